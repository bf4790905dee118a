"""The gallery: every block, all themes, five languages, hostile text."""

from dataclasses import fields
from pathlib import Path

import pytest
from file_reading import failures, texts
from gallery_blocks import HOSTILE, kinds_of_blocks
from gallery_document import gallery
from gallery_words import WORDS, Words

from impact.document import walk
from impact.look.themes import load_theme, theme_names
from impact.pdf import render

LANGUAGES = tuple(WORDS)


# Every language in the default theme, and one in each of the others.
OTHERS = zip((name for name in theme_names() if name != "default"), LANGUAGES, strict=False)


@pytest.mark.parametrize(("name", "language"), [*(("default", each) for each in LANGUAGES), *OTHERS])
def test_the_gallery_keeps_both_standards_and_says_all_its_words(name: str, language: str, tmp_path: Path) -> None:
    theme = load_theme(name)
    pdf = render(gallery(theme, language), theme)
    assert failures(pdf, tmp_path) == []
    page = "".join("".join(texts(pdf)).replace("\u00ad", "").split())
    for part in _strings(WORDS[language]):
        assert "".join(part.split()).lower() in page.lower(), part


def _strings(words: Words) -> list[str]:
    values = [getattr(words, field.name) for field in fields(words) if field.name not in ("page_of", "measure")]
    found = [value for value in values if isinstance(value, str)]
    found += [part for value in values if isinstance(value, tuple) for part in value if isinstance(part, str)]
    return found + [part for bar in words.bars for part in bar[:2]]


def test_it_holds_every_kind_of_block_and_hostile_text() -> None:
    theme = load_theme()
    document = gallery(theme)
    assert {type(block) for block in walk(document.blocks)} == kinds_of_blocks()
    assert HOSTILE.replace(" ", "") in "".join("".join(texts(render(document, theme))).split())

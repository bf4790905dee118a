"""The gallery: every block, all themes, five languages, hostile text."""

from collections.abc import Collection
from dataclasses import fields
from importlib import import_module
from pathlib import Path

import pytest
from file_reading import failures, texts
from gallery_blocks import HOSTILE
from gallery_document import gallery
from gallery_words import WORDS, Words

from impact.document import Block, walk
from impact.look.themes import load_theme, theme_names
from impact.pdf import render
from impact.registry import modules_of

LANGUAGES = tuple(WORDS)
SLOW = pytest.mark.slow(reason="every language in every theme; by default each theme and each language is printed")


def editions() -> list[object]:
    """Return every theme in every language; slow, but for the default theme and a language of each other one."""
    found: list[object] = []
    for place, name in enumerate(theme_names()):
        usual = LANGUAGES if name == "default" else (LANGUAGES[place % len(LANGUAGES)],)
        found += [pytest.param(name, each, marks=() if each in usual else SLOW) for each in LANGUAGES]
    return found


@pytest.mark.parametrize(("name", "language"), editions())
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
    modules = modules_of("impact.document").values()
    kinds = {kind for module in modules for kind in vars(import_module(module)).values() if _is_block(kind, modules)}
    assert {type(block) for block in walk(document.blocks)} == kinds
    assert HOSTILE.replace(" ", "") in "".join("".join(texts(render(document, theme))).split())


def _is_block(value: object, modules: Collection[str]) -> bool:
    return isinstance(value, type) and issubclass(value, Block) and value is not Block and value.__module__ in modules

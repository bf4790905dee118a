"""The gallery: every block, all themes, five languages, hostile text; and the command that writes it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import fields
from importlib import import_module
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from reading import failures, structure, texts

from impact.document import Block, Cover, walk
from impact.errors import ImpactError
from impact.gallery.blocks import HOSTILE
from impact.gallery.document import gallery
from impact.gallery.files import LANGUAGES, write_gallery
from impact.gallery.words import WORDS, Words
from impact.look.themes import load_theme, theme_names
from impact.pdf import render
from impact.registry import modules_of

Run = Callable[..., CompletedProcess[str]]


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
    # A cover stands before a document, on a page of its own: tests/pdf/test_house.py.
    assert {type(block) for block in walk(document.blocks)} == kinds - {Cover}
    assert HOSTILE.replace(" ", "") in "".join("".join(texts(render(document, theme))).split())


def _is_block(value: object, modules: Collection[str]) -> bool:
    return isinstance(value, type) and issubclass(value, Block) and value is not Block and value.__module__ in modules


def test_the_languages_say_the_same_number_of_things() -> None:
    for words in WORDS.values():
        assert [len(words.steps), len(words.bars), len(words.roles)] == [3, 3, 3]
        assert words.page_of.count("{") == 2


def test_digits_hold_together_in_uzbek_and_russian() -> None:
    for language in ("uz", "uz-Cyrl", "ru"):
        assert WORDS[language].figures[0][0] == "5\u00a0000"
        assert "12\u00a0345,6" in WORDS[language].body


def test_the_command_writes_a_file_for_each_look_and_language(run_impact: Run, tmp_path: Path) -> None:
    done = run_impact("gallery", "--theme", "sober", "--theme", "grey", "-l", "zh", "-l", "uz", "-o", "out")
    assert done.returncode == 0, done.stderr
    names = [f"gallery.{theme}.{language}.pdf" for theme in ("sober", "grey") for language in ("zh", "uz")]
    assert done.stdout.split() == [str(Path("out", name)) for name in names]
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == sorted(names)
    modules = (tmp_path / "modules.txt").read_text(encoding="utf-8").split()
    assert not {name.partition(".")[0] for name in modules} & {"matplotlib", "pandas", "scipy"}


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("--theme", "sobre"), "No theme is called 'sobre'. Did you mean 'sober'?"),
        (("-l", "de"), "The gallery does not speak 'de'."),
        (("--paper", "a5"), "No paper is called 'a5'. There are: a4, letter."),
    ],
)
def test_what_is_not_there_is_named(args: tuple[str, ...], message: str, run_impact: Run, tmp_path: Path) -> None:
    done = run_impact("gallery", *args)
    assert (done.returncode, done.stdout) == (1, "")
    assert message in done.stderr
    assert not list(tmp_path.glob("*.pdf"))


@pytest.mark.poppler
def test_grey_pictures_of_each_page(tmp_path: Path) -> None:
    written = write_gallery(tmp_path, themes=["default"], languages=["zh"], grey=True)
    assert [file.name for file in written] == [
        "gallery.default.zh.pdf",
        "gallery.default.zh.1.png",
        "gallery.default.zh.2.png",
    ]


def test_signs_and_contents_are_read_in_every_language() -> None:
    theme = load_theme()
    for language in LANGUAGES:
        tree = structure(render(gallery(theme, language), theme))
        assert tree.find("TOC")
        assert tree.find("Table")
        assert all(node.alt for node in tree.find("Figure"))


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(ImpactError, match="file"):
        write_gallery(tmp_path / "file", themes=["default"], languages=["en"])


def test_the_help_is_cheap(run_impact: Run, tmp_path: Path) -> None:
    assert run_impact("gallery", "--help").returncode == 0
    modules = (tmp_path / "modules.txt").read_text(encoding="utf-8").split()
    assert "reportlab" not in modules

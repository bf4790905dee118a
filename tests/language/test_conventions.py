"""How a language writes, from files of strangers: limits, names, and texts that would take long."""

from pathlib import Path

import pytest
from cases import case_rows
from written_files import folder_with

from impact.brief.edition.passes import bound
from impact.core.errors import ProblemsError
from impact.language.conventions import conventions
from impact.language.data_texts import data_words
from impact.language.full_width import full_width
from impact.language.messages import Language
from impact.language.transliteration import script


def written(folder: Path, file: str, content: str, code: str = "ru") -> tuple[Path, ...]:
    return (folder_with(folder, {f"languages/{code}/{file}": content}),)


@pytest.mark.parametrize(("content", "fault"), case_rows("conventions"))
def test_what_a_language_file_may_not_say_is_told(tmp_path: Path, content: str, fault: str) -> None:
    with pytest.raises(ProblemsError, match=fault) as raised:
        conventions("ru", written(tmp_path, "language.yaml", content + "\n"))
    assert all(problem.file == "languages/ru/language.yaml" for problem in raised.value.problems)


def test_a_language_that_nobody_knows_says_whose_digits_it_takes(tmp_path: Path) -> None:
    folders = written(tmp_path, "own.ftl", "own = said\n", "qx")
    with pytest.raises(ProblemsError, match=r"knows no locale 'qx'.*The key 'locale' says"):
        Language("qx", folders).digits(1)
    (tmp_path / "languages" / "qx" / "language.yaml").write_text("locale: kk\n", encoding="utf-8")
    conventions.cache_clear()
    assert Language("qx", folders).digits(1234) == "1\u00a0234"


@pytest.mark.parametrize(("code", "word"), [("uz", "ta"), ("uz-Cyrl", "та"), ("uz", "tasi"), ("uz", "tadan")])
def test_no_line_begins_with_a_word_that_counts(code: str, word: str) -> None:
    assert bound(Language(code), f"jami 12 {word} zavod") == f"jami 12\u00a0{word} zavod"
    assert bound(Language(code), f"jami 12 {word}rif") == f"jami 12 {word}rif"
    assert bound(Language("en"), f"all 12 {word}") == f"all 12 {word}"


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ('text,said\n{}{} is lacking,"{1}, {2}"\n', "with something between them"),
        ('text,said\n{} a {} b {} c {},"{1}{2}{3}{4}"\n', "at most 3"),
        ("text,said\n{} is lacking,nothing\n", "needs {1}"),
        ("text,said\none,a\none,b\n", "stands twice"),
    ],
)
def test_what_texts_of_the_data_may_not_hold_is_told(tmp_path: Path, content: str, fault: str) -> None:
    with pytest.raises(ProblemsError, match=fault):
        data_words("ru", written(tmp_path, "data.csv", content))


def test_a_letter_that_is_none_is_refused_for_it_would_never_end(tmp_path: Path) -> None:
    folders = written(tmp_path, "transliteration.yaml", 'letters: {"": x}\n', "uz-Cyrl")
    with pytest.raises(ProblemsError, match="letters or words with what they become"):
        script("uz-Cyrl", folders)


def test_a_long_text_of_marks_is_written_over_at_once() -> None:
    """A pattern that tries all ways to read it would take hours."""
    for text in ("_" * 4_000, "/." * 2_000, "a" * 4_000, "<" * 4_000, "{" * 4_000):
        assert len(script("uz-Cyrl")(text)) == len(text)


@pytest.mark.parametrize(("text", "said"), case_rows("full_width"))
def test_marks_are_as_wide_as_what_stands_beside_them(text: str, said: str) -> None:
    assert full_width(text) == said

"""Messages of a template folder that someone else wrote: said, or refused with words."""

from pathlib import Path

import pytest

from impact.core.errors import ImpactError
from impact.language.messages import Language

MESSAGES = {
    "itself": ("date = { date }", "refers to itself"),
    "in a circle": ("date = { a }\na = { date }", "refers to itself"),
    "a term that is itself": ("-t = { -t }\ndate = { -t }", "refers to itself"),
    "digits without end": ("date = { NUMBER($day, minimumFractionDigits: 1000000) }", "at most 50,000 are printed"),
    "no function": ("date = { FOO(1) }", "Unknown function: FOO"),
    "a function of the wrong thing": ("date = { DATETIME($day) }", "Message 'date' of language 'en'"),
    "a hidden character": ('date = { "\\u202E" }', r"holds U\+202E"),
    "nothing": ("date =", "line 1: this is no message"),
    "a blank of its own": ("date = x\n\u3000\n", r"line 2: this is no message: '\\u3000"),
    "nested without end": ("date = " + "{ $x -> [a] " * 200, "this is no message"),
}


def _words(tmp_path: Path, content: bytes) -> Language:
    folder = tmp_path / "languages" / "en"
    folder.mkdir(parents=True)
    (folder / "own.ftl").write_bytes(content)
    return Language("en", (tmp_path,))


@pytest.mark.parametrize("name", MESSAGES)
def test_it_is_refused_with_words(name: str, tmp_path: Path) -> None:
    text, said = MESSAGES[name]
    with pytest.raises(ImpactError, match=said):
        _words(tmp_path, f"{text}\n".encode()).say("date", day=24, month="November", year="2026")


@pytest.mark.parametrize("encoding", ["cp1251", "utf-16"])
def test_another_encoding_is_told_with_its_file(encoding: str, tmp_path: Path) -> None:
    with pytest.raises(ImpactError, match=r"own\.ftl, line 1: .*Save it as UTF-8"):
        _words(tmp_path, "date = Дата завода\n".encode(encoding)).say("date", day=1, month="May", year="2026")

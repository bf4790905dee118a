"""Files of others: regular, of bounded size, UTF-8, with numbers and names that are plain."""

import csv
import os
from pathlib import Path

import pytest

from impact.core.errors import ImpactError, ProblemsError
from impact.core.text import shortened, unseen, visible
from impact.files.reading import MOST_CELL, MOST_COLUMNS, number, read_bytes, read_text, rows
from impact.files.targets import MOST, is_plain, plain

CYRILLIC = "название: завод в Джизаке\n"


def _file(tmp_path: Path, data: bytes) -> Path:
    file = tmp_path / "file.yaml"
    file.write_bytes(data)
    return file


@pytest.mark.parametrize("data", [b"a\nb\n", b"\xef\xbb\xbfa\nb\n", b"a\r\nb\r\n", b"a\rb\r"])
def test_marks_and_line_ends_of_any_system_read_the_same(tmp_path: Path, data: bytes) -> None:
    assert read_text(_file(tmp_path, data)) == "a\nb\n"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (CYRILLIC.encode("cp1251"), "line 1: byte 1 (hexadecimal ED) is no UTF-8 text; it looks like Windows-1251"),
        (CYRILLIC.encode("utf-16"), "it looks like UTF-16"),
        ("ok: 1\nCafé".encode("latin-1"), "line 2: byte 10 (hexadecimal E9) is no UTF-8 text. Save it as UTF-8"),
        (b"a: 1\nb: \0", "line 2: it holds the character NUL"),
    ],
)
def test_what_is_no_utf_8_is_told_with_its_place_and_remedy(tmp_path: Path, data: bytes, said: str) -> None:
    file = _file(tmp_path, data)
    with pytest.raises(ProblemsError) as refused:
        read_text(file)
    assert str(refused.value).startswith(str(file))
    assert said in str(refused.value)


def test_only_regular_files_are_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path, said in ((tmp_path / "pipe", "a pipe"), (tmp_path, "a folder"), (Path("/dev/zero"), "a device")):
        with pytest.raises(ProblemsError, match=f"{said} is there"):
            read_bytes(path)
    for path in (tmp_path / "none", Path("a\0b"), Path("x" * 300)):
        with pytest.raises(ProblemsError, match="cannot be read"):
            read_bytes(path)


def test_the_limit_of_size_is_that_of_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = _file(tmp_path, b"x" * 1_000_001)
    assert len(read_bytes(file)) == 1_000_001
    monkeypatch.setenv("IMPACT_MOST_MB", "1")
    with pytest.raises(ProblemsError, match="larger than 1 MB"):
        read_bytes(file)
    for wrong in ("", "0", "-1", "1.5", "many", "9" * 10):
        monkeypatch.setenv("IMPACT_MOST_MB", wrong)
        with pytest.raises(ImpactError, match="IMPACT_MOST_MB"):
            read_bytes(file)


def test_rows_know_the_line_on_which_they_begin() -> None:
    assert list(rows('a,b\n\n"x\ny",2\n3,4\n', "f")) == [(1, ["a", "b"]), (3, ["x\ny", "2"]), (5, ["3", "4"])]


@pytest.mark.parametrize("limit", [10_000_000, 131_072], ids=["raised by a library", "as it is"])
@pytest.mark.parametrize(
    "text", [f"a,b\n{'x' * (MOST_CELL + 1)},2", f"a\n{',' * MOST_COLUMNS}", 'a,b\n"' + "x" * 200_000]
)
def test_a_cell_or_row_without_end_is_told_with_its_line(text: str, limit: int) -> None:
    before = csv.field_size_limit(limit)
    try:
        with pytest.raises(ProblemsError, match="f, line 2: "):
            list(rows(text, "f"))
    finally:
        csv.field_size_limit(before)


@pytest.mark.parametrize(
    ("text", "value"), [("1", 1), ("-0.5", -0.5), ("+3", 3), (".5", 0.5), ("2.", 2), ("1e-3", 0.001)]
)
def test_numbers(text: str, value: float) -> None:
    assert number(text) == value


@pytest.mark.parametrize(
    "text", ["", " 1", "1 ", "1,5", "1_0", "nan", "inf", "-infinity", "1e999", "0x10", "٣", "1e", "--1", "9" * 61, "=1"]
)
def test_what_is_no_number(text: str) -> None:
    with pytest.raises(ValueError, match="is not a number"):
        number(text)


def test_what_messages_quote_is_short_and_seen() -> None:
    assert shortened("x" * 500, 10) == "x" * 9 + "…"
    assert visible("\x1b[31mred\u202e") == "\\u001b[31mred\\u202e"
    assert unseen("a\tb\nЖ – ʻ 中") == []
    assert unseen("\x07\u202e\ufeff") == ["U+0007", "U+202E", "U+FEFF"]


@pytest.mark.parametrize("name", ["byd-jizzakh", "Жиззах 2", "plant_1.v2", "x" * MOST, "中文"])
def test_plain_names(name: str) -> None:
    assert plain(name, "name") == name


@pytest.mark.parametrize(
    "name",
    ["", ".", "..", "../x", "/etc/passwd", "a/b", "a\\b", "C:x", ".hidden", " x", "x ", "x.", "a\nb", "a\0b", "\u202ex",
     "con", "NUL.csv", "com1", "x" * (MOST + 1), "Ж" * MOST, "a*", "\ud800"],
)  # fmt: skip
def test_names_that_lead_elsewhere_or_that_no_system_takes(name: str) -> None:
    assert not is_plain(name)
    with pytest.raises(ImpactError, match="cannot be the name of a file"):
        plain(name, "manifest.json")

"""A font of others is whole, or it is named; no library fails on it."""

import contextlib
import random
import struct
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from impact.core.errors import ImpactError
from impact.document import Document, Paragraph, Running, text
from impact.output.pdf import render
from impact.theme.fonts import check_font, font_file
from impact.theme.theme import Theme
from impact.theme.themes import load_theme

NAME = "SourceSans3-Regular.ttf"


@pytest.fixture(scope="session")
def font(root: Path) -> bytes:
    return (root / "templates" / "fonts" / NAME).read_bytes()


def own(folder: Path, data: bytes) -> Path:
    """Return a folder of templates with this font."""
    (folder / "fonts").mkdir(parents=True)
    (folder / "fonts" / NAME).write_bytes(data)
    return folder


def tables(data: bytes) -> Iterator[tuple[int, bytes, int, int]]:
    """Yield where each table of a font is listed, its name, beginning and length."""
    for at in range(12, 12 + 16 * struct.unpack_from(">H", data, 4)[0], 16):
        name, _, start, length = struct.unpack_from(">4s3I", data, at)
        yield at, name, start, length


def summed(data: bytes) -> bytes:
    """Return a font whose sums are right, as of a program that wrote it wrongly."""
    out = bytearray(data)
    for at, name, start, length in tables(data):
        table = bytearray(data[start : start + length])
        if name == b"head":
            table[8:12] = bytes(4)
        table += bytes(-len(table) % 4)
        struct.pack_into(">I", out, at + 4, sum(struct.unpack(f">{len(table) // 4}I", table)) & 0xFFFFFFFF)
    return bytes(out)


def patched(data: bytes, table: bytes, at: int, new: bytes) -> bytes:
    """Return a font with other bytes in a table, and right sums."""
    start = next(start for _, name, start, _ in tables(data) if name == table) + at
    return summed(data[:start] + new + data[start + len(new) :])


def test_every_shipped_font_is_whole(root: Path) -> None:
    for path in (root / "templates" / "fonts").glob("*.ttf"):
        check_font(path)


def test_a_changed_byte_is_found_anywhere(font: bytes, tmp_path: Path) -> None:
    rng = random.Random(1)
    places = [start + rng.randrange(length) for _, name, start, length in tables(font) if name != b"head"]
    for number, at in enumerate(places):
        folder = own(tmp_path / str(number), font[:at] + bytes([font[at] ^ 0x40]) + font[at + 1 :])
        with pytest.raises(ImpactError, match=rf"{NAME}' is a damaged font"):
            font_file(NAME, (folder,))


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data[:5000],
        lambda data: data[:9],
        lambda data: data[:4] + b"\0\0" + data[6:],
        lambda data: data[:4] + b"\xff\xff" + data[6:],
        lambda data: data.replace(b"glyf", b"glyg", 1),
        lambda data: patched(data, b"hhea", 34, b"\xff\xff"),
        lambda data: patched(data, b"maxp", 4, b"\xff\xff"),
        lambda data: patched(data, b"cmap", 2, b"\xff\xff"),
        lambda data: patched(data, b"loca", 8, b"\xff\xff\xff\xff"),
    ],
    ids=["cut", "begun", "none", "many", "glyphs", "widths", "count", "lists", "places"],
)
def test_damage_is_named(change: Callable[[bytes], bytes], font: bytes, tmp_path: Path) -> None:
    with pytest.raises(ImpactError, match=rf"{NAME}' is a damaged font: .*Download the file"):
        font_file(NAME, (own(tmp_path, change(font)),))


def test_a_huge_file_is_no_font(tmp_path: Path) -> None:
    folder = own(tmp_path, b"")
    with (folder / "fonts" / NAME).open("wb") as stream:
        stream.truncate(40_000_001)
    with pytest.raises(ImpactError, match="a font has at most 40"):
        font_file(NAME, (folder,))


@pytest.mark.parametrize("name", ["../x.ttf", "/etc/passwd", "a\0.ttf", "", "x" * 300])
def test_a_font_is_named_and_no_path(name: str, tmp_path: Path) -> None:
    with pytest.raises(ImpactError, match="cannot be the name of a file"):
        font_file(name, (tmp_path,))


@pytest.mark.parametrize("table", [b"cmap", b"glyf", b"name", b"post", b"OS/2", b"GPOS"])
def test_a_font_that_was_written_wrongly_is_a_message(table: bytes, font: bytes, tmp_path: Path) -> None:
    """Its sums are right: what is wrong is found by the library that reads it, whose error is said in one place."""
    rng = random.Random(table)
    head = Running(text("Left"), text("Right"), text("Foot"))
    start, length = next((start, length) for _, name, start, length in tables(font) if name == table)
    for number in range(3):
        data = bytearray(font)
        for _ in range(200):
            data[start + rng.randrange(min(length, 2_000 if number % 2 else length))] = rng.randrange(256)
        theme: Theme = replace(load_theme(), fonts_from=(own(tmp_path / str(number), summed(bytes(data))),))
        with contextlib.suppress(ImpactError):
            render(Document("Title", "en", "2026-11-24", head, (Paragraph(text("Plain words: AVAVA.")),)), theme)

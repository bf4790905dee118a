"""Whether a font file of others is whole: its tables are where it says, with the sums and the sizes it says.

ReportLab, FreeType and HarfBuzz each read such a file in their own way and fail in their own way, or print wrong
letters. So a file that did not come with this package is looked at before one of them opens it.
"""

from __future__ import annotations

import struct
import sys
from array import array
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Final, NamedTuple

from impact.errors import ImpactError
from impact.reading import read_bytes

MOST_BYTES: Final = 40_000_000  # the largest faces for Chinese have 25 MB
_KINDS = (b"\x00\x01\x00\x00", b"true")
_NEEDED = ("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post")
_MAGIC = 0x5F0F3CF5
_MOST_TABLES = 100
_LAST = 0x10FFFF  # of all characters
_ADJUSTMENT = slice(8, 12)  # of the table `head`: the sum over the whole file, which no sum of a table counts
_LONG = struct.calcsize("I")


class _Damage(Exception):  # noqa: N818  # is turned into a message at once
    """What is wrong with a font."""


class _Sizes(NamedTuple):
    """What the tables of a font say about each other."""

    glyphs: int
    metrics: int
    long_places: bool


def check_font(path: Path) -> None:
    """Look at a font file once, and again when it has changed.

    Raises:
        ImpactError: it is no TrueType font, or a damaged one; says what to do.
    """
    held = path.stat()
    if why := _damage(path, held.st_mtime_ns, held.st_size):
        raise ImpactError(why)


@cache
def _damage(path: Path, changed: int, size: int) -> str:
    """Return what is wrong with a file, as the whole message; empty where nothing is."""
    if size > MOST_BYTES:
        return f"'{path}' has {size / 1e6:,.0f} MB; a font has at most {MOST_BYTES / 1e6:.0f}. Name another file."
    data = read_bytes(path)
    if data[:4] not in _KINDS:
        return (
            f"'{path}' is not a TrueType font (its outlines are CFF, or it is no font at all). "
            "Use the .ttf edition of the family, and not .otf or .ttc."
        )
    try:
        _look_at(_tables(data))
    except _Damage as damage:
        return f"'{path}' is a damaged font: {damage}. Download the file of the font once more."
    except struct.error:
        return f"'{path}' is a damaged font: it ends too early. Download the file of the font once more."
    return ""


def _tables(data: bytes) -> dict[str, bytes]:
    """Return the tables of a font by name."""
    (count,) = struct.unpack_from(">H", data, 4)
    if not 0 < count <= _MOST_TABLES:
        raise _Damage(f"it says that it has {count} tables")
    found = {}
    for at in range(12, 12 + 16 * count, 16):
        tag, told, start, length = struct.unpack_from(">4s3I", data, at)
        name = tag.decode("latin-1")
        table = data[start : start + length]
        if len(table) < length:
            raise _Damage(f"its table {name!r} reaches beyond the end of the file")
        if _sum(name, table) != told:
            raise _Damage(f"its table {name!r} is not what its sum says")
        found[name] = table
    if missing := [name for name in _NEEDED if name not in found]:
        raise _Damage(f"it has no table {', '.join(map(repr, missing))}")
    return found


def _sum(name: str, table: bytes) -> int:
    """Return the sum of a table as fonts state it: of its bytes in fours, without what overflows."""
    if name == "head":
        table = table[: _ADJUSTMENT.start] + bytes(4) + table[_ADJUSTMENT.stop :]
    numbers = array("I" if _LONG == 4 else "L", table + bytes(-len(table) % 4))
    if sys.byteorder == "little":
        numbers.byteswap()
    return sum(numbers) & 0xFFFFFFFF


def _look_at(tables: dict[str, bytes]) -> None:
    """Hold the tables against each other; their sums are right, but a program may have written them wrongly."""
    units, *_ = struct.unpack_from(">H", tables["head"], 18)
    (magic,) = struct.unpack_from(">I", tables["head"], 12)
    (form,) = struct.unpack_from(">h", tables["head"], 50)
    if magic != _MAGIC or not 16 <= units <= 16_384 or form not in (0, 1):
        raise _Damage("its table 'head' holds what it cannot")
    (glyphs,) = struct.unpack_from(">H", tables["maxp"], 4)
    (metrics,) = struct.unpack_from(">H", tables["hhea"], 34)
    sizes = _Sizes(glyphs, metrics, form == 1)
    if not 0 < sizes.metrics <= sizes.glyphs:
        raise _Damage("it has widths for more or fewer glyphs than there are")
    if len(tables["hmtx"]) < 4 * sizes.metrics + 2 * (sizes.glyphs - sizes.metrics):
        raise _Damage("the widths of its glyphs end too early")
    places = _places(tables["loca"], sizes)
    if any(one > other for one, other in pairwise(places)) or places[-1] > len(tables["glyf"]):
        raise _Damage("its glyphs are not where it says")
    _look_at_characters(tables["cmap"])


def _look_at_characters(table: bytes) -> None:
    """Look at the lists of characters: a range of four thousand million would be unrolled by who reads it."""
    (count,) = struct.unpack_from(">H", table, 2)
    for at in range(4, 4 + 8 * min(count, _MOST_TABLES), 8):
        (start,) = struct.unpack_from(">I", table, at + 4)
        (form,) = struct.unpack_from(">H", table, start)
        if form == 4:
            ranges = _short_ranges(table, start)
        elif form in (12, 13):
            ranges = _long_ranges(table, start)
        elif form == 10:
            first, number = struct.unpack_from(">2I", table, start + 12)
            ranges = [(first, first + number - 1)] if number else []
        elif form in (0, 6, 14):
            continue  # at most 65,536 characters, or none
        else:
            raise _Damage(f"its characters are listed in the form {form}, which no font of today has")
        before = -1
        for first, last in ranges:
            if not before < first <= last <= _LAST:
                raise _Damage("its lists of characters are not in order")
            before = last


def _short_ranges(table: bytes, start: int) -> list[tuple[int, int]]:
    """Return the ranges of characters below U+10000."""
    (double,) = struct.unpack_from(">H", table, start + 6)
    ends = struct.unpack_from(f">{double // 2}H", table, start + 14)
    starts = struct.unpack_from(f">{double // 2}H", table, start + 16 + double // 2 * 2)
    return list(zip(starts, ends, strict=True))


def _long_ranges(table: bytes, start: int) -> list[tuple[int, int]]:
    (count,) = struct.unpack_from(">I", table, start + 12)
    if 12 * count > len(table):
        raise _Damage("its lists of characters end too early")
    numbers = struct.unpack_from(f">{3 * count}I", table, start + 16)
    return list(zip(numbers[::3], numbers[1::3], strict=True))


def _places(table: bytes, sizes: _Sizes) -> tuple[int, ...]:
    """Return where each glyph begins, and where the last one ends."""
    count = sizes.glyphs + 1
    if sizes.long_places:
        return struct.unpack_from(f">{count}I", table)
    return tuple(2 * place for place in struct.unpack_from(f">{count}H", table))

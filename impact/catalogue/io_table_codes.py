"""Codes of sectors: text, made comparable, and the same everywhere in a table."""

import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from impact.catalogue.io_table_grid import MOST, Grid
from impact.core.errors import Problem, did_you_mean
from impact.core.text import shortened

# Cyrillic and Greek letters that look like Latin ones.
_LOOK_ALIKE: Final = str.maketrans(
    "АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο",
    "ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXo",
)
_INVISIBLE: Final = dict.fromkeys([0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xAD])


def plain_code(code: str) -> str:
    """Return a code with Latin letters for those that only look Latin, without odd or outer spaces.

    A code is changed only if nothing but look-alikes is foreign in it and it has a Latin letter or digit, or is short:
    words in Cyrillic stay as they are.
    """
    if code.isascii():
        return code.strip()
    text = " ".join(unicodedata.normalize("NFKC", code).translate(_INVISIBLE).split())
    latin = text.translate(_LOOK_ALIKE)
    mixed = any(letter.isascii() and letter.isalnum() for letter in text) or len(text) <= 2
    return latin if latin.isascii() and mixed else text


def plain_grid(grid: Grid, square: bool, notes: list[str]) -> Grid:
    """Return the grid with plain codes, saying in `notes` which letters were changed."""
    codes = tuple(map(plain_code, grid.codes))
    header = tuple(map(plain_code, grid.header)) if square else tuple(name.strip() for name in grid.header)
    changed = [new for old, new in zip(grid.codes, codes, strict=True) if old.strip() != new]
    if changed:
        some = ", ".join(changed[:MOST]) + (f" and {len(changed) - MOST} more" if len(changed) > MOST else "")
        notes.append(f"{grid.file}: letters that only look Latin, or odd spaces, replaced in {some}")
    return replace(grid, codes=codes, header=header)


def duplicates(names: Sequence[str]) -> list[str]:
    """Return the names that stand more than once."""
    return [name for name, times in Counter(names).items() if times > 1]


def check_unique(grid: Grid, problems: list[Problem], header: bool = False) -> None:
    """Collect the sectors that stand twice in the rows, or in the header."""
    names = grid.header if header else grid.codes
    for name in duplicates(names)[:MOST]:
        last = len(names) - 1 - names[::-1].index(name)
        where = "header" if header else "rows"
        text = f"The sector '{shortened(name)}' stands twice in the {where}. Keep one, or rename one."
        problems.append(grid.problem(text, *((-1, last) if header else (last, -1))))


def check_square(grid: Grid, problems: list[Problem]) -> None:
    """Collect what keeps a matrix from having the same sectors in its rows as in its header."""
    check_unique(grid, problems, header=True)
    if len(grid.codes) != len(grid.header):
        text = f"The matrix is not square: {len(grid.codes)} rows, {len(grid.header)} columns."
        problems.append(grid.problem(f"{text} Give one row and one column for each sector, without totals."))
    check_same(grid, grid.header, "the header", problems)


def check_same(grid: Grid, expected: Sequence[str], where: str, problems: list[Problem]) -> None:
    """Collect the rows of a grid that are double, unknown, missing or in another order than `expected`."""
    check_unique(grid, problems)
    known, given = set(expected), set(grid.codes)
    strange = [at for at, code in enumerate(grid.codes) if code not in known]
    for at in strange[:MOST]:  # each is held against all that are missing
        code = grid.codes[at]
        text = f"No sector '{shortened(code)}' in {where}.{did_you_mean(code[:100], known - given)}"
        problems.append(grid.problem(f"{text} Correct the code, or remove the row.", at))
    if len(strange) > MOST:
        problems.append(grid.problem(f"{len(strange) - MOST} more rows are of no sector in {where}."))
    lost = [code for code in expected if code not in given]
    if lost:
        some = ", ".join(f"'{shortened(code)}'" for code in lost[:8]) + (
            f" and {len(lost) - 8} more" if len(lost) > 8 else ""
        )
        problems.append(grid.problem(f"No row for {some}, which {where} has. Add it."))
    if known == given and len(grid.codes) == len(expected) and grid.codes != tuple(expected):
        at = next(i for i, (here, there) in enumerate(zip(grid.codes, expected, strict=True)) if here != there)
        here, there = shortened(grid.codes[at]), shortened(expected[at])
        text = f"The sectors stand in another order than in {where}: '{here}' here, '{there}' there."
        problems.append(grid.problem(f"{text} Put the rows in that order; values are never moved in silence.", at))

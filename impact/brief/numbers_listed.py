"""The list of numbers that a document carries, read: from a number as it is printed, or its id, to its cells."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from impact.brief.printed_numbers import LEADING, NUMBERS
from impact.core.errors import ImpactError, did_you_mean
from impact.core.text import shortened
from impact.files.reading import decoded
from impact.files.reading import rows as rows_of

Listed = Sequence[Mapping[str, str]]
ID = re.compile(r"[a-z]?[ptf]\d{1,4}\.\d{1,5}", re.IGNORECASE)  # of a printed number
MOST_CELLS = 4  # that are told of one number
_BLANKS = str.maketrans({"\u00a0": " ", "\u202f": " ", "-": "−"})


@dataclass(frozen=True)
class PrintedPlace:
    """Where a number is printed.

    Attributes:
        cell: that it stands for.
        words: around it.
    """

    cell: str
    words: str


def read_numbers(files: Mapping[str, bytes]) -> list[dict[str, str]]:
    """Return the rows of the list among the files of a document; none where it is not as impact writes it."""
    (_, head), *found = list(rows_of(decoded(files.get(NUMBERS, b""), NUMBERS), NUMBERS)) or [(1, [])]
    if not {"id", "printed", "cells", "words"} <= set(head):
        return []
    return [dict(zip(head, row, strict=False)) for _, row in found]


def cells_around(listed: Listed, number: str, around: str) -> tuple[str, ...]:
    """Return the cells of the rows of a number that have most words in common with those around it."""
    words = set(around.split())
    rows = [row for row in listed if row["printed"] == number] or _unsigned(listed, number)
    common = [len(words & set(row["words"].split())) for row in rows]
    best = (row for row, count in zip(rows, common, strict=True) if count == max(common))
    return tuple(dict.fromkeys(cell for row in best for cell in row["cells"].split()))[:MOST_CELLS]


def _unsigned(listed: Listed, number: str) -> Listed:
    return [row for row in listed if row["printed"].lstrip("−") == number.lstrip("−-")]


def places(listed: Listed, number: str) -> list[PrintedPlace]:
    """Return the cells of a printed number, each once, those of key figures first.

    Args:
        listed: rows of the list.
        number: as it is printed, or its id, such as p1.7 or t2.5.

    Raises:
        ImpactError: the document prints no such number, or carries no list of them.
    """
    if not listed:
        raise ImpactError(f"The file carries no {NUMBERS}. Name a cell, such as key_figures/jobs_gross/value.")
    if ID.fullmatch(number):
        return _by_id(listed, number.lower())
    asked = " ".join(number.translate(_BLANKS).split())
    rows = [row for row in listed if row["printed"] == asked] or _unsigned(listed, asked)
    found: dict[str, PrintedPlace] = {}
    for row in rows:
        for cell in row["cells"].split():
            found.setdefault(cell, PrintedPlace(cell, row["words"]))
    if not found:
        guess = did_you_mean(asked, [row["printed"] for row in listed])
        raise ImpactError(
            f"'{shortened(number, 40)}' is no result that this document prints.{guess} Write it as it is printed, "
            "or name a cell, such as key_figures/jobs_gross/value."
        )
    return sorted(found.values(), key=lambda place: not place.cell.startswith(LEADING))


def _by_id(listed: Listed, asked: str) -> list[PrintedPlace]:
    ids = [row.get("id", "") for row in listed]
    ways = (asked, *(each for each in ids if each[1:] == asked))  # a document alone may go without its letter
    row = next((row for way in ways for row in listed if row.get("id") == way), None)
    if row is None:
        same = [each for each in ids if each.rpartition(".")[0] == asked.rpartition(".")[0]]
        begins = ", ".join(dict.fromkeys(each.rpartition(".")[0] for each in ids))
        raise ImpactError(
            f"No number of this document has the id '{asked}'. "
            + (f"They go from {same[0]} to {same[-1]} there." if same else f"There are ids that begin with: {begins}.")
        )
    return [PrintedPlace(cell, f"{row['printed']}: {row['words']}") for cell in row["cells"].split()]

"""From a printed number to the cells of the study that it stands for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from impact.brief.printed_numbers import NUMBERS
from impact.reading import decoded
from impact.reading import rows as rows_of
from impact.trust.inside import carried
from impact.trust.opened import Opened

MOST_CELLS = 4  # that are told of one number


def cells_in(printed: Opened) -> Callable[[str, str], tuple[str, ...]]:
    """Return what finds the cells of a number: by how it is printed, and by the words around it.

    Args:
        printed: a document as it is printed here.
    """
    files = carried(printed).files
    listed = read_numbers(files[NUMBERS].data) if NUMBERS in files else []
    by_number: dict[str, list[Mapping[str, str]]] = {}
    for row in listed:
        by_number.setdefault(row["printed"], []).append(row)

    def cells(number: str, around: str) -> tuple[str, ...]:
        return _chosen(by_number.get(number, by_number.get(number.lstrip("−-"), [])), around)

    return cells


def read_numbers(data: bytes) -> list[dict[str, str]]:
    """Return the rows of the list of printed numbers; none where it is not as impact writes it."""
    (_, head), *found = list(rows_of(decoded(data, NUMBERS), NUMBERS)) or [(1, [])]
    if not {"id", "printed", "cells", "words"} <= set(head):
        return []
    return [dict(zip(head, row, strict=False)) for _, row in found]


def _chosen(rows: Iterable[Mapping[str, str]], around: str) -> tuple[str, ...]:
    """Return the cells of the rows whose words stand around the number, else those of all rows."""
    words = set(around.split())
    ranked = sorted(rows, key=lambda row: -len(words & set(row["words"].split())))
    if not ranked:
        return ()
    best = len(words & set(ranked[0]["words"].split()))
    alike = [row for row in ranked if len(words & set(row["words"].split())) == best]
    return tuple(dict.fromkeys(cell for row in alike for cell in row["cells"].split()))[:MOST_CELLS]

"""A table of many countries, read row by row: only what one of them sells and buys is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from impact.catalogue.io_table_areas import column_number
from impact.catalogue.io_table_countries import CutOut, Label
from impact.catalogue.io_table_grid import Cell, Grid
from impact.catalogue.io_table_numbers import Style
from impact.catalogue.io_table_pages import cell_text
from impact.catalogue.io_table_places import ManyCountries
from impact.errors import Problem, problem


def cut_out(
    said: ManyCountries,
    lines: Iterable[tuple[int, Sequence[Cell]]],
    names: tuple[str, str],
    style: tuple[Style | None, frozenset[str]],
    problems: list[Problem],
    notes: list[str],
) -> dict[str, Grid]:
    """Return one country of a table of many as the files of a table folder; nothing, and problems, if it is not there.

    Args:
        said: what is said of the table.
        lines: its rows with their numbers, from the first.
        names: the file and the title of the sheet, for messages.
        style: how numbers are written, if declared, and signs that stand for nothing.
        problems, notes: are added to.
    """
    label, title = names
    rows = iter(lines)
    above = _headers(said, rows)
    wanted = {said.header_row, *([said.place_row] if said.place_row else [])}
    if missing := sorted(wanted - above.keys()):
        text = f"There is no row {missing[0]}. Correct 'header_row' or 'place_row' under 'multi_country'."
        problems.append(problem(text, file=label))
        return {}
    codes, places = above[said.header_row], above.get(said.place_row or 0, ())
    code_column = column_number(said.code_column)
    place_column = column_number(said.place_column) if said.place_column else 0
    name_column = column_number(said.name_column) if said.name_column else 0
    first = max(code_column, place_column, name_column)
    header = {
        at: _label(said, _text(codes, at), _text(places, at) if said.place_row else None)
        for at in range(first, max(len(codes), len(places)))
        if _text(codes, at)
    }
    made = CutOut(said, header, label, title, style[0], style[1], problems, notes)

    def labelled() -> Iterator[tuple[int, Label, str, Sequence[Cell]]]:
        for line, cells in rows:
            place = _text(cells, place_column - 1) if place_column else None
            code = _text(cells, code_column - 1)
            if code or place:
                yield line, _label(said, code, place), _text(cells, name_column - 1) if name_column else "", cells

    made.read(labelled())
    return {} if problems or not made.sectors else made.grids()


def _headers(said: ManyCountries, rows: Iterator[tuple[int, Sequence[Cell]]]) -> dict[int, Sequence[Cell]]:
    """Return the rows down to the last one of headers."""
    last, found = max(said.header_row, said.place_row or 1), {}
    for line, cells in rows:
        found[line] = cells
        if line >= last:
            break
    return found


def _text(cells: Sequence[Cell], at: int) -> str:
    return cell_text(cells[at]) if 0 <= at < len(cells) else ""


def _label(said: ManyCountries, code: str, place: str | None) -> Label:
    """Return place, sector and what is written; no place where the table names none."""
    if place is None:
        return (*said.parts(code), code)
    return place, code, code

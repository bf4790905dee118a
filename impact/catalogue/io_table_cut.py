"""A part of a published sheet as a grid: titles, blank lines, footnotes and totals left out by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from impact.catalogue.io_table_areas import Area, Range, column_number, read_range
from impact.catalogue.io_table_codes import duplicates, plain_code
from impact.catalogue.io_table_grid import MOST, Cell, Grid
from impact.catalogue.io_table_lines import (
    Lines,
    leave_of_one_side,
    leave_totals,
    leave_totals_of_flows,
    leave_without_numbers,
)
from impact.catalogue.io_table_numbers import PLAIN, Style
from impact.catalogue.io_table_pages import Page
from impact.catalogue.workbook import cell_name
from impact.errors import Problem, did_you_mean, problem
from impact.texts import shortened


@dataclass(frozen=True)
class Cut:
    """A grid, with names of its rows where the sheet has a column of them, and the totals that were left out."""

    grid: Grid
    names: tuple[str, ...] = ()
    totals: frozenset[str] = frozenset()


def cut(
    page: Page,
    area: Area,
    square: bool,
    flows: Cut | None,
    style: tuple[Style | None, frozenset[str]],
    problems: list[Problem],
    notes: list[str],
) -> Cut | None:
    """Return the part of a sheet that an area names.

    Args:
        page: the sheet.
        area: what is said of it.
        square: whether it holds flows, sectors in rows and columns.
        flows: those of the table; none while these are read.
        style: how numbers are written, if declared, and signs that stand for nothing.
        problems, notes: are added to.
    """
    head, code, name, rows, columns = _lines(page, area)
    say = _teller(page, problems)
    before = len(problems)
    _named(area, rows, columns, say)
    _hidden(page, area, rows, columns, say)
    sectors = flows.grid.codes if flows else ()
    known = set(map(plain_code, sectors))
    if area.long:
        leave_of_one_side(rows, columns, known, square=square, turned=area.transpose)
    leave_without_numbers(
        page, rows, columns, known | (set(map(plain_code, columns.label.values())) if square else set())
    )
    if square:
        leave_totals_of_flows(page, rows, columns, style[0], by_name=area.same_order)
    else:
        leave_totals(columns if area.transpose else rows, known, flows.totals if flows else frozenset())
    _merged(page, head, code, rows, columns, problems)
    _unnamed(rows, columns, say)
    if not area.same_order or not square:
        _twice(rows if area.transpose else columns, square, say)
    cells = [_cells(page.rows[row], columns.at) for row in rows.at]
    _turn_signs(area, rows, columns, cells, style[0], say)
    notes += _notes(page, rows, columns)
    if len(problems) > before or not rows.at or not columns.at:
        if len(problems) == before:
            say("No numbers are there. Correct 'range', 'header_row' or 'code_column' in table.yaml.")
        return None
    names = tuple(page.text(row, name) or rows.label[row] for row in rows.at) if name else ()
    grid = _grid(page, area, head, code, rows, columns, cells)
    grid = replace(grid, style=style[0], not_produced=style[1])
    if area.same_order and (square or sectors):
        grid = _in_order(grid, square, sectors, say) or grid
    if area.long:  # its lines in the file are others
        grid = replace(grid, lines=[0] * len(grid.codes), columns=(), turned=False)
    return None if _faults(page, grid, rows, columns, problems) else Cut(grid, names, rows.totals | columns.totals)


def _cells(cells: Sequence[Cell], columns: list[int]) -> list[Cell]:
    width = len(cells)
    return [cells[at - 1] if at <= width else None for at in columns]


def _teller(page: Page, problems: list[Problem]) -> Callable[..., None]:
    def say(message: str, line: int = 0, column: int = 0) -> None:
        where = [f"sheet '{shortened(page.title)}'"] if page.title else []
        where += [f"cell {cell_name(line, column)}"] if page.title and line and column else []
        problems.append(problem(message, file=page.label, line=line, column=column, where=", ".join(where)))

    return say


def _lines(page: Page, area: Area) -> tuple[int, int, int, Lines, Lines]:
    """Return header row, column of codes, column of names (0: none), and the lines in between."""
    found = read_range(area.range) if area.range else Range()
    first = min(page.rows, default=1)
    head = area.header_row or (max(found.top, first) if not area.range else found.top)
    code = column_number(area.code_column) if area.code_column else found.left
    name = column_number(area.name_column) if area.name_column else 0
    top = head + 1 if head >= found.top else found.top
    rows = [row for row in page.rows if top <= row <= found.bottom]
    left = max(code, name) + 1 if not area.range else found.left
    columns = [at for at in range(left, min(found.right, page.width) + 1) if at not in (code, name)]
    if area.range and code >= found.left:
        columns = [at for at in columns if at > code]
    ahead = range(1, min(columns, default=left))
    between = [row for row in (*range(head + 1, min(rows, default=head)), head - 1, head - 2) if row > 0]
    return (
        head, code, name,
        Lines("row", rows, {row: _first(page, [(row, at) for at in (code, name or code, *ahead)]) for row in rows}),
        Lines("column", columns, {at: _first(page, [(row, at) for row in (head, *between)]) for at in columns}),
    )  # fmt: skip


def _first(page: Page, places: list[tuple[int, int]]) -> str:
    """Return the first text among cells; numbers only where the first cell holds one, as codes may be."""
    texts = ((page.cell(row, at), page.text(row, at)) for row, at in places)
    return next((text for i, (cell, text) in enumerate(texts) if text and (i == 0 or isinstance(cell, str))), "")


def _named(area: Area, rows: Lines, columns: Lines, say: Callable[..., None]) -> None:
    for named in area.leave_out:
        text = " ".join(named.split())
        found = False
        for lines in (rows, columns):
            for line in [at for at in lines.at if text in (lines.label[at], lines.name(at))]:
                lines.leave(line, "as table.yaml says")
                found = True
        if not found:
            labels = [*rows.label.values(), *columns.label.values()]
            say(f"'leave_out' names '{shortened(text)}', which is not there.{did_you_mean(text, labels)}")


def _hidden(page: Page, area: Area, rows: Lines, columns: Lines, say: Callable[..., None]) -> None:
    for lines, hidden in ((rows, page.hidden_rows), (columns, page.hidden_columns)):
        here = [at for at in lines.at if at in hidden]
        if not here or area.hidden == "read":
            continue
        if area.hidden == "leave_out":
            for at in here:
                lines.leave(at, "hidden")
            continue
        which = ", ".join(lines.name(at) for at in here[:8]) + (f" and {len(here) - 8} more" if len(here) > 8 else "")
        is_row = lines.word == "row"
        say(
            f"Hidden, and so not seen by who looks at the sheet: {which}. Show or delete what is hidden, or write "
            "'hidden: read' or 'hidden: leave_out' for this sheet in table.yaml.",
            here[0] if is_row else 0, 0 if is_row else here[0],
        )  # fmt: skip


def _merged(page: Page, head: int, code: int, rows: Lines, columns: Lines, problems: list[Problem]) -> None:
    """Collect merged cells among codes and numbers; those of titles do no harm."""
    kept_rows, kept_columns = {head, *rows.at}, {code, *columns.at}
    wrong = []
    for area, spot in sorted(page.merged.items()):
        down = [row for row in range(spot.top, min(spot.bottom, spot.top + 20_000) + 1) if row in kept_rows]
        across = [at for at in range(spot.left, min(spot.right, spot.left + 20_000) + 1) if at in kept_columns]
        if down and across and (len(down) > 1 or len(across) > 1):
            wrong.append((area, spot))
    for area, spot in wrong[:MOST]:
        text = f"The cells {area} are merged, so it is not clear which row or column they belong to."
        where = f"sheet '{shortened(page.title)}', cells {area}"
        problems.append(
            problem(
                f"{text} Unmerge them and fill each cell.",
                file=page.label,
                line=spot.top,
                column=spot.left,
                where=where,
            )
        )
    if len(wrong) > MOST:
        text = f"{len(wrong) - MOST} more areas are merged. Unmerge them."
        problems.append(problem(text, file=page.label, where=f"sheet '{shortened(page.title)}'"))


def _unnamed(rows: Lines, columns: Lines, say: Callable[..., None]) -> None:
    for lines in (rows, columns):
        bare = [at for at in lines.at if not lines.label[at]]
        is_row = lines.word == "row"
        if bare:
            first = lines.name(bare[0])
            more = f", and {len(bare) - 1} more {lines.word}s" if len(bare) > 1 else ""
            say(
                f"Numbers without a {'code' if is_row else 'name'}: {first}{more}. Correct "
                f"'{'code_column' if is_row else 'header_row'}' or 'range', or write 'leave_out: [{first}]'.",
                bare[0] if is_row else 0, 0 if is_row else bare[0],
            )  # fmt: skip


def _twice(lines: Lines, square: bool, say: Callable[..., None]) -> None:
    if square:
        return  # sectors are checked with the others
    for label in duplicates([lines.label[at] for at in lines.at if lines.label[at]])[:MOST]:
        which = [at for at in lines.at if lines.label[at] == label]
        places = " and ".join(lines.name(at) for at in which[:3])
        is_row = lines.word == "row"
        say(
            f"'{shortened(label)}' is the name of {places}. Write 'leave_out: [{lines.name(which[-1])}]', or another "
            "name into one of them.", which[-1] if is_row else 0, 0 if is_row else which[-1],
        )  # fmt: skip


def _turn_signs(
    area: Area, rows: Lines, columns: Lines, cells: list[list[Cell]], style: Style | None, say: Callable[..., None]
) -> None:
    lines = rows if area.transpose else columns
    for name in area.negative:
        places = [at for at, line in enumerate(lines.at) if lines.label[line] == " ".join(name.split())]
        if not places:
            say(f"'negative' names '{shortened(name)}', which is not there.{did_you_mean(name, lines.label.values())}")
        for at in places:
            for i, row in enumerate(cells):
                for j in range(len(row)):
                    if (i if area.transpose else j) == at:
                        row[j] = _turned(row[j], style)


def _turned(cell: Cell, style: Style | None) -> Cell:
    if isinstance(cell, str):
        value = (style or PLAIN).read(cell)
        return cell if value is None else -value
    return None if cell is None else -cell


def _notes(page: Page, rows: Lines, columns: Lines) -> list[str]:
    place = f"{page.label}, sheet '{page.title}'" if page.title else page.label
    said = []
    for lines in (rows, columns):
        for why, labels in lines.left.items():
            some = ", ".join(f"'{shortened(label, 50)}'" for label in labels[:MOST])
            more = f" and {len(labels) - MOST} more" if len(labels) > MOST else ""
            said.append(f"{place}: left out of the {lines.word}s, {why}: {some}{more}")
    return said


def _grid(page: Page, area: Area, head: int, code: int, rows: Lines, columns: Lines, cells: list[list[Cell]]) -> Grid:
    names, codes = [rows.label[at] for at in rows.at], [columns.label[at] for at in columns.at]
    if area.transpose:
        turned = [list(line) for line in zip(*cells, strict=True)]
        return Grid(page.label, page.title, tuple(names), tuple(codes), turned, columns.at, rows.at, code, True)
    return Grid(page.label, page.title, tuple(codes), tuple(names), cells, rows.at, columns.at, head)


def _in_order(grid: Grid, square: bool, sectors: Sequence[str], say: Callable[..., None]) -> Grid | None:
    """Return the grid with the codes of its rows, or of the flows, where only the order tells."""
    if square and len(grid.codes) == len(grid.header):
        return replace(grid, header=grid.codes)
    if not square and len(sectors) == len(grid.codes):
        return replace(grid, codes=tuple(sectors))
    there, here = (len(grid.header), len(grid.codes)) if square else (len(grid.codes), len(sectors))
    say(f"'same_order' needs as many columns as sectors: {there} columns, {here} sectors. Correct 'range'.")
    return None


def _faults(page: Page, grid: Grid, rows: Lines, columns: Lines, problems: list[Problem]) -> bool:
    """Collect cells that hold neither text nor number; say whether there are any."""
    down, across = {at: i for i, at in enumerate(rows.at)}, {at: i for i, at in enumerate(columns.at)}
    found = sorted(place for place in page.faults if place[0] in down and place[1] in across)
    for place in found[:MOST]:
        i, j = down[place[0]], across[place[1]]
        problems.append(grid.problem(page.faults[place], *((j, i) if grid.turned else (i, j))))
    if len(found) > MOST:
        problems.append(grid.problem(f"{len(found) - MOST} more cells hold neither text nor number."))
    return bool(found)

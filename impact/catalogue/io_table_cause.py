"""The likely cause of many problems, said first: another header row or column of codes, totals among the sectors."""

from __future__ import annotations

from importlib.resources.abc import Traversable
from typing import Final

from impact.catalogue.io_table_areas import Area, column_number, read_range
from impact.catalogue.io_table_description import Description
from impact.catalogue.io_table_grid import MOST
from impact.catalogue.io_table_pages import TOTAL, Page
from impact.catalogue.io_table_published import Reader
from impact.catalogue.io_table_recognise import Line, Recognised, letters, recognise
from impact.catalogue.io_table_sheets import PRIMARY, Sheets, Z
from impact.errors import Problem, ProblemsError, did_you_mean, problem
from impact.texts import shortened

SHOWN: Final = 12  # problems behind the cause that are shown; most of them go when it goes


def with_cause(folder: Traversable, said: Description, error: ProblemsError) -> ProblemsError:
    """Return the problems of a table folder, led by their likely cause if one is found; the error itself if not."""
    try:
        cause = None if said.multi_country else _cause(folder, said)
    except ProblemsError:  # it cannot be opened, as the problems say
        return error
    if cause is None:
        return error
    rest = error.problems
    more = f"{len(rest) - SHOWN} more problems, most of which may go with the first." if len(rest) > SHOWN else ""
    return ProblemsError(rest[:SHOWN], first=cause, last=more)


def _cause(folder: Traversable, said: Description) -> Problem | None:
    reader = Reader(folder, said, Sheets("", {}))
    page, area = reader.page_of(Z)
    if page is not None and (found := _of_flows(page, area)):
        return found
    page, area = reader.page_of(PRIMARY)
    return _of_columns(page, area, said) if page is not None else None


def _of_flows(page: Page, area: Area) -> Problem | None:
    found = recognise(page)
    if found is None:
        return None
    first = min(page.rows, default=1)
    whole = read_range(area.range) if area.range else None
    head = area.header_row or (whole.top if whole else first)
    code = column_number(area.code_column) if area.code_column else (whole.left if whole else 1)
    where = _where(page)
    told = _told("Z", page, area, found)
    names_aside = (
        found.name_column > found.code_column and found.name_column < found.columns[0] and not area.name_column
    )
    if found.header_row != head:
        text = f"row {found.header_row} seems to be the header, not row {head}"
    elif found.code_column != code:
        text = f"column {letters(found.code_column)} seems to hold the codes, not column {letters(code)}"
    elif names_aside and not whole:
        text = f"column {letters(found.name_column)} seems to hold the names of the sectors, and no flows"
    elif whole and area.range != found.flows and not (found.between_rows or found.between_columns):
        text = f"the flows seem to stand in {found.flows}, not in {area.range}"
    elif not whole and (others := _others(found)):
        text = others
    else:
        return None
    return problem(f"{text[0].upper()}{text[1:]}. {told}", file=page.label, line=found.header_row, where=where)


def _others(found: Recognised) -> str:
    """Return which columns and rows stand beside the flows; nothing if there are none."""
    columns, rows = [*found.between_columns, *found.uses], [*found.between_rows, *found.inputs]
    if not columns and not rows:
        return ""
    bought, sold = ([line.label for line in lines if line.label and not TOTAL(line.label)] for lines in (columns, rows))
    if any(did_you_mean(label, sold) for label in bought):
        return ""  # a code is written in two ways, as the problems behind say
    if len(columns) == len(rows) and not any(TOTAL(line.label) for line in (*columns, *rows)):
        return ""
    said = []
    for word, lines in (("columns", columns), ("rows", rows)):
        if lines:
            some = ", ".join(f"'{shortened(line.label, 30) or '(without name)'}'" for line in lines[:MOST])
            more = f" and {len(lines) - MOST} more" if len(lines) > MOST else ""
            look = "totals" if all(TOTAL(line.label) for line in lines) else _look(word, lines)
            said.append(f"the {word} {some}{more} are no sectors; they look like {look}")
    wide, high = len(columns), len(rows)
    lead = ""
    if wide != high:
        more_of, less_of = ("columns", "rows") if wide > high else ("rows", "columns")
        lead = f"the sheet has {abs(wide - high)} more {more_of} than {less_of}: "
    return lead + "; ".join(said)


def _look(word: str, lines: list[Line]) -> str:
    some = any(TOTAL(line.label) for line in lines)
    what = "final use" if word == "columns" else "primary inputs"
    return f"totals and {what}" if some else what


def _told(name: str, page: Page, area: Area, found: Recognised) -> str:
    """Return what to write in table.yaml."""
    home = f"sheet: {page.title}, " if page.title else f"file: {page.label.replace(chr(92), '/').rpartition('/')[2]}, "
    keys = f"{home}range: {found.flows}, header_row: {found.header_row}, code_column: {letters(found.code_column)}"
    if found.name_column:
        keys += f", name_column: {letters(found.name_column)}"
    return (
        f"Write 'sheets: {{{name}: {{{keys}}}}}' in table.yaml, or let 'impact table inspect' write the whole "
        "description."
    )


def _of_columns(page: Page, area: Area, said: Description) -> Problem | None:
    """Return that another row of primary inputs has the names that the description asks for."""
    asked = {name for name in said.columns.model_dump().values() if name}
    asked |= {job.column for job in said.employment if job.file == PRIMARY}
    head = area.header_row or (read_range(area.range).top if area.range else min(page.rows, default=1))
    if area.transpose:
        return None
    counted = {
        row: len(asked & {page.text(row, at) for at in range(1, len(cells) + 1)}) for row, cells in page.rows.items()
    }
    best = max(counted, key=lambda row: counted[row], default=head)
    if counted.get(best, 0) <= counted.get(head, 0):
        return None
    text = f"Row {best} seems to be the header, not row {head}: it has {counted[best]} names that 'columns' asks for. "
    home = f"sheet: {page.title}, " if page.title else ""
    text += f"Write 'sheets: {{primary_inputs: {{{home}header_row: {best}}}}}' in table.yaml."
    return problem(text, file=page.label, line=best, where=_where(page))


def _where(page: Page) -> str:
    return f"sheet '{shortened(page.title)}'" if page.title else ""

"""A file with one flow a line, as Eurostat and the OECD hand out data, laid out as a sheet: rows sell, columns buy."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from impact.catalogue.io_table_areas import Long
from impact.catalogue.io_table_grid import MOST, MOST_CELLS, Cell
from impact.catalogue.io_table_pages import Page, cell_text
from impact.errors import Problem, did_you_mean, problem, there_are
from impact.texts import shortened


def page_of_long(
    said: Long, lines: Iterable[tuple[int, Sequence[Cell]]], label: str, title: str, problems: list[Problem]
) -> Page | None:
    """Return a sheet with codes in its first row and column; None, and problems, where the file does not fit.

    Args:
        said: which columns hold row, column and value, and which lines are meant.
        lines: of the file with their numbers; the first is the header.
        label, title: of the file and its sheet. problems: are added to.
    """
    rows = iter(lines)
    first, header = next(rows, (1, ()))
    names = [cell_text(cell) for cell in header]
    wanted = [said.row, said.column, said.value, *said.where]
    for name in dict.fromkeys(wanted):
        if name not in names:
            text = f"There is no column '{shortened(name)}', which 'long' asks for.{did_you_mean(name, names)}"
            problems.append(problem(f"{text} {there_are(names)}", file=label, line=first))
    if problems:
        return None
    sold, bought, value = (names.index(name) for name in (said.row, said.column, said.value))
    meant = {names.index(name): text for name, text in said.where.items()}
    seen: dict[int, set[str]] = {at: set() for at in meant}
    found: dict[tuple[str, str], Cell] = {}
    down: dict[str, None] = {}
    across: dict[str, None] = {}
    twice: list[int] = []
    for line, cells in rows:
        texts = [cell_text(cell) for cell in cells]
        if len(texts) <= max(sold, bought, value, *meant):
            continue
        for at in meant:
            seen[at].add(texts[at])
        if all(texts[at] == text for at, text in meant.items()):
            place = (texts[sold], texts[bought])
            if place in found:
                twice.append(line)
            found[place] = cells[value]
            down[place[0]] = across[place[1]] = None
    _check(said, names, seen, twice, label, problems)
    if len(down) * len(across) > MOST_CELLS:
        text = (
            f"{len(down):,} rows and {len(across):,} columns; at most {MOST_CELLS:,} cells are read. Give more 'where'."
        )
        problems.append(problem(text, file=label))
    if problems:
        return None
    if not found:
        problems.append(problem("No line is as 'where' says. Correct it under 'long'.", file=label))
        return None
    sheet: dict[int, list[Cell]] = {1: ["", *across]}
    for at, row in enumerate(down, start=2):
        sheet[at] = [row, *(found.get((row, column)) for column in across)]
    return Page(label, title, sheet)


def _check(
    said: Long, names: list[str], seen: dict[int, set[str]], twice: list[int], label: str, problems: list[Problem]
) -> None:
    for at, texts in seen.items():
        text = said.where[names[at]]
        if text not in texts:
            message = f"No line has '{shortened(text)}' in the column '{names[at]}'.{did_you_mean(text, texts)}"
            problems.append(problem(f"{message} {there_are(texts)}", file=label))
    if twice:
        lines = ", ".join(map(str, twice[:MOST])) + (" and more" if len(twice) > MOST else "")
        text = f"Flows stand twice, again in the lines {lines}. Say under 'where' which of them are meant."
        problems.append(problem(text, file=label, line=twice[0]))

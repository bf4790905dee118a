"""Small files beside a table: a value, or a group, for some of its sectors, with the unit in the header."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from impact.arrays import Array
from impact.catalogue.io_table import InputOutputTable
from impact.catalogue.io_table_codes import plain_code
from impact.catalogue.io_table_grid import MOST, Grid, column, read_csv
from impact.catalogue.io_table_money import count_scale, money_unit
from impact.catalogue.io_table_numbers import PLAIN
from impact.errors import ImpactError, Problem, ProblemsError, did_you_mean, problem


@dataclass(frozen=True, eq=False)
class Listed:
    """One column of a list by sector.

    Attributes:
        header: of the column, its unit. values: by code, as written.
    """

    header: str
    values: Mapping[str, float]


def read_list(file: Path, table: InputOutputTable) -> Listed:
    """Return a file of two columns: the code of a sector, and a value under a header that is its unit.

    Raises:
        ProblemsError: codes that the table does not have or that stand twice, cells that are no numbers.
    """
    grid = _grid(file)
    problems: list[Problem] = []
    if len(grid.header) != 1:
        text = f"{len(grid.header) + 1} columns. Write two: 'code', and a column whose header is its unit."
        problems.append(grid.problem(text))
        raise ProblemsError(problems)
    _known(grid, table.codes, problems)
    values = column(grid, grid.header[0], problems)
    if problems:
        raise ProblemsError(problems)
    return Listed(grid.header[0].strip(), dict(zip(map(plain_code, grid.codes), values.tolist(), strict=True)))


def read_columns(file: Path, table: InputOutputTable) -> dict[str, Array]:
    """Return a file with a row for each sector of the table, in its order: columns by name, (n,).

    Raises:
        ProblemsError: sectors missing, unknown or twice, cells that are no numbers.
    """
    grid = _grid(file)
    problems: list[Problem] = []
    _known(grid, table.codes, problems)
    codes = [plain_code(code) for code in grid.codes]
    lost = [code for code in table.codes if code not in codes]
    if lost:
        problems.append(
            grid.problem(f"No row for {', '.join(lost[:8])}{' and more' if len(lost) > 8 else ''}. Add it.")
        )
    read = {name.strip(): column(grid, name, problems) for name in grid.header}
    if problems:
        raise ProblemsError(problems)
    order = [codes.index(code) for code in table.codes]
    return {name: values[order] for name, values in read.items()}


def read_groups(file: Path, table: InputOutputTable) -> tuple[str, ...]:
    """Return the group of each sector, from a file of two columns: code and group.

    Raises:
        ProblemsError: a sector without group, twice, or unknown.
    """
    grid = _grid(file)
    problems: list[Problem] = []
    _known(grid, table.codes, problems)
    given = {plain_code(code): str(row[0] or "").strip() for code, row in zip(grid.codes, grid.rows, strict=True)}
    lost = [code for code in table.codes if not given.get(code)]
    if lost:
        some = ", ".join(lost[:8]) + (f" and {len(lost) - 8} more" if len(lost) > 8 else "")
        problems.append(grid.problem(f"No group for {some}. Every sector belongs to one."))
    if problems:
        raise ProblemsError(problems)
    return tuple(given[code] for code in table.codes)


def _grid(file: Path) -> Grid:
    if not file.is_file():
        raise ImpactError(f"There is no file '{file}'.")
    problems: list[Problem] = []
    grid = read_csv(file, str(file), problems)
    if grid is None or problems:
        raise ProblemsError(problems or [problem("The file holds no table.", file=str(file))])
    return replace(grid, style=PLAIN)  # a list is too short to be judged


def _known(grid: Grid, codes: tuple[str, ...], problems: list[Problem]) -> None:
    seen: set[str] = set()
    strange = 0
    for at, written in enumerate(grid.codes):
        code = plain_code(written)
        if code not in codes:
            strange += 1
            if strange <= MOST:
                problems.append(grid.problem(f"The table has no sector '{code}'.{did_you_mean(code, codes)}", at))
        elif code in seen:
            problems.append(grid.problem(f"The sector '{code}' stands twice. Keep one row.", at))
        seen.add(code)
    if strange > MOST:
        problems.append(grid.problem(f"{strange - MOST} more rows are of no sector of the table."))


def money_of(listed: Listed, table: InputOutputTable) -> dict[str, float]:
    """Return values in the money unit of the table; only the scale may be another one.

    Raises:
        ImpactError: the header is no money unit, or one of another currency or of other prices.
    """
    own = f"{table.unit.currency}_{table.unit.price_year}"
    try:
        unit = money_unit(listed.header)
    except ValueError:
        raise ImpactError(
            f"The header '{listed.header}' does not say the unit of the values. Write '{table.unit.text}', or another "
            f"scale of {own}, in place of it."
        ) from None
    if (unit.currency, unit.price_year) != (table.unit.currency, table.unit.price_year):
        raise ImpactError(f"The values are in {listed.header}, the table in {table.unit.text}. Convert them to {own}.")
    return {code: value * unit.scale / table.unit.scale for code, value in listed.values.items()}


def is_money(listed: Listed) -> bool:
    """Say whether the header is a money unit."""
    try:
        money_unit(listed.header)
    except ValueError:
        return False
    return True


def counted(listed: Listed, table: InputOutputTable) -> tuple[str, Array]:
    """Return the count of jobs that a list is of, by its name in the table, and the values, (n,).

    Raises:
        ImpactError: the header is no unit of a count, or the table counts nothing in that unit.
    """
    try:
        scale, unit = count_scale(listed.header)
    except ValueError as error:
        raise ImpactError(f"{error}, or a money unit such as '{table.unit.text}'.") from None
    name = next((name for name, jobs in table.jobs.items() if jobs.unit == unit), None)
    if name is None:
        units = ", ".join(sorted({jobs.unit for jobs in table.jobs.values()})) or "nothing"
        raise ImpactError(f"The list counts {unit}; {table.name} counts {units}. Region and nation need one measure.")
    values = np.zeros(len(table))
    for code, value in listed.values.items():
        values[table.position(code)] = value * scale
    return name, values

"""A value for some sectors of a table: a CSV file of two columns, with the unit in the header."""

from contextlib import suppress
from pathlib import Path

import numpy as np

from impact.catalogue.io_table_codes import check_unique, plain_grid
from impact.catalogue.io_table_grid import MOST, column, read_csv
from impact.catalogue.io_table_money import count_scale, money_unit
from impact.core.arrays import Array
from impact.core.errors import ImpactError, Problem, ProblemsError, did_you_mean
from impact.core.io_table import InputOutputTable


def read_list(file: Path, table: InputOutputTable) -> tuple[str, Array]:
    """Return the count of jobs that a file lists, or an empty text for money, and values in that unit, (n,).

    Raises:
        ProblemsError: There is no such file, codes that the table does not have or that stand twice, no numbers.
        ImpactError: The header is no unit, or one of another currency, other prices or another count.
    """
    problems: list[Problem] = []
    read = read_csv(file, str(file), problems)
    if read is None:
        raise ProblemsError(problems)
    grid = plain_grid(read, False, [])
    if len(grid.header) != 1:
        text = f"{len(grid.header) + 1} columns. Write two: 'code', and a column headed by its unit."
        raise ProblemsError([*problems, grid.problem(text)])
    strange = [at for at, code in enumerate(grid.codes) if code not in table.codes]
    for at in strange[:MOST]:
        code = grid.codes[at]
        problems.append(grid.problem(f"The table has no sector '{code}'.{did_you_mean(code, table.codes)}", at))
    check_unique(grid, problems)
    listed = column(grid, grid.header[0], problems)
    if problems:
        raise ProblemsError(problems)
    jobs, scale = _unit(grid.header[0], table)
    values = np.zeros(len(table))  # 0 where nothing is listed
    values[[table.position(code) for code in grid.codes]] = listed * scale
    return jobs, values


def _unit(header: str, table: InputOutputTable) -> tuple[str, float]:
    """Return the count of jobs that a unit is of, or an empty text for money, and its scale in the table."""
    with suppress(ValueError):
        unit = money_unit(header)
        if (unit.currency, unit.price_year) == (table.unit.currency, table.unit.price_year):
            return "", unit.scale / table.unit.scale
        raise ImpactError(f"The values are in {header}, the table in {table.unit.text}. Convert them.")
    try:
        scale, counted = count_scale(header)
    except ValueError as error:
        raise ImpactError(f"{error}, or a money unit such as '{table.unit.text}'.") from None
    name = next((name for name, jobs in table.jobs.items() if jobs.unit == counted), None)
    if name is None:
        units = ", ".join(sorted({jobs.unit for jobs in table.jobs.values()})) or "nothing"
        raise ImpactError(f"The list counts {counted}; {table.name} counts {units}. Give it in the same measure.")
    return name, scale

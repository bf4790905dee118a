"""An input-output table from its folder."""

from __future__ import annotations

from importlib.resources.abc import Traversable

from impact.catalogue.io_table import InputOutputTable
from impact.catalogue.io_table_build import build
from impact.catalogue.io_table_description import read_description
from impact.catalogue.io_table_grid import Grid, read_csv
from impact.catalogue.io_table_sheets import Sheets
from impact.errors import Problem, ProblemsError, problem
from impact.reading import read_text


def load_io_table(folder: Traversable) -> InputOutputTable:
    """Return the table of a folder.

    Raises:
        ProblemsError: everything that is wrong in it, each with file, line, column and remedy.
    """
    said = folder.joinpath("table.yaml")
    if not folder.is_dir() or not said.is_file():
        text = f"No table folder with a table.yaml at '{folder}'. data/README.md describes table folders."
        raise ProblemsError([problem(text)])
    label = str(said)
    description, places = read_description(read_text(said, label), label)
    if description.workbook:
        from impact.catalogue.io_table_excel import read_workbook

        book = folder.joinpath(description.workbook)
        return build(description, Sheets(label, read_workbook(book, str(book), description), places))
    problems: list[Problem] = []
    grids: dict[str, Grid] = {}
    for name in description.files:
        file = folder.joinpath(name)
        if file.is_file():
            grid = read_csv(file, str(file), problems)
            if grid:
                grids[name] = grid
        elif name != "final_use.csv":
            problems.append(problem(f"The table folder has no file '{name}'. Add it, or correct its name.", file=label))
    return build(description, Sheets(label, grids, places, problems))

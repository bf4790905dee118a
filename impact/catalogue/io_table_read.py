"""An input-output table from its folder."""

from __future__ import annotations

from importlib.resources.abc import Traversable

from impact.catalogue.io_table import InputOutputTable
from impact.catalogue.io_table_build import build
from impact.catalogue.io_table_described import PUBLISHED, read_description
from impact.catalogue.io_table_description import Description
from impact.catalogue.io_table_grid import Grid, read_csv
from impact.catalogue.io_table_sheets import Sheets
from impact.errors import ProblemsError, problem
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
    try:
        return build(description, _sheets(folder, description, Sheets(label, {}, places)))
    except ProblemsError as error:
        from impact.catalogue.io_table_cause import with_cause

        raise with_cause(folder, description, error) from None


def _sheets(folder: Traversable, said: Description, sheets: Sheets) -> Sheets:
    """Return what stands in the files of a table folder; sheets as published are read where some are described."""
    if said.workbook or said.not_produced or not PUBLISHED.isdisjoint(said.model_fields_set):
        from impact.catalogue.io_table_published import read_published

        return read_published(folder, said, sheets)
    grids: dict[str, Grid] = {}
    for name in said.files:
        file = folder.joinpath(name)
        if file.is_file():
            grid = read_csv(file, str(file), sheets.problems)
            if grid:
                grids[name] = grid
        elif name != "final_use.csv":
            text = f"The table folder has no file '{name}'. Add it, or correct its name."
            sheets.problems.append(problem(text, file=sheets.label))
    sheets.grids = grids
    return sheets

"""An input-output table from its folder."""

from __future__ import annotations

from importlib.resources.abc import Traversable

from impact.catalogue.io_table import InputOutputTable
from impact.catalogue.io_table_build import build
from impact.catalogue.io_table_description import read_description
from impact.catalogue.io_table_published import read_published
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
        return build(description, read_published(folder, description, Sheets(label, {}, places)))
    except ProblemsError as error:
        from impact.catalogue.io_table_cause import with_cause

        raise with_cause(folder, description, error) from None

"""An input-output table from its folder."""

from importlib.resources.abc import Traversable
from typing import TypeVar

from pydantic import ValidationError

from impact.catalogue.io_table_build import build
from impact.catalogue.io_table_description import Description
from impact.catalogue.io_table_grid import Grid, read_csv
from impact.catalogue.io_table_sheets import Sheets
from impact.core.errors import ProblemsError, problem
from impact.core.io_table import InputOutputTable
from impact.files.reading import Stamp, read_text, stamp_of
from impact.files.validation import explained
from impact.files.yaml import Positions, read_yaml

Model = TypeVar("Model", bound=Description)
HELD = 4  # tables that a process holds

_held: dict[Stamp, InputOutputTable] = {}


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
    data, places = read_yaml(read_text(said, label), label)
    description = describe(data, places, Description)
    return build(description, _sheets(folder, description, Sheets(label, {}, places)))


def describe(data: object, places: Positions, model: type[Model]) -> Model:
    """Return the description held by a mapping.

    Raises:
        ProblemsError: every key that is unknown, missing or wrong, each with its line.
    """
    if not isinstance(data, dict):
        message = "A table description is a mapping of keys: name, country, year ... See data/README.md."
        raise ProblemsError([problem(message, file=places.file)])
    try:
        return model.model_validate(data)
    except ValidationError as error:
        raise ProblemsError(explained(error, model, places)) from None


def _sheets(folder: Traversable, said: Description, sheets: Sheets) -> Sheets:
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


def shared_io_table(folder: Traversable) -> InputOutputTable:
    """Return the table of a folder, shared between studies and read again only after a file there has changed.

    Raises:
        ProblemsError: everything that is wrong in it, each with file, line, column and remedy.
    """
    files = [file for file in folder.iterdir() if file.is_file()] if folder.is_dir() else []
    stamp = stamp_of(sorted(files, key=str)) if files else None
    if stamp is None:
        return load_io_table(folder)
    if stamp not in _held:
        table = load_io_table(folder)
        while len(_held) >= HELD:
            del _held[next(iter(_held))]
        _held[stamp] = table
    return _held[stamp]

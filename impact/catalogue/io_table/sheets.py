"""The sheets of one table while it is read: columns asked for by name, problems and notes collected."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np

from impact.catalogue.io_table.grid import TableGrid, column, no_column
from impact.core.arrays import Array
from impact.core.errors import Problem
from impact.files.yaml import Positions, dotted

Z: Final = "Z.csv"
PRIMARY: Final = "primary_inputs.csv"
FINAL: Final = "final_use.csv"


@dataclass
class Sheets:
    """What was read of a table, and what was found on the way.

    Attributes:
        label: the description's file, for messages.
        grids: by the name of their file in a table folder.
        places: where the keys of the description stand.
        problems: all are raised together.
        notes: what the reader of results should know.
    """

    label: str
    grids: Mapping[str, TableGrid]
    places: Positions = field(default_factory=lambda: Positions(""))
    problems: list[Problem] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    _seen: dict[tuple[str, str], Array] = field(default_factory=dict)

    def say(self, message: str, where: str) -> None:
        """Collect a problem of the description at a dotted key."""
        path = tuple(int(part) if part.isdigit() else part for part in where.split("."))
        if path not in self.places.spots:  # one entry stands there without a list around it
            path = tuple(part for part in path if not isinstance(part, int))
            where = dotted(path)
        found = self.places.problem(path, message)
        self.problems.append(replace(found, file=self.label, where=where))

    def column(self, file: str, name: str, why: str, required: bool = True) -> Array | None:
        """Return a column of one sheet; None if it is not there, or not required and has missing values."""
        grid = self.grids.get(file)
        if grid is None:  # the reader of the folder reports files that are absent
            return None
        if name not in grid.header:
            self.problems.append(no_column(grid, name, f"table.yaml asks for it: {why}"))
            return None
        if (file, name) not in self._seen:
            self._seen[file, name] = column(grid, name, self.problems, required)
        values = self._seen[file, name]
        gaps = [code for code, value in zip(grid.codes, values, strict=True) if np.isnan(value)]
        if gaps and not required:
            some = ", ".join(gaps[:5]) + (f" and {len(gaps) - 5} more" if len(gaps) > 5 else "")
            self.notes.append(f"{grid.file}: '{name}' is missing for {some}; its effects are not estimated")
            return None
        return values

    def home(self, name: str) -> str | None:
        """Return the sheet of primary inputs or final use that has a column; None if neither does."""
        return next((file for file in (PRIMARY, FINAL) if file in self.grids and name in self.grids[file].header), None)

    def anywhere(self, name: str | None, why: str) -> Array | None:
        """Return a column of primary_inputs.csv or final_use.csv; in both, or in neither, is a problem."""
        if name is None:
            return None
        homes = [file for file in (PRIMARY, FINAL) if file in self.grids and name in self.grids[file].header]
        if len(homes) == 2:
            self.say(f"The column '{name}' stands in both {PRIMARY} and {FINAL}. Rename one of the two.", why)
        return self.column(homes[0] if homes else (FINAL if FINAL in self.grids else PRIMARY), name, why)

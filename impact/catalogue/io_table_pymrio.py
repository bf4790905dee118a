"""A table from an object of pymrio, the reader of many multi-regional databases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from impact.catalogue.io_table import InputOutputTable
from impact.catalogue.io_table_build import build
from impact.catalogue.io_table_countries import CutOut, Label
from impact.catalogue.io_table_described import describe
from impact.catalogue.io_table_description import Description
from impact.catalogue.io_table_grid import Grid
from impact.catalogue.io_table_sheets import FINAL, PRIMARY, Sheets, Z
from impact.source_positions import Positions

if TYPE_CHECKING:
    import pandas as pd


def table_from_pymrio(system: Any, description: Mapping[str, object]) -> InputOutputTable:
    """Return the table that a pymrio IOSystem holds, checked as a table folder is.

    Where the description has `multi_country`, one country is cut out (`impact.catalogue.io_table_countries`); its rows
    go by the names of the rows of extensions. Else sectors are `sector` where there is one region, else
    `region: sector`. Output is the column `output`; each row of each extension's F is a column of primary inputs under
    its own name; final use is summed over regions by category.

    Args:
        system: a `pymrio.IOSystem` with Z, and x or Y.
        description: the keys of table.yaml; name, country, year, kind, unit, flows and columns at least.

    Raises:
        ProblemsError: what is wrong in the description or the numbers.
    """
    label = f"pymrio object '{getattr(system, 'name', '') or 'without name'}'"
    said = describe({"columns": {"output": "output"}, **description}, Positions(label))
    flows: pd.DataFrame = system.Z
    final: pd.DataFrame | None = system.Y
    if said.multi_country:
        return _one_country(system, said, label)
    output = system.x
    if output is None:
        output = (flows.sum(axis=1) + final.sum(axis=1)).to_frame("output") if final is not None else None
    one_region = flows.index.get_level_values(0).nunique() == 1
    codes = tuple(_code(label, one_region) for label in flows.index)
    columns = {} if output is None else {"output": output.iloc[:, 0].to_list()}
    for extension in system.get_extensions(data=True):
        for row, values in extension.F.iterrows():
            columns[_flat(row)] = values.reindex(flows.index).to_list()
    grids = {
        Z: _grid(label, Z, tuple(_code(name, one_region) for name in flows.columns), codes, flows.to_numpy().tolist()),
        PRIMARY: _grid(
            label, PRIMARY, tuple(columns), codes, [list(row) for row in zip(*columns.values(), strict=True)]
        ),
    }
    if final is not None:
        level = final.columns.names[-1] if final.columns.nlevels > 1 else None
        summed = final.T.groupby(level=0 if level is None else level, sort=False).sum().T
        names = tuple(map(str, summed.columns))
        grids[FINAL] = _grid(label, FINAL, names, codes, summed.to_numpy().tolist())
    return build(said, Sheets(label, grids))


def _one_country(system: Any, said: Description, label: str) -> InputOutputTable:
    many = said.multi_country
    assert many is not None
    flows, final = system.Z, system.Y
    sold = [*flows.columns, *final.columns]
    sheets = Sheets(label, {})
    made = CutOut(
        many, {at: _placed(name) for at, name in enumerate(sold)}, label, problems=sheets.problems, notes=sheets.notes
    )

    def rows() -> Iterator[tuple[int, Label, str, list[float]]]:
        for at, (name, cells) in enumerate(zip(flows.index, np.hstack([flows, final]).tolist(), strict=True)):
            yield at + 2, _placed(name), "", cells
        for extension in system.get_extensions(data=True):
            own = getattr(extension, "F_Y", None)
            for name, values in extension.F.iterrows():
                used = own.loc[name].reindex(final.columns).tolist() if own is not None else [0.0] * len(final.columns)
                yield 0, ("", _flat(name), _flat(name)), "", [*values.reindex(flows.index).to_list(), *used]

    made.read(rows())
    sheets.grids = made.grids() if made.sectors and not sheets.problems else {}
    return build(said, sheets)


def _placed(name: tuple[object, ...]) -> Label:
    place, code = str(name[0]), str(name[-1])
    return place, code, f"{place}_{code}"


def _grid(label: str, name: str, header: tuple[str, ...], codes: tuple[str, ...], rows: list[list[float]]) -> Grid:
    return Grid(f"{label}, {name.removesuffix('.csv')}", "", header, codes, rows, range(2, len(rows) + 2))


def _code(label: tuple[object, ...] | object, one_region: bool) -> str:
    parts = label if isinstance(label, tuple) else (label,)
    return str(parts[-1]) if one_region else ": ".join(map(str, parts))


def _flat(row: object) -> str:
    return ", ".join(map(str, row)) if isinstance(row, tuple) else str(row)

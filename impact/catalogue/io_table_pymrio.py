"""The files of a table folder from an object of pymrio, the reader of many multi-regional databases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from impact.catalogue.io_table_grid import Grid
from impact.catalogue.io_table_sheets import FINAL, PRIMARY, Sheets, Z

if TYPE_CHECKING:
    import pandas as pd


def sheets_of_pymrio(system: Any) -> Sheets:
    """Return what a pymrio IOSystem holds as the sheets of a table.

    Sectors are `sector` where there is one region, else `region: sector`. Output is the column `output`; each row of
    each extension's F is a column of primary inputs under its own name; final use is summed over regions by category.

    Args:
        system: A `pymrio.IOSystem` with Z, and x or Y.
    """
    label = f"pymrio object '{getattr(system, 'name', '') or 'without name'}'"
    flows: pd.DataFrame = system.Z
    final: pd.DataFrame | None = system.Y
    output = system.x
    if output is None and final is not None:
        output = (flows.sum(axis=1) + final.sum(axis=1)).to_frame("output")
    one_region = flows.index.get_level_values(0).nunique() == 1
    codes, buyers = (
        tuple(": ".join(map(str, name[-1:] if one_region else name)) for name in names)
        for names in (flows.index, flows.columns)
    )
    columns = {} if output is None else {"output": output.iloc[:, 0].to_list()}
    for extension in system.get_extensions(data=True):
        for row, values in extension.F.iterrows():
            columns[", ".join(map(str, row)) if isinstance(row, tuple) else str(row)] = values[flows.index].to_list()

    def grid(name: str, header: tuple[str, ...], rows: list[list[float]]) -> Grid:
        place = f"{label}, {name.removesuffix('.csv')}"
        return Grid(place, "", header, codes, rows, range(2, len(rows) + 2))

    grids = {
        Z: grid(Z, buyers, flows.to_numpy().tolist()),
        PRIMARY: grid(PRIMARY, tuple(columns), [list(row) for row in zip(*columns.values(), strict=True)]),
    }
    if final is not None:
        summed = final.T.groupby(level=final.columns.nlevels - 1, sort=False).sum().T
        grids[FINAL] = grid(FINAL, tuple(map(str, summed.columns)), summed.to_numpy().tolist())
    return Sheets(label, grids)

"""National tables by themselves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from impact.economy.input_output_results import Multipliers


def multipliers(folder: str | Path, kind: Literal["1", "2", "both"] = "both") -> Multipliers:
    """Return multipliers, effects and linkages of every sector of a table folder.

    Args:
        folder: holds table.yaml, Z.csv and primary_inputs.csv. kind: Type I, Type II or both.

    Raises:
        ProblemsError: the table has faults; all of them are named at once.
    """
    from impact.catalogue.io_table_read import load_io_table
    from impact.economy.input_output_results import multiplier_table

    return multiplier_table(load_io_table(Path(folder)), kind)

"""The key figures draw by draw: the table `kpi_draws`, kept where it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np

from impact.errors import ImpactError
from impact.study.run.draws import Gathered
from impact.study.tables import Layout, Record, Table, rounded

TABLE: Final = "kpi_draws"


def check_kept(draws: int) -> None:
    """Check before the run that its draws can be kept.

    Raises:
        ImpactError: there are none.
    """
    if not draws:
        raise ImpactError("the draws of key figures are to be kept, but this run has none. Ask for draws.")


def kept_draws(figures: Mapping[str, Gathered], count: int) -> Table:
    """Return every key figure in every draw: a row a draw, counted from 1, and a column a key figure.

    One draw is one state of the world: differences and correlations of key figures may be taken row by row. The central
    run is no draw; it stands in `kpi`. A figure that means nothing in a draw has no number there.

    Args:
        figures: exact draws of the key figures by key.
        count: of draws.
    """
    values = {key: _by_draw(gathered, count) for key, gathered in figures.items()}
    rows: list[Record] = [
        {"draw": draw + 1} | {key: _cell(each[draw]) for key, each in values.items()} for draw in range(count)
    ]
    layout = Layout(
        further=dict.fromkeys(figures, "number"), results=False, key_types={"draw": "whole"}, identifier="draw"
    )
    return Table(TABLE, tuple(rows), layout)


def _cell(number: float) -> float | None:
    return rounded(number) if np.isfinite(number) else None


def _by_draw(gathered: Gathered, count: int) -> list[float]:
    """Return the value of each draw; a figure that no draw moves has that of the central run in all."""
    values = gathered.draws[:, 0] if gathered.number else np.broadcast_to(gathered.central[:1], count)
    found: list[float] = values.tolist()
    return found

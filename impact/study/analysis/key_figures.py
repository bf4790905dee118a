"""The key figures alone, at whatever points of the inputs are asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from impact.core.arrays import Array
from impact.core.errors import ImpactError, did_you_mean, list_choices
from impact.formulas.uncertainty.draws import Draws
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow
from impact.scenario.project import Project
from impact.study.estimate import key_rows
from impact.study.tables import ResultTable
from impact.study.tables.declared import declared_for

Figures = Mapping[str, Array]  # by key figure, (draws + 1,)


class Headlines:
    """Runs a scenario's model for its key figures.

    Attributes:
        inputs: of the scenario.
        further: whether figures that stand beside the key figures are wanted with them.
        units: of every figure, known after the first run.
    """

    def __init__(self, inputs: Inputs, *, further: bool = False) -> None:
        self.inputs, self.further = inputs, further
        self.units: dict[str, str] = {}

    def __call__(self, draws: Draws) -> Figures:
        """Return every key figure over the central run and the draws or points, (size,) each."""
        found = key_rows(self.inputs, draws, further=self.further)
        self.units = self.units or _units(self.inputs, found)
        return {key: np.broadcast_to(row.values[:, 0], (draws.size,)) for key, row in found.items()}

    def of(self, project: Project) -> Headlines:
        """Return the same for another form of the project."""
        loaded = self.inputs.loaded
        changed = replace(loaded, scenario=loaded.scenario.model_copy(update={"project": project}))
        return Headlines(Inputs(changed, self.inputs.catalogue, self.inputs.draws), further=self.further)


def key_units(inputs: Inputs) -> dict[str, str]:
    """Return the unit of every key figure of a scenario."""
    return _units(inputs, key_rows(inputs, Draws(0, 0)))


def _units(inputs: Inputs, rows: Mapping[str, ResultRow]) -> dict[str, str]:
    known, scenario = declared_for(inputs), inputs.scenario
    return {
        key: known.variable(row.variable).unit_in(scenario.currency, scenario.price_year, scenario.project.counted_in)
        for key, row in rows.items()
    }


def select_metric_rows(table: ResultTable, metric: str) -> ResultTable:
    """Return the rows of a table that are about one key figure.

    Raises:
        ImpactError: the table has none about such a key figure, or none about single ones.
    """
    if "key_figure" not in table.columns:
        raise ImpactError(f"the table '{table.name}' is not about single key figures. Leave the key figure out.")
    check_key_figures((metric,), list(dict.fromkeys(str(row["key_figure"]) for row in table.rows)))
    return ResultTable(table.name, tuple(table.where(key_figure=metric)), table.layout)


def check_key_figures(metrics: Sequence[str], headlines: Sequence[str]) -> None:
    """Check that there are such key figures."""
    for metric in metrics:
        if metric not in headlines:
            near = did_you_mean(metric, headlines)
            raise ImpactError(f"no key figure is called '{metric}'.{near} {list_choices(headlines, 30)}")

"""The key figures alone, at whatever points of the inputs are asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from impact.arrays import Array
from impact.errors import ImpactError, did_you_mean, there_are
from impact.models import models
from impact.models.inputs import Inputs
from impact.scenario.projects import Project
from impact.study.estimate import key_figures
from impact.study.tables import Table
from impact.study.variables import variables
from impact.uncertainty.draws import Draws

Figures = Mapping[str, Array]  # by key figure, (draws + 1,)


class Headlines:
    """Runs a scenario's model for its key figures.

    Attributes:
        inputs: of the scenario.
    """

    def __init__(self, inputs: Inputs) -> None:
        self.inputs = inputs

    def __call__(self, draws: Draws) -> Figures:
        """Return every key figure over the central run and the draws or points, (size,) each."""
        found = key_figures(self.inputs, draws)
        return {key: np.broadcast_to(values, (draws.size,)) for key, values in found.items()}

    def of(self, project: Project) -> Headlines:
        """Return the same for another form of the project."""
        loaded = self.inputs.loaded
        changed = replace(loaded, scenario=loaded.scenario.model_copy(update={"project": project}))
        return Headlines(Inputs(changed, self.inputs.catalogue, self.inputs.draws))


def key_units(inputs: Inputs) -> dict[str, str]:
    """Return the unit of every key figure of a scenario."""
    scenario = inputs.scenario
    words = {"currency": scenario.currency, "price_year": scenario.price_year}
    rows = models[scenario.project.kind](inputs.over(Draws(0, 0), headlines_only=True))
    return {str(row.keys["key"]): variables()[row.variable].unit.format(**words) for row in rows if "key" in row.keys}


def of_metric(table: Table, metric: str) -> Table:
    """Return the rows of a table that are about one key figure.

    Raises:
        ImpactError: the table has none about such a key figure, or none about single ones.
    """
    if "metric" not in table.columns:
        raise ImpactError(f"the table '{table.name}' is not about single key figures. Leave the key figure out.")
    known((metric,), list(dict.fromkeys(str(row["metric"]) for row in table.rows)))
    return Table(table.name, tuple(table.where(metric=metric)))


def known(metrics: Sequence[str], headlines: Sequence[str]) -> None:
    """Check that there are such key figures.

    Raises:
        ImpactError: there is no such key figure.
    """
    for metric in metrics:
        if metric not in headlines:
            near = did_you_mean(metric, headlines)
            raise ImpactError(f"no key figure is called '{metric}'.{near} {there_are(headlines, 30)}")

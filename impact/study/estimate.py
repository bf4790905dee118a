"""A scenario's model run over draws: all rows, or the key figures alone."""

from __future__ import annotations

from dataclasses import dataclass

from impact.arrays import Array
from impact.catalogue.catalogue import Catalogue
from impact.errors import ImpactError, Problem, ProblemsError
from impact.models import models
from impact.models.inputs import Inputs
from impact.models.rows import Row
from impact.scenario.load import Loaded
from impact.study import record
from impact.study.checks import parts_sum_to_totals
from impact.uncertainty.correlation import Pair, correlation_matrix
from impact.uncertainty.draws import Draws


@dataclass(frozen=True)
class Results:
    """What a model gave, before it is reduced to tables."""

    inputs: Inputs
    rows: tuple[Row, ...]


def ready(loaded: Loaded, catalogue: Catalogue) -> Inputs:
    """Return the inputs of a scenario's model over the whole draw set.

    Raises:
        ProblemsError: the scenario names sources that do not exist, or its correlations cannot hold together.
    """
    problems = [*record.source_problems(loaded, catalogue), *correlation_problems(loaded)]
    if problems:
        raise ProblemsError(problems)
    scenario = loaded.scenario
    pairs = _pairs(loaded) if scenario.draws else []
    return Inputs(loaded, catalogue, Draws(scenario.draws, scenario.seed, pairs, scenario.method))


def _pairs(loaded: Loaded) -> list[Pair]:
    return [Pair(*each.between, each.rank) for each in loaded.scenario.correlations]


def correlation_problems(loaded: Loaded) -> list[Problem]:
    """Return a problem where the correlations of a scenario contradict each other or are too many for its draws."""
    try:
        names, _ = correlation_matrix(_pairs(loaded))
    except ImpactError as error:
        return [loaded.places.problem(("correlations",), str(error))]
    if 0 < loaded.scenario.draws <= len(names):
        words = f"{loaded.scenario.draws} draws are too few for correlations of {len(names)} inputs. Use more draws."
        return [loaded.places.problem(("correlations",), words)]
    return []


def rows_of(inputs: Inputs) -> tuple[Row, ...]:
    """Return the rows of the scenario's model; totals are checked against their parts in every draw."""
    rows = tuple(models[inputs.scenario.project.kind](inputs))
    parts_sum_to_totals(rows)
    return rows


def estimate(loaded: Loaded, catalogue: Catalogue) -> Results:
    """Run the scenario's model over the central run and all draws at once.

    Raises:
        ProblemsError: see `ready`.
        ImpactError: an input is missing or impossible, or an identity does not hold.
    """
    inputs = ready(loaded, catalogue)
    return Results(inputs, rows_of(inputs))


def key_figures(inputs: Inputs, draws: Draws) -> dict[str, Array]:
    """Return the key figures over other draws, by key: the central run, then the draws, (draws + 1,).

    Only what they rest on is computed. A figure that no draw moves has length 1.
    """
    rows = models[inputs.scenario.project.kind](inputs.over(draws, headlines_only=True))
    return {str(row.keys["key"]): row.values[:, 0] for row in rows if "key" in row.keys}

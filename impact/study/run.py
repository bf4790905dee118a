"""From a scenario to a study."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from impact.catalogue.catalogue import Catalogue
from impact.errors import ProblemsError
from impact.models import models
from impact.models.inputs import Inputs
from impact.models.rows import Row
from impact.scenario.load import Loaded
from impact.scenario.schema import Scenario
from impact.study import record, reduce
from impact.study.checks import central_outside_range, not_applicable, parts_sum_to_totals
from impact.study.lineage import lineage
from impact.study.study import Study
from impact.uncertainty.correlation import Pair
from impact.uncertainty.draws import Draws
from impact.uncertainty.ranks import rank_correlation

Tell = Callable[[str], None]


@dataclass(frozen=True)
class Results:
    """What a model gave, before it is reduced to tables."""

    inputs: Inputs
    rows: tuple[Row, ...]


def estimate(loaded: Loaded, catalogue: Catalogue) -> Results:
    """Run the scenario's model over the central run and the draws.

    Raises:
        ProblemsError: the scenario names sources that do not exist.
        ImpactError: an input is missing or impossible, or an identity does not hold.
    """
    scenario = loaded.scenario
    problems = record.source_problems(loaded, catalogue)
    if problems:
        raise ProblemsError(problems)
    inputs = Inputs(loaded, catalogue, _draws(scenario))
    rows = tuple(models[scenario.project.kind](inputs))
    parts_sum_to_totals(rows)
    return Results(inputs, rows)


def _draws(scenario: Scenario) -> Draws:
    pairs = [Pair(*each.between, each.rank) for each in scenario.correlations] if scenario.draws else []
    return Draws(scenario.draws, scenario.seed, pairs, scenario.method)


def run(loaded: Loaded, catalogue: Catalogue | None = None, tell: Tell = lambda _: None) -> Study:
    """Return the study of a scenario.

    Args:
        loaded: the scenario. catalogue: figures and sources; the shipped ones by default.
        tell: called with the name of each step.
    """
    catalogue = catalogue or Catalogue()
    scenario = loaded.scenario
    tell("estimate")
    results = estimate(loaded, catalogue)
    tell("reduce")
    words = {"currency": scenario.currency, "price_year": scenario.price_year}
    tables = reduce.tables(results.rows, words)
    ranks = effect_ranks(results)
    tables["claims"] = record.claims(scenario)
    if scenario.milestones:
        tables["milestones"] = record.milestones(scenario)
    tables["assumptions"] = record.assumptions(results.inputs, ranks)
    tables["drivers"] = record.drivers(ranks, scenario.draws)
    tables["lineage"] = lineage(results.inputs, results.rows)
    tables["sources"] = record.sources(results.inputs)
    tables["roles"] = record.roles(scenario)
    tables["panel"] = record.panel(scenario)
    if scenario.changes:
        tables["changes"] = record.changes(scenario)
    found = [*central_outside_range(tables.values()), *not_applicable(tables.values(), results.rows)]
    tables["notes"] = record.notes(scenario, found)
    tables["run"] = record.run(loaded, catalogue, results.inputs, tables)
    return Study(loaded.name, dict(sorted(tables.items())), loaded.content, record.facts(results.inputs))


def effect_ranks(results: Results) -> dict[str, dict[str, float]]:
    """Return the rank correlation of each uncertain input with each headline, by headline and input."""
    drivers = results.inputs.drivers
    headlines = {
        str(row.keys["key"]): row.values[1:, 0] for row in results.rows if "key" in row.keys and len(row.values) > 1
    }
    if not drivers or not headlines or results.inputs.draws.count < 2:
        return {}
    matrix = np.array([values[1:] for values in drivers.values()])
    coefficients = rank_correlation(matrix, np.array(list(headlines.values()))).tolist()
    return {key: dict(zip(drivers, row, strict=True)) for key, row in zip(headlines, coefficients, strict=True)}

"""A scenario's model run over draws: all rows, or the key figures alone."""

from dataclasses import dataclass

from impact.catalogue.catalogue import Catalogue
from impact.core.arrays import Array
from impact.core.errors import ImpactError, Problem, ProblemsError
from impact.formulas.uncertainty.correlation import CorrelatedPair, correlation_matrix
from impact.formulas.uncertainty.draws import Draws
from impact.model import models
from impact.model.inputs import Inputs
from impact.model.limits import impossible
from impact.model.rows import ResultRow
from impact.scenario.load import LoadedScenario
from impact.study.run_checks import parts_sum_to_totals
from impact.study.store import record
from impact.study.tables.declared import declared_for


@dataclass(frozen=True)
class Results:
    """What a model gave, before it is reduced to tables."""

    inputs: Inputs
    rows: tuple[ResultRow, ...]


def prepare_inputs(loaded: LoadedScenario, catalogue: Catalogue) -> Inputs:
    """Return the inputs of a scenario's model over the whole draw set.

    Raises:
        ProblemsError: the scenario names sources that do not exist, or its correlations cannot hold together.
    """
    problems = [*record.source_problems(loaded, catalogue), *draw_problems(loaded), *impossible(loaded, catalogue)]
    if problems:
        raise ProblemsError(problems)
    scenario = loaded.scenario
    correlations = pairs(loaded) if scenario.draws else []
    return Inputs(loaded, catalogue, Draws(scenario.draws, scenario.seed, correlations))


def pairs(loaded: LoadedScenario) -> list[CorrelatedPair]:
    """Return the correlations of a scenario."""
    return [CorrelatedPair(*each.between, each.rank) for each in loaded.scenario.correlations]


def draw_problems(loaded: LoadedScenario) -> list[Problem]:
    """Return what is wrong with the draws: correlations that contradict each other, too few draws for them."""
    place, between = loaded.places, [frozenset(each.between) for each in loaded.scenario.correlations]
    twice = [index for index, pair in enumerate(between) if pair in between[:index]]
    if twice:
        words = "these two inputs have a correlation already. Keep one of the two."
        return [place.problem(("correlations", index, "between"), words) for index in twice]
    try:
        names, _ = correlation_matrix(pairs(loaded))
    except ImpactError as error:
        return [place.problem(("correlations",), str(error))]
    if 0 < loaded.scenario.draws <= len(names):
        words = f"{loaded.scenario.draws} draws are too few for correlations of {len(names)} inputs. Use more draws."
        return [place.problem(("correlations",), words)]
    return []


def rows_of(inputs: Inputs) -> tuple[ResultRow, ...]:
    """Return the rows of the scenario's model; totals are checked against their parts in every draw."""
    rows = tuple(models[inputs.scenario.project.kind](inputs))
    parts_sum_to_totals(rows, declared_for(inputs))
    return rows


def estimate(loaded: LoadedScenario, catalogue: Catalogue) -> Results:
    """Run the scenario's model over the central run and all draws at once.

    Raises:
        ProblemsError: see `prepare_inputs`.
        ImpactError: an input is missing or impossible, or an identity does not hold.
    """
    inputs = prepare_inputs(loaded, catalogue)
    return Results(inputs, rows_of(inputs))


def key_figures(inputs: Inputs, draws: Draws) -> dict[str, Array]:
    """Return the key figures over other draws, by key: the central run, then the draws, (draws + 1,).

    Only what they rest on is computed. A figure that no draw moves has length 1; one that is not estimated, or not
    defined in the central run, is not there.
    """
    return {key: row.values[:, 0] for key, row in key_rows(inputs, draws).items() if known(row)}


def known(row: ResultRow) -> bool:
    """Return whether a key figure is estimated, and defined in the central run."""
    return not row.undefined[0].any() if row.undefined is not None else not row.gap


def key_rows(inputs: Inputs, draws: Draws, *, further: bool = False) -> dict[str, ResultRow]:
    """Return the rows of the key figures over other draws, by key.

    Args:
        inputs: of the scenario.
        draws: to run over.
        further: whether figures that stand beside the key figures are wanted with them.
    """
    figures = inputs.loaded.declared.figures
    whole = any(figures[target.metric].whole_run for target in inputs.scenario.targets)
    rows = models[inputs.scenario.project.kind](inputs.over(draws, headlines_only=not whole, further=further))
    return {str(row.keys["key"]): row for row in rows if "key" in row.keys}

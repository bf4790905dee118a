"""From a scenario to a study."""

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager

from impact.catalogue.catalogue import Catalogue
from impact.core.arrays import Array
from impact.core.errors import ImpactError, ProblemsError
from impact.core.threads import one_thread
from impact.formulas.uncertainty.correlation import beyond_chance, own_effects, rank_correlation, ranks
from impact.model.inputs import Inputs
from impact.model.missing import find_missing_figures, find_missing_problems
from impact.scenario.load import LoadedScenario
from impact.study import reduce
from impact.study.analysis.scenarios import net_by_scale, scenarios, texts_beside
from impact.study.analysis.sensitivity_tables import compares_scenarios, ends, what_matters
from impact.study.draws import Gathering, gathered
from impact.study.estimate import Results, estimate, prepare_inputs
from impact.study.run_checks import (
    central_outside_range,
    graded_key_figures,
    never_reached,
    not_applicable,
    not_estimated,
)
from impact.study.run_inputs import assumptions, conversions, data_files, figures
from impact.study.store import record
from impact.study.study import StudyData
from impact.study.tables import SCENARIOS
from impact.study.tables.declared import declared_for
from impact.study.tables.lineage import lineage

Tell = Callable[[str], None]
Progress = Callable[[int, int], None]

PART = 2_000  # draws at once: their arrays fit the caches of a processor

__all__ = ["PART", "Results", "estimate", "run"]


def run(
    loaded: LoadedScenario,
    catalogue: Catalogue | None = None,
    tell: Tell = lambda _: None,
    progress: Progress | None = None,
    part: int = PART,
    also: Collection[str] = (),
) -> StudyData:
    """Return the study of a scenario.

    Args:
        loaded: the scenario.
        catalogue: figures and sources; the shipped ones of its kind of project by default.
        tell: called with the name of each step.
        progress: called with the draws done and all draws after each part.
        part: draws to run at once; no exact table depends on it.
        also: tables that a study does not hold unless asked: scenarios.
    """
    own = Catalogue(kind=loaded.scenario.project.kind)
    with one_thread():
        return _run(loaded, catalogue or own, tell, progress, part, also)


def _run(
    loaded: LoadedScenario,
    catalogue: Catalogue,
    tell: Tell,
    progress: Progress | None,
    part: int,
    also: Collection[str],
    *,
    outlined: bool = False,
) -> StudyData:
    scenario = loaded.scenario
    wanted = compares_scenarios(also)
    tell("estimate")
    with _name_all_missing(loaded, catalogue):
        inputs = prepare_inputs(loaded, catalogue)
        gathering = gathered(inputs, part, progress or (lambda done, of: None))
    rows = [gathered.row for gathered in gathering.rows]
    tell("reduce")
    known, money = declared_for(inputs), (scenario.currency, scenario.price_year, scenario.project.counted_in)
    units = {key: each.variable.unit_in(*money) for key, each in gathering.headlines.items()}
    tables = reduce.tables(gathering.rows, known, scenario)
    effects = effect_ranks(inputs, gathering)
    tables |= (ends if outlined else what_matters)(inputs, units, gathering.drawn)
    if (by_scale := net_by_scale(inputs, units)).rows:
        tables[by_scale.name] = by_scale
    gaps_beside: dict[str, str] = {}
    if wanted:
        tell(SCENARIOS)
        tables[SCENARIOS], gaps_beside = scenarios(loaded, inputs.catalogue, inputs.draws)
    ranking = inputs.loaded.declared.ranking
    tables["assumptions"] = assumptions(inputs, {key: each for key, each in effects.items() if key in ranking})
    if (carried := conversions(inputs)).rows:
        tables[carried.name] = carried
    tables["rank_correlations"] = record.drivers(effects, scenario.draws)
    tables["lineage"] = lineage(inputs, rows)
    facts = record.facts(inputs)
    tables["key_figures"] = graded_key_figures(StudyData(loaded.name, tables, loaded.content, facts))
    tables["sources"] = record.sources(inputs)
    if not outlined:
        tables["factors_used"], tables["data_files"] = figures(inputs), data_files(inputs)
    tables |= {table.name: table for table in record.of_scenario(scenario)}
    found = [
        *central_outside_range(tables.values()),
        *not_applicable(tables.values(), rows, known),
        *not_estimated(tables, rows, known),
        *gaps_beside.items(),
        *never_reached(tables.values()),
    ]
    tables["notes"] = record.notes(scenario, found)
    others_said = texts_beside(loaded, catalogue) if wanted else {}
    tables["run"] = record.run(loaded, others_said, catalogue, inputs, tables)
    return StudyData(loaded.name, dict(sorted(tables.items())), loaded.content, facts, others_said)


def outline(loaded: LoadedScenario, catalogue: Catalogue, also: Collection[str] = ()) -> StudyData:
    """Return a study for a check: of the tables that say what moves it with the tornado alone.

    So the model is run at the ends of every range, as for a whole study.
    """
    with one_thread():
        return _run(loaded, catalogue, lambda _: None, None, PART, also, outlined=True)


@contextmanager
def _name_all_missing(loaded: LoadedScenario, catalogue: Catalogue) -> Iterator[None]:
    """Name everything that the catalogue lacks where a run stops at the first of it.

    Raises:
        ProblemsError: the inputs have problems, or the catalogue lacks figures: all of them are named.
        ImpactError: the model cannot be run otherwise.
    """
    try:
        yield
    except ImpactError as error:
        raise _find_all_missing(error, loaded, catalogue) from None


def _find_all_missing(error: ImpactError, loaded: LoadedScenario, catalogue: Catalogue) -> ImpactError:
    """Return everything that the catalogue lacks, where a run stopped at the first of it; else the error itself."""
    try:
        found = find_missing_problems(loaded, find_missing_figures(loaded, catalogue))
    except ImpactError:
        return error
    others = error.problems if isinstance(error, ProblemsError) else ()
    return ProblemsError(dict.fromkeys([*found, *others])) if found else error


def effect_ranks(inputs: Inputs, gathering: Gathering) -> dict[str, dict[str, float]]:
    """Return the rank correlation of each uncertain input with each headline, by headline and input.

    Of inputs that are drawn together each is shown with its own part.
    """
    headlines = {key: each.draws[:, 0] for key, each in gathering.headlines.items() if each.number}
    if not inputs.quantiles or not headlines or inputs.draws.count < 2:
        return {}

    def drawn(names: Iterable[str]) -> Iterator[Array]:
        return (ranks(inputs.quantiles[name](inputs.draws.probabilities(name))) for name in names)

    names = list(inputs.quantiles)
    correlations = rank_correlation(drawn(names), map(ranks, headlines.values()))
    pairs = {name for each in inputs.scenario.correlations for name in each.between}
    if together := [place for place, name in enumerate(names) if name in pairs]:
        of_pairs = [names[place] for place in together]
        between = rank_correlation(drawn(of_pairs), drawn(of_pairs))
        own = own_effects(correlations[:, together], between)
        correlations[:, together] = beyond_chance(own, between, inputs.draws.count)
    return {key: dict(zip(names, row, strict=True)) for key, row in zip(headlines, correlations.tolist(), strict=True)}

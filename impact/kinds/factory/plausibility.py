"""Checks of a factory, beside those of every project."""

from collections.abc import Mapping

from impact.core.arrays import Array, total
from impact.core.vocabulary import MONTHS
from impact.kinds.factory.flows import FactoryFlows
from impact.model.component import Part
from impact.model.components.peers import BenchmarkMeasure, ProjectMeasure, of_headline_year, peers
from impact.model.components.plausibility import (
    Check,
    CheckCase,
    LimitFigure,
    NotKnownError,
    PlausibilityResult,
    builders,
    gva_of_gdp,
    per,
    plausibility,
    surplus_of_industry,
)
from impact.model.inputs import Inputs

IDLE = "nothing is made then in some run"
MEASURE = BenchmarkMeasure("persons", "million USD_{price_year}", "persons/(million USD_{price_year})")


def invested(case: CheckCase[FactoryFlows], *left_out: str) -> tuple[Array, LimitFigure]:
    """Return the money spent on the factory once, in dollars; and their rate.

    Args:
        left_out: items of it, such as the raw material of the start, that are not counted.

    Raises:
        NotKnownError: the scenario does not say what is built, or no rate is known.
    """
    if case.inputs.scenario.project.capital is None:
        raise NotKnownError("the scenario does not say what is built")
    rate = case.dollars()
    items = [row for row in case.rows if row.variable == "capital" and row.keys["item"] not in ("total", *left_out)]
    case.topics.update(dict.fromkeys(topic for row in items for topic in row.topics))
    return total(row.values for row in items) / rate.value, rate


def _jobs_per_investment(case: CheckCase[FactoryFlows]) -> PlausibilityResult:
    money, rate = invested(case, "stock")
    unit = f"persons/(million USD_{case.inputs.scenario.price_year})"
    high = case.limit("factory_jobs_per_investment", unit, "high")
    return PlausibilityResult(
        per(case.total("jobs", channel="direct"), money), high=high, also=(rate,), needs_output=True
    )


def _turnover_per_wage(case: CheckCase[FactoryFlows]) -> PlausibilityResult:
    """Turnover over all wages: below one the factory could not pay its people even if it bought nothing."""
    low = case.limit("turnover_per_wage", "1", "low")
    people = case.total("jobs", channel="direct")
    paid = people * case.flows.wage * MONTHS
    case.topics.update(dict.fromkeys(("turnover", "wages")))
    return PlausibilityResult(per(case.flows.turnover, paid), low=low, needs_output=True)


CHECKS: Mapping[str, Check] = {
    "factory_jobs_per_investment": _jobs_per_investment,
    "turnover_per_wage": _turnover_per_wage,
    "surplus_of_industry": lambda case: surplus_of_industry(case, case.inputs.scenario.project.goods.sector),
    "builders": builders,
    "gva_of_gdp": gva_of_gdp,
}

checks = plausibility(CHECKS, IDLE, shows=("output", "turnover", "wage", "nation"))


def _own(inputs: Inputs, flows: FactoryFlows) -> ProjectMeasure | None:
    case = CheckCase(inputs, flows, tuple(flows.rows))
    try:
        spent, rate = invested(case)
    except NotKnownError:
        return None
    inputs.cite(*rate.sources)
    return of_headline_year(inputs, flows, spent, *case.topics)


other_factories: Part[FactoryFlows] = peers(MEASURE, _own, shows=("jobs",))

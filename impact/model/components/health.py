"""Health: deaths that air pollutants cause or avoid, each place apart and never netted against each other.

Reads the pollutants by place that the parts before it give, multiplies them by what people breathe in of them, and that
by the answer of mortality to it: in the main line log-linear, beside it both slopes of a curve that bends.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from impact.core.arrays import Array, total
from impact.formulas.emissions.air_and_health import ResponseCurve, deaths, exposure, log_linear_slope
from impact.model.component import Part
from impact.model.flows import Flows
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, joined

CHANGE, LIFE_CHANGE = "pollutant_change", "pollutant_change_cohort"
POLLUTANTS = ("pm25", "nox", "so2")
GASES = ("nox", "so2")  # particles form from them on their way
REGION = "region"  # setting of what is breathed in over hundreds of kilometres
NEAR, ABROAD = "near", "abroad"
STEP = 10.0  # [ug/m3], of the relative risk
LINEAR, MARGINAL, AVERAGE = "log_linear", "curve_marginal", "curve_average"
ALL = "all"
FORMED = "gases"  # key of all gases together
NO_YEARS_LOST = "no figure of years lost with a death with open terms was found"
NO_VALUE = "no published value of a death avoided in the country is stated"
NO_MORTALITY_ABROAD = "how many die a year where these people live is not stated"


@dataclass(frozen=True)
class HealthFactors:
    """A figure, or why there is none; and what it rests on."""

    value: Array | None
    gap: str
    topics: tuple[str, ...]


def _factor(inputs: Inputs, topic: str, key: str, unit: str, **dimensions: str) -> HealthFactors:
    """Return a factor of the country, else of the world; the gap where the catalogue has none."""
    regions = (inputs.scenario.country, "WLD")
    with inputs.about(topic):
        if inputs.known(key, unit, *regions, **dimensions) is not None:
            return HealthFactors(inputs.factor(key, unit, *regions, **dimensions), "", (topic,))
    which = ", ".join(dimensions.values())
    named = f"'{key}'" + (f" ({which})" if which else "")
    return HealthFactors(None, f"no figure {named} of {regions[0]} is in the data".replace("_", " "), (topic,))


def _stated(inputs: Inputs, topic: str, name: str, otherwise: Callable[[], HealthFactors]) -> HealthFactors:
    if getattr(inputs.scenario.project.health, name) is None:
        return otherwise()
    with inputs.about(topic):
        return HealthFactors(inputs.assumption(f"health.{name}"), "", (topic,))


def _intake(inputs: Inputs, place: str, pollutant: str, exposed: str) -> HealthFactors:
    """Return what is breathed in of a pollutant emitted in a place, by people of the region or abroad [mg/kg]."""
    topic = f"health_intake_{place}_{pollutant}_{exposed}"
    around = inputs.scenario.project.health.places[place]
    key = f"health.places.{place}.intake.{pollutant}"
    if pollutant in around.intake:
        if exposed == ABROAD:
            return HealthFactors(None, "", (topic,))  # the stated one holds everybody that its source counts
        with inputs.about(topic):
            return HealthFactors(inputs.assumption(key), "", (topic,))
    setting = REGION if pollutant in GASES else around.setting
    dimensions = {"pollutant": pollutant, "setting": setting, "exposed": exposed}
    return _factor(inputs, topic, "intake_fraction", "mg/kg", **dimensions)


def _slopes(inputs: Inputs) -> dict[str, HealthFactors]:
    """Return the rise of mortality with concentration, by form of the answer [1/(ug/m3)]."""
    topic, which = "health_risk", {"pollutant": "pm25", "cause": "natural"}
    risk = _stated(
        inputs,
        topic,
        "relative_risk",
        lambda: _factor(inputs, topic, "relative_risk", "1", **which),
    )
    found = {
        LINEAR: HealthFactors(
            None if risk.value is None else log_linear_slope(risk.value, STEP), risk.gap, risk.topics
        ),
    }
    topic = "health_curve"
    parts = [
        _factor(inputs, topic, f"exposure_curve_{name}", unit, **which)
        for name, unit in (("theta", "1"), ("alpha", "ug/m3"), ("mu", "ug/m3"), ("nu", "ug/m3"), ("least", "ug/m3"))
    ]
    there = _stated(
        inputs,
        "health_background",
        "background",
        lambda: _factor(inputs, "health_background", "pm25_background", "ug/m3"),
    )
    gap, topics = next((each.gap for each in (*parts, there) if each.gap), ""), (topic, "health_background")
    values = [each.value for each in parts if each.value is not None]
    if gap or there.value is None:
        return found | dict.fromkeys((MARGINAL, AVERAGE), HealthFactors(None, gap, topics))
    curve = ResponseCurve(values[0], *(float(value[0]) for value in values[1:]))
    return found | {
        MARGINAL: HealthFactors(curve.marginal_slope(there.value), "", topics),
        AVERAGE: HealthFactors(curve.average_slope(there.value), "", topics),
    }


def _by_place(inputs: Inputs, rows: Sequence[ResultRow]) -> dict[tuple[str, str], list[ResultRow]]:
    """Return the changes that take place somewhere, by place and rule of electricity, without their sums."""
    found: dict[tuple[str, str], list[ResultRow]] = {}
    places = inputs.scenario.project.health.places
    for row in rows:
        keys = row.keys
        if row.variable in (CHANGE, LIFE_CHANGE) and keys.get("place") in places and keys.get("gas") in POLLUTANTS:
            found.setdefault((keys["place"], keys.get("electricity", "na")), []).append(row)
    return found


def _rows(inputs: Inputs, flows: Flows) -> Iterator[ResultRow]:
    with inputs.about("health_breathing"):
        breathing = inputs.number("breathing", "m3/day", inputs.scenario.country, "WLD")
    topic, of = "health_mortality", "natural_mortality"
    mortality = _stated(inputs, topic, "mortality", lambda: _factor(inputs, topic, of, "1/yr", age="adults"))
    slopes = _slopes(inputs)
    for (place, _), changes in _by_place(inputs, flows.rows).items():
        of_year, of_life = list[ResultRow](), list[ResultRow]()
        for row in changes:
            for exposed in (NEAR, ABROAD):
                gas = row.keys["gas"]
                intake = HealthFactors(None, row.gap, ()) if row.gap else _intake(inputs, place, gas, exposed)
                keys = {name: row.keys[name] for name in ("component", "gas", "place", "electricity")}
                keys |= {"exposed": exposed, "cumulative": row.keys["cumulative"]}
                topics = joined(row.topics, intake.topics, ("health_breathing",))
                if row.variable == CHANGE:
                    if intake.value is not None and exposed == NEAR:
                        breathed = exposure(row.values, intake.value, breathing)
                        of_year.append(ResultRow("health_exposure_year", breathed, row.years, keys, topics=topics))
                elif intake.value is not None:
                    breathed = exposure(row.values, intake.value, breathing)
                    of_life.append(ResultRow("health_exposure", breathed, row.years, keys, topics=topics))
                elif exposed == NEAR:
                    gap = ResultRow.unknown("health_exposure", intake.gap, keys, years=row.years, topics=topics)
                    of_life.append(gap)
        yield from of_life
        for row in _together(of_year):
            yield from _deaths(inputs, row, "health_deaths", {LINEAR: slopes[LINEAR]}, mortality)
        known = [row for row in of_life if not row.gap]
        for row in (*of_life, *_together(known)):
            if row.keys["exposed"] == ABROAD:
                yield from _abroad(inputs, row, slopes[LINEAR])
            else:
                yield from _deaths(inputs, row, "health_deaths_life", slopes, mortality)
        for gas, kinds in (("pm25", ("pm25",)), (FORMED, GASES)):
            parts = [row for row in known if row.keys["gas"] in kinds and row.keys["exposed"] == NEAR]
            for row in _together(parts, gas):
                yield from _deaths(inputs, row, "health_deaths_life", {LINEAR: slopes[LINEAR]}, mortality)
        for row in (row for row in _together(known) if row.keys["exposed"] == NEAR):
            yield from _worth(inputs, row, slopes[LINEAR], mortality)


def _together(rows: Sequence[ResultRow], gas: str = ALL) -> Iterator[ResultRow]:
    """Yield the sum over components and pollutants, by who is exposed; `gas` is what the pollutants are called."""
    for exposed in dict.fromkeys(row.keys["exposed"] for row in rows):
        parts = [row for row in rows if row.keys["exposed"] == exposed]
        keys = {**parts[0].keys, "component": ALL, "gas": gas}
        topics = joined(*(row.topics for row in parts))
        yield ResultRow(parts[0].variable, total(row.values for row in parts), parts[0].years, keys, topics=topics)


def _deaths(
    inputs: Inputs, row: ResultRow, variable: str, slopes: Mapping[str, HealthFactors], mortality: HealthFactors
) -> Iterator[ResultRow]:
    for slope, known in slopes.items():
        keys = {**row.keys, "concentration_response": slope}
        topics = joined(row.topics, known.topics, mortality.topics)
        gap = row.gap or known.gap or mortality.gap
        if gap or known.value is None or mortality.value is None:
            yield ResultRow.unknown(variable, gap, keys, years=row.years, topics=topics)
        else:
            yield ResultRow(variable, deaths(row.values, known.value, mortality.value), row.years, keys, topics=topics)


def _abroad(inputs: Inputs, row: ResultRow, slope: HealthFactors) -> Iterator[ResultRow]:
    topic = "health_mortality_abroad"
    mortality = _stated(inputs, topic, "mortality_abroad", lambda: HealthFactors(None, NO_MORTALITY_ABROAD, (topic,)))
    yield from _deaths(inputs, row, "health_deaths_life", {LINEAR: slope}, mortality)


def _worth(inputs: Inputs, row: ResultRow, slope: HealthFactors, mortality: HealthFactors) -> Iterator[ResultRow]:
    for variable, name, gap in (
        ("health_years", "years_lost", NO_YEARS_LOST),
        ("health_value", "value_of_death", NO_VALUE),
    ):
        each = _stated(inputs, f"health_{name}", name, lambda gap=gap: HealthFactors(None, gap, ()))  # type: ignore[misc]
        for found in _deaths(inputs, row, variable, {LINEAR: slope}, mortality):
            topics = joined(found.topics, each.topics)
            if found.gap or each.value is None:
                yield ResultRow.unknown(variable, found.gap or each.gap, found.keys, years=found.years, topics=topics)
            else:
                values = found.values * np.asarray(each.value)[:, None]
                yield ResultRow(variable, values, found.years, found.keys, topics=topics)


health: Part[Flows] = Part("health", rows=_rows, when=lambda project: project.health is not None)

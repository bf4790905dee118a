"""Wages at the project beside those of the country, the region and industry, in the same year only."""

from collections.abc import Iterator

import numpy as np

from impact.models.inputs import Inputs
from impact.models.parts.flows import Flows
from impact.models.parts.part import Part
from impact.models.rows import Row

INDUSTRY = "B-E"
ALL = "TOTAL"


def _rows(inputs: Inputs, flows: Flows) -> Iterator[Row]:
    """Yield the wage of residents at the project by year, and reported averages with the ratio to them."""
    scenario = inputs.scenario
    year = scenario.base_year
    yield Row("wage", flows.wage, flows.years, {"origin": "local"}, topics=("wages",))
    region = scenario.project.region
    averages = {"national": (scenario.country, ALL)}
    if region is not None:
        averages["region"] = (region.code, ALL)
    averages["industry"] = (scenario.country, INDUSTRY)
    unit = f"thousand {scenario.currency}_{scenario.price_year}/month"
    for name, (place, sector) in averages.items():
        topic, keys = f"wage_{name}", {"origin": "local", "compared_with": name}
        with inputs.about("pay"), inputs.about(topic):
            found = inputs.known("gross_wage", unit, place, period=str(year), sector=sector)
        if found is None:
            reason = f"no average wage of {place} in {year} is in the catalogue"
            yield Row.unknown("wage_ratio", reason, keys, years=(year,))
            continue
        average = found / 1000  # thousand to million
        reported = {"compared_with": name}
        yield Row("wage", np.array(average), (year,), reported, "reported", topics=(topic,))
        if year in flows.years:
            at = flows.years.index(year)
            ratio = flows.wage[:, [at]] / average
            yield Row("wage_ratio", ratio, (year,), keys, topics=("wages", topic))


wages: Part[Flows] = Part("wages", shows=("wage",), rows=_rows)

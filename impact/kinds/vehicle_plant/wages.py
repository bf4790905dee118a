"""Wages at the plant beside those of the country, the region and industry, in the same year only."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from impact.errors import ImpactError
from impact.kinds.vehicle_plant.economy import Economy
from impact.models.inputs import Inputs
from impact.models.rows import Row

INDUSTRY = "B-E"
ALL = "TOTAL"
THOUSAND_PER_MILLION = 1000.0


def wage_rows(inputs: Inputs, plant: Economy) -> Iterator[Row]:
    """Yield the wage of residents at the plant by year, and reported averages with the ratio to them."""
    scenario = inputs.scenario
    year = scenario.base_year
    yield Row("wage", plant.wage, plant.cars.years, {"origin": "local"}, topics=("wages",))
    averages = {
        "national": (scenario.country, ALL),
        "region": (plant.cars.plant.region.code, ALL),
        "industry": (scenario.country, INDUSTRY),
    }
    unit = f"thousand {scenario.currency}_{scenario.price_year}/month"
    for name, (place, sector) in averages.items():
        topic, keys = f"wage_{name}", {"origin": "local", "compared_with": name}
        try:
            with inputs.about(topic):
                found = inputs.number("gross_wage", unit, place, period=str(year), sector=sector)
        except ImpactError:
            reason = f"no average wage of {place} in {year} is in the catalogue"
            yield Row("wage_ratio", np.zeros((1, 1)), (year,), keys, gap=reason)
            continue
        average = found / THOUSAND_PER_MILLION
        reported = {"compared_with": name}
        yield Row("wage", np.array([[average]]), (year,), reported, "reported", topics=(topic,))
        if year in plant.cars.years:
            at = plant.cars.years.index(year)
            ratio = plant.wage[:, [at]] / average
            yield Row("wage_ratio", ratio, (year,), keys, topics=("wages", topic))

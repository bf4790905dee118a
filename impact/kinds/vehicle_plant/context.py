"""The change in the headline year beside national emissions, and at published social costs of carbon."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from impact.arrays import Array
from impact.kinds.vehicle_plant.driving import Driving
from impact.models.inputs import Inputs
from impact.models.rows import Row
from impact.vocabulary import PER_MILLION


def context_rows(
    inputs: Inputs, drive: Driving, changes: Mapping[str, tuple[Array, Array, tuple[str, ...]]]
) -> Iterator[Row]:
    """Yield the share of national emissions and the value in money of the change in the headline year.

    Args:
        inputs: of the run.
        drive: years of use.
        changes: by electricity rule, the change in all markets and at home [t CO2e/yr], (draws, years of use), and the
            topics behind them.
    """
    scenario = inputs.scenario
    which = scenario.project.figures
    year = scenario.headline_year
    place = drive.used.index(year)
    for rule, (everywhere, at_home, topics) in changes.items():
        keys = {"boundary": "wtw", "electricity": rule, "gas": "co2e", "cumulative": "no"}
        if which.national_emissions:
            with inputs.about("national_emissions"):
                total = inputs.number("ghg_total", "Mt CO2e_unstated/yr", scenario.country)
            share = at_home[:, [place]] * PER_MILLION / total
            home = keys | {"component": "share_of_national", "market": "home"}
            yield Row("emissions_share", share, (year,), home, topics=(*topics, "national_emissions"))
        for rate in which.social_cost_rates:
            with inputs.about("social_cost"):
                cost = inputs.number(
                    "social_cost", "USD_2020/(t CO2)", period=str(year), gas="co2", discount_rate=rate
                )  # fmt: skip
            value = everywhere[:, [place]] * (cost * PER_MILLION)
            component = f"social_cost_{float(rate) * 1000:02.0f}_per_mille"
            valued = keys | {"component": component, "market": "all"}
            yield Row("emissions_social_cost", np.asarray(value), (year,), valued, topics=(*topics, "social_cost"))

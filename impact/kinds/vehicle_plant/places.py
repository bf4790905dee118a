"""Where the jobs are: in the region and in the rest of the country, and in which divisions of the economy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from impact.arrays import Array
from impact.economy.indirect import indirect_jobs
from impact.kinds.vehicle_plant.economy import TOPICS, Economy
from impact.models.inputs import Inputs
from impact.models.nation import largest
from impact.models.rows import Row
from impact.vocabulary import CHANNELS

REST = "rest"
OTHER = "other"
LEAST = 0.02  # divisions with a smaller part of a channel's jobs stand together
HOME = "the scenario does not say where the staff live"


def place_rows(inputs: Inputs, plant: Economy) -> Iterator[Row]:
    """Yield jobs by region, by division and by where the staff live."""
    yield from _by_region(inputs, plant)
    yield from _by_division(inputs, plant)
    yield from _by_home(inputs, plant)


def _row(variable: str, plant: Economy, values: Array, channel: str, topics: tuple[str, ...], **keys: str) -> Row:
    keys = {"phase": "operation", "channel": channel, **keys}
    return Row(variable, values, plant.cars.years, keys, scope="gross", topics=topics)


def _by_region(inputs: Inputs, plant: Economy) -> Iterator[Row]:
    """Yield jobs in the region and in the rest of the country, by stated shares; they add up to the nation."""
    with inputs.about("region"):
        shares = {
            "direct": np.ones((1, 1)),
            "indirect": inputs.assumption("region.indirect")[:, None],
            "induced": inputs.assumption("region.induced")[:, None],
        }
    code = plant.cars.plant.region.code
    for channel in CHANNELS:
        topics = TOPICS[f"jobs.{channel}"] if channel == "direct" else (*TOPICS[f"jobs.{channel}"], "region")
        here = plant.jobs[channel] * shares[channel]
        yield _row("jobs_region", plant, here, channel, topics, region=code)
        yield _row("jobs_region", plant, plant.jobs[channel] - here, channel, topics, region=REST)


def _by_division(inputs: Inputs, plant: Economy) -> Iterator[Row]:
    """Yield indirect and induced jobs by division; small ones stand together.

    Which are small is seen in the central run of the headline year, so that it does not depend on the draws.
    """
    country = plant.nation
    names = list(dict.fromkeys(country.divisions))
    member = np.array([[float(name == division) for division in country.divisions] for name in names])
    at = plant.cars.years.index(inputs.scenario.headline_year)
    first = replace(country.chain, own_change=country.chain.own_change[:1])
    of_basket = plant.spending * plant.households.jobs[:, None] * country.drift
    central = {
        "indirect": member @ first.effect_by_sector(country.jobs, _central(plant, at))[0],
        "induced": member @ first.effect_by_sector(country.jobs, country.basket)[0],
    }
    per_basket = country.chain.effect(country.jobs, country.basket)
    for channel, parts in central.items():
        left = plant.jobs[channel]
        topics = TOPICS[f"jobs.{channel}"]
        large = largest(parts, names, LEAST)
        for name in large:
            weights = country.jobs * member[names.index(name)]
            if channel == "induced":
                values = of_basket * (country.chain.effect(weights, country.basket) / per_basket)[:, None]
            else:
                values = indirect_jobs(country.chain, weights, plant.real, country.drift, plant.intensity)
            left = left - values
            yield _row("jobs_division", plant, values, channel, topics, sector=name)
        if len(large) < np.count_nonzero(parts) or not large:
            yield _row("jobs_division", plant, np.maximum(left, 0), channel, topics, sector=OTHER)


def _central(plant: Economy, at: int) -> Array:
    """Return purchases by product of the central run in one year, at prices of the table, (1, products)."""
    real = plant.real
    one = replace(
        real, goods=real.goods[:1, [at]], services=real.services[:1, [at]], place=real.place[:1, [at]]
    )  # fmt: skip
    result: Array = one @ np.eye(len(real.services_mix))
    return result[:, 0]


def _by_home(inputs: Inputs, plant: Economy) -> Iterator[Row]:
    """Yield the staff from the country who live in the region and those who come in from elsewhere."""
    keys = {"phase": "operation", "channel": "direct", "origin": "commuting"}
    if plant.cars.plant.staff.commuting is None:
        yield Row("jobs_home", np.zeros((1, 1)), (), keys, scope="gross", topics=("staff",), gap=HOME)
        return
    with inputs.about("commuting", "staff"):
        share = inputs.assumption("staff.commuting")[:, None]
    residents = plant.jobs["direct"] - plant.foreign
    yield _row("jobs_home", plant, residents * share, "direct", ("commuting",), origin="commuting")

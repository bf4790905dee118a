"""Where the jobs are: in the region and in the rest of the country, and in which divisions of the economy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from impact.arrays import Array, total
from impact.economy.few_products import FewProducts
from impact.economy.indirect import indirect_jobs
from impact.economy.plant import Purchases
from impact.economy.real_demand import RealDemand
from impact.economy.supply_chain import Demand
from impact.models.inputs import Inputs
from impact.models.nation import largest
from impact.models.parts.flows import Flows
from impact.models.parts.part import Part, When, always
from impact.models.rows import Row
from impact.vocabulary import CHANNELS

REST = "rest"
OTHER = "other"
LEAST = 0.02  # divisions with a smaller part of a channel's jobs stand together
AS_IN_TABLE = "as_in_table"  # kind of a count of the employed that counts whom the national table counts
NOT_COUNTED = "no count of the employed of the region was found that counts jobs as the national table does"
HOME = "the scenario does not say where the staff live"


def region(commuting: str, when: When = always) -> Part[Flows]:
    """Return the part.

    Args:
        commuting: key of the share of the staff from the country who live outside the region.
        when: whether a project has it.
    """

    def rows(inputs: Inputs, flows: Flows) -> Iterator[Row]:
        """Yield jobs by region, by division and by where the staff live."""
        with inputs.about("jobs"):
            yield from _by_region(inputs, flows)
            yield from _by_division(inputs, flows)
            yield from _by_home(inputs, flows, commuting)
            yield _of_employed(inputs, flows)

    shows = ("nation", "households", "jobs", "real", "labour_intensity", "spending", "foreign")
    return Part("region", shows=shows, rows=rows, when=when)


def _row(variable: str, flows: Flows, values: Array, channel: str, topics: tuple[str, ...], **keys: str) -> Row:
    keys = {"phase": "operation", "channel": channel, **keys}
    return Row(variable, values, flows.years, keys, scope="gross", topics=topics)


def _by_region(inputs: Inputs, flows: Flows) -> Iterator[Row]:
    """Yield jobs in the region and in the rest of the country, by stated shares; they add up to the nation."""
    with inputs.about("region"):
        shares = {
            "direct": np.array([[1.0]]),
            "indirect": inputs.assumption("region.indirect")[:, None],
            "induced": inputs.assumption("region.induced")[:, None],
        }
    code = inputs.scenario.project.region.code
    for channel in CHANNELS:
        topics = (*flows.topics[f"jobs.{channel}"], *(() if channel == "direct" else ("region",)))
        here = flows.jobs[channel] * shares[channel]
        yield _row("jobs_region", flows, here, channel, topics, region=code)
        yield _row("jobs_region", flows, flows.jobs[channel] - here, channel, topics, region=REST)


def _of_employed(inputs: Inputs, flows: Flows) -> Row:
    """Return jobs in the region over all who are employed there, where these are counted as the national table does.

    Another count, such as one with people who work abroad, would make a share of unlike things.
    """
    year, keys = inputs.scenario.headline_year, {"item_key": "jobs_of_employed"}
    with inputs.about("region"):
        code = inputs.scenario.project.region.code
        employed = inputs.known("employed", "persons", code, kind=AS_IN_TABLE)
        if not employed:
            return Row.unknown("region_share", NOT_COUNTED, keys, years=(year,), scope="gross", topics=("region",))
        shares = {"direct": 1.0} | {
            channel: inputs.assumption(f"region.{channel}")[:, None] for channel in CHANNELS if channel != "direct"
        }
    at = [flows.years.index(year)]
    here = total((flows.jobs[channel] * shares[channel])[:, at] for channel in CHANNELS)
    topics = (*flows.topics_of(*(f"jobs.{channel}" for channel in CHANNELS)), "region")
    return Row("region_share", here / employed, (year,), keys, scope="gross", topics=topics)


def _by_division(inputs: Inputs, flows: Flows) -> Iterator[Row]:
    """Yield indirect and induced jobs by division; small ones stand together.

    Which are small is seen in the central run of the headline year, so that it does not depend on the draws.
    """
    country = flows.nation
    names = list(dict.fromkeys(country.divisions))
    member = np.array([[float(name == division) for division in country.divisions] for name in names])
    at = flows.years.index(inputs.scenario.headline_year)
    first = replace(country.chain, own_change=country.chain.own_change[:1])
    of_basket = flows.spending * flows.households.jobs[:, None] * country.drift
    central = {
        "indirect": member @ first.effect_by_sector(country.jobs, _central(flows.real, at))[0],
        "induced": member @ first.effect_by_sector(country.jobs, country.basket)[0],
    }
    per_basket = country.chain.effect(country.jobs, country.basket)
    for channel, parts in central.items():
        left = flows.jobs[channel]
        topics = flows.topics[f"jobs.{channel}"]
        large = largest(parts, names, LEAST)
        for name in large:
            weights = country.jobs * member[names.index(name)]
            if channel == "induced":
                values = of_basket * (country.chain.effect(weights, country.basket) / per_basket)[:, None]
            else:
                values = indirect_jobs(country.chain, weights, flows.real, country.drift, flows.labour_intensity)
                values = values * country.jobs_ratio[:, None]
            left = left - values
            yield _row("jobs_division", flows, values, channel, topics, sector=name)
        if len(large) < np.count_nonzero(parts) or not large:
            yield _row("jobs_division", flows, np.maximum(left, 0), channel, topics, sector=OTHER)


def _central(real: Demand, at: int) -> Array:
    """Return purchases by product of the central run in one year, (1, products)."""
    if isinstance(real, RealDemand):  # the ratio of the central run
        return _central(real.demand, at) / np.where(real.without, real.ratio[0], 1.0)
    if isinstance(real, FewProducts):
        return replace(real, amounts=real.amounts[:1, at]).by_product
    if not isinstance(real, Purchases):
        return np.asarray(real)[:1, at]
    one = replace(
        real, goods=real.goods[:1, [at]], services=real.services[:1, [at]], position=real.position[:1, [at]]
    )  # fmt: skip
    result: Array = one @ np.eye(len(real.services_mix))
    return result[:, 0]


def _by_home(inputs: Inputs, flows: Flows, key: str) -> Iterator[Row]:
    """Yield the staff from the country who live in the region and those who come in from elsewhere."""
    keys = {"phase": "operation", "channel": "direct", "origin": "commuting"}
    if key not in inputs.loaded.assumptions:
        yield Row.unknown("jobs_home", HOME, keys, scope="gross", topics=("staff",))
        return
    with inputs.about("commuting", "staff"):
        share = inputs.assumption(key)[:, None]
    residents = flows.jobs["direct"] - flows.foreign
    yield _row("jobs_home", flows, residents * share, "direct", ("commuting",), origin="commuting")

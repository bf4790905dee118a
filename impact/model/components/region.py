"""Where results arise: in the region of the project and in the rest of the country, and jobs by division."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

import numpy as np

from impact.core.arrays import NOTHING, Array, total
from impact.core.vocabulary import CHANNELS, TOTAL
from impact.formulas.economy.cost_structure import Purchases
from impact.formulas.economy.prices import RealDemand
from impact.formulas.economy.supply_chain import Demand, indirect_jobs
from impact.formulas.economy.vectors import FewProducts
from impact.model.component import Part
from impact.model.components.supply_chain import labour_income, topics_of
from impact.model.flows import Flows
from impact.model.inputs import Inputs
from impact.model.nation import largest
from impact.model.regional_shares import shares_by_table
from impact.model.rows import ResultRow, joined

REST = "rest"
OTHER = "other"
LEAST = 0.02  # divisions with a smaller part of a channel's jobs stand together
AS_IN_TABLE = "as_in_table"  # kind of a count of the employed that counts whom the national table counts
NOT_COUNTED = "no count of the employed of the region was found that counts jobs as the national table does"
HOME = "the scenario does not say where the staff live"
QUANTITIES = ("jobs", "gva", "labour_income")
BY_SHARES, BY_TABLE = "shares", "table"  # what the part of a region follows from, but for what is at the project
NOT_NAMED = "the scenario names no region of the project"
NO_SHARE = "the scenario states neither a table of the region nor its share"
NOTHING_SPLIT = "only a running project with a national table is split by region"


def region(commuting: str) -> Part[Flows]:
    """Return the part; `commuting` is the key of the share of the staff from the country who live elsewhere."""

    def rows(inputs: Inputs, flows: Flows) -> Iterator[ResultRow]:
        with inputs.about("jobs"):
            place = inputs.scenario.project.region
            if place is None or not flows.given("jobs"):
                yield from _none(inputs, NOT_NAMED if flows.given("jobs") else NOTHING_SPLIT)
            else:
                yield from _by_region(inputs, flows, commuting)
                yield from _by_division(inputs, flows)
                yield from _by_home(inputs, flows, commuting)

    uses = ("nation", "households", "jobs", "gva", "real", "bought", "wages", "supply_wages", "spending", "foreign")
    return Part("region", may_use=(*uses, "labour_intensity"), rows=rows)


def _none(
    inputs: Inputs, gap: str, channels: Iterable[str] = (TOTAL,), quantities: Iterable[str] = QUANTITIES
) -> Iterator[ResultRow]:
    for quantity in quantities:
        for channel in channels:
            keys = {"quantity": quantity, "channel": channel}
            yield ResultRow.unknown(
                f"{quantity}_region", gap, keys, years=(inputs.scenario.headline_year,), scope="gross"
            )


def _row(variable: str, flows: Flows, values: Array, channel: str, topics: tuple[str, ...], **keys: str) -> ResultRow:
    keys = {"phase": "operation", "channel": channel, **keys}
    return ResultRow(variable, values, flows.years, keys, scope="gross", topics=topics)


def _shares(inputs: Inputs, flows: Flows, commuting: str) -> dict[tuple[str, str], Array]:
    """Return which part of each quantity is in the region, by quantity and channel, as far as it is known."""
    place = inputs.scenario.project.region
    found = {(quantity, "direct"): NOTHING + 1 for quantity in QUANTITIES}
    with inputs.about("region"):
        if place.table:
            away = inputs.assumption(commuting)[:, None] if commuting in inputs.loaded.assumptions else NOTHING
            return found | shares_by_table(inputs, flows, 1 - away)
        for channel in CHANNELS[1:]:
            if getattr(place, channel) is not None:
                share = inputs.assumption(f"region.{channel}")[:, None]
                found |= {(quantity, channel): share for quantity in QUANTITIES}
    return found


def _by_region(inputs: Inputs, flows: Flows, commuting: str) -> Iterator[ResultRow]:
    """Yield each quantity in the region and in the rest of the country; the two add up to the nation in every draw."""
    shares, place = _shares(inputs, flows, commuting), inputs.scenario.project.region
    basis = BY_TABLE if place.table else BY_SHARES
    amounts = {"jobs": flows.jobs, "gva": flows.gva, "labour_income": labour_income(flows)}
    for quantity, by_channel in amounts.items():
        lacking = [channel for channel in by_channel if (quantity, channel) not in shares]
        here = {name: all_of * shares[quantity, name] for name, all_of in by_channel.items() if name not in lacking}
        there = {name: by_channel[name] - inside for name, inside in here.items()}
        for code, parts in ((place.code, here), (REST, there)):
            whole = {} if lacking else {TOTAL: total(parts.values())}
            for channel, values in {**parts, **whole}.items():
                keys = {"quantity": quantity, "channel": channel, "region": code, "basis": basis}
                topics = joined(topics_of(flows, quantity, channel), () if channel == "direct" else ("region",))
                yield ResultRow(f"{quantity}_region", values, flows.years, keys, scope="gross", topics=topics)
        yield from _none(inputs, NO_SHARE, [*lacking, TOTAL] if lacking else (), (quantity,))
        if quantity == "jobs":
            yield _of_employed(inputs, flows, None if lacking else total(here.values()))


def _of_employed(inputs: Inputs, flows: Flows, here: Array | None) -> ResultRow:
    """Return jobs in the region over all who are employed there, where these are counted as the national table does.

    Another count, such as one with people who work abroad, would make a share of unlike things.
    """
    year, code = inputs.scenario.headline_year, inputs.scenario.project.region.code
    keys = {"quantity": "jobs_of_employed", "region": code}
    with inputs.about("region"):
        employed = inputs.known("employed", "persons", code, kind=AS_IN_TABLE)
    if not employed or here is None:
        gap = NO_SHARE if employed else NOT_COUNTED
        return ResultRow.unknown("region_share", gap, keys, years=(year,), scope="gross", topics=("region",))
    topics = (*topics_of(flows, "jobs", TOTAL), "region")
    values = np.broadcast_to(here, (len(here), len(flows.years)))[:, [flows.years.index(year)]]
    return ResultRow("region_share", values / employed, (year,), keys, scope="gross", topics=topics)


def _by_division(inputs: Inputs, flows: Flows) -> Iterator[ResultRow]:
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
        "indirect": member @ first.effect_by_sector(country.jobs, central_purchases(flows.real, at))[0],
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


def central_purchases(real: Demand, at: int) -> Array:
    """Return purchases by product of the central run in one year, (1, products)."""
    if isinstance(real, RealDemand):  # the ratio of the central run
        return central_purchases(real.demand, at) / np.where(real.without, real.ratio[0], 1.0)
    if isinstance(real, FewProducts):
        return replace(real, amounts=real.amounts[:1, at]).by_product
    if not isinstance(real, Purchases):
        return np.asarray(real)[:1, at]
    one = replace(real, goods=real.goods[:1, [at]], services=real.services[:1, [at]], position=real.position[:1, [at]])
    result: Array = one @ np.eye(len(real.services_mix))
    return result[:, 0]


def _by_home(inputs: Inputs, flows: Flows, key: str) -> Iterator[ResultRow]:
    keys = {"phase": "operation", "channel": "direct", "origin": "commuting"}
    if key not in inputs.loaded.assumptions:
        yield ResultRow.unknown("jobs_home", HOME, keys, scope="gross", topics=("staff",))
        return
    with inputs.about("commuting", "staff"):
        share = inputs.assumption(key)[:, None]
    residents = flows.jobs["direct"] - flows.foreign
    yield _row("jobs_home", flows, residents * share, "direct", ("commuting",), origin="commuting")

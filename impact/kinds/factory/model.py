"""A factory of any goods: jobs and money by its own cost column, emissions by its energy, less what is displaced."""

from collections.abc import Iterator
from functools import partial

import numpy as np

from impact.core.arrays import Array
from impact.kinds.factory.displacement import replaced, sold
from impact.kinds.factory.emissions import emissions
from impact.kinds.factory.energy import drawn
from impact.kinds.factory.flows import TOPICS, FactoryFlows
from impact.kinds.factory.plausibility import checks, other_factories
from impact.kinds.factory.production import use_of_capacity, works
from impact.model import models
from impact.model.component import ModelOfParts, Part
from impact.model.components.account import account
from impact.model.components.capital import capital
from impact.model.components.claims import ClaimWords, claims
from impact.model.components.enterprise import destinations, taxes_spared
from impact.model.components.gross_to_net import Names, gross_to_net
from impact.model.components.health import health
from impact.model.components.labour_market import labour
from impact.model.components.people import people
from impact.model.components.public_finances import public_money
from impact.model.components.region import region
from impact.model.components.supply_chain import supply_chain
from impact.model.components.trade import currency, trade
from impact.model.components.workforce import wages, workforce
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow

NAMES = Names("as_it_is", "less_elsewhere", "goods_replaced", "use")
CLAIMS = ClaimWords(
    {"output": "claim_output", "exports": "claim_output", "jobs_direct": "claim_jobs", "jobs_foreign": "claim_jobs"},
    "other_count",
    "{year} is not modelled",
)


def _compute_energy(inputs: Inputs, flows: FactoryFlows) -> None:
    with inputs.about("emissions"):
        flows.drawn = drawn(inputs)


def _capital_rows(inputs: Inputs, flows: FactoryFlows) -> Iterator[ResultRow]:
    """Yield what is built and bought once, item by item, with the raw material of the start, at home and abroad."""
    project = inputs.scenario.project
    items = {} if project.capital is None else {name: f"capital.items.{name}" for name in project.capital.items}
    items |= {} if project.stock is None else {"stock": "stock"}
    whole: list[Array] = []
    with inputs.about("building"):
        for name, key in items.items():
            topic = "stock" if key == "stock" else "works"
            with inputs.about(topic):
                amount, local = (inputs.by_draw(f"{key}.{part}") for part in ("amount", "local"))
            whole.append(amount)
            for origin, values in (("national", amount * local), ("import", amount * (1 - local))):
                yield ResultRow("capital", values, (), {"item": name, "origin": origin}, topics=(topic,))
    if whole:
        together = sum(whole, np.zeros((1, 1)))
        yield ResultRow("capital", together, (), {"item": "total", "origin": "all"}, topics=("works", "stock"))


RATES, TAXES, PUBLIC_MONEY = public_money()

# In the order of their needs; rows come in the same order.
PARTS: tuple[Part[FactoryFlows], ...] = (
    works,
    supply_chain("total"),
    region("region.commuting"),
    capital,
    Part("capital_items", rows=_capital_rows),
    RATES,
    account("column.value_added", "public_money.foreign_owners", full=use_of_capacity),
    taxes_spared(use_of_capacity),
    TAXES,
    currency(),
    sold,
    replaced,
    gross_to_net(NAMES, "households.product_taxes"),
    labour,
    PUBLIC_MONEY,
    trade(partial(destinations, "markets"), NAMES),
    wages,
    workforce,
    people,
    Part("energy", gives=("drawn",), compute=_compute_energy),
    emissions,
    health,
    claims(CLAIMS),
    checks,
    other_factories,
)

factory = ModelOfParts(PARTS, FactoryFlows, TOPICS)
models.register("factory")(factory)

"""A power plant: power by year, what it displaces, its people, its money, and what was claimed of it."""

from dataclasses import replace

from impact.kinds.power_plant.claims import claims as power_claims
from impact.kinds.power_plant.construction import capital_items, sites, works
from impact.kinds.power_plant.displacement import net
from impact.kinds.power_plant.flows import PowerFlows
from impact.kinds.power_plant.generation import generation, sales
from impact.kinds.power_plant.levelised_cost import cost, equipment, exports, returns
from impact.kinds.power_plant.life_cycle import life_cycle
from impact.kinds.power_plant.operation import has_table, not_known, purchases, staff
from impact.kinds.power_plant.plausibility import checks, claim_checks
from impact.model import models
from impact.model.component import ModelOfParts, Part
from impact.model.components.account import account
from impact.model.components.claims import ClaimWords, claims
from impact.model.components.displaced_supply import displaced_supply
from impact.model.components.enterprise import TOPICS, own_taxes, pays_taxes
from impact.model.components.health import health
from impact.model.components.labour_market import labour
from impact.model.components.peers import BenchmarkMeasure, peers_by
from impact.model.components.people import people
from impact.model.components.plausibility import gva_of_gdp, plausibility
from impact.model.components.public_finances import public_money
from impact.model.components.region import region
from impact.model.components.stack_air import stack_air
from impact.model.components.supply_chain import supply_chain
from impact.model.components.trade import currency, trade
from impact.model.components.workforce import wages, workforce

CLAIMS = ClaimWords(
    dict.fromkeys(("jobs_direct", "jobs_foreign"), "claim_jobs"), "other_count", "{year} is not modelled"
)


RATES, TAXES, PUBLIC_MONEY = public_money(pays_taxes)

# In the order of their needs; rows come in the same order.
PARTS: tuple[Part[PowerFlows], ...] = (
    generation,
    sales,
    displaced_supply,
    stack_air,
    health,
    life_cycle,
    sites,
    capital_items,
    staff,
    purchases,
    replace(supply_chain("total"), when=has_table),
    not_known,
    region("region.commuting"),
    works,
    RATES,
    account("operation.items", "public_money.foreign_owners", pays_taxes),
    own_taxes,
    TAXES,
    exports,
    currency(lambda project: project.trades),
    net,
    labour,
    PUBLIC_MONEY,
    trade(lambda inputs: {}, when=lambda project: project.trades, summed=True),
    equipment,
    cost,
    wages,
    workforce,
    people,
    claims(CLAIMS),
    power_claims,
    checks,
    returns,
    plausibility({"gva_of_gdp": gva_of_gdp}, when=has_table),
    claim_checks,
    peers_by("capacity", BenchmarkMeasure("persons", "MW", "persons/MW")),
)

power_plant = ModelOfParts(PARTS, PowerFlows, TOPICS)
models.register("power_plant")(power_plant)

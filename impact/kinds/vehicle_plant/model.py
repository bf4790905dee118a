"""A vehicle plant: its output, its jobs and value added, and the emissions of the cars it builds."""

from collections.abc import Iterator

from impact.kinds.vehicle_plant.claims import claimed
from impact.kinds.vehicle_plant.displacement import own_taxes, replaced, use
from impact.kinds.vehicle_plant.driving import Use
from impact.kinds.vehicle_plant.emissions import emission_rows
from impact.kinds.vehicle_plant.energy import fuel_trade
from impact.kinds.vehicle_plant.fees import border
from impact.kinds.vehicle_plant.flows import OF_USE, STEPS, TOPICS, PlantFlows
from impact.kinds.vehicle_plant.plausibility import checks
from impact.kinds.vehicle_plant.production import plant
from impact.kinds.vehicle_plant.running_costs import running_cost_rows
from impact.kinds.vehicle_plant.sales import destinations, sold_and_replaced
from impact.model import models
from impact.model.component import ModelOfParts, Part
from impact.model.components.account import account
from impact.model.components.claims import ClaimWords, claims
from impact.model.components.construction import construction
from impact.model.components.gross_to_net import Names, gross_to_net
from impact.model.components.health import health
from impact.model.components.labour_market import labour
from impact.model.components.peers import BenchmarkMeasure, peers_by
from impact.model.components.people import people
from impact.model.components.public_finances import public_money
from impact.model.components.region import region
from impact.model.components.supply_chain import supply_chain
from impact.model.components.trade import TradedGoods, currency, trade
from impact.model.components.workforce import wages, workforce
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow

NAMES = Names("car_for_car", "household_spending", "replaced_cars", "running_costs")
CLAIMS = ClaimWords(
    {"output": "claim_cars", "exports": "claim_cars", "jobs_direct": "claim_jobs", "jobs_foreign": "claim_jobs"},
    "jobs_per_car",
    "no cars of {year} are modelled",
)


def _compute_cars(inputs: Inputs, flows: PlantFlows) -> None:
    flows.cars = sold_and_replaced(inputs)
    flows.output, flows.exported = flows.cars.output, flows.cars.export
    flows.driven = Use(inputs, flows.cars)


def _compute_border(inputs: Inputs, flows: PlantFlows) -> None:
    with inputs.about("money"):
        flows.border = border(inputs)


def _use_rows(inputs: Inputs, flows: PlantFlows) -> Iterator[ResultRow]:
    behind = {"money": (*OF_USE, "vat"), "jobs": STEPS["jobs"]["running_costs"]}
    return running_cost_rows(flows.years, flows.spent, behind)


def _emission_rows(inputs: Inputs, flows: PlantFlows) -> Iterator[ResultRow]:
    return emission_rows(inputs, flows.cars, flows.driven)


RATES, TAXES, PUBLIC_MONEY = public_money()

# In the order of their needs; rows come in the same order.
PARTS: tuple[Part[PlantFlows], ...] = (
    Part(
        "cars",
        gives=("cars", "output", "exported", "driven"),
        compute=_compute_cars,
        rows=lambda inputs, flows: flows.cars.rows(),
    ),
    Part("border", gives=("border",), compute=_compute_border),
    plant,
    supply_chain("goods"),
    region("staff.commuting"),
    construction,
    RATES,
    account("column.value_added", "trade.foreign_owners"),
    own_taxes,
    TAXES,
    currency(),
    replaced,
    use,
    gross_to_net(NAMES, "households.product_taxes"),
    labour,
    PUBLIC_MONEY,
    trade(destinations, NAMES, TradedGoods("trade_cars", "cars_exported")),
    Part("running_costs", shows=("spent",), rows=_use_rows),
    wages,
    workforce,
    people,
    Part("emissions", shows=("cars", "driven"), rows=_emission_rows, leads=True),
    health,
    fuel_trade,
    claims(CLAIMS),
    claimed,
    checks,
    peers_by("output", BenchmarkMeasure("persons", "vehicles/yr", "persons/(thousand vehicles)", per=1000)),
)

vehicle_plant = ModelOfParts(PARTS, PlantFlows, TOPICS)
models.register("vehicle_plant")(vehicle_plant)

"""The model of a fleet of electric buses: its parts in the order of their needs."""

from impact.kinds.bus_fleet.air_quality import air
from impact.kinds.bus_fleet.cost_of_ownership import ownership
from impact.kinds.bus_fleet.emissions import emissions
from impact.kinds.bus_fleet.energy import energy
from impact.kinds.bus_fleet.flows import TOPICS, BusFlows
from impact.kinds.bus_fleet.funding import funding
from impact.kinds.bus_fleet.gross_to_net import gross_to_net
from impact.kinds.bus_fleet.plausibility import checks
from impact.kinds.bus_fleet.service import service
from impact.model import models
from impact.model.component import ModelOfParts, Part
from impact.model.components.capital import capital
from impact.model.components.claims import claims
from impact.model.components.enterprise import CLAIMS
from impact.model.components.health import health
from impact.model.components.labour_market import labour
from impact.model.components.peers import BenchmarkMeasure, peers_by
from impact.model.components.people import people
from impact.model.components.region import region
from impact.model.components.supply_chain import supply_chain
from impact.model.components.workforce import wages, workforce

PARTS: tuple[Part[BusFlows], ...] = (
    service,
    supply_chain("total"),
    region("region.commuting"),
    capital,
    emissions,
    ownership,
    gross_to_net,
    labour,
    energy,
    air,
    health,
    funding,
    wages,
    workforce,
    people,
    claims(CLAIMS),
    checks,
    peers_by("output", BenchmarkMeasure("persons", "vehicles", "persons/vehicle")),
)

models.register("bus_fleet")(ModelOfParts(PARTS, BusFlows, TOPICS))

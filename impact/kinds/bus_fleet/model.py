"""The model of a fleet of electric buses: its parts in the order of their needs."""

from impact.kinds.bus_fleet.air import air
from impact.kinds.bus_fleet.checks import checks
from impact.kinds.bus_fleet.emissions import emissions
from impact.kinds.bus_fleet.energy import energy
from impact.kinds.bus_fleet.flows import TOPICS, BusFlows
from impact.kinds.bus_fleet.funding import funding
from impact.kinds.bus_fleet.gross_to_net import gross_to_net
from impact.kinds.bus_fleet.ownership import ownership
from impact.kinds.bus_fleet.service import service
from impact.models import models
from impact.models.parts.capital import capital
from impact.models.parts.claims import claims
from impact.models.parts.enterprise import CLAIMS
from impact.models.parts.health import health
from impact.models.parts.labour import labour
from impact.models.parts.part import ModelOfParts, Part
from impact.models.parts.peers import Measure, peers_by
from impact.models.parts.people import people
from impact.models.parts.region import region
from impact.models.parts.supply_chain import supply_chain
from impact.models.parts.wages import wages
from impact.models.parts.workforce import workforce

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
    peers_by("output", Measure("persons", "vehicles", "persons/vehicle")),
)

models.register("bus_fleet")(ModelOfParts(PARTS, BusFlows, TOPICS))

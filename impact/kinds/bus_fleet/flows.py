"""Flows that only a fleet of buses has, and what they rest on."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

from impact.core.arrays import Array, total
from impact.formulas.economy.vectors import FewProducts
from impact.kinds.bus_fleet.energy_factors import EnergyFigures
from impact.model.components.enterprise import TOPICS as OF_ENTERPRISE
from impact.model.flows import MONEY, VARIOUS, Flows
from impact.model.rows import joined
from impact.scenario.quantity import Unit

RUNNING = ("output", "distance", "energy_use", "purchases", "maintenance")
REPLACED = ("output", "distance", "replaced_mix", "replaced_energy", "purchases_before", "maintenance_before")
CHAIN = ("supply_chain", "prices", "productivity")
SPENT = ("wages", "households")
OF_REPLACED = {
    "jobs": joined(("staff_before",), REPLACED, CHAIN, SPENT),
    "gva": joined(("staff_before", "fare"), REPLACED, CHAIN, SPENT),
}
TOPICS: Mapping[str, tuple[str, ...]] = OF_ENTERPRISE | {
    "bought": RUNNING,
    "imported": RUNNING,
    "turnover": ("output", "distance", "fare"),
    "product_taxes": RUNNING,
    "jobs.direct": ("staff", "output"),
    "jobs.indirect": (*RUNNING, *CHAIN),
    "jobs.induced": (*RUNNING, *CHAIN, "staff", *SPENT),
    "gva.direct": (*RUNNING, "fare"),
    "gva.indirect": (*RUNNING, "supply_chain"),
    "gva.induced": (*RUNNING, "supply_chain", "staff", *SPENT),
    "informal.indirect": (*RUNNING, *CHAIN),
    "informal.induced": (*RUNNING, *CHAIN, "staff", *SPENT),
}


@dataclass(frozen=True)
class BusPurchases:
    """What is bought a year by one side, (draws, years[, sectors]) [million].

    Attributes:
        at_home: by sector.
        imported, taxes: from abroad, and net taxes on products.
        items: all of it by item.
    """

    at_home: FewProducts
    imported: Array
    taxes: Array
    items: Mapping[str, Array]

    @property
    def in_all(self) -> Array:
        """All items, (draws, years)."""
        return total(self.items.values())


@dataclass(frozen=True)
class BusSide:
    """One side of the comparison, the fleet or what it takes the place of, (draws, years).

    Attributes:
        vehicles: as many as drive the distance.
        km: driven [km/yr].
        energy: by kind of bus and carrier [MJ/yr], electricity at the meter.
        people: by what they do.
        bought: for running it.
        maintenance: its whole cost, own people included [million/yr].
    """

    vehicles: Array
    km: Array
    energy: Mapping[tuple[str, str], Array]
    people: Mapping[str, Array]
    bought: BusPurchases
    maintenance: Array

    def of_carrier(self, carrier: str) -> Array:
        """Return the energy of one carrier [MJ/yr]."""
        return total(amount for (_, each), amount in self.energy.items() if each == carrier)

    @property
    def staff(self) -> Array:
        """All people."""
        return total(self.people.values())


class BusFlows(Flows):
    """Flows of a fleet of buses.

    Attributes:
        fleet, before: the electric buses, and what they take the place of.
        replacing: Part of the fleet that takes the place of other buses; the rest is new service [1], (draws, 1).
        mix: distance replaced by kind of bus [km/yr].
        cost: Yearly cost by item of the part that replaces other buses, of these, and of new service.
        dearer_by: Yearly cost of the part that replaces other buses, less that of these.
        figures: behind emissions.
        by_boundary: emissions by rule, boundary and side [t/yr].
        change: in emissions by rule of electricity, one that is published among them.
    """

    fleet: Annotated[BusSide, VARIOUS]
    before: Annotated[BusSide, VARIOUS]
    replacing: Annotated[Array, Unit("1")]
    mix: Annotated[Mapping[str, Array], Unit("km/yr")]
    cost: Annotated[Mapping[str, Mapping[str, Array]], MONEY]
    dearer_by: Annotated[Array, MONEY]
    figures: Annotated[EnergyFigures, VARIOUS]
    by_boundary: Annotated[Mapping[str, Mapping[str, Mapping[str, Array]]], Unit("t CO2e_AR6/yr")]
    change: Annotated[Mapping[str, Array], Unit("t CO2e_AR6/yr")]

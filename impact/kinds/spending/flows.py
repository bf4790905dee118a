"""Flows that only a programme has, and what they rest on."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

from impact.core.arrays import Array, total
from impact.kinds.spending.effects import SpendingEffects
from impact.model.components.enterprise import BY_CHANNEL
from impact.model.components.enterprise import TOPICS as OF_ENTERPRISE
from impact.model.flows import VARIOUS, Flows
from impact.model.nation import HouseholdEffects
from impact.model.rows import joined
from impact.scenario.quantity import Unit

MONEY = Unit("million {currency}_{price_year}")
CHAIN = ("supply_chain", "prices", "productivity")
SPENT = ("wages_built", "households")
OF_BUILT = {
    "jobs.direct": ("works", "sites", "prices", "productivity"),
    "jobs.indirect": ("works", *CHAIN),
    "jobs.induced": ("works", *CHAIN, *SPENT),
    "gva.direct": ("works", "supply_chain"),
    "gva.indirect": ("works", "supply_chain"),
    "gva.induced": ("works", "supply_chain", *SPENT),
    "income.direct": ("works", "supply_chain"),
    "income.indirect": ("works", "supply_chain"),
    "income.induced": ("works", "supply_chain", *SPENT),
    "imports": ("works", "supply_chain", *SPENT),
    "taxes": ("works", "supply_chain", *SPENT, "labour_taxes", "supplier_taxes"),
}
RUNNING = joined(("staff", "wages", "purchases"), BY_CHANNEL["jobs.induced"])
OTHERWISE = ("alternative", "funding")
TOPICS: Mapping[str, tuple[str, ...]] = OF_ENTERPRISE | {
    "product_taxes": ("purchases",),
    "forgone": joined(OTHERWISE, RUNNING),
}


@dataclass(frozen=True)
class Expenditure:
    """One item as it is paid by year, (draws, years) [million].

    Attributes:
        sector: place of its seller in the national table.
        amount: all of it.
        at_home, abroad: what sellers get, at basic prices.
        taxes, margins: the rest.
    """

    sector: int
    amount: Array
    at_home: Array
    abroad: Array
    taxes: Array
    margins: Array


@dataclass(frozen=True)
class SpendingProgramme:
    """What is built and bought once.

    Attributes:
        years: in which money is spent.
        items: by name.
        set_aside: money that builds nothing, by name.
        demand: bought at home by sector, at basic prices, (draws, years, sectors).
    """

    years: tuple[int, ...]
    items: Mapping[str, Expenditure]
    set_aside: Mapping[str, Array]
    demand: Array

    @property
    def spent(self) -> Array:
        """Money for all items, (draws, years)."""
        return total(item.amount for item in self.items.values())

    @property
    def abroad(self) -> Array:
        """Bought abroad, (draws, years)."""
        return total(item.abroad for item in self.items.values())

    @property
    def taxes(self) -> Array:
        """Taxes in what is paid, (draws, years)."""
        return total(item.taxes for item in self.items.values())


class SpendingFlows(Flows):
    """Flows of a programme.

    Attributes:
        spenders: what a unit that households spend sets off.
        programme: what is built and bought once.
        built: what that sets off.
        otherwise: what the same public money would set off otherwise; not given where nothing is said of it.
        taxed_otherwise: taxes in what it would buy otherwise.
        site_job_years: of people counted on the sites, in all, (draws, 1); None where nobody counted them.
        running_cost: what the project costs a year less what it sells, (draws, years).
    """

    spenders: Annotated[HouseholdEffects, VARIOUS]
    programme: Annotated[SpendingProgramme, VARIOUS]
    built: Annotated[SpendingEffects, VARIOUS]
    otherwise: Annotated[SpendingEffects, VARIOUS]
    taxed_otherwise: Annotated[Array, MONEY]
    site_job_years: Annotated[Array | None, Unit("job_year")]
    running_cost: Annotated[Array, Unit("million {currency}_{price_year}/yr")]

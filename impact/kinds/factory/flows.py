"""The flows that only a factory has, beside those of every project."""

from collections.abc import Mapping
from typing import Annotated

from impact.formulas.economy.additionality import Sold
from impact.kinds.factory.energy import Drawn
from impact.model.flows import SHARE, VARIOUS, ByName, Flows
from impact.scenario.quantity import Unit

PER_YEAR = Unit("{product}/yr")


class FactoryFlows(Flows):
    """Flows of a factory.

    Attributes:
        column: shares of turnover, by name; they sum to one.
        sold: units by market and what gives way to them.
        drawn: energy, by carrier; None where it is not known.
    """

    column: Annotated[ByName, SHARE]
    sold: Annotated[Mapping[str, Sold], PER_YEAR]
    drawn: Annotated[Drawn | None, VARIOUS]

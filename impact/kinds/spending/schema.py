"""What a programme is described by: spending by sector, its people, and what comes off its effects."""

from __future__ import annotations

from typing import Annotated, Literal

from impact.scenario.economy import POSITIVE
from impact.scenario.enterprise import Capital, Enterprise, Work
from impact.scenario.project import projects
from impact.scenario.quantity import Assumption, ByYear, Unit


class Operation(Work):
    """The project at work, with what it sells.

    Attributes:
        revenue: sales at basic prices, of full operation; left out where the project sells nothing.
    """

    revenue: Annotated[Assumption, Unit("million {currency}_{price_year}/yr"), POSITIVE, ByYear()] | None = None


@projects.register("spending")
class Spending(Enterprise):
    """A project given as capital and operating spending by sector."""

    kind: Literal["spending"]
    capital: Capital
    operation: Operation

    @property
    def sells(self) -> bool:
        """Whether it has revenue."""
        return self.operation.revenue is not None

"""What a programme is described by: spending by sector, once and each year, staff, what comes off its effects."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import Field

from impact.scenario.economy import POSITIVE, WHOLE, Share, YearlyShare
from impact.scenario.project import Project, projects
from impact.scenario.quantity import Assumption, Bounds, ByYear, Name, Number, Strict, Unit

Rate = Annotated[Assumption, Unit("1/yr"), Bounds(-0.2, 0.5)]


class CapitalItem(Strict):
    """One kind of thing that is built or bought once.

    Attributes:
        sector: code of its seller in the national table. amount: paid in all. local: domestic share of it.
    """

    sector: str
    amount: Annotated[Assumption, Unit("million {currency}_{price_year}"), POSITIVE]
    local: Share


class Capital(Strict):
    """Spending before and while the project starts.

    Attributes:
        years: share of all items spent in each year; they add up to one. items: by name.
    """

    years: Annotated[dict[int, Annotated[Number, Field(ge=0, le=1)]], Field(min_length=1)]
    items: Annotated[dict[Name, CapitalItem], Field(min_length=1)]


class RunningItem(Strict):
    """One kind of thing bought each year.

    Attributes:
        sector: code of its seller in the national table. amount: paid in a year. local: domestic share of it.
    """

    sector: str
    amount: Annotated[Assumption, Unit("million {currency}_{price_year}/yr"), POSITIVE, ByYear()]
    local: YearlyShare


class Operation(Strict):
    """The project at work.

    Attributes:
        staff, foreign: persons, and those of them from abroad. wage: gross, of a resident; it grows by wage_growth
            above prices. value_added: at basic prices. items: purchases by name.
    """

    staff: Annotated[Assumption, Unit("persons"), POSITIVE, ByYear()]
    foreign: Annotated[Assumption, Unit("persons"), POSITIVE, ByYear()]
    wage: Annotated[Assumption, Unit("million {currency}_{price_year}/month"), POSITIVE, ByYear()]
    wage_growth: Rate
    value_added: Annotated[Assumption, Unit("million {currency}_{price_year}/yr"), POSITIVE, ByYear()]
    items: Annotated[dict[Name, RunningItem], Field(min_length=1)]


class Spenders(Strict):
    """What becomes of wages: share of net wages spent, and net taxes on products in it."""

    spent: Share
    product_taxes: Share


class Reference(Strict):
    """What comes off the gross effect, and the reference case.

    Attributes:
        leakage: held by people or owners from outside the country; imports are taken out before.
        displacement: taken from others. substitution: own activity given up.
        deadweight: part that would have come in the reference case, taken off once.
    """

    leakage: Share
    displacement: Share
    substitution: Share
    deadweight: Share


@projects.register("spending")
class Spending(Project):
    """A project given as capital and operating spending by sector."""

    kind: Literal["spending"]
    capital: Capital
    operation: Operation
    households: Spenders
    productivity_drift: Rate
    reference: Reference

    def problems(self, scenario: Any) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Yield what does not fit together: path under `project` and message."""
        total = sum(self.capital.years.values())
        if abs(total - 1) > WHOLE:
            words = f"the shares of the years add up to {total:g}, not to 1: money is spent in no year. Complete them."
            yield ("capital", "years"), words

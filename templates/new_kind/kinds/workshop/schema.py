"""What a scenario states of a workshop: its sales, and what every enterprise is described by."""

from typing import Annotated, Literal

from impact.scenario.economy import POSITIVE
from impact.scenario.enterprise import Enterprise
from impact.scenario.project import projects
from impact.scenario.quantity import Assumption, ByYear, Unit


@projects.register("workshop")
class Workshop(Enterprise):
    """A workshop. Add a line for every number that only this kind of project has.

    Attributes:
        sales: At basic prices, by year.
    """

    kind: Literal["workshop"]
    sales: Annotated[Assumption, Unit("million {currency}_{price_year}/yr"), POSITIVE, ByYear()]

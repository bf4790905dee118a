"""Description of a data centre: its load, the power that it takes and what is paid for it."""

from typing import Annotated, Literal

from impact.scenario.economy import POSITIVE
from impact.scenario.enterprise import Enterprise
from impact.scenario.project import projects
from impact.scenario.quantity import Assumption, ByYear, Unit


@projects.register("data_centre")
class DataCentre(Enterprise):
    """A data centre.

    Attributes:
        load: Mean power of its servers.
        effectiveness: Power of the whole site for a unit of power of its servers.
        grid: Emissions of the power that it draws.
        price: Of the service, for the power of servers that it is sold with, at basic prices.
    """

    kind: Literal["data_centre"]
    load: Annotated[Assumption, Unit("MW"), POSITIVE, ByYear()]
    effectiveness: Annotated[Assumption, Unit("1"), POSITIVE]
    grid: Annotated[Assumption, Unit("t CO2e_AR6/GWh"), POSITIVE]
    price: Annotated[Assumption, Unit("million {currency}_{price_year}/(MW yr)"), POSITIVE]

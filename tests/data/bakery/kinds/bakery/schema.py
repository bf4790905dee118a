"""What a bakery is described by: its ovens and the price of a loaf, beside what every enterprise is described by."""

from typing import Annotated, Literal

from impact.scenario.economy import POSITIVE
from impact.scenario.enterprise import Enterprise
from impact.scenario.project import projects
from impact.scenario.quantity import Assumption, ByYear, Unit


@projects.register("bakery")
class Bakery(Enterprise):
    """A bakery.

    Attributes:
        ovens: in use. baked: loaves of one oven in a year. price: of a loaf, at basic prices.
    """

    kind: Literal["bakery"]
    ovens: Annotated[Assumption, Unit("ovens"), POSITIVE, ByYear()]
    baked: Annotated[Assumption, Unit("loaves/(oven yr)"), POSITIVE]
    price: Annotated[Assumption, Unit("{currency}_{price_year}/loaf"), POSITIVE]

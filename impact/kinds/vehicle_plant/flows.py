"""The flows that only a plant that builds cars has, beside those of every project."""

from typing import Annotated

from impact.core.arrays import Array
from impact.formulas.economy.cost_structure import CostColumn
from impact.kinds.vehicle_plant.cars import Cars
from impact.kinds.vehicle_plant.demand import Use
from impact.kinds.vehicle_plant.fees import Border
from impact.kinds.vehicle_plant.running_costs import Spent
from impact.model.flows import MONEY, SHARE, VARIOUS, Flows
from impact.scenario.quantity import Unit


class PlantFlows(Flows):
    """Flows of a plant that builds cars.

    Attributes:
        cars: sold, and those they replace.
        driven: the cars in use.
        column: shares of turnover.
        goods_prices: of cars over the index of their section.
        border: duties, and the price they are charged on.
        spent: on the use of cars, item by item; None where the scenario says nothing of it.
    """

    cars: Annotated[Cars, Unit("vehicles/yr")]
    driven: Annotated[Use, VARIOUS]
    column: Annotated[CostColumn, SHARE]
    goods_prices: Annotated[Array, SHARE]
    border: Annotated[Border, VARIOUS]
    spent: Annotated[Spent | None, MONEY]

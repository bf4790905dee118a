"""A vehicle plant: its output, its jobs and value added, and the emissions of the cars it builds."""

from __future__ import annotations

from collections.abc import Iterable

from impact.kinds.vehicle_plant.account import account_rows, plant_account
from impact.kinds.vehicle_plant.cars import Cars, sold_and_replaced
from impact.kinds.vehicle_plant.claims import claim_rows
from impact.kinds.vehicle_plant.construction import construction_rows, stages
from impact.kinds.vehicle_plant.demand import Use
from impact.kinds.vehicle_plant.economy import Economy, economy, economy_rows
from impact.kinds.vehicle_plant.emissions import emission_rows
from impact.kinds.vehicle_plant.gross_net import changes, gross_net_rows, use_topics
from impact.kinds.vehicle_plant.key_figures import key_figures
from impact.kinds.vehicle_plant.limits import Case
from impact.kinds.vehicle_plant.places import place_rows
from impact.kinds.vehicle_plant.plausibility import plausibility_rows
from impact.kinds.vehicle_plant.public_money import fiscal_rows
from impact.kinds.vehicle_plant.rates import rates
from impact.kinds.vehicle_plant.running_costs import running_cost_rows
from impact.kinds.vehicle_plant.structure import structure_rows
from impact.kinds.vehicle_plant.trade import fuel_rows, trade_rows
from impact.kinds.vehicle_plant.wages import wage_rows
from impact.models import models
from impact.models.inputs import Inputs
from impact.models.rows import Row


@models.register("vehicle_plant")
def vehicle_plant(inputs: Inputs) -> Iterable[Row]:
    """Estimate a vehicle plant.

    Output by path decides the cars sold by market; one mix of cars replaced serves jobs, money and emissions.

    Returns:
        Rows of output, fleet, jobs, value added, purchases, building, public money, trade, wages and the structure of
        the economy, the steps from gross to net and from claims to what is modelled, energy, emissions, checks and key
        figures; where only headlines are wanted, key figures alone.
    """
    cars = sold_and_replaced(inputs)
    use = Use(inputs, cars)
    plant, economic = economic_rows(inputs, cars, use)
    emitted = list(emission_rows(inputs, cars, use))
    if inputs.headlines_only:
        return key_figures(inputs, [*economic, *emitted])
    rows = [*cars.rows(), *economic, *emitted, *fuel_rows(inputs, plant, emitted)]
    case = Case(inputs, cars, tuple(rows))
    return [
        *rows,
        *claim_rows(inputs, plant, case),
        *plausibility_rows(inputs, cars, rows),
        *key_figures(inputs, rows),
    ]


def economic_rows(inputs: Inputs, cars: Cars, use: Use) -> tuple[Economy, list[Row]]:
    """Return the plant in the national economy, and all rows that rest on it alone."""
    with inputs.about("jobs"):
        plant = economy(inputs, cars)
    with inputs.about("money"):
        built = stages(inputs)
        taxed = rates(inputs)
        account = plant_account(inputs, plant, built, taxed)
    with inputs.about("jobs"):
        changed = changes(inputs, plant, use, account, taxed)
        rows = [
            *economy_rows(plant, inputs.headlines_only),
            *gross_net_rows(plant, changed, inputs.headlines_only),
        ]
        if inputs.headlines_only:
            return plant, rows
        rows += place_rows(inputs, plant)
    with inputs.about("building"):
        rows += construction_rows(inputs, plant, built)
    with inputs.about("money"):
        rows += [
            *account_rows(plant, account, taxed, bool(built)),
            *fiscal_rows(inputs, plant, changed, account, taxed, bool(built)),
            *trade_rows(inputs, plant, changed, account, taxed),
            *running_cost_rows(plant, changed.spent, use_topics()),
            *structure_rows(inputs, plant, changed),
        ]
    with inputs.about("pay"):
        rows += wage_rows(inputs, plant)
    return plant, rows

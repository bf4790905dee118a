"""What is bought to run buses: energy by carrier and parts, at home by sector, from abroad, and taxes in it."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from impact.arrays import NOTHING, Array
from impact.kinds.bus_fleet.flows import Bought
from impact.kinds.bus_fleet.fuel_units import units_of
from impact.models.inputs import Inputs
from impact.models.nation import Nation
from impact.vocabulary import MILLION

CARRIERS = ("electricity", "diesel", "cng")


def purchases(inputs: Inputs, country: Nation, energy: Mapping[tuple[str, str], Array], maintenance: Array) -> Bought:
    """Return what one side buys.

    Args:
        inputs: of the run.
        country: its table.
        energy: by kind of bus and carrier [MJ/yr].
        maintenance: its cost, own people included [million/yr].
    """
    items = {}
    for carrier in CARRIERS:
        used = [amount for (_, each), amount in energy.items() if each == carrier]
        if used:
            price = inputs.series(f"running.{carrier}.price", inputs.years)
            items[carrier] = units_of(inputs, carrier, sum(used, NOTHING), sold=True) * price / MILLION
    items["maintenance"] = maintenance * inputs.assumption("running.maintenance.parts")[:, None]
    return _by_sector(inputs, country, items)


def _by_sector(inputs: Inputs, country: Nation, items: Mapping[str, Array]) -> Bought:
    """Take taxes off, pass the margin of trade to trade, and what is not local to imports."""
    stated = inputs.scenario.project.running
    at_home: Array = np.zeros((1, len(inputs.years), len(country)))
    imported = taxes = NOTHING
    eye = np.eye(len(country))
    for name, spent in items.items():
        of = {part: inputs.assumption(f"running.{name}.{part}")[:, None] for part in ("taxes", "margin", "local")}
        goods = spent * (1 - of["taxes"] - of["margin"])
        made = eye[country.table.position(getattr(stated, name).sector)]
        at_home = at_home + (goods * of["local"])[..., None] * made
        at_home = at_home + (spent * of["margin"])[..., None] * eye[country.table.position(stated.trade_sector)]
        imported = imported + goods * (1 - of["local"])
        taxes = taxes + spent * of["taxes"]
    return Bought(at_home, imported, taxes, items)

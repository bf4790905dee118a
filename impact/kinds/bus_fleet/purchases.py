"""What is bought to run buses: energy by carrier and parts, at home by sector, from abroad, and taxes in it."""

from collections.abc import Mapping

from impact.core.arrays import NOTHING, Array
from impact.core.vocabulary import MILLION
from impact.formulas.economy.vectors import FewProducts
from impact.kinds.bus_fleet.energy_factors import units_of
from impact.kinds.bus_fleet.flows import BusPurchases
from impact.model.inputs import Inputs
from impact.model.nation import Nation

CARRIERS = ("electricity", "diesel", "cng")


def purchases(
    inputs: Inputs, country: Nation, energy: Mapping[tuple[str, str], Array], maintenance: Array
) -> BusPurchases:
    """Return what one side buys.

    Args:
        energy: by kind of bus and carrier [MJ/yr].
        maintenance: its cost, own people included [million/yr].
    """
    items = {}
    for carrier in CARRIERS:
        used = [amount for (_, each), amount in energy.items() if each == carrier]
        if used:
            price = inputs.series(f"running.{carrier}.price", inputs.years)
            items[carrier] = units_of(inputs, carrier, sum(used, NOTHING), sold=True) * price / MILLION
    items["maintenance"] = maintenance * inputs.by_draw("running.maintenance.parts")
    return _by_sector(inputs, country, items)


def _by_sector(inputs: Inputs, country: Nation, items: Mapping[str, Array]) -> BusPurchases:
    """Take taxes off, pass the margin of trade to trade, and what is not local to imports."""
    stated = inputs.scenario.project.running
    at_home, sectors, imported, taxes = [], [], NOTHING, NOTHING
    for name, spent in items.items():
        of = {part: inputs.by_draw(f"running.{name}.{part}") for part in ("taxes", "margin", "local")}
        goods = spent * (1 - of["taxes"] - of["margin"])
        at_home += [goods * of["local"], spent * of["margin"]]
        sectors += [getattr(stated, name).sector, stated.trade_sector]
        imported = imported + goods * (1 - of["local"])
        taxes = taxes + spent * of["taxes"]
    places = [country.table.position(sector) for sector in sectors]
    return BusPurchases(FewProducts.of(at_home, places, len(country), len(inputs.years)), imported, taxes, items)

"""What is built and bought once, by item and year: what sellers at home and abroad get, taxes and margins."""

from collections.abc import Iterator, Mapping

import numpy as np

from impact.core.arrays import NOTHING, Array, total
from impact.formulas.economy.prices import at_basic_prices
from impact.kinds.spending.flows import Paid, Programme, SpendingFlows
from impact.model.component import Part
from impact.model.inputs import Inputs
from impact.model.rows import Row

HOME, ABROAD, TAXES, MARGINS, SET_ASIDE = "home", "abroad", "taxes", "margins", "set_aside"
PURCHASERS = "purchasers"


def in_price(inputs: Inputs, key: str, paid: Array) -> tuple[Array, Array, Array]:
    """Return what sellers get of an item, taxes in it, and margins in it, in the shape of what is paid.

    Args:
        paid: for it, (draws, years).
    """
    if f"{key}.taxes" not in inputs.loaded.assumptions:
        return paid, NOTHING, NOTHING
    taxes, margins = (inputs.assumption(f"{key}.{part}")[:, None] for part in ("taxes", "margins"))
    with inputs.stated(f"{key}.taxes"):
        basic = at_basic_prices(paid, taxes, margins)
    return basic, paid * taxes, paid * margins


def by_sector(item: Paid, margin_sector: int | None, sectors: int) -> Array:
    """Return what an item buys at home by sector, margins with those who earn them, (draws, years, sectors)."""
    bought: Array = item.at_home[..., None] * np.eye(sectors)[item.sector]
    if margin_sector is not None:
        bought = bought + np.broadcast_to(item.margins, item.at_home.shape)[..., None] * np.eye(sectors)[margin_sector]
    return bought


def margins_of(inputs: Inputs) -> int | None:
    """Return the place of the sector that earns margins; None where prices hold none."""
    code = inputs.scenario.project.margin_sector
    return inputs.table.position(code) if code else None


def _shares(stated: Mapping[int, float] | None, usual: Mapping[int, float], years: tuple[int, ...]) -> Array:
    shares = usual if stated is None else stated
    return np.array([[shares.get(year, 0.0) for year in years]])


def _reckon(inputs: Inputs, flows: SpendingFlows) -> None:
    project, table = inputs.scenario.project, flows.nation.table
    capital, years = project.capital, project.building_years
    items, set_aside = {}, {}
    with inputs.about("building"), inputs.about("works"):
        margin_sector = margins_of(inputs)
        for name, item in capital.items.items():
            key = f"capital.items.{name}"
            paid = inputs.assumption(f"{key}.amount")[:, None] * _shares(item.years, capital.years, years)
            basic, taxes, margins = in_price(inputs, key, paid)
            local = inputs.assumption(f"{key}.local")[:, None]
            sector = table.position(item.sector)
            items[name] = Paid(sector, paid, basic * local, basic * (1 - local), taxes, margins)
        for name, aside in capital.set_aside.items():
            amount = inputs.assumption(f"capital.set_aside.{name}.amount")[:, None]
            set_aside[name] = amount * _shares(aside.years, capital.years, years)
    demand = total(by_sector(item, margin_sector, len(table)) for item in items.values())
    flows.programme = Programme(years, items, set_aside, demand)


def _rows(inputs: Inputs, flows: SpendingFlows) -> Iterator[Row]:
    programme = flows.programme
    for name, item in programme.items.items():
        parts = {HOME: item.at_home, ABROAD: item.abroad}
        if inputs.scenario.project.prices == PURCHASERS:
            parts |= {TAXES: item.taxes, MARGINS: item.margins}
        for origin, values in parts.items():
            yield _row(programme, name, origin, values)
    for name, values in programme.set_aside.items():
        yield _row(programme, name, SET_ASIDE, values)


def _row(programme: Programme, item: str, origin: str, values: Array) -> Row:
    keys = {"item_key": item, "origin": origin}
    return Row("programme_spent", values, programme.years, keys, topics=("works",))


programme: Part[SpendingFlows] = Part(
    "programme", needs=("nation",), gives=("programme",), reckon=_reckon, rows=_rows, leads=True
)

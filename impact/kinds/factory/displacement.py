"""What the factory's goods and purchases displace, and the use of its purchases without it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from impact.core.arrays import NOTHING, Array, total
from impact.core.vocabulary import PER_MILLION
from impact.formulas.economy.additionality import compute_extra_consumer_spending, split_sales_by_displacement
from impact.formulas.emissions.site_and_materials import compute_scope2_emissions
from impact.kinds.factory.flows import FactoryFlows
from impact.kinds.factory.production import bought_items
from impact.model.component import Part
from impact.model.components.reliefs import of_sales
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow


@dataclass(frozen=True)
class Made:
    """Goods made of the purchases for a unit of the factory's own, each (draws, years).

    Attributes:
        alike: units of the factory's goods that emit as much [1].
        power: taken at the meters of their makers [GWh/unit].
        other: emissions from all but power [t/unit].
    """

    alike: Array
    power: Array
    other: Array

    def plus(self, more: Made, part: Array) -> Made:
        """Return these with a part of other goods."""
        return Made(self.alike + part * more.alike, self.power + part * more.power, self.other + part * more.other)

    def emissions(self, unit: Array, losses: Array, power: Array) -> Array:
        """Return what is emitted to make them [t/unit].

        e = k u + w n g + s, with `alike` k, `power` w and `other` s

        Args:
            unit: u, of a unit of the factory's own goods [t/unit], (draws, years).
            losses: n, kWh that stations give per kWh at the meter [1], (draws, 1).
            power: g, of a kilowatt-hour that stations give [g/kWh], broadcasts to (draws, years).

        Convention: our own, because national tables hold no emissions by sector.
        """
        return self.alike * unit + compute_scope2_emissions(self.power, losses, power) + self.other


@dataclass(frozen=True)
class Instead:
    """All that would be made of the purchases, and the part of it sold at home.

    What would be exported is made by others abroad in its place, taken to emit alike, so in the world nothing of it is
    saved.
    """

    made: Made
    sold_at_home: Made


def made_instead(inputs: Inputs, flows: FactoryFlows) -> Instead:
    """Return what would be made of purchases without the factory."""
    made = at_home = Made(NOTHING, NOTHING, NOTHING)
    with inputs.about("lost", "replaced_units"):
        for name, item in bought_items(inputs.scenario.project).items():
            if item.instead is None:
                continue
            key = f"column.{name}.instead"
            share, value, exported = (inputs.by_draw(f"{key}.{each}") for each in ("share", "value", "exported"))
            power = NOTHING if item.instead.power is None else inputs.by_draw(f"{key}.power") * PER_MILLION
            other = NOTHING if item.instead.emissions is None else inputs.by_draw(f"{key}.emissions")
            alike = NOTHING
            if item.instead.power is None and item.instead.emissions is None and share.any():  # else it tells nothing
                alike = flows.column[name] * value * inputs.factor("emissions_of_makers", "1", "WLD")[:, None]
            one = Made(alike, power, other)
            made, at_home = made.plus(one, share), at_home.plus(one, share * (1 - exported))
    return Instead(made, at_home)


CLASSES = ("imports", "home_makers", "none")


def _compute_sold(inputs: Inputs, flows: FactoryFlows) -> None:
    """Give units sold by market and what they displace, and the part of home makers that work as the factory."""
    units = {"home": flows.output - flows.exported, "abroad": flows.exported}
    with inputs.about("jobs"), inputs.about("replaced", "markets", "output"):
        flows.sold = {
            market: split_sales_by_displacement(
                sales, *(inputs.by_draw(f"markets.{market}.{each}") for each in CLASSES)
            )
            for market, sales in units.items()
        }
    makers = total(sold.home_makers for sold in flows.sold.values())
    like = inputs.scenario.project.home_makers.like_project
    made = np.broadcast_to(flows.output, np.broadcast_shapes(flows.output.shape, makers.shape))
    flows.alike = np.divide(makers, made, out=np.zeros_like(made), where=made > 0) if like else NOTHING


def _sold_rows(inputs: Inputs, flows: FactoryFlows) -> Iterator[ResultRow]:
    for market, sold in flows.sold.items():
        for each in CLASSES:
            keys = {"market": market, "class": each}
            yield ResultRow("sold", getattr(sold, each), flows.years, keys, topics=("replaced", "markets", "output"))


def _compute(inputs: Inputs, flows: FactoryFlows) -> None:
    """Give what is displaced at home, at the border and abroad, in money."""
    with inputs.about("jobs"):
        with inputs.about("additional"):
            flows.additional = inputs.by_draw("additional")
        with inputs.about("lost", "replaced", "turnover"):
            ratio = inputs.by_draw("markets.price_of_replaced")
            price = inputs.series("goods.price", inputs.years) * ratio
    with inputs.about("money"), inputs.about("duty"):
        duty = inputs.by_draw("markets.duty")
    makers = {market: sold.home_makers * price for market, sold in flows.sold.items()}
    lost, exported = _instead(inputs, flows)
    flows.unmet = total(lost.values()) - exported
    if not inputs.scenario.project.home_makers.like_project:
        code = inputs.scenario.project.goods.sector
        lost[code] = lost.get(code, NOTHING) + makers["home"] + makers["abroad"]
    deflators = {code: flows.nation.deflator(flows.nation.table.position(code)) for code in lost}
    flows.home_sales_lost = {code: value / deflators[code] for code, value in lost.items()}
    flows.prices_of_lost = {code: NOTHING + price for code, price in deflators.items()}
    flows.imports_replaced = flows.sold["home"].imports * price
    flows.exports_lost = makers["abroad"] + exported
    flows.border_taxes_lost = {"customs_duty": flows.imports_replaced * duty, **of_sales(flows)}
    flows.dearer = compute_extra_consumer_spending(
        flows.home_sales, makers["home"], flows.imports_replaced, duty, flows.rates.vat
    )
    flows.home_made = makers["home"]
    flows.sales_taxes = flows.dearer * flows.rates.vat / (1 + flows.rates.vat)
    flows.use = flows.use_money = None


def _instead(inputs: Inputs, flows: FactoryFlows) -> tuple[dict[str, Array], Array]:
    """Return what would be made of purchases without the project, by sector, and what of it would be exported."""
    lost: dict[str, Array] = {}
    exported = NOTHING
    for name, item in bought_items(inputs.scenario.project).items():
        if item.instead is None:
            continue
        with inputs.about("jobs"), inputs.about("lost", "turnover", "cost_column"):
            key = f"column.{name}.instead"
            share, value, abroad = (inputs.by_draw(f"{key}.{each}") for each in ("share", "value", "exported"))
        made = flows.turnover * flows.column[name] * share * value
        lost[item.instead.sector] = lost.get(item.instead.sector, NOTHING) + made
        exported = exported + made * abroad
    return lost, exported


sold: Part[FactoryFlows] = Part(
    "sold", needs=("output", "exported"), gives=("sold", "alike"), compute=_compute_sold, rows=_sold_rows
)
replaced: Part[FactoryFlows] = Part(
    "replaced",
    needs=("sold", "nation", "rates", "turnover", "column", "home_sales", "spared"),
    gives=("additional", "home_sales_lost", "prices_of_lost", "imports_replaced", "exports_lost", "border_taxes_lost",
        "dearer", "home_made", "sales_taxes", "unmet", "use", "use_money"),
    compute=_compute,
)  # fmt: skip

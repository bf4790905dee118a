"""The structure of the economy with and without the project: manufacturing in value added, concentration of exports.

All else is held as it was in the year of the last figures: nothing says how the rest of the economy changes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from impact.arrays import NOTHING, Array
from impact.economy.concentration import herfindahl
from impact.models.inputs import Inputs
from impact.models.nation import price_index
from impact.models.parts.flows import Flows
from impact.models.parts.part import Part, When, always
from impact.models.rows import Row, joined
from impact.vocabulary import MILLION_PER_BILLION

MANUFACTURING = "C"
NONE_LEFT = "the exports given up are all exports of the table"
TOO_LARGE = "the project would hold more value added than the economy of the base year leaves for it"


def structure(sector: Callable[[Any], str], when: When = always) -> Part[Flows]:
    """Return the part.

    Args:
        sector: code of the sector whose goods the project exports, from the project.
        when: whether a project has it.
    """

    def rows(inputs: Inputs, flows: Flows) -> Iterator[Row]:
        """Yield both shares without the project, in their base year, and with it by year."""
        with inputs.about("money"):
            yield from _manufacturing_share(inputs, flows)
            yield from _export_concentration(inputs, flows, sector(inputs.scenario.project))

    shows = ("manufacturing", "net", "nation", "exports", "exports_lost")
    return Part("structure", shows=shows, rows=rows, when=when)


def _row(item: str, with_plant: str, values: Array, years: tuple[int, ...], topics: tuple[str, ...]) -> Row:
    keys = {"item_key": item, "with_plant": with_plant}
    return Row("structure", values, years, keys, scope="net", topics=topics)


def _share(
    item: str, with_plant: str, part: Array, whole: Array, years: tuple[int, ...], topics: tuple[str, ...]
) -> Row:
    """Return a share; a project that outweighs the economy of the base year leaves none."""
    part, whole = np.broadcast_arrays(part, whole)
    undefined = (part < 0) | (whole <= 0) | (part > whole)
    values = np.divide(part, whole, out=np.zeros_like(part), where=~undefined)
    keys = {"item_key": item, "with_plant": with_plant}
    return Row("structure", values, years, keys, scope="net", topics=topics, gap=TOO_LARGE, undefined=undefined)


def _manufacturing_share(inputs: Inputs, flows: Flows) -> Iterator[Row]:
    """Yield the share of manufacturing; figures of a base year in which the project ran are freed of it first."""
    scenario, item = inputs.scenario, "manufacturing_share"
    year, years = scenario.base_year, flows.years
    unit = f"billion {scenario.currency}_{year}/yr"
    with inputs.about("value_added_of_country"):
        known = [
            inputs.known("gva", unit, scenario.country, period=str(year), section=section)
            for section in (MANUFACTURING, "TOTAL")
        ]
    if None in known:
        reason = f"no value added of manufacturing in {year} is in the catalogue"
        yield Row.unknown("structure", reason, {"item_key": item, "with_plant": "yes"})
        return
    made, total = (MILLION_PER_BILLION * each for each in known if each is not None)
    topics = joined(("value_added_of_country", "additional"), flows.topics["structure.manufacturing_share"])
    in_base = years.index(year) if year in years else None
    own_made, own = flows.manufacturing, flows.net.gva
    running = NOTHING if in_base is None else own_made[:, [in_base]]
    made_without, without = made - running, total - (running if in_base is None else own[:, [in_base]])
    yield _share(item, "no", made_without, without, (year,), topics)
    yield _share(item, "yes", made_without + own_made, without + own, years, topics)


def _export_concentration(inputs: Inputs, flows: Flows, sector: str) -> Iterator[Row]:
    """Yield the Herfindahl index of exports by division, at prices of the table."""
    item, country = "export_concentration", flows.nation
    names = list(dict.fromkeys(country.divisions))
    exports = np.zeros(len(names))
    of_sectors = np.zeros(len(country)) if country.exports is None else country.exports
    for name, value in zip(country.divisions, of_sectors.tolist(), strict=True):
        exports[names.index(name)] += value
    own_sector = country.table.position(sector)
    own = names.index(country.divisions[own_sector])
    topics = (*flows.topics["structure.export_concentration"], "prices", "national_table")
    if exports.sum() <= 0:
        yield Row.unknown("structure", "the national table holds no exports", {"item_key": item, "with_plant": "yes"})
        return
    yield _row(item, "no", np.array(herfindahl(exports)), (country.table.year,), ("national_table",))
    change = (flows.exports - flows.exports_lost) / price_index(inputs, country.table.sections[own_sector])
    of_own = np.maximum(exports[own] + change, 0)
    rest = np.delete(exports, own)
    total = of_own + rest.sum()
    none = total <= 0
    index = np.divide(of_own**2 + (rest**2).sum(), total**2, out=np.zeros_like(total), where=~none)
    keys = {"item_key": item, "with_plant": "yes"}
    yield Row("structure", index, flows.years, keys, scope="net", topics=topics, gap=NONE_LEFT, undefined=none)

"""The made-up fleet of the made-up country by hand: energy, tonnes, cost of owning, taxes and jobs.

Effects per million are those of the page on the made-up country (tests/data/xyz/README.md).
"""

import pytest
from made_up_country import estimated, keys_in, like, tree_of, worked_out

from impact.model.rows import ResultRow

# Ten buses, five of them on the road, 20,000 km each; 2 kWh/km; diesel buses of 20 MJ/km, 98 g/MJ and 32 MJ/L.
KM = 0.1  # million
KWH = 0.2  # million at the meter
LITRES = 20 * KM / 32  # million
FLEET = {
    "capital": 1 / 10,
    "energy": KWH * 1,
    "maintenance": KM * 0.5,
    "batteries": 10 * 0.5 * 100 * 0.0002,
    "wages": (10 * 2 + 3) * 0.06,
}
BEFORE = {"capital": 10 * 0.05 / 10, "energy": LITRES * 2, "maintenance": KM, "batteries": 0, "wages": 10 * 2 * 0.06}
DEARER = 2 * sum(FLEET[item] - BEFORE[item] for item in FLEET) - FLEET["batteries"]  # batteries of one year
TAXES = KWH * 0.1 - LITRES * 2 * 0.2
TONNES = KWH * 1.25 * 400 - 20 * KM * 98  # official factor with losses to the depot, less tailpipes
STACK = KWH * 1.25 / 0.8 * 500  # a fifth of generation is used by the stations

BOUGHT = {"goods": KWH * 0.9, "services": KM * 0.5 * 0.5}  # power without taxes, and half of the care
GONE = {"goods": LITRES * 2 * 0.7 * 0.5, "services": LITRES * 2 * 0.1 + KM * 0.5}  # half of the diesel is imported
STAFF, STAFF_BEFORE = 10 * 2 + 10 * 1 * 0.5 + 3, 10 * 2 + 10 * 1


def indirect(bought: dict[str, float]) -> float:
    """Goods at twice the price of the table; jobs per output fall by a tenth a year from 2024 on."""
    return (bought["goods"] / 2 * 10 + bought["services"] * 14) * 0.81


def induced(staff: float, bought: dict[str, float]) -> float:
    """A wage sets off spending, ten jobs a million at twice the price of the table."""
    wages = staff * 0.005 * 12 + bought["goods"] * 0.25 + bought["services"] * 0.35
    return wages * 10 / 2 * 0.81


@pytest.fixture(scope="module")
def rows() -> list[ResultRow]:
    return list(estimated(tree_of("xyz-buses")).rows)


@pytest.mark.parametrize(("cell", "value"), worked_out("xyz-buses", globals()))
def test_the_made_up_buses_by_hand(rows: list[ResultRow], cell: str, value: float) -> None:
    variable, keys = keys_in(cell)
    found = [row for row in like(rows, variable, **keys) if row.keys.get("bus", "all") == "all"]
    assert [float(row.values[0, -1]) for row in found] == pytest.approx([value])


def test_what_is_built_for_half_of_the_years_is_paid_for_in_those() -> None:
    """Buses that come in 2026 alone are paid for in 2026 alone, and drive nothing before."""
    later = {"unit": "vehicles", "years": {2025: {"central": 0}, 2026: {"central": 10}}, "reason": "Made up."}
    tree = tree_of("xyz-buses")
    tree["project"]["vehicles"] = later
    cost, *_ = like(estimated(tree).rows, "ownership_cost", item="capital")
    assert cost.values[0].tolist() == pytest.approx([0, 0.1])

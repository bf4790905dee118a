"""The made-up fleet of the made-up country by hand: energy, tonnes, cost of owning, taxes and jobs.

Effects per million are those of the page on the made-up country (tests/data/xyz/README.md).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from impact.catalogue.catalogue import Catalogue
from impact.models import models
from impact.models.inputs import Inputs
from impact.models.rows import Row
from impact.scenario.load import parse
from impact.source_positions import read_yaml
from impact.uncertainty.draws import Draws
from impact.yaml_core import written

XYZ = Path(__file__).parents[1] / "data" / "xyz"
FILE = XYZ / "scenarios" / "xyz-buses.yaml"

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


BY_HAND: list[tuple[str, dict[str, str], float]] = [
    ("bus_km", {"side": "fleet"}, KM),
    ("energy_change_electricity", {"quantity": "used"}, KWH),
    ("energy_change_electricity", {"quantity": "generated"}, KWH * 1.25),
    ("energy_change_diesel", {}, -LITRES),
    ("emissions_co2_change", {"boundary": "official"}, TONNES),
    ("emissions_co2_contract", {}, 2 * TONNES),
    ("emissions", {"component": "electric_buses", "boundary": "in_use", "electricity": "average"}, STACK),
    ("ownership_cost", {"side": "fleet", "item_key": "batteries"}, FLEET["batteries"]),
    ("ownership_whole", {"side": "fleet", "item_key": "total"}, 2 * sum(FLEET.values()) - FLEET["batteries"]),
    ("ownership_whole", {"side": "before", "item_key": "energy"}, 2 * BEFORE["energy"]),
    ("ownership_whole", {"side": "change", "item_key": "total"}, DEARER),
    ("ownership_present", {}, DEARER),
    ("cost_per_tonne_co2", {"quantity": "cost_per_tonne"}, DEARER / (-2 * TONNES)),
    ("cost_per_tonne_co2", {"quantity": "without_taxes"}, (DEARER - 2 * TAXES) / (-2 * TONNES)),
    ("cost_per_tonne_co2_dollars", {}, DEARER / (-2 * TONNES) * 1e6 / 2),
    ("running_taxes", {}, TAXES),
    ("capital_spent", {"origin": "import"}, 0.75),
    ("jobs", {"channel": "direct", "origin": "local"}, STAFF),
    ("jobs", {"channel": "indirect", "formality": "formal"}, indirect(BOUGHT)),
    ("jobs_step", {"closure": "buses_for_buses", "step_key": "replaced_buses"},
     -STAFF_BEFORE - indirect(GONE) - induced(STAFF_BEFORE, GONE)),
    ("jobs_step", {"closure": "buses_for_buses", "step_key": "net"},
     STAFF - STAFF_BEFORE + indirect(BOUGHT) - indirect(GONE) + induced(STAFF, BOUGHT) - induced(STAFF_BEFORE, GONE)),
]  # fmt: skip


def rows_of(**changes: Any) -> list[Row]:
    content, _ = read_yaml(FILE.read_text(encoding="utf-8"), FILE.name)
    assert isinstance(content, dict)
    content["project"] |= changes
    inputs = Inputs(parse(written(content), "made-up", "made-up.yaml"), Catalogue((XYZ,)), Draws(0, 1))
    return list(models["bus_fleet"](inputs))


def of_2026(rows: list[Row], variable: str, **keys: str) -> float:
    found = [row for row in rows if row.variable == variable and keys.items() <= row.keys.items()]
    found = [row for row in found if row.keys.get("bus", "all") == "all"]
    assert len(found) == 1, [row.keys for row in found]
    return float(found[0].values[0, -1])


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    return rows_of()


@pytest.mark.parametrize(("variable", "keys", "value"), BY_HAND)
def test_the_made_up_buses_by_hand(rows: list[Row], variable: str, keys: dict[str, str], value: float) -> None:
    assert of_2026(rows, variable, **keys) == pytest.approx(value)


def test_what_is_built_for_half_of_the_years_is_paid_for_in_those() -> None:
    """Buses that come in 2026 alone are paid for in 2026 alone, and drive nothing before."""
    later = {"unit": "vehicles", "years": {2025: {"central": 0}, 2026: {"central": 10}}, "reason": "Made up."}
    found = rows_of(vehicles=later)
    cost = next(row for row in found if row.variable == "ownership_cost" and row.keys["item_key"] == "capital")
    assert cost.values[0].tolist() == pytest.approx([0, 0.1])

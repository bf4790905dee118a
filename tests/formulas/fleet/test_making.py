"""Making of cars against the published differences; net calorific values; volumes of gas; air."""

import numpy as np
import pytest

from impact.core.arrays import Array
from impact.core.errors import ImpactError
from impact.formulas.emissions.air_and_health import fine_wear, grams_per_kwh, sulphur_dioxide
from impact.formulas.emissions.fuels import KTOE_PER_GWH, checked_net_value
from impact.formulas.fleet.manufacture import made

LFP = np.array([68.0])  # kg/kWh, the method's default
NONE = np.zeros(1)
BODIES = {("car", "combustion"): 5992.5, ("car", "electric"): 5039.5, ("suv", "combustion"): 7608.1,
          ("suv", "electric"): 6384.2}  # Busch 2026, kg a car  # fmt: skip


def body(size: str, powertrain: str) -> Array:
    return np.array([BODIES[size, powertrain]])


@pytest.mark.parametrize(
    ("name", "size", "powertrain", "capacity", "second", "tonnes"),
    [
        ("Song Plus EV", "suv", "electric", 71.8, 0.0, 3.7),
        ("Yuan Up", "car", "electric", 45.12, 0.0, 2.1),
        ("plug-in hybrid", "car", "combustion", 18.3, 800.0, 2.0),
    ],
)
def test_extra_making_against_a_combustion_car_is_the_published_one(
    name: str, size: str, powertrain: str, capacity: float, second: float, tonnes: float
) -> None:
    car = made(body(size, powertrain), np.array([capacity]), LFP, NONE, np.array([second]), NONE)
    petrol = made(body(size, "combustion"), NONE, LFP, NONE, NONE, NONE)
    assert float((car.total - petrol.total)[0]) / 1000 == pytest.approx(tonnes, abs=0.05)


def test_later_and_scrapped_batteries_are_no_part_of_what_is_booked_at_the_sale() -> None:
    """1.1 batteries of 50 kWh are scrapped, at 5 kg a kWh."""
    car = made(np.array([5000.0]), np.array([50.0]), LFP, np.array([0.1]), NONE, np.array([5.0]))
    assert float(car.at_sale[0]) == 5000 + 3400
    assert float(car.replacements[0]) == pytest.approx(340)
    assert float(car.disposal[0]) == pytest.approx(275)
    assert float(car.later[0]) == pytest.approx(615)
    assert float(car.total[0]) == pytest.approx(9015)


@pytest.mark.parametrize(("fuel", "gross"), [("petrol", 47.0), ("diesel", 45.7), ("natural_gas", 54.0)])
def test_gross_calorific_values_are_refused(fuel: str, gross: float) -> None:
    with pytest.raises(ImpactError, match="looks like a gross value"):
        checked_net_value(fuel, np.array([gross]))


@pytest.mark.parametrize(
    ("fuel", "highest"), [("petrol", 44.8), ("diesel", 43.3), ("natural_gas", 50.4), ("lpg", 52.2)]
)
def test_the_highest_net_values_of_the_ipcc_are_taken(fuel: str, highest: float) -> None:
    assert float(checked_net_value(fuel, np.array([highest]))[0]) == highest


def test_a_gigawatt_hour_is_86_tonnes_of_oil_equivalent() -> None:
    """IEA: 1 GWh is 0.086 ktoe."""
    assert pytest.approx(0.086, rel=1e-3) == KTOE_PER_GWH


def test_a_litre_of_petrol_with_2000_ppm_gives_three_grams_of_sulphur_dioxide() -> None:
    assert float(sulphur_dioxide(np.array([740.0]), np.array([0.002]))[0]) == pytest.approx(2.96)


def test_fine_wear_is_the_fine_part_of_each() -> None:
    """Petrol car of medium size, EMEP/EEA 2023: tyre 0.0096, brake 0.0142, road 0.0150 g/km."""
    wear = {"tyre": np.array([0.0096]), "brake": np.array([0.0142]), "road": np.array([0.0150])}
    fine = {"tyre": np.array([0.42]), "brake": np.array([0.39]), "road": np.array([0.27])}
    assert float(fine_wear(wear, fine)[0]) == pytest.approx(0.013620, abs=1e-6)


def test_power_plants_give_off_fuel_times_factor() -> None:
    """One GWh at 9.27 MJ/kWh and 89 g/GJ of nitrogen oxides: 825 kg."""
    found = grams_per_kwh([(np.array([[9.27]]), np.array([89.0]))])
    assert float(found[0, 0]) == pytest.approx(0.825, abs=0.001)

"""Units are read by pint the way people mean them, or refused with a remedy."""

from pathlib import Path

import pytest
from cases import case_rows

from impact.files import units
from impact.files.units import check_unit, registry


@pytest.mark.parametrize(
    "unit",
    [
        "1", "1/yr", "kg/m3", "g CO2e_AR6/kWh", "kWh/(100 km)", "million UZS_2022", "UZS_2025/USD_2025",
        "million UZS_2025/vehicle", "thousand vehicles/yr", "job_years", "kg CO2e_AR6/(kg CH4)", "km/(vehicle yr)",
        "USD_2020/(t CO2)", "USD_2026/(cm^3 vehicle)", "vkm", "kg/m^3", "m**2", "kg/(m^2 s^-1)", "m^0.5", "m^(1/2)",
    ],
)  # fmt: skip
def test_good_units_pass(unit: str) -> None:
    assert check_unit(unit) is None


@pytest.mark.parametrize(("unit", "remedy"), case_rows("units_with_remedy"))
def test_bad_units_are_refused_with_a_remedy(unit: str, remedy: str) -> None:
    assert remedy in (check_unit(unit) or "")


def test_common_names_are_known_to_pint_too() -> None:
    """Of such a unit pint is not asked, so it must be one that pint reads."""
    for name in units._COMMON:
        assert name in units.registry(), name


def test_the_trap_that_is_refused() -> None:
    """Pint takes kWh/100km for kWh/100 times km, which is no consumption at all."""
    trap = registry().parse_expression("kWh/100km").dimensionality
    assert trap == registry().parse_expression("kWh km").dimensionality
    assert trap != registry().parse_expression("kWh/(100 km)").dimensionality


def _money_known(*found: str) -> None:
    """Have pint read units, so that it knows their money, which is none of its own."""
    for unit in found:
        assert check_unit(unit) is None
        for name in units._MONEY.findall(unit):
            assert units._unknown(name, registry()) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("CO2", "CH4"), ("CO2e_AR5", "CO2e_AR6"), ("CO2e_AR6", "CO2"), ("CO2e_AR5", "CO2e20_AR5"),
        ("CO2e_AR5", "CO2e_unstated"), ("UZS_2022", "UZS_2025"), ("UZS_2025", "USD_2025"), ("persons", "FTE"),
        ("FTE", "job_years"), ("persons", "vehicles"), ("vkm", "pkm"),
    ],
)  # fmt: skip
def test_what_must_not_be_added_has_another_dimension(one: str, other: str) -> None:
    _money_known(one, other)
    assert not registry().parse_expression(one).is_compatible_with(registry().parse_expression(other))


@pytest.mark.parametrize(
    ("one", "other", "factor"),
    [
        ("g CH4/GJ", "kg CH4/TJ", 1.0),
        ("kWh", "MJ", 3.6),
        ("billion UZS_2022", "million UZS_2022", 1000.0),
        ("m3", "L", 1000.0),
        ("GWh/yr", "MWh/yr", 1000.0),
    ],
)
def test_conversions_there_and_back(one: str, other: str, factor: float) -> None:
    _money_known(one, other)
    there = registry().parse_expression(one).to(registry().parse_expression(other).units)
    assert there.magnitude == pytest.approx(factor)
    assert there.to(registry().parse_expression(one).units).magnitude == pytest.approx(1.0)


def test_a_user_folder_adds_units(tmp_path: Path) -> None:
    (tmp_path / "units.txt").write_text("# ours\nbale = 15 * kilogram\n", encoding="utf-8")
    assert "not known" in (check_unit("bale/yr") or "")
    assert check_unit("bale/yr", (tmp_path,)) is None
    assert check_unit("persons", (tmp_path,)) is None

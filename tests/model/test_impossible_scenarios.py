"""Numbers of a scenario that cannot be are refused where they stand, by the limits of the catalogue."""

from pathlib import Path
from typing import Any

import pytest
from changed_cases import changed, fixed

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.core.errors import ImpactError, ProblemsError
from impact.scenario import load
from impact.scenario.quantities import quantities

NEVER = [
    ("vehicles.chazor.electricity.central", 1600, "is 1600 and cannot be more than 80 kWh/(100 km)."),
    ("vehicles.chazor.battery.central", 18300, "cannot be more than 120 kWh/vehicle."),
    ("vehicles.yuan_up.battery.central", 0.5, "cannot be less than 3 kWh/vehicle."),
    ("replaced.gas.central", 480, "cannot be more than 48 m3/(100 km)."),
    ("driving.distance.central", 1e9, "cannot be more than 300000 km/yr."),
    ("running_costs.repair.central", 1e9, "cannot be more than 20000 UZS_2025/km."),
    ("running_costs.electricity_price.central", 1e6, "cannot be more than 50000 UZS_2025/kWh."),
    ("running_costs.repair_electric.central", 350, "is 350 and cannot be more than 5."),
]


def _variant(tmp_path: Path, key: str, value: object) -> Path:
    """Return a variant of the first case with one assumption that has this value and no range."""
    *parts, last = key.split(".")
    lines = ["inherits: byd-jizzakh", "alternatives: []", "correlations: []", "project:"]
    lines += ["  " * depth + f"{part}:" for depth, part in enumerate(parts, start=1)]
    margin = "  " * (len(parts) + 1)
    ends = [] if "battery" in parts else [f"{margin}low: null", f"{margin}high: null"]
    lines += [f"{margin}{last}: {value}", *ends, f"{margin}reason: A slip."]
    file = tmp_path / "variant.yaml"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


@pytest.mark.sampled(4)
@pytest.mark.parametrize(("key", "value", "said"), NEVER)
def test_what_cannot_be_is_refused_by_check_and_run_at_its_place(
    tmp_path: Path, key: str, value: object, said: str
) -> None:
    file = _variant(tmp_path, key, value)
    for command in (api.check, api.run):
        with pytest.raises(ProblemsError) as refused:
            command(str(file))
        assert said in str(refused.value)
        assert f"{file}, line " in str(refused.value)
        assert "Reason of the limit:" in str(refused.value)


def test_all_of_them_are_told_at_once(tmp_path: Path) -> None:
    file = _variant(tmp_path, "vehicles.chazor.electricity.central", 1600)
    with file.open("a", encoding="utf-8") as stream:
        stream.write("  driving:\n    distance: {central: 1.0e+9, low: null, high: null, reason: A slip.}\n")
    with pytest.raises(ProblemsError) as refused:
        api.check(str(file))
    assert len(refused.value.problems) == 2


LINE = r"changed\.yaml, line \d+.*"
REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"project.cohorts": [[2024, 2030]]}, "2024 to 2030 are not cars of the horizon, 2025 to 2035"),
    (
        {"project.figures.grid_at_home": {"boundary": "life_cycle", "margin": "average", "dataset": "ember_2025"}},
        "grid_at_home.*counted twice",  # it holds methane lost before the plant, which is stated beside it
    ),
    ({"project.grid.abroad.KGZ": None}, "KGZ is a destination, but its grid is not described"),
    ({"project.grid.target_year": 2025}, r"target_year: it must be after the first year of the horizon, 2025"),
    ({"project.grid.methane_loss.high": 1.0}, r"methane_loss\.high: high is 1; it must lie between 0 and 0\.9"),
    (
        {f"project.replaced.{fuel}_of_assembled": fixed(0.7) for fuel in ("gas", "diesel")},
        r"exceed one by 0\.4: nothing is left for 'petrol'",
    ),
    (
        {"project.replaced.imports": fixed(90000, "vehicles/yr")},
        LINE + r"project\.replaced\.imports: .*but only 79,822 are imported\. Lower it",
    ),
    ({"project.public_money.incentives.recycling_fee.until": "2036-01-01"}, "Say in 'elasticity' how sales answer"),
    (
        {"project.households.wage": fixed(70, "million UZS_2025/month")},
        LINE + r"account does not close: .* so [\d,.e+]+ million are missing",
    ),
]


@pytest.mark.parametrize(("changes", "said"), REFUSED)
def test_what_cannot_be_of_a_plant_is_refused_with_what_is_wrong(changes: dict[str, Any], said: str) -> None:
    with pytest.raises(ImpactError, match=said):
        changed(changes)


def test_every_limit_that_the_schema_names_is_in_the_catalogue() -> None:
    loaded = load.load("byd-jizzakh")
    limits = {(each.limit, each.unit) for each in quantities(loaded.scenario) if each.limit is not None}
    assert len(limits) > 8
    for limit, unit in limits:
        of, which = f"limit_{limit.name}", dict(limit.which)
        assert Catalogue().factor(of, ("UZB", "WLD"), None, unit, end="highest", **which).value > 0

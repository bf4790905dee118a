"""Numbers of a scenario that cannot be are refused where they stand, by the limits of the catalogue."""

from pathlib import Path

import pytest

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.errors import ProblemsError
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
    text = (
        file.read_text(encoding="utf-8")
        + "  driving:\n    distance: {central: 1.0e+9, low: null, high: null, reason: A slip.}\n"
    )
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ProblemsError) as refused:
        api.check(str(file))
    assert len(refused.value.problems) == 2


def test_every_limit_that_the_schema_names_is_in_the_catalogue() -> None:
    loaded = load.load("byd-jizzakh")
    limits = {(each.limit, each.unit) for each in quantities(loaded.scenario) if each.limit is not None}
    assert len(limits) > 8
    for limit, unit in limits:
        factor = Catalogue().factor(
            f"limit_{limit.name}", ("UZB", "WLD"), None, unit, end="highest", **dict(limit.which)
        )
        assert factor.value > 0

"""Deaths by place: nothing emitted is nobody's death, a figure that is missing is said, one that is given counts."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from changed_cases import altered, tree_of_buses

from impact.catalogue.catalogue import Catalogue
from impact.core.errors import ProblemsError
from impact.files.yaml import written
from impact.model.rows import ResultRow
from impact.scenario.load import parse, with_draws
from impact.study.run_study import estimate

HEADER = (
    "key,region,period,pollutant,setting,exposed,value,low,high,distribution,unit,source,locator,basis,grade,note\n"
)
VILLAGE = "intake_fraction,UZB,2020,pm25,village,near,3,,,,mg/kg,impact_assumptions,,assumption,D,Made up.\n"


def health_rows(changes: dict[str, Any], data: tuple[Path, ...] = ()) -> list[ResultRow]:
    """Return the rows of health of the shipped buses with other values; None takes a key away."""
    text = written(altered(tree_of_buses(), changes))
    loaded = with_draws(parse(text, "changed", "changed.yaml"), 0, None)
    return [row for row in estimate(loaded, Catalogue(data)).rows if row.variable.startswith("health_")]


def one(rows: list[ResultRow], variable: str, **keys: str) -> ResultRow:
    (found,) = (row for row in rows if row.variable == variable and keys.items() <= row.keys.items())
    return found


def setting(name: str) -> dict[str, Any]:
    return {"project.health.places.city": {"setting": name, "reason": "A test."}}


def test_nothing_given_off_is_nobodys_death() -> None:
    rows = [row for row in health_rows({"project.vehicles.central": 0.0}) if not row.gap]
    assert rows
    assert not any(row.values.any() for row in rows)


def test_a_figure_that_is_missing_is_said_and_no_number_given() -> None:
    found = health_rows(setting("village"))
    row = one(found, "health_exposure", place="city", component="exhaust", gas="pm25")
    assert row.gap == "no figure 'intake fraction' (pm25, village, near) of UZB is in the data"
    assert not [each for each in found if each.keys["place"] == "city" and each.keys["gas"] == "pm25" and not each.gap]
    assert one(found, "health_years", place="city").gap.startswith("no figure of years lost")


def test_a_figure_of_a_data_folder_or_of_the_scenario_counts(tmp_path: Path) -> None:
    file = tmp_path / "countries" / "UZB" / "village.csv"
    file.parent.mkdir(parents=True)
    file.write_text(HEADER + VILLAGE, encoding="utf-8")
    where = {"place": "city", "component": "exhaust", "gas": "pm25"}
    by_folder = one(health_rows(setting("village"), (tmp_path,)), "health_exposure", **where)
    stated = {"central": 3.0, "unit": "mg/kg", "reason": "A test."}
    changes = setting("village")
    changes["project.health.places.city"]["intake"] = {"pm25": stated}
    by_scenario = one(health_rows(changes), "health_exposure", **where)
    shipped_town = one(health_rows({}), "health_exposure", **where)
    np.testing.assert_allclose(by_folder.values, by_scenario.values, rtol=1e-12)
    np.testing.assert_allclose(by_folder.values * 5, shipped_town.values, rtol=1e-12)  # 15 in place of 3


def test_places_are_never_netted_and_have_their_own_sign() -> None:
    rows = health_rows({})
    assert {row.keys["place"] for row in rows} == {"city", "plant"}
    together = {"component": "all", "gas": "all", "concentration_response": "log_linear", "exposed": "near"}
    assert one(rows, "health_deaths_life", place="city", **together).values[0, 0] < 0
    for rule in ("average", "marginal"):
        assert one(rows, "health_deaths_life", place="plant", electricity=rule, **together).values[0, 0] > 0


def test_health_without_air_and_a_place_that_is_none_are_refused() -> None:
    with pytest.raises(ProblemsError, match="State 'air' too"):
        health_rows({"project.air": None})
    with pytest.raises(ProblemsError, match=r"nothing is emitted in 'sea'\. There are: city, plant"):
        health_rows({"project.health.places.sea": {"setting": "rural", "reason": "A test."}})

"""`impact check` reads every unit of every data file, those of own folders too."""

from pathlib import Path

import pytest

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.errors import ImpactError, ProblemsError

HEADER = "key,region,period,fuel,value,low,high,distribution,unit,source,locator,basis,grade,note\n"


def folder(tmp_path: Path, *rows: str) -> Path:
    """Return a data folder with these figures."""
    (tmp_path / "world").mkdir()
    (tmp_path / "world" / "own.csv").write_text(HEADER + "\n".join(rows) + "\n", encoding="utf-8")
    return tmp_path


def test_the_shipped_data_have_no_problem() -> None:
    assert api.check_data() == len(Catalogue().everything())


def test_a_unit_that_reads_as_something_else_is_refused_with_its_line(tmp_path: Path) -> None:
    own = folder(
        tmp_path,
        "use,WLD,2025,petrol,7,,,,L/(100 km),ipcc_2006_v2,,read,B,",
        "use,WLD,2025,electricity,20,,,,kWh/100km,ipcc_2006_v2,,read,B,",
    )
    with pytest.raises(ProblemsError, match=r"own\.csv, line 3.*kWh/\(100 km\)") as caught:
        api.check_data([own])
    assert len(caught.value.problems) == 1


def test_problems_of_data_and_scenario_come_together(tmp_path: Path) -> None:
    own = folder(tmp_path, "use,WLD,2025,petrol,7,,,,L/(100 km),nowhere,,read,B,")
    scenario = tmp_path / "mine.yaml"
    scenario.write_text("scenario: 1\ntitel: x\n", encoding="utf-8")
    with pytest.raises(ProblemsError) as caught:
        api.check(scenario, data=[own])
    assert {Path(problem.file).name for problem in caught.value.problems} == {"own.csv", "mine.yaml"}


def test_a_result_may_not_rest_on_an_unverified_figure(tmp_path: Path) -> None:
    """The figure is named with its place; it may be stated as an assumption instead."""
    own = folder(tmp_path, "density,WLD,2026,petrol,0.74,,,,kg/L,ipcc_2006_v2,,unverified,C,")
    text = (own / "world" / "own.csv").read_text(encoding="utf-8").replace(",fuel,", ",fuel,specification,")
    text = text.replace(",petrol,0.74", ",petrol,un_yearbook,0.74")
    (own / "world" / "own.csv").write_text(text, encoding="utf-8")
    with pytest.raises(ImpactError, match=r"own\.csv, line 2: .*density.* was not verified at its source"):
        api.run("byd-jizzakh", data=[own], draws=0)

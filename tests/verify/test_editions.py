"""What changed between two editions: the parts add up, and nothing is made up."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from paper import XYZ, printed
from shared_studies import study_of
from written_files import folder_with

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.core.errors import ImpactError
from impact.scenario.load import with_draws
from impact.study.analysis.bridge import central
from impact.study.editions import ASSUMPTIONS, DATA, METHOD, SOURCES, VERSION, apart, moved_far
from impact.study.run_study import run
from impact.study.study import StudyData

CAUSE = "cause "


def between(first: Path, second: Path) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for row in api.diff(first, second, data=[XYZ]):
        found.setdefault(str(row["about"]), []).append(row)
    return found


def saved(folder: Path, name: str, study: StudyData) -> Path:
    api.save(study, folder / name)
    return folder / name


def test_of_one_study_nothing_changed(tmp_path: Path) -> None:
    place = saved(tmp_path, "one.study", study_of("xyz", data=(XYZ,), beside=False))
    assert between(place, place) == {}


@given(st.floats(-1e6, 1e6), st.floats(0, 1e5), st.floats(0, 1e5), st.floats(-1e6, 1e6))
def test_a_figure_moved_far_by_more_than_half_of_its_old_range(
    value: float, below: float, above: float, now: float
) -> None:
    def row(number: float, low: float | None, high: float | None) -> dict[str, Any]:
        return {"value": number, "low": low, "high": high, "unit": "persons"}

    before, after = row(value, value - below, value + above), row(now, None, None)
    width = (value + above) - (value - below)
    assert moved_far(before, after) == (abs(now - value) > width / 2 if width > 0 else apart(value, now))
    assert moved_far(None, after)
    assert moved_far(before, {**after, "unit": "t"})
    assert not moved_far(row(value, None, None), row(value, None, None))


def test_causes_add_up_to_the_change_of_every_figure(tmp_path: Path) -> None:
    scenarios = tmp_path / "scenarios"
    scenarios.mkdir()
    text = (XYZ / "scenarios" / "xyz.yaml").read_text(encoding="utf-8")
    scenarios.joinpath("xyz-more.yaml").write_text(text.replace("central: 100", "central: 130"), encoding="utf-8")
    first = saved(tmp_path, "one.study", study_of("xyz", data=(XYZ,), beside=False))
    found = between(first, scenarios / "xyz-more.yaml")
    causes = {about: rows for about, rows in found.items() if about.startswith(CAUSE)}
    assert found["figure"]
    assert set(causes) <= {f"{CAUSE}{ASSUMPTIONS}", f"{CAUSE}{METHOD}"}
    for figure in found["figure"]:
        if figure["before"] != "" and figure["after"] != "":
            total = sum(row["after"] for rows in causes.values() for row in rows if row["key"] == figure["key"])
            assert total == pytest.approx(figure["after"] - figure["before"], rel=1e-6, abs=1e-6)


def test_what_another_version_made_of_it_is_a_cause_of_its_own(tmp_path: Path) -> None:
    """A number in the old study that this version does not make again, and no change of scenario or data explains."""
    study = study_of("xyz", data=(XYZ,), beside=False)
    table = study["key_figures"]
    rows = tuple({**row, "value": None if row["value"] is None else 2 * row["value"]} for row in table.rows)
    other = replace(study, tables={**study.tables, "key_figures": replace(table, rows=rows)})
    found = between(saved(tmp_path, "old.study", other), saved(tmp_path, "new.study", study))
    assert set(found) == {"figure", f"{CAUSE}{VERSION}"}
    figures, causes = ({row["key"]: row for row in found[about]} for about in ("figure", f"{CAUSE}{VERSION}"))
    assert set(figures) == {row["key"] for row in table.rows if row["value"]}
    assert figures["jobs_gross"]["far"] == "yes"
    for key, cause in causes.items():
        assert cause["after"] == pytest.approx(-figures[key]["before"] / 2)


def test_why_a_study_cannot_be_run_again_is_said(tmp_path: Path) -> None:
    """A study that does not say with which figures it was made leaves the parts of the change unknown, and says so."""
    study = study_of("xyz", data=(XYZ,), beside=False)
    table = study["key_figures"]
    rows = tuple({**row, "value": 2 * row["value"]} if row["value"] else row for row in table.rows)
    tables = {name: each for name, each in study.tables.items() if name != "factors_used"}
    other = replace(study, tables={**tables, "key_figures": replace(table, rows=rows)})
    found = between(saved(tmp_path, "old.study", other), saved(tmp_path, "new.study", study))
    (row,) = found[f"{CAUSE}unknown"]
    assert "old.study cannot be run again: the study does not say with which figures" in row["after"]


def test_changed_figures_of_the_data_are_a_cause_and_so_is_another_source(tmp_path: Path) -> None:
    loaded = with_draws(api.load("xyz", [XYZ]), 40, None)
    catalogue = Catalogue((XYZ,), loaded.scenario.project.kind)
    moved = next(each for each in central(loaded, catalogue)[1] if "grid" in each[0])
    figure = catalogue.figure(moved)
    assert figure is not None
    first = saved(tmp_path, "one.study", run(loaded, catalogue))
    another = next(name for name in catalogue.sources if name != figure.source)
    for cause, source in ((DATA, figure.source), (SOURCES, another)):
        more = replace(figure, value=1.1 * figure.value, low=None, high=None, source=source)
        other = run(loaded, catalogue.changed({moved: more}, catalogue, tables=False))
        found = between(first, saved(tmp_path, f"{cause}.study", other))
        assert found["figure"]
        assert {about for about in found if about.startswith(CAUSE)} == {f"{CAUSE}{cause}"}


def test_printed_editions_are_compared_with_their_words(tmp_path: Path) -> None:
    """Passages of which numbers alone changed are no changed words; another name is one."""
    study = study_of("xyz", data=(XYZ,), beside=False)
    old, new = tmp_path / "old.pdf", tmp_path / "new.pdf"
    old.write_bytes(printed(study))
    facts = study.facts.changed({"country_name": "Another land"})
    new.write_bytes(printed(replace(study, facts=facts)))
    found = between(old, new)
    assert "figure" not in found
    assert any("Another land" in row["after"] and "Another" not in row["before"] for row in found["words"])


def test_two_kinds_of_project_are_no_editions_of_one_brief(tmp_path: Path) -> None:
    first = saved(tmp_path, "one.study", study_of("xyz", data=(XYZ,), beside=False))
    with pytest.raises(ImpactError, match=r"of the kind vehicle_plant, .* of the kind factory"):
        between(first, saved(tmp_path, "two.study", study_of("xyz-factory", data=(XYZ,), beside=False)))


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\nnothing\n%%EOF\n", b"text"])
def test_what_is_no_brief_is_told(content: bytes, tmp_path: Path) -> None:
    place = tmp_path / "x.pdf"
    place.write_bytes(content)
    with pytest.raises(ImpactError, match=r"x\.pdf: "):
        between(place, place)


def test_a_changed_default_is_named_with_both_files(tmp_path: Path) -> None:
    """Settings that move no figure are among them; a default that only follows from the size of a project is not."""
    short = Path(__file__).parents[1] / "data" / "short" / "made-up-solar.yaml"
    old = saved(tmp_path, "old.study", api.run(short, draws=20))
    wage = "  mean_wage: {central: 7.4, unit: million UZS_2025/month, reason: New.}\n"
    rule = "    figures:\n      displacement: {setting: average_path, reason: New.}\n"
    folder_with(
        tmp_path / "own",
        {
            "countries/UZB/defaults/values.yaml": f"year: 2026\nvalues:\n{wage}",
            "kinds/power_plant/defaults.yaml": f"defaults:\n  project:\n{rule}",
        },
    )
    found = {each["key"]: each for each in api.diff(old, short, data=[tmp_path / "own"]) if each["about"] == "defaults"}
    assert set(found) == {"operation.wage", "figures.displacement"}
    pay, shown = found["operation.wage"], found["figures.displacement"]
    assert str(pay["before"]).startswith("6.4 (4.5 to 9) million UZS_2025/month (data/countries/UZB/defaults/")
    assert pay["after"] == "7.4 million UZS_2025/month (own/countries/UZB/defaults/values.yaml of 2026)"
    assert shown["after"] == "average_path (own/kinds/power_plant/defaults.yaml)"
    larger = tmp_path / "larger.yaml"
    larger.write_text(short.read_text(encoding="utf-8").replace("central: 100, unit: MW", "central: 120, unit: MW"))
    assert not [each for each in api.diff(old, larger) if each["about"] == "defaults"]

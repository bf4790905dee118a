"""One step a measure: found once from the headline figures of a study, whatever the number of draws."""

from typing import Any

from impact.language.rounding import Steps, headlines
from impact.study.facts import TYPES, Facts
from impact.study.study import StudyData
from impact.study.tables import Record, identified


def made_up(key_figures: list[Record], **tables: list[Record]) -> StudyData:
    """Return a study of a few tables."""
    made = {name: identified(name, rows) for name, rows in {"key_figures": key_figures, **tables}.items()}
    facts = Facts(**{name: kind() for name, kind in TYPES.items()}, own={"central_path": "middle"})
    return StudyData("made-up", made, "", facts.changed({"headline_year": 2031}))


def figure(key: str, value: float | None, unit: str = "persons", scope: str = "net") -> Record:
    return {"key": key, "value": value, "unit": unit, "scope": scope}


def step(closure: str, value: float, **more: Any) -> Record:
    row: Record = {"quantity": "jobs", "closure": closure, "order": 5, "step": "net", "year": 2031}
    return {**row, "value": value, "unit": "persons", **more}


GROSS = [figure("jobs_gross", 11841.0, scope="gross"), figure("jobs_induced", 1345.0, scope="gross")]
NET = figure("jobs_net", 5375.0)


def test_parts_of_a_gross_total_set_no_step() -> None:
    """1,345 would ask for tens."""
    study = made_up([*GROSS, NET])
    assert sorted(headlines(study)) == [("persons", 5375.0), ("persons", 11841.0)]
    assert Steps.of(study)["persons"] == 100
    assert Steps({"persons": [44.0, -4.1]})["persons"] == 1, "a small net effect makes no tenths of people"


def test_net_jobs_of_every_closure_are_headlines_and_of_the_headline_year_alone() -> None:
    others = [step("three", 3.0, year=2030), step("four", 4.0, step="abroad")]
    study = made_up([*GROSS, NET], gross_to_net=[step("one", 5375.0), step("two", -478.0), *others])
    assert Steps.of(study)["persons"] == 10


def test_what_is_made_in_the_headline_year_is_a_headline() -> None:
    made = (("middle", 2031, 135000.0), ("middle", 2025, 1.0), ("low", 2031, 2.0))
    rows: list[Record] = [{"path": path, "year": year, "value": n, "unit": "vehicles/yr"} for path, year, n in made]
    assert Steps.of(made_up(GROSS, output_by_year=rows))["vehicles/yr"] == 1000


def test_a_measure_without_headlines_has_no_step() -> None:
    steps = Steps.of(made_up([figure("a", None), figure("b", 0.0, "t")]))
    assert [steps[unit] for unit in ("persons", "t", "km")] == [None, None, None]

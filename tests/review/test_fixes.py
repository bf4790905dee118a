"""What is corrected is safe, told, made once, and leaves all else as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from impact import api
from impact.errors import ImpactError, Problem, problem
from impact.review.fixer import corrected
from impact.review.fixes.dates import as_iso
from impact.review.fixes.units import same_unit
from impact.scenario.load import load

FAULTS = {  # right, and as a client writes it
    'power, emissions and jobs"': 'power, emissions and jobs " # 1',
    "place: Navoi": "Place: Navoi",
    "country: UZB": "country: uzb",
    "as_of: 2026-11-26": 'as_of: "26.11.2026"',
    "headline_year: 2030": 'headline_year: "2030"',
    "said_on: 2026-11-01": "said_on: 1 November 2026   # when?",
    "value: 150000": 'value: "150 000"',
    "capacity: {central: 100, unit: MW,": "capacity: {central: 100,   unit: megawatt,",
    "capacity_factor:": "capacity-factor:",
}


@pytest.fixture
def faulty(solar: str, tmp_path: Path) -> Path:
    """Return a file with one fault of each sort."""
    for right, wrong in FAULTS.items():
        assert solar.count(right) == 1, right
        solar = solar.replace(right, wrong)
    file = tmp_path / "plant.yaml"
    file.write_bytes(solar.replace("\n", "\r\n").encode())
    return file


def test_each_fault_is_corrected_and_nothing_else_changes(faulty: Path, solar: str) -> None:
    before = faulty.read_bytes().decode().splitlines(keepends=True)
    fixed = api.fix(faulty)
    assert fixed is not None
    assert len(fixed.changes) == len(FAULTS)
    after = faulty.read_bytes().decode().splitlines(keepends=True)
    assert len(after) == len(before)
    changed = [new for old, new in zip(before, after, strict=True) if old != new]
    assert len(changed) == len(FAULTS)
    assert all(line.endswith("\r\n") for line in after)
    assert {"title", "said_on"} == {line.strip().partition(":")[0] for line in changed if "#" in line}
    assert "{central: 100,   unit: MW," in "".join(changed)
    scenario = load(str(faulty)).scenario
    assert (scenario.country, str(scenario.as_of), scenario.claims[0].value) == ("UZB", "2026-11-26", 150_000)
    assert "-country: uzb" in fixed.told
    assert "+country: UZB" in fixed.told


def test_a_second_time_nothing_is_left_to_correct(faulty: Path) -> None:
    api.fix(faulty)
    once = faulty.read_bytes()
    assert api.fix(faulty) is None
    assert faulty.read_bytes() == once


def test_what_brings_a_new_problem_is_left_as_it_is() -> None:
    text = 'as_of: "24.11.2026"\n'
    worse = corrected(text, "x.yaml", lambda tried: [problem("no", where="as_of")] if tried != text else [])
    more = corrected(text, "x.yaml", lambda tried: [problem(word) for word in ("a", "b")[: 1 + (tried != text)]])
    assert (worse.after, worse.changes, more.after) == (text, [], text)


def test_a_fault_that_hid_others_is_corrected_though_they_come_to_light() -> None:
    text = "country: uzb\n"
    hidden = [problem("no sources", where="sources"), problem("no unit", where="unit")]
    first = [problem("wrong case", file="x.yaml", line=1, column=1, where="country")]
    assert corrected(text, "x.yaml", lambda tried: first if tried == text else hidden).after == "country: UZB\n"


def test_many_corrections_are_looked_at_together() -> None:
    text = "".join(f'thing_{number}: "words  "\n' for number in range(2000))
    looked: list[str] = []

    def problems_of(tried: str) -> list[Problem]:
        looked.append(tried)
        return []

    found = corrected(text, "x.yaml", problems_of)
    assert len(found.changes) == 2000
    assert "words  " not in found.after
    assert len(looked) < 5


def test_of_many_corrections_one_that_may_not_stay_stops_no_other() -> None:
    text = "".join(f'thing_{number}: "words  "\n' for number in range(5))

    def problems_of(tried: str) -> list[Problem]:
        return [] if 'thing_3: "words  "' in tried else [problem("no", where="thing_3")]

    found = corrected(text, "x.yaml", problems_of)
    assert [each.where for each in found.changes] == ["thing_0", "thing_1", "thing_2", "thing_4"]


def test_shipped_scenarios_are_not_written_to() -> None:
    with pytest.raises(ImpactError, match="byd-jizzakh: this scenario is shipped, and --fix changes files of your own"):
        api.fix("byd-jizzakh")


@pytest.mark.parametrize("text", ["03/04/2026", "3.4.26", "31.02.2026", "spring 2026", "2026", "ma 4 2026"])
def test_a_date_that_can_be_read_in_two_ways_or_in_none_is_left(text: str) -> None:
    assert as_iso(text) == ""


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("year", "yr", True),
        ("MWh/year", "MWh/yr", True),
        ("kWh", "MWh", False),
        ("ton", "t", False),
        ("persons", "1", False),
    ],
)
def test_units_are_the_same_when_no_number_changes(one: str, other: str, same: bool) -> None:
    assert same_unit(one, other) is same

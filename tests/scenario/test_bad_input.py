"""Every kind of bad input is one problem at its line and column, in words that say what to do."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from cases import case_entries
from fixture_types import But, Told

from impact.core.errors import ProblemsError
from impact.scenario.load import parse


@dataclass(frozen=True)
class Fault:
    """What is replaced by what, the key of the problem, what is said, and the passage at which, if not that key."""

    old: str
    new: str
    where: str
    says: str
    at: str = ""

    def position(self, text: str) -> tuple[int, int]:
        assert text.count(self.at or self.new) == 1
        key = re.escape(re.sub(r"\[\d+\]$", "", self.where).rpartition(".")[2])
        found = None if self.at else re.search(rf"(?<!\w){key} ?:", self.new)
        before = text[: text.index(self.at or self.new) + (found.start() if found else 0)]
        return before.count("\n") + 1, len(before) - before.rfind("\n")


FAULTS = {name: Fault(**said) for name, said in case_entries("bad_input").items()}


@pytest.mark.parametrize("name", FAULTS)
def test_one_fault_is_one_problem_at_its_place(name: str, draft: str, but: But, told: Told) -> None:
    fault = FAULTS[name]
    changed = but(draft, (fault.old, fault.new))
    problems = told(changed)
    assert len(problems) == 1, "\n".join(map(str, problems))
    found = problems[0]
    assert re.search(fault.says, found.message), found.message
    assert found.where == fault.where
    assert (found.line, found.column) == fault.position(changed), str(found)
    assert "\n" not in str(found)


TOGETHER = {  # by what is looked at first, next and last: keys that are told, and what is replaced by what
    "the schema": {
        "subtitel": ("\nsubtitle: ", "\nsubtitel: "),
        "as_of": ("as_of: 2026-11-24", "as_of: soon"),
        "claims[4].status": ("status: announced\n    counts: capacity", "status: anounced\n    counts: capacity"),
        "project.column.price.years.2031": ("2031: {low: 150, central: 200", "2031: {low: 210, central: 200"),
        "project.grid.target_year": ("    target_year: 2030\n", ""),
    },
    "what does not fit together": {
        "headline_year": ("headline_year: 2031", "headline_year: 2040"),
        "project.driving.distance.unit": ("high: 18000, unit: km/yr", "high: 18000, unit: miles/yr"),
        "project.replaced.export_electric.central": (
            "export_electric: {central: 0.10",
            "export_electric: {central: 12",
        ),
        "project.output.high": ("high: ceiling", "high: announced"),
    },
    "sources and units": {
        "claims[3].unit": ("value: 80\n    unit: persons", "value: 80\n    unit: kWh/100km"),
        "project.replaced.assembled_price.sources[1] project.replaced.assembled_price.sources[2]": (
            "sources: [frank_uz_moodys]",
            "sources: [nobody, noone]",
        ),
    },
}


@pytest.mark.parametrize("what", TOGETHER)
def test_all_faults_are_told_at_once_in_the_order_of_the_file(what: str, draft: str, but: But, told: Told) -> None:
    found = told(but(draft, *TOGETHER[what].values()))
    assert {problem.where for problem in found} == {where for keys in TOGETHER[what] for where in keys.split()}
    assert [problem.line for problem in found] == sorted(problem.line for problem in found)


def test_a_relief_that_paths_assume_and_nobody_states_needs_an_answer_of_buyers() -> None:
    file = Path(__file__).parents[1] / "data" / "xyz" / "scenarios" / "xyz.yaml"
    lines = file.read_text(encoding="utf-8").splitlines()
    text = "\n".join(line for line in lines if not line.strip().startswith("recycling_fee: {until"))
    with pytest.raises(ProblemsError, match="no relief from the fee is stated, and the output paths assume"):
        parse(text, "xyz", "xyz.yaml", (file.parents[1],))

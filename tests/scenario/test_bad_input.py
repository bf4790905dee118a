"""Every kind of bad input is one problem at its line and column, in words that say what to do."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from impact.errors import Problem, ProblemsError
from impact.scenario.load import parse

But = Callable[..., str]
Told = Callable[[str], tuple[Problem, ...]]


@dataclass(frozen=True)
class Fault:
    """What is replaced by what, the key of the problem, what is said, and the passage at which, if not that key."""

    old: str
    new: str
    where: str
    says: str
    at: str = ""

    def position(self, text: str) -> tuple[int, int]:
        """Return line and column, from 1, of the problem in the changed scenario."""
        assert text.count(self.at or self.new) == 1
        key = re.escape(re.sub(r"\[\d+\]$", "", self.where).rpartition(".")[2])
        found = None if self.at else re.search(rf"(?<!\w){key} ?:", self.new)
        before = text[: text.index(self.at or self.new) + (found.start() if found else 0)]
        return before.count("\n") + 1, len(before) - before.rfind("\n")


FAULTS = {
    "wrong key": Fault(
        "\nsubtitle: ", "\nsubtitel: ", "subtitel", r"no key is called 'subtitel' here\. Did you mean 'subtitle'\?"),
    "wrong unit": Fault(
        "high: 18000, unit: km/yr", "high: 18000, unit: miles/yr", "project.driving.distance.unit",
        r"the unit is 'miles/yr'; the model needs 'km/yr'\. Convert"),
    "unit with a price year beyond the index": Fault(
        "unit: million UZS_2025/month", "unit: million UZS_2014/month", "project.households.wage.unit",
        r"the model works in 'million UZS_2025/month', and the price index 'consumer_prices' of UZB does not lead"),
    "12 for 12 %": Fault(
        "export_electric: {central: 0.10", "export_electric: {central: 12",
        "project.replaced.export_electric.central",
        r"central is 12; it must lie between 0 and 1.*write 0\.12 for 12 %"),
    "wrong sign by year": Fault(
        "2025: {low: 200, central: 240", "2025: {low: -200, central: 240", "project.column.price.years.2025.low",
        r"low is -200; it may not be below 0"),
    "date in another order": Fault(
        "as_of: 2026-11-24", "as_of: 24.11.2026", "as_of",
        r"'24\.11\.2026' is no date\. Write year-month-day, such as 2026-11-24"),
    "low above central in a year": Fault(
        "2031: {low: 150, central: 200", "2031: {low: 210, central: 200", "project.column.price.years.2031",
        r"^low 210, central 200 and high 260 are not in ascending order"),
    "half a range": Fault(
        "distance_decline: {central: 0.03, low: 0.01, high: 0.05", "distance_decline: {central: 0.03, low: 0.01",
        "project.driving.distance_decline", r"^a range needs both low and high\. Give the other one"),
    "missing key inside": Fault(
        "    target_year: 2030\n", "", "project.grid.target_year", r"the key 'target_year' is missing\. Add it",
        "grid:\n"),
    "key that stands twice": Fault(
        "\nplace: Jizzakh\n", "\nplace: Jizzakh\nplace : Tashkent\n", "place",
        r"The key 'place' stands twice here\. Keep one of the two", "place : Tashkent"),
    "unknown source of an assumption": Fault(
        "sources: [frank_uz_moodys]", "sources: [frank_uz_moodis]", "project.replaced.assembled_price.sources[1]",
        r"no source is called 'frank_uz_moodis'\. Did you mean 'frank_uz_moodys'\?", "frank_uz_moodis"),
    "bracket left open": Fault(
        "horizon: [2025, 2035]\n", "horizon: [2025, 2035\n", "", r"This is no valid YAML: .*Check indentation",
        ": 2031\n"),
    "shares of vehicles that do not add up": Fault(
        "2026: {central: 0.3}, 2030: {central: 0.6}", "2026: {central: 0.4}, 2030: {central: 0.6}",
        "project.vehicles", r"the shares of the vehicles add up to 1\.1 in 2026, not to 1", "vehicles:\n    chazor"),
    "year missing in a path": Fault(
        "2027: 25, 2028: 30, ", "2027: 25, ", "project.output.paths.slow.values",
        r"no output is given for 2028\. Add it", "values: {2025: 20.2, 2026: 22"),
    "announced path as the end of a range": Fault(
        "high: ceiling", "high: announced", "project.output.high",
        r"the path 'announced' is announced; it is never part of a range"),
    "path that does not exist": Fault(
        "high: ceiling", "high: ceilling", "project.output.high",
        r"no path is called 'ceilling'\. Did you mean 'ceiling'\? There are: announced, ceiling, central, slow"),
    "headline year outside the horizon": Fault(
        "headline_year: 2031", "headline_year: 2040", "headline_year", r"2040 lies outside the horizon 2025 to 2035"),
    "years in the wrong order": Fault(
        "horizon: [2025, 2035]", "horizon: [2035, 2025]", "horizon", r"from its first to its last year"),
    "status that does not exist": Fault(
        "status: announced\n    counts: capacity", "status: anounced\n    counts: capacity", "claims[4].status",
        r"'anounced' is not allowed\. Did you mean 'announced'\? Write one of: reported, announced"),
    "text for a number": Fault("seed: 20261124", "seed: many", "seed", r"'many' is no whole number\. Write digits"),
    "no number": Fault(
        "gas_compression: {central: 0.25", "gas_compression: {central: .nan", "project.grid.gas_compression.central",
        r"'?\.?nan'? is no number"),
    "a rate of social costs that is no number": Fault(
        '["0.025", "0.02"', '["two", "0.02"', "project.figures.social_cost_rates[1]",
        r"'two' is not allowed here\. Write a text of the form", '"two", "0.02"'),
    "destinations that do not add up": Fault(
        "{KAZ: 0.60, KGZ: 0.25, TJK: 0.15}", "{KAZ: 0.60, KGZ: 0.25, TJK: 0.25}", "project.markets",
        r"the shares of destinations add up to 1\.1, not to 1", "markets:\n"),
    "battery-electric car with fuel": Fault(
        "name: BYD Chazor\n      powertrain: phev", "name: BYD Chazor\n      powertrain: bev",
        "project.vehicles.chazor", r"a battery-electric car \(bev\) has none", "chazor:"),
    "role that nobody holds for no reason": Fault(
        "funder: {name: none, reason: Nobody paid for the shipped case.}", "funder: {name: none}", "roles.funder",
        r"a role held by none needs a reason\. Add 'reason'"),
    "claim that stands twice": Fault(
        "- id: exports", "- id: foreign_staff", "claims[7].id", r"the id 'foreign_staff' stands twice",
        "id: foreign_staff\n    says: Vehicles"),
    "text with a comma without quotes": Fault(
        "reason: Nobody paid for the shipped case.", "reason: Nobody paid, as said", "roles.funder.as said",
        r"no key is called 'as said' here\. A text with a comma in it needs quotes", "as said}"),
    "markets in the wrong order": Fault(
        "home_sales: {central: 150000", "home_sales: {central: 40000", "project.replaced.large_market.home_sales",
        r"it must be above the home sales of the small market"),
    "no kind of project": Fault(
        "  kind: vehicle_plant\n", "", "project", r"^the key 'kind' is missing\. Add it\.$", "project:\n  name: BYD"),
    "definition without what converts it": Fault(
        "{definition: goods_inputs}", "{definition: production_cost}", "project.column.localisation",
        r"'cost_in_price' belongs to the definition 'production_cost'", "localisation: {definition: production_cost}"),
    "shares of replaced cars above one": Fault(
        "{central: 0.65, low: 0.40, high: 0.80", "{central: 0.95, low: 0.35, high: 0.96",
        "project.replaced.large_market.none",
        r"the shares of cars replaced add up to 1\.05; what they leave of one is imported",
        'none: {central: 0.10, low: 0.05, high: 0.20, unit: "1", reason: Some buyers add a car.}\n    electric'),
    "building in no year": Fault(
        "{years: {2023: 0.5, 2024: 0.5}", "{years: {2023: 0.5, 2024: 0.3}", "project.construction.stages.1",
        r"the shares of the years add up to 0\.8, not to 1: money is spent in no year", '"1": {years'),
    "building neither dated nor undated": Fault(
        '{undated: No date was given.}\n      "3"', '{reason: Not said.}\n      "3"', "project.construction.stages.2",
        r"give either 'years' with the share of the money in each, or say in 'undated' why not", '"2": {reason'),
    "claim without a date": Fault(
        "    undated: The report shows no date.\n    status: reported\n    counts: persons from abroad",
        "    status: reported\n    counts: persons from abroad", "claims[3]",
        r"give 'said_on', the date of the claim, or say in 'undated' why nobody knows it", "id: foreign_staff"),
    "claim held against a capacity nobody claimed": Fault(
        "capacity: output_announced}", "capacity: output_anounced}", "claims[5].beside.capacity",
        r"no claim with a value is called 'output_anounced'\. Did you mean 'output_announced'\?"),
}  # fmt: skip


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


def test_all_faults_are_told_at_once_in_the_order_of_the_file(draft: str, but: But, told: Told) -> None:
    changed = but(
        draft,
        ("\nsubtitle: ", "\nsubtitel: "),
        ("as_of: 2026-11-24", "as_of: soon"),
        ("status: announced\n    counts: capacity", "status: anounced\n    counts: capacity"),
        ("2031: {low: 150, central: 200", "2031: {low: 210, central: 200"),
        ("    target_year: 2030\n", ""),
    )
    wheres = ["subtitel", "as_of", "claims[4].status", "project.column.price.years.2031", "project.grid.target_year"]
    assert [problem.where for problem in told(changed)] == wheres


def test_what_does_not_fit_together_is_told_at_once(draft: str, but: But, told: Told) -> None:
    changed = but(
        draft,
        ("headline_year: 2031", "headline_year: 2040"),
        ("high: 18000, unit: km/yr", "high: 18000, unit: miles/yr"),
        ("export_electric: {central: 0.10", "export_electric: {central: 12"),
        ("high: ceiling", "high: announced"),
    )
    assert {problem.where for problem in told(changed)} == {
        "headline_year",
        "project.output.high",
        "project.replaced.export_electric.central",
        "project.driving.distance.unit",
    }


def test_unknown_sources_and_units_are_told_at_once(draft: str, but: But, told: Told) -> None:
    changed = but(
        draft,
        ("sources: [frank_uz_moodys]", "sources: [nobody, noone]"),
        ("value: 80\n    unit: persons", "value: 80\n    unit: kWh/100km"),
    )
    wheres = [f"project.replaced.assembled_price.sources[{number}]" for number in (1, 2)]
    assert [problem.where for problem in told(changed)] == ["claims[3].unit", *wheres]


def test_a_relief_that_paths_assume_and_nobody_states_needs_an_answer_of_buyers() -> None:
    file = Path(__file__).parents[1] / "data" / "xyz" / "scenarios" / "xyz.yaml"
    lines = file.read_text(encoding="utf-8").splitlines()
    text = "\n".join(line for line in lines if not line.strip().startswith("recycling_fee: {until"))
    with pytest.raises(ProblemsError, match="no relief from the fee is stated, and the output paths assume"):
        parse(text, "xyz", "xyz.yaml", (file.parents[1],))

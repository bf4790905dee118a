"""A scenario to start from: what answers make of it, what is still to fill, and that nothing is filled in by itself."""

import re

import pytest
from changed_cases import SHORT, answers_of, short_file

from impact import api
from impact.core.errors import ProblemsError
from impact.files.yaml import read_yaml
from impact.scenario.load import load, parse

pytestmark = pytest.mark.usefixtures("shipped_data_read_once")

NO_DEFAULT = re.compile(
    r"the defaults of GEO have no|is missing\. Add it\.$|no data of the country have|no table of GEO"
)


def elsewhere(kind: str) -> dict[str, str]:
    left_out = "region|public_money" if kind == "power_plant" else "region"  # it has no public money without a table
    return {key: text.replace("UZS", "GEL") for key, text in answers_of(kind).items() if not re.search(left_out, key)}


@pytest.mark.parametrize("kind", SHORT)
def test_answers_make_the_scenario_that_they_are_taken_from(kind: str) -> None:
    new = api.new_scenario("made-up", kind, "UZB", answers_of(kind))
    assert new.problems == ()
    assert parse(new.text, "made-up", "made-up.yaml").scenario == load(str(short_file(kind))).scenario
    assert new.text.startswith("# yaml-language-server: $schema=")


@pytest.mark.parametrize("kind", SHORT)
def test_in_a_country_without_defaults_all_that_is_to_fill_is_named_at_once(kind: str) -> None:
    """What only the client knows is given; the rest are values that the country has no default for."""
    new = api.new_scenario("made-up", kind, "GEO", elsewhere(kind))
    assert {"country_name: Georgia", "currency: GEL", "price_year: 2025", "base_year: 2025"} <= {
        line.partition("  #")[0] for line in new.text.splitlines()
    }
    assert new.problems
    lacking = [each for each in new.problems if NO_DEFAULT.search(each.message)]
    others = {each.where for each in new.problems if each not in lacking}
    assert others <= {"project.region.code"}  # only a car plant needs it, and Georgia's is not given
    lines = new.text.splitlines()
    to_fill = " ".join(line for line in lines if line.startswith("#"))
    assert all(re.search(rf"\b{each.where.rpartition('.')[2]}:", to_fill) for each in lacking)


def test_nothing_is_filled_in_by_itself() -> None:
    """Each line to fill is refused where only its # is taken away: no example or default gets into a brief."""
    new = api.new_scenario("plant", "power_plant", "UZB", {"project.technology": "solar"})
    value = read_yaml(new.text, "plant.yaml")[0]
    assert set(value) == {"inherits", "country", "claims", "project"}
    assert value["project"] == {"kind": "power_plant", "technology": "solar"}
    uncommented = re.sub(r"(?m)^# (?=\s*(- )?[a-z_A-Z]+:( |$))", "", new.text).replace("claims: []", "claims:")
    assert uncommented.count("\n#") < new.text.count("\n#")
    with pytest.raises(ProblemsError) as found:
        parse(uncommented, "plant", "plant.yaml")
    told = {each.where.partition(".")[0].partition("[")[0] for each in found.value.problems}
    assert {"title", "question", "place", "as_of", "headline_year", "draws"} <= told


def test_a_default_that_is_changed_needs_a_reason_of_its_own() -> None:
    given = answers_of("power_plant")
    new = api.new_scenario("plant", "power_plant", "UZB", given)
    assert new.problems == ()
    (line,) = [each for each in new.text.splitlines() if each.startswith("#   life: ")]
    assert "default of the kind" in line
    changed = new.text.replace(line, line.removeprefix("# ").replace("central: 27", "central: 26"))
    with pytest.raises(ProblemsError, match="life"):
        parse(changed, "plant", "plant.yaml")
    parse(changed.replace("unit: yr, reason: ", "unit: yr, reason: By contract."), "plant", "plant.yaml")


def test_a_short_answer_is_a_number_with_range_unit_and_reason() -> None:
    said = {"project.technology": "wind", "project.capacity": "1,100 (1,000 to 1,250) MW: As contracted: see page 3."}
    value = read_yaml(api.new_scenario("plant", "power_plant", "UZB", said).text, "")[0]
    assert value["project"]["capacity"] == {
        "central": 1100,
        "low": 1000,
        "high": 1250,
        "unit": "MW",
        "reason": "As contracted: see page 3.",
    }


@pytest.mark.parametrize(
    ("address", "text", "words"),
    [
        ("project.technology", "coal", "Write one of: solar, wind, hydro, gas"),
        ("project.capacity", "100 MW", "has no reason"), ("project.capacity", "many: As said.", "is no number"),
        ("project.capacity", "-5 MW: As said.", "it must be not below 0"),
        ("project.power.capacity_factor", "27: By the study.", "write 0.12 for 12 %"),
        ("project.capasity", "1 MW: As said.", "Did you mean 'capacity'?"), ("horizon.0", "soon", "no whole number"),
        ("as_of", "24.11.2026", "year-month-day"), ("project.capacity", "{central: 1", "no valid YAML"),
    ],
)  # fmt: skip
def test_an_answer_that_does_not_fit_is_refused_with_its_address(address: str, text: str, words: str) -> None:
    with pytest.raises(ProblemsError) as found:
        api.new_scenario("plant", "power_plant", "UZB", {address: text, "headline_year": "never"})
    told = {each.where: each.message for each in found.value.problems}
    assert words in told[address]
    assert "headline_year" in told  # all at once


def test_each_thing_to_fill_is_told_at_its_line() -> None:
    new = api.new_scenario("made-up", "factory", "KEN", {})
    lines = new.text.splitlines()
    at = {each.where: lines[(each.line or 1) - 1].strip("# ").partition(":")[0] for each in new.problems}
    assert {where: key for where, key in at.items() if where in ("title", "project.goods.price")} == {
        "title": "title",
        "project.goods.price": "price",
    }
    assert at["project.column.goods.*.share"] == "share"


def test_where_one_of_several_answers_will_do_each_is_offered_until_one_is_given() -> None:
    blank = api.new_scenario("made-up", "factory", "KEN", {}).text
    assert all(f"{name}:" in blank for name in ("like_project", "emissions", "gap"))
    said = api.new_scenario("made-up", "factory", "KEN", {"project.home_makers.like_project": "yes"})
    assert "like_project: true" in said.text
    assert not any(each.where == "project.home_makers" for each in said.problems)


def test_a_power_plant_without_a_table_is_not_asked_for_what_needs_one() -> None:
    from impact.scenario.intake.questions import start

    def asked(country: str) -> set[str]:
        begun = start("power_plant", country, {"project": {"technology": "solar"}}, all_cases=True)
        return {str(each.leaf.path[1]) for each in begun.questions if each.leaf.path[0] == "project"}

    assert {"region", "public_money"} <= asked("UZB")
    assert not {"region", "public_money"} & asked("GEO")


def test_shares_that_do_not_add_up_are_listed_with_what_is_lacking() -> None:
    said = {**answers_of("factory"), "project.column.value_added.central": "0.2"}
    said["project.column.value_added"] = "0.2: By the plan."
    said.pop("project.column.value_added.central")
    (told,) = api.new_scenario("made-up", "factory", "UZB", said).problems
    assert "value_added 0.2" in told.message
    assert "0.1 is lacking" in told.message


@pytest.mark.parametrize("kind", ["spending", "vehicle_plant"])
def test_a_country_without_a_table_begins_without_one(kind: str) -> None:
    new = api.new_scenario("x", kind, "GHA", {})
    assert "table: none  # no national table of Ghana was found" in new.text
    assert "unit: million GHS_none" not in new.text  # units say a year, that of the prices
    assert not [each for each in new.problems if each.where == "table"]

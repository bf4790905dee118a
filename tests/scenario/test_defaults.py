"""Defaults in layers: what a short scenario takes from its kind and country, how that is told, what is refused."""

from dataclasses import replace
from pathlib import Path

import pytest
from cases import case_rows
from changed_cases import SHORT, short_file
from written_files import folder_with

from impact import api
from impact.core.errors import ImpactError, ProblemsError
from impact.scenario.defaults.entries import OF_NUMBER
from impact.scenario.defaults.layers import layers_of
from impact.scenario.defaults.listing import all_defaults, default_rows
from impact.scenario.load import LoadedScenario, parse
from impact.scenario.quantity import Assumption
from impact.study.study import StudyData

MOST_LINES = 45
FULL = ("byd-jizzakh", "nur-navoi", "zhanatas", "samarkand-buses", "denim-complex")


def text_of(kind: str) -> str:
    return short_file(kind).read_text(encoding="utf-8")


def parsed(text: str, *data: Path) -> LoadedScenario:
    return parse(text, "short", "short.yaml", data)


@pytest.fixture(scope="module")
def solar() -> StudyData:
    return api.run(parsed(text_of("power_plant")), draws=20)


@pytest.mark.parametrize("kind", SHORT)
def test_a_short_scenario_of_every_kind_is_short_and_passes(kind: str) -> None:
    text = text_of(kind)
    assert len(text.splitlines()) <= MOST_LINES
    assert "Made up" in text.splitlines()[0]
    assert api.check(short_file(kind)).scenario.country == "UZB"


@pytest.mark.parametrize("name", FULL)
def test_a_scenario_that_states_all_takes_no_default(name: str) -> None:
    assert api.load(name).defaults == ()


@pytest.mark.parametrize("kind", SHORT)
def test_every_default_says_where_it_stands_and_why(kind: str) -> None:
    rows = default_rows(kind, "UZB")
    stated = [row for row in rows if row["layer"] != "client"]
    assert {str(row["layer"]) for row in stated} == {"package", "kind", "country"}
    assert all(
        row["why"] and str(row["grade"]) in "ABCD" and row["file"] and row["line"] and row["year"] for row in stated
    )
    asked = {str(row["address"]) for row in rows if row["layer"] == "client"}
    assert {"title", "place", "as_of", "horizon", "headline_year", "claims", "project.name"} < asked
    assert not asked & {str(row["address"]) for row in stated}


def test_a_default_is_an_assumption_that_says_so(solar: StudyData) -> None:
    rows = solar["assumptions"]
    assert (rows["life"]["basis"], rows["life"]["made_by"]) == (
        "default_of_kind",
        "data/kinds/power_plant/defaults.yaml",
    )
    assert rows["displaced.methane_loss"]["basis"] == "default_of_country"
    assert rows["operation.staff"]["basis"] == "assumption"
    layers = {each.id: each.layer for each in api.explain(solar, "key_figures/jobs_gross/value").inputs}
    assert (layers["productivity_drift"], layers["operation.staff"]) == ("country", "")


def test_a_line_of_the_scenario_goes_before_its_default() -> None:
    text = text_of("power_plant")
    before = parsed(text)
    own = "  life: {central: 20, unit: yr, reason: The contract.}\n  name: Made-up solar plant"
    after = parsed(text.replace("  name: Made-up solar plant", own))
    assert before.default_of["life"].layer == "kind"
    assert before.assumptions["life"][0].low == 25
    assert "life" not in after.default_of
    assert (after.assumptions["life"][0].central, after.assumptions["life"][0].low) == (20, None)


def test_a_variant_of_a_short_scenario_lies_over_it(tmp_path: Path) -> None:
    (tmp_path / "base.yaml").write_text(text_of("power_plant"), encoding="utf-8")
    bigger = "inherits: base.yaml\nproject: {capacity: {central: 200, reason: Twice the size.}}\n"
    (tmp_path / "bigger.yaml").write_text(bigger, encoding="utf-8")
    base, variant = (api.load(tmp_path / name) for name in ("base.yaml", "bigger.yaml"))
    guards = "operation.items.guards_and_cleaning.amount"
    assert (base.assumptions[guards][0].central, variant.assumptions[guards][0].central) == (1800, 3600)
    assert variant.default_of.keys() == base.default_of.keys()


def test_the_resolved_scenario_needs_no_defaults(solar: StudyData) -> None:
    """What a study keeps says all, so that it gives the same numbers when the defaults have changed."""
    loaded = parsed(text_of("power_plant"))
    again = parse(loaded.content, "short", "again.yaml")
    assert again.scenario == loaded.scenario
    assert again.defaults == ()
    made = api.run(replace(again, name=loaded.name), draws=20)
    assert made["key_figures"].csv == solar["key_figures"].csv
    assert made["assumptions"].csv == solar["assumptions"].csv


def test_a_variant_of_a_resolved_scenario_has_its_own_values_as_its_own(tmp_path: Path) -> None:
    base = parsed(text_of("power_plant"))
    (tmp_path / "base.yaml").write_text(base.content, encoding="utf-8")
    own = "inherits: base.yaml\nproject: {life: {central: 20, reason: The contract.}}\n"
    (tmp_path / "variant.yaml").write_text(own, encoding="utf-8")
    variant = api.load(tmp_path / "variant.yaml")
    assert base.default_of.keys() - variant.default_of.keys() == {"life"}
    assert variant.default_of["productivity_drift"].layer == "country"


@pytest.mark.parametrize("record", ["yes", "[{layer: kind}]", "[{layer: mine, file: a.yaml, keys: [life]}]"])
def test_a_record_of_defaults_that_no_run_writes_is_refused(tmp_path: Path, record: str) -> None:
    content = parsed(text_of("power_plant")).content.partition("defaults_used:")[0]
    (tmp_path / "base.yaml").write_text(f"{content}\ndefaults_used: {record}\n", encoding="utf-8")
    (tmp_path / "variant.yaml").write_text("inherits: base.yaml\ntitle: Another\n", encoding="utf-8")
    for name in ("base.yaml", "variant.yaml"):
        with pytest.raises(ProblemsError, match="defaults_used"):
            api.load(tmp_path / name)


def test_shares_of_one_total_add_up_to_it_and_move_with_it() -> None:
    loaded = parsed(text_of("power_plant"))
    items = [
        each for key, (each, _) in loaded.assumptions.items() if key.startswith("capital.") and key.endswith(".amount")
    ]
    assert sum(each.central or 0 for each in items) == pytest.approx(1_100_000)
    assert sum(each.low or 0 for each in items) == pytest.approx(1_000_000)
    pairs = [each for each in loaded.scenario.correlations if each.rank == 0.9]
    assert len(pairs) == len(items) * (len(items) - 1) / 2


def test_all_that_the_client_must_say_is_told_at_once_with_an_example() -> None:
    text = "inherits: defaults\ncountry: UZB\nproject:\n  kind: power_plant\n  technology: solar\n  capasity: 3\n"
    with pytest.raises(ProblemsError) as found:
        parsed(text)
    told = {each.where: each for each in found.value.problems}
    wanted = {"title", "claims", "horizon", "given.cost", "project.capacity", "project.operation.staff"}
    assert wanted | {"project.displaced.mix", "project.capasity"} <= told.keys()
    assert all("Example: " in told[where].message and told[where].line for where in wanted)
    assert told["project.capacity"].line == 3
    assert not any(each.message.endswith("is missing. Add it.") for each in told.values())


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("country: KZA", "'KZA' is no code of a country"),
        ("given: {cots: {central: 1, unit: x, reason: y}}", "Did you mean 'cost'?"),
        ("given: {cost: {central: 1, unit: GWh, reason: y}}", "the unit is 'GWh'"),
    ],
)
def test_what_does_not_fit_its_defaults_is_refused(line: str, words: str) -> None:
    key = line.partition(":")[0]
    kept = [each for each in text_of("power_plant").splitlines() if not each.startswith(key)]
    kept = [each for each in kept if not (key == "given" and each.startswith("  cost:"))]
    with pytest.raises(ProblemsError, match=words.replace("?", r"\?")):
        parsed("\n".join([line, *kept]))


def test_a_scenario_without_defaults_hears_of_them() -> None:
    text = "country: UZB\nproject: {kind: power_plant}\n"
    with pytest.raises(ProblemsError, match="inherits: defaults"):
        parsed(text)


@pytest.mark.parametrize(("entry", "words"), case_rows("defaults_with_a_fault"))
def test_a_default_with_a_fault_is_refused_with_file_and_line(tmp_path: Path, entry: str, words: str) -> None:
    folder_with(tmp_path, {"kinds/power_plant/defaults.yaml": f"year: 2025\ndefaults:\n  project:\n    {entry}\n"})
    with pytest.raises(ProblemsError) as found:
        parsed(text_of("power_plant"), tmp_path)
    (told,) = found.value.problems
    assert words in told.message
    assert (told.file, told.line) == (f"{tmp_path}/kinds/power_plant/defaults.yaml", 4)


def test_a_value_of_a_country_in_a_folder_goes_before_the_shipped_one(tmp_path: Path) -> None:
    value = "year: 2026\nvalues:\n  wages_spent: {central: 0.7, unit: '1', reason: Our survey.}\n"
    folder_with(tmp_path, {"countries/UZB/defaults/values.yaml": value})
    loaded = parsed(text_of("power_plant"), tmp_path)
    (used,) = (each for each in loaded.defaults if each.key == "households.spent")
    assert (used.value["central"], used.default.year, used.default.layer) == (0.7, "2026", "country")
    assert used.default.file.startswith(str(tmp_path))
    assert loaded.default_of["households.spent"].file == f"{tmp_path.name}/countries/UZB/defaults/values.yaml"


def test_a_country_without_a_value_leaves_it_to_the_client(tmp_path: Path) -> None:
    shipped = Path(__file__).parents[2] / "data" / "countries" / "UZB" / "defaults" / "values.yaml"
    content = shipped.read_text(encoding="utf-8").replace("  mean_wage:", "  others:")
    folder_with(tmp_path, {"countries/KAZ/defaults/values.yaml": content})
    with pytest.raises(ProblemsError, match="the defaults of KAZ have no 'mean_wage'"):
        parsed(text_of("power_plant").replace("country: UZB", "country: KAZ"), tmp_path)


def test_a_number_may_have_all_that_an_assumption_has() -> None:
    assert set(Assumption.model_fields) == OF_NUMBER


def test_a_list_of_shipped_defaults_is_the_same_with_and_without_the_schema() -> None:
    found = all_defaults("power_plant", "UZB")
    assert found.defaults == layers_of("power_plant", "UZB", (), None, checked=True).defaults


def test_a_source_that_is_not_there_is_refused(tmp_path: Path) -> None:
    value = "values:\n  wages_spent: {central: 0.8, unit: '1', sources: [nobody_2020], reason: Made up.}\n"
    folder_with(tmp_path, {"countries/UZB/defaults/values.yaml": value})
    with pytest.raises(ImpactError, match="no source is called 'nobody_2020'"):
        api.check_data((tmp_path,))


def test_a_list_of_own_defaults_is_held_against_the_schema(tmp_path: Path) -> None:
    entry = "year: 2024\ndefaults: {project: {nonsense: {central: 1, unit: '1', reason: Made up.}}}\n"
    folder_with(tmp_path, {"kinds/power_plant/defaults.yaml": entry})
    with pytest.raises(ProblemsError, match="the schema has no 'nonsense' here"):
        all_defaults("power_plant", "UZB", (tmp_path,))

"""Each rule finds what it is for, at its line, and is silent otherwise."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from cases import case_entries
from shared_studies import study_of

from impact import api
from impact.checks.finding import CheckFinding
from impact.checks.rules import themes
from impact.checks.rules.answers import favoured, open_account, prices

Found = Callable[..., list[CheckFinding]]

UNIT = "    unit: t CO2/yr\n"
OTHER_CLAIM = """  - {id: other, says: It saves more., said_by: Somebody, source: made_up, said_on: 2026-10,
     status: announced, value: 200000, unit: t CO2/yr, counts: all, reason: Beside the first.}
sources:"""
CASES = case_entries("review_rules")["cases"]
REMEDIED = case_entries("review_rules")["remedied"]  # the edits of a case, changed as the remedy of the rule says
ALWAYS = {"defaults/in-use", "defaults/client-knows", "defaults/from-elsewhere"}  # of a scenario over defaults


@pytest.mark.parametrize("rule", CASES)
def test_a_rule_finds_its_case_at_a_line_of_it_and_hears_its_remedy(found: Found, rule: str) -> None:
    hits = [each for each in found(*CASES[rule]) if each.rule == rule]
    assert hits
    assert all(each.file.endswith("plant.yaml") and each.line > 0 and each.remedy for each in hits)
    assert rule not in {each.rule for each in found(*CASES[rule], *REMEDIED[rule])}


def test_a_scenario_that_looks_back_names_its_year(found: Found) -> None:
    over = [
        ("horizon: [2028, 2047]\nheadline_year: 2030", "horizon: [2015, 2024]\nheadline_year: 2020"),
        ("claimed: {year: 2030", "claimed: {year: 2020"),
    ]
    (hit,) = (each for each in found(*over) if each.rule == "dates/all-is-over")
    assert "name 2024 in 'question'" in hit.remedy
    for words in (
        "What did it change from 2015 to 2024?",
        "Что изменилось в 2015–2024 годах?",
        "2015年至2024年有何变化？",
    ):
        asked = ("claims:\n", f'question: "{words}"\nclaims:\n')
        assert "dates/all-is-over" not in {each.rule for each in found(*over, asked)}


def test_nobody_asked_for_the_languages_of_a_scenario_that_is_inherited(tmp_path: Path) -> None:
    file = tmp_path / "own.yaml"
    file.write_text("inherits: nur-navoi\ntitle: A plant of our own\ndraws: 20\n", encoding="utf-8")
    assert not [each for each in api.review(str(file)).findings if each.rule == "texts/missing"]


def test_the_edition_in_the_language_of_the_scenario_prevails_unless_another_is_named(
    solar: str, tmp_path: Path
) -> None:
    file = tmp_path / "own.yaml"
    file.write_text(f"{solar}language: ru\n", encoding="utf-8")
    study = api.run(file, draws=20)
    assert study.cell("panel/prevailing_language/text") == "ru"


def test_a_sound_scenario_is_told_its_defaults_alone(found: Found) -> None:
    assert {each.rule for each in found()} == ALWAYS
    assert not ALWAYS & CASES.keys(), "each of these is found for its edit alone"


def test_the_line_and_the_key_are_those_of_the_fault(found: Found, solar: str) -> None:
    (hit,) = (each for each in found(*CASES["ranges/no-width"]) if each.rule == "ranges/no-width")
    line = next(at for at, text in enumerate(solar.splitlines(), start=1) if "capacity_factor" in text)
    assert (hit.line, hit.where, hit.level) == (line, "project.power.capacity_factor.low", "warning")


@pytest.mark.parametrize(("said_on", "status", "due"), [
    ("2026-10-01", "announced", True), ("2026-11-02", "announced", False), ("2026-10-01", "reported", False),
])  # fmt: skip
def test_a_promise_that_is_due_is_overtaken_by_what_is_later_or_has_happened(
    found: Found, said_on: str, status: str, due: bool
) -> None:
    other = (
        OTHER_CLAIM.replace("2026-10", said_on)
        .replace("announced", status)
        .replace("reason: Beside", "about: saved, reason: Beside")
    )
    edits = [("    reason: Held", "    about: saved\n    happens: 2026-06\n    reason: Held"), ("sources:", other)]
    assert ("dates/promise-is-due" in {each.rule for each in found(*edits)}) is due


@pytest.mark.parametrize("case", case_entries("review_rules")["at_the_limit"], ids=lambda case: case["rule"])
def test_a_rule_holds_to_its_limit(found: Found, case: dict[str, Any]) -> None:
    """A month and a year end on their last day."""
    for it, hit in case["found"].items():
        told = {each.rule for each in found((case["old"], case["new"].replace("IT", it)))}
        assert (case["rule"] in told) is hit, it


def test_an_edition_of_a_year_ago_stands_as_long_as_it_says(found: Found) -> None:
    edits = [("as_of: 2026-11-26", "as_of: 2026-11-26\nvalid_months: 24")]
    for day, told in ((date(2028, 11, 26), False), (date(2028, 11, 27), True)):
        assert ("dates/no-longer-valid" in {each.rule for each in found(*edits, on=day)}) is told


def test_a_mark_of_what_is_left_to_do_is_no_word_of_a_sentence(found: Found) -> None:
    sound = [("says: It saves 150,000", "says: It takes to-dos and saves 150,000")]
    assert "texts/not-written" not in {each.rule for each in found(*sound)}


def test_translations_that_lack_a_text_or_are_the_original_are_told(found: Found, tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    text = "plant:\n  claims.tonnes.says: It saves 150,000 tonnes of carbon dioxide a year.\n  place: Навои\n"
    (tmp_path / "texts" / "ru.yaml").write_text(text, encoding="utf-8")
    hits = {each.rule: each for each in found()}
    assert "texts have no translation into 'ru': title, " in hits["texts/missing"].message
    same = hits["texts/not-translated"]
    assert (Path(same.file).name, same.line, same.where) == ("ru.yaml", 2, "claims.tonnes.says")


@pytest.fixture(scope="module")
def reviewed(root: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, CheckFinding]:
    text = (root / "tests" / "data" / "short" / "made-up-solar.yaml").read_text(encoding="utf-8")
    file = tmp_path_factory.mktemp("reviewed") / "plant.yaml"
    file.write_text(text.replace("staff: {central: 25,", "staff: {central: 100,"), encoding="utf-8")
    return {each.rule: each for each in api.review(str(file), on=date(2031, 1, 1)).findings}


def test_what_a_run_shows_is_told(reviewed: dict[str, CheckFinding]) -> None:
    assert {
        "plausibility/outside", "claims/outside-range", "sources/old-figure", "sources/old-table", "draft/not-given",
        "defaults/in-use", "defaults/client-knows",
    } <= reviewed.keys()  # fmt: skip
    outside = reviewed["plausibility/outside"]
    assert (outside.line > 0, "impact explain plausibility_checks/" in outside.remedy) == (True, True)
    assert "a fall of 131,000 (" in reviewed["claims/outside-range"].message
    assert reviewed["draft/not-given"].message.startswith("not given yet, so a brief stays a draft: commissioner,")
    assert not any(each.level == "error" for each in reviewed.values())


@pytest.fixture
def after_a_run(edited: Callable[..., Path]) -> Callable[..., set[str]]:
    return lambda *edits: {each.rule for each in api.review(str(edited(*edits)), on=date(2026, 11, 26)).findings}


def test_the_remedies_of_what_a_run_shows_silence_it(after_a_run: Callable[..., set[str]]) -> None:
    told = {"claims/outside-range", "defaults/client-knows", "draft/not-given", "sources/old-figure"}
    assert told <= after_a_run()
    known = """project:
  building: {residents: {central: 0.7, low: 0.6, high: 0.8, unit: "1", reason: As the builder says.}}
  cost: {discount_rate: {central: 0.08, unit: 1/yr, reason: As the bank says.}}
"""
    wage = (
        "reason: As planned.}\n    wage: {central: 7, unit: million UZS_2025/month, reason: As planned.}\n  displaced"
    )
    says = "{says: As it is agreed.}"
    panel = f"""question: What does it change?
panel:
  not_answered: {says}
  baseline: {says}
  unquantified: [Birds.]
  adverse: [Dust.]
  licence: {says}
  contact: {says}
roles:
  commissioner: {{name: A}}
  funder: {{name: A}}
  client_inputs: {{name: A}}
  analyst: {{name: A}}
  assurer: {{name: A}}
  approver: {{name: A}}
given:"""
    heard = after_a_run(
        (UNIT, f"{UNIT}    counts: those of the first year\n"), ("project:\n", known), ("given:", panel),
        ("reason: As planned.}\n  displaced", wage),
    )  # fmt: skip
    assert not (told - {"sources/old-figure"}) & heard


def test_figures_are_as_old_as_a_scenario_that_looks_back_needs(after_a_run: Callable[..., set[str]]) -> None:
    """Figures of 2021 are old in 2026, and not for a plant of 2018 to 2022."""
    over = [
        ("horizon: [2028, 2047]\nheadline_year: 2030", "horizon: [2018, 2022]\nheadline_year: 2020"),
        ("claimed: {year: 2030", "claimed: {year: 2020"), ("{2026: 0.4, 2027: 0.6}", "{2016: 0.4, 2017: 0.6}"),
    ]  # fmt: skip
    assert "sources/old-figure" in after_a_run()
    assert "sources/old-figure" not in after_a_run(*over)


def test_the_median_of_a_one_sided_range_is_proposed_and_silences_the_rule(solar: str, tmp_path: Path) -> None:
    file, line = tmp_path / "plant.yaml", 1 + solar[: solar.index("capacity_factor:")].count("\n")

    def skewed(central: float) -> list[CheckFinding]:
        ends = f"capacity_factor: {{central: {central:.3g}, low: 0.2, high: 0.29"
        file.write_text(solar.replace("capacity_factor: {central: 0.27, low: 0.25, high: 0.29", ends), encoding="utf-8")
        found = [each for each in api.review(str(file), on=date(2026, 11, 26)).findings if each.rule == "ranges/skewed"]
        return [each for each in found if each.where == "power.capacity_factor"]

    (one,) = skewed(0.2)
    assert (one.file, one.line) == (str(file), line)
    assert "generation" in one.message
    median = 0.29 - 0.09 * 0.5**0.5
    assert f"Take its median, {median:.3g}," in one.remedy
    assert not skewed(median)


def test_an_empty_list_says_that_nobody_says_anything(found: Found, solar: str) -> None:
    start, end = solar.index("claims:\n"), solar.index("sources:\n")
    none = [(solar[start:end], "claims: []\n"), ("  claimed: {year: 2030, tonnes: [tonnes]}\n", "")]
    assert "claims/none" not in {each.rule for each in found(*none)}


def test_every_rule_has_an_id_of_its_own_under_its_theme_and_is_tried_here(reviewed: dict[str, CheckFinding]) -> None:
    known = [rule.id for name in themes for rule in themes[name].rules]
    assert len(set(known)) == len(known)
    assert {each.partition("/")[0] for each in known} == set(themes)
    elsewhere = {
        "claims/none", "plausibility/often-outside", "assumptions/leading-judgement", "sources/same-as-catalogue",
        "ranges/other-years", "dates/all-is-over", "defaults/world-figure", "texts/not-translated", "table/none",
        "claims/not-estimated", "ranges/skewed", "table/jobs-not-said",
        "texts/other-amount", "answers/open-account", "answers/prices", "answers/favoured",
        "answers/favoured-without-evidence", "answers/choice-without-effect",  # tests/statements/test_asked.py
        "draft/values-of-page-1",  # tests/kinds/test_data_centre.py
    }  # fmt: skip
    assert set(known) == CASES.keys() | reviewed.keys() | elsewhere


def test_a_table_that_does_not_say_who_is_counted_is_asked_to(solar: str, tmp_path: Path, root: Path) -> None:
    folder, file = tmp_path / "data" / "countries" / "UZB" / "io_own", tmp_path / "plant.yaml"
    shutil.copytree(root / "data" / "countries" / "UZB" / "io_2022", folder)
    text = (folder / "table.yaml").read_text(encoding="utf-8")
    file.write_text(solar.replace("country: UZB\n", "country: UZB\ntable: io_own\n"), encoding="utf-8")

    def asked() -> set[str]:
        found = api.review(str(file), data=[tmp_path / "data"], on=date(2026, 11, 26)).findings
        return {each.message for each in found if each.rule == "table/jobs-not-said"}

    assert not asked()
    (folder / "table.yaml").write_text(text.replace("counts: registered", ""), encoding="utf-8")
    (said,) = asked()
    assert "UZB/io_own" in said


def test_what_an_answer_leaves_open_is_told_with_its_sum_and_what_prices_favour() -> None:
    study = study_of("byd-jizzakh")
    scenario = SimpleNamespace(headline_year=2031, favoured=None, project=SimpleNamespace(kind="vehicle_plant"))
    loaded = SimpleNamespace(data=())
    subject: Any = SimpleNamespace(rows=lambda table: study[table].rows, scenario=scenario, loaded=loaded)
    first, second = (each.message for each in open_account(subject))
    assert "'car_for_car'" in first
    assert ("households" in first, "state" in first) == (True, True)
    assert "'household_spending'" in second
    assert "households" not in second
    (found,) = prices(subject)
    assert "more than for what they give up" in found.message
    assert found.message.endswith("other spending changes: 'household_spending', 'state_spending'.")
    (best,) = favoured(subject)
    assert "'state_spending'" in best.message
    dear = next(study["budgets"].where(closure="car_for_car", payer="households", item="goods", year=2031))
    assert f"{-float(dear['value'] or 0):,.0f}" in found.message

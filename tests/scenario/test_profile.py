"""The user's profile says who prepares briefs where a scenario does not; shipped cases take nothing from it."""

from pathlib import Path

import pytest
from fixture_types import Impact
from written_files import file_with

from impact import api
from impact.brief.edition.context import BriefContext
from impact.brief.sections.front import dateline
from impact.brief.text.issuer import author
from impact.core.errors import ImpactError, ProblemsError
from impact.document import plain
from impact.files.resources import shipped
from impact.language.messages import Language
from impact.scenario.files.profile import profile
from impact.scenario.files.profile_file import FILE
from impact.scenario.load import load, parse
from impact.study.store import results_sha256
from impact.theme.themes import load_theme

BLANK = shipped("templates").joinpath("starting", "profile.yaml").read_text(encoding="utf-8")

XYZ = Path(__file__).parents[1] / "data" / "xyz"
SAID = """\
organisation: Example Analysis Ltd
roles:
  analyst: {name: A. Analyst and Partners}
  assurer: {name: none, reason: Nobody was asked.}
contact: 12 Round Street, Xyzville
language: ru
theme: sober
paper: letter
"""
OWN = "inherits: byd-jizzakh\nroles:\n  assurer: {name: B. Checker}\n"


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = file_with(tmp_path, SAID, "profile.yaml")
    monkeypatch.setenv("IMPACT_PROFILE", str(file))
    return file


def test_what_a_scenario_leaves_out_comes_from_the_profile_and_what_it_says_goes_before(
    own: Path, tmp_path: Path
) -> None:
    loaded = load(str(file_with(tmp_path, OWN)))
    roles = loaded.scenario.roles
    assert (roles["analyst"].name, roles["assurer"].name) == ("A. Analyst and Partners", "B. Checker")
    assert loaded.scenario.panel.contact is not None
    assert loaded.scenario.panel.contact.says == "12 Round Street, Xyzville"
    assert loaded.from_profile == ("organisation", "roles.analyst", "panel.contact")
    assert loaded.scenario.organisation == "Example Analysis Ltd"


def test_a_shipped_case_takes_nothing_from_it(own: Path) -> None:
    loaded = load("byd-jizzakh")
    assert loaded.from_profile == ()
    assert "A. Analyst" not in loaded.content


def test_a_study_holds_what_it_took_and_is_made_again_without_the_profile(
    own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scenario = (
        (XYZ / "scenarios" / "xyz-spending.yaml").read_text(encoding="utf-8").replace("  analyst:", "  # analyst:")
    )
    made = api.run(file_with(tmp_path, scenario), data=[XYZ])
    assert made.row("roles", "analyst")["name"] == "A. Analyst and Partners"
    context = BriefContext(made, Language("en"), load_theme())
    assert "Issued by Example Analysis Ltd." in plain(dateline(context))
    assert author(context) == "Example Analysis Ltd"
    assert "A. Analyst and Partners" in made.scenario
    monkeypatch.setenv("IMPACT_PROFILE", "none")
    again = api.run(parse(made.scenario, made.name, "scenario.yaml", (XYZ,)), data=[XYZ])
    assert results_sha256(again.tables.values()) == made.row("run", "run")["results_sha256"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("roles: {commissioner: {name: A client}}\n", r"line 1.*'commissioner' is not allowed.*analyst"),
        ("roles: {analyst: {name: A, signed_on: 2026-01-01}}\n", "no key is called 'signed_on'"),
        ("contact: '=cmd()'\n", "spreadsheets take for a formula"),
        ("roles: {assurer: {name: none}}\n", "needs a reason"),
        ("theme: ../../x\npaper: a5\n", r"line 1.*theme(.|\n)*line 2.*paper"),
        ("- a\n", "keys with values"),
        ("a: !!python/object:os.system 1\n", "is not allowed"),
    ],
)
def test_a_profile_with_faults_is_refused_with_line_and_remedy(own: Path, content: str, words: str) -> None:
    own.write_text(content, encoding="utf-8")
    with pytest.raises(ProblemsError, match=words):
        profile()


def test_a_profile_that_is_named_and_not_there_is_said(own: Path) -> None:
    own.unlink()
    with pytest.raises(ImpactError, match=r"it is not there. Make it: impact config profile --new"):
        profile()


def test_a_new_profile_holds_remarks_alone_and_is_written_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("IMPACT_PROFILE")
    monkeypatch.setenv("IMPACT_CONFIG", str(tmp_path / "settings"))
    assert api.profile()[0].startswith("No profile. It would lie in ")
    assert api.new_profile() == tmp_path / "settings" / FILE
    assert (tmp_path / "settings" / FILE).read_text(encoding="utf-8") == BLANK
    assert api.profile()[1:] == ["It says nothing yet."]
    with pytest.raises(ImpactError, match="there is a profile already"):
        api.new_profile()


def test_remarks_without_their_mark_are_a_profile(own: Path) -> None:
    lines = [line.removeprefix("# ") for line in BLANK.splitlines() if not line.startswith("# W") and line[:3] != "# a"]
    start = next(number for number, line in enumerate(lines) if line.startswith("organisation:"))
    own.write_text("\n".join(lines[start:]) + "\n", encoding="utf-8")
    assert profile().profile.paper == "a4"


def test_the_usual_language_look_and_paper_are_those_of_the_profile(own: Path) -> None:
    assert [api.usual(name, "x") for name in ("language", "theme", "paper")] == ["ru", "sober", "letter"]


def test_check_says_what_came_from_it(impact: Impact, own: Path, tmp_path: Path) -> None:
    file_with(tmp_path, "inherits: xyz-spending\n", "own.yaml")
    found = impact("check", "own.yaml", "--data-dir", str(XYZ))
    assert found.code == 0, found.err
    assert "from your profile (impact config profile): organisation, panel.contact" in found.out.splitlines()
    shown = impact("config", "profile")
    assert shown.out.splitlines()[:2] == [str(own), "organisation: Example Analysis Ltd"]

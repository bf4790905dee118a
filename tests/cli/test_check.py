"""`impact check` of one scenario, of several and of folders, in each form."""

import json
from pathlib import Path

import pytest
from fixture_types import Impact
from written_files import folder_with

from impact import api
from impact.checks.finding import CheckFinding
from impact.cli.check import as_text

AS_OF = ("--as-of", "2026-11-26")


@pytest.fixture
def folder(root: Path, tmp_path: Path) -> Path:
    text = (root / "tests" / "data" / "short" / "made-up-schools.yaml").read_text(encoding="utf-8")
    broken = "inherits: schools.yaml\nplaice: Nowhere\n"
    others = {"broken.yaml": broken, "notes.yaml": "remarks: none\n", "list.yml": "- a\n"}
    return folder_with(tmp_path / "cases", {"schools.yaml": text, **others})


def test_of_a_folder_each_scenario_is_told_and_a_broken_one_stops_none(impact: Impact, folder: Path) -> None:
    done = impact("check", "cases", *AS_OF)
    assert done.code == 1
    assert done.err.startswith("cases/broken.yaml, line 2, column 1, plaice: no key is called 'plaice' here.")
    lines = done.out.splitlines()
    assert lines[0] == "left out: cases/list.yml: it holds no keys with values."
    assert lines[1].startswith("left out: cases/notes.yaml: it has none of the keys scenario, inherits, project")
    assert any(line.startswith("schools: no problems (") for line in lines)
    assert lines[-2].startswith("2 scenarios: 1 error, ")
    assert lines[-1] == "With errors: cases/broken.yaml."


def test_json_holds_errors_warnings_hints_and_what_was_left_out(impact: Impact, folder: Path) -> None:
    done = impact("check", "cases", "--format", "json", *AS_OF)
    assert (done.code, done.err) == (1, "")
    told = json.loads(done.out)
    assert told.keys() == {"format", "counts", "scenarios", "left_out"}
    broken, schools = told["scenarios"]
    (error,) = broken["findings"]
    assert error.keys() == {"level", "rule", "file", "line", "column", "where", "message", "remedy"}
    assert (error["level"], error["rule"], error["line"], error["where"]) == ("error", "refused", 2, "plaice")
    assert schools.keys() == {"scenario", "name", "file", "counts", "findings", "defaults", "documents"}
    places = [(each["file"], each["line"], each["column"]) for each in schools["findings"]]
    assert places == sorted(places)
    levels = [each["level"] for each in schools["findings"]]
    assert schools["counts"] == {level: levels.count(level) for level in ("error", "warning", "hint")}
    assert {"brief", "summary", "annex"} <= schools["documents"].keys()
    assert any(each["ask"] for each in schools["defaults"])
    assert [each["file"] for each in told["left_out"]] == ["cases/list.yml", "cases/notes.yaml"]


def test_warnings_alone_end_well_unless_it_is_strict(impact: Impact, folder: Path) -> None:
    assert impact("check", "cases/schools.yaml", *AS_OF).code == 0
    done = impact("check", "cases/schools.yaml", "--strict", *AS_OF)
    assert (done.code, done.err) == (1, "")


def test_a_folder_without_a_scenario_says_what_it_holds(impact: Impact, tmp_path: Path) -> None:
    folder_with(tmp_path / "empty", {"notes.yaml": "remarks: none\n"})
    done = impact("check", "empty")
    assert (done.code, done.out) == (1, "")
    assert "empty: this folder holds no scenario" in done.err
    assert "empty/notes.yaml: it has none of the keys" in done.err


@pytest.mark.parametrize("option", [("--strict",), ("--format", "json")])
def test_options_about_scenarios_ask_for_one(impact: Impact, option: tuple[str, ...]) -> None:
    done = impact("check", *option)
    assert (done.code, "Name a scenario" in done.err) == (2, True)


def test_characters_that_no_font_has_are_refused_before_a_brief_is(impact: Impact, folder: Path) -> None:
    file = folder / "schools.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace("title: ", "title: \U0001f600 ", 1).replace('title: \U0001f600 "', 'title: "\U0001f600'), "utf-8"
    )
    done = impact("check", "cases/schools.yaml", *AS_OF)
    assert done.code == 1
    assert "title: the fonts have no glyph for '\U0001f600' U+1F600" in done.err


FINDINGS = [
    CheckFinding("warning", "a/b", "one.", "Do it.", "x.yaml", 3, 5, "claims[1]"),
    CheckFinding("hint", "a/c", "two."),
]


def test_text_is_plain_in_a_pipe_and_coloured_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = as_text(FINDINGS, terminal=False)
    assert plain == "x.yaml\n  3:5: warning: claims[1]: one. Do it. [a/b]\nin no file\n  hint: two. [a/c]\n"
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("TERM", "xterm-256color")  # on a dumb one there are no colours
    monkeypatch.delenv("NO_COLOR", raising=False)
    coloured = as_text(FINDINGS, terminal=True)
    assert "\x1b[" in coloured
    assert "warning" in coloured


def test_own_words_in_one_language_of_three_are_named(tmp_path: Path) -> None:
    """Their pages keep the words of the package, which nobody sees before they are printed."""
    words = {"en": "kicker = House brief\n", "ru": "back-to-list = К списку\n", "xx": "a = A\n"}
    files = {f"languages/{code}/house.ftl": text for code, text in words.items()}
    house = folder_with(tmp_path / "house", {**files, "languages/xx/language.yaml": "locale: en_US\n"})
    found = api.half_translated(("en", "ru", "zh"), [house])
    assert [(line.split("'")[1], line.split(" not in ")[1].split(",")[0]) for line in found] == [
        ("back-to-list", "en"),
        ("kicker", "ru"),
        ("back-to-list", "zh"),
        ("kicker", "zh"),
    ]
    assert "Add it to languages/ru of your folder." in found[1]
    assert api.half_translated(("en", "ru"), []) == []

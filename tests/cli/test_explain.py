"""`impact explain`, `export`, `schema` and `run --format`: output, exit codes, what is imported."""

import json
from pathlib import Path

import pytest
from fixture_types import Impact

from impact import api
from impact.language.amounts import Amounts
from impact.language.messages import Language
from impact.language.rounding import Steps
from impact.scenario.json_schema import as_json
from impact.study.store import load


def test_explain_prints_what_stands_behind_a_cell(impact: Impact, studied: Path) -> None:
    done = impact("explain", "key_figures/jobs_net/value", "quick.study")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("key_figures/jobs_net/value\n")
    assert "How it is made" in done.out
    assert "Inputs: staff" in done.out
    net = load(studied)["key_figures"]["jobs_net"]
    amounts = Amounts(Language("en"), Steps.of(load(studied)))
    value, low, high = (amounts.printed(net, name) for name in ("value", "low", "high"))
    assert done.out.splitlines()[1].startswith(f"  {value} ({low} to {high}) persons"), "as the brief prints it"
    exact = impact("explain", "key_figures/jobs_net/value", "quick.study", "--exact").out
    assert exact.splitlines()[1].startswith(f"  {net['value']:,.6g} (")


def test_explain_takes_the_only_study_there_is(impact: Impact, studied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = ("explain", "key_figures/jobs_net/value")
    said = impact(*asked).out
    assert said == impact(*asked, "quick.study").out
    with monkeypatch.context() as patch:
        patch.chdir(studied)
        assert impact(*asked).out.startswith("key_figures/jobs_net/value\n")
    other = studied.with_name("other.study")
    studied.rename(other)
    api.save(api.study_of(other), studied)
    done = impact(*asked)
    assert (done.code, "several study folders (other.study, quick.study)" in done.err) == (1, True)


def test_explain_without_a_study_says_what_to_do(impact: Impact) -> None:
    done = impact("explain", "key_figures/jobs_net/value")
    assert (done.code, done.out) == (1, "")
    assert "There is no study folder here. Name the study" in done.err


@pytest.mark.usefixtures("studied")
def test_explain_as_json(impact: Impact) -> None:
    found = json.loads(impact("explain", "key_figures/jobs_direct/value", "quick.study", "--format", "json").out)
    assert found["formula"]
    assert {each["id"] for each in found["inputs"]} >= {"staff.base", "output.path.2031"}


@pytest.mark.usefixtures("quick")
def test_explain_runs_a_scenario(impact: Impact) -> None:
    done = impact("explain", "key_figures/jobs_direct/value", "quick.yaml")
    assert done.code == 0
    assert "staff.base = 1,400 (1,200 to 2,000) persons" in done.out


@pytest.mark.usefixtures("studied")
def test_export_writes_a_file_or_standard_output(impact: Impact, tmp_path: Path) -> None:
    printed = impact("export", "data", "quick.study", "--to", "iamc")
    written = impact("export", "data", "quick.study", "--to", "iamc", "-o", "out.csv")
    assert (written.code, written.out) == (0, "out.csv\n")
    assert (
        (tmp_path / "out.csv").read_text(encoding="utf-8")
        == printed.out
        == next(iter(api.exported(["quick.study"], "iamc").values())).decode()
    )


def test_schema_is_written_or_printed(impact: Impact, tmp_path: Path) -> None:
    printed = impact("config", "schema")
    assert (printed.code, printed.err) == (0, "")
    assert impact("config", "schema", "-o", "s.json").out == "s.json\n"
    assert (tmp_path / "s.json").read_text(encoding="utf-8") == printed.out == as_json()


@pytest.mark.usefixtures("quick")
def test_run_adds_parquet_when_asked(impact: Impact, tmp_path: Path) -> None:
    done = impact("run", "quick.yaml", "-q", "--format", "parquet")
    assert (done.code, done.err) == (0, "")
    assert (tmp_path / "quick.study" / "parquet" / "key_figures.parquet").is_file()
    table = (tmp_path / "quick.study" / "key_figures.csv").read_text(encoding="utf-8")
    assert impact("show", "quick.study", "--format", "csv").out == table

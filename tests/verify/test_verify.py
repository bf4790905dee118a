"""A file as it was written holds in everything; the command says so, and ends with 0 only then."""

import json
import re
from dataclasses import replace
from pathlib import Path

import paper
import pytest
from click.testing import CliRunner
from fixture_types import Run
from paper import XYZ, edition, looked_at
from shared_studies import study_of

import impact.verify.verdicts
from impact import api
from impact.cli.explain import command as explain
from impact.language.messages import Language
from impact.output.evidence import LIBRARIES, EvidenceSettings, evidence, installed, table_attachments
from impact.verify.house import With
from impact.verify.report import VerificationFinding, as_json, as_text
from impact.verify.rerun import differences, last_digits
from impact.verify.verify import verify


@pytest.mark.parametrize("document", ["summary", "brief"])
def test_a_file_as_it_was_written_holds(document: str, tmp_path: Path) -> None:
    report = looked_at(tmp_path / "file.pdf", edition(document))
    assert report.holds, as_text(report)
    said = json.loads(as_json(report))
    assert (said["verdict"], said["exit"]) == ("as issued", 0)
    assert [check["name"] for check in said["checks"]] == ["content", "study", "data", "signatures"]


@pytest.mark.slow  # another study and print; the withheld and the older files show that data comes along
def test_without_the_issuers_data_numbers_still_follow(tmp_path: Path) -> None:
    """Figures, sources and the national table come along; that they are nowhere else is said."""
    (tmp_path / "file.pdf").write_bytes(edition("summary"))
    report = verify(tmp_path / "file.pdf", With())
    assert report.holds, as_text(report)
    assert "of the issuer's own, whose folder can be named with --data-dir" in report.check("data").says


def test_the_command_says_what_holds_and_ends_with_0(run_impact: Run, tmp_path: Path) -> None:
    (tmp_path / "file.pdf").write_bytes(edition("summary"))
    done = run_impact("verify", "file.pdf", "--data-dir", str(XYZ))
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.rstrip().endswith("its numbers follow from its study.")
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix != ".txt") == ["file.pdf"]


def test_the_command_ends_with_4_where_nothing_can_be_said(run_impact: Run, tmp_path: Path) -> None:
    (tmp_path / "file.pdf").write_bytes(edition("summary")[:1000])
    done = run_impact("verify", "file.pdf", "--format", "json", "-q")
    assert done.returncode == 4
    said = json.loads(done.stdout)
    assert (said["verdict"], said["exit"]) == ("cannot be said", 4)
    assert said["checks"][0]["verdict"] == "cannot be said"
    loaded = {name.partition(".")[0] for name in (tmp_path / "modules.txt").read_text(encoding="utf-8").split()}
    assert "pyhanko" not in loaded


def test_the_list_of_evidence_names_what_numbers_and_pages_rest_on(tmp_path: Path) -> None:
    from impact.verify.attachments import list_embedded_files
    from impact.verify.open_pdf import opened

    files = list_embedded_files(opened(edition("brief")))
    said = json.loads(files["evidence.json"])
    assert said["libraries"] == installed()
    assert set(LIBRARIES) < set(said["libraries"])
    assert set(said["files"]) == set(files) - {"evidence.json"}
    assert said["edition"]["document"] == "brief"
    assert said["run"]["draws"] == 40
    tables = [name for name in files if name.startswith("table-")]
    parts = ("Z.csv", "final_use.csv", "primary_inputs.csv", "table.yaml")
    assert tables == [f"table-XYZ--io_2024--{name}" for name in parts]
    assert files["table-XYZ--io_2024--Z.csv"] == (XYZ / "countries/XYZ/io_2024/Z.csv").read_bytes()


def test_a_table_that_the_package_brings_is_named_by_its_hash_alone() -> None:
    study = study_of("initiative-budget")
    said = json.loads(evidence(study, EvidenceSettings("summary", "en"), {}))
    tables = [each for each in said["data"] if "/io_" in each["path"]]
    assert tables
    assert all(re.fullmatch("[0-9a-f]{64}", each["sha256"]) for each in tables)
    assert table_attachments(study, Language("en"), ()) == []


def test_a_printed_number_is_explained_by_the_file_alone(tmp_path: Path) -> None:
    (tmp_path / "file.pdf").write_bytes(edition("summary"))
    asked = ["819", str(tmp_path / "file.pdf"), "--language", "en"]
    done = CliRunner().invoke(explain, asked, catch_exceptions=False)
    assert done.exit_code == 0
    assert done.stdout.startswith("key_figures/jobs_gross/value")
    assert "Inputs: staff" in done.stdout


def test_a_number_that_is_not_printed(tmp_path: Path) -> None:
    (tmp_path / "file.pdf").write_bytes(edition("summary"))
    with pytest.raises(api.ImpactError, match="is no result that this document prints"):
        api.study_inside(tmp_path / "file.pdf").places("818,000")


def test_a_number_with_another_minus_sign_is_found(tmp_path: Path) -> None:
    (tmp_path / "file.pdf").write_bytes(edition("summary"))
    inside = api.study_inside(tmp_path / "file.pdf")
    assert inside.places("-4,600")[0] == inside.places("−4,600")[0]
    assert inside.places("-4,600")[0].cell in [each.cell for each in inside.places("4,600")]
    assert inside.places("−4,600")[0].cell.startswith("key_figures/emissions_")


def test_last_digits_hang_on_the_processor_and_no_others(tmp_path: Path) -> None:
    """What another processor makes of it in the twelfth digit is the same; the fourth digit is not."""
    study = study_of("xyz", data=(XYZ,))
    for digit, found in ((1e-11, 0), (1e-4, 1)):
        table = study["jobs_by_year"]
        at = next(place for place, row in enumerate(table.rows) if row["value"])
        rows = list(table.rows)
        rows[at] = {**rows[at], "value": rows[at]["value"] * (1 + digit)}  # type: ignore[operator]
        moved = replace(table, rows=tuple(rows))
        other = replace(study, tables={**study.tables, "jobs_by_year": moved})
        assert last_digits(other, study)
        assert len(list(differences(other, study))) == found, digit
    assert not last_digits(study, study)


def test_a_file_of_another_version_that_gives_other_numbers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is not called altered: versions are named, and where to get the one of its time."""
    file = tmp_path / "file.pdf"
    looked_at(file, edition("summary"))
    finding = VerificationFinding(
        "figure", place="key_figures.csv", cells=("key_figures/a/value",), before="1", now="2"
    )
    otherwise = {key: (replace(again, findings=(finding,)), pages) for key, (again, pages) in paper._made.items()}
    monkeypatch.setattr(paper, "_made", otherwise)
    monkeypatch.setattr(impact.verify.verdicts, "__version__", "0.2.0")
    report = looked_at(file, edition("summary"))
    check = report.check("study")
    assert check.verdict == "cannot be said"
    assert "made with impact 0.1.0, here 0.2.0" in check.says
    assert "pip install 'impact-brief==0.1.0'" in check.says

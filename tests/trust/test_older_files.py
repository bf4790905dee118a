"""Printed briefs of earlier states of the package, as they were made then: what can still be said of them is said.

`tests/data/old/printed` holds the summary of one case, 40 draws, as three states of 26 November 2026 printed it: before
studies kept the figures that they read, when they first did, and before files carried `evidence.json`.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import paper
from paper import edition, looked_at

import impact.trust.verdicts
from impact.trust.in_words import as_text, conclusion
from impact.trust.report import Finding, Report
from impact.trust.verify import verify


@pytest.fixture(scope="module")
def old(root: Path) -> Path:
    return root / "tests" / "data" / "old" / "printed"


def said(report: Report) -> dict[str, str]:
    return {check.name: check.verdict for check in report.checks}


def test_of_a_time_before_figures_were_kept(old: Path) -> None:
    report = verify(old / "before-figures.pdf")
    assert said(report) == dict.fromkeys(("file", "study", "data", "pages", "structure"), "unknown") | dict.fromkeys(
        ("attachments", "signatures"), "holds"
    )
    check = report.check("study")
    assert "does not say with which figures it was made (figures.csv, data_files.csv)" in check.says
    assert "made by a state of version 0.1.0" in check.says


def test_of_a_time_when_a_table_had_other_columns(old: Path) -> None:
    report = verify(old / "other-columns.pdf")
    assert report.check("attachments").verdict == "holds"
    assert report.check("study").verdict == "unknown"
    assert "data_files.csv, line 1: there is no column path" in report.check("study").says
    assert "impact-verify-" not in as_text(report)  # the private folder is nobody's business


def test_of_a_time_before_lists_of_evidence_the_numbers_still_follow(old: Path) -> None:
    report = verify(old / "before-evidence.pdf")
    assert report.check("study").verdict == "holds", as_text(report)
    assert "all 34 tables again, to the last digit" in report.check("study").says
    assert report.check("attachments").verdict == "holds"
    for name in ("file", "pages", "structure"):
        assert report.check(name).verdict == "unknown"
        assert "older than evidence.json" in report.check(name).says
    assert conclusion(report).startswith("NOT FULLY CHECKED. Nothing altered was found")


def test_an_altered_table_of_an_older_file_is_found(old: Path, tmp_path: Path) -> None:
    import pikepdf
    from hand_edited import file_of, set_file

    with pikepdf.open(old / "before-evidence.pdf") as pdf:
        set_file(pdf, "kpi.csv", file_of(pdf, "kpi.csv").replace(b"1", b"2", 40))
        pdf.save(tmp_path / "altered.pdf", fix_metadata_version=False)
    report = verify(tmp_path / "altered.pdf")
    assert [each.place for each in report.check("attachments").findings] == ["kpi.csv"]
    assert conclusion(report).startswith("NOT AS ISSUED")


def test_a_file_of_another_version_that_gives_other_numbers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is not called altered: versions are named, and where to get the one of its time."""
    file = tmp_path / "file.pdf"
    looked_at(file, edition("summary"))
    finding = Finding("figure", place="kpi.csv", cells=("kpi/a/value",), before="1", now="2")
    otherwise = {key: (replace(again, findings=(finding,)), pages) for key, (again, pages) in paper._made.items()}
    monkeypatch.setattr(paper, "_made", otherwise)
    monkeypatch.setattr(impact.trust.verdicts, "__version__", "0.2.0")
    report = looked_at(file, edition("summary"))
    check = report.check("study")
    assert check.verdict == "unknown"
    assert "made with impact 0.1.0, here 0.2.0" in check.says
    assert "pip install 'impact-brief==0.1.0'" in check.says


@pytest.mark.slow  # a study and a print again
def test_data_that_changed_since_is_told_and_numbers_still_follow(tmp_path: Path) -> None:
    """Held against data in which one figure is another one."""
    from paper import XYZ

    from impact.trust.verify import With

    changed = tmp_path / "changed" / "countries" / "XYZ"
    changed.mkdir(parents=True)
    lines = (XYZ / "countries" / "XYZ" / "round.csv").read_text(encoding="utf-8").splitlines()
    at = next(place for place, line in enumerate(lines) if line.startswith("exchange_rate,"))
    columns = lines[0].split(",")
    cells = lines[at].split(",")
    cells[columns.index("value")] = "77"
    changed.joinpath("round.csv").write_text(f"{lines[0]}\n{','.join(cells)}\n", encoding="utf-8")
    file = tmp_path / "file.pdf"
    file.write_bytes(edition("summary"))
    report = verify(file, With(data=(tmp_path / "changed", XYZ), beside=False))
    assert report.check("study").verdict == "holds", as_text(report)
    assert report.check("data").verdict == "unknown"
    assert "exchange_rate.XYZ" in report.check("data").says
    assert "77" in report.check("data").says

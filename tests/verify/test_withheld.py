"""What a scenario marks as confidential stands in no file for everybody; a verification says what that leaves open."""

import re
from pathlib import Path

import pytest
from other_studies import with_cells
from paper import XYZ, looked_at

from impact import api
from impact.brief.edition.localised import localised
from impact.core.errors import ImpactError, ProblemsError
from impact.language.messages import Language
from impact.output.editions import PrintOptions
from impact.study.confidential import find_disclosing_cells, is_withheld, withheld
from impact.study.study import StudyData
from impact.verify.attachments import list_embedded_files
from impact.verify.house import With
from impact.verify.open_pdf import opened
from impact.verify.report import as_text
from impact.verify.verify import verify

MARK = "inherits: xyz\nalternatives: []\ndraws: 40\nconfidential: [project.staff.base, project.column.price]\n"
PUBLIC = PrintOptions(data=(XYZ,), attach="public")


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> StudyData:
    file = tmp_path_factory.mktemp("marked") / "marked.yaml"
    file.write_text(MARK, encoding="utf-8")
    return api.run(file, data=(XYZ,))


@pytest.fixture(scope="module")
def public(marked: StudyData, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    file = tmp_path_factory.mktemp("public") / "annex.pdf"
    api.briefs(marked, file, documents=["annex"], printing=PUBLIC, data=(XYZ,))
    return file.read_bytes()


def test_no_file_inside_holds_values_or_reasons(marked: StudyData, public: bytes) -> None:
    reasons = [str(row["reason"]) for row in marked["assumptions"].rows if row["id"] in ("staff.base", "column.price")]
    files = {name: data.decode() for name, data in list_embedded_files(opened(public)).items()}
    scenario = files["scenario.yaml"]
    assert re.search(r"base: withheld", scenario)
    assert re.search(r"price: withheld", scenario)
    lines = [line for line in files["assumptions.csv"].splitlines() if line.startswith(("staff.base", "column.price"))]
    assert lines
    assert all(",withheld," in line for line in lines)
    for name in ("tornado.csv", "switching_values.csv"):
        assert not re.search("(staff.base|column.price)", files.get(name, ""))
    for reason in reasons:
        assert not [name for name, text in files.items() if len(reason) > 12 and reason in text]


def test_a_verification_says_what_cannot_be_estimated_again(public: bytes, tmp_path: Path) -> None:
    report = looked_at(tmp_path / "file.pdf", public)
    assert report.verdict == "cannot be said"
    assert report.check("content").verdict == "as issued", as_text(report)
    said = report.check("study").says
    assert "the issuer withheld project.staff.base, project.column.price" in said
    assert "jobs_by_year" in said
    assert report.check("study").verdict == "cannot be said"


def test_results_stay_as_they_are(marked: StudyData) -> None:
    other = withheld(marked)
    assert other["key_figures"].csv == marked["key_figures"].csv
    assert [row["id"] for row in other["assumptions"].rows if is_withheld(row)] == [
        row["id"] for row in marked["assumptions"].rows if str(row["id"]).startswith(("staff.base", "column.price"))
    ]
    assert withheld(other).scenario == other.scenario


def test_results_that_give_an_input_away_are_told(marked: StudyData) -> None:
    staff = marked.row("assumptions", "staff.base")["value"]
    assert "key_figures/jobs_direct/value" in find_disclosing_cells(
        with_cells(marked, "key_figures", {"jobs_direct": {"value": staff}})
    )
    assert "key_figures/jobs_direct/value" not in find_disclosing_cells(
        with_cells(marked, "key_figures", {"jobs_direct": {"value": 1.5}})
    )


def test_without_a_mark_there_is_nothing_to_withhold(tmp_path: Path) -> None:
    from shared_studies import study_of

    study = study_of("xyz", data=(XYZ,))
    with pytest.raises(ImpactError, match="it marks nothing"):
        api.briefs(study, tmp_path / "a.pdf", documents=["summary"], printing=PUBLIC, data=(XYZ,))


def test_an_edition_in_another_language_withholds_the_same(tmp_path: Path) -> None:
    file = tmp_path / "marked.yaml"
    file.write_text(
        "inherits: zhanatas\nalternatives: []\ndraws: 20\nconfidential: [project.operation.staff]\n", encoding="utf-8"
    )
    study = api.run(file)
    (whole,) = (row for row in study["assumptions"].rows if row["id"] == "operation.staff")
    api.briefs(
        study, tmp_path / "a.pdf", documents=["summary"], languages=["ru"], printing=PrintOptions(attach="public")
    )
    pdf = opened((tmp_path / "a.pdf").read_bytes())
    files = {name: data.decode() for name, data in list_embedded_files(pdf).items()}
    assert "staff: withheld" in files["scenario.yaml"]
    assert not [name for name, text in files.items() if str(whole["reason"]) in text]
    report = verify(tmp_path / "a.pdf", With())
    assert [check.name for check in report.checks if check.verdict != "as issued"] == ["study"], as_text(report)


def test_a_number_that_stands_for_another_is_no_fact(marked: StudyData) -> None:
    """The scenario without values is read with numbers in their place; nothing that moves with them is said."""
    public = withheld(marked)
    said = localised(public, Language("ru")).study
    assert dict(said.facts) == dict(localised(marked, Language("ru")).study.facts)
    assert said["assumptions"].rows != marked["assumptions"].rows
    assert [row["id"] for row in said["assumptions"].rows if is_withheld(row)] == [
        row["id"] for row in public["assumptions"].rows if is_withheld(row)
    ]


def test_an_address_of_no_assumption_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "wrong.yaml"
    file.write_text("inherits: xyz\nconfidential: [project.staff.bas]\n", encoding="utf-8")
    with pytest.raises(
        ProblemsError, match=r"line 2.*'project.staff.bas' is the address of no assumption. Did you mean"
    ):
        api.load(file, (XYZ,))

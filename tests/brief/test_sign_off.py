"""The last page: nobody invented, stages, hashes, the address, what is attached."""

from dataclasses import replace

import pytest
from brief_texts import as_lines, edition_of
from other_studies import with_cells, with_tables

from impact.brief.compose import compose
from impact.brief.sections.sign_off import sign_off
from impact.document import Block, Heading, Qr, SignOff, Table, plain, walk
from impact.study.study import StudyData
from impact.study.tables import Record

SIGNED = {"analyst": "Analyst <A>", "assurer": "Assurer B", "approver": "Approver C"}


def signed(study: StudyData, *roles: str, stage: str = "draft") -> StudyData:
    """Return the study in which these roles are held and signed."""
    held = {role: {"name": SIGNED[role], "reason": "na", "signed_on": "2026-11-25"} for role in roles}
    return with_cells(with_cells(study, "roles", held), "run", {"run": {"stage": stage}})


def addressed(study: StudyData, url: str) -> StudyData:
    row: Record = {"id": "address", "text": url, "reason": "na"}
    panel = study["panel"]
    return with_tables(study, panel=replace(panel, rows=(*panel.rows, row)))


def only(blocks: list[Block], kind: type[Block]) -> Block:
    (found,) = (block for block in walk(blocks) if isinstance(block, kind))
    return found


def heading(study: StudyData) -> str:
    first = next(iter(sign_off(edition_of(study))))
    assert isinstance(first, Heading)
    return plain(first.text)


def test_nobody_is_invented(study: StudyData) -> None:
    block = only(list(sign_off(edition_of(study))), SignOff)
    assert isinstance(block, SignOff)
    assert [item.role.partition(":")[0] for item in block.items] == ["Analyst", "Assurer", "Approver"]
    for item, role in zip(block.items, SIGNED, strict=True):
        assert item.name == f"not assigned: {study.cell(f'roles/{role}/reason')}"
        assert item.date == ""


def test_who_signed_stands_there_with_the_date(study: StudyData) -> None:
    block = only(list(sign_off(edition_of(signed(study, "analyst")))), SignOff)
    assert isinstance(block, SignOff)
    assert (block.items[0].name, block.items[0].date) == ("Analyst <A>", "25 November 2026")
    assert block.items[1].date == ""


@pytest.mark.parametrize(
    ("roles", "stage", "expected"),
    [
        ((), "draft", "A draft: nobody has signed"),
        (("analyst",), "draft", "A draft: two of three signatures are missing"),
        (("analyst", "assurer"), "draft", "A draft: one of three signatures is missing"),
        (("analyst", "assurer"), "checked", "Checked by an assurer, not yet approved"),
        (("analyst", "assurer", "approver"), "final", "Checked, approved and signed"),
    ],
)
def test_the_finding_is_the_stage(study: StudyData, roles: tuple[str, ...], stage: str, expected: str) -> None:
    assert heading(signed(study, *roles, stage=stage)) == expected


@pytest.mark.parametrize(("stage", "mark"), [("draft", "DRAFT"), ("checked", "NOT APPROVED"), ("final", "")])
def test_only_a_final_brief_carries_no_mark(study: StudyData, stage: str, mark: str) -> None:
    assert compose(edition_of(signed(study, *SIGNED, stage=stage))).mark == mark


def test_only_what_was_checked_claims_assurance(study: StudyData) -> None:
    def said(stage: str) -> str:
        blocks = list(sign_off(edition_of(signed(study, *SIGNED, stage=stage))))
        return plain(getattr(blocks[1], "text"))  # noqa: B009 - the statement is the paragraph after the heading

    assert "No independent assurance" in said("draft")
    assert "valid until 24 November 2027" in said("draft")
    assert "Approval is outstanding" in said("checked")
    assert "has released this version" in said("final")


def test_hashes_are_printed_in_full(study: StudyData) -> None:
    table = only(list(sign_off(edition_of(study))), Table)
    assert isinstance(table, Table)
    printed = [plain(row.cells[1].text) for row in table.rows]
    run = study.row("run", "run")
    assert printed == [run["data_sha256"], run["inputs_sha256"], run["results_sha256"]]


def test_no_address_means_no_code_and_says_so(study: StudyData) -> None:
    blocks = list(sign_off(edition_of(study)))
    assert not [block for block in walk(blocks) if isinstance(block, Qr)]
    assert "No web address; scenario and tables are enough to check." in "\n".join(as_lines(blocks))


def test_an_address_is_a_code_and_is_printed_too(study: StudyData) -> None:
    url = "https://example.org/briefs/byd-jizzakh"
    blocks = list(sign_off(edition_of(addressed(study, url))))
    code = only(blocks, Qr)
    assert isinstance(code, Qr)
    assert code.url == url
    assert url in plain(code.text)
    assert url in code.alt

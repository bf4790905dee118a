"""The mandatory panel: every item, every value out of the study, and a refusal that names all that is missing."""

from dataclasses import replace

import pytest
from brief_texts import edition_of
from other_studies import with_cells, with_rows

from impact.brief.sections.panel import panel
from impact.core.errors import ImpactError
from impact.document import Block, StatusKey, Table, plain, walk
from impact.study.study import StudyData
from impact.study.tables import Cell, Record
from impact.study.tables import ResultTable as StudyTable

# Section 9 of the specification of briefs, by the labels under which its items are printed.
MANDATORY = (
    "Client", "Funder", "Inputs from", "Question", "Not answered", "Place", "Years", "Without it", "One job",
    "Supported to additional", "Channels",
    "Money", "Exchange rate", "Discount rate", "Stages", "Warming", "Grid", "Instead of",
    "Plug-ins", "Life, distance", "Range", "No figure for", "Findings against", "Sources", "Not meant as", "Version",
    "Made with", "Analyst", "Assurer", "Approver", "Licence", "Contact", "Data", "Language",
)  # fmt: skip


def items(blocks: list[Block]) -> dict[str, str]:
    """Return label -> value of every line of the panel."""
    return {
        plain(row.cells[0].text): plain(row.cells[1].text)
        for block in walk(blocks)
        if isinstance(block, Table)
        for row in block.rows
        if row.role != "group"
    }


def with_cell(study: StudyData, table: str, row_id: str, **cells: Cell) -> StudyData:
    """Return the study with other values in one row."""
    return with_cells(study, table, {row_id: cells})


def test_every_mandatory_item_is_printed_with_a_value(study: StudyData) -> None:
    found = items(list(panel(edition_of(study))))
    assert set(MANDATORY) <= set(found)
    assert all(found[name] for name in MANDATORY)


def test_both_disclaimers_and_the_status_key_are_there(study: StudyData) -> None:
    blocks = list(panel(edition_of(study)))
    said = items(blocks)["Not meant as"]
    assert "not a cost-benefit analysis" in said
    assert "not carbon units or credits" in said
    (key,) = (block for block in blocks if isinstance(block, StatusKey))
    assert [status for status, _ in key.items] == ["reported", "modelled", "announced"]


@pytest.mark.parametrize(
    ("label", "table", "row_id", "cells", "expected"),
    [
        ("Range", "run", "run", {"draws": 4321}, "of 4,321 model runs"),
        ("Made with", "run", "run", {"seed": 77}, "seed 77"),
        ("Made with", "run", "run", {"results_sha256": "ab" * 32}, "results abababababab."),
        ("Version", "run", "run", {"valid_until": "2031-02-03"}, "valid until 3 February 2031"),
        ("Plug-ins", "assumptions", "driving.electric_share", {"value": 0.41}, "41% (25 to 70)"),
        ("Life, distance", "assumptions", "driving.distance", {"low": 9100.0}, "(9,100 to 18,000)"),
        ("Instead of", "assumptions", "replaced.small_market.assembled", {"value": 0.33}, "home-made 33% (20 to 80)"),
        ("Exchange rate", "assumptions", "exchange_rate.UZB.2025", {"value": 13000.5}, "13,000.5 UZS per USD"),
        ("One job", "notes", "employment_fte", {"reason": "nobody counts hours"}, "because nobody counts hours"),
        ("Without it", "panel", "baseline", {"text": "Nothing is built."}, "Nothing is built."),
        ("Findings against", "panel", "adverse.1", {"text": "It rained."}, "It rained."),
        ("Language", "panel", "prevailing_language", {"text": "uz"}, "The Uzbek edition prevails."),
        ("Analyst", "roles", "analyst", {"name": "Some Body"}, "Some Body"),
    ],
)
def test_values_come_from_the_study(
    study: StudyData, label: str, table: str, row_id: str, cells: dict[str, Cell], expected: str
) -> None:
    before = items(list(panel(edition_of(study))))[label]
    after = items(list(panel(edition_of(with_cell(study, table, row_id, **cells)))))[label]
    assert expected not in before
    assert expected in after


def test_stages_that_are_left_out_say_why_and_estimated_ones_stand_apart(study: StudyData) -> None:
    others = tuple(row for row in study["notes"].rows if row["id"] != "life_cycle_emissions")
    note: Record = {"id": "life_cycle_emissions", "reason": "of the test"}
    tables = {name: table for name, table in study.tables.items() if name != "life_cycle_emissions"}
    tables["notes"] = replace(study["notes"], rows=(*others, note))
    assert "Excluded, because of the test." in items(list(panel(edition_of(replace(study, tables=tables)))))["Stages"]
    tables["life_cycle_emissions"] = StudyTable("life_cycle_emissions", ())
    assert "shown apart" in items(list(panel(edition_of(replace(study, tables=tables)))))["Stages"]


@pytest.mark.parametrize(
    ("years", "named"), [((2025, 2026, 2030, 2031, 2032, 2035), " (2025, 2026, 2030 to 2032, 2035)"), ((), "")]
)
def test_checks_that_fail_are_findings_against(study: StudyData, years: tuple[int, ...], named: str) -> None:
    def judged(row: Record) -> Record:
        outside = row["check"] == "direct_jobs" and row["year"] in (years or (2025,))
        year = row["year"] if years or not outside else None
        return {**row, "year": year, "verdict": "outside" if outside else "inside"}

    said = items(list(panel(edition_of(with_rows(study, "plausibility_checks", judged)))))["Findings against"]
    assert said.endswith(f"main estimate: jobs at the plant per 1,000 cars{named}.")


def test_a_draft_prints_what_is_missing_and_a_later_stage_names_it_all(study: StudyData) -> None:
    lacking = study
    for table, start in (
        ("roles", "assurer"), ("panel", "baseline"), ("panel", "adverse."), ("panel", "prevailing_language"),
        ("notes", "employment_fte"), ("assumptions", "driving.distance"),
    ):  # fmt: skip
        lacking = with_rows(lacking, table, lambda row: None if str(row["id"]).startswith(start) else row)  # noqa: B023
        assert len(lacking[table].rows) < len(study[table].rows)
    lacking = with_rows(lacking, "gross_to_net", lambda row: None if row["step"] == "net" else row)
    draft = items(list(panel(edition_of(lacking))))
    absent = ("Assurer", "Without it", "Supported to additional", "Life, distance")
    assert {draft[name] for name in absent} == {"not given yet"}
    with pytest.raises(ImpactError) as refused:
        list(panel(edition_of(with_cell(lacking, "run", "run", stage="checked"))))
    said = str(refused.value)
    for key in (
        "roles.assurer", "panel.baseline", "panel.adverse", "panel.prevailing_language", "not_estimated.employment_fte",
        "step net", "assumptions/driving.distance",
    ):  # fmt: skip
        assert key in said
    assert study.name in said
    assert "panel.contact" not in said

"""The mandatory panel: every item, every value out of the study, and a refusal that names all that is missing."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from impact.brief.context import BriefContext
from impact.brief.sections.panel import panel
from impact.document import Block, Document, Heading, PageBreak, StatusKey, Table, plain, text, walk
from impact.errors import ImpactError
from impact.look.themes import load_theme
from impact.study.study import Study
from impact.study.tables import Cell, Record
from impact.study.tables import Table as StudyTable
from impact.words.language import Words

EditionOf = Callable[[Study], BriefContext]
NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
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


def with_cell(study: Study, table: str, row_id: str, **cells: Cell) -> Study:
    """Return the study with other values in one row."""
    assert study.row(table, row_id)
    rows = tuple({**row, **cells} if row["id"] == row_id else row for row in study[table].rows)
    return replace(study, tables={**study.tables, table: replace(study[table], rows=rows)})


def without(study: Study, table: str, start: str) -> Study:
    """Return the study without the rows whose ids begin so."""
    rows = tuple(row for row in study[table].rows if not str(row["id"]).startswith(start))
    assert len(rows) < len(study[table].rows)
    return replace(study, tables={**study.tables, table: replace(study[table], rows=rows)})


def test_every_mandatory_item_is_printed_with_a_value(study: Study, edition_of: EditionOf) -> None:
    found = items(list(panel(edition_of(study))))
    assert set(MANDATORY) <= set(found)
    assert all(found[name] for name in MANDATORY)


def test_both_disclaimers_and_the_status_key_are_there(study: Study, edition_of: EditionOf) -> None:
    blocks = list(panel(edition_of(study)))
    said = items(blocks)["Not meant as"]
    assert "not a cost-benefit analysis" in said
    assert "not carbon units or credits" in said
    (key,) = (block for block in blocks if isinstance(block, StatusKey))
    assert [status for status, _ in key.items] == ["reported", "modelled", "announced"]


def test_a_page_has_one_finding(study: Study, edition_of: EditionOf) -> None:
    assert [block.level for block in walk(panel(edition_of(study))) if isinstance(block, Heading)] == [2]


def test_a_role_held_by_nobody_says_why(study: Study, edition_of: EditionOf) -> None:
    found = items(list(panel(edition_of(study))))
    assert found["Funder"] == f"not assigned: {study.cell('roles/funder/reason')}"
    assert found["Contact"] == f"not assigned: {study.cell('panel/contact/reason')}"
    held = with_cell(study, "roles", "funder", name="A <b> fund", reason="na")
    assert items(list(panel(edition_of(held))))["Funder"] == "A <b> fund"


@pytest.mark.parametrize(
    ("label", "table", "row_id", "cells", "expected"),
    [
        ("Range", "run", "run", {"draws": 4321}, "of 4,321 model runs"),
        ("Made with", "run", "run", {"seed": 77}, "seed 77"),
        ("Made with", "run", "run", {"results_sha256": "ab" * 32}, "results abababababab."),
        ("Version", "run", "run", {"valid_until": "2031-02-03"}, "valid until 3 February 2031"),
        ("Plug-ins", "assumptions", "driving.electric_share", {"value": 0.41}, "41% (25 to 70)"),
        ("Life, distance", "assumptions", "driving.distance", {"low": 9100.0}, "(9,100 to 18,000)"),
        (
            "Grid",
            "assumptions",
            "grid.added_gas_power.2035",
            {"value": 333.0},
            "333\u00a0g CO2/kWh (380 to 580) in 2035",
        ),
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
    study: Study, edition_of: EditionOf, label: str, table: str, row_id: str, cells: dict[str, Cell], expected: str
) -> None:
    before = items(list(panel(edition_of(study))))[label]
    after = items(list(panel(edition_of(with_cell(study, table, row_id, **cells)))))[label]
    assert expected not in before
    assert expected in after


def test_steps_from_gross_to_net_are_those_of_the_study(study: Study, edition_of: EditionOf) -> None:
    row = next(study["gross_net"].where(quantity="jobs", step_key="abroad", year=study.facts["headline_year"]))
    changed = with_cell(study, "gross_net", str(row["id"]), value=-123.0)
    assert "held by foreign staff −120" in items(list(panel(edition_of(changed))))["Supported to additional"]


def test_stages_that_are_left_out_say_why_and_estimated_ones_stand_apart(study: Study, edition_of: EditionOf) -> None:
    others = tuple(row for row in study["notes"].rows if row["id"] != "life_cycle_emissions")
    note: Record = {"id": "life_cycle_emissions", "reason": "of the test"}
    tables = {name: table for name, table in study.tables.items() if name != "lifecycle"}
    tables["notes"] = replace(study["notes"], rows=(*others, note))
    assert "Excluded, because of the test." in items(list(panel(edition_of(replace(study, tables=tables)))))["Stages"]
    tables["lifecycle"] = StudyTable("lifecycle", ())
    assert "shown apart" in items(list(panel(edition_of(replace(study, tables=tables)))))["Stages"]


def test_checks_that_fail_are_findings_against(study: Study, edition_of: EditionOf) -> None:
    years = {2025, 2026, 2030, 2031, 2032, 2035}
    rows = tuple(
        {**row, "verdict": "outside" if row["check_key"] == "direct_jobs" and row["year"] in years else "inside"}
        for row in study["checks"].rows
    )
    failed = replace(study, tables={**study.tables, "checks": replace(study["checks"], rows=rows)})
    said = items(list(panel(edition_of(failed))))["Findings against"]
    assert said.endswith("main estimate: jobs at the plant per 1,000 cars (2025, 2026, 2030 to 2032, 2035).")


def test_a_draft_prints_what_is_missing_and_a_later_stage_names_it_all(study: Study, edition_of: EditionOf) -> None:
    lacking = study
    for table, start in (
        ("roles", "assurer"), ("panel", "baseline"), ("panel", "adverse."), ("panel", "prevailing_language"),
        ("notes", "employment_fte"), ("assumptions", "driving.distance"),
    ):  # fmt: skip
        lacking = without(lacking, table, start)
    steps = tuple(row for row in study["gross_net"].rows if row["step_key"] != "net")
    lacking = replace(lacking, tables={**lacking.tables, "gross_net": replace(study["gross_net"], rows=steps)})
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


def test_every_number_is_in_the_study(study: Study, edition_of: EditionOf) -> None:
    """Digits are those of a cell, of a fact, or of a statement of the scenario; words bring none but percentiles."""
    context, words = edition_of(study), Words("en")
    allowed = {"5", "95", "100"}  # percentiles, and the years of GWP100
    for name in ("panel", "changes", "roles", "notes", "run"):
        allowed |= {n for row in study[name].rows for cell in row.values() for n in NUMBER.findall(str(cell))}
    allowed |= {n for fact in study.facts.values() for n in NUMBER.findall(str(fact))}
    run = study.row("run", "run")
    allowed |= {n for day in ("as_of", "valid_until") for n in NUMBER.findall(words.day(str(run[day])))}
    allowed |= {n for key in ("data", "inputs", "results") for n in NUMBER.findall(str(run[f"{key}_sha256"])[:12])}
    numeric = [row[column] for row in study["assumptions"].rows for column in ("value", "low", "high")]
    numeric += [run["draws"], *(study.facts[size] for size in ("small_market", "large_market"))]
    for cell in numeric:
        if isinstance(cell, int | float):
            allowed |= {words.digits(cell), words.digits(round(cell * 100, 9)), words.digits(round(cell * 100))}
    allowed |= {str(row["made_on"]) for row in study["assumptions"].rows} | {"1,000"}
    allowed |= {context.amounts.of(row).size for row in study["gross_net"].where(year=2031) if row["value"] is not None}
    allowed |= {str(row["year"]) for row in study["assumptions"].rows} | {
        str(row["year"]) for row in study["checks"].rows
    }
    allowed |= {day for row in study["sources"].rows for day in NUMBER.findall(words.day(str(row["accessed"])))}
    for label, value in items(list(panel(context))).items():
        shown = re.sub(r"\[\d+\]|CO2e?|AR\d|GWP", "", value)
        assert set(NUMBER.findall(shown)) <= allowed, label


def test_a_run_without_draws_says_that_no_range_was_estimated(study: Study, edition_of: EditionOf) -> None:
    found = items(list(panel(edition_of(with_cell(study, "run", "run", draws=0)))))
    assert found["Range"] == "No range was estimated, because the model was run only once."


class Longer(Words):
    """A language whose every message is 30 % longer."""

    def say(self, message: str, **values: str | int) -> str:
        """Return the message with a tail."""
        said = super().say(message, **values)
        plain_words = re.sub(r"<[^>]*>", "", said)
        return said + " word" * (len(plain_words) * 3 // 50)


@pytest.mark.parametrize("theme", ["default", "large-print"])
def test_longer_text_flows_onto_further_pages(
    study: Study, theme: str, document: Document, printed_pages: Callable[[Document, str], list[str]]
) -> None:
    context = BriefContext(study, Longer("en"), load_theme(theme))
    blocks = (Heading(1, text("Back pages")), *panel(context))
    pages = printed_pages(replace(document, blocks=blocks, attachments=()), theme)
    assert len(pages) >= 2
    everything = " ".join(pages)
    assert "Findings" in everything
    assert "edition prevails" in everything


def test_the_shipped_panel_runs_over_by_a_few_lines_at_most(
    study: Study, edition_of: EditionOf, document: Document, printed_pages: Callable[[Document, str], list[str]]
) -> None:
    first = (Heading(1, text("Back pages")),)
    pages = printed_pages(
        replace(document, blocks=(*first, PageBreak(), *panel(edition_of(study))), attachments=(), least_full=0.0),
        "default",
    )
    assert len(pages) <= 3
    assert all(len(over) < len(pages[1]) / 4 for over in pages[2:])

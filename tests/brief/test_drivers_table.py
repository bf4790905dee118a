"""What moves answers stands in a table under them, at both ends of each input; and what speaks against them."""

from __future__ import annotations

import pytest
from brief_texts import edition_of
from other_studies import with_rows
from shared_studies import study_of

from impact.brief.context import BriefContext
from impact.brief.drivers_table import MOST, drivers_of
from impact.brief.filled import deciding_answers
from impact.brief.sections.how_sure import how_sure
from impact.brief.statements import listed
from impact.document import Block, ItemList, Paragraph, Table, plain, walk
from impact.study.tables import Record

CASES = ("byd-jizzakh", "denim-complex", "initiative-budget", "nur-navoi", "samarkand-buses", "tashkent-medical-centre")
TONES = ("additional", "emissions")


def table_of(context: BriefContext, tone: str) -> Table:
    (table,) = drivers_of(context, tone)
    return table


def answers(context: BriefContext, tone: str) -> list[str]:
    name = next(name for name, tile in context.declared.first_page.items() if tile.tone == tone)
    return deciding_answers(context, name)


def moves(row: Record) -> float:
    return abs(float(row["out_high"] or 0.0) - float(row["out_low"] or 0.0))


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("case", CASES)
def test_each_answer_stands_at_both_ends_of_what_moves_it(case: str, tone: str) -> None:
    context = edition_of(study_of(case))
    table, keys = table_of(context, tone), answers(context, tone)
    moved = [key for key in keys if context.rows("tornado", metric=key)]
    main, *rows = table.rows
    assert [cell.text[0].cell for cell in main.cells[2:]] == [f"kpi/{key}/value" for key in moved]
    assert 1 <= len(rows) <= MOST
    for row in rows:
        ends = [[span.cell for span in cell.text if span.cell] for cell in row.cells[2:]]
        found = [each for each in ends if each]
        assert found, "an input that moves no answer is no driver"
        for low, high in found:
            assert (low.rpartition("/")[2], high.rpartition("/")[2]) == ("out_low", "out_high")
            assert low.rpartition("/")[0] == high.rpartition("/")[0]


@pytest.mark.parametrize("case", CASES)
def test_the_input_that_moves_an_answer_most_is_in_the_table_of_it(case: str) -> None:
    context = edition_of(study_of(case))
    for tone in TONES:
        names = [plain(row.cells[0].text) for row in table_of(context, tone).rows[1:]]
        for key in answers(context, tone):
            if rows := context.rows("tornado", metric=key):
                assert context.input_name(str(max(rows, key=moves)["parameter_key"])) in names


def test_without_inputs_that_move_it_an_answer_has_no_table() -> None:
    study = with_rows(study_of("byd-jizzakh"), "tornado", lambda row: None)
    assert [list(drivers_of(edition_of(study), tone)) for tone in TONES] == [[], []]


def items(blocks: list[Block]) -> list[str]:
    return [plain(item) for block in walk(tuple(blocks)) if isinstance(block, ItemList) for item in block.items]


@pytest.mark.parametrize("case", ["byd-jizzakh", "nur-navoi", "byd-szeged"])
def test_every_failed_check_and_every_finding_against_is_on_the_page(case: str) -> None:
    context = edition_of(study_of(case))
    failed = {str(row["check_key"]) for row in context.rows("checks", verdict="outside")}
    said = items(list(how_sure(context)))
    assert failed
    assert len(said) == len(failed) + len(listed(context, "adverse"))
    assert said[len(failed) :] == listed(context, "adverse")


def test_the_page_says_that_no_check_failed() -> None:
    study = with_rows(study_of("byd-jizzakh"), "checks", lambda row: {**row, "verdict": "inside"})
    context = edition_of(study)
    said = [plain(block.text) for block in how_sure(context) if isinstance(block, Paragraph)]
    assert plain(context.text("checks-failed-none")) in said
    assert items(list(how_sure(context))) == listed(context, "adverse")

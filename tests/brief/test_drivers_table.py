"""What moves answers stands in a table under them, at both ends of each input; and what speaks against them."""

import pytest
from brief_texts import edition_of
from other_studies import with_rows
from shared_studies import study_of

from impact.brief.edition.context import BriefContext
from impact.brief.exhibits.drivers import MOST, drivers_of
from impact.brief.paragraphs.how_sure import failed_of
from impact.brief.parts import section_of
from impact.brief.templates import rules
from impact.brief.text.issuer import listed
from impact.brief.text.tiles import deciding_answers
from impact.document import Block, ItemList, Paragraph, Table, plain, walk
from impact.language.verdicts import failed, name
from impact.study.tables import Record, span

CASES = ("byd-jizzakh", "denim-complex", "initiative-budget", "nur-navoi", "samarkand-buses", "tashkent-medical-centre")
TONES = ("additional", "emissions")


def table_of(context: BriefContext, tone: str) -> Table:
    (table,) = drivers_of(context, tone)
    return table


def answers(context: BriefContext, tone: str) -> list[str]:
    name = next(name for name, tile in context.declared.first_page.items() if tile.tone == tone)
    return deciding_answers(context, name)


def moves(row: Record) -> float:
    return abs(float(row["result_high"] or 0.0) - float(row["result_low"] or 0.0))


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("case", CASES)
def test_each_answer_stands_at_both_ends_of_what_moves_it(case: str, tone: str) -> None:
    context = edition_of(study_of(case))
    table, keys = table_of(context, tone), answers(context, tone)
    moved = [key for key in keys if context.rows("tornado", key_figure=key)]
    main, *rows = table.rows
    assert [cell.text[0].cell for cell in main.cells[2:]] == [f"key_figures/{key}/value" for key in moved]
    assert 1 <= len(rows) <= MOST
    for row in rows:
        ends = [[span.cell for span in cell.text if span.cell] for cell in row.cells[2:]]
        found = [each for each in ends if each]
        assert found, "an input that moves no answer is no driver"
        for low, high in found:
            assert (low.rpartition("/")[2], high.rpartition("/")[2]) == ("result_low", "result_high")
            assert low.rpartition("/")[0] == high.rpartition("/")[0]


@pytest.mark.parametrize("case", CASES)
def test_the_input_that_moves_an_answer_most_is_in_the_table_of_it(case: str) -> None:
    context = edition_of(study_of(case))
    for tone in TONES:
        names = [plain(row.cells[0].text) for row in table_of(context, tone).rows[1:]]
        for key in answers(context, tone):
            if rows := context.rows("tornado", key_figure=key):
                assert context.input_name(str(max(rows, key=moves)["input"])) in names


def test_without_inputs_that_move_it_an_answer_has_no_table() -> None:
    study = with_rows(study_of("byd-jizzakh"), "tornado", lambda row: None)
    assert [list(drivers_of(edition_of(study), tone)) for tone in TONES] == [[], []]


def how_sure(context: BriefContext) -> list[Block]:
    return list(section_of("how_sure", context.kind).blocks(context))


def items(blocks: list[Block]) -> list[str]:
    return [plain(item) for block in walk(tuple(blocks)) if isinstance(block, ItemList) for item in block.items]


@pytest.mark.parametrize("case", ["byd-jizzakh", "nur-navoi", "byd-szeged"])
def test_every_failed_check_and_every_finding_against_is_on_the_page(case: str) -> None:
    context = edition_of(study_of(case))
    failed = {str(row["check"]) for row in context.rows("plausibility_checks", verdict="outside")}
    said = items(how_sure(context))
    assert failed
    assert len(said) == len(failed) + len(listed(context, "adverse"))
    assert said[len(failed) :] == listed(context, "adverse")


def test_the_page_says_that_no_check_failed() -> None:
    study = with_rows(study_of("byd-jizzakh"), "plausibility_checks", lambda row: {**row, "verdict": "inside"})
    context = edition_of(study)
    said = [plain(block.text) for block in how_sure(context) if isinstance(block, Paragraph)]
    made = {row["check"] for row in context.rows("plausibility_checks")}
    assert plain(context.text("checks-failed-none", count=len(made))) in said
    assert items(how_sure(context)) == listed(context, "adverse")


@pytest.mark.parametrize("case", [*CASES, "byd-szeged", "zhanatas"])
def test_the_page_that_prints_the_number_of_a_check_names_it_where_it_fails(case: str) -> None:
    context = edition_of(study_of(case))
    of_pages = rules("brief", context.kind).checks
    placed = [check for checks in of_pages.values() for check in checks]
    assert {str(row["check"]) for row in context.rows("plausibility_checks")} <= {*placed}
    assert len(placed) == len({*placed})
    for checks in of_pages.values():
        named = "".join(plain(text) for block in failed_of(context, checks) for text in block.texts())
        for check in failed(context.study):
            own = name(context.words, context.rows("plausibility_checks", check=check)[0])
            assert (own[1:] in named) == (check in checks)


@pytest.mark.parametrize("case", CASES)
def test_a_table_says_why_its_numbers_pass_the_range_of_an_answer_where_they_do(case: str) -> None:
    context = edition_of(study_of(case))
    for tone in TONES:
        passed = False
        for key in answers(context, tone):
            _, low, high = span(context.study.row("key_figures", key))
            ends = [
                float(row[end] or 0.0)
                for row in context.rows("tornado", key_figure=key)
                for end in ("result_low", "result_high")
            ]
            passed |= low is not None and high is not None and any(not low <= end <= high for end in ends)
        assert bool(table_of(context, tone).note) == passed

"""What a document says about itself before anything lays it out, and the columns that say nothing."""

import pytest

from impact.document import (
    Block,
    Callout,
    Cell,
    Chart,
    Column,
    ColumnGrid,
    Document,
    Figure,
    Heading,
    Paragraph,
    Row,
    Running,
    Sources,
    Span,
    StatusKey,
    Table,
    map_blocks,
    plain,
    status_words,
    text,
    walk,
    without_empty_columns,
)

LOST = text(Span("x", href="#nowhere"))
NO_MARKS = Running((), (), ())


def _messages(*blocks: Block) -> list[str]:
    return [str(problem) for problem in Document("T", "en", "2026-01-01", NO_MARKS, blocks).problems()]


def test_the_texts_of_keys_are_searched_for_links() -> None:
    (message,) = _messages(StatusKey((("modelled", LOST),)))
    assert "links to '#nowhere', which nothing is called" in message


def test_a_figure_is_checked_before_it_is_drawn() -> None:
    figure = Figure("f", "Figure 1", text("Finding"), (), Chart("jobs", 100, 0), "alt text", ())
    assert _messages(figure) == ["figure 'f': its chart is 100 by 0 pt. Draw it with a size above zero."]


def test_numbers_of_sources_are_places_that_links_lead_to() -> None:
    links = Paragraph(text(*(Span("x", href=f"#source-{number}") for number in (3, 4, 5))))
    (message,) = _messages(links, Sources((text("a"), text("b")), chosen=(3, 4)))
    assert "'#source-5', which nothing is called" in message


def _nested() -> tuple[Block, ...]:
    inner = Callout((Heading(2, text("b")), ColumnGrid(((Paragraph(text("c")),), (Paragraph(text("d")),)))))
    return (Heading(1, text("a")), inner, Paragraph(text("e")))


def _words(blocks: tuple[Block, ...]) -> str:
    return "".join(plain(block.text) for block in walk(blocks) if isinstance(block, Heading | Paragraph))


def test_blocks_are_walked_in_reading_order() -> None:
    assert _words(_nested()) == "abcde"


def test_blocks_inside_blocks_are_changed_and_the_others_stay() -> None:
    def upper(block: Block) -> Block:
        return Paragraph(text(plain(block.text).upper())) if isinstance(block, Paragraph) else block

    assert _words(map_blocks(_nested(), upper)) == "abCDE"
    assert _words(_nested()) == "abcde"


def test_the_first_key_says_what_a_status_is_called() -> None:
    first = StatusKey((("modelled", text("model estimate")),))
    later = StatusKey((("modelled", text("other words")), ("reported", text("counted"))))
    assert status_words((Callout((first,)), later)) == {"modelled": "model estimate", "reported": "counted"}


COLUMNS = (Column("Role", 0.5, row_header=True), Column("Name", 0.3), Column("Date", 0.2))
ANALYST = Row.of("Analyst", "A", "–")


def shown(*rows: Row, columns: tuple[Column, ...] = COLUMNS) -> tuple[list[str], list[list[str]]]:
    """Return the headers that are left and the words of each row."""
    table = without_empty_columns(Table("t", "Table 1", text("Title"), columns, rows))
    assert isinstance(table, Table)
    assert list(table.problems()) == []
    heads = [column.label for column in table.columns]
    return heads, [[plain(cell.text) for cell in row.cells] for row in table.rows]


@pytest.mark.parametrize(
    ("rows", "heads"),
    [
        *(([ANALYST, Row.of("Assurer", "B", nothing)], "Role Name") for nothing in ("", " ", "-", "–", "—")),
        *(
            ([ANALYST, Row.of("Assurer", "B", cell)], "Role Name Date")
            for cell in ("1 May", "0", "n.e.", Cell((), status="modelled"), Cell(text("−3")))
        ),
        ([Row.of("–", "A", "–")], "Role Name"),
        ([ANALYST, Row((Cell(text("Assurer")), Cell(text("nobody, because"), span=2)))], "Role Name Date"),
    ],
)
def test_a_column_of_blanks_or_dashes_is_left_out_unless_it_heads_its_rows(rows: list[Row], heads: str) -> None:
    found, words = shown(*rows)
    assert " ".join(found) == heads
    assert heads != "Role Name" or [row[1:] for row in words] == [["A"], ["B"]][: len(rows)]


def test_a_heading_of_rows_becomes_narrower_and_cells_that_reach_down_keep_their_places() -> None:
    group = Row((Cell(text("All"), span=3),), "group")
    assert shown(group, ANALYST) == (["Role", "Name"], [["All"], ["Analyst", "A"]])
    rows = (Row((Cell(text("Home"), rows=2), Cell(text("–")), Cell(text("1")))), Row.of("–", "2"))
    assert shown(*rows) == (["Role", "Date"], [["Home", "1"], ["2"]])


def test_a_table_of_nothing_and_other_blocks_stay_as_they_are() -> None:
    alone = (Column("A"), Column("B"))
    assert shown(Row.of("–", "–"), columns=alone)[0] == ["A", "B"]
    paragraph = Paragraph(text("–"))
    assert without_empty_columns(paragraph) is paragraph

"""Pages hold: margins, rows, divisions, and what must stay together."""

import pytest
from file_reading import pieces, structure, texts
from gallery_blocks import SENTENCE, figure
from small_documents import THEME, lines, pdf_of

from impact.document import (
    Block,
    Callout,
    Cell,
    Column,
    ColumnGrid,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    Qr,
    Row,
    Table,
    text,
)
from impact.output.pdf.page.stack import ENOUGH
from impact.theme.parts import POINTS_PER_MM


def test_margins_are_mirrored() -> None:
    pages = pieces(pdf_of(Paragraph(text("one")), PageBreak(), Paragraph(text("two"))))
    lefts = [next(x for shown, x, _ in page if shown.strip() in ("one", "two")) for page in pages]
    assert lefts == pytest.approx([25 * POINTS_PER_MM, 18 * POINTS_PER_MM], abs=0.1)


def test_figures_side_by_side_stand_on_common_lines() -> None:
    half = THEME.column_width(2)
    left = figure("1", half, title="A long title that surely takes more than one line of a narrow column of the page")
    right = figure("2", half, height=70)
    tree = structure(pdf_of(ColumnGrid(((left,), (right,)))))
    first, second = (node.box for node in tree.find("Figure"))
    assert first[1] == second[1]
    assert second[0] - first[0] == pytest.approx(half + 8 * POINTS_PER_MM, abs=0.1)


@pytest.mark.parametrize("above", range(28, 38, 2))
def test_a_heading_is_never_the_last_on_a_page(above: int) -> None:
    blocks = (Heading(1, text("Top")), *lines(above), Heading(2, text("Alone?")), Paragraph(text(SENTENCE * 6)))
    pages = texts(pdf_of(*blocks))
    (page,) = (number for number, sheet in enumerate(pages) if "Alone?" in sheet)
    assert "Networks" in pages[page]


@pytest.mark.parametrize("above", range(26, 36, 2))
def test_a_figure_stays_with_its_heading_title_and_source(above: int) -> None:
    blocks = (Heading(1, text("Top")), *lines(above), Heading(2, text("Over")), figure("1", 300))
    pages = texts(pdf_of(*blocks))
    (page,) = (sheet for sheet in pages if "Over" in sheet)
    for shown in ("FIGURE 1", "A finding", "Measure", "−12.5 Mt", "Source: [1]."):
        assert shown in page


@pytest.mark.parametrize("above", range(26, 37))
def test_no_single_line_of_a_paragraph_stands_alone(above: int) -> None:
    paragraph = "\n".join(f"mark {line}." for line in range(1, 8))
    pages = texts(pdf_of(*lines(above), Paragraph(text(paragraph))))
    counts = [sheet.count("mark") for sheet in pages]
    assert sum(counts) == 7
    assert 1 not in counts


def test_a_list_item_divided_over_pages_has_one_marker() -> None:
    blocks = (*lines(33), ItemList((text(SENTENCE * 30),), numbered=True))
    tree = structure(pdf_of(*blocks))
    assert [node.pages for node in tree.find("LBody")] == [[1, 2]]
    assert [node.pages for node in tree.find("Lbl")] == [[1]]


def test_a_list_that_goes_on_stands_under_its_heading_on_each_page_and_the_heading_is_read_once() -> None:
    found = (Heading(3, text("Findings"), minor=True, outline=False), ItemList((text(SENTENCE),) * 40))
    pdf = pdf_of(Heading(1, text("Title")), Heading(2, text("Section")), *lines(20), *found)
    assert [sheet.count("Findings") for sheet in texts(pdf)] == [1, 1]
    assert [node.pages for node in structure(pdf).find("H3")] == [[1]]


def test_page_breaks_make_no_empty_pages() -> None:
    end = PageBreak()
    assert len(texts(pdf_of(end, end, Paragraph(text("one")), end, end, Paragraph(text("two")), end))) == 2


def test_a_break_right_after_a_full_page_makes_no_empty_page() -> None:
    counts = set()
    for count in range(30, 44):
        pages = texts(pdf_of(*lines(count), PageBreak(), Paragraph(text("end"))))
        assert all("Filler" in sheet or "end" in sheet for sheet in pages)
        counts.add(len(pages))
    assert counts == {2, 3}


def test_a_last_page_is_not_left_nearly_empty() -> None:
    """What would be a few lines on the last page gets company from the page before."""
    least = 0.2 * (THEME.page.height_mm - THEME.page.top_mm - THEME.page.bottom_mm) * POINTS_PER_MM / 20.8
    for count in range(36, 46):
        pages = texts(pdf_of(*lines(count)))
        assert sum(page.count("Filler") for page in pages) == count
        assert len(pages) == 1 or pages[-1].count("Filler") >= least - 1


def test_feet_of_full_pages_stand_on_a_common_line() -> None:
    blocks = tuple(Paragraph(text(SENTENCE * (1 + at % 4))) for at in range(60))
    pages = pieces(pdf_of(*blocks))
    feet = [min(y for words, _, y in page if y > 40) for page in pages]
    assert len(feet) > 3
    assert max(feet[:-1]) - min(feet[:-1]) < 1


LINES = ("Made by: An institute.", "Checked by: Nobody.", "Paid for by: A bank.", "Contact: a@example.org.")


@pytest.mark.parametrize("last", ["", " Or to write to the same institute by post, at any time." * 2])
def test_words_beside_a_code_make_its_box_no_higher_and_stand_in_its_middle(last: str) -> None:
    def placed(*named: str) -> dict[str, float]:
        code = Qr("https://example.org", "A code", text("What it is for."), named=tuple(map(text, named)))
        (page,) = pieces(pdf_of(Paragraph(text("Over")), code, Paragraph(text("Under"))))
        return {words.strip(): y for words, _, y in page}

    alone, named = placed(), placed(*LINES[:3], LINES[3] + last)
    assert alone["Over"] - alone["Under"] == pytest.approx(named["Over"] - named["Under"], abs=0.1)
    assert (set(LINES) <= set(named)) == (not last)  # a line each, or all of them as running text
    inside = [y for words, y in named.items() if alone["Under"] < y < alone["Over"]]
    assert alone["What it is for."] == pytest.approx((max(inside) + min(inside)) / 2, abs=0.1)


def test_a_short_callout_stays_whole_and_a_long_one_is_divided() -> None:
    for above in range(28, 38, 2):
        callout = Callout((Heading(2, text("Over")), Paragraph(text(SENTENCE * 4))))
        pages = texts(pdf_of(Heading(1, text("Top")), *lines(above), callout))
        assert [page.count("Networks") for page in pages if "Networks" in page] == [4]
    pages = texts(pdf_of(*lines(28), Callout((Paragraph(text(SENTENCE * 25)),))))
    assert len([page for page in pages if "Networks" in page]) == 2


def test_a_table_of_few_high_rows_is_divided() -> None:
    """The rule of three rows before a break is for rows of a line or two."""
    rows = tuple(Row((Cell(text(f"{at} ", SENTENCE * 30)), Cell(text("1")))) for at in range(4))
    block = Table("t", "Table 1", text("Long cells"), (Column("A", 1), Column("B", 1)), rows)
    pages = texts(pdf_of(block))
    assert len(pages) > 1
    assert sum(page.count("Networks") for page in pages) == 120


ROW = "District "
COLUMNS = (Column("Name", 0.7, row_header=True), Column("Number", 0.3))


def of_districts(rows: int, total: int = -1) -> Table:
    """Return a table of so many rows and a total: at the foot, or in another place, as a main estimate stands first."""
    body = [Row.of(f"{ROW}{number}", "1") for number in range(rows)]
    body.insert(rows if total < 0 else total, Row(Row.of("Whole", "9").cells, "total"))
    return Table("t", "Table 1", text("A finding"), COLUMNS, tuple(body), source=text("Source: a."))


def counts(*blocks: Block) -> list[int]:
    """Return how many rows stand on each page on which the table is; its title stands on the first of them."""
    pages = texts(pdf_of(*blocks))
    there = [page.count(ROW) for page in pages]
    titled = next(number for number, page in enumerate(pages) if "A finding" in page)
    assert there[titled] > 0
    assert not any(there[:titled])
    return [count for count in there if count]


def lines_of_a_page() -> float:
    style = THEME.style("body")
    return (THEME.text_height() + style.after) / (style.leading + style.after)


@pytest.mark.parametrize("rows", [4, 7, 11, 18])
@pytest.mark.parametrize("share", [0.3, 0.5, 0.6, 0.65, 0.7, 0.74, 0.8, 0.85, 0.9, 0.95])
def test_a_table_with_room_on_a_page_has_three_rows_on_either_side(rows: int, share: float) -> None:
    above = lines(int(share * lines_of_a_page()))
    for divided in (of_districts(rows), of_districts(rows, 0)):
        found = counts(*above, divided, *lines(20))
        assert len(found) == 1 or min(found) >= 3
        if rows < 12 and share > ENOUGH + 0.02:
            assert len(found) == 1, "a short table stands whole where it leaves its page full enough"


def test_what_a_table_leaves_is_measured_without_the_heading_that_goes_along() -> None:
    def divided(above: int) -> bool:
        return len(counts(*lines(above), Heading(1, text("Over")), of_districts(9), *lines(9))) == 2

    whole = lines_of_a_page()
    fewest = next(above for above in range(int(0.6 * whole), int(whole)) if not divided(above) and divided(above - 1))
    assert ENOUGH * whole - 1 <= fewest <= ENOUGH * whole + 1


@pytest.mark.parametrize("share", [0.5, 0.7, 0.8, 0.9])
def test_a_table_in_a_column_keeps_the_rule(share: float) -> None:
    beside = ColumnGrid(((of_districts(8),), lines(12)))
    found = counts(*lines(int(share * lines_of_a_page())), beside, *lines(20))
    assert len(found) == 1 or min(found) >= 3


def test_a_table_higher_than_a_page_is_divided_where_pages_end() -> None:
    found = counts(*lines(5), of_districts(120))
    assert sum(found) == 120
    assert min(found) >= 2
    assert len(found) > 2

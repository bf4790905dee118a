"""What pages do to a document: charts become as high as there is room, and nothing is lost."""

from dataclasses import replace

import pytest
from file_reading import texts
from hypothesis import given
from hypothesis import strategies as st
from small_documents import THEME, Plain, lines, make, pdf_of

from impact.document import Block, Chart, Document, Figure, Heading, PageBreak, Paragraph, text, walk
from impact.output.pdf import fitted
from impact.output.pdf.page.division import FOOT, flowing
from impact.output.pdf.page.stack import BlockStack

LEAST, MOST = 100.0, 300.0


def figure(name: str = "jobs_by_year") -> Figure:
    chart = Chart(name, THEME.text_width(), LEAST, most=MOST)
    return Figure(name, "Figure 1", text("It grows"), (), chart, "A bar.", ())


def heights(document: Document) -> list[float]:
    return [block.chart.height for block in walk(document.blocks) if isinstance(block, Figure)]


def room_of() -> int:
    """Return how many paragraphs of one line a page has room for, its foot left free."""
    style = THEME.style("body")
    return int((THEME.text_height() - FOOT + style.after) / (style.leading + style.after))


def test_a_chart_takes_the_height_that_is_left_and_no_more_than_its_greatest() -> None:
    full = room_of()
    found = [heights(fitted(make(figure(), *lines(count)), THEME))[0] for count in (3, full // 2 + 4, full - 9)]
    assert found[0] == MOST > found[1] > found[2] >= LEAST


def test_content_that_is_too_long_goes_on_and_the_next_page_takes_it_up() -> None:
    full = room_of()
    first, second = (Heading(1, text("One")), *lines(full + 14)), (Heading(1, text("Two")), *lines(full - 19))
    found = fitted(make(*first, PageBreak(), *second, PageBreak(), *lines(20), figure()), THEME).blocks
    breaks = [place for place, block in enumerate(found) if isinstance(block, PageBreak)]
    assert len(breaks) == 1, "what was meant for two pages has room on them, the third begins a page"
    assert len(found) - breaks[0] - 1 == 21


def test_a_chart_gives_up_a_little_height_before_a_page_runs_over() -> None:
    tight = replace(figure(), chart=Chart("jobs_by_year", THEME.text_width(), LEAST, most=MOST, tight=0.6 * LEAST))

    def pages(more: int, chart: Figure) -> list[float]:
        document = fitted(make(chart, *lines(more), PageBreak(), Paragraph(text("next"))), THEME)
        return heights(document) if any(isinstance(block, PageBreak) for block in document.blocks[1:]) else []

    count = next(more for more in range(2 * room_of()) if not pages(more, figure()))
    assert pages(count, tight) in ([0.8 * LEAST], [0.6 * LEAST])


def test_a_document_without_charts_that_grow_or_with_problems_stays_as_it_is() -> None:
    for document in (make(*lines(3)), make(Heading(3, text("Skips")), figure())):
        assert fitted(document, THEME) is document


@given(st.data())
def test_no_block_is_lost_or_moved_however_long_the_pages_are(data: st.DataObject) -> None:
    """Whatever runs over: the blocks are the same in the same order, and only heights of charts and breaks change."""
    counts = data.draw(st.lists(st.integers(0, 2 * room_of()), min_size=1, max_size=5))
    blocks: list[Block] = [Heading(1, text("Start"))]
    for number, count in enumerate(counts):
        chart = (figure(f"chart-{number}"),) if data.draw(st.booleans()) else ()
        blocks += [*lines(count), *chart, PageBreak()]

    def without_height(block: Block) -> Block:
        if not isinstance(block, Figure) or not isinstance(block.chart, Chart):
            return block
        return replace(block, chart=replace(block.chart, height=LEAST, most=MOST))

    def content(document: Document) -> list[Block]:
        return [without_height(block) for block in document.blocks if not isinstance(block, PageBreak)]

    document = make(*blocks[:-1])
    assert content(fitted(document, THEME)) == content(document)


def test_a_chart_becomes_a_little_lower_where_the_page_then_holds_it() -> None:
    low = replace(figure(), chart=Chart("jobs_by_year", THEME.text_width(), 3 * LEAST, most=MOST + 1, tight=200.0))

    def height(above: int) -> float:
        return heights(fitted(make(*lines(above), low, *lines(2 * room_of())), THEME))[0]

    assert height(2) >= 3 * LEAST
    found = [height(above) for above in range(room_of() // 3, room_of())]
    assert min(found) == 200.0


@pytest.mark.parametrize(
    ("above", "next_one", "first"),
    [(10, 231.0, 11), (10, 250.0, 11), (10, 270.0, 10), (13, 90.0, 14), (14, 55.0, 14)],
    ids=["fits", "fits with closer spaces", "too high", "nine tenths full, and fits", "nine tenths full"],
)
def test_a_page_that_would_end_early_sets_its_spaces_closer(above: int, next_one: float, first: int) -> None:
    content = BlockStack([*map(Plain, [40.0] * above), Plain(next_one), *map(Plain, [300.0] * 3)])
    assert len(flowing(content, 100.0, 731.0)[0].items) == first


def test_content_that_is_a_few_lines_too_long_stands_closer_on_its_page_and_no_other_does() -> None:
    def spaces(more: int) -> list[float]:
        longer = (*lines(room_of() - 9 + more), figure())
        found = fitted(make(*lines(3), figure("first"), PageBreak(), *longer, PageBreak(), *lines(3)), THEME).blocks
        return [block.spaces for block in found if isinstance(block, PageBreak)]

    found = [spaces(more) for more in range(14)]
    assert found[0] == [1.0, 1.0]
    assert min(found) == [0.5, 1.0]
    assert all(each[1:] in ([1.0], []) for each in found)


def test_a_term_is_not_divided_and_a_page_that_goes_on_names_its_section() -> None:
    note = Paragraph(text("A term and its meaning. " * 20), "note")
    for more in range(6):
        above = (Heading(1, text("Title")), Heading(2, text("Its section")), *lines(room_of() - more))
        found = texts(pdf_of(*above, note, *lines(8)))
        assert sorted(page.count("term") for page in found) == [0, 20]
        assert ["Its section" in page for page in found] == [True, True]

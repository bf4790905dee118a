"""What a page takes: content as long and charts as high as it has room for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from impact.document import Block, Chart, Document, Figure, Grid, Heading, PageBreak, Paragraph, Versions, text, walk
from impact.look.theme import Theme
from impact.pdf import fitted
from impact.pdf.page.division import FOOT

Make = Callable[..., Document]
LINE = "One line of text. "
LEAST, MOST = 100.0, 300.0


def lines(count: int) -> tuple[Block, ...]:
    """Return paragraphs of one line each."""
    return tuple(Paragraph(text(LINE)) for _ in range(count))


def figure(theme: Theme, name: str = "jobs_by_year") -> Figure:
    chart = Chart(name, theme.text_width(), LEAST, most=MOST)
    return Figure(name, "Figure 1", text("It grows"), (), chart, "A bar.", ())


def heights(document: Document) -> list[float]:
    return [block.chart.height for block in walk(document.blocks) if isinstance(block, Figure)]


def words(document: Document) -> list[str]:
    return [block.text[0].text for block in walk(document.blocks) if isinstance(block, Paragraph)]


def room_of(theme: Theme) -> int:
    """Return how many paragraphs of one line a page has room for, its foot left free."""
    style = theme.style("body")
    return int((theme.text_height() - FOOT + style.after) / (style.leading + style.after))


def test_a_chart_takes_the_height_that_is_left_and_no_more_than_its_greatest(make: Make, theme: Theme) -> None:
    full = room_of(theme)
    found = [heights(fitted(make(figure(theme), *lines(count)), theme))[0] for count in (3, full // 2 + 4, full - 9)]
    assert found[0] == MOST > found[1] > found[2] >= LEAST


def test_two_charts_of_a_page_grow_by_the_same_share(make: Make, theme: Theme) -> None:
    blocks = (figure(theme), figure(theme, "scenarios"), *lines(room_of(theme) // 3))
    first, second = heights(fitted(make(*blocks), theme))
    assert LEAST < first == second < MOST


@pytest.mark.parametrize(("more", "said"), [(3, "long"), (12, "middling"), (20, "short")])
def test_a_page_takes_the_longest_version_that_leaves_its_foot_free(
    make: Make, theme: Theme, more: int, said: str
) -> None:
    versions = Versions(
        tuple((*lines(count), Paragraph(text(name))) for name, count in (("long", 18), ("middling", 9), ("short", 0)))
    )
    found = fitted(make(*lines(room_of(theme) - 23 + more), versions), theme)
    assert words(found)[-1] == said
    assert not any(isinstance(block, Versions) for block in walk(found.blocks))


def test_one_that_comes_first_has_room_before_those_above_it(make: Make, theme: Theme) -> None:
    full = room_of(theme)
    above = Versions(((*lines(6), Paragraph(text("above"))), ()))
    below = ((*lines(6), Paragraph(text("below"))), ())
    kept = [words(fitted(make(*lines(full - 9), above, Versions(below, first)), theme)) for first in (False, True)]
    assert ["above" in each for each in kept] == [True, False]
    assert ["below" in each for each in kept] == [False, True]


def test_what_may_be_left_out_leaves_no_page_half_empty(make: Make, theme: Theme) -> None:
    """A chart that only fits below a few lines would leave the page before it half empty."""
    tall = Chart("jobs_by_year", theme.text_width(), theme.text_height() * 0.8)
    chart = Figure("jobs_by_year", "Figure 1", text("It grows"), (), tall, "A bar.", ())
    full = room_of(theme)
    more = Versions(((*lines(full // 4), Paragraph(text("more"))), ()))
    found = fitted(make(*lines(full + 3), more, PageBreak(), chart, *lines(full)), theme)
    assert "more" not in words(found)


def test_a_column_without_words_gives_its_room_to_the_other(make: Make, theme: Theme) -> None:
    other = Versions((lines(8), ()))
    beside = Grid((lines(2), (other,)))
    assert any(isinstance(block, Grid) for block in fitted(make(beside), theme).blocks)
    found = fitted(make(*lines(room_of(theme) - 3), beside), theme)
    assert not any(isinstance(block, Grid) for block in found.blocks)
    assert len(words(found)) == room_of(theme) - 1


def test_content_that_is_too_long_goes_on_and_the_next_page_takes_it_up(make: Make, theme: Theme) -> None:
    full = room_of(theme)
    pages = [(Heading(1, text("One")), *lines(full + 4)), (Heading(1, text("Two")), *lines(full - 9)), lines(20)]
    blocks = [block for page in pages for block in (PageBreak(), Versions((page,)))][1:]
    found = fitted(make(*blocks), theme).blocks
    breaks = [place for place, block in enumerate(found) if isinstance(block, PageBreak)]
    assert len(breaks) == 1, "what was meant for two pages has room on them, the third begins a page"
    assert len(found) - breaks[0] - 1 == 20


def test_a_chart_gives_up_a_little_height_before_a_page_runs_over(make: Make, theme: Theme) -> None:
    tight = replace(figure(theme), chart=Chart("jobs_by_year", theme.text_width(), LEAST, most=MOST, tight=0.6 * LEAST))

    def pages(more: int, chart: Figure) -> list[float]:
        document = fitted(make(chart, *lines(more), PageBreak(), Paragraph(text("next"))), theme)
        return heights(document) if any(isinstance(block, PageBreak) for block in document.blocks) else []

    count = next(more for more in range(room_of(theme)) if not pages(more, figure(theme)))
    assert pages(count, tight) in ([0.8 * LEAST], [0.6 * LEAST])


def test_a_document_that_leaves_no_choice_stays_as_it_is(make: Make, theme: Theme) -> None:
    document = make(*lines(3))
    assert fitted(document, theme) is document


def test_a_document_with_problems_keeps_its_longest_versions(make: Make, theme: Theme) -> None:
    found = fitted(make(Heading(3, text("Skips")), Versions(((Paragraph(text("long")),), ()))), theme)
    assert words(found) == ["long"]
    assert any(found.problems())


def test_charts_of_content_over_several_pages_fill_a_page_that_ends_early(make: Make, theme: Theme) -> None:
    """What follows is a chart that needs a page of its own: the one above it takes the room that is left."""
    tall = Chart("scenarios", theme.text_width(), theme.text_height() * 0.8)
    after = Figure("scenarios", "Figure 2", text("It falls"), (), tall, "A bar.", ())
    full = room_of(theme)
    blocks = (figure(theme), *lines(full // 4), after, *lines(2 * full))
    first, second = heights(fitted(make(*blocks), theme))
    assert LEAST < first <= MOST
    assert second == tall.height


def test_a_chart_becomes_a_little_lower_where_the_page_then_holds_it(make: Make, theme: Theme) -> None:
    low = replace(figure(theme), chart=Chart("jobs_by_year", theme.text_width(), 3 * LEAST, most=MOST + 1, tight=200.0))

    def height(above: int) -> float:
        return heights(fitted(make(*lines(above), low, *lines(2 * room_of(theme))), theme))[0]

    assert height(2) >= 3 * LEAST
    found = [height(above) for above in range(room_of(theme) // 3, room_of(theme))]
    assert min(found) == 200.0

"""Figures: number, finding, measure, the chart with its numbers as a table, and the source."""

from __future__ import annotations

from impact.charts.style import ChartStyle
from impact.document import Figure, plain
from impact.export.web.blocks.table import wide
from impact.export.web.charts.numbers import numbers
from impact.export.web.charts.svg import svg
from impact.export.web.links import own, place_id
from impact.export.web.markup import NOTHING, Html, element, escape
from impact.export.web.page import Page, render


@render.register(Figure)
def figure(block: Figure, page: Page) -> Html:
    """Return a figure, which says as much without its chart, by text alternative and table."""
    number = page.next_figure()
    label = page.paragraph(block.label, "exhibit-label") if block.label else NOTHING
    words = f"{label}{page.paragraph(block.title, 'exhibit-title')}{page.paragraph(block.subtitle, 'exhibit-subtitle')}"
    name = block.label or plain(block.title)
    parts = (
        element("figcaption", Html(words)),
        wide(_chart(block, number, page), name),
        page.paragraph(block.source, "exhibit-source"),
        _table(block, page),
    )
    return element("figure", Html("".join(parts)), class_="exhibit", id=place_id(block.id) if block.id else None)


def _chart(block: Figure, number: int, page: Page) -> Html:
    style = ChartStyle(page.theme, block.chart.width, block.chart.height)
    drawn, corners = svg(page.edition.picture(block), style, own(f"mark-{number}"))
    title, told = own(f"title-{number}"), own(f"told-{number}")
    head = Html(element("title", escape(plain(block.title)), id=title) + element("desc", escape(block.alt), id=told))
    half = style.width < 0.6 * page.theme.text_width()
    return element(
        "svg", Html(f"{head}{drawn}"), stroke_linejoin="round", view_box=corners,
        class_="chart half" if half else "chart", role="img", aria_labelledby=f"{title} {told}",
    )  # fmt: skip


def _table(block: Figure, page: Page) -> Html:
    """Return the numbers of the chart behind a line that opens them; nothing where it shows none."""
    picture = page.edition.context.pictures.get(block.id)
    found = numbers(picture, block, page) if picture is not None else NOTHING
    if not found:
        return NOTHING
    name = page.say("web-numbers", label=block.label)
    return element("details", Html(element("summary", escape(name)) + wide(found, name)))

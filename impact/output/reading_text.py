"""The text twin of a document: all its words in reading order, for whoever has no use for pages."""

from collections.abc import Iterator

from impact.brief.edition.context import BriefContext
from impact.brief.edition.passes import without_marks
from impact.charts.drawing.picture import Picture
from impact.document import Document, Figure, PageBreak, plain, status_words, walk


def reading_text(context: BriefContext, document: Document) -> str:
    """Return the words and numbers of a document as plain lines, a blank line between blocks."""
    parts = ["\n".join(_head(document)), *reading_pages(context, document)]
    parts.append("\n".join(f"{each.name}: {each.description}" for each in document.attachments))
    return "\n\n".join(part for part in parts if part) + "\n"


def reading_pages(context: BriefContext, document: Document) -> list[str]:
    """Return the same words without head and attachments, parted where the document begins a page.

    What flows over a page goes on under the words of the page that it began on.
    """
    status = status_words(document.blocks)
    parts: list[list[str]] = [[]]
    for block in walk(document.blocks):
        if isinstance(block, PageBreak):
            parts.append([])
            continue
        lines = list(block.lines(status))
        if isinstance(block, Figure) and (picture := context.log.pictures.get(block.id)) is not None:
            lines[-1:-1] = _values(context, picture)
        parts[-1].append("\n".join(lines))
    return ["\n\n".join(filter(None, part)) for part in parts]


def _head(document: Document) -> Iterator[str]:
    running = document.running
    yield document.title
    said = (document.mark, plain(running.header_left), plain(running.header_right), plain(running.footer_left))
    yield from (line for line in said if line)


def _values(context: BriefContext, picture: Picture) -> Iterator[str]:
    chart = context.chart_context()
    for series in picture.series:
        name = ", ".join(part for part in (series.panel, series.name) if part)
        for point in series.points:
            if point.value is None:
                continue
            amount = chart.amount(series, point, series.per)
            where = ": ".join(part for part in (name, str(point.x)) if part)
            yield without_marks(f"{where}: {amount.known}" + (f" ({point.note})" if point.note else ""))

"""What a larger project adds: the net effect at each scale, in each closure of the household budget."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import context, figure
from impact.brief.rich import Marked
from impact.brief.sections import sections
from impact.charts.kinds.net_by_scale import by_scale
from impact.charts.picture import ChartContext, Series
from impact.document import Block, Paragraph, Text
from impact.words.inputs import slug

HEIGHT = 74.0
FEW = 3  # fewer scales are no way to say what a larger one adds


@sections.register("scale", needs=("net_by_scale",))
def scale(edition: BriefContext) -> Iterator[Block]:
    """Yield the chart of net jobs by scale and what it says."""
    yield figure(edition, "net_by_scale", width="full", height=HEIGHT)
    if words := adds(edition):
        yield Paragraph(words)


def adds(edition: BriefContext) -> Text:
    """Return net jobs of the smallest and the largest scale in each closure; nothing for fewer than three scales."""
    shown = context(edition)
    series = by_scale(shown)
    scales = [point.key for point in series[0].points]
    if len(scales) < FEW:
        return ()
    parts = [_part(edition, shown, each) for each in series]
    return edition.text(
        "scale-adds", small=scales[0], large=scales[-1], year=edition.fact("headline_year"),
        parts=Marked(edition.words.both(parts)),
    )  # fmt: skip


def _part(edition: BriefContext, shown: ChartContext, series: Series) -> str:
    """Return from how many to how many net jobs go, in the words for its closure where the language has some."""
    words, own = edition.words, f"scale-adds-{slug(series.key)}"
    small, large = (shown.amount(series, series.points[end]).value for end in (0, -1))
    return words.say(own if words.has(own) else "scale-adds-part", small=small, large=large, closure=series.name)

"""The numbers of a chart as a table: a row for each place, a column for each series, as the chart prints them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from impact.brief.edition.passes import spoken
from impact.charts.drawing.picture import ChartContext, Picture, Point, Series
from impact.document import Figure
from impact.output.web.markup import NOTHING, Html, element, escape, joined
from impact.output.web.render import WebPage, mark


@dataclass(frozen=True)
class ChartPoint:
    """A row: what it is called, and which of several of that name it is."""

    name: str
    which: int


def numbers(picture: Picture, figure: Figure, page: WebPage) -> Html:
    columns = [series for series in picture.series if any(each.value is not None for each in series.points)]
    if not columns:
        return NOTHING
    found = [_by_place(series.points) for series in columns]
    places = list(dict.fromkeys(place for column in found for place in column))
    mixed = len({point.status for series in columns for point in series.points}) > 1
    say = _Say(page, page.edition.context.chart_context(), mixed=mixed)
    rows = joined(_row(place, columns, found, say) for place in places)
    said = element("div", page.text(figure.subtitle or figure.title), class_="within")
    return element(
        "table",
        Html(f"{element('caption', said, class_='note')}{_head(columns, page)}{element('tbody', rows)}"),
        class_="table-dense numbers",
    )


def _by_place(points: Iterable[Point]) -> dict[ChartPoint, Point]:
    seen: defaultdict[str, int] = defaultdict(int)
    found = {}
    for point in points:
        name = str(point.x)
        found[ChartPoint(name, seen[name])] = point
        seen[name] += 1
    return found


def _head(columns: list[Series], page: WebPage) -> Html:
    corner = element("th", escape(page.say("web-place")), scope="col", class_="table-head")
    names = joined(
        element("th", page.text(spoken(_name(series))), scope="col", class_="table-head right") for series in columns
    )
    return element("thead", element("tr", Html(corner + names)))


def _name(series: Series) -> str:
    parts = dict.fromkeys(part for part in (series.panel, series.name) if part)
    return ": ".join(parts)


@dataclass(frozen=True)
class _Say:
    page: WebPage
    chart: ChartContext
    mixed: bool

    def value(self, series: Series, point: Point | None) -> Html:
        if point is None:
            return NOTHING
        if point.value is None:
            return escape(self.page.say("not-estimated"))
        amount = self.chart.amount(series, point, series.per)
        beside = [amount.range] if amount.ranged else []
        beside += [point.note] if point.note else []
        value = element("span", escape(amount.value), data_cell=point.cell or None)
        quiet = (element("span", self.page.text(spoken(f"({each})")), class_="quiet") for each in beside)
        said = joined([value, *quiet], " ")
        if self.mixed and point.status != "modelled":
            words = self.page.status_words.get(point.status, "") or self.page.say(f"status-{point.status}")
            return joined([said, mark(point.status, words)], " ")
        return said


def _row(place: ChartPoint, columns: list[Series], found: list[dict[ChartPoint, Point]], say: _Say) -> Html:
    head = element("th", say.page.text(spoken(place.name)), scope="row")
    cells = (
        element("td", say.value(series, points.get(place)), class_="right")
        for series, points in zip(columns, found, strict=True)
    )
    return element("tr", Html(head + joined(cells)))

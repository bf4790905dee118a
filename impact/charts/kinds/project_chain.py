"""From the project to suppliers, to what workers spend, to jobs supported, and to each answer to what is additional.

A picture of how the figures hang together, not of their size: every link is a box with its figure, the answers at the
end are boxes of one size.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from impact.charts import charts
from impact.charts.alt_text import worst_first
from impact.charts.canvas import Canvas
from impact.charts.lettering import EDGE, Area, Measure, Place
from impact.charts.picture import Caption, ChartContext, Picture, Point, Series, point_of
from impact.charts.style import ChartStyle
from impact.charts.tables import wanted
from impact.study.tables import DOES_NOT_APPLY, Record, total
from impact.study.tables.closures import equals
from impact.vocabulary import CHANNELS
from impact.words.inputs import slug
from impact.words.marks import Marked
from impact.words.rounding import add_up
from impact.words.said import change_in_words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE, NET = "project_chain", "kpi", "gross_net"
JOBS, JOB_YEARS = "jobs", "job_years"
GROSS = {JOBS: "jobs_gross", JOB_YEARS: "job_years"}  # key figure of all that is supported
STEP = 13.0  # from one box to the next [pt]
ANSWERS = 0.35  # of the width, for the boxes at the end
NARROW = 360.0  # below so much width the boxes stand under each other [pt]
BAND = 6.0  # width of the band that carries the fill [pt]
PAD = 3.0  # between the band and the letters [pt]
LARGER = 1.25  # figures, in sizes of the text
APART = 3.0  # of boxes that stand under each other [pt]
MOST_LINES = 3  # of a name


@dataclass(frozen=True)
class _Box:
    """A link of the chain: its lines, and how it is filled.

    Attributes:
        value: the figure; empty where there is none. name, range: in lines. fill: of the band; None where dashed.
    """

    value: str
    name: tuple[str, ...]
    range: tuple[str, ...]
    fill: dict[str, Any] | None

    def height(self, measure: Measure) -> float:
        """Return how high it is with its letters [pt]."""
        lines = measure.line * (len(self.name) + len(self.range))
        return 2 * PAD + measure.line * LARGER + lines


@charts.register(CHART)
def project_chain(context: ChartContext) -> Picture:
    """Show the jobs at each link and each answer; the option `quantity` chooses job-years where both are known."""
    quantity = _quantity(context)
    links, answers = _links(context, quantity), _answers(context, quantity)
    shown, topics = (links, answers) if answers.points else (links,), ("jobs", "lost", "replaced")
    return context.picture("chain", shown, topics, _caption, _draw, links, answers)


def _quantity(context: ChartContext) -> str:
    """Return what is counted: jobs where the study has them and nothing else is asked for, else job-years."""
    jobs = any(context.study[TABLE].where(id=GROSS[JOBS]))
    return context.options.get("quantity", JOBS if jobs else JOB_YEARS)


def _links(context: ChartContext, quantity: str) -> Series:
    gross = wanted(context.study, CHART, TABLE, id=GROSS[quantity])[0]
    found = [*(_channel(context, quantity, each) for each in CHANNELS)]
    found.append(_point(TABLE, gross, context.words.say(f"chain-{slug(quantity)}-supported"), "gross"))
    return Series("links", context.words.say("chain-links"), str(gross["unit"]), tuple(found))


def _point(table: str, row: Record, name: str, key: str) -> Point:
    return point_of(table, row, name, key) if row["value"] is not None else Point(name, None, key=key)


def _channel(context: ChartContext, quantity: str, channel: str) -> Point:
    name = context.words.say(f"channel-{channel}" if quantity == JOBS else f"job-years-{channel}")
    own = f"{quantity}_{channel}"
    row = next(context.study[TABLE].where(id=own), None)
    if row is not None:
        made = _point(TABLE, row, name, channel)
        return made if quantity == JOBS else replace(made, note=_not_registered(context, channel))
    rows: list[Record] = [
        each for each in context.study["jobs_by_year"].where(phase="construction", channel=channel, formality="formal")
        if each["sector"] == DOES_NOT_APPLY
    ]  # fmt: skip
    return Point(name, total(rows), key=channel, note=_not_registered(context, channel))


def _not_registered(context: ChartContext, channel: str) -> str:
    """Return how many more work on it who are not registered; nothing where none were estimated."""
    rows = list(context.study["jobs_by_year"].where(phase="construction", channel=channel, formality="informal"))
    if not rows:
        return ""
    row: Record = {**rows[0], "value": total(rows), "low": None, "high": None}
    return context.words.say("chain-not-registered", value=context.amounts.of(row, 1.0).value)


def _answers(context: ChartContext, quantity: str) -> Series:
    """Return what is additional in each answer, the one that headlines stand on first."""
    words, rows = context.words, []
    if NET in context.study.tables:
        year = context.headline_year
        net = equals(context.study, context.study[NET].where(quantity=quantity, step_key="net"))
        rows = [row for row in net if row["year"] in (year, None, DOES_NOT_APPLY)]
    rows.sort(key=lambda row: row["is_default"] != "yes")
    points = []
    for row in rows:
        closure = slug(str(row["closure"]))
        messages = (f"chain-answer-{closure}", f"chart-closure-{closure}", "answers-additional")
        name = words.say(next(each for each in messages if words.has(each)))
        points.append(_point(NET, row, name, str(row["closure"])))
    unit = str(rows[0]["unit"]) if rows else ""
    return Series("answers", words.say(f"chain-{slug(quantity)}-additional"), unit, tuple(points))


def _caption(context: ChartContext, links: Series, answers: Series) -> Caption:
    words, quantity = context.words, slug(_quantity(context))
    setting = {"year": context.fact("headline_year"), "country": context.fact("country_name")}
    gross = links.points[-1]
    known = [point for point in answers.points if point.value is not None]
    if gross.value is None:
        title = context.say("chain-title-unknown")
    elif not known:
        title = context.say(f"chain-{quantity}-title-gross", gross=context.amount(links, gross).said)
    else:
        said = change_in_words([context.amount(answers, point) for point in known])
        title = context.say(f"chain-{quantity}-title", gross=context.amount(links, gross).said, answers=said)
    subtitle = context.say(f"chain-{quantity}-subtitle", **setting)
    if not _adds_up(context, links):
        subtitle = Marked(subtitle + context.say("and-rounded"))
    worst = worst_first(answers.points, lambda each: each.value, "lower")
    found = [_in_words(context, answers, point) for point in worst] or [f"{words.say('not-estimated')}."]
    return Caption(
        title, subtitle,
        words.say(
            f"chain-{quantity}-alt", parts=" ".join(_in_words(context, links, point) for point in links.points),
            answers=" ".join(found), **setting,
        ),
    )  # fmt: skip


def _adds_up(context: ChartContext, links: Series) -> bool:
    if any(point.value is None for point in links.points):
        return True
    *parts, whole = (context.amount(links, point).rounded.central for point in links.points)
    return add_up(parts, whole)


def _in_words(context: ChartContext, series: Series, point: Point) -> str:
    if point.value is None:
        return context.words.say("alt-point-exact", name=str(point.x), value=context.words.say("not-estimated"))
    said = context.point_in_words(series, point)
    return f"{said} {point.note}." if point.note else said


def _draw(context: ChartContext, links: Series, answers: Series, style: ChartStyle) -> Figure:
    measure, wide = Measure(style), style.width >= NARROW
    end = style.width * ANSWERS if wide else style.width
    width = (style.width - end) / len(links.points) - STEP if wide else style.width
    colours = [style.theme.colour(f"channel_{channel}") for channel in CHANNELS] + [style.palette.supported]
    boxes = [
        _box(context, measure, links, point, width, style.fill(point.status, colour), over=wide)
        for point, colour in zip(links.points, colours, strict=True)
    ]
    fill = style.fill("modelled", style.palette.additional)
    ends = answers.points or (Point("", None),)
    lasts = [_box(context, measure, answers, point, end, fill, over=False) for point in ends]
    heading = measure.broken(answers.name, end, 1, "semibold")[0]
    row = max(box.height(measure) for box in boxes)
    column = max(box.height(measure) for box in lasts)
    stacked = (column + APART) * len(lasts) + measure.height()
    low = max(style.height, row, stacked) if wide else (row + APART) * len(boxes) + stacked
    style = replace(style, height=low)
    canvas = Canvas(style, context.words)
    if wide:
        under, over = (style.height - row) / 2, (style.height + row) / 2
        lefts = [place * (width + STEP) for place in range(len(boxes))]
        areas = [Area(left, under, left + width, over) for left in lefts]
        first = (style.height + stacked) / 2
        areas += _under(canvas, heading, style.width - end, first, column, len(lasts))
        _arrows(canvas, areas, len(boxes))
    else:
        tops = [style.height - place * (row + APART) for place in range(len(boxes))]
        areas = [Area(0.0, top - row, style.width - EDGE, top) for top in tops]
        areas += _under(canvas, heading, 0.0, stacked, column, len(lasts))
    for box, area in zip([*boxes, *lasts], areas, strict=True):
        _draw_box(canvas, box, area)
    return canvas.figure


def _under(canvas: Canvas, heading: str, left: float, top: float, height: float, count: int) -> list[Area]:
    """Write what the answers are about, and return the places of their boxes under it."""
    canvas.letters.set(heading, Place(left + EDGE, top, "right", "below"), weight="semibold")
    top -= canvas.letters.height() + APART
    tops = [top - place * (height + APART) for place in range(count)]
    return [Area(left, each - height, canvas.style.width - EDGE, each) for each in tops]


def _box(
    context: ChartContext, measure: Measure, series: Series, point: Point, width: float, fill: dict[str, Any], *,
    over: bool,
) -> _Box:  # fmt: skip
    """Return a link with its lines; `over` sets the range under the name, else it stands beside the figure."""
    room = width - BAND - 2 * PAD
    name = measure.balanced(str(point.x), room, MOST_LINES) if point.x else ()
    if point.value is None:
        return _Box("", name, measure.broken(context.words.say("not-estimated"), room, 2), None)
    amount = context.amount(series, point)
    ranged = amount.range if amount.ranged else ""
    if over or not ranged:
        below = [each for words in (ranged, point.note) if words for each in measure.broken(words, room, 3)]
        return _Box(amount.value, name, tuple(below), fill)
    return _Box(context.words.say("value-and-range", value=amount.value, range=ranged), name, (), fill)


def _draw_box(canvas: Canvas, box: _Box, area: Area) -> None:
    from matplotlib.patches import Rectangle

    style, letters = canvas.style, canvas.letters
    dashed: dict[str, Any] = {"linestyle": (0, (2.5, 2.0))} if box.fill is None else {}
    frame: dict[str, Any] = {
        "facecolor": style.palette.paper,
        "edgecolor": style.palette.rule,
        "linewidth": style.axis_width,
    }
    edges = [(Area(area.left + 0.5, area.bottom + 0.5, area.right - 0.5, area.top - 0.5), frame | dashed)]
    if box.fill is not None:
        edges.append((Area(area.left + 0.5, area.bottom + 0.5, area.left + BAND, area.top - 0.5), box.fill))
    for part, look in edges:
        patch = Rectangle(
            (part.left / 72, part.bottom / 72), (part.right - part.left) / 72, (part.top - part.bottom) / 72,
            transform=canvas.figure.dpi_scale_trans, **look,
        )  # fmt: skip
        canvas.figure.add_artist(patch)
    left, top = area.left + BAND + PAD, area.top - PAD
    room = area.right - left - PAD
    if box.value:
        value, bracket, rest = box.value.partition(" (")
        wide = letters.width(value, "semibold") * LARGER
        letters.put(value, Place(left, top, "right", "below"), weight="semibold", size=style.text_size * LARGER)
        if bracket:
            at = Place(left + wide + PAD, top - style.text_size * (LARGER - 1) * 0.74, "right", "below")
            letters.put(letters.broken(bracket.strip() + rest, room - wide - PAD, 1)[0], at)
        top -= letters.line * LARGER
    if box.name:
        letters.put(box.name, Place(left, top, "right", "below"))
    if box.range:
        low = top - letters.line * len(box.name)
        letters.put(box.range, Place(left, low, "right", "below"), colour=style.palette.muted)


def _arrows(canvas: Canvas, areas: Sequence[Area], links: int) -> None:
    from matplotlib.patches import FancyArrowPatch

    pairs = [*pairwise(areas[:links]), *((areas[links - 1], end) for end in areas[links:])]
    for one, two in pairs:
        first, second = ((area.bottom + area.top) / 2 for area in (one, two))
        start, end = (one.right + 1.5) / 72, (two.left - 1.5) / 72
        look: Any = {"color": canvas.style.palette.muted, "linewidth": canvas.style.line_width, "zorder": 3}
        arrow = FancyArrowPatch(
            (start, first / 72), (end, second / 72), arrowstyle="-|>,head_length=3,head_width=1.8",
            transform=canvas.figure.dpi_scale_trans, shrinkA=0, shrinkB=0, mutation_scale=1.0, **look,
        )  # fmt: skip
        canvas.figure.add_artist(arrow)

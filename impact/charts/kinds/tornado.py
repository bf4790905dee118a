"""What moves a key figure: one bar an input, from the result at its low value to that at its high value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.alt_text import worse_side, worst_first
from impact.charts.canvas import Canvas
from impact.charts.lettering import EDGE, Area, Measure, Place, Side
from impact.charts.measures import PEOPLE, counted_in, tone_of
from impact.charts.panel import Panel
from impact.charts.picture import Caption, ChartContext, Picture, Point, Series, point_of
from impact.charts.rows import BESIDE, below_level_axis, for_rows, named_width
from impact.charts.scale import Reach, bare
from impact.charts.style import ChartStyle
from impact.charts.tables import wanted
from impact.errors import ImpactError
from impact.look.colour import as_light_as, lightness
from impact.study.tables import Record
from impact.words.inputs import (
    in_own_large_words,
    input_name,
    input_said,
    input_values,
    is_share,
    slug,
    unit_words,
    unmarked,
)
from impact.words.language import Words
from impact.words.marks import Marked

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART = "tornado"
MOST, MOST_NARROW = 8, 6  # rows
NARROW = 300.0  # a chart of less width shows fewer rows, for their names take two lines [pt]
THICK = 0.62  # of a bar, in rows
THICKEST = 20.0  # of a bar [pt]: a key figure that few inputs move has no slabs
NAMES = 0.36  # of the width, for names in three lines and their units at most
LARGER = 1.4  # letters of the answer, in sizes of the text
LIGHTER, PALEST = 27.0, 86.0  # L* of the pale end over the dark one; of the pale end at most
NEARLY = 1.2  # a label that ends so near to the line of zero, in widths of its own, stands beyond
ENDS = ("in_low", "in_high", "out_low", "out_high")


@dataclass(frozen=True)
class Bars:
    """A key figure, and what it is with each input at its low and at its high end.

    Attributes:
        metric: its name. label: as it is printed. central: in units of the axis.
        low, high: points named like the input, whose note is its value at that end.
    """

    metric: str
    label: str
    central: float
    low: Series
    high: Series

    @property
    def sides(self) -> tuple[Series, Series]:
        """Both ends of all inputs."""
        return self.low, self.high

    def ends(self, row: int) -> tuple[float, float]:
        """Return the key figure at both ends of an input, in units of the axis."""
        return self.low.points[row].known / self.low.per, self.high.points[row].known / self.low.per


@charts.register(CHART)
def tornado(context: ChartContext) -> Picture:
    """Show the inputs that move a key figure most, strongest first, with the value of the input at each end.

    The option `metric` names the key figure; without it the first of the table is shown that the language names.
    """
    metric = context.options.get("metric") or _first(context)
    rows, row = wanted(context.study, CHART, CHART, metric=metric), context.study.row("kpi", metric)
    central, (per, unit) = point_of("kpi", row, metric).known, counted_in(context, row)
    ordered = sorted(rows, key=lambda row: (-width(row, central), str(row["parameter_key"])))[:MOST]
    bars = bars_of(context, metric, per, [(_name(context, row), row, moved(context, row)[0], row) for row in ordered])
    topics = ("jobs",) if metric.startswith("jobs") else ("emissions",)
    caption, draw = partial(_caption, context, bars, unit, len(rows)), partial(_draw, context, bars)
    return Picture("tornado", bars.sides, topics, caption, draw)


def _first(context: ChartContext) -> str:
    metrics = dict.fromkeys(str(row["metric"]) for row in wanted(context.study, CHART, CHART))
    named = [metric for metric in metrics if context.words.has(f"tornado-title-{slug(metric)}")]
    if not named:
        raise ImpactError(f"The language has no title for what moves {', '.join(metrics)}: add tornado-title-METRIC.")
    return named[0]


def bars_of(
    context: ChartContext, metric: str, per: float, rows: Sequence[tuple[str, Record, Sequence[str], Record | None]],
    panel: str = "",
) -> Bars:  # fmt: skip
    """Return the bars of a key figure; an input that does not move it leaves it where it is.

    Args:
        context: of the chart. metric: the key figure. per: the axis counts in so many. panel: of its series.
        rows: of each input its name, its row, its ends as they are printed, and its row of this key figure.
    """
    row = context.study.row("kpi", metric)
    point, unit = point_of("kpi", row, metric), str(row["unit"])

    def side(place: int, end: str) -> Series:
        points = tuple(
            Point(
                name,
                point.known if own is None else numbers(own)[2 + place],
                key=str(row["parameter_key"]),
                note=ends[place],
            )
            for name, row, ends, own in rows
        )
        return Series(f"in_{end}", context.words.say(f"chart-input-{end}"), unit, points, per, panel, base=point)

    label = context.label(Series(metric, "", unit, (point,), per), point)
    return Bars(metric, label, point.known / per, side(0, "low"), side(1, "high"))


def _caption(context: ChartContext, bars: Bars, unit: Marked, count: int) -> Caption:
    words, name = context.words, slug(bars.metric)
    called = {
        "name": context.said.get("name", bars.metric.replace("_", " ")), "year": context.fact("headline_year"),
        "unit": unit, "first": input_said(words, context.study.facts, bars.low.points[0].key),
    }  # fmt: skip
    title = context.say(own_message(words, f"tornado-title-{name}", "tornado-title"), **called)
    general = "tornado-subtitle-people" if bars.low.unit.startswith(PEOPLE) else "tornado-subtitle"
    shown = range(len(bars.low.points))
    return Caption(
        title,
        context.say(own_message(words, f"tornado-subtitle-{name}", general), **called),
        words.say(
            "tornado-alt", what=unmarked(title), count=count, central=bars.label, unit=unmarked(unit),
            shown=len(shown),
            rows=" ".join(in_words(context, bars, row, str(bars.low.points[row].x)) for row in shown),
        ),
    )  # fmt: skip


def in_words(context: ChartContext, bars: Bars, row: int, name: str) -> str:
    """Return a key figure at both ends of an input behind a name, the worse end first."""
    ends = [(side, side.points[row]) for side in bars.sides]
    said = ", ".join(
        context.words.say("tornado-alt-end", result=context.label(side, point), input=point.note)
        for side, point in worst_first(ends, lambda end: end[1].value, worse_side(context, bars.metric))
    )
    return context.words.say("alt-series", name=name, points=said)


def own_message(words: Words, message: str, general: str) -> str:
    """Return the message of a key figure where the language has one, else that of any."""
    return message if words.has(message) else general


def _draw(context: ChartContext, bars: Bars, style: ChartStyle) -> Figure:
    names = [str(point.x) for point in bars.low.points][: MOST_NARROW if style.width < NARROW else MOST]
    rows = range(len(names))
    measure = Measure(style)
    left = named_width(measure, style, names, NAMES)
    head, bottom = measure.line * (1.3 + LARGER), below_level_axis(style)
    style = for_rows(measure, style, names, left, head + bottom, measure.line * 1.5)
    canvas = Canvas(style, context.words)
    area = Area(left, bottom, style.width - EDGE, style.height - head)
    canvas.named_rows(names, area)
    held = [bars.central, *(end for row in rows for end in bars.ends(row))]
    zero = near(held)
    per_point = (max(*held, 0.0) - min(*held, 0.0)) / (area.right - area.left) if zero else 0.0
    reach = [reached for row in rows for reached in _reach(measure, bars, row, per_point)]
    panel = canvas.level_axis(area, [*bare([bars.central]), *reach], len(names), zero=zero)
    panel.axes.axvline(bars.central, color=style.palette.ink, linewidth=style.axis_width * 1.6, zorder=4)
    _head(canvas, panel, bars)
    if zero:
        x = panel.across.at(0.0)
        canvas.letters.close(Area(x - 1.0, bottom, x + 1.0, area.top))
    fills = colours(style, bars)
    thick = min(THICK, THICKEST / (panel.up.at(1.0) - panel.up.at(0.0)))
    for row in rows:
        central, ends = bars.central, bars.ends(row)
        order = draw_bar(panel, bars, row, -row, thick, fills)
        same_side = (ends[0] - central) * (ends[1] - central) > 0
        for end in order[:1] if same_side else order:  # the shorter ends inside the longer, where no text is legible
            note = bars.sides[end].points[row].note
            _label(canvas, panel, note, ends[end], -row, right=_at_right(central, ends, end))
    return canvas.figure


def numbers(row: Record) -> list[float]:
    """Return low and high value of an input, and the result at each.

    Raises:
        ImpactError: one of the four is empty.
    """
    if missing := [name for name in ENDS if row[name] is None]:
        raise ImpactError(f"table '{CHART}', row '{row['id']}': {', '.join(missing)} is empty. Leave the row out.")
    return [float(row[name] or 0.0) for name in ENDS]


def width(row: Record, central: float) -> float:
    """Return how far an input moves a key figure from end to end."""
    reach = [central, *numbers(row)[2:]]
    return max(reach) - min(reach)


def _name(context: ChartContext, row: Record) -> str:
    name, (_, unit) = input_name(context.words, context.study.facts, str(row["parameter_key"])), moved(context, row)
    return context.words.say("chart-input-with-unit", name=name, unit=unit) if unit.strip() else name


def moved(context: ChartContext, row: Record) -> tuple[list[str], str]:
    """Return the ends of an input as they are printed, and their unit; shares have none."""
    words, unit, ends = context.words, str(row.get("unit", "")), numbers(row)[:2]
    shown = "" if is_share(unit, *ends) or not unit else unmarked(unit_words(words, unit))
    return in_own_large_words(words, input_values(words, unit, *ends), shown)


def _reach(measure: Measure, bars: Bars, row: int, per_point: float) -> Iterator[Reach]:
    """Yield what the axis has to hold of one bar: its two ends, each with the value of the input beside it.

    A value that would stand on the line of zero has room beyond it.
    """
    ends = bars.ends(row)
    for place, (end, side) in enumerate(zip(ends, bars.sides, strict=True)):
        right, room = _at_right(bars.central, ends, place), measure.width(side.points[row].note) + BESIDE
        on_zero = 0.0 < (-end if right else end) < room * per_point * NEARLY
        for x in (end, 0.0) if on_zero else (end,):
            yield (x, 0.0, room) if right else (x, room, 0.0)


def _at_right(central: float, pair: tuple[float, float], place: int) -> bool:
    """Return whether the label of an end stands at its right; that of an end which moves nothing, off the other."""
    end, other = pair[place], pair[1 - place]
    return end > central or (end == central and (other < central or (other == central and place == 1)))


def near(reach: list[float]) -> bool:
    """Return whether zero is near enough to belong to the axis: no further off than the bars are long."""
    low, high = min(reach), max(reach)
    return low <= 0 <= high or min(abs(low), abs(high)) <= high - low


def _head(canvas: Canvas, panel: Panel, bars: Bars) -> None:
    """Print the central value over its line, and over the first bar which end is which."""
    letters, top, style = canvas.letters, canvas.style.height, canvas.style
    middle, larger = panel.across.at(bars.central), style.text_size * LARGER
    letters.put(bars.label, Place(middle, top, "centre", "below"), weight="semibold", size=larger)
    y = top - letters.line * LARGER
    first, second = bars.ends(0)
    for place, side in enumerate(bars.sides):
        at_left = (place == 0) != (first > second)
        at = Place(middle - BESIDE, y, "left", "below") if at_left else Place(middle + BESIDE, y, "right", "below")
        letters.put(side.name, at, colour=style.palette.muted)


def colours(style: ChartStyle, bars: Bars) -> tuple[str, str]:
    """Return the pale fill of the low and the dark one of the high value of an input."""
    dark = style.theme.colour(tone_of(bars.metric, bars.low.unit))
    pale = max(lightness(dark) + LIGHTER, lightness(style.pale(dark)))
    return as_light_as(dark, min(pale, PALEST)), dark


def draw_bar(panel: Panel, bars: Bars, row: int, at: float, thick: float, fills: Sequence[str]) -> list[int]:
    """Draw both ends of an input from the central value, the longer first.

    Args:
        panel, bars, row: of the chart. at: of the bar. thick: in rows. fills: colours of both ends.

    Returns:
        The order in which they are drawn.
    """
    central, ends = bars.central, bars.ends(row)
    order = sorted((0, 1), key=lambda end: -abs(ends[end] - central))
    for end in order:
        look = panel.style.fill("modelled", fills[end])
        panel.level_bar(at, central, ends[end] - central, thick, zorder=2, gid=bars.sides[end].key, **look)
    return order


def _label(canvas: Canvas, panel: Panel, label: str, end: float, at: float, *, right: bool) -> None:
    """Write the value of an input at the end of its bar; beyond the line of zero where it would stand on that."""
    side: Side = "right" if right else "left"
    away = BESIDE if right else -BESIDE
    places = [Place(panel.across.at(x) + away, panel.up.at(at), side) for x in (end, 0.0)]
    if not canvas.letters.put(label, *places):
        canvas.letters.put(label, places[0], ground=True, over=True)

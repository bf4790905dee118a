"""What moves a key figure: one bar an input, from the result at its low value to that at its high value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
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
class _Bars:
    """A key figure, and what it is with each input at its low and at its high end, in units of the axis.

    Attributes:
        low, high: points named like the input, whose note is its value at that end. central: the key figure.
        label: as it is printed. metric: its name. unit: of the axis, with marks.
    """

    low: Series
    high: Series
    central: float
    label: str
    metric: str
    unit: Marked

    @property
    def pairs(self) -> list[tuple[Point, Point]]:
        """Both ends of each input."""
        return list(zip(self.low.points, self.high.points, strict=True))

    def strongest(self, most: int) -> _Bars:
        """Return the first so many rows."""
        low, high = (replace(side, points=side.points[:most]) for side in (self.low, self.high))
        return replace(self, low=low, high=high)

    def ends(self, pair: tuple[Point, Point]) -> tuple[float, float]:
        """Return both results in units of the axis."""
        return pair[0].known / self.low.per, pair[1].known / self.low.per


@charts.register(CHART)
def tornado(context: ChartContext) -> Picture:
    """Show the inputs that move a key figure most, strongest first, with the value of the input at each end.

    The option `metric` names the key figure; without it the first of the table is shown that the language names.
    """
    metric = context.options.get("metric") or _first(context)
    rows = wanted(context.study, CHART, CHART, metric=metric)
    bars = _bars(context, metric, rows)
    return Picture(
        "tornado",
        (bars.low, bars.high),
        ("jobs",) if metric.startswith("jobs") else ("emissions",),
        partial(_caption, context, metric, bars, len(rows)),
        partial(_draw, context, bars),
    )


def _first(context: ChartContext) -> str:
    metrics = dict.fromkeys(str(row["metric"]) for row in wanted(context.study, CHART, CHART))
    named = [metric for metric in metrics if context.words.has(f"tornado-title-{slug(metric)}")]
    if not named:
        raise ImpactError(f"The language has no title for what moves {', '.join(metrics)}: add tornado-title-METRIC.")
    return named[0]


def _bars(context: ChartContext, metric: str, rows: list[Record]) -> _Bars:
    row, words = context.study.row("kpi", metric), context.words
    unit = str(row["unit"])
    point, (per, said) = point_of("kpi", row, metric), counted_in(context, row)
    ordered = _strongest(rows, point.known)[:MOST]

    def side(place: int, name: str) -> Series:
        points = tuple(
            Point(
                _name(context, each),
                numbers(each)[2 + place],
                key=str(each["parameter_key"]),
                note=_moved(context, each)[0][place],
            )
            for each in ordered
        )
        return Series(name, words.say(f"chart-input-{name.removeprefix('in_')}"), unit, points, per, base=point)

    label = context.label(Series(metric, "", unit, (point,), per), point)
    return _Bars(side(0, "in_low"), side(1, "in_high"), point.known / per, label, metric, said)


def _caption(context: ChartContext, metric: str, bars: _Bars, count: int) -> Caption:
    words, name = context.words, slug(metric)
    called = {
        "name": context.said.get("name", metric.replace("_", " ")), "year": context.fact("headline_year"),
        "unit": bars.unit, "first": input_said(words, context.study.facts, bars.low.points[0].key),
    }  # fmt: skip
    title = context.say(_own(words, f"tornado-title-{name}", "tornado-title"), **called)
    general = "tornado-subtitle-people" if bars.low.unit.startswith(PEOPLE) else "tornado-subtitle"
    return Caption(
        title,
        context.say(_own(words, f"tornado-subtitle-{name}", general), **called),
        words.say(
            "tornado-alt", what=unmarked(title), count=count, central=bars.label, unit=unmarked(bars.unit),
            shown=len(bars.pairs),
            rows=" ".join(_in_words(context, metric, bars, pair) for pair in bars.pairs),
        ),
    )  # fmt: skip


def _in_words(context: ChartContext, metric: str, bars: _Bars, pair: tuple[Point, Point]) -> str:
    """Return one input with the result at each of its ends."""
    ends = ((bars.low, pair[0]), (bars.high, pair[1]))
    return context.words.say("alt-series", name=str(pair[0].x), points=ends_said(context, metric, ends))


def ends_said(context: ChartContext, metric: str, ends: Iterable[tuple[Series, Point]]) -> str:
    """Return a key figure at both ends of an input, the worse one first."""
    ordered = worst_first(ends, lambda end: end[1].value, worse_side(context, metric))
    return ", ".join(
        context.words.say("tornado-alt-end", result=context.label(side, point), input=point.note)
        for side, point in ordered
    )


def _own(words: Words, message: str, general: str) -> str:
    """Return the message of a key figure where the language has one, else that of any."""
    return message if words.has(message) else general


def _draw(context: ChartContext, bars: _Bars, style: ChartStyle) -> Figure:
    bars = bars.strongest(MOST_NARROW if style.width < NARROW else MOST)
    names = [str(point.x) for point in bars.low.points]
    measure = Measure(style)
    left = named_width(measure, style, names, NAMES)
    head, bottom = measure.line * (1.3 + LARGER), below_level_axis(style)
    style = for_rows(measure, style, names, left, head + bottom, measure.line * 1.5)
    canvas = Canvas(style, context.words)
    area = Area(left, bottom, style.width - EDGE, style.height - head)
    canvas.named_rows(names, area)
    numbers = [bars.central, *(number for pair in bars.pairs for number in bars.ends(pair))]
    zero = near(numbers)
    per_point = (max(*numbers, 0.0) - min(*numbers, 0.0)) / (area.right - area.left) if zero else 0.0
    reach = [reached for pair in bars.pairs for reached in _reach(measure, bars, pair, per_point)]
    panel = canvas.level_axis(area, [*bare([bars.central]), *reach], len(names), zero=zero)
    panel.axes.axvline(bars.central, color=style.palette.ink, linewidth=style.axis_width * 1.6, zorder=4)
    _head(canvas, panel, bars)
    if zero:
        x = panel.across.at(0.0)
        canvas.letters.close(Area(x - 1.0, bottom, x + 1.0, area.top))
    for place, pair in enumerate(bars.pairs):
        _bar(canvas, panel, bars, pair, -place)
    return canvas.figure


def numbers(row: Record) -> list[float]:
    """Return low and high value of an input, and the result at each."""
    return [float(row[name] or 0.0) for name in ENDS]


def check_ends(rows: Iterable[Record]) -> None:
    """Check that rows hold both ends of an input and the result at each.

    Raises:
        ImpactError: a row lacks one of its four numbers.
    """
    for row in rows:
        if missing := [name for name in ENDS if row[name] is None]:
            raise ImpactError(f"table '{CHART}', row '{row['id']}': {', '.join(missing)} is empty. Leave the row out.")


def _strongest(rows: list[Record], central: float) -> list[Record]:
    """Return the rows, those with the widest bars first.

    Raises:
        ImpactError: a row lacks one of its four numbers.
    """
    check_ends(rows)

    def width(row: Record) -> float:
        reach = [central, *numbers(row)[2:]]
        return max(reach) - min(reach)

    return sorted(rows, key=lambda row: (-width(row), str(row["parameter_key"])))


def _name(context: ChartContext, row: Record) -> str:
    """Return what the input is called, with the unit of its ends."""
    name, (_, unit) = input_name(context.words, context.study.facts, str(row["parameter_key"])), _moved(context, row)
    return context.words.say("chart-input-with-unit", name=name, unit=unit) if unit.strip() else name


def _moved(context: ChartContext, row: Record) -> tuple[list[str], str]:
    """Return the ends of an input as they are printed, and their unit; shares have none."""
    words, unit, ends = context.words, str(row.get("unit", "")), numbers(row)[:2]
    shown = "" if is_share(unit, *ends) or not unit else unmarked(unit_words(words, unit))
    return in_own_large_words(words, input_values(words, unit, *ends), shown)


def _reach(measure: Measure, bars: _Bars, pair: tuple[Point, Point], per_point: float) -> Iterator[Reach]:
    """Yield what the axis has to hold of one bar: its two ends, each with the value of the input beside it.

    A value that would stand on the line of zero has room beyond it.

    Args:
        measure, bars, pair: of the chart. per_point: about what one point of the axis counts for; 0 without zero on it.
    """
    for place, (end, point) in enumerate(zip(bars.ends(pair), pair, strict=True)):
        right, room = _at_right(bars.central, bars.ends(pair), place), measure.width(point.note) + BESIDE
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


def _head(canvas: Canvas, panel: Panel, bars: _Bars) -> None:
    """Print the central value over its line, and over the first bar which end is which."""
    letters, top, style = canvas.letters, canvas.style.height, canvas.style
    middle, larger = panel.across.at(bars.central), style.text_size * LARGER
    letters.put(bars.label, Place(middle, top, "centre", "below"), weight="semibold", size=larger)
    y = top - letters.line * LARGER
    first, second = bars.ends(bars.pairs[0])
    for place, side in enumerate((bars.low, bars.high)):
        at_left = (place == 0) != (first > second)
        at = Place(middle - BESIDE, y, "left", "below") if at_left else Place(middle + BESIDE, y, "right", "below")
        letters.put(side.name, at, colour=style.palette.muted)


def colours(style: ChartStyle, metric: str, unit: str) -> tuple[str, str]:
    """Return the pale fill of the low and the dark one of the high value of an input."""
    dark = style.theme.colour(tone_of(metric, unit))
    pale = max(lightness(dark) + LIGHTER, lightness(style.pale(dark)))
    return as_light_as(dark, min(pale, PALEST)), dark


def _bar(canvas: Canvas, panel: Panel, bars: _Bars, pair: tuple[Point, Point], at: float) -> None:
    """Draw both ends from the central value, the longer first, each with the value of the input at its end."""
    style, central, ends = canvas.style, bars.central, bars.ends(pair)
    thick = min(THICK, THICKEST / (panel.up.at(1.0) - panel.up.at(0.0)))
    order = sorted((0, 1), key=lambda end: -abs(ends[end] - central))
    for end in order:
        panel.axes.barh(
            [at], [ends[end] - central], thick, left=central, zorder=2, gid=(bars.low, bars.high)[end].key,
            **style.fill("modelled", colours(style, bars.metric, bars.low.unit)[end]),
        )  # fmt: skip
    same_side = (ends[0] - central) * (ends[1] - central) > 0
    for end in order[:1] if same_side else order:  # the shorter ends inside the longer, where no text is legible
        _label(canvas, panel, pair[end].note, ends[end], at, right=_at_right(central, ends, end))


def _label(canvas: Canvas, panel: Panel, label: str, end: float, at: float, *, right: bool) -> None:
    """Write the value of an input at the end of its bar; beyond the line of zero where it would stand on that."""
    side: Side = "right" if right else "left"
    away = BESIDE if right else -BESIDE
    places = [Place(panel.across.at(x) + away, panel.up.at(at), side) for x in (end, 0.0)]
    if not canvas.letters.put(label, *places):
        canvas.letters.put(label, places[0], ground=True, over=True)

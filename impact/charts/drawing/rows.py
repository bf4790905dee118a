"""Rows with names at the left, and a key along the top: how much room they need, before anything is drawn."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from impact.charts.drawing.axis import UNDER_AXIS
from impact.charts.drawing.labels import ASCENT, DESCENT, EDGE, GAP, TextMeasure, Weight
from impact.charts.drawing.style import ChartStyle

BESIDE = 4.0  # between marks and their labels [pt]
NAMES = 0.36  # of the width of a chart, for names of rows at most
MOST_LINES = 4  # of a name of a row, which is cut beyond
SWATCH, SWATCH_HEIGHT = 1.7, 0.9  # of a field in a key, in sizes of the text: its hatch can be told
PLOT = 60 * 72 / 25.4  # least height of the plot of a chart that leads its page [pt]
LEADS = 190.0  # height from which a chart leads its page [pt]
TOP = 4.0  # over the plot of columns [pt]
KEY_LEADING = 1.12  # distance of lines in a key, in lines


def below_years(style: ChartStyle) -> float:
    return UNDER_AXIS + (ASCENT + DESCENT) * style.text_size


def below_level_axis(style: ChartStyle) -> float:
    return (ASCENT + DESCENT) * style.text_size + BESIDE + EDGE


def named_width(
    measure: TextMeasure, style: ChartStyle, names: Iterable[str], share: float = NAMES, weight: Weight = "regular"
) -> float:
    """Return the width that names of rows take at the left, a share of the chart at most, with the gap behind [pt]."""
    limit = style.width * share
    lines = (measure.broken(name, limit, MOST_LINES, weight) for name in names)
    return max(measure.widest(each, weight) for each in lines) + EDGE + 2 * BESIDE


def wrap_name(measure: TextMeasure, name: str, left: float, weight: Weight = "regular") -> tuple[str, ...]:
    """Return the name of a row in the lines that have room at the left."""
    return measure.balanced(name, left - 2 * BESIDE - EDGE + 0.01, MOST_LINES, weight)


def with_plot(style: ChartStyle, around: float) -> ChartStyle:
    """Return the style of a chart; one that leads its page is so tall that its plot can be read at arm's length."""
    return replace(style, height=max(style.height, around + PLOT)) if style.height >= LEADS else style


def for_rows(
    measure: TextMeasure,
    style: ChartStyle,
    names: Sequence[str],
    left: float,
    around: float,
    least: float = 0.0,
    weight: Weight = "regular",
) -> ChartStyle:
    """Return the style, taller where rows with these names need it."""
    lines = max(len(wrap_name(measure, name, left, weight)) for name in names)
    row = max(least, measure.height(lines) + GAP + 1.0)
    return replace(style, height=max(with_plot(style, around).height, around + row * len(names)))


def for_ends(measure: TextMeasure, style: ChartStyle, names: Sequence[Sequence[str]], below: float) -> ChartStyle:
    """Return the style, taller where names at the ends of series need it."""
    gap = max(map(len, names), default=0) * measure.line + 1.0
    return replace(style, height=max(with_plot(style, below + TOP).height, below + gap * len(names)))


def key_height(measure: TextMeasure, names: Sequence[str], width: float) -> float:
    return max(line for line, _ in in_key(measure, names, width)) * measure.line * KEY_LEADING + (
        measure.line * KEY_LEADING + 2.5
    )


def in_key(measure: TextMeasure, names: Sequence[str], width: float) -> list[tuple[int, float]]:
    """Return line, from the top, and left edge [pt] of each entry of a key."""
    places, line, x = [], 0, 0.0
    for name in names:
        entry = SWATCH * measure.size + BESIDE + measure.width(name)
        if x > 0 and x + entry > width:
            line, x = line + 1, 0.0
        places.append((line, x))
        x += entry + 1.4 * measure.size
    return places

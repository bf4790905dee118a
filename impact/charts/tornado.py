"""What moves a key figure: one bar an input, from the result at its low value to that at its high value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impact.charts.lettering import EDGE, Area, Lettering, Measure, Place
from impact.charts.panels import (
    BESIDE,
    Panel,
    below_level_axis,
    for_rows,
    level_axis,
    named_rows,
    named_width,
    wanted,
)
from impact.charts.reads import amounts_of
from impact.charts.scale import Reach, bare
from impact.charts.style import ChartStyle
from impact.errors import ImpactError
from impact.study.study import Study
from impact.study.tables import Record, span
from impact.words.inputs import input_name, input_values, is_share, unit_words, unmarked
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

MOST, MOST_NARROW = 8, 6  # rows
NARROW = 300.0  # a chart of less width shows fewer rows, for their names take two lines [pt]
THICK = 0.62  # of a bar, in rows
NAMES = 0.46  # of the width, for names: two lines of an input's name and its unit leave bars enough room
ENDS = ("in_low", "in_high", "out_low", "out_high")


def tornado(study: Study, words: Words, style: ChartStyle, chart: str, metric: str, unit: float = 1.0) -> Figure:
    """Return the inputs that move a key figure most, strongest first, about its central value.

    Args:
        study, words, style: what is drawn, in which language and look. chart: its name, for messages.
        metric: key of the tables `tornado` and `kpi`. unit: of the axis, in units of the key figure.
    """
    central = span(study.row("kpi", metric))[0] / unit
    most = MOST_NARROW if style.width < NARROW else MOST
    rows = _strongest(wanted(study, chart, "tornado", metric=metric), central, unit, most)
    names = [_name(study, words, row) for row in rows]
    ends = [input_values(words, str(row.get("unit", "")), *_numbers(row)[:2]) for row in rows]
    results = [tuple(number / unit for number in _numbers(row)[2:]) for row in rows]
    measure = Measure(style)
    left = named_width(measure, style, names, NAMES)
    head, bottom = measure.line * 2.5, below_level_axis(style)
    style = for_rows(measure, style, names, left, head + bottom, measure.line * 1.5)
    figure = style.figure()
    letters = Lettering(figure, style)
    top = style.height - head
    named_rows(letters, names, top, bottom, left)
    numbers = [central, *(number for pair in results for number in pair)]
    reach = [*bare([central]), *(reached for pair, said in zip(results, ends, strict=True)
                                 for reached in _reach(letters, central, pair, said))]  # fmt: skip
    area = Area(left, bottom, style.width - EDGE, top)
    panel = level_axis(figure, style, words, letters, area, reach, len(rows), zero=_near(numbers))
    panel.axes.axvline(central, color=style.palette.navy, linewidth=style.axis_width * 1.6, zorder=4)
    _head(panel, style, words, letters, study, metric, unit, results[0])
    for place, (pair, said) in enumerate(zip(results, ends, strict=True)):
        _bar(panel, style, letters, -place, central, pair, said)
    return figure


def _numbers(row: Record) -> list[float]:
    return [float(row[name] or 0.0) for name in ENDS]


def _strongest(rows: list[Record], central: float, unit: float, most: int) -> list[Record]:
    """Return the rows with the widest bars, at most so many.

    Raises:
        ImpactError: a row lacks one of its four numbers.
    """
    for row in rows:
        if missing := [name for name in ENDS if row[name] is None]:
            raise ImpactError(f"table 'tornado', row '{row['id']}': {', '.join(missing)} is empty. Leave the row out.")

    def width(row: Record) -> float:
        reach = [central, *(number / unit for number in _numbers(row)[2:])]
        return max(reach) - min(reach)

    return sorted(rows, key=lambda row: (-width(row), str(row["parameter_key"])))[:most]


def _reach(measure: Measure, central: float, pair: tuple[float, ...], said: list[str]) -> list[Reach]:
    """Return what the axis has to hold of one bar: its two ends, each with the value of the input beside it."""
    rooms = [measure.width(text) + BESIDE for text in said]
    return [
        (end, 0.0, room) if _at_right(central, pair, place) else (end, room, 0.0)
        for place, (end, room) in enumerate(zip(pair, rooms, strict=True))
    ]


def _at_right(central: float, pair: tuple[float, ...], place: int) -> bool:
    """Return whether the label of an end stands at its right; that of an end which moves nothing, off the other."""
    end, other = pair[place], pair[1 - place]
    return end > central or (end == central and (other < central or (other == central and place == 1)))


def _near(reach: list[float]) -> bool:
    """Return whether zero is near enough to belong to the axis: no further off than the bars are long."""
    low, high = min(reach), max(reach)
    return low <= 0 <= high or min(abs(low), abs(high)) <= high - low


def _name(study: Study, words: Words, row: Record) -> str:
    """Return what the input is called, with the unit of its ends."""
    name = input_name(words, study.facts, str(row["parameter_key"]))
    unit = str(row.get("unit", ""))
    shown = "" if is_share(unit, *_numbers(row)[:2]) else unmarked(unit_words(words, unit)) if unit else ""
    return words.say("chart-input-with-unit", name=name, unit=shown) if shown.strip() else name


def _head(
    panel: Panel,
    style: ChartStyle,
    words: Words,
    letters: Lettering,
    study: Study,
    metric: str,
    unit: float,
    first: tuple[float, ...],
) -> None:
    """Print the central value over its line, and over the first bar which end is which."""
    row = study.row("kpi", metric)
    middle = panel.across.at(span(row)[0] / unit)
    top = style.height
    letters.put(
        amounts_of(study, words).printed(row, per=unit), Place(middle, top, "centre", "below"), weight="semibold",
        colour=style.palette.navy,
    )  # fmt: skip
    names = [words.say("chart-input-low"), words.say("chart-input-high")]
    colours = [style.palette.amber_text, style.palette.teal]
    y = top - letters.line
    swapped = first[0] > first[1]
    for place in (0, 1):
        name, colour = names[place], colours[place]
        at_left = (place == 0) != swapped
        side = Place(middle - BESIDE, y, "left", "below") if at_left else Place(middle + BESIDE, y, "right", "below")
        letters.put(name, side, colour=colour)


def _bar(
    panel: Panel,
    style: ChartStyle,
    letters: Lettering,
    at: float,
    central: float,
    pair: tuple[float, ...],
    said: list[str],
) -> None:
    """Draw both ends from the central value, the longer first, each with the value of the input at its end."""
    palette = style.palette
    colours = (palette.amber, palette.teal)
    same_side = (pair[0] - central) * (pair[1] - central) > 0
    order = sorted((0, 1), key=lambda end: -abs(pair[end] - central))
    for end in order:
        panel.axes.barh(
            [at], [pair[end] - central], THICK, left=central, facecolor=colours[end], edgecolor=palette.outline,
            linewidth=style.theme.charts.outline_width, zorder=2, gid=("in_low", "in_high")[end],
        )  # fmt: skip
    for end in order:
        if same_side and end == order[1]:
            continue  # it ends inside the longer bar, where no text is legible
        right = _at_right(central, pair, end)
        x = panel.across.at(pair[end]) + (BESIDE if right else -BESIDE)
        letters.put(said[end], Place(x, panel.up.at(at), "right" if right else "left"), ground=True)

"""Emissions of cars for each kilometre of their lives, by stage: one bar a car and electricity rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.drawing.axis import AxisScale, Reach, bare
from impact.charts.drawing.canvas import Canvas
from impact.charts.drawing.labels import EDGE, GAP, LabelArea, LabelSlot, TextMeasure
from impact.charts.drawing.panel import ChartPanel
from impact.charts.drawing.picture import (
    Caption,
    ChartContext,
    Picture,
    Point,
    Series,
    describe_parts,
    point_of,
    worst_first,
)
from impact.charts.drawing.rows import BESIDE, below_level_axis, key_height, named_width, with_plot, wrap_name
from impact.charts.drawing.series import rule_name, select_rows
from impact.charts.drawing.style import ChartStyle
from impact.core.errors import ImpactError
from impact.core.vocabulary import HEADLINE_RULES, TOTAL
from impact.language.input_names import slug
from impact.language.messages import Language
from impact.language.names import NAME, name_of_key, named_after
from impact.study.study import StudyData
from impact.study.tables import Record, span

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE = "lifecycle", "life_cycle_emissions"
STAGES = ("vehicle", "battery", "fuel_supply", "driving", "maintenance", "end_of_life")
TOPICS = ("making_batteries", "making_of_plant_cars", "making_of_combustion_cars", "making_of_imported_cars")
MERGED = {
    "making": ("vehicle", "battery", "maintenance", "end_of_life"), "fuel_supply": ("fuel_supply",),
    "driving": ("driving",),
}  # fmt: skip
ROW = 1.375  # least height of a row, in sizes of the text
THICK = 0.54  # of a bar, in rows
ASIDE = 0.75  # from the middle of a bar to its whisker, in bars
BETWEEN, BETWEEN_GROUPS = 14.0, 5.0  # panels; groups of rows [pt]
SHARE_OF_NAMES = 0.28  # of the width of the chart
SAME = 1e-9  # two rules give the same: the car uses no electricity
LOW, COMPARATOR = "_low_electric", "_comparator"  # endings of cars that stand beside a car of the plant

_ENDINGS = ("", LOW, COMPARATOR)


@dataclass(frozen=True)
class _Bar:
    """Stages and total of one car under one rule; `rule` is empty where the rules give the same."""

    rule: str
    stages: dict[str, Record]
    total: Record


@charts.register(CHART)
def lifecycle(context: ChartContext) -> Picture:
    """Show grams per kilometre by stage for each car sold at home, on both electricity rules where they differ."""
    cars = _cars(context.study)
    stages, whole = _stages(context, cars), _total(context, cars)
    return Picture(
        "stacked-bars",
        (*stages, whole),
        (*TOPICS, "emissions"),
        partial(_caption, context, cars),
        partial(_draw, context, cars, stages, whole),
    )


def year_of_sale(study: StudyData, rows: list[Record]) -> int:
    """Return the year of sale that is shown: that of the headline where there is one, else the first."""
    years = {row["year"] for row in rows}
    headline = study.facts["headline_year"]
    return int((headline if headline in years else rows[0]["year"]) or 0)


def _cars(study: StudyData) -> dict[str, list[_Bar]]:
    rows = select_rows(study, CHART, TABLE, boundary="life_cycle", market="home")
    year = year_of_sale(study, rows)
    found: dict[str, dict[str, dict[str, Record]]] = {}
    for row in rows:
        if row["year"] == year and row["electricity"] in HEADLINE_RULES:
            rules = found.setdefault(str(row["model"]), {})
            rules.setdefault(str(row["electricity"]), {})[str(row["stage"])] = row
    return {model: _bars(model, found[model]) for model in families(found)}


def _bars(model: str, rules: dict[str, dict[str, Record]]) -> list[_Bar]:
    """Return one bar a rule; one alone where all rules give the same."""
    bars = []
    for rule in HEADLINE_RULES:
        if rule in rules:
            stages = dict(rules[rule])
            whole = stages.pop(TOTAL, None)
            if whole is None:
                raise ImpactError(f"The chart '{CHART}' needs the stage '{TOTAL}' of '{model}' under '{rule}'.")
            bars.append(_Bar(rule, {name: row for name, row in stages.items() if row["value"] is not None}, whole))
    values = [span(bar.total)[0] for bar in bars]
    same = max(values) - min(values) <= SAME * max(map(abs, values))
    return [_Bar("", bars[0].stages, bars[0].total)] if same else bars


def _each(context: ChartContext, cars: dict[str, list[_Bar]]) -> Iterator[tuple[str, _Bar]]:
    for model, own in cars.items():
        name = car_name(context.study, context.words, model)
        for bar in own:
            by = [context.words.say(f"chart-power-{slug(bar.rule)}")] if bar.rule else []
            yield ", ".join([name, *by]), bar


def _stages(context: ChartContext, cars: dict[str, list[_Bar]]) -> tuple[Series, ...]:
    found = []
    for stage in STAGES:
        points = tuple(
            point_of(TABLE, bar.stages[stage], name, str(place))
            for place, (name, bar) in enumerate(_each(context, cars))
            if stage in bar.stages
        )
        if any(point.value for point in points):
            unit = next(str(bar.stages[stage]["unit"]) for _, bar in _each(context, cars) if stage in bar.stages)
            found.append(Series(stage, context.words.say(f"chart-stage-{slug(stage)}"), unit, points))
    return tuple(found)


def _total(context: ChartContext, cars: dict[str, list[_Bar]]) -> Series:
    bars = list(_each(context, cars))
    points = tuple(point_of(TABLE, bar.total, name) for name, bar in bars)
    return Series(TOTAL, context.words.say("line-total"), str(bars[0][1].total["unit"]), points)


def _caption(context: ChartContext, cars: dict[str, list[_Bar]]) -> Caption:
    words = context.words
    year = str(next(iter(cars.values()))[0].total["year"])
    whole = _total(context, cars)
    ordered = worst_first(whole.points, lambda point: point.value, "higher")
    parts = " ".join(context.point_in_words(whole, point) for point in ordered)
    shown = _stages(context, cars)
    stages = [series.name for series in shown]
    drawn = [  # the parts of the bars, with a point for each bar that has them
        Series(key, name, whole.unit, tuple(Point(whole.points[int(at)].x, value) for at, value in values.items()))
        for key, name, values in _merged(context, shown)
    ]
    made = describe_parts(context, drawn, [str(point.x) for point in ordered])
    return Caption(
        context.say("lifecycle-title", year=year),
        context.say("lifecycle-subtitle"),
        f"{words.say('lifecycle-alt', year=year, total=whole.name, stages=words.both(stages), parts=parts)} {made}",
    )


def _draw(
    context: ChartContext, cars: dict[str, list[_Bar]], stages: tuple[Series, ...], whole: Series, style: ChartStyle
) -> Figure:
    words, measure = context.words, TextMeasure(style)
    groups = [group for group in _groups(context, cars) if group]
    models = [model for group in groups for model in group]
    names = {model: car_name(context.study, words, model) for model in models}
    left = named_width(measure, style, names.values(), SHARE_OF_NAMES)
    lines = {model: wrap_name(measure, name, left) for model, name in names.items()}
    heights = [max(ROW * measure.size, measure.height(len(lines[model])) + GAP + 0.5) for model in models]
    parts, fills = _merged(context, stages), style.shades("emissions", len(MERGED))
    key = [(name, style.fill("modelled", fill)) for (_, name, _), fill in zip(parts, fills, strict=True)]
    head = key_height(measure, [name for name, _ in key], style.width) if key else 2.0
    rules = [rule for rule in HEADLINE_RULES if any(bar.rule in (rule, "") for own in cars.values() for bar in own)]
    width = (style.width - left - BETWEEN * (len(rules) - 1)) / len(rules)
    titles = [measure.broken(rule_name(context.study, words, rule), width - EDGE, 2, "semibold") for rule in rules]
    over, bottom = measure.height(max(map(len, titles))) + BESIDE, below_level_axis(style)
    between = BETWEEN_GROUPS * (len(groups) - 1)
    style = with_plot(style, head + over + bottom)
    style = replace(style, height=max(style.height, head + over + bottom + sum(heights) + between))
    canvas = Canvas(style, words)
    canvas.key(key)
    top = style.height - head - over
    stretch = (top - bottom - between) / sum(heights)
    levels, y = {}, 0.0
    for group in groups:
        for model in group:
            tall = stretch * heights[models.index(model)]
            levels[model] = y - tall / 2
            canvas.letters.set(lines[model], LabelSlot(left - 2 * BESIDE, top + levels[model], "left"))
            y -= tall
        y -= BETWEEN_GROUPS
    numbers = {id(bar): place for place, (_, bar) in enumerate(_each(context, cars))}
    thick = THICK * stretch * min(heights)
    reach = [reached for place in range(len(whole.points)) for reached in _reach(context, measure, parts, whole, place)]
    for place, (rule, title) in enumerate(zip(rules, titles, strict=True)):
        start = left + place * (width + BETWEEN)
        # Rows count in points downwards from the top of the panel.
        panel = canvas.level_axis(LabelArea(start, bottom, start + width - EDGE, top), reach, 1)
        panel.axes.set_ylim(bottom - top, 0.0)
        panel = replace(panel, up=AxisScale(bottom - top, 0.0, bottom, top))
        canvas.heading(title, start, head, colour=style.letters(style.palette.emissions))
        shown = {
            numbers[id(bar)]: levels[model] for model, own in cars.items() for bar in own if bar.rule in (rule, "")
        }
        ceilings = _stack(panel, parts, fills, shown, thick)
        _totals(context, canvas, panel, whole, shown, ceilings, thick)
    return canvas.figure


def _groups(context: ChartContext, cars: dict[str, list[_Bar]]) -> tuple[list[str], list[str]]:
    ordered = sorted(cars, key=lambda model: span(cars[model][0].total)[0])
    made = {row["model"] for row in context.study["breakeven"].rows} if "breakeven" in context.study.tables else set()
    own = [model for model in ordered if model.removesuffix(LOW) in made]
    return own, [model for model in ordered if model not in own]


def _merged(context: ChartContext, stages: tuple[Series, ...]) -> list[tuple[str, str, dict[str, float]]]:
    """Return key, name and values by bar of what is drawn: all stages but fuel and driving are making."""
    found = []
    by_key = {series.key: series for series in stages}
    for key, members in MERGED.items():
        values: dict[str, float] = {}
        for stage in members:
            for point in by_key[stage].points if stage in by_key else ():
                values[point.key] = values.get(point.key, 0.0) + point.known
        found.append((key, context.words.say(f"chart-stage-{slug(key)}"), values))
    return found


def _reach(
    context: ChartContext,
    measure: TextMeasure,
    parts: list[tuple[str, str, dict[str, float]]],
    whole: Series,
    place: int,
) -> Iterator[Reach]:
    values = [known[str(place)] for _, _, known in parts if str(place) in known]
    under, over = sum(value for value in values if value < 0), sum(value for value in values if value > 0)
    point = whole.points[place]
    reached = [under, over, *point.reach]
    yield from bare(reached)
    yield max(reached), 0.0, measure.width(context.label(whole, point), "semibold") + BESIDE


def _stack(
    panel: ChartPanel, parts: list[tuple[str, str, dict[str, float]]], fills: Sequence[str], shown: dict[int, float],
    thick: float,
) -> dict[int, float]:  # fmt: skip
    """Draw the parts of all bars from zero, those below zero to the left; return where each bar ends."""
    floors, ceilings = dict.fromkeys(shown, 0.0), dict.fromkeys(shown, 0.0)
    for (key, _, known), fill in zip(parts, fills, strict=True):
        held = [(place, known[str(place)]) for place in shown if str(place) in known]
        starts = [ceilings[place] if value >= 0 else floors[place] for place, value in held]
        values, at = [value for _, value in held], [shown[place] for place, _ in held]
        bars = panel.axes.barh(at, values, thick, left=starts, **panel.style.fill("modelled", fill))
        for bar in bars:
            bar.set_gid(key)
        for place, value in held:
            ceilings[place] += max(value, 0.0)
            floors[place] += min(value, 0.0)
    return ceilings


def _totals(
    context: ChartContext, canvas: Canvas, panel: ChartPanel, whole: Series, shown: dict[int, float],
    ceilings: dict[int, float], thick: float,
) -> None:  # fmt: skip
    marks = context.as_printed(whole).points
    panel.beside(((y, marks[place]) for place, y in shown.items()), upright=False, aside=ASIDE * thick)
    for place, y in shown.items():
        point = whole.points[place]
        reach = max(end for end in (ceilings[place], point.known, point.high) if end is not None)
        at = LabelSlot(panel.across.at(reach) + BESIDE, panel.up.at(y), "right")
        canvas.letters.put(context.label(whole, point), at, weight="semibold", ground=True)


def car_name(study: StudyData, words: Language, model: str) -> str:
    """Return the name of a car of the tables by kilometre: a car of the plant, one beside it, or another."""
    own = study.facts.get(f"{NAME}{model}") or named_after(words, study.facts, model, "chart-car-*")
    return str(own) if own else name_of_key(words, model, f"chart-car-{slug(model)}")


def families(models: Iterable[str]) -> list[str]:
    """Return models in an order in which those beside a car of the plant come right behind it."""
    found: dict[str, list[str]] = {}
    for model in models:
        found.setdefault(model.removesuffix(LOW).removesuffix(COMPARATOR), []).append(model)
    return [model for family in found.values() for model in sorted(family, key=lambda name: _ENDINGS.index(
        next((ending for ending in (LOW, COMPARATOR) if name.endswith(ending)), "")))]  # fmt: skip

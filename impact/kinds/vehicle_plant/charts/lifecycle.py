"""Emissions of cars for each kilometre of their lives, by stage: one bar a car and electricity rule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from impact.charts import charts
from impact.charts.alt_text import worst_first
from impact.charts.canvas import Canvas
from impact.charts.lettering import EDGE, GAP, Area, Measure, Place
from impact.charts.panel import Panel
from impact.charts.picture import Caption, ChartContext, Picture, Series, point_of
from impact.charts.rows import BESIDE, NAMES, below_level_axis, in_lines, key_height, named_width
from impact.charts.scale import Reach, bare
from impact.charts.style import ChartStyle
from impact.charts.tables import wanted
from impact.errors import ImpactError
from impact.kinds.vehicle_plant.charts._cars import car_name, families
from impact.study.study import Study
from impact.study.tables import Record, span
from impact.vocabulary import HEADLINE_RULES, TOTAL
from impact.words.inputs import slug

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART = "lifecycle"
STAGES = ("vehicle", "battery", "fuel_supply", "driving", "maintenance", "end_of_life")
TOPICS = ("making_batteries", "making_of_plant_cars", "making_of_combustion_cars", "making_of_imported_cars")
THICK = 0.78  # of a bar, in rows
APART = 0.1  # between cars, in rows
SAME = 1e-9  # two rules give the same: the car uses no electricity


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


def _year(study: Study, rows: list[Record]) -> int:
    """Return the year of sale that is shown: that of the headline where there is one, else the first."""
    years = {row["year"] for row in rows}
    headline = study.facts["headline_year"]
    return int((headline if headline in years else rows[0]["year"]) or 0)


def _cars(study: Study) -> dict[str, list[_Bar]]:
    """Return the bars of each car sold at home in the year that is shown."""
    rows = wanted(study, CHART, CHART, boundary="life_cycle", market="home")
    year = _year(study, rows)
    found: dict[str, dict[str, dict[str, Record]]] = {}
    for row in rows:
        if row["year"] == year and row["electricity"] in HEADLINE_RULES:
            rules = found.setdefault(str(row["model"]), {})
            rules.setdefault(str(row["electricity"]), {})[str(row["stage"])] = row
    return {model: _bars(model, found[model]) for model in families(found)}


def _bars(model: str, rules: dict[str, dict[str, Record]]) -> list[_Bar]:
    """Return one bar a rule; one alone where all rules give the same.

    Raises:
        ImpactError: a total is absent.
    """
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
    """Yield name and bar of each row of the chart."""
    for model, own in cars.items():
        name = car_name(context.study, context.words, model)
        for bar in own:
            yield (context.words.say(f"chart-car-on-{slug(bar.rule)}", name=name) if bar.rule else name), bar


def _stages(context: ChartContext, cars: dict[str, list[_Bar]]) -> tuple[Series, ...]:
    """Return the stages that any car has, as points of the cars that have them."""
    found = []
    for stage in STAGES:
        points = tuple(
            point_of(CHART, bar.stages[stage], name, str(place))
            for place, (name, bar) in enumerate(_each(context, cars))
            if stage in bar.stages
        )
        if any(point.value for point in points):
            unit = next(str(bar.stages[stage]["unit"]) for _, bar in _each(context, cars) if stage in bar.stages)
            found.append(Series(stage, context.words.say(f"chart-stage-{slug(stage)}"), unit, points))
    return tuple(found)


def _total(context: ChartContext, cars: dict[str, list[_Bar]]) -> Series:
    bars = list(_each(context, cars))
    points = tuple(point_of(CHART, bar.total, name) for name, bar in bars)
    return Series(TOTAL, context.words.say("line-total"), str(bars[0][1].total["unit"]), points)


def _caption(context: ChartContext, cars: dict[str, list[_Bar]]) -> Caption:
    """Return which car gives off least on the average grid, and the total of each."""
    words = context.words
    first = {model: own[0].total for model, own in cars.items()}
    names = {model: car_name(context.study, words, model) for model in first}
    year = str(next(iter(first.values()))["year"])
    said = {model: context.amounts.of(row) for model, row in first.items()}
    whole = _total(context, cars)
    parts = " ".join(
        context.point_in_words(whole, point) for point in worst_first(whole.points, lambda point: point.value, "higher")
    )
    stages = [series.name for series in _stages(context, cars)]
    lowest = min(first, key=lambda model: span(first[model])[0])
    return Caption(
        context.say("lifecycle-title", name=names[lowest], value=said[lowest].value),
        context.say("lifecycle-subtitle", year=year),
        words.say("lifecycle-alt", year=year, total=whole.name, stages=words.both(stages), parts=parts),
    )


def _draw(
    context: ChartContext, cars: dict[str, list[_Bar]], stages: tuple[Series, ...], whole: Series, style: ChartStyle
) -> Figure:
    words, measure = context.words, Measure(style)
    names = {model: car_name(context.study, words, model) for model in cars}
    rules = {bar.rule: words.say(f"chart-rule-{slug(bar.rule)}") for own in cars.values() for bar in own if bar.rule}
    beside = measure.widest(rules.values()) + (BESIDE if rules else 0.0)
    left = named_width(measure, style, names.values(), NAMES - beside / style.width / 2)
    lines = {model: in_lines(measure, name, left) for model, name in names.items()}
    row = measure.height() + GAP + 0.5
    heights = [
        max(len(own) * row, measure.height(len(lines[model])) + GAP + 0.5) + APART * row for model, own in cars.items()
    ]
    parts = [(series.name, _fill(style, series.key)) for series in stages]
    head = key_height(measure, [name for name, _ in parts], style.width) if parts else 2.0
    bottom = below_level_axis(style)
    style = replace(style, height=max(style.height, head + bottom + sum(heights)))
    canvas = Canvas(style, words)
    canvas.key(parts)
    area = Area(left + beside, bottom, style.width - EDGE, style.height - head)
    reach = [
        reached for place in range(len(whole.points)) for reached in _reach(context, measure, stages, whole, place)
    ]
    panel = canvas.level_axis(area, reach, sum(heights) / row)
    at, levels = 0.5, []
    for (model, own), height in zip(cars.items(), heights, strict=True):
        middle = at - height / row / 2
        canvas.letters.set(lines[model], Place(left - 2 * BESIDE, panel.up.at(middle), "left"))
        for place, bar in enumerate(own):
            levels.append(middle + (len(own) - 1) / 2 - place)
            if bar.rule:
                place_of_rule = Place(left + beside - BESIDE, panel.up.at(levels[-1]), "left")
                canvas.letters.set(rules[bar.rule], place_of_rule, colour=style.palette.muted)
        at -= height / row
    _totals(context, canvas, panel, whole, levels, _stack(panel, stages, levels))
    return canvas.figure


def _reach(
    context: ChartContext, measure: Measure, stages: tuple[Series, ...], whole: Series, place: int
) -> Iterator[Reach]:
    """Yield what the axis has to hold: the stages under and over zero, and the total with its figure behind."""
    values = [point.known for series in stages for point in series.points if point.key == str(place)]
    under, over = sum(value for value in values if value < 0), sum(value for value in values if value > 0)
    point = whole.points[place]
    reached = [under, over, *point.reach]
    yield from bare(reached)
    yield max(reached), 0.0, measure.width(context.label(whole, point), "semibold") + BESIDE


def _stack(panel: Panel, stages: tuple[Series, ...], levels: list[float]) -> list[float]:
    """Draw the stages of all bars from zero, those below zero to the left; return where each bar ends."""
    floors, ceilings = [0.0] * len(levels), [0.0] * len(levels)
    for series in stages:
        held = [(int(point.key), point.known) for point in series.points]
        starts = [ceilings[place] if value >= 0 else floors[place] for place, value in held]
        values, at = [value for _, value in held], [levels[place] for place, _ in held]
        panel.axes.barh(at, values, THICK, left=starts, **_fill(panel.style, series.key))
        for place, value in held:
            ceilings[place] += max(value, 0.0)
            floors[place] += min(value, 0.0)
    return ceilings


def _totals(
    context: ChartContext, canvas: Canvas, panel: Panel, whole: Series, levels: list[float], ceilings: list[float]
) -> None:
    """Draw the ranges of the totals, and print their figures behind."""
    spans = []
    for point, level, ceiling in zip(whole.points, levels, ceilings, strict=True):
        if point.low is not None and point.high is not None:
            spans.append((level, point.low, point.high))
        reach = max(end for end in (ceiling, point.known, point.high) if end is not None)
        at = Place(panel.across.at(reach) + BESIDE, panel.up.at(level), "right")
        canvas.letters.put(context.label(whole, point), at, weight="semibold", ground=True)
    panel.whiskers(spans, upright=False)


def _fill(style: ChartStyle, stage: str) -> dict[str, Any]:
    """Return the fill of a stage; neighbours differ in grey."""
    palette = style.palette
    colours = {
        "vehicle": palette.navy,
        "battery": palette.channel_induced,
        "fuel_supply": palette.teal,
        "driving": palette.amber,
        "maintenance": palette.muted,
        "end_of_life": palette.context,
    }
    return style.fill("modelled", colours[stage])

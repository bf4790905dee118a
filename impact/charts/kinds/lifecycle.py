"""Emissions of cars for each kilometre of their lives, by stage: one bar a car and electricity rule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from impact.charts import charts
from impact.charts.lettering import EDGE, GAP, Area, Lettering, Measure, Place
from impact.charts.names import car_name, families
from impact.charts.panels import (
    BESIDE,
    MOST_LINES,
    NAMES,
    Panel,
    below_level_axis,
    ends,
    key,
    key_height,
    level_axis,
    named_width,
    wanted,
    whiskers,
)
from impact.charts.reads import amounts_of
from impact.charts.scale import Reach, bare
from impact.charts.style import ChartStyle
from impact.errors import ImpactError
from impact.study.study import Study
from impact.study.tables import Record, span
from impact.words.amounts import Amounts
from impact.words.inputs import slug
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART = "lifecycle"
RULES = ("average", "marginal_gas")
STAGES = ("vehicle", "battery", "fuel_supply", "driving", "maintenance", "end_of_life")
THICK = 0.78  # of a bar, in rows
APART = 0.1  # between cars, in rows
SAME = 1e-9  # two rules give the same: the car uses no electricity


@dataclass(frozen=True)
class Bar:
    """Stages and total of one car under one rule; `rule` is empty where the rules give the same."""

    rule: str
    stages: dict[str, Record]
    total: Record


@charts.register(CHART)
def lifecycle(study: Study, words: Words, style: ChartStyle) -> Figure:
    """Draw grams per kilometre by stage for each car sold at home, on both electricity rules where they differ."""
    cars = _cars(study)
    bars = [bar for own in cars.values() for bar in own]
    shown = [stage for stage in STAGES if any(span(bar.stages[stage])[0] for bar in bars if stage in bar.stages)]
    fills = {stage: _fill(style, stage) for stage in shown}
    measure = Measure(style)
    names = {model: car_name(study, words, model) for model in cars}
    rules = {bar.rule: words.say(f"chart-rule-{slug(bar.rule)}") if bar.rule else "" for bar in bars}
    beside = measure.widest(rules.values()) + (BESIDE if any(rules.values()) else 0.0)
    left = named_width(measure, style, names.values(), NAMES - beside / style.width / 2)
    lines = {model: measure.broken(name, left - 2 * BESIDE - EDGE + 0.01, MOST_LINES) for model, name in names.items()}
    row = measure.height() + GAP + 0.5
    heights = {
        model: max(len(own) * row, measure.height(len(lines[model])) + GAP + 0.5) + APART * row
        for model, own in cars.items()
    }
    parts = [(words.say(f"chart-stage-{slug(stage)}"), fills[stage]) for stage in shown]
    head = key_height(measure, [name for name, _ in parts], 0.0, style.width) if parts else 2.0
    bottom = below_level_axis(style)
    style = replace(style, height=max(style.height, head + bottom + sum(heights.values())))
    figure = style.figure()
    letters = Lettering(figure, style)
    key(figure, style, letters, parts, 0.0, style.width)
    area = Area(left + beside, bottom, style.width - EDGE, style.height - head)
    amounts = amounts_of(study, words)
    reach = [reached for bar in bars for reached in _reach(amounts, letters, bar)]
    rows = sum(heights.values()) / row
    panel = level_axis(figure, style, words, letters, area, reach, rows)
    at, levels = 0.5, []
    for model, own in cars.items():
        middle = at - heights[model] / row / 2
        letters.set(lines[model], Place(left - 2 * BESIDE, panel.up.at(middle), "left"))
        for place, bar in enumerate(own):
            levels.append(middle + (len(own) - 1) / 2 - place)
            if bar.rule:
                place_of_rule = Place(left + beside - BESIDE, panel.up.at(levels[-1]), "left")
                letters.set(rules[bar.rule], place_of_rule, colour=style.palette.muted)
        at -= heights[model] / row
    _draw(panel, style, amounts, letters, bars, levels, fills)
    return figure


def _cars(study: Study) -> dict[str, list[Bar]]:
    """Return the bars of each car: sold at home in the headline year, or the first year there is."""
    rows = wanted(study, CHART, "lifecycle", boundary="life_cycle", market="home")
    years = {row["year"] for row in rows}
    year = study.facts["headline_year"] if study.facts["headline_year"] in years else rows[0]["year"]
    found: dict[str, dict[str, dict[str, Record]]] = {}
    for row in rows:
        if row["year"] == year and row["electricity"] in RULES:
            rules = found.setdefault(str(row["model"]), {})
            rules.setdefault(str(row["electricity"]), {})[str(row["stage"])] = row
    cars: dict[str, list[Bar]] = {}
    for model in families(found):
        rules = found[model]
        bars = []
        for rule in RULES:
            if rule in rules:
                stages = dict(rules[rule])
                total = stages.pop("total", None)
                if total is None:
                    raise ImpactError(f"The chart '{CHART}' needs the stage 'total' of '{model}' under '{rule}'.")
                bars.append(Bar(rule, {name: row for name, row in stages.items() if row["value"] is not None}, total))
        values = [span(bar.total)[0] for bar in bars]
        same = max(values) - min(values) <= SAME * max(map(abs, values))
        cars[model] = [Bar("", bars[0].stages, bars[0].total)] if same else bars
    return cars


def _reach(amounts: Amounts, measure: Measure, bar: Bar) -> Iterator[Reach]:
    """Yield what the axis has to hold: the stages under and over zero, and the total with its figure behind."""
    values = [span(row)[0] for row in bar.stages.values()]
    under, over = sum(value for value in values if value < 0), sum(value for value in values if value > 0)
    reached = [under, over, *ends([bar.total])]
    yield from bare(reached)
    yield max(reached), 0.0, measure.width(amounts.printed(bar.total), "semibold") + BESIDE


def _draw(
    panel: Panel,
    style: ChartStyle,
    amounts: Amounts,
    letters: Lettering,
    bars: list[Bar],
    levels: list[float],
    fills: dict[str, Any],
) -> None:
    """Draw the stages of all bars from zero, those below zero to the left, with the totals and their ranges."""
    floors, ceilings = [0.0] * len(bars), [0.0] * len(bars)
    for stage, fill in fills.items():
        held = [place for place, bar in enumerate(bars) if stage in bar.stages]
        values = [span(bars[place].stages[stage])[0] for place in held]
        starts = [ceilings[place] if value >= 0 else floors[place] for place, value in zip(held, values, strict=True)]
        panel.axes.barh([levels[place] for place in held], values, THICK, left=starts, **fill)
        for place, value in zip(held, values, strict=True):
            ceilings[place] += max(value, 0.0)
            floors[place] += min(value, 0.0)
    spans = []
    for bar, level, ceiling in zip(bars, levels, ceilings, strict=True):
        value, low, high = span(bar.total)
        if low is not None and high is not None:
            spans.append((level, low, high))
        reach = max(end for end in (ceiling, value, high) if end is not None)
        at = Place(panel.across.at(reach) + BESIDE, panel.up.at(level), "right")
        letters.put(amounts.printed(bar.total), at, weight="semibold", ground=True)
    whiskers(panel, style, spans, upright=False)


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

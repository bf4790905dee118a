"""The inputs that move the key figures most, to be moved by hand, and what the key figures are then.

An input that is moved is held where it was put, in every model run; all others vary as before. So a range says what is
left uncertain once the input is known to be there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from math import floor, log10
from typing import TYPE_CHECKING

import numpy as np

from impact.core.errors import ImpactError, Problem, list_choices
from impact.formulas.uncertainty.design import CENTRAL, HeldDraws, on_range
from impact.formulas.uncertainty.draws import Draws

if TYPE_CHECKING:
    from impact.brief.edition.context import BriefContext
    from impact.brief.text.tiles import Tile
    from impact.catalogue.catalogue import Catalogue
    from impact.model.inputs import Inputs
    from impact.scenario.load import LoadedScenario
    from impact.study.analysis.levers import Lever
    from impact.study.study import StudyData
    from impact.study.tables import Record, ResultTable

MOST = 10  # inputs that can be moved
STEPS = 100  # from the low to the high end of a range; the middle one is the central value
MIDDLE = STEPS // 2
FIGURES = 2  # significant figures of the step that values are rounded to


@dataclass(frozen=True)
class Slider:
    """An input that can be moved.

    Attributes:
        key: of the input.
        name, unit: in print.
        year: for which its values are told; 0 where for all.
        values: in print, one for each step.
        of_catalogue: whether it is a figure of the catalogue, which no scenario states.
    """

    key: str
    name: str
    unit: str
    year: int
    values: tuple[str, ...]
    of_catalogue: bool


@dataclass(frozen=True)
class WhatIfFigure:
    """One answer to a question, as page 1 prints it.

    Attributes:
        key: address of its cell.
        value, unit, caption, range: in print.
    """

    key: str
    value: str
    unit: str
    caption: str
    range: str


@dataclass(frozen=True)
class TileQuestion:
    """A question of page 1 with its answers, which are equals."""

    question: str
    tone: str
    answers: tuple[WhatIfFigure, ...]


@dataclass(frozen=True)
class Moved:
    """What page 1 says with inputs moved.

    Attributes:
        questions: with their answers.
        title: the finding.
        chart: that of the page as SVG; empty where it has none, or with `ranges` not asked for.
        alt: its words.
        ranges: whether all model runs stand behind it.
        problems: why there is nothing, such as values that cannot be true together.
    """

    questions: tuple[TileQuestion, ...] = ()
    title: str = ""
    chart: bytes = b""
    alt: str = ""
    ranges: bool = False
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class WhatIfPanel:
    sliders: tuple[Slider, ...] = ()
    start: Moved = field(default_factory=Moved)
    language: str = "en"
    draws: int = 0
    problems: tuple[Problem, ...] = ()


class WhatIf:
    def __init__(self, loaded: LoadedScenario, catalogue: Catalogue, study: StudyData) -> None:
        self._loaded, self._catalogue, self._study = loaded, catalogue, study

    @cached_property
    def _inputs(self) -> Inputs:
        """The inputs, after one run that tells what is read."""
        from impact.study.estimate import key_rows, prepare_inputs

        inputs = prepare_inputs(self._loaded, self._catalogue)
        key_rows(inputs, Draws(0, inputs.draws.seed))
        return inputs

    @cached_property
    def levers(self) -> dict[str, Lever]:
        """The inputs that move the leading key figures most, the strongest first."""
        from impact.study.analysis.levers import levers

        known = {lever.key: lever for lever in levers(self._inputs)}
        return {key: known[key] for key in strongest(self._study, self._loaded.declared.headlines) if key in known}

    def panel(self, context: BriefContext) -> WhatIfPanel:
        sliders = tuple(self._slider(context, lever) for lever in self.levers.values())
        start = describe_results(context, chart=True)
        return WhatIfPanel(sliders, start, context.words.code, int(self._study.row("run", "run")["draws"] or 0))

    def _slider(self, context: BriefContext, lever: Lever) -> Slider:
        from impact.language.input_names import input_values, is_share, lowered, unit_words, unmarked

        steps = values(lever)
        printed = input_values(context.words, lever.unit, *steps)
        unit = "" if is_share(lever.unit, *steps) else lowered(unmarked(unit_words(context.words, lever.unit)))
        return Slider(
            lever.key,
            lowered(unmarked(context.input_name(lever.key))),
            unit,
            lever.year,
            tuple(printed),
            lever.key in self._inputs.factors,
        )

    def moved_places(self, steps: Mapping[str, int]) -> dict[str, float]:
        """Return where moved inputs stand on their ranges: 0 low, 1 central, 2 high; what stands at its middle is none.

        Raises:
            ImpactError: there is no such input to move, or no such step.
        """
        found: dict[str, float] = {}
        for key, step in steps.items():
            if key not in self.levers:
                raise ImpactError(f"No input that can be moved is called '{key[:80]}'. {list_choices(self.levers)}")
            if not 0 <= step <= STEPS:
                raise ImpactError(f"{key}: step {step} is asked for. Give 0 to {STEPS}; {MIDDLE} is the central value.")
            if step != MIDDLE:
                lever = self.levers[key]
                found[key] = place_of(lever, values(lever)[step])
        return found

    def moved(self, context: BriefContext, steps: Mapping[str, int], *, ranges: bool) -> Moved:
        """Return what page 1 says with inputs moved.

        Args:
            context: of the edition.
            steps: of the inputs that are moved, by key.
            ranges: whether all model runs are wanted, and the chart with them; else the central figures alone.

        Raises:
            ImpactError: there is no such input, or such values cannot be true together.
        """
        from impact.brief.edition.context import BriefContext

        places = self.moved_places(steps)
        draws: Draws = self._inputs.draws if ranges else Draws(0, self._inputs.draws.seed)
        tables = self._tables(HeldDraws(draws, places=places), whole=ranges)
        of_stage = context.study.tables["run"]
        study = replace(context.original, tables={**context.original.tables, **tables, "run": of_stage})
        moved = BriefContext(study, context.words, context.theme, context.declared, context.brand)
        if not ranges:  # how finely figures are printed goes by ranges, which are not known yet
            moved = replace(moved, rounded=context.steps)
        return describe_results(moved, chart=ranges, ranges=ranges)

    def _tables(self, draws: Draws, *, whole: bool) -> dict[str, ResultTable]:
        from impact.core.threads import one_thread
        from impact.model import models
        from impact.study.draws import Gathering
        from impact.study.reduce import tables as reduced
        from impact.study.tables import ResultTable
        from impact.study.tables.declared import declared_for

        with one_thread():
            inputs = self._inputs.over(draws, headlines_only=not whole)
            known = declared_for(inputs)
            gathering = Gathering(known)
            gathering.add(models[inputs.scenario.project.kind](inputs))
            made = reduced(gathering.rows, known, inputs.scenario)
        made = {name: table for name, table in made.items() if whole or name == "key_figures"}
        figures = {str(row["id"]): row for row in made["key_figures"].rows}
        kept = self._study["key_figures"]
        rows = tuple(_updated(row, figures.get(str(row["id"]))) for row in kept.rows)
        return {**made, "key_figures": ResultTable(kept.name, rows, kept.own_layout)}


def _updated(row: Record, found: Record | None) -> Record:
    """Return a row of key figures with the numbers of another run; its grade stays."""
    if found is None:
        return row
    return {name: cell if name == "grade" else found.get(name, cell) for name, cell in row.items()}


def strongest(study: StudyData, figures: tuple[str, ...]) -> list[str]:
    """Return the inputs that move any of these key figures most, each by its part of the strongest one's reach."""
    if "tornado" not in study.tables:
        return []
    scores: dict[str, float] = {}
    for figure in figures:
        rows = list(study["tornado"].where(key_figure=figure))
        reach = {str(row["input"]): abs(_number(row["result_high"]) - _number(row["result_low"])) for row in rows}
        most = max(reach.values(), default=0.0)
        for key, spread in reach.items():
            scores[key] = max(scores.get(key, 0.0), spread / most if most else 0.0)
    return sorted(scores, key=lambda key: (-scores[key], key))[:MOST]


def _number(cell: object) -> float:
    return float(cell) if isinstance(cell, int | float) else 0.0


def values(lever: Lever) -> list[float]:
    """Return the value of an input at each step, rounded as a person would set it; ends and middle are exact."""
    low, central, high = lever.span
    exact = {0: low, MIDDLE: central, STEPS: high}
    step = _rounding(lever)
    places = on_range(lever.span, np.linspace(0.0, 2.0, STEPS + 1))
    return [
        exact[at] if at in exact else min(max(float(f"{round(value / step) * step:.12g}"), low), high)
        for at, value in enumerate(places.tolist())
    ]


def _rounding(lever: Lever) -> float:
    low, central, high = lever.span
    smallest = min((size for size in (central - low, high - central) if size > 0), default=1.0)
    return 10.0 ** (floor(log10(smallest / MIDDLE)) + 1 - FIGURES)


def place_of(lever: Lever, value: float) -> float:
    """Return where a value stands on the range of an input: 0 low, 1 central, 2 high."""
    low, central, high = lever.span
    if value < central:
        return (value - low) / (central - low)
    return CENTRAL + ((value - central) / (high - central) if high > central else 0.0)


def describe_results(context: BriefContext, *, chart: bool, ranges: bool = True) -> Moved:
    from impact.brief.sections.front import title
    from impact.brief.text.tiles import tiles
    from impact.document import plain
    from impact.language.input_names import lowered

    picture, alt = _chart(context) if chart else (b"", "")
    return Moved(tuple(_questions(tiles(context))), lowered(plain(title(context))), picture, alt, ranges)


def _questions(items: Iterable[Tile]) -> Iterator[TileQuestion]:
    from impact.document import plain
    from impact.language.input_names import lowered

    for tile in items:
        answers = tuple(
            WhatIfFigure(each.cell, each.value, each.unit, lowered(plain(each.caption)), plain(each.range))
            for each in tile.answers
        )
        yield TileQuestion(lowered(plain(tile.question)), tile.tone, answers)


def _chart(context: BriefContext) -> tuple[bytes, str]:
    from impact.brief.sections.front import leading_figure
    from impact.output.chart_files import PictureSize, draw_chart

    made = next(leading_figure(context), None)
    if made is None:
        return b"", ""
    return draw_chart(context, context.log.plain_pictures[made.id], made, "svg", PictureSize()), made.alt

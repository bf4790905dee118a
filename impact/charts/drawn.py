"""Charts of a study as drawings; every second one is drawn in a process beside this one where that is allowed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from impact.charts import charts
from impact.charts.picture import ChartContext
from impact.charts.style import ChartStyle
from impact.document.drawing import Drawing
from impact.second_process import SecondProcess, nothing
from impact.study.study import Study
from impact.words.language import Words


@dataclass(frozen=True)
class Ordered:
    """A chart that is wanted.

    Attributes:
        name: of the chart.
        style: how to draw it.
        options: which of its variants is meant.
    """

    name: str
    style: ChartStyle
    options: tuple[tuple[str, str], ...] = ()


def drawings(ordered: Sequence[Ordered], study: Study, words: Words, *, beside: bool = False) -> list[Drawing]:
    """Return charts as drawings.

    Args:
        ordered: the charts.
        study: what they show.
        words: in which language.
        beside: whether a second process may draw some of them.
    """

    def drawn(numbers: range) -> list[Drawing]:
        return [_drawn(ordered[number], study, words) for number in numbers]

    here, there = range(0, len(ordered), 2), range(1, len(ordered), 2)
    with SecondProcess(nothing, drawn, allowed=beside and len(there) > 0) as other:
        others = other.give(there)
        own = dict(zip(here, drawn(here), strict=True))
        both = own | dict(zip(there, others(), strict=True))
    return [both[number] for number in range(len(ordered))]


def _drawn(ordered: Ordered, study: Study, words: Words) -> Drawing:
    from impact.charts.recorder import record

    picture = charts[ordered.name](ChartContext(study, words, dict(ordered.options)))
    with ordered.style.applied():
        return record(picture.draw(ordered.style), ordered.style)

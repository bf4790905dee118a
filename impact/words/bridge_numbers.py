"""The numbers of a bridge as the brief prints them: one step of rounding for all figures of a measure."""

from __future__ import annotations

from collections.abc import Callable

from impact.study.tables import Record, Table
from impact.study.why.bridge import FIRST, LAST
from impact.words.language import Words
from impact.words.rounding import at_step, decimals, figure_step
from impact.words.steps import Steps


def as_printed(bridge: Table, words: Words) -> Callable[[Record, str], str]:
    """Return what says a number of a bridge.

    The step of a measure follows from both ends of its key figures, as in a brief from its headlines; what a change
    adds has the step of its key figure, and a finer one where it is smaller than ten of these.
    """
    ends: dict[str, list[float]] = {}
    for row in bridge.rows:
        if row["step_key"] in (FIRST, LAST) and isinstance(reached := row["reached"], int | float):
            ends.setdefault(str(row["unit"]), []).append(float(reached))
    steps = Steps(ends)

    def said(row: Record, column: str) -> str:
        number = float(row[column] or 0)
        step = figure_step(number, steps[str(row["unit"])])
        return words.digits(at_step(number, step), decimals(step))

    return said

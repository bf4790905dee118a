"""Scenarios looked at as a good reviewer does: what is refused, what is doubtful, what may be better."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from impact.api.checks import looked_at
from impact.core.errors import ImpactError, ProblemsError, problem

if TYPE_CHECKING:
    from impact.checks.finding import Finding
    from impact.checks.run import Reviewed


def review(
    scenario: str | Path,
    *,
    data: Sequence[Path] = (),
    templates: Sequence[Path] = (),
    on: date | None = None,
    languages: Sequence[str] = (),
) -> Reviewed:
    """Return all that a reviewer says of a scenario: errors, warnings and hints, by file and line.

    The model is run as `check` does. Nothing that is wrong with the inputs is raised.

    Args:
        on: the day on which ages are counted; the date of the scenario's edition unless given.
        languages: in which the documents are put together, besides that of the scenario.
    """
    from impact.checks.finding import Subject, in_order
    from impact.checks.rules import findings as of_rules
    from impact.checks.run import Reviewed

    try:
        looked = looked_at(scenario, tuple(data), tuple(templates), documents=True, languages=tuple(languages))
    except ImpactError as unreadable:
        return Reviewed(str(scenario), in_order(_refused(unreadable)), error=unreadable)
    loaded, why, printable = looked.loaded, looked.error, looked.printable
    given, outside = (printable.not_given, printable.outside) if printable is not None else ((), ())
    findings: list[Finding] = _refused(why) if why is not None else []
    try:
        day, folders = on or loaded.scenario.as_of, tuple(templates)
        values = printable.values if printable is not None else 0
        subject = Subject(loaded, looked.catalogue, looked.study, day, given, outside, folders, looked.idle, values)
        findings += of_rules(subject)
    except ImpactError:
        if why is None:  # else files behind the rules may be at fault, which is told
            raise
    left_out = printable.left_out if printable is not None else {}
    return Reviewed(str(scenario), in_order(findings), loaded, why, left_out)


def _refused(error: ImpactError) -> list[Finding]:
    from impact.checks.finding import refused

    problems = error.problems if isinstance(error, ProblemsError) else (problem(str(error)),)
    return [refused(each) for each in problems]

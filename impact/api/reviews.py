"""Scenarios looked at as a good reviewer does: what is refused, what is doubtful, what may be better."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from impact.api.checks import looked_at
from impact.errors import ImpactError, ProblemsError

if TYPE_CHECKING:
    from impact.errors import Problem
    from impact.review.finding import Finding
    from impact.review.fixer import Fixed
    from impact.review.reviewed import Reviewed


def review(
    scenario: str | Path, *, data: Sequence[Path] = (), templates: Sequence[Path] = (), on: date | None = None
) -> Reviewed:
    """Return all that a reviewer says of a scenario: errors, warnings and hints, by file and line.

    The model is run over the first draws, as `check` does. Nothing that is wrong with the inputs is raised.

    Args:
        scenario: a shipped name or a scenario file. data: folders looked up before the shipped ones.
        templates: folders with own words and templates of documents.
        on: the day on which ages are counted; the date of the scenario's edition unless given.
    """
    from impact.review.finding import in_order
    from impact.review.reviewed import Reviewed
    from impact.review.reviewer import review as apply_rules
    from impact.review.subject import Subject

    try:
        looked = looked_at(scenario, tuple(data), tuple(templates), documents=True)
    except ImpactError as unreadable:
        return Reviewed(str(scenario), in_order(_refused(unreadable)), error=unreadable)
    loaded, why, printable = looked.loaded, looked.error, looked.printable
    given, outside = (printable.not_given, printable.outside) if printable is not None else ((), ())
    findings: list[Finding] = _refused(why) if why is not None else []
    try:
        subject = Subject(loaded, looked.catalogue, looked.study, on or loaded.scenario.as_of, given, outside)
        findings += apply_rules(subject)
    except ImpactError:
        if why is None:  # else files behind the rules may be at fault, which is told
            raise
    left_out = printable.left_out if printable is not None else {}
    return Reviewed(str(scenario), in_order(findings), loaded, why, left_out)


def fix(scenario: str | Path, *, data: Sequence[Path] = ()) -> Fixed | None:
    """Correct what is safe to correct in a scenario file, and return what was changed; None where nothing was.

    The file is written whole or not at all, with its comments, its line ends and all lines that nothing touches.

    Args:
        scenario: a file of the user. data: folders looked up before the shipped one.

    Raises:
        ImpactError: it is no file of the user, or cannot be read or written.
    """
    from impact.files import write_file
    from impact.reading import read_text
    from impact.review.fixer import corrected
    from impact.scenario.load import home_of_file
    from impact.scenario.rewritten import as_file

    path = Path(scenario)
    home_of_file(str(scenario), tuple(data))  # says what is wrong with a name
    if not path.is_file():
        raise ImpactError(f"{scenario}: this scenario is shipped, and --fix changes files of your own. Copy it first.")
    text = read_text(path, str(scenario))
    found = corrected(text, str(scenario), lambda tried: _problems(tried, str(scenario), tuple(data)))
    if not found.changes:
        return None
    write_file(path, as_file(path, found.after))
    return found


def _problems(text: str, file: str, data: tuple[Path, ...]) -> list[Problem]:
    """Return why a text is refused before its model is run."""
    from impact.api.checks import scenario_problems
    from impact.catalogue.catalogue import Catalogue
    from impact.scenario.load import home_of_file, parse
    from impact.scenario.profile import profile

    home = home_of_file(file, data)
    try:
        loaded = parse(text, home.name, file, data, home, profile().profile)
        return scenario_problems(loaded, Catalogue(data, loaded.scenario.project.kind))
    except ProblemsError as error:
        return list(error.problems)


def _refused(error: ImpactError) -> list[Finding]:
    from impact.errors import problem
    from impact.review.finding import refused

    problems = error.problems if isinstance(error, ProblemsError) else (problem(str(error)),)
    return [refused(each) for each in problems]

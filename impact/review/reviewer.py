"""All rules applied to a scenario."""

from __future__ import annotations

from collections.abc import Iterator

from impact.review.finding import Finding, in_order
from impact.review.rules import themes
from impact.review.subject import Subject
from impact.review.theme import Rule


def rules(kind: str) -> Iterator[Rule]:
    """Yield the rules for a kind of project, theme by theme."""
    for name in themes.of(kind):
        yield from themes[name].rules


def review(subject: Subject) -> list[Finding]:
    """Return what the rules find, by file and line."""
    found = (each for rule in rules(subject.scenario.project.kind) for each in rule.findings(subject))
    return in_order(found)

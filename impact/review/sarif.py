"""Findings in the form that code hosts and editors read: SARIF 2.1.0."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import PurePath
from urllib.parse import quote

from impact.review.finding import REFUSED, Finding, Level
from impact.review.reviewed import Reviewed
from impact.review.theme import Rule
from impact.version import __version__

VERSION = "2.1.0"
LEVELS: dict[Level, str] = {"error": "error", "warning": "warning", "hint": "note"}
REFUSED_SAYS = "What 'impact run' and 'impact brief' refuse."


def as_sarif(reviewed: Sequence[Reviewed], rules: Iterable[Rule]) -> dict[str, object]:
    """Return all that was found as a log of one run; what several scenarios inherit is a result once.

    Args:
        reviewed: the scenarios. rules: all that were applied.
    """
    known: list[tuple[str, str, Level]] = [(REFUSED, REFUSED_SAYS, "error")]
    known += [(rule.id, rule.says, rule.level) for rule in rules]
    places = {rule_id: place for place, (rule_id, _, _) in enumerate(known)}
    findings = dict.fromkeys(finding for each in reviewed for finding in each.findings)
    driver = {
        "name": "impact",
        "version": __version__,
        "rules": [
            {"id": rule_id, "shortDescription": {"text": says}, "defaultConfiguration": {"level": LEVELS[level]}}
            for rule_id, says, level in known
        ],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(each, places[each.rule]) for each in findings],
    }
    return {"version": VERSION, "runs": [run]}


def _result(found: Finding, place: int) -> dict[str, object]:
    said = f"{found.where}: {found.said}" if found.where else found.said
    result: dict[str, object] = {
        "ruleId": found.rule, "ruleIndex": place, "level": LEVELS[found.level], "message": {"text": said},
    }  # fmt: skip
    location: dict[str, object] = {}
    if found.file:
        physical: dict[str, object] = {"artifactLocation": {"uri": address_of(found.file)}}
        if found.line:
            physical["region"] = {"startLine": found.line} | ({"startColumn": found.column} if found.column else {})
        location["physicalLocation"] = physical
    if found.where:
        location["logicalLocations"] = [{"fullyQualifiedName": found.where}]
    return result | ({"locations": [location]} if location else {})


def address_of(file: str) -> str:
    """Return a file as a URI: relative as it was named, or whole.

    >>> address_of("my plants/one.yaml")
    'my%20plants/one.yaml'
    """
    path = PurePath(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())

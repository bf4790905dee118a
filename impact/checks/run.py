"""What was found in scenarios, and what it comes to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from impact.checks.finding import CheckFinding, Level, count_by_level
from impact.core.errors import ImpactError
from impact.scenario.defaults.entries import Used
from impact.scenario.defaults.listing import in_words
from impact.scenario.files.folder import LeftOut

if TYPE_CHECKING:
    from impact.scenario.load import LoadedScenario


@dataclass(frozen=True)
class Reviewed:
    """A scenario that was looked at.

    Attributes:
        scenario: as it was asked for.
        findings: by file and line.
        loaded: the scenario; None where it cannot be read.
        error: why it is refused, as 'run' would say it.
        left_out: by document, the sections that it goes without, each with the tables they would need.
    """

    scenario: str
    findings: Sequence[CheckFinding]
    loaded: LoadedScenario | None = None
    error: ImpactError | None = None
    left_out: Mapping[str, Mapping[str, Sequence[str]]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What the scenario is called."""
        return self.scenario if self.loaded is None else self.loaded.name

    @property
    def counts(self) -> dict[Level, int]:
        """How many findings there are of each level."""
        return count_by_level(self.findings)


def total(reviewed: Iterable[Reviewed]) -> dict[Level, int]:
    """Return how many findings there are of each level; what several scenarios inherit counts once."""
    return count_by_level(dict.fromkeys(finding for each in reviewed for finding in each.findings))


def as_values(reviewed: Sequence[Reviewed], left_out: Sequence[LeftOut] = ()) -> dict[str, object]:
    """Return all that was found as plain values: the form of `impact check --format json`.

    Args:
        reviewed: the scenarios.
        left_out: files of folders that are none.
    """
    return {
        "format": 1,
        "counts": total(reviewed),
        "scenarios": [
            {
                "scenario": each.scenario,
                "name": each.name,
                "file": "" if each.loaded is None else each.loaded.places.file,
                "counts": each.counts,
                "findings": [_finding(finding) for finding in each.findings],
                "defaults": [_default(used) for used in (each.loaded.defaults if each.loaded is not None else ())],
                "documents": {
                    document: {section: list(tables) for section, tables in sections.items()}
                    for document, sections in each.left_out.items()
                },
            }
            for each in reviewed
        ],
        "left_out": [{"file": each.file, "why": each.why} for each in left_out],
    }


def _default(used: Used) -> dict[str, str]:
    of = used.default
    return {"where": of.address, "value": in_words(used.value), "layer": of.layer, "grade": of.grade, "ask": of.ask}


def _finding(found: CheckFinding) -> dict[str, str | int]:
    return {
        "level": found.level, "rule": found.rule, "file": found.file, "line": found.line, "column": found.column,
        "where": found.where, "message": found.message, "remedy": found.remedy,
    }  # fmt: skip

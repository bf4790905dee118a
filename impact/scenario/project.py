"""What every kind of project has, and the registry of their schemas."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any, ClassVar, Literal

from impact.registry import KINDS, Registry
from impact.scenario.quantity import Strict

OTHER = "other"


@dataclass(frozen=True)
class Scales:
    """Named scales of a project, reached by moving one input.

    Attributes:
        input: key of the input.
        places: where it stands for each scale, by name: 0 low, 1 central, 2 high.
    """

    input: str
    places: Mapping[str, float]


class Project(Strict):
    """What every kind of project has.

    Attributes:
        kind: name of the model that estimates it.
        name: as printed.
        answers: key figures that a claim may name as its result.
        signed: key figures whose sign is an answer; parts of others and what cannot be negative are left out.
        common_levers: assumptions that can be given one value at the same time, by the name of what they say together.
        scale_metrics: key figures that are shown at each scale.
        figure_switches: choices that are key figures of their own: family and key figure by option, the default first.
        worse: side on which an answer is the worse one, by key figure or figure that stands beside them.
        product: unit of its output, such as vehicles/yr; empty where it makes nothing that is counted.
        groups: what inputs belong together, by name: patterns of their keys, of which the first that fits decides.
    """

    kind: str
    name: str

    # Events asked for together: metric, then key figures, each with below_zero or above_zero.
    together: ClassVar[Mapping[str, tuple[tuple[str, str], ...]]] = {}
    product: ClassVar[str] = ""
    answers: ClassVar[frozenset[str]] = frozenset()
    signed: ClassVar[tuple[str, ...]] = ()
    scale_metrics: ClassVar[tuple[str, ...]] = ()
    common_levers: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    figure_switches: ClassVar[Mapping[str, tuple[str, Mapping[str, str]]]] = {}
    worse: ClassVar[Mapping[str, Literal["lower", "higher"]]] = {}
    groups: ClassVar[Mapping[str, tuple[str, ...]]] = {}

    @classmethod
    def group_of(cls, key: str) -> str:
        """Return the group of an input by its key in the table of assumptions; `other` where none fits."""
        fitting = (
            group for group, patterns in cls.groups.items() if any(fnmatchcase(key, pattern) for pattern in patterns)
        )
        return next(fitting, OTHER)

    def switches(self) -> Mapping[str, Mapping[str, Project | None]]:
        """Return choices of method or path that have no distribution: the project under each option, None as it is."""
        return {}

    def scales(self, scenario: Any) -> Scales | None:
        """Return the scales at which net effects are shown; None where the project has one scale alone."""
        return None

    @property
    def facts(self) -> Mapping[str, str | int | float]:
        """Words and settings of this kind of project that a brief prints."""
        return {}


projects: Registry[type[Project]] = Registry(KINDS, "kind of project", module="schema")

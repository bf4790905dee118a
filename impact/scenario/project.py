"""What every kind of project has, and the registry of their schemas."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from impact.registry import KINDS, Registry
from impact.scenario.quantity import Strict


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
        product: unit of its output, such as vehicles/yr; empty where it makes nothing that is counted.
    """

    kind: str
    name: str

    product: ClassVar[str] = ""

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

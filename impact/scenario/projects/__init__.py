"""Schemas of the kinds of project, one file a kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from impact.registry import Registry
from impact.scenario.quantity import Strict


class Project(Strict):
    """What every kind of project has.

    Attributes:
        kind: name of the model that estimates it.
        name: as printed.
    """

    kind: str
    name: str

    # Events asked for together: metric, then key figures, each with below_zero or above_zero.
    together: ClassVar[Mapping[str, tuple[tuple[str, str], ...]]] = {}
    answers: ClassVar[frozenset[str]] = frozenset()  # key figures that a claim may name as its result


projects: Registry[type[Project]] = Registry("impact.scenario.projects", "kind of project")

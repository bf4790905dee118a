"""Schemas of the kinds of project, one file a kind."""

from __future__ import annotations

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

    answers: ClassVar[frozenset[str]] = frozenset()  # key figures that a claim may name as its result


projects: Registry[type[Project]] = Registry("impact.scenario.projects", "kind of project")

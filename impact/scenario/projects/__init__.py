"""Schemas of the kinds of project, one file a kind."""

from __future__ import annotations

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


projects: Registry[type[Project]] = Registry("impact.scenario.projects", "kind of project")

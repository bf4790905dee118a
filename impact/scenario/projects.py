"""The registry of the schemas of all kinds of project; whoever only asks for their names loads none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impact.registry import KINDS, Registry

if TYPE_CHECKING:
    from impact.scenario.project import Project

projects: Registry[type[Project]] = Registry(KINDS, "kind of project", module="schema")

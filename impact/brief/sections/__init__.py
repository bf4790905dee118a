"""The sections a brief may hold, one file a section, also in folders: a brief in the making in, blocks out.

A section asks for tables, never for a kind of project: it names those without which it has nothing to say, and a brief
leaves it out where the study does not hold them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from impact.core.registry import Registry

if TYPE_CHECKING:
    from impact.brief.edition.context import BriefContext
    from impact.document import Block
    from impact.study.study import StudyData

Blocks: TypeAlias = "Callable[[BriefContext], Iterable[Block]]"


@dataclass(frozen=True)
class Section:
    """One section.

    Attributes:
        name: as briefs name it.
        blocks: returns what it prints.
        needs: tables of the study, or rows of them such as key_figures/jobs_net, without which it has nothing to say.
    """

    name: str
    needs: tuple[str, ...]
    blocks: Blocks

    def missing(self, study: StudyData) -> tuple[str, ...]:
        """Return what it needs and the study does not hold."""
        return lacking(study, self.needs)


def lacking(study: StudyData, needs: Iterable[str]) -> tuple[str, ...]:
    """Return those of these tables, or rows of them, that the study does not hold."""
    return tuple(need for need in needs if not _holds(study, *need.split("/")))


def _holds(study: StudyData, table: str, row: str = "") -> bool:
    if table not in study.tables:
        return False
    return any(found["value"] is not None for found in study[table].where(id=row)) if row else bool(study[table].rows)


class Sections(Registry[Section]):
    """Sections by name."""

    def register(self, name: str, needs: tuple[str, ...] = ()) -> Callable[[Blocks], Blocks]:  # type: ignore[override]
        """Return a decorator that files the function under `name`, with what it needs; the function stays as it is."""

        def add(blocks: Blocks) -> Blocks:
            super(Sections, self).register(name)(Section(name, needs, blocks))
            return blocks

        return add


sections = Sections("impact.brief.sections", "section", of_kinds="sections", nested=True)

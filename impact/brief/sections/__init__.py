"""The sections a brief may hold, one file a section: a brief in the making in, blocks out.

A section asks for tables, never for a kind of project: it names those without which it has nothing to say, and a brief
leaves it out where the study does not hold them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from impact.brief.edition import Edition
from impact.document import Block
from impact.registry import Registry
from impact.study.study import Study

Blocks: TypeAlias = Callable[[Edition], Iterable[Block]]


@dataclass(frozen=True)
class Section:
    """One section.

    Attributes:
        blocks: makes its blocks.
        needs: tables without which it has nothing to say.
        figures: key figures that it speaks of, likewise.
    """

    blocks: Blocks
    needs: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()

    def __call__(self, edition: Edition) -> Iterable[Block]:
        """Return its blocks."""
        return self.blocks(edition)

    def lacking(self, study: Study) -> list[str]:
        """Return the tables, and cells of key figures, that it needs and the study does not hold."""
        absent = [name for name in self.needs if name not in study.tables or not study[name].rows]
        known = {row["id"] for row in study["kpi"].rows}
        return absent + [f"kpi/{key}" for key in self.figures if key not in known]


class Sections(Registry[Section]):
    """Sections by name."""

    def section(
        self, name: str, *, needs: tuple[str, ...] = (), figures: tuple[str, ...] = ()
    ) -> Callable[[Blocks], Blocks]:
        """Return a decorator that files a function as the section of that name."""

        def add(blocks: Blocks) -> Blocks:
            self.register(name)(Section(blocks, needs, figures))
            return blocks

        return add


sections = Sections("impact.brief.sections", "section", of_kinds="sections")

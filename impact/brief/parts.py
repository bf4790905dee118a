"""The sections that a document may have: those that are programmed, and those that are declared as tables."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from impact.brief.context import BriefContext
from impact.brief.declared_tables import DeclaredSection, declared_sections
from impact.brief.sections import Section, sections
from impact.brief.speaking import said
from impact.brief.table_of import table_of
from impact.document import Block, Heading, Paragraph
from impact.study.study import Study
from impact.words.inputs import slug


def about(name: str, kind: str, extra: tuple[Path, ...] = ()) -> str:
    """Return what a section prints, in a line."""
    if name in sections:
        return (sections[name].blocks.__doc__ or "").partition("\n")[0]
    return declared_sections(kind, extra)[name].about


def section_of(name: str, kind: str, extra: tuple[Path, ...] = ()) -> Section:
    """Return a section by its name.

    Raises:
        ImpactError: There is none.
    """
    declared = declared_sections(kind, extra).get(name)
    if name in sections or declared is None:
        return sections[name]
    return _Declared(name, tuple(dict.fromkeys(each.of for each in declared.tables)), partial(_blocks, declared))


class _Declared(Section):
    """A section of tables: one of them is enough."""

    def missing(self, study: Study) -> tuple[str, ...]:
        """Return the tables of the study that it prints, where the study holds none of them."""
        absent = tuple(need for need in self.needs if need not in study.tables or not study[need].rows)
        return absent if len(absent) == len(self.needs) else ()


def _blocks(declared: DeclaredSection, context: BriefContext) -> Iterator[Block]:
    made = [table for each in declared.tables if (table := table_of(context, each)) is not None]
    spoken = said(context, *declared.says)
    if declared.heading and (made or spoken):
        yield Heading(2, context.finding(declared.heading, **context.setting), id=slug(declared.name))
    if spoken:
        yield Paragraph(spoken)
    yield from made

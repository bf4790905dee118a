"""The pages of one edition: what the worker makes, and the browser shows."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from impact.core.errors import ImpactError, Problem, ProblemsError, problem

if TYPE_CHECKING:
    from impact.brief.edition.context import BriefContext
    from impact.document import Document
    from impact.preview.edition import Edition
    from impact.study.study import Study

MARK = "mark-preview"
MARK_WITHOUT_WORDS = "PREVIEW"  # in languages that have no message for it


@dataclass(frozen=True)
class Pages:
    """One edition, printed for the screen.

    Attributes:
        pdf: its pages, without attachments. words: of each page in reading order, as far as the pages are known.
    """

    pdf: bytes
    words: tuple[str, ...]
    title: str
    language: str

    @cached_property
    def id(self) -> str:
        """What the pages are called in addresses: other pages have another name."""
        return hashlib.sha256(self.pdf).hexdigest()[:24]


@dataclass(frozen=True)
class Answer:
    """What the worker found for one edition.

    Attributes:
        pages: None where there are problems. whole: whether the alternatives of the scenario are beside it.
        problems: that stand in the way. remarks: what else the reader should know.
        lacking: what is not given yet, so that a brief stays a draft.
        files: where the files that problems name lie. watched: folders whose files the study rests on.
        rests_on: the scenario files among them; None where any may matter.
        facts: name, stage and draws of the study. choices: what there is to look at, by what is chosen.
    """

    pages: Pages | None
    whole: bool = True
    problems: tuple[Problem, ...] = ()
    remarks: tuple[Problem, ...] = ()
    lacking: tuple[Problem, ...] = ()
    files: Mapping[str, Path] = field(default_factory=dict)
    watched: tuple[Path, ...] = ()
    rests_on: frozenset[Path] | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    choices: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)


def problems_of(error: ImpactError) -> tuple[Problem, ...]:
    """Return an error as problems: each with its place, where it has one."""
    return error.problems if isinstance(error, ProblemsError) else (problem(str(error)),)


def printed(context: BriefContext, edition: Edition, templates: tuple[Path, ...], *, with_files: bool) -> Document:
    """Return a document of a study with the mark of a preview at the head of every page."""
    from impact.brief.compose import compose
    from impact.output.evidence import with_files as carrying
    from impact.output.laid_out import laid_out

    words, run = context.words, context.study.row("run", "run")
    draws = words.digits(int(run["draws"] or 0))
    said = words.say(MARK, draws=draws) if words.has(MARK) else MARK_WITHOUT_WORDS
    composed = compose(context, edition.document, templates, mark=said)
    document = laid_out(context, composed)
    return carrying(context, document) if with_files else document


def pages(context: BriefContext, edition: Edition, templates: tuple[Path, ...]) -> Pages:
    """Return the pages of a document, for the screen; for the arguments see `printed`."""
    from impact.output.pdf import render
    from impact.output.reading_text import reading_pages

    document = printed(context, edition, templates, with_files=False)
    words = tuple(reading_pages(context, document))
    return Pages(render(document, context.theme), words, document.title, document.lang)


def at_stage(study: Study, stage: str) -> Study:
    """Return a study as it would print at another stage, or at its own."""
    from dataclasses import replace

    from impact.study.tables import Table

    table = study["run"]
    row = {**table.rows[0], "stage": stage or table.rows[0]["stage"]}
    return replace(study, tables={**study.tables, "run": Table(table.name, (row,), table.own_layout)})

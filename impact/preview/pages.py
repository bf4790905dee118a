"""The pages of one edition as pictures, made by the worker when the browser shows them."""

from __future__ import annotations

import hashlib
import io
import threading
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from impact.core.errors import ImpactError, Problem, ProblemsError, problem

if TYPE_CHECKING:
    from impact.brief.edition.context import BriefContext
    from impact.document import Document
    from impact.preview.edition import PreviewEdition
    from impact.study.study import StudyData

DOCUMENTS = 8  # kept for browsers that still look at them
PICTURES = 120
LEAST_SCALE, MOST_SCALE = 0.5, 4.0  # pixels for a point of the page
INCH = 72.0


class PageImageCache:
    """The pages that were made last, and their pictures.

    The library that draws them may be used by one thread at a time.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pages: OrderedDict[str, PreviewPages] = OrderedDict()
        self._draw = lru_cache(maxsize=PICTURES)(self._drawn)

    def put(self, pages: PreviewPages) -> list[tuple[float, float]]:
        from pypdfium2 import PdfDocument

        with self._lock:
            self._pages[pages.id] = pages
            self._pages.move_to_end(pages.id)
            while len(self._pages) > DOCUMENTS:
                self._pages.popitem(last=False)
            document = PdfDocument(pages.pdf)
            try:
                return [document.get_page_size(number) for number in range(len(document))]
            finally:
                document.close()

    def picture(self, name: str, number: int, scale: float) -> bytes:
        """Return a page as PNG."""
        with self._lock:
            return self._draw(name, number, min(max(scale, LEAST_SCALE), MOST_SCALE))

    def _drawn(self, name: str, number: int, scale: float) -> bytes:
        from pypdfium2 import PdfDocument

        if name not in self._pages:
            raise ImpactError("These pages were replaced by newer ones.")
        document = PdfDocument(self._pages[name].pdf)
        try:
            if not 1 <= number <= len(document):
                raise ImpactError(f"There is no page {number}.")
            picture = document[number - 1].render(scale=scale).to_pil()
        finally:
            document.close()
        stream = io.BytesIO()
        # Fast before small: the picture goes no further than this machine.
        picture.save(stream, "PNG", compress_level=1, dpi=(scale * INCH, scale * INCH))
        return stream.getvalue()


MARK = "mark-preview"
MARK_WITHOUT_WORDS = "PREVIEW"  # in languages that have no message for it


@dataclass(frozen=True)
class PreviewPages:
    """One edition, printed for the screen.

    Attributes:
        pdf: its pages, without attachments.
        words: of each page in reading order, as far as the pages are known.
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
class PageResponse:
    """What the worker found for one edition.

    Attributes:
        pages: None where there are problems.
        whole: whether the alternatives of the scenario are beside it.
        problems: that stand in the way.
        remarks: what else the reader should know.
        lacking: what is not given yet, so that a brief stays a draft.
        files: where the files that problems name lie.
        watched: folders whose files the study rests on.
        rests_on: the scenario files among them; None where any may matter.
        facts: name, stage and draws of the study.
        choices: what there is to look at, by what is chosen.
    """

    pages: PreviewPages | None
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
    return error.problems if isinstance(error, ProblemsError) else (problem(str(error)),)


def printed(
    context: BriefContext, edition: PreviewEdition, templates: tuple[Path, ...], *, with_files: bool
) -> Document:
    from impact.brief.compose import compose
    from impact.output.evidence import with_files as carrying
    from impact.output.laid_out import laid_out

    words, run = context.words, context.study.row("run", "run")
    draws = words.digits(int(run["draws"] or 0))
    said = words.say(MARK, draws=draws) if words.has(MARK) else MARK_WITHOUT_WORDS
    composed = compose(context, edition.document, templates, mark=said)
    document = laid_out(context, composed)
    return carrying(context, document) if with_files else document


def pages(context: BriefContext, edition: PreviewEdition, templates: tuple[Path, ...]) -> PreviewPages:
    from impact.output.pdf import render
    from impact.output.reading_text import reading_pages

    document = printed(context, edition, templates, with_files=False)
    words = tuple(reading_pages(context, document))
    return PreviewPages(render(document, context.theme), words, document.title, document.lang)


def at_stage(study: StudyData, stage: str) -> StudyData:
    from dataclasses import replace

    from impact.study.tables import ResultTable

    table = study["run"]
    row = {**table.rows[0], "stage": stage or table.rows[0]["stage"]}
    return replace(study, tables={**study.tables, "run": ResultTable(table.name, (row,), table.own_layout)})

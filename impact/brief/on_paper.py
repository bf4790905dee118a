"""Where headings, tables and figures of the brief and its annex stand on paper: document, page, label.

The page is known once a document is put together whole, its charts drawn, and divided into pages.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from impact.brief.context import BriefContext
from impact.brief.file_names import file_name
from impact.brief.house import with_cover
from impact.document import Figure, Heading, Span, Table, Text, text, walk

BRIEF, ANNEX = "brief", "annex"
HERE = "here"  # the document that points
BETWEEN = "#"  # in the name of a place: document, then id


@dataclass(frozen=True)
class OnPaper:
    """A place on paper.

    Attributes:
        document: `brief` or `annex`. page: as printed. label: of a table or figure; empty for a heading.
    """

    document: str
    page: int
    label: str = ""


def places_on_paper(context: BriefContext, documents: Iterable[str] = (BRIEF, ANNEX)) -> Mapping[str, OnPaper]:
    """Return the places of the documents of a study, as `DOCUMENT#ID`; each is put together as it is printed.

    Args:
        context: of the document that points to them: study, words and look are the same. documents: by name.
    """
    from impact.brief.compose import compose
    from impact.pdf import page_of_places

    found: dict[str, OnPaper] = {}
    for name in documents:
        own = BriefContext(
            context.original, context.words, context.theme, context.declared, context.brand, context.since
        )
        document = with_cover(compose(own, name, context.words.extra, with_files=False), own)
        pages = page_of_places(document, context.theme)
        for block in walk(document.blocks):
            if isinstance(block, Heading | Table | Figure) and block.id in pages:
                label = "" if isinstance(block, Heading) else block.label
                found.setdefault(f"{name}{BETWEEN}{block.id}", OnPaper(name, pages[block.id], label))
    return found


def pointing_to(context: BriefContext, names: Iterable[str], places: Mapping[str, OnPaper]) -> Text:
    """Return where something is seen: document, page and label, as links; nothing where no such place is printed.

    Args:
        context: of the document that points. names: of places, `DOCUMENT#ID`. places: that are known.
    """
    joined: list[Span | str] = []
    for span in _spans(context, names, places):
        joined += [" · ", span] if joined else [span]
    return text(*joined)


def _spans(context: BriefContext, names: Iterable[str], places: Mapping[str, OnPaper]) -> Iterator[Span]:
    words, study = context.words, context.study
    for name in names:
        document, _, ident = name.partition(BETWEEN)
        if document == HERE and words.has(message := f"{ident}-heading"):
            yield Span(words.say(message), href=f"#{ident}")
        elif (place := places.get(name)) is not None:
            said = words.say(f"review-at-{document}", page=str(place.page))
            if place.label:
                said = words.say("review-at-exhibit", at=said, label=place.label)
            yield Span(said, href=f"{file_name(study.name, document, words.code)}#page={place.page}", says=said)

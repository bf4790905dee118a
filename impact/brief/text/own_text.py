"""Text of the author's own: `paragraphs` of a scenario, each after the section of a document that it names.

It is set apart and said to be the author's, flows with the page, and stands in every document that has the section.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from impact.brief.templates import documents, pages
from impact.core.errors import ImpactError, Problem, did_you_mean, list_choices
from impact.document import Block, Callout, Paragraph, Text, text
from impact.study.study import StudyData

if TYPE_CHECKING:
    from impact.brief.edition.context import BriefContext
    from impact.scenario.load import LoadedScenario

TABLE = "paragraphs"
BLANK_LINE = re.compile(r"\n\s*\n")


def own_text(context: BriefContext, section: str) -> Iterator[Block]:
    """Yield what the author adds after a section."""
    texts = (str(row["text"]) for row in context.rows(TABLE, place=section))
    said = [part for each in texts for part in BLANK_LINE.split(each) if part.strip()]
    if said:
        yield Callout(
            (
                Paragraph(context.text("own-text"), "note"),
                *(Paragraph(text(" ".join(part.split()))) for part in said),
            ),
            "apart",
        )


def of_the_author(context: BriefContext, words: str) -> Text:
    """Return words of the author of the scenario, marked as such."""
    mark = context.words.say("own-text")
    return text(context.words.say("summary-figure", question=mark, of=" ".join(words.split())))


def places(kind: str, templates: tuple[Path, ...] = ()) -> list[str]:
    """Return the places of the documents of a kind of project: their sections, those of the brief first."""
    names = sorted(documents(kind, templates), key=lambda name: name != "brief")
    every = (section for name in names for page in pages(name, kind, templates) for section in page)
    return list(dict.fromkeys(every))


def place_problems(loaded: LoadedScenario, templates: tuple[Path, ...] = ()) -> list[Problem]:
    """Return a problem for each text at a place that no document of its kind of project has."""
    stated = loaded.scenario.paragraphs
    known = places(loaded.scenario.project.kind, templates) if stated else []
    return [
        loaded.places.problem((TABLE, number, "place"), _unknown(each.place, known))
        for number, each in enumerate(stated)
        if each.place not in known
    ]


def check_places(study: StudyData, templates: tuple[Path, ...] = ()) -> None:
    """Refuse a study whose author adds text at a place that no document has.

    Raises:
        ImpactError: names the place, and those that there are.
    """
    if TABLE in study.tables:
        known = places(str(study.facts["kind"]), templates)
        for row in study[TABLE].rows:
            if row["place"] not in known:
                raise ImpactError(f"{study.name}, {TABLE}: {_unknown(str(row['place']), known)}")


def _unknown(place: str, known: list[str]) -> str:
    message = f"no document has a place called '{place}'."
    return f"{message}{did_you_mean(place, known)} {list_choices(known, 60)}"

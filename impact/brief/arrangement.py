"""Sections that a scenario leaves out of its documents or adds, and their order: `sections` of a scenario.

What a template says under `stays` is never left out or moved: answers with their ranges, what others say against them,
limits and sources. `never_without` names what a section is not printed without, such as jobs supported without those
that are additional. A document that is `complete` is where the words of others send their readers ("in the annex"), so
nothing is left out of it; from it sections may be added to the brief, on pages before its last, unless they show what
the brief shows already. No result and no hash of the results rests on any of this.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from impact.brief.templates import DocumentRules, documents, pages, rules
from impact.core.errors import Problem, ProblemsError, did_you_mean, list_choices, problem
from impact.document import Block, walk
from impact.study.study import StudyData

if TYPE_CHECKING:
    from impact.scenario.load import LoadedScenario

TABLE = "sections"
WITHOUT, ORDER, ALSO = "without", "order", "also"
ENDS = frozenset({"panel", "sources", "sign_off", "glossary"})  # the brief has the like of them on its last page
Found = tuple[tuple[str, int], str]  # place under `sections`, message
STAYS: str = (
    "'{}' stays, and where it is: with it a brief states its answers with their ranges, what others say against them, "
    "limits and sources. Leave out, or move: {}."
)


@dataclass(frozen=True)
class Arrangement:
    """What a scenario asks of its documents.

    Attributes:
        without: sections that are left out.
        order: sections that stand in this order, in the places that they have.
        also: sections of a complete document that documents of several pages have too.
    """

    without: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    also: tuple[str, ...] = ()


def arrangement_of(study: StudyData) -> Arrangement:
    """Return what the scenario of a study asks of its documents."""
    rows = study[TABLE].rows if TABLE in study.tables else ()
    asked = [(str(row["does"]), str(row["section"])) for row in rows]
    return Arrangement(*(tuple(name for does, name in asked if does == wanted) for wanted in (WITHOUT, ORDER, ALSO)))


def arranged(study: StudyData, document: str, extra: tuple[Path, ...] = ()) -> list[list[str]]:
    """Return the sections of each page of a document of a study, as its scenario asks for them.

    Raises:
        ProblemsError: it asks for what no document has or may not be; all of it is named.
    """
    kind, asked = str(study.facts["kind"]), arrangement_of(study)
    found = pages(document, kind, extra)
    if asked == Arrangement():
        return found
    if faults := [message for _, message in faults_of(asked, kind, (), extra)]:
        raise ProblemsError([problem(message, file=study.name, where=TABLE) for message in faults])
    if rules(document, kind, extra).complete:
        return _moved(found, asked.order)
    return _with(_without(_moved(found, asked.order), asked.without), asked.also)


def _moved(found: Sequence[Sequence[str]], order: Sequence[str]) -> list[list[str]]:
    """Return pages on which the named sections take each other's places, so that they stand in this order."""
    there = {name for page in found for name in page}
    waiting = iter([name for name in order if name in there])
    return [[next(waiting) if name in order else name for name in page] for page in found]


def _without(found: Sequence[Sequence[str]], names: Sequence[str]) -> list[list[str]]:
    kept = ([name for name in page if name not in names] for page in found)
    return [page for page in kept if page]


def _with(found: Sequence[Sequence[str]], names: Sequence[str]) -> list[list[str]]:
    """Return pages with further sections, each on a page of its own before the last; one page stays one."""
    if len(found) < 2:
        return [list(page) for page in found]
    return [*(list(page) for page in found[:-1]), *([name] for name in names), list(found[-1])]


def section_problems(loaded: LoadedScenario, templates: tuple[Path, ...] = ()) -> list[Problem]:
    """Return a problem for each section that a scenario leaves out or moves and may not, or that no document has."""
    stated = loaded.scenario.sections
    asked = Arrangement(stated.without, stated.order, stated.also)
    if asked == Arrangement():
        return []
    texts = [each.place for each in loaded.scenario.paragraphs]
    found = faults_of(asked, loaded.scenario.project.kind, texts, templates)
    return [loaded.places.problem((TABLE, *place), message) for place, message in found]


def faults_of(asked: Arrangement, kind: str, texts: Sequence[str], extra: tuple[Path, ...] = ()) -> Iterator[Found]:
    """Yield what is wrong with an arrangement.

    Args:
        asked: what is to be left out and moved.
        kind: of project.
        texts: places of the author's own text.
        extra: folders with templates of the user.
    """
    every = {name: rules(name, kind, extra) for name in documents(kind, extra)}
    of = {name: [section for page in pages(name, kind, extra) for section in page] for name in every}
    fixed = {section for each in every.values() for section in each.stays}
    in_short = {section for name, each in every.items() if not each.complete for section in of[name]}
    everywhere = {section for names in of.values() for section in names}
    may = {WITHOUT: in_short - fixed, ORDER: everywhere - fixed, ALSO: everywhere - in_short - ENDS}
    for does, names in ((WITHOUT, asked.without), (ORDER, asked.order), (ALSO, asked.also)):
        for at, name in enumerate(names):
            if message := _fault(name, does, names[:at], may, fixed, every, of):
                yield (does, at), message
    for at, name in enumerate(asked.without):
        for first, needed in (pair for each in every.values() for pair in each.never_without.items()):
            if name == needed and first not in asked.without:
                message = f"'{first}' is not printed without '{needed}'. Leave out both, or none."
                yield (WITHOUT, at), message
        if name in texts:
            message = f"a text of 'paragraphs' stands at '{name}', which is left out. Place it elsewhere."
            yield (WITHOUT, at), message


def _fault(
    name: str,
    does: str,
    before: Sequence[str],
    may: dict[str, set[str]],
    fixed: set[str],
    every: dict[str, DocumentRules],
    of: dict[str, list[str]],
) -> str:
    allowed = ", ".join(sorted(may[does]))
    if name in before:
        return f"'{name}' stands twice. Name it once."
    if does == ALSO and name not in may[does] and any(name in names for names in of.values()):
        return (
            f"'{name}' cannot be added: the brief has it, or the like of it on its last page. Of the annex it can have "
            f"besides: {allowed}."
        )
    if name in fixed:
        return STAYS.format(name, allowed)
    if name in may[does]:
        return ""
    if complete := next((each for each, rule in every.items() if rule.complete and name in of[each]), ""):
        return (
            f"'{name}' stands in the {complete} alone, to which other documents send their readers: it stays there. "
            f"Leave out: {allowed}."
        )
    return f"no document has a section called '{name}'.{did_you_mean(name, may[does])} {list_choices(may[does], 60)}"


def refuse_repeated(name: str, added: Sequence[str], made: Mapping[str, Sequence[Block]]) -> None:
    """Refuse a document in which an added section shows what another section shows.

    Args:
        name: of the study.
        added: sections that are added.
        made: the blocks of each section of the document.

    Raises:
        ProblemsError: names each such section, and what stands there twice.
    """
    ids = {section: {anchor for each in walk(blocks) for anchor in each.anchors()} for section, blocks in made.items()}
    others = [(section, other) for section in added if section in ids for other in ids if other != section]
    found = [
        problem(
            f"'{section}' shows what '{other}' shows already: {', '.join(twice)}. Take it out of '{ALSO}'.",
            file=name,
            where=f"{TABLE}.{ALSO}",
        )
        for section, other in others
        if (twice := sorted(ids[section] & ids[other]))
    ]
    if found:
        raise ProblemsError(found)

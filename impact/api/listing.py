"""Lists of what is installed, and the pages of the guide."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from impact.core.errors import ImpactError, did_you_mean, list_choices
from impact.core.text import capitalise_first, visible
from impact.files import resources
from impact.files.reading import read_text

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from impact.files.rows import Values

FOLDER, ENDING = "guide", ".md"
HEADING = re.compile(r"^# +(.+?) *#*$", re.M)
PLACE = re.compile(r"<!-- place: (\d+) -->")


@dataclass(frozen=True)
class Topic:
    """A page of the guide.

    Attributes:
        name: Name of the file, without its ending.
        title: First heading.
        place: Place in the list; 0 goes before all others.
    """

    name: str
    title: str
    place: int


def topics(templates: Sequence[Path] = ()) -> list[Topic]:
    """Return the pages of the guide in the order of their places, then of their names.

    Args:
        templates: folders with own pages in `guide/`, which go before the shipped ones.
    """
    found = [_topic(name, file) for name, file in _pages(templates).items()]
    return sorted(found, key=lambda each: (each.place, each.name))


def topic_names(templates: Sequence[Path] = ()) -> list[str]:
    """Return the names of all pages, opening none."""
    return list(_pages(templates))


def page(topic: str, templates: Sequence[Path] = ()) -> str:
    """Return a page of the guide as Markdown, without what is said to those who keep it.

    Args:
        topic: its name.
        templates: folders with own pages, which go before the shipped ones.
    """
    known = _pages(templates)
    if topic not in known:
        words = f"The guide has no page '{topic}'.{did_you_mean(topic, known)} {list_choices(known, 40)}"
        raise ImpactError(f"{words} To list them: impact guide")
    return without_comments(_text(topic, known[topic]))


def without_comments(text: str) -> str:
    return re.sub(r"(?ms)^<!--.*?-->\n+", "", text)


def _pages(templates: Sequence[Path]) -> dict[str, Traversable]:
    return resources.listing("templates", FOLDER, ENDING, tuple(templates))


def _topic(name: str, file: Traversable) -> Topic:
    text = _text(name, file)
    title, place = HEADING.search(text), PLACE.search(text)
    if title is None:
        raise ImpactError(f"guide/{name}{ENDING}: a page begins with its title: a line such as '# {name}'. Add it.")
    return Topic(name, title[1], int(place[1]) if place else 0)


def _text(name: str, file: Traversable) -> str:
    return visible(read_text(file, f"guide/{name}{ENDING}"))  # nothing in it may move the cursor of a terminal


def parts(sort: str, data: Sequence[Path] = (), templates: Sequence[Path] = ()) -> list[str]:
    """Return the names of the parts of one sort; none of them is imported.

    Args:
        sort: kinds, scenarios, documents, themes, languages, charts or sections.
    """
    from impact.core.registry import kinds_installed

    def registered(package: str, name: str) -> list[str]:
        from importlib import import_module

        return list(getattr(import_module(package), name).names())

    def listed(of: resources.Kind, place: str, extra: Sequence[Path]) -> list[str]:
        return list(resources.listing(of, place, ".yaml", tuple(extra)))

    def all_languages() -> list[str]:
        from impact.language.messages import languages

        return languages(tuple(templates))

    def all_documents() -> list[str]:
        from impact.brief.templates import documents

        return sorted({name for kind in ("", *kinds_installed()) for name in documents(kind, tuple(templates))})

    sorts: dict[str, Callable[[], list[str]]] = {
        "kinds": kinds_installed,
        "scenarios": lambda: listed("data", "scenarios", data),
        "documents": all_documents,
        "themes": lambda: listed("templates", "themes", templates),
        "languages": all_languages,
        "charts": lambda: registered("impact.charts", "charts"),
        "sections": lambda: registered("impact.brief.sections", "sections"),
    }
    if sort not in sorts:
        raise ImpactError(f"There is no sort of part called '{sort}'.{did_you_mean(sort, sorts)} {list_choices(sorts)}")
    return sorts[sort]()


def blocks(kind: str, templates: Sequence[Path] = ()) -> dict[str, str]:
    """Return the blocks that documents of a kind of project are made of, those of the brief first: what each prints.

    Raises:
        ImpactError: there is no such kind.
    """
    from impact.brief.parts import about
    from impact.brief.text.own_text import places
    from impact.core.registry import kinds_installed

    if kind not in (known := kinds_installed()):
        raise ImpactError(f"There is no kind called '{kind}'.{did_you_mean(kind, known)} {list_choices(known)}")
    lines = {name: about(name, kind, tuple(templates)) for name in places(kind, tuple(templates))}
    return {name: capitalise_first(line.removeprefix("Yield ")) for name, line in lines.items()}


def schema() -> str:
    """Return the JSON Schema of scenario files, for editors that complete and check while typing."""
    from impact.scenario.json_schema import as_json

    return as_json()


def countries(
    *, full: bool = False, language: str = "en", templates: Sequence[Path] = (), data: Sequence[Path] = ()
) -> Values:
    """Return what the catalogue holds of all countries, and which briefs are possible there.

    Args:
        full: every subject and all that a brief lacks, for programs; the same in every language.
    """
    from impact.catalogue import coverage
    from impact.catalogue.catalogue import Catalogue
    from impact.language.coverage_text import country_rows
    from impact.language.messages import Language

    words = Language(language, tuple(templates))
    catalogue, where = Catalogue(tuple(data)), coverage.coverage(tuple(data))
    found = [coverage.covered(catalogue, where, code) for code in coverage.codes(catalogue)]
    return coverage.country_records(found, where) if full else country_rows(found, where, words)


def country(
    code: str, *, language: str = "en", templates: Sequence[Path] = (), data: Sequence[Path] = ()
) -> tuple[list[str], Values]:
    """Return what the catalogue holds of a country: in words, with what each gap costs, and as a row for programs.

    Args:
        code: ISO 3166.
    """
    from impact.catalogue import coverage
    from impact.catalogue.catalogue import Catalogue
    from impact.language.coverage_text import country_lines
    from impact.language.messages import Language

    words = Language(language, tuple(templates))
    catalogue, where = Catalogue(tuple(data)), coverage.coverage(tuple(data))
    found = coverage.covered(catalogue, where, code)
    lines = list(country_lines(found, where, catalogue, words))
    return lines, coverage.country_records([found], where)


def in_sorts(names: Mapping[str, Sequence[str]], *, language: str = "en", templates: Sequence[Path] = ()) -> list[str]:
    """Return names of parts as lines, one for each sort: what it is called in a language, and the names as they are.

    Args:
        names: by sort, as `parts` returns them.
    """
    from impact.language.messages import Language

    words = Language(language, tuple(templates))
    return [
        words.say("list-sort", sort=words.say(f"list-sort-{sort}"), names=", ".join(found))
        for sort, found in names.items()
    ]

"""The guide: pages of Markdown in `templates/guide/`, those of the user's folders before the shipped ones."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from impact.core.errors import ImpactError, did_you_mean, there_are
from impact.core.text import visible
from impact.files import resources
from impact.files.reading import read_text

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

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
        topic: its name. templates: folders with own pages, which go before the shipped ones.
    """
    known = _pages(templates)
    if topic not in known:
        words = f"The guide has no page '{topic}'.{did_you_mean(topic, known)} {there_are(known, 40)}"
        raise ImpactError(f"{words} To list them: impact guide")
    return without_comments(_text(topic, known[topic]))


def without_comments(text: str) -> str:
    """Return Markdown without the comments that stand in lines of their own."""
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

"""Paragraphs that a declared section names and that no statement can say: lists as long as the study makes them.

What one sentence says of named cells is a statement. Here stand those that gather rows, such as the industries with
most jobs. A file of this folder holds several, each filed under a name; a kind of project has its own in
`paragraphs.py`. One that is a single message is filed by that message; one with several items is a list.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from impact.brief.edition.page import find_complete_message
from impact.brief.text.tiles import filled
from impact.core.registry import has_module, modules_of, package_of_kind

if TYPE_CHECKING:
    from impact.brief.edition.context import BriefContext
    from impact.document import Text

Says: TypeAlias = "Callable[[BriefContext], Text]"
Lists: TypeAlias = "Callable[[BriefContext], Iterable[Text]]"
Filed = TypeVar("Filed")
MODULE = "paragraphs"  # of a kind of project
_of_module: dict[str, dict[str, Says]] = {}
_lists_of_module: dict[str, dict[str, Lists]] = {}


def paragraph(name: str) -> Callable[[Says], Says]:
    """Return a decorator that files what returns a paragraph under a name; the function stays as it is."""

    def add(says: Says) -> Says:
        _of_module.setdefault(says.__module__, {})[name] = says
        return says

    return add


def listing(name: str) -> Callable[[Lists], Lists]:
    """Return a decorator that files what returns the items of a list under a name; the function stays as it is."""

    def add(lists: Lists) -> Lists:
        _lists_of_module.setdefault(lists.__module__, {})[name] = lists
        return lists

    return add


def file_messages(module: str, *messages: str) -> None:
    """File messages of a module as paragraphs, each left out where it is not there or what it names is not known."""
    _of_module.setdefault(module, {}).update((message, _message(message)) for message in messages)


def paragraphs(kind: str) -> dict[str, Says]:
    """Return the paragraphs that sections of a kind of project may name; its own go before those of any kind."""
    return _filed(kind, _of_module)


def listings(kind: str) -> dict[str, Lists]:
    """Return the lists that they may name."""
    return _filed(kind, _lists_of_module)


def _filed(kind: str, of_module: Mapping[str, dict[str, Filed]]) -> dict[str, Filed]:
    homes = list(modules_of(__name__).values())
    if has_module(own := f"{package_of_kind(kind)}.{MODULE}"):
        homes.append(own)
    found: dict[str, Filed] = {}
    for home in homes:
        import_module(home)
        found |= of_module.get(home, {})
    return found


def _message(name: str) -> Says:
    return lambda context: find_complete_message(context, name, **filled(context))

"""Paragraphs that a declared section names and that no statement can say: lists as long as the study makes them.

What one sentence says of named cells is a statement. Here stand those that gather rows, such as the industries with
most jobs. A file of this folder holds several, each filed under a name; a kind of project has its own in
`paragraphs.py`. A message of `MESSAGES` is a paragraph too.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, TypeAlias

from impact.brief.filled import filled
from impact.brief.page import known
from impact.registry import has_module, modules_of, package_of_kind

if TYPE_CHECKING:
    from impact.brief.context import BriefContext
    from impact.document import Text

Says: TypeAlias = "Callable[[BriefContext], Text]"
MODULE = "paragraphs"  # of a kind of project
# Paragraphs that are one message: left out where a kind of project does not have it, or what it names is not known.
MESSAGES = (
    "supported-standfirst", "supported-informal", "additional-also",
    "at-project-standfirst", "at-project-not", "at-project-to-do",
)  # fmt: skip
_of_module: dict[str, dict[str, Says]] = {}


def paragraph(name: str) -> Callable[[Says], Says]:
    """Return a decorator that files what returns a paragraph under a name; the function stays as it is."""

    def add(says: Says) -> Says:
        _of_module.setdefault(says.__module__, {})[name] = says
        return says

    return add


def paragraphs(kind: str) -> dict[str, Says]:
    """Return the paragraphs that sections of a kind of project may name; its own go before those of any kind."""
    homes = list(modules_of(__name__).values())
    if has_module(own := f"{package_of_kind(kind)}.{MODULE}"):
        homes.append(own)
    found: dict[str, Says] = {message: _message(message) for message in MESSAGES}
    for home in homes:
        import_module(home)
        found |= _of_module.get(home, {})
    return found


def _message(name: str) -> Says:
    return lambda context: known(context, name, **filled(context))

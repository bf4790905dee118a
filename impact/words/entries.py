"""The entries of message files as they are written: found without parsing, which takes longer than printing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from pathlib import Path

from impact import resources
from impact.reading import read_text

ENDING = ".ftl"
VALUE = "◦"  # stands for a value, or another message, in `wording`
# An entry of a Fluent file: its name, and all up to the next line that begins with a letter, a hyphen or a comment.
ENTRY = re.compile(r"^(-?[A-Za-z][\w-]*) *=.*(?:\n(?![-A-Za-z#]).*)*", re.MULTILINE)
_BEGINS = re.compile(r"^(-?[A-Za-z][\w-]*) *=", re.MULTILINE)
_CUT = "\x1f"
_HEAD = re.compile(r"^##? (.*)", re.MULTILINE)
_QUOTED = re.compile(r'\{\s*"([^"]*)"\s*\}')
_PLACE = re.compile(r"\{(?![^{}]*->)[^{}]*\}")
_SELECTOR = re.compile(r"\{[^{}]*->")
_VARIANT = re.compile(r"^[ \t]*\*?\[[\w.-]+\]", re.MULTILINE)
_TAG = re.compile(r"</?[a-z][^<>]*>")
_NAME = re.compile(r"\$([A-Za-z][\w-]*)")


@dataclass(frozen=True)
class Entry:
    """A message as it is written.

    Attributes:
        name: of the message. kind: of project, whose word it is; empty for a general one.
        file: below `templates`, such as languages/ru/front.ftl. source: as written, without blank lines behind it.
        about: the comment above it, which says of what the messages below are.
    """

    name: str
    kind: str
    file: str
    source: str
    about: str = ""

    @property
    def id(self) -> str:
        """What it is called in lists: its name, before it the kind whose word it is."""
        return f"{self.kind}/{self.name}" if self.kind else self.name

    @property
    def pattern(self) -> str:
        """What stands behind the equals sign."""
        return self.source.partition("=")[2].strip()

    @property
    def values(self) -> list[str]:
        """The names of its values, in the order in which they stand."""
        return list(dict.fromkeys(_NAME.findall(self.pattern)))


def entries(code: str, extra: tuple[Path, ...] = (), kinds: tuple[str, ...] | None = None) -> dict[str, Entry]:
    """Return the messages of a language by id: general ones and those of kinds, of the user's folders first.

    Args:
        code: BCP 47 language. extra: the user's folders of templates. kinds: of project; all unless given.
    """
    found: dict[str, Entry] = {}
    for root, _ in reversed(list(resources.roots("templates", extra))):
        found |= entries_in(root, code, kinds)
    return found


def entries_in(root: Traversable, code: str, kinds: tuple[str, ...] | None = None) -> dict[str, Entry]:
    """Return the messages of a language in one folder of templates, by id."""
    place = root.joinpath("kinds")
    if kinds is None:
        kinds = tuple(sorted(each.name for each in place.iterdir())) if place.is_dir() else ()
    found: dict[str, Entry] = {}
    for kind in ("", *kinds):
        parts = ("kinds", kind, "languages", code) if kind else ("languages", code)
        for name, content in contents(root.joinpath(*parts)):
            for entry in _entries(content, kind, "/".join((*parts, name))):
                found[entry.id] = entry
    return found


def count(code: str, extra: tuple[Path, ...] = (), kinds: tuple[str, ...] = ()) -> int:
    """Return how many messages a language has: general ones and those of some kinds; in less time than `entries`."""
    found = set[tuple[str, str]]()
    for root, _ in resources.roots("templates", extra):
        for kind in ("", *kinds):
            parts = ("kinds", kind, "languages", code) if kind else ("languages", code)
            for _, content in contents(root.joinpath(*parts)):
                found |= {(kind, name) for name in _BEGINS.findall(content)}
    return len(found)


def _entries(content: str, kind: str, file: str) -> Iterator[Entry]:
    heads = [(each.start(), each[1].strip()) for each in _HEAD.finditer(content)]
    about, at = "", 0
    for found in ENTRY.finditer(content):
        while at < len(heads) and heads[at][0] < found.start():
            about, at = heads[at][1], at + 1
        yield Entry(found[1], kind, file, found[0].rstrip(), about)


def contents(folder: Traversable) -> Iterator[tuple[str, str]]:
    """Yield name and content of every Fluent file of a folder; nothing where it does not exist."""
    if folder.is_dir():
        for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
            if file.name.endswith(ENDING):
                yield file.name, read_text(file)


def literals(pattern: str) -> list[str]:
    """Return the parts of a message that stand in print as they are written, the longest first.

    Example:
        >>> literals("About <b>{ $c } jobs</b> in { $year }, of which { $d } new")
        [', of which', 'About', 'jobs in', 'new']
    """
    text = _PLACE.sub(_CUT, _QUOTED.sub(r"\1", pattern))
    text = _VARIANT.sub(_CUT, _SELECTOR.sub(_CUT, text)).replace("}", _CUT)
    parts = (" ".join(_TAG.sub("", part).split()) for part in text.split(_CUT))
    return sorted((part for part in parts if part), key=len, reverse=True)


def wording(pattern: str) -> str:
    """Return the words of a message, of all its variants, without marks; a ring for each value.

    Example:
        >>> wording("About <b>{ $c } { PLURAL($c) ->\\n  [one] job\\n *[other] jobs\\n}</b> a year")
        'About ◦ job jobs a year'
    """
    text = _PLACE.sub(VALUE, _QUOTED.sub(r"\1", pattern))
    text = _VARIANT.sub(" ", _SELECTOR.sub("\n", text)).replace("}", "")
    return " ".join(_TAG.sub("", text).split())

"""The entries of message files as they are written: found without parsing, which takes longer than printing."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from pathlib import Path

from impact.files import resources
from impact.files.reading import read_text

ENDING = ".ftl"
# An entry of a Fluent file: its name, and all up to the next line that begins with a letter, a hyphen or a comment.
ENTRY = re.compile(r"^(-?[A-Za-z][\w-]*) *=.*(?:\n(?![-A-Za-z#]).*)*", re.MULTILINE)

# What a message says between its values: a value, or a choice with its cases, stands in braces.
_BETWEEN = re.compile(r"\{[^{}>]*\}|[{}]|->|\*?\[\w+\]")
_MARK = re.compile(r"</?\w+>")
# A word of letters, or one Chinese character; a number with fewer beside it may as well be a result.
_WORD = r"(?:[\u4e00-\u9fff]|[^\W\d_\u4e00-\u9fff]+)"
_LEAST_WORDS = 2
_PHRASE = re.compile(rf"(?:{_WORD}\W*){{0,2}}(?<![A-Za-zА-Яа-яЁё\d])[1-9](?:.*\d)?(?:\W*{_WORD}){{0,2}}")
_HALF = re.compile(r"^[.,]?\d|\d[.,]?$")  # where a value may be the other half of a number


@dataclass(frozen=True)
class MessageEntry:
    """A message as it is written.

    Attributes:
        name: of the message.
        kind: of project, whose word it is; empty for a general one.
        source: as written, without blank lines behind it.
    """

    name: str
    kind: str
    source: str

    @property
    def id(self) -> str:
        """What it is called in lists: its name, before it the kind whose word it is."""
        return f"{self.kind}/{self.name}" if self.kind else self.name

    @property
    def pattern(self) -> str:
        """What stands behind the equals sign."""
        return self.source.partition("=")[2].strip()


def entries(code: str, extra: tuple[Path, ...] = ()) -> dict[str, MessageEntry]:
    """Return the messages of a language by id: general ones and those of kinds, of the user's folders first."""
    found: dict[str, MessageEntry] = {}
    for root, _ in reversed(list(resources.roots("templates", extra))):
        found |= _entries_in(root, code)
    return found


def _entries_in(root: Traversable, code: str) -> dict[str, MessageEntry]:
    place = root.joinpath("kinds")
    kinds = sorted(each.name for each in place.iterdir()) if place.is_dir() else []
    found: dict[str, MessageEntry] = {}
    for kind in ("", *kinds):
        parts = ("kinds", kind, "languages", code) if kind else ("languages", code)
        for _, content in contents(root.joinpath(*parts)):
            for written in ENTRY.finditer(content):
                entry = MessageEntry(written[1], kind, written[0].rstrip())
                found[entry.id] = entry
    return found


def contents(folder: Traversable) -> Iterator[tuple[str, str]]:
    if folder.is_dir():
        for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
            if file.name.endswith(ENDING):
                yield file.name, read_text(file)


def phrases_with_numbers(sources: Iterable[str]) -> set[str]:
    """Return what messages, as written, say with numbers that no result stands behind, such as "9 in 10 model runs"."""
    found = set()
    for source in sources:
        written = " ".join(_MARK.sub("", source.partition("=")[2]).split())
        for piece in _BETWEEN.split(written):
            phrase = _PHRASE.search(piece)
            if phrase and not _HALF.search(piece) and len(re.findall(_WORD, phrase[0])) >= _LEAST_WORDS:
                found.add(phrase[0])
    return found

"""What a native speaker reviews of a language: messages, terms and texts of the data, each with its source."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, TypeAlias

from impact.words.conventions import conventions
from impact.words.data_words import FILE as DATA_FILE
from impact.words.data_words import SOURCE, data_words
from impact.words.entries import Entry, entries
from impact.words.terms import FILE as TERMS_FILE
from impact.words.terms import terms
from impact.words.value_names import meanings, said_of

Sort: TypeAlias = Literal["message", "term", "data", "text"]
SORTS: Final[tuple[Sort, ...]] = ("message", "term", "data", "text")
_DIGITS = 16  # of a hash in hexadecimal: among some thousand texts no two are alike


@dataclass(frozen=True)
class Item:
    """A text with its translation.

    Attributes:
        sort: message, term, text of the data, text of a scenario. id: of its sort.
        file: where the translation stands, below the folder of templates; of a scenario's text, the scenario.
        source: in English, or the language of the scenario. said: the translation.
        context: what a reviewer should know of it.
    """

    sort: Sort
    id: str
    file: str
    source: str
    said: str
    context: str = ""

    @property
    def hash(self) -> str:
        """What changes with the source or the translation."""
        return hashed(self.source, self.said)


def hashed(source: str, said: str) -> str:
    """Return what changes with a source or its translation."""
    return hashlib.sha256("\0".join((source, said)).encode()).hexdigest()[:_DIGITS]


def data_id(text: str) -> str:
    """Return the id of a text of the data."""
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]


def own_code(code: str, extra: tuple[Path, ...] = ()) -> str:
    """Return the language whose texts are reviewed: for one that is written over from another's, the other."""
    return conventions(code, extra).transliterated_from or code


def items(code: str, extra: tuple[Path, ...] = (), kinds: tuple[str, ...] | None = None) -> Iterator[Item]:
    """Yield what there is to review of a language, in the order of its files; nothing of the source.

    Args:
        code: BCP 47 language. extra: the user's folders of templates. kinds: of project; all unless given.
    """
    code = own_code(code, extra)
    if code == SOURCE:
        return
    source, known = entries(SOURCE, extra, kinds), meanings()
    for key, entry in entries(code, extra, kinds).items():
        english = source[key].pattern if key in source else ""
        yield Item("message", key, entry.file, english, entry.pattern, _context(entry, known))
    yield from _terms(code, extra)
    texts = data_words(code, extra)
    for text, said in (dict(texts.whole) | dict(texts.holed)).items():
        yield Item("data", data_id(text), f"languages/{code}/{DATA_FILE}", text, said)


def _terms(code: str, extra: tuple[Path, ...]) -> Iterator[Item]:
    """Yield the terms that were seen in no national source."""
    english = terms(SOURCE, extra)
    for key, term in terms(code, extra).items():
        if not term.verified:
            source = english[key].term if key in english else ""
            yield Item("term", key, f"languages/{code}/{TERMS_FILE}", source, term.term, term.note)


def _context(entry: Entry, known: Mapping[str, str]) -> str:
    """Return what messages it stands among, and what is filled in."""
    filled = ", ".join(said_of(name, known) for name in entry.values)
    return ". ".join(each for each in (entry.about, f"Filled in: {filled}." if filled else "") if each)

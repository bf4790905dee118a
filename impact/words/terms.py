"""The terminology of a language, and messages that say a thing by another word than its term.

Terms stand in `templates/languages/CODE/terms.csv`. In English: `key`, `term`, and `pattern`, by which a text names it;
other languages have the forms that their texts may use as `pattern`, whether a term was `verified` (seen in a national
source; what a reviewer confirmed stands in `reviewed.csv`), and a `note`. A pattern is one of whole words, without
blanks between words one of any characters; an empty one is the term as it is. `terms_free.csv` lists messages that may
say a thing otherwise, each with the reason.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from impact import resources
from impact.errors import Problem, ProblemsError, problem
from impact.reading import read_text, rows
from impact.words.conventions import conventions
from impact.words.data_words import SOURCE
from impact.words.entries import Entry, wording
from impact.words.transliteration import script
from impact.words.whole_words import whole_words

FILE, FREE = "terms.csv", "terms_free.csv"
SOURCE_HEADER = ["key", "term", "pattern"]
HEADER = [*SOURCE_HEADER, "verified", "note"]
FREE_HEADER = ["key", "messages", "reason"]
VERIFIED = {"yes": True, "no": False}
_BREAK = "\n"


@dataclass(frozen=True)
class Term:
    """A term of a language.

    Attributes:
        key: the same in all languages. term: as a list of terms has it. pattern: of the forms that texts may use.
        verified: whether it was seen in a national source, or a reviewer confirmed it. note: where, and what to mind.
        line: of the file.
    """

    key: str
    term: str
    pattern: str
    verified: bool = False
    note: str = ""
    line: int = 0


@dataclass(frozen=True)
class Named:
    """A term that an English message names.

    Attributes:
        message: id. key: of the term. words: of the message.
    """

    message: str
    key: str
    words: str


@dataclass(frozen=True)
class OtherWord:
    """A message that says a thing by another word than its term.

    Attributes:
        named: the message with the term. term: that is asked for. said: the translation.
    """

    named: Named
    term: str
    said: str


def terms(code: str, extra: tuple[Path, ...] = ()) -> Mapping[str, Term]:
    """Return the terms of a language by key; those of a language that is written over from another's are so, too.

    Args:
        code: BCP 47 language. extra: the user's folders of templates, which go before.

    Raises:
        ProblemsError: a file has faults; all are listed.
    """
    found: dict[str, Term] = {}
    if before := conventions(code, extra).transliterated_from:
        over = script(code, extra)
        found |= {key: replace(term, term=over(term.term), pattern="") for key, term in terms(before, extra).items()}
    problems: list[Problem] = []
    for line, cells, shown in _lines(code, FILE, (SOURCE_HEADER, HEADER), extra, problems):
        if fault := _fault(cells):
            problems.append(problem(fault, file=shown, line=line))
        else:
            key, term, pattern, *state = cells
            verified, note = (VERIFIED[state[0]], state[1]) if state else (False, "")  # as a copy of English has it
            found[key] = Term(key, term, pattern, verified, note, line)
    if problems:
        raise ProblemsError(problems)
    return found


def free(code: str, extra: tuple[Path, ...] = ()) -> Mapping[str, frozenset[str]]:
    """Return messages by the term that they may say otherwise.

    Raises:
        ProblemsError: a file has faults; all are listed.
    """
    found: dict[str, frozenset[str]] = {}
    problems: list[Problem] = []
    for line, cells, shown in _lines(code, FREE, (FREE_HEADER,), extra, problems):
        if cells[2]:
            found[cells[0]] = found.get(cells[0], frozenset()) | frozenset(cells[1].split())
        else:
            problems.append(problem("say why these messages may use other words.", file=shown, line=line))
    if problems:
        raise ProblemsError(problems)
    return found


def forms(code: str, extra: tuple[Path, ...] = ()) -> dict[str, re.Pattern[str]]:
    """Return the forms of each term in a text, by key; nothing for a term that has none in English.

    Raises:
        ProblemsError: a pattern cannot be read.
    """
    found: dict[str, re.Pattern[str]] = {}
    problems: list[Problem] = []
    for key, term in terms(code, extra).items():
        if not term.pattern and code == SOURCE:
            continue
        try:
            found[key] = whole_words(term.pattern or re.escape(term.term), code, extra)
        except re.error as error:
            words = f"the pattern of '{key}' cannot be read: {error}."
            problems.append(problem(words, file=f"languages/{code}/{FILE}", line=term.line))
    if problems:
        raise ProblemsError(problems)
    return found


def named(source: Mapping[str, Entry], extra: tuple[Path, ...] = ()) -> list[Named]:
    """Return what terms messages of English name, each once a message: see `named_in_texts`."""
    return named_in_texts({key: wording(entry.pattern) for key, entry in source.items()}, extra)


def named_in_texts(source: Mapping[str, str], extra: tuple[Path, ...] = ()) -> list[Named]:
    """Return what terms texts of English name, each once a text.

    Of terms that stand in each other, such as jobs in additional jobs, the longest alone counts.
    """
    texts = [text.replace(_BREAK, " ") for text in source.values()]
    starts, place = [], 0
    for text in texts:
        starts.append(place)
        place += len(text) + len(_BREAK)
    joined, ids = _BREAK.join(texts), list(source)
    spans = [
        (found.start(), found.end(), key)
        for key, form in forms(SOURCE, extra).items()
        for found in form.finditer(joined)
    ]
    told: dict[tuple[str, str], Named] = {}
    end = 0
    for start, stop, key in sorted(spans, key=lambda span: (span[0], -span[1])):
        if stop > end:  # not inside a longer one
            end = stop
            message = ids[bisect_right(starts, start) - 1]
            told.setdefault((message, key), Named(message, key, joined[start:stop]))
    return list(told.values())


def other_words(
    found: Iterable[Named], translated: Mapping[str, Entry], code: str, extra: tuple[Path, ...] = ()
) -> Iterator[OtherWord]:
    """Yield messages whose English text names a term and whose translation has none of its forms.

    Args:
        found: by `named`. translated: messages by id. code: their language. extra: the user's folders of templates.
    """
    yield from other_words_in_texts(
        found, {key: wording(entry.pattern) for key, entry in translated.items()}, code, extra
    )


def other_words_in_texts(
    found: Iterable[Named], said: Mapping[str, str], code: str, extra: tuple[Path, ...] = ()
) -> Iterator[OtherWord]:
    """Yield texts whose English names a term and whose translation has none of its forms.

    Args:
        found: by `named_in_texts`. said: translations by id. code, extra: as of `other_words`.
    """
    known, listed = terms(code, extra), free(code, extra)
    allowed = forms(code, extra)
    for each in found:
        if each.message not in said or each.key not in allowed or each.message in listed.get(each.key, ()):
            continue
        if not allowed[each.key].search(said[each.message]):
            yield OtherWord(each, known[each.key].term, said[each.message])


def _lines(
    code: str, file: str, headers: Sequence[list[str]], extra: tuple[Path, ...], problems: list[Problem]
) -> Iterator[tuple[int, list[str], str]]:
    """Yield the rows of a file in all folders, the user's last, with their lines; note what is no row of it."""
    shown = f"languages/{code}/{file}"
    for folder in reversed(list(resources.folders("templates", f"languages/{code}", extra))):
        place, keys = folder.joinpath(file), set[str]()
        if not place.is_file():
            continue
        lines = rows(read_text(place, shown), shown)
        header = next(lines, (1, list[str]()))[1]
        if header not in headers:
            problems.append(problem(f"the columns are {', '.join(headers[-1])}.", file=shown, line=1))
            continue
        for line, cells in lines:
            if len(cells) != len(header):
                words = f"{len(cells)} cells stand under {len(header)} columns. Quote what holds a comma."
                problems.append(problem(words, file=shown, line=line))
            elif cells[0] in keys and file == FILE:
                problems.append(problem(f"'{cells[0]}' stands twice. Keep one row.", file=shown, line=line))
            else:
                keys.add(cells[0])
                yield line, cells, shown


def _fault(cells: list[str]) -> str:
    if not cells[0] or not cells[1]:
        return "a term has a key, and a text."
    if len(cells) > len(SOURCE_HEADER) and cells[3] not in VERIFIED:
        return f"'{cells[3]}' stands where yes or no belongs: whether the term is verified."
    return ""

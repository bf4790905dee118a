"""The terms of each language, and texts that say a thing by another word than its term.

`tests/data/words/CODE/terms.csv` has in English `key`, `term`, and `pattern`, by which a text names the term; in other
languages `pattern` has the forms that a text may use, `verified` whether the term was seen in a national source, and
`note` where. An empty pattern is the term as it is. `terms_free.csv` lists messages that may say a thing otherwise,
each with the reason.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from message_texts import WORDS, whole_words

from impact.files.reading import read_text, rows

SOURCE = "en"
HEADER = ["key", "term", "pattern", "verified", "note"]
FREE_HEADER = ["key", "messages", "reason"]
_BREAK = "\n"


@dataclass(frozen=True)
class Term:
    """A term of a language with the pattern of its forms; "yes" where it was seen in a national source."""

    term: str
    pattern: str
    verified: str = ""


@dataclass(frozen=True)
class Named:
    message: str
    key: str
    words: str


@dataclass(frozen=True)
class OtherWord:
    named: Named
    term: str
    said: str


@cache
def terms(code: str) -> Mapping[str, Term]:
    header = HEADER[:3] if code == SOURCE else HEADER
    lines = _lines(code, "terms.csv", header)
    found = {key: Term(term, pattern, *rest[:1]) for key, term, pattern, *rest in lines}
    assert len(found) == len(lines), f"a term of {code} has two rows"
    return found


@cache
def free(code: str) -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for key, messages, reason in _lines(code, "terms_free.csv", FREE_HEADER):
        assert reason, f"say why {messages} may use other words"
        found[key] = found.get(key, frozenset()) | frozenset(messages.split())
    return found


@cache
def forms(code: str) -> Mapping[str, re.Pattern[str]]:
    return {
        key: whole_words(each.pattern or re.escape(each.term), code)
        for key, each in terms(code).items()
        if each.pattern or code != SOURCE
    }


def named(source: Mapping[str, str]) -> list[Named]:
    """Return what terms English texts name, each once a text.

    Of terms that stand in each other, such as jobs in additional jobs, the longest alone counts.
    """
    texts = [text.replace(_BREAK, " ") for text in source.values()]
    starts, place = [], 0
    for text in texts:
        starts.append(place)
        place += len(text) + len(_BREAK)
    joined, ids = _BREAK.join(texts), list(source)
    spans = [(hit.start(), hit.end(), key) for key, form in forms(SOURCE).items() for hit in form.finditer(joined)]
    found: dict[tuple[str, str], Named] = {}
    end = 0
    for start, stop, key in sorted(spans, key=lambda span: (span[0], -span[1])):
        if stop > end:  # not inside a longer one
            end = stop
            message = ids[bisect_right(starts, start) - 1]
            found.setdefault((message, key), Named(message, key, joined[start:stop]))
    return list(found.values())


def other_words(found: Iterable[Named], said: Mapping[str, str], code: str) -> Iterator[OtherWord]:
    for each in found:
        if each.message not in said or each.key not in forms(code) or each.message in free(code).get(each.key, ()):
            continue
        if not forms(code)[each.key].search(said[each.message]):
            yield OtherWord(each, terms(code)[each.key].term, said[each.message])


def _lines(code: str, name: str, header: list[str]) -> list[list[str]]:
    first, *lines = [cells for _, cells in rows(read_text(WORDS / code / name), name)]
    assert first == header, f"the columns of {code}/{name} are {', '.join(header)}"
    assert all(len(cells) == len(header) and cells[0] and cells[1] for cells in lines), f"{code}/{name}"
    return lines

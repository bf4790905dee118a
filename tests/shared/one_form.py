"""One form for each thing in print: thousands, per cent, minus, quotes, ranges, gases; found where it is not.

What a language asks for is taken from its own messages and digits, so that no list has to be kept beside them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from impact.language.messages import Language

_PERCENT = re.compile("\\d([ \u00a0\u202f]?%)")
_HYPHEN = re.compile(r"(?<![\w./:)\]-])-\d")
_STRAIGHT = re.compile(r"[\"'`]")
# Digits that belong to no code, address, number of a law or hash.
_UNGROUPED = re.compile(r"(?<![\w.,/:#=%&?+@-])(?:\d{5,}|(?!1[89]\d\d|20\d\d|21\d\d)\d{4})(?![\w/:=-]|\.\d)")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)+/\S*|\b[\w-]+(?:[-_][\w-]+)*\.(?:csv|json|yaml|md|txt|pdf)\b"
)
# Small figures of a font sit and size otherwise than those that are set lower or higher.
_UNIT = re.compile(r"\b(?:k?m[23]|CO2|CH4|N2O|NOx)\b|[₂₃₄²³]")
# Ends of a range that a dash joins: only years are written so.
_DASHED = re.compile(r"(?<![\w.,/–-])(\d+(?:,\d{3})*(?:\.\d+)?)\s?[–-]\s?(\d+(?:,\d{3})*(?:\.\d+)?)(?![\w/–-]|\.\d)")
_YEAR = re.compile(r"(?:19|20|21)\d\d")


@dataclass(frozen=True)
class Offence:
    rule: str
    found: str
    write: str


def offences(words: Language, text: str, *, running: bool = False, plain_units: bool = False) -> Iterator[Offence]:
    """Yield what a text as printed holds in another form than its language's.

    The ends of a range must not come apart in running text; `plain_units` are found where figures could be lowered.
    """
    text = _ADDRESS.sub(lambda found: "x" * len(found[0]), text)
    percent = _percent(words)
    for found in _PERCENT.finditer(text):
        if found[1] != percent:
            yield _offence("per cent", text, found, f"1{percent}")
    for found in _HYPHEN.finditer(text):
        yield _offence("minus", text, found, "\u2212" + found[0][1:])
    for found in _STRAIGHT.finditer(text):
        yield _offence("quotes", text, found, "curly ones")
    for found in _UNGROUPED.finditer(text):
        yield _offence("thousands", text, found, words.digits(int(found[0])))
    if running and " " in (between := _range_between(words)):
        for found in re.finditer(rf"(?<=\d){re.escape(between)}(?=[\u2212\d])", text):
            yield _offence("range", text, found, "no-break spaces")
        for found in _DASHED.finditer(text):
            if not all(_YEAR.fullmatch(end) for end in found.groups()):
                yield _offence("range", text, found, words.range(low=found[1], high=found[2]))
    if plain_units:
        for found in _UNIT.finditer(text):
            yield _offence("units", text, found, "a lowered or raised figure")


@lru_cache(maxsize=8)
def _percent(words: Language) -> str:
    return words.say("percent", number="1").removeprefix("1")


@lru_cache(maxsize=8)
def _range_between(words: Language) -> str:
    return words.range(low="1", high="2").removeprefix("1").removesuffix("2")


def _offence(rule: str, text: str, found: re.Match[str], write: str) -> Offence:
    around = text[max(0, found.start() - 25) : found.end() + 15]
    return Offence(rule, " ".join(around.split()), write)

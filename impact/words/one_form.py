"""One form for each thing in print: thousands, per cent, minus, quotes, ranges, gases; found where it is not.

What a language asks for is taken from its own messages and digits, so that no list has to be kept beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from impact.words.language import MINUS, NO_BREAK, Words

_BLANK = " \u00a0\u202f"
_PERCENT = re.compile(rf"\d([{_BLANK}]?%)")
_HYPHEN = re.compile(r"(?<![\w./:)\]-])-\d")
_APOSTROPHE = re.compile(r"(?<=\w)'")
_GENITIVE = re.compile(r"(?<=[A-Za-z])'(?=s\b)")  # of an English name, whatever an apostrophe is in the language
_QUOTED = re.compile(r'(?<!\w)"([^"]{1,200})"(?!\w)')
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
# Letters of units that must not begin a line without their number; such as stand in print, in either script.
_LETTERS = r"t|kg|g|km|m|kWh|MWh|GWh|TWh|kW|MW|GW|MJ|GJ|TJ|L|т|кг|г|км|м|кВт·ч|МВт|МВт·ч|ГВт·ч|ТВт·ч|л"
RULES = ("per cent", "minus", "quotes", "thousands", "range", "units")


@dataclass(frozen=True)
class Offence:
    """What stands in another form than the language's.

    Attributes:
        rule: one of `RULES`. found: the characters, with what stands around them. write: the form asked for.
    """

    rule: str
    found: str
    write: str


def offences(words: Words, text: str, *, running: bool = False, plain_units: bool = False) -> Iterator[Offence]:
    """Yield what a text holds in another form than its language's.

    Args:
        words: of the language. text: as printed, without marks.
        running: whether it is running text, in which the ends of a range must not come apart.
        plain_units: whether a gas or an area in plain characters is found too: where they could be lowered or raised.
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
    if running and " " in (between := range_between(words)):
        for found in re.finditer(rf"(?<=\d){re.escape(between)}(?=[\u2212\d])", text):
            yield _offence("range", text, found, "no-break spaces")
        for found in _DASHED.finditer(text):
            if not all(_YEAR.fullmatch(end) for end in found.groups()):
                yield _offence("range", text, found, words.range(low=found[1], high=found[2]))
    if plain_units:
        for found in _UNIT.finditer(text):
            yield _offence("units", text, found, "a lowered or raised figure")


def formed(words: Words, text: str) -> str:
    """Return a text with per cent, apostrophes and quotes in the form of the language.

    Apostrophes and quotes change where the language has the messages `apostrophe` and `quotes`.
    """
    if "%" in text:
        text = _PERCENT.sub(lambda found: found[0][0] + _percent(words), text)
    if "'" in text and words.has("apostrophe"):
        text = _GENITIVE.sub("\u2019", text)
        text = _APOSTROPHE.sub(words.say("apostrophe"), text)
    if '"' in text and words.has("quotes"):
        text = _QUOTED.sub(lambda found: words.say("quotes", inside=found[1]), text)
    return text


@lru_cache(maxsize=8)
def _percent(words: Words) -> str:
    return words.say("percent", number="1").removeprefix("1")


@lru_cache(maxsize=8)
def range_between(words: Words) -> str:
    """Return what stands between the ends of a range."""
    return words.range(low="1", high="2").removeprefix("1").removesuffix("2")


def bound(words: Words, text: str) -> str:
    """Return a text in which no line can end inside a range, or between a number and its unit."""
    for pattern in (*_with_blanks(words), *_before_units(words)):
        text = pattern.sub(lambda found: found[0].replace(" ", NO_BREAK), text)
    return text


@lru_cache(maxsize=8)
def _before_units(words: Words) -> tuple[re.Pattern[str], ...]:
    """Return where a number stands before a large number's name, a unit or a word that belongs to it.

    Such a name before a unit is found too.
    """
    named = (f"money-{scale.name}" for scale in words.conventions.scales)
    names = [re.escape(words.say(message)) for message in named if words.has(message)]
    counted = map(re.escape, words.conventions.behind_numbers)
    number = re.compile(rf"\d (?=(?:{'|'.join([*names, *counted, _LETTERS])})(?!\w))")
    return (number, *([re.compile(rf"(?:{'|'.join(names)}) (?=(?:{_LETTERS})(?!\w))")] if names else []))


@lru_cache(maxsize=8)
def _with_blanks(words: Words) -> tuple[re.Pattern[str], ...]:
    """Return the forms of a range, of numbers and of such with a sign, in which a line could end at a blank."""
    said = {words.range("1", "2"), words.range(f"{MINUS}1", f"{MINUS}2").replace(MINUS, "")}
    number = f"{MINUS}?\\d(?:[\\d.,{NO_BREAK}]*\\d)?"
    return tuple(
        re.compile(re.escape(each).replace("1", number).replace("2", number)) for each in sorted(said) if " " in each
    )


def _offence(rule: str, text: str, found: re.Match[str], write: str) -> Offence:
    around = text[max(0, found.start() - 25) : found.end() + 15]
    return Offence(rule, " ".join(around.split()), write)

"""One form for each thing in print: per cent, apostrophes, quotes, and numbers that stay on a line with their unit.

What a language asks for is taken from its own messages and digits, so that no list has to be kept beside them.
"""

from __future__ import annotations

import re
from functools import lru_cache

from impact.words.language import MINUS, NO_BREAK, Words

_BLANK = " \u00a0\u202f"
_PERCENT = re.compile(rf"\d([{_BLANK}]?%)")
_APOSTROPHE = re.compile(r"(?<=\w)'")
_GENITIVE = re.compile(r"(?<=[A-Za-z])'(?=s\b)")  # of an English name, whatever an apostrophe is in the language
_QUOTED = re.compile(r'(?<!\w)"([^"]{1,200})"(?!\w)')
# Letters of units that must not begin a line without their number; such as stand in print, in either script.
_LETTERS = r"t|kg|g|km|m|kWh|MWh|GWh|TWh|kW|MW|GW|MJ|GJ|TJ|L|т|кг|г|км|м|кВт·ч|МВт|МВт·ч|ГВт·ч|ТВт·ч|л"


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

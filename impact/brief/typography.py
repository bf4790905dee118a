"""One form in print, whoever wrote the words: per cent, apostrophes and quotes, gases and areas, unbroken ranges.

Messages and scenarios are typed on keyboards that have no curly quotes and no lowered figures. As in any printing
house, what is set is not each key that was struck; digits and words stay as they are.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate

from impact.brief.rewriting import rewritten
from impact.document import Document, Span
from impact.language.full_width import BOUNDARY, full_width
from impact.language.messages import MINUS, NO_BREAK, Words

_BLANK = " \u00a0\u202f"
_PERCENT = re.compile(rf"\d([{_BLANK}]?%)")
_APOSTROPHE = re.compile(r"(?<=\w)'")
_GENITIVE = re.compile(r"(?<=[A-Za-z])'(?=s\b)")  # of an English name, whatever an apostrophe is in the language
_QUOTED = re.compile(r'(?<!\w)"([^"]{1,200})"(?!\w)')
# Letters of units that must not begin a line without their number; such as stand in print, in either script.
_LETTERS = r"t|kg|g|km|m|kWh|MWh|GWh|TWh|kW|MW|GW|MJ|GJ|TJ|L|т|кг|г|км|м|кВт·ч|МВт|МВт·ч|ГВт·ч|ТВт·ч|л"
_LETTER = r"[^\W\u2e80-\u9fff]"  # or a figure, but no Chinese one: these stand close to all others
# A gas, an area or a volume; behind it may stand an abbreviation such as -eq. of the language.
_FORMULA = re.compile(
    rf"(?<!{_LETTER})(?<!\.)(?<!{_LETTER}/)"
    rf"(?:(CO|CH)([24])(?=e?(?!{_LETTER}|\.|-\w)|e?\.(?!\w)|-[^\W\d_]+\.)|(N)(2)(?=O\b)|(k?m|к?м)([23])(?!{_LETTER}))"
)


def in_one_form(document: Document, words: Words) -> Document:
    """Return a document with its texts in the forms of the language; the layout divides a range as a last resort."""
    closed = _closed_up if words.conventions.full_width else tuple
    return rewritten(
        document,
        lambda span: _formed(span, words),
        lambda text: _string(text, words),
        of_text=lambda spans: _bound(closed(spans), words),
    )


def _closed_up(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return spans with the marks and blanks of Chinese where they meet."""
    texts = full_width(BOUNDARY.join(span.text for span in spans)).split(BOUNDARY)
    return tuple(
        span if text == span.text else replace(span, text=text) for span, text in zip(spans, texts, strict=True) if text
    )


def _string(text: str, words: Words) -> str:
    if " " not in text:
        return text  # a name or an address has no blank
    said = formed(words, text)
    return full_width(said) if words.conventions.full_width else said


def _bound(spans: tuple[Span, ...], words: Words) -> tuple[Span, ...]:
    """Return the spans of a text that `bound` has bound across all of them; it keeps the length of a text."""
    whole = "".join(span.text for span in spans)
    if (made := bound(words, whole)) == whole:
        return spans
    ends = list(accumulate(len(span.text) for span in spans))
    texts = (made[start:end] for start, end in zip([0, *ends], ends, strict=False))
    return tuple(replace(span, text=text) for span, text in zip(spans, texts, strict=True))


def _formed(span: Span, words: Words) -> Iterator[Span]:
    """Yield a span, or its parts where figures of a formula are lowered or raised; a link stays as it is."""
    if span.href:
        yield span
        return
    text, place = formed(words, span.text), 0
    for found in _FORMULA.finditer(text) if not span.script else ():
        letters, figure = next(
            (letters, figure)
            for letters, figure in zip(found.groups()[::2], found.groups()[1::2], strict=True)
            if letters
        )
        yield replace(span, text=text[place : found.start()] + letters)
        yield replace(span, text=figure, script="super" if letters.endswith(("m", "м")) else "sub")
        place = found.end()
    if place < len(text) or not place:
        rest = text[place:]
        yield replace(span, text=rest) if rest != span.text else span


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
    """Return where a number stands before a large number's name, a unit or a word that belongs to it."""
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

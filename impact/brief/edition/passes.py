"""Passes over a finished document: links, texts in another language, and one form of marks in print."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from itertools import accumulate
from typing import Any, TypeVar
from urllib.parse import quote, urlsplit

from impact.core.text import shortened
from impact.document import Attachment, Chart, Document, Sources, Span, Text, plain, walk
from impact.document.drawing import Drawing
from impact.document.references import source_anchor
from impact.language.full_width import BOUNDARY, full_width
from impact.language.messages import MINUS, NO_BREAK, Language
from impact.language.names import language_name

Value = TypeVar("Value")
LEFT_ALONE = (Drawing, Chart, Attachment)  # what has no words of the document, or draws them as they are ordered


def rewritten(
    value: Value,
    of_span: Callable[[Span], Iterable[Span]],
    of_string: Callable[[str], str] = str,
    left_alone: tuple[type, ...] = (),
    of_text: Callable[[tuple[Span, ...]], tuple[Span, ...]] | None = None,
) -> Value:
    """Return a document, or a part of one, with its texts changed; a part in which nothing changes is the part itself.

    Args:
        value: what is changed.
        of_span: gives the spans in the place of one.
        of_string: changes what is no span.
        left_alone: classes whose values stay as they are, besides drawings and files.
        of_text: gives the spans in the place of those that stand behind each other.
    """
    left = (type, *LEFT_ALONE, *left_alone)
    read: dict[type[Any], tuple[str, ...]] = {}  # fields of classes whose values are gone through

    def many(parts: tuple[Any, ...]) -> tuple[Any, ...]:
        made: list[Any] = []
        same = True
        for part in parts:
            if isinstance(part, Span):
                new = tuple(of_span(part))
                same = same and len(new) == 1 and new[0] is part
                made += new
            else:
                made.append(changed(part))
                same = same and made[-1] is part
        new_parts = parts if same else tuple(made)
        if of_text is not None and new_parts and all(isinstance(part, Span) for part in new_parts):
            return of_text(new_parts)
        return new_parts

    def changed(part: Any) -> Any:
        if isinstance(part, str):
            return part if (text := of_string(part)) == part else text
        if isinstance(part, tuple):
            return many(part)
        if (names := read.get(type(part))) is None:
            names = read[type(part)] = () if isinstance(part, left) else _fields(type(part))
        new = {name: value for name in names if (value := changed(old := getattr(part, name))) is not old}
        return replace(part, **new) if new else part

    made: Value = changed(value)
    return made


def _fields(of: type[Any]) -> tuple[str, ...]:
    return tuple(each.name for each in fields(of) if each.init) if is_dataclass(of) else ()


_CITED = re.compile(r"\[(\d{1,4})\]")
_SHOWN = re.compile(r"^https?://")
_KEPT = "%/:=&?~#+!$,;'@()*[]"  # characters of an address that stay as they are
LONGEST_NAME = 100  # characters of a source that a link to it says


def with_links(document: Document, said: Callable[[int, str], str]) -> Document:
    """Return a document in which each number in brackets that its list of sources holds leads to the source.

    A document without the list has no such links, and neither has a number that a shorter list leaves out.

    Args:
        document: with all its blocks.
        said: what a link says to those who hear it, from the source's number and words.
    """
    lists = [block for block in walk(document.blocks) if isinstance(block, Sources)]
    names = {
        number: said(number, shortened(plain(_first(item)), LONGEST_NAME))
        for block in lists
        for number, item in zip(block.numbers(), block.items, strict=True)
    }
    if not names:
        return document
    return rewritten(document, lambda span: _linked(span, names), left_alone=(Sources,))


def _first(item: Text) -> Text:
    return tuple(span for span in item if not span.href)


def _linked(span: Span, names: dict[int, str]) -> Iterator[Span]:
    """Yield a span, or its parts where it holds numbers of sources; what is a link already stays one."""
    place = 0
    if not span.href and "[" in span.text:
        for found in _CITED.finditer(span.text):
            if int(found[1]) in names:
                if before := span.text[place : found.start()]:
                    yield replace(span, text=before)
                number = int(found[1])
                yield replace(span, text=found[0], href=f"#{source_anchor(number)}", says=names[number])
                place = found.end()
    if place < len(span.text) or not place:
        yield replace(span, text=span.text[place:]) if place else span


def address_of(url: str) -> Span | None:
    """Return an address as it is printed and linked; what is no address of a page prints as it is, without a link.

    Returns:
        None where there is no address at all.
    """
    url = url.strip()
    if url in ("", "na"):
        return None
    shown = _SHOWN.sub("", url).rstrip("/")
    return Span(shown, href=_escaped(url)) if is_address(url) else Span(url)


def is_address(url: str) -> bool:
    """Return whether a text is the address of a page: http or https, a host with a dot, no blank."""
    if any(letter.isspace() or not letter.isprintable() for letter in url):
        return False
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        host.encode("idna")
        parts.port  # noqa: B018  # raises where it is no number
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and "." in host.strip(".")


def _escaped(url: str) -> str:
    if url.isascii():
        return quote(url, safe=_KEPT)
    parts = urlsplit(url)
    host = (parts.hostname or "").encode("idna").decode("ascii")
    port = f":{parts.port}" if parts.port else ""
    return quote(parts._replace(netloc=f"{host}{port}").geturl(), safe=_KEPT)


BEGIN, OF, END = "\ue010", "\ue011", "\ue012"
_HOLE = "\ue013"  # where the text comes: Fluent fills in no value of more than 2,500 characters
# The beginning may be cut off together with what several texts begin with alike.
_MARKED = re.compile(f"{BEGIN}?([^{BEGIN}{OF}{END}]*){OF}([A-Za-z0-9-]+){END}")
_SINGLE = re.compile(f"[{BEGIN}{OF}{END}]")


def mark_foreign_text(words: Language, text: str, language: str) -> str:
    """Return a text as it is printed where the language of the edition has none: with its language beside it."""
    said = words.say("text-in-other-language", text=_HOLE, language=language_name(words, language))
    return said.replace(_HOLE, f"{BEGIN}{_SINGLE.sub('', text)}{OF}{language}{END}")


def without_marks(text: str) -> str:
    """Return a string without what encloses texts in another language."""
    return _SINGLE.sub("", _MARKED.sub(r"\1", text)) if END in text or BEGIN in text or OF in text else text


def spoken(text: str) -> Text:
    """Return a string as a text whose parts in another language say so."""
    return tuple(_spans(Span(text)))


def each_spoken(said: Text) -> Text:
    """Return a text whose parts in another language say so."""
    return tuple(part for span in said for part in _spans(span))


def with_languages(document: Document) -> Document:
    """Return a document whose spans carry the language of what is in another one."""
    return rewritten(document, _spans, without_marks)


def _spans(span: Span) -> Iterator[Span]:
    """Yield a span, or its parts in one language each."""
    if not _SINGLE.search(span.text):
        yield span
        return
    place = 0
    for found in _MARKED.finditer(span.text):
        before = _SINGLE.sub("", span.text[place : found.start()])
        if before:
            yield replace(span, text=before)
        if found[1]:
            yield replace(span, text=found[1], lang=found[2])
        place = found.end()
    if after := _SINGLE.sub("", span.text[place:]):
        yield replace(span, text=after)


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


def normalise_typography(document: Document, words: Language) -> Document:
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


def _string(text: str, words: Language) -> str:
    if " " not in text:
        return text  # a name or an address has no blank
    said = formed(words, text)
    return full_width(said) if words.conventions.full_width else said


def _bound(spans: tuple[Span, ...], words: Language) -> tuple[Span, ...]:
    """Return the spans of a text that `bound` has bound across all of them; it keeps the length of a text."""
    whole = "".join(span.text for span in spans)
    if (made := bound(words, whole)) == whole:
        return spans
    ends = list(accumulate(len(span.text) for span in spans))
    texts = (made[start:end] for start, end in zip([0, *ends], ends, strict=False))
    return tuple(replace(span, text=text) for span, text in zip(spans, texts, strict=True))


def _formed(span: Span, words: Language) -> Iterator[Span]:
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


def formed(words: Language, text: str) -> str:
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
def _percent(words: Language) -> str:
    return words.say("percent", number="1").removeprefix("1")


def bound(words: Language, text: str) -> str:
    """Return a text in which no line can end inside a range, or between a number and its unit."""
    for pattern in (*_with_blanks(words), *_before_units(words)):
        text = pattern.sub(lambda found: found[0].replace(" ", NO_BREAK), text)
    return text


@lru_cache(maxsize=8)
def _before_units(words: Language) -> tuple[re.Pattern[str], ...]:
    """Return where a number stands before a large number's name, a unit or a word that belongs to it."""
    named = (f"money-{scale.name}" for scale in words.conventions.scales)
    names = [re.escape(words.say(message)) for message in named if words.has(message)]
    counted = map(re.escape, words.conventions.behind_numbers)
    number = re.compile(rf"\d (?=(?:{'|'.join([*names, *counted, _LETTERS])})(?!\w))")
    return (number, *([re.compile(rf"(?:{'|'.join(names)}) (?=(?:{_LETTERS})(?!\w))")] if names else []))


@lru_cache(maxsize=8)
def _with_blanks(words: Language) -> tuple[re.Pattern[str], ...]:
    """Return the forms of a range, of numbers and of such with a sign, in which a line could end at a blank."""
    said = {words.range("1", "2"), words.range(f"{MINUS}1", f"{MINUS}2").replace(MINUS, "")}
    number = f"{MINUS}?\\d(?:[\\d.,{NO_BREAK}]*\\d)?"
    return tuple(
        re.compile(re.escape(each).replace("1", number).replace("2", number)) for each in sorted(said) if " " in each
    )

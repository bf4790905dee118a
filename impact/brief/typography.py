"""One form in print, whoever wrote the words: per cent, apostrophes and quotes, gases and areas, unbroken ranges.

Messages and scenarios are typed on keyboards that have no curly quotes and no lowered figures. As in any printing
house, what is set is not each key that was struck; digits and words stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from impact.brief.rewriting import rewritten
from impact.document import Document, Span
from impact.words.full_width import BOUNDARY, full_width
from impact.words.language import Words
from impact.words.one_form import bound, formed

_LETTER = r"[^\W\u2e80-\u9fff]"  # or a figure, but no Chinese one: these stand close to all others
# A gas, an area or a volume; behind it may stand an abbreviation such as -eq. of the language.
_FORMULA = re.compile(
    rf"(?<!{_LETTER})(?<!\.)(?<!{_LETTER}/)"
    rf"(?:(CO|CH)([24])(?=e?(?!{_LETTER}|\.|-\w)|e?\.(?!\w)|-[^\W\d_]+\.)|(N)(2)(?=O\b)|(k?m|к?м)([23])(?!{_LETTER}))"
)


def in_one_form(document: Document, words: Words) -> Document:
    """Return a document with its texts in the forms of the language; the layout divides a range as a last resort."""
    closed = _closed_up if words.conventions.full_width else None
    formed_texts = rewritten(
        document, lambda span: _formed(span, words), lambda text: _string(text, words), of_text=closed
    )
    return rewritten(formed_texts, lambda span: (_bound(span, words),))


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


def _bound(span: Span, words: Words) -> Span:
    text = bound(words, span.text)
    return replace(span, text=text) if text != span.text else span


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

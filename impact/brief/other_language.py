"""Texts in another language than the edition's: set apart inside strings, then as spans with their own language.

Sections fill a text into sentences, tables and labels as plain characters. Characters that no file may use enclose what
is in another language until the document stands; then they give way to the language of a span.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from impact.brief.rewriting import rewritten
from impact.document import Document, Span, Text
from impact.language.messages import Words
from impact.language.names import language_name

BEGIN, OF, END = "\ue010", "\ue011", "\ue012"
_HOLE = "\ue013"  # where the text comes: Fluent fills in no value of more than 2,500 characters
# The beginning may be cut off together with what several texts begin with alike.
_MARKED = re.compile(f"{BEGIN}?([^{BEGIN}{OF}{END}]*){OF}([A-Za-z0-9-]+){END}")
_SINGLE = re.compile(f"[{BEGIN}{OF}{END}]")


def in_other_language(words: Words, text: str, language: str) -> str:
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

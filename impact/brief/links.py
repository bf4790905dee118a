"""Links in a finished document: from each number of a source to its place in the list, from a source to its address."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from urllib.parse import quote, urlsplit

from impact.brief.rewriting import rewritten
from impact.core.text import shortened
from impact.document import Document, Sources, Span, Text, plain, walk
from impact.document.references import source_anchor

_CITED = re.compile(r"\[(\d{1,4})\]")
_SHOWN = re.compile(r"^https?://")
_KEPT = "%/:=&?~#+!$,;'@()*[]"  # characters of an address that stay as they are
LONGEST_NAME = 100  # characters of a source that a link to it says


def with_links(document: Document, said: Callable[[int, str], str]) -> Document:
    """Return a document in which each number in brackets that its list of sources holds leads to the source.

    A document without the list has no such links, and neither has a number that a shorter list leaves out.

    Args:
        document: with all its blocks. said: what a link says to those who hear it, from the source's number and words.
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
    """Return an address in ASCII, as a file holds it."""
    if url.isascii():
        return quote(url, safe=_KEPT)
    parts = urlsplit(url)
    host = (parts.hostname or "").encode("idna").decode("ascii")
    port = f":{parts.port}" if parts.port else ""
    return quote(parts._replace(netloc=f"{host}{port}").geturl(), safe=_KEPT)

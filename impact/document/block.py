"""What all kinds of block have in common: spans of text, never markup, and how messages quote authors."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from impact.core import vocabulary

LONGEST_QUOTE = 40  # characters
# Halves of characters and code points that are none: no file can carry them.
_UNWRITABLE = re.compile("[\ud800-\udfff\ufffe\uffff]")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def shorten(text: str, most: int = LONGEST_QUOTE) -> str:
    """Return the first words of a text for a message, control characters escaped."""
    printable = text[: most + 1]
    if not printable.isprintable():
        printable = "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in printable)
    return printable if len(printable) <= most else printable[: most - 1].rstrip() + "…"


def name_block(kind: str, words: str) -> str:
    """Return what messages call a block: its kind, and the words that tell it from others of the kind."""
    return f"{kind} '{shorten(words)}'"


def find_unwritable(content: str) -> str:
    """Return a message if a text that is stored, not printed, holds what no file can carry; else nothing."""
    found = _UNWRITABLE.search(content)
    return f"holds U+{ord(found.group()):04X}, which is no character. Remove it." if found else ""


def is_language(tag: str) -> bool:
    """Return whether a text is a language tag such as en or uz-Cyrl."""
    return _LANGUAGE.fullmatch(tag) is not None


def alt_text_problems(alt: str, remedy: str) -> Iterator[str]:
    """Yield what is wrong with the text alternative of a picture; `remedy` says what to write into an empty one."""
    if not alt.strip():
        yield f"has no alt text. {remedy}"
    elif message := find_unwritable(alt):
        yield f"its alt text {message}"


Status: TypeAlias = Literal["", vocabulary.Status]  # how a number came about; empty: it carries no mark


@dataclass(frozen=True)
class Span:
    """A run of characters with one look.

    Attributes:
        text: the characters as printed.
        strong: semi-bold.
        emphasis: italic.
        script: raised or lowered, as in CO2.
        href: address the run links to; empty for none. `#ID` links to a heading, table or figure.
        lang: BCP 47 language when it differs from the document's.
        says: what a link is called for those who hear it; empty where its characters say it.
        cell: address of the table cell the number comes from (`table/id/column`); empty for prose.
    """

    text: str
    strong: bool = False
    emphasis: bool = False
    script: Literal["", "sub", "super"] = ""
    href: str = ""
    lang: str = ""
    cell: str = ""
    says: str = ""

    def problems(self) -> Iterator[str]:
        """Yield what is wrong with the language and the address of the run."""
        if self.lang and not is_language(self.lang):
            yield f"'{shorten(self.lang)}' is no language tag. Use one such as en, uz, uz-Cyrl, ru, zh."
        if message := find_unwritable(self.href):
            yield f"an address {message}"


Text: TypeAlias = tuple[Span, ...]


def text(*parts: str | Span | Text) -> Text:
    """Return one text out of strings, spans and texts.

    Examples:
        >>> plain(text("emissions of CO", Span("2", script="sub")))
        'emissions of CO2'
    """
    spans: list[Span] = []
    for part in parts:
        if isinstance(part, str):
            spans.append(Span(part))
        elif isinstance(part, Span):
            spans.append(part)
        else:
            spans.extend(part)
    return tuple(spans)


def plain(content: Text) -> str:
    """Return the characters of a text, without the places in a word where a line may end."""
    return "".join(span.text for span in content).replace("\u200b", "")


class Block(ABC):
    """A piece of content without layout.

    Each kind of block is a frozen dataclass. It says what messages call it, and overrides those of the methods below
    that apply to it; nothing else needs to know the kind. `impact/output/pdf/boxes` has a function that sets it.
    """

    @abstractmethod
    def name(self) -> str:
        """Return what messages call this block: its kind, and its id or its first words."""

    def problems(self) -> Iterator[str]:
        """Yield what is wrong with this block by itself, as sentences whose subject is the block."""
        yield from ()

    def texts(self) -> Iterator[Text]:
        """Yield the texts of this block; those of blocks inside it are their own."""
        yield from ()

    def lines(self, status: Mapping[Status, str]) -> Iterator[str]:
        """Yield the words of this block as lines of plain text, in reading order; those of blocks inside are their own.

        Args:
            status: what the document calls reported, modelled and announced.
        """
        yield from (line for content in self.texts() if (line := plain(content).strip()))

    def anchor(self) -> str:
        """Return the id of this block, which no other block may have; empty for none."""
        return ""

    def anchors(self) -> Iterator[str]:
        """Yield every name in this block that links (`#NAME`) may lead to."""
        if anchor := self.anchor():
            yield anchor

    def inside(self) -> Iterator[Block]:
        """Yield the blocks directly inside this one, in reading order."""
        yield from ()

    def with_inside(self, change: Callable[[Iterable[Block]], tuple[Block, ...]]) -> Block:
        """Return this block with `change` applied to each sequence of blocks inside it."""
        return self

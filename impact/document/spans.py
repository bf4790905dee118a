"""Text as runs of characters, never markup, so that whatever a user writes prints as the characters it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from impact.core import vocabulary
from impact.document.quoting import find_unwritable, is_language, shorten

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

"""Messages with light marks as text spans: `<b>` strong, `<i>` emphasis, `<sub>` and `<super>`.

Marks belong to our messages only. A value that a user wrote is shielded before it is filled in, so that its own
angle brackets print as the characters they are. A statement has its numbers in marks of their own, `<na>`, which say
from which cell they come.
"""

import re
from collections.abc import Iterable, Mapping

from impact.core.errors import ImpactError
from impact.core.text import shortened
from impact.document import Span, Text
from impact.language.messages import SHIELD, Language, Marked, format_marked_message, shielded

__all__ = ["Marked", "joined", "rich", "shielded", "spans"]

_MARK = re.compile(r"<(/?)(b|i|sub|super|n[a-z]+)>")


def rich(words: Language, message: str, **values: str | int) -> Text:
    """Return a message as text; values are taken as plain characters unless they are `Marked`."""
    return spans(format_marked_message(words, message, **values))


def joined(parts: Iterable[Text]) -> Text:
    """Return texts behind each other with a blank between; empty ones are left out."""
    said = [part for part in parts if part]
    return tuple(span for place, part in enumerate(said) for span in ((Span(" "),) if place else ()) + part)


def spans(content: str, addresses: Mapping[str, str] | None = None) -> Text:
    """Return marked text as spans.

    Args:
        content: With marks.
        addresses: Of the cell of a number, by the name of its mark.

    Raises:
        ImpactError: a mark is closed that is not open, or stays open.
    """
    result: list[Span] = []
    open_marks: list[str] = []
    place = 0
    for mark in _MARK.finditer(content):
        _append(result, content[place : mark.start()], open_marks, addresses or {})
        place = mark.end()
        if not mark.group(1):
            open_marks.append(mark.group(2))
        elif not open_marks or open_marks.pop() != mark.group(2):
            raise ImpactError(
                f"A mark does not fit in: {shortened(content)!r}. Close <{mark.group(2)}> where it was opened."
            )
    _append(result, content[place:], open_marks, addresses or {})
    if open_marks:
        raise ImpactError(f"The mark <{open_marks[-1]}> stays open in: {shortened(content)!r}.")
    return tuple(result)


def _append(result: list[Span], content: str, marks: list[str], addresses: Mapping[str, str]) -> None:
    if not content:
        return
    for mark, cover in SHIELD.items():
        content = content.replace(cover, mark)
    result.append(
        Span(
            content,
            strong="b" in marks,
            emphasis="i" in marks,
            script="sub" if "sub" in marks else "super" if "super" in marks else "",
            cell=_cell(marks, addresses),
        )
    )


def _cell(marks: list[str], addresses: Mapping[str, str]) -> str:
    """Return the cell that a number comes from; of several that print alike, the first."""
    return next((addresses[mark] for mark in marks if mark in addresses), "")

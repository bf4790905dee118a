"""What the pages of the brief have in common: a finding over a standfirst, one leading chart, short paragraphs."""

from collections.abc import Iterable, Iterator

from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import shielded
from impact.document import Block, Callout, ColumnGrid, Heading, Paragraph, Span, Text, halves
from impact.language.messages import LacksValueError, Language


def opening(finding: Text, standfirst: Text, anchor: str) -> Iterator[Block]:
    """Yield the finding of a page as its heading, and what it means in two lines."""
    yield Heading(2, finding, id=anchor)
    if standfirst:
        yield Paragraph(standfirst, "standfirst")


def find_message(context: BriefContext, *messages: str, **values: str | int) -> Text:
    """Return the first of these messages that the language has; nothing where it has none."""
    name = next((each for each in messages if context.words.has(each)), "")
    return context.text(name, **values) if name else ()


def find_complete_message(context: BriefContext, *messages: str, **values: str | int) -> Text:
    """Return the first of these messages that the language has and all of whose values are known; nothing without.

    A sentence that names a key figure is left out where the figure is not estimated.
    """
    for message in messages:
        if context.words.has(message):
            try:
                return context.text(message, **values)
            except LacksValueError:
                continue
    return ()


def in_columns(paragraphs: Iterable[Text], *beside: Block) -> Iterator[Block]:
    """Yield short paragraphs in two columns, or in one with other blocks beside them."""
    made = [Paragraph(each) for each in paragraphs if each]
    if beside:
        yield from (ColumnGrid((tuple(made), beside)),) if made else beside
        return
    if len(made) < 2:
        yield from made
        return
    yield halves(made)


def boxed(context: BriefContext, heading: str, *words: Text) -> Iterator[Block]:
    """Yield a box with a heading, such as what the region gains, and its paragraphs; nothing without words."""
    if found := [Paragraph(each) for each in words if each]:
        yield Callout((Heading(3, context.text(heading), minor=True, outline=False), *found))


def status_behind(words: Language, status: str) -> tuple[str | Span, ...]:
    """Return the status of a statement as it stands behind it: in italics, or in brackets where a script has none."""
    return " ", Span(words.say("status-behind", status=status), emphasis=True)


def note_message(key: str) -> str:
    """Return the message that says what a note is about."""
    return f"note-{key.replace('_', '-')}"


def because(context: BriefContext, key: str) -> str:
    """Return what is not estimated and why, marked up; empty when there is no such note."""
    reason = context.reason(key)
    if not reason:
        return ""
    return context.words.say("note-because", what=context.words.say(note_message(key)), reason=shielded(reason))

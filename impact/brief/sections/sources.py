"""What the figures rest on: numbered sources, and what each version changed."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from impact.brief.edition.context import BriefContext
from impact.brief.edition.passes import address_of
from impact.brief.sections import sections
from impact.brief.text.issuer import AbsentError, changes
from impact.core.errors import ImpactError
from impact.document import Block, Heading, ItemList, Paragraph, Sources, Text, text
from impact.study.tables import Record


@sections.register("sources")
def sources_page(context: BriefContext) -> Iterator[Block]:
    """Yield the sources and the change log.

    All sources behind claims and results are printed, however many they are: a number in the text that led to no line
    would be worse than a second page. What stands behind the checks alone is in the attached table, and a note says so.
    """
    lines = list(source_lines(context))
    yield Heading(2, context.text("sources-page-heading", count=len(lines)), id="sources")
    yield in_two_columns(lines)
    yield Paragraph(sources_note(context), "small")
    yield Heading(3, context.text("attachment-changes"), id="changes", minor=True)
    yield ItemList(tuple(change_lines(context)), role="small")
    if "comments" in context.study.tables:
        yield Heading(3, context.text("comments-heading"), id="comments", minor=True)
        yield ItemList(tuple(comment_lines(context)), role="small")


def in_two_columns(lines: Sequence[Text]) -> Block:
    """Return numbered sources in two columns that flow page by page; a single one takes the whole width."""
    return Sources(tuple(lines), columns=min(2, len(lines)) or 1)


def source_lines(
    context: BriefContext, chosen: Iterable[Record] | None = None, *, addresses: bool = True, days: bool = True
) -> Iterator[Text]:
    """Yield sources in one line each: producer, title, year; when read, where that is not the usual day; the address.

    Args:
        context: what is put together.
        chosen: some of its sources, for a short list; all of them by default.
        addresses: whether each line ends with its address, as a link to it.
        days: whether a day of reading other than the usual one is said.
    """
    usual = usual_day(context)
    for row in context.citations.sources if chosen is None else chosen:
        year = str(row["vintage"])[:4]
        title = str(row["title"]).strip("[]")
        dated = f"{row['publisher']}: {title}" + (f", {year}" if year.isdigit() and year not in title else "")
        if days and row["accessed"] != usual:
            dated = context.words.say("source-read", source=dated, day=context.words.day(str(row["accessed"])))
        yield text(dated, *_address(context, row, dated)) if addresses else text(dated)


def _address(context: BriefContext, row: Record, dated: str) -> Text:
    between = " " if dated.endswith((".", "?", "!")) else ". "
    return text(between, address_of(str(row["url"])) or context.text("source-no-address"))


def usual_day(context: BriefContext) -> str:
    """Return the day on which most sources were read; empty without sources."""
    days = Counter(str(row["accessed"]) for row in context.citations.sources)
    return max(days, key=lambda day: (days[day], day), default="")


def sources_note(context: BriefContext) -> Text:
    """Return when sources were read and where the others stand."""
    read = context.text("sources-read", day=context.words.day(usual_day(context))) if context.citations.sources else ()
    others = len(context.study["sources"].rows) - len(context.citations.sources)
    return text(read, " ", context.text("sources-others")) if others else read


def comment_lines(context: BriefContext) -> Iterator[Text]:
    """Yield what reviewers said of the brief, each with its answer."""
    for row in context.study["comments"].rows:
        yield context.text(
            "comment-line", place=str(row["place"]), about=str(row["about"]), by=str(row["by"]),
            version=str(row["version"]), date=context.words.day(str(row["on"])), says=str(row["says"]),
            answer=str(row["answer"]),
        )  # fmt: skip


def change_lines(context: BriefContext) -> Iterator[Text]:
    """Yield what each version changed, the latest first.

    Raises:
        ImpactError: a later version than the first says nothing of what changed.
    """
    try:
        log = changes(context)
    except AbsentError as absent:
        raise ImpactError(f"{context.study.name}: {absent} Add it to the scenario and run it again.") from None
    for row in log:
        day = context.words.day(str(row["on"]))
        yield context.text("change-line", version=str(row["id"]), date=day, says=str(row["text"]))

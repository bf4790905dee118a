"""How sure the answers are: failed checks, what is found against project or estimate, and what is not estimated."""

from collections.abc import Iterable, Iterator, Sequence

from impact.brief.edition.citations import OWN
from impact.brief.edition.context import BriefContext
from impact.brief.edition.page import note_message
from impact.brief.edition.rich import Marked, joined, spans
from impact.brief.edition.speaking import paragraphs_of
from impact.brief.paragraphs import file_messages, listing, paragraph
from impact.brief.sections.evidence import evidence_title, grades
from impact.brief.text.issuer import AbsentError, listed
from impact.core.text import small_first
from impact.document import Block, Paragraph, Text, text
from impact.language.verdicts import failed, name_in_years, of_years
from impact.study.tables import Record

MOST_MISSING = 4  # of what is not estimated that are named
file_messages(__name__, "how-sure-standfirst", "scenarios-not-made")


@paragraph("evidence-finding")
def finding(context: BriefContext) -> Text:
    """Return how good the evidence is of the questions of the first page, as a finding."""
    return evidence_title(context, [*grades(context).values()])


@listing("failed-checks")
def failed_checks(context: BriefContext) -> Iterable[Text]:
    """Return the checks that failed, with what they compare."""
    return [_checked(context, rows) for rows in failed(context.study).values()]


@paragraph("no-check-failed")
def none_failed(context: BriefContext) -> Text:
    """Return how many checks were made, none of which failed; nothing where one did."""
    passed = {row["check"] for row in context.rows("plausibility_checks", verdict="inside")}
    return () if failed(context.study) else context.text("checks-failed-none", count=len(passed))


@paragraph("how-sure-of-kind")
def of_kind(context: BriefContext) -> Text:
    """Return what the kind of project has beside the checks."""
    return joined(paragraphs_of(context, "how_sure"))


@listing("findings-against")
def against(context: BriefContext) -> Iterable[Text]:
    """Return what the scenario finds against project or estimate; nothing in a draft that states none yet."""
    try:
        return [text(each) for each in listed(context, "adverse")]
    except AbsentError:
        return []


def _checked(context: BriefContext, rows: Sequence[Record]) -> Text:
    """Return a failed check with the sources of its limit and of what else is compared."""
    words, ids = context.words, str(rows[0]["source_id"]).split()
    listed_here = {str(row["id"]) for row in context.citations.sources} - {OWN}
    others = context.citations.mark(listed_here.intersection(ids))
    parts = [*([words.say("check-judged")] if OWN in ids else []), *([others] if others else [])]
    source = text(words.say("source-line", sources="; ".join(parts))) if parts else ()
    return joined([spans(of_years(words, context.study, rows)), source])


def failed_of(context: BriefContext, checks: Sequence[str]) -> Iterator[Block]:
    """Yield which of the checks of a page failed; their numbers stand together on the page of this section."""
    if found := [rows for key, rows in failed(context.study).items() if key in checks]:
        names = context.words.both([name_in_years(context.words, rows) for rows in found])
        yield Paragraph(context.text("check-elsewhere", names=Marked(names)), "small")


@paragraph("how-sure-missing")
def missing(context: BriefContext) -> Text:
    """Return what is not estimated, the first of it by name; the annex has all of it with the reasons."""
    messages = (note_message(str(row["id"])) for row in context.study["notes"].rows)
    found = [small_first(context.words.say(message)) for message in messages if context.words.has(message)]
    what, more = Marked("; ".join(found[:MOST_MISSING])), len(found) - MOST_MISSING
    if more > 0:
        return context.text("how-sure-missing-more", what=what, count=more)
    return context.text("how-sure-missing", what=what) if found else ()

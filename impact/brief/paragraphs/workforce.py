"""Who works there, where no table says it: what has no shares, and why."""

from collections.abc import Collection, Iterable

from impact.brief.edition.context import BriefContext
from impact.brief.paragraphs import listing, paragraph
from impact.document import Text
from impact.study.tables import Record

TABLE = "workforce"
ASPECTS = ("occupation", "sex", "age", "skill")
SIDES = {"building": ("construction",), "work": ("operation", "all")}  # of phases, beside each other
ELSEWHERE = ("indirect", "induced")  # of suppliers and where wages are spent, by a survey
NOTE = "employment_by_sex_and_skill"


def of_phases(context: BriefContext, phases: Collection[str]) -> list[Record]:
    """Return the shares of these phases, in the order of the study; none where it has no such table."""
    return [row for row in context.rows(TABLE) if str(row["phase"]) in phases]


def phase_name(context: BriefContext, phase: str) -> str:
    """Return what a phase is called inside a sentence."""
    return context.words.say(f"channel-{phase}" if phase in ELSEWHERE else f"phase-{phase}").lower()


def _aspects(context: BriefContext) -> set[str]:
    return {str(row["aspect"]) for phases in SIDES.values() for row in of_phases(context, phases)}


@paragraph("workforce-not-known")
def not_known(context: BriefContext) -> Text:
    """Return why nothing is known of those who work there; nothing where something is."""
    if _aspects(context):
        return ()
    reason = context.reason(NOTE) or context.words.say("workforce-no-shares")
    return context.text("workforce-not-estimated", reason=reason)


@paragraph("workforce-lacking")
def lacking(context: BriefContext) -> Text:
    """Return what has no shares where something has."""
    known = _aspects(context)
    lacks = [context.words.say(f"lacking-{aspect}") for aspect in ASPECTS if aspect not in known]
    return context.text("workforce-lacking", aspects=context.words.both(lacks)) if known and lacks else ()


@listing("people-not-estimated")
def not_estimated(context: BriefContext) -> Iterable[Text]:
    """Return what of those at suppliers and where wages are spent is not estimated, and why."""
    gaps: dict[tuple[str, str], list[str]] = {}
    for row in (row for row in of_phases(context, ELSEWHERE) if row["value"] is None):
        of = context.words.say(f"aspect-{row['aspect']}"), context.reason(f"{TABLE}/{row['id']}/value")
        gaps.setdefault(of, []).append(phase_name(context, str(row["phase"])))
    return [
        context.text("people-not-estimated", aspect=aspect, phases=context.words.both(phases), reason=reason)
        for (aspect, reason), phases in gaps.items()
    ]

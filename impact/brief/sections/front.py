"""Page 1: the answer. When and by whom, what was found, the questions as equals, what is to be decided, how sure."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.assumptions import JUDGEMENT, strongest
from impact.brief.comparators import line
from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.filled import every_answer, filled
from impact.brief.house import issuer
from impact.brief.page import known
from impact.brief.rich import Marked, joined
from impact.brief.rivals import questions as rivals
from impact.brief.sections import sections
from impact.brief.sections.assessed import every_disputed
from impact.brief.tiles import answered, tiles, verdict
from impact.brief.variant import of_variant
from impact.charts.kinds.answers_by_year import known as answers_by_year_known
from impact.document import Block, Callout, Grid, Heading, ItemList, Paragraph, Text, text
from impact.study.tables import Record, input_key
from impact.words.inputs import slug
from impact.words.said import Said

MOST_INPUTS = 4  # of an answer, among which those are chosen that the brief names
MOST_NAMED = 2  # assumptions in the sentence on evidence


@sections.register("front", needs=("kpi",))
def front(context: BriefContext) -> Iterator[Block]:
    """Yield the answer of the brief on one page."""
    yield Paragraph(dateline(context), "note")
    yield Heading(1, title(context), id="answer")
    yield Paragraph(standfirst(context), "standfirst")
    yield from of_variant(context)
    yield tiles(context)
    comparison = line(context)
    if comparison:
        yield Paragraph(comparison, "note")
    if chart := leading_chart(context):
        yield figure(context, chart, size="front")
    found, asks = tuple(_found(context)), tuple(questions(context))
    if asks:
        yield Grid((found, (_decision(context, asks),)))
    else:
        yield from found
    yield Paragraph(evidence(context))


def dateline(context: BriefContext) -> Text:
    """Return the day, who issues it, for whom and by whom it was made, and what nobody has done yet."""
    words, run = context.words, context.study.row("run", "run")
    names = {str(row["id"]): str(row["name"]) for row in context.study["roles"].rows if row["name"] != "none"}
    parts = [context.text("front-day", day=words.day(str(run["as_of"])))]
    if by := issuer(context):
        parts.append(context.text("front-organisation", name=by))
    for role in ("commissioner", "analyst"):
        ending = "" if role in names else "-none"
        parts.append(context.text(f"front-{role}{ending}", name=names.get(role, "")))
    parts.append(context.text(f"front-stage-{run['stage']}"))
    return joined(parts)


def title(context: BriefContext) -> Text:
    """Return the finding, chosen by the signs of the answers that decide it; the title of the scenario without one."""
    deciding = next((name for name, tile in context.declared.first_page.items() if tile.decides), "")
    if deciding:
        message = f"front-title-{verdict(context, deciding) if every_answer(context, deciding) else 'unknown'}"
        if found := known(context, message, f"{message}-short", **filled(context)):
            return (*context.if_announced, *found)
    return text(context.fact("title"))


def standfirst(context: BriefContext) -> Text:
    """Return what the finding means in two sentences: one for each question that has words for its answers."""
    said = [part for name in context.declared.first_page if (part := _of_tile(context, "front-standfirst", name))]
    return joined(said) if said else asked(context)


def asked(context: BriefContext) -> Text:
    """Return the question of the scenario, or that none is given yet."""
    return text(context.fact("question") or context.words.say("not-given-yet"))


def _of_tile(context: BriefContext, stem: str, name: str) -> Text:
    """Return the sentence of a question that its answers call for: by what they say together, else the one for all.

    Where some answers are not estimated the kind may have a sentence on the others (`-alike`, `-part`), or on none
    (`-none`).
    """
    own = f"{stem}-{slug(name)}"
    if not every_answer(context, name):
        return known(context, f"{own}-none", **filled(context))
    named = f"{own}-{verdict(context, name)}"
    tile = context.declared.first_page[name]
    keys = (*tile.figures, *tile.also) if tile.decides else tile.figures
    same = len(keys) > 1 and len({context.amount(key).value for key in keys if context.has_figure(key)}) == 1
    alike = (f"{named}-alike", f"{own}-alike") if same else ()
    found = known(context, *alike, named, own, f"{own}-alike", f"{own}-part", **filled(context))
    return joined([found, known(context, f"{own}-if", **filled(context))]) if found else ()


def leading_chart(context: BriefContext) -> str:
    """Return the chart of the page: that of the kind of project, else jobs by year, else what the kind has otherwise.

    The last stands where what decides is not estimated too. It is a chart of a table of its own name; there is none
    where the study does not hold it.
    """
    own = context.declared.charts
    wanted = own.get("front", "answers_by_year")
    deciding = [name for name, tile in context.declared.first_page.items() if tile.decides]
    unanswered = bool(deciding) and not any(every_answer(context, name) for name in deciding)
    if unanswered or (wanted == "answers_by_year" and not answers_by_year_known(context.study)):
        wanted = own.get("front_otherwise", "")
        return wanted if wanted in context.study.tables else ""
    return wanted


def _found(context: BriefContext) -> Iterator[Block]:
    yield Heading(2, context.text("front-found-heading"), minor=True, outline=False)
    items = [part for name in context.declared.first_page if (part := _of_tile(context, "front-found", name))]
    yield ItemList(tuple(items or [asked(context)]))


def _decision(context: BriefContext, asks: tuple[Text, ...]) -> Callout:
    """Return what is in the reader's hands and what to ask: inputs that move the answer, and claims that disagree."""
    heading = Heading(2, context.text("front-decision-heading"), minor=True, outline=False)
    return Callout((heading, ItemList(asks)), "warning")


def questions(context: BriefContext) -> Iterator[Text]:
    """Yield the questions for the decision: that of the kind of project, levers, then what the claims leave open."""
    own = known(context, "decision-kind", "decision-kind-plain", **filled(context))
    if own:
        yield own
    levers = _levers(context)[: 1 if own else 2]
    for row in levers:
        message = f"decision-{slug(str(row['parameter_key']))}"
        yield context.text(message, **filled(context), **_ends(context, row))
    open_claims = every_disputed(context)
    if open_claims:
        yield context.text("decision-claims", count=len(open_claims))
    elif claims := len(context.rows("claims")):
        yield context.text("decision-unconfirmed", count=claims)
    if own and levers:
        return
    if not open_claims or not levers:
        yield from _to_find_out(context, rests_on(context)[: 1 if own else 2])


def _to_find_out(context: BriefContext, keys: list[str]) -> Iterator[Text]:
    """Yield what is to be found out of the inputs that move the answers most."""
    names = list(dict.fromkeys(context.input_said(key) for key in keys))
    if len(names) > 1:
        yield context.text("decision-inputs", names=Marked(context.words.both(names)))
    elif names:
        yield context.text("decision-input", name=names[0])


def _levers(context: BriefContext) -> list[Record]:
    """Return the inputs that move the deciding answer most and that the language has a question for."""
    deciding = [key for tile in context.declared.first_page.values() if tile.decides for key in tile.figures]
    metric = next((key for key in deciding if context.has_figure(key)), "")
    rows = context.rows("tornado", metric=metric)
    return [row for row in rows if context.words.has(f"decision-{slug(str(row['parameter_key']))}")][:2]


def _ends(context: BriefContext, row: Record) -> dict[str, str]:
    """Return the ends of an input and what the answer is at each, in print; all rival answers as equals."""
    metric = context.study.row("kpi", str(row["metric"]))
    amount, rivals = context.amounts.of(metric), _with_rivals(context, row)

    def out(end: str) -> Said:
        return Said(*(amount.another(float(each[end] or 0)) for each in rivals))

    ends = {"value": row["in_low"], "low": row["in_high"], "high": row["in_high"]}
    low, high, _, unit = context.plain_range({**row, **ends})
    unit = unit if unit == "%" else f" {unit}".rstrip()
    bare = unit if unit == "%" else ""
    return {
        "low_number": f"{low}{bare}", "high_number": f"{high}{bare}",
        "in_low": Marked(f"{low}{unit}"), "in_high": Marked(f"{high}{unit}"),
        "at_low": out("out_low"), "at_high": out("out_high"),
    }  # fmt: skip


def _with_rivals(context: BriefContext, row: Record) -> list[Record]:
    """Return what an input does to an answer and to its rivals; to the answer alone where one of them lacks it."""
    asked = next(answers for answers in (*rivals(context), (str(row["metric"]),)) if row["metric"] in answers)
    table = context.study["tornado"]
    found = [next(table.where(metric=key, parameter_key=row["parameter_key"]), None) for key in asked]
    known = [each for each in found if each is not None]
    return known if len(known) == len(found) else [row]


def rests_on(context: BriefContext) -> list[str]:
    """Return the inputs that move the deciding answers most; those that move any answer most where nothing decides."""
    deciding = [name for name, tile in context.declared.first_page.items() if tile.decides]
    keys = [key for name in deciding for key in every_answer(context, name)]
    drivers = context.study.tables.get("drivers")
    each = [] if drivers is None else [[str(row["parameter"]) for row in drivers.where(metric=key)] for key in keys]
    found = dict.fromkeys(names[place] for place in range(MOST_INPUTS) for names in each if place < len(names))
    return (list(found) or [input_key(row) for row in strongest(context)])[:3]


def evidence(context: BriefContext) -> Text:
    """Return how good the evidence is, in words, with what it rests on most: a judgement where all of that is one."""
    keys = [key for name in context.declared.first_page for key in answered(context, name) if context.has_figure(key)]
    grades = [str(context.study.row("kpi", key)["grade"]) for key in keys]
    leading = rests_on(context)[:MOST_NAMED]
    known = context.words.both(list(dict.fromkeys(context.input_said(key) for key in leading)))
    worst = max(grades, default=JUDGEMENT)
    of_inputs = {str(row["grade"]) for row in context.study["assumptions"].rows if input_key(row) in leading}
    kind = "judgement" if worst == JUDGEMENT and of_inputs == {JUDGEMENT} else worst.lower()
    return context.text(f"front-evidence-{kind}", names=Marked(known))

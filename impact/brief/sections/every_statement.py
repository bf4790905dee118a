"""What was said about the project, and where sources contradict each other."""

from collections import Counter
from collections.abc import Iterator

from impact.brief.edition.context import BriefContext
from impact.brief.edition.page import status_behind
from impact.brief.edition.rich import Marked, shielded, spans
from impact.brief.sections import sections
from impact.brief.text.tiles import period_of
from impact.document import Block, Cell, Column, Row, Span, Table, Text, text
from impact.language.amount_messages import PrintableAmount, ends_of, printed, printed_range
from impact.language.input_names import format_with_large_number_word, slug
from impact.language.names import name_of_key
from impact.language.rounding import case
from impact.study.tables import DOES_NOT_APPLY, Record, span


@sections.register("every_statement")
def every_statement(context: BriefContext) -> Iterator[Block]:
    """Yield every statement of others, and what is told differently."""
    if context.rows("claims"):
        yield claims_table(context)
        if rivals := find_contradictions(context):
            yield rivals


def claims_table(context: BriefContext, most: int | None = None) -> Table:
    """Return claims beside what other sources say and how the brief uses them; contradictions stay in sight.

    Args:
        context: what is put together.
        most: how many, where the others stand in the annex; all of them without it.
    """
    words = context.words
    claims = context.study["claims"].rows
    (main, _), *_ = Counter(str(row["source_id"]) for row in claims).most_common()  # of equals, the first claim's
    speaker = next(str(row["said_by"]) for row in claims if row["source_id"] == main)
    columns = (
        Column(words.say("column-statement"), 0.33, row_header=True),
        Column(words.say("column-against"), 0.40),
        Column(words.say("panel-column-value"), 0.27),
    )
    rows = []
    for claim in claims[:most]:
        said = text(str(claim["text"]))
        if claim["source_id"] != main:
            said = text(said, f" ({claim['said_by']}) [{context.citations.number(str(claim['source_id']))}]")
        status = status_behind(words, words.say(f"status-{claim['status']}"))
        rows.append(Row((Cell(text(said, *status)), Cell(against(context, claim)), Cell(answer(context, claim)))))
    return Table(
        id="table-claims",
        title=context.text("claims-title"),
        subtitle=context.text(
            "claims-subtitle" if len(rows) == len(claims) else "claims-subtitle-some",
            by=speaker,
            number=context.citations.number(main),
            count=len(rows),
            of=len(claims),
        ),
        columns=columns,
        rows=tuple(rows),
    )


def find_contradictions(context: BriefContext) -> Table | None:
    """Return claims that say different things about the same, by the day of each; None where there are none.

    A row at the end of a group says what this brief takes, where the language has words for it.
    """
    words, groups = context.words, _rivals(context)
    if not groups:
        return None
    rows = []
    for about, claims in groups.items():
        title = f"about-{slug(about)}"
        rows.append(Row((Cell(text(name_of_key(words, about, title)), span=4),), "group"))
        for claim in claims:
            on = words.date_in_words(str(claim["source_date"])) if claim["source_date"] != DOES_NOT_APPLY else ""
            number = context.citations.number(str(claim["source_id"]))
            status = Span(words.say(f"status-{claim['status']}"), emphasis=True)
            rows.append(
                Row.of(
                    on or words.say("no-date"), f"{claim['said_by']} [{number}]", spans(claimed(context, claim)), status
                )
            )
        if words.has(f"{title}-modelled"):
            said = Cell(context.text(f"{title}-modelled", **context.setting))
            modelled = Cell(text(Span(words.say("status-modelled"), emphasis=True)))
            rows.append(Row((Cell(text("")), Cell(text(words.say("this-brief"))), said, modelled)))
    return Table(
        id="table-told-differently",
        title=context.text("told-differently-title", count=len(groups)),
        subtitle=context.text("told-differently-subtitle"),
        columns=(
            Column(words.say("column-said-on"), 0.18, row_header=True),
            Column(words.say("column-said-by"), 0.36),
            Column(words.say("column-says"), 0.30),
            Column(words.say("column-status"), 0.16),
        ),
        rows=tuple(rows),
    )


def _rivals(context: BriefContext) -> dict[str, list[Record]]:
    """Return claims about the same thing, by what they are about and in the order in which they were made."""
    found: dict[str, list[Record]] = {}
    for claim in context.study["claims"].rows:
        if claim["about"] != DOES_NOT_APPLY:
            found.setdefault(str(claim["about"]), []).append(claim)
    return {
        about: sorted(claims, key=lambda claim: str(claim["source_date"]))
        for about, claims in found.items()
        if len({(claim["value"], claim["happens"]) for claim in claims}) > 1
    }


def claimed(context: BriefContext, claim: Record) -> Marked:
    """Return the figure that a claim gives, or its day; the unit may hold marks."""
    if claim["happens"] != DOES_NOT_APPLY and claim["value"] is None:
        return Marked(context.words.date_in_words(str(claim["happens"])))
    if claim["value"] is None:
        return Marked(shielded(str(claim["text"])))
    if claim["unit"] == "1":
        return Marked(context.words.percent(float(claim["value"])))
    said = [context.words.digits(float(claim["value"]))]
    (number,), unit = format_with_large_number_word(context.words, said, context.unit_words(str(claim["unit"])))
    return Marked(f"{number} {unit}")


def other_sources(claim: Record) -> set[str]:
    """Return the sources that add to a claim or contradict it, without its own: a source is no other to itself."""
    lines = [] if claim["against"] == DOES_NOT_APPLY else str(claim["against"]).split("\n")
    return {line.partition(": ")[0] for line in lines} - {str(claim["source_id"])}


def against(context: BriefContext, claim: Record) -> Text:
    """Return what other sources say, each with its number."""
    if claim["against"] == "na":
        return text(context.words.say("none-found"))
    parts: list[str] = []
    for line in str(claim["against"]).split("\n"):
        source, _, says = line.partition(": ")
        number = str(context.citations.number(source))
        parts.append(context.words.say("said-and-cited", says=says.rstrip(".。"), number=number))
    return text(" ".join(parts))


def answer(context: BriefContext, claim: Record) -> Text:
    """Return how the brief uses a claim: its reason, or the key figure that answers it."""
    key = str(claim["result"])
    if key == "na":
        return text(str(claim["reason"]))
    if not context.has_figure(key):
        why = context.reason(f"key_figures/{key}/value")
        return context.text("line-not-estimated", name=Marked(context.figure_name(key)), reason=Marked(why))
    amount, (first, last) = context.amount(key), period_of(context, key)
    period = first if first == last else context.words.say("in-short-years", first=first, last=last)
    if ends := _ends_of_rules(context, key):
        return context.text("result-of-rules", period=period, span=Marked(printed(ends, unit="full")))
    sign = case(*span(context.key_figure(key))) if context.declared.figures[key].signed else "level"
    sizes = sign in ("lower", "higher")
    unit = context.unit_of(amount, context.key_figure(key))
    own = f"result-{slug(key)}-{sign}"
    return context.text(
        own if context.words.has(own) else f"result-any-{sign}",
        period=period,
        c=Marked(f"{amount.size if sizes else amount.value} {unit}"),
        range=amount.range_of_sizes if sizes else amount.range,
        span=Marked(printed_range(amount, unit="full")),
        unit=Marked(unit),
    )


def _ends_of_rules(context: BriefContext, key: str) -> list[PrintableAmount]:
    """Return the lowest and the highest end of a figure under every rule; nothing where no other rule gives one."""
    options = (list(switch.options.values()) for switch in context.declared.switches.values())
    rules = [each for each in next((each for each in options if key in each), []) if context.has_figure(each)]
    ends = [end for each in rules for end in ends_of(context.amount(each))]
    low, high = (pick(ends, key=lambda end: end.rounded.central, default=None) for pick in (min, max))
    return [low, high] if low is not None and high is not None and len(rules) > 1 else []

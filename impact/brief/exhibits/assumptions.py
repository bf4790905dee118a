"""Assumptions that move the answer most, as a table; inputs with range and unit."""

import re
from collections import Counter
from collections.abc import Iterable

from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import Marked, spans
from impact.brief.text.issuer import AbsentError
from impact.document import Cell, Column, Row, Table, Text, text
from impact.language.input_names import slug, unit_words, unmarked
from impact.language.messages import Language
from impact.study.confidential import is_withheld
from impact.study.tables import BASIS_OF_DEFAULT, DOES_NOT_APPLY, Record, input_key

THOUSANDS = re.compile(r"^thousand (?=[A-Z]{3}_\d{4})")  # of money
FIRST_YEAR = 1000  # a number of years from here on is a year of the calendar


def inputs_of(context: BriefContext, key: str) -> list[Record]:
    """Return the rows of an assumption, one a year where it has years.

    Raises:
        AbsentError: the study does not hold it.
    """
    rows = [row for row in context.study["assumptions"].rows if input_key(row) == key]
    if not rows:
        raise AbsentError(f"assumptions/{key}: the model of this study has not read it. Run the scenario again.")
    return rows


def factors_of(context: BriefContext, start: str) -> list[Record]:
    """Return the rows of figures of the catalogue whose ids begin with these parts; none where none was read."""
    return [row for row in context.study["assumptions"].rows if f"{row['id']}.".startswith(f"{start}.")]


def format_input(context: BriefContext, row: Record) -> Marked:
    """Return value, range and unit of an input, such as "12,500 km a year (8,000 to 18,000)"."""
    if is_withheld(row):
        return Marked(context.words.say("input-withheld"))
    if row["unit"] == "yr" and isinstance(row["value"], float) and row["value"] >= FIRST_YEAR:
        return Marked(f"{row['value']:.0f}")
    ranged = isinstance(row["low"], float) and isinstance(row["high"], float)
    filled = row if ranged else {**row, "low": row["value"], "high": row["value"]}
    value, low, high, unit = context.plain_range(_in_millions(filled))
    message = "input-share" if unit.startswith("%") else "input-value"
    said = context.words.say(message, value=value, unit=unit) if unit else value
    if not ranged:
        return Marked(said)
    said = context.words.say("value-and-range", value=said, range=context.words.range(low=low, high=high))
    context.log.note_input(row, said, (value, low, high))
    return Marked(said)


def _in_millions(row: Record) -> Record:
    """Return a figure of money in millions, where its source has it in thousands."""
    unit, millions = str(row["unit"]), THOUSANDS.sub("million ", str(row["unit"]))
    if millions == unit:
        return row
    return {**row, "unit": millions} | {name: float(row[name] or 0) / 1000 for name in ("value", "low", "high")}


def list_source_numbers(context: BriefContext, rows: Iterable[Record]) -> str:
    """Return the numbers of the sources of inputs; by name where only the attached table lists them; else empty."""
    ids = {source for row in rows for source in str(row["source_id"]).split() if source != DOES_NOT_APPLY}
    numbered = {str(row["id"]) for row in context.citations.sources}
    names = sorted({str(row["publisher"]) for row in context.study["sources"].rows if row["id"] in ids - numbered})
    return ", ".join(part for part in (context.citations.mark(ids & numbered), *names) if part)


JUDGEMENT = "D"
FIGURES = 6  # of a rate or index
MOST_ASSUMPTIONS = 5
MOST_ALIKE = 36  # figures that are printed one by one, less one


def with_range(context: BriefContext) -> dict[str, Record]:
    """Return the ranged inputs by key, the last year of each."""
    rows = context.study["assumptions"].rows
    return {input_key(row): row for row in rows if isinstance(row["low"], float) or is_withheld(row)}


def strongest(context: BriefContext) -> list[Record]:
    """Return the ranged inputs of the highest effect rank, the last year of each; the first ones without ranks."""
    latest = with_range(context)
    last = len(latest) + 1

    def rank(row: Record) -> int:
        return row["effect_rank"] if isinstance(row["effect_rank"], int) else last

    return sorted(latest.values(), key=rank)[:MOST_ASSUMPTIONS]


def assumptions_table(context: BriefContext) -> Table:
    """Return the assumptions of the highest effect rank; a path by year shows its year of the headline or last."""
    words = context.words
    rows = strongest(context)
    ranked = any(isinstance(row["effect_rank"], int) for row in rows)
    columns = (
        Column(words.say("column-assumption"), 0.245, row_header=True),
        Column(words.say("column-value"), 0.075, "right"),
        Column(words.say("column-range"), 0.30),
        Column(words.say("column-reason"), 0.38),
    )
    body = []
    for row in rows:
        name = context.input_name(input_key(row))
        if isinstance(row["year"], int):
            name = words.say("in-year", label=name, year=str(row["year"]))
        value, low, high, unit = context.plain_range(row)
        address, carried = f"assumptions/{row['id']}", carried_text(context, input_key(row))
        reason = words.say("input-withheld") if is_withheld(row) else str(row["reason"])
        body.append(
            Row.of(
                name,
                Cell(text(value), cell=f"{address}/value"),
                Cell(
                    spans(low if is_withheld(row) else f"{words.say('range', low=low, high=high)} {unit}"),
                    cell=f"{address}/low",
                ),
                text(" ".join(part for part in (reason, carried) if part), f" ({_grade(context, row)})"),
            )
        )
    return Table(
        id="table-assumptions",
        title=context.text("assumptions-title" if ranked else "assumptions-title-unranked"),
        subtitle=context.text("assumptions-subtitle" if ranked else "assumptions-subtitle-unranked"),
        columns=columns,
        rows=tuple(body),
    )


def every_assumption(context: BriefContext) -> Table:
    """Return all that the model read, a row each: id, name, value with its range, grade, sources.

    A figure that the language has no name for goes by its id. Figures of one name, source, grade and unit without a
    range are one row where they are `MOST_ALIKE` or more, such as those of a survey; the study has them one by one.
    """
    words, rows = context.words, context.study["assumptions"].rows
    many = {of: number for of, number in Counter(map(_alike, rows)).items() if of and number >= MOST_ALIKE}
    firsts = {_alike(row): row["id"] for row in reversed(rows) if _alike(row) in many}
    return Table(
        id="table-every-assumption",
        title=context.text("every-assumption-title", count=len(rows), defaults=sum(map(_is_default, rows))),
        columns=(
            Column(words.say("brief-numbers-id"), 0.26, row_header=True),
            Column(words.say("column-assumption"), 0.27),
            Column(words.say("column-value"), 0.27),
            Column(words.say("panel-grades"), 0.09),
            Column(words.say("panel-sources"), 0.11),
        ),
        rows=tuple(
            Row(
                (
                    Cell(
                        text(str(row["id"]).replace(".", ".\u200b"), " …" if _alike(row) in many else "")
                    ),  # where a line may end
                    Cell(text(context.input_name(input_key(row)) if context.names_input(input_key(row)) else "–")),
                    Cell(context.text("figures-alike", count=many[_alike(row)]))
                    if _alike(row) in many
                    else Cell(spans(format_input(context, row)), cell=f"assumptions/{row['id']}/value"),
                    Cell(text(_grade(context, row))),
                    Cell(text(list_source_numbers(context, [row]) or "–")),
                )
            )
            for row in rows
            if firsts.get(_alike(row), row["id"]) == row["id"]
        ),
    )


def _alike(row: Record) -> tuple[str, ...]:
    """Return what figures without a range share that are printed as one row; nothing for others."""
    if isinstance(row["low"], float) or is_withheld(row):
        return ()
    return (str(row["id"]).partition(".")[0], *(str(row[name]) for name in ("source_id", "grade", "unit", "made_by")))


def _is_default(row: Record) -> bool:
    return row.get("basis") in BASIS_OF_DEFAULT.values()


def _grade(context: BriefContext, row: Record) -> str:
    """Return the grade of an input, and whether it is a default."""
    said = str(row["grade"])
    return f"{said}, {context.words.say('assumption-default')}" if _is_default(row) else said


def carried_text(context: BriefContext, name: str) -> str:
    """Return how an input came to the money of the model, step by step; empty where it is stated in it."""
    rows = context.rows("currency_conversions", of=name)
    if not rows:
        return ""
    (stated, *steps), words = rows, context.words
    unit = _unit(words, stated)
    by = "; ".join(_step(context, row) for row in steps)
    if not isinstance(stated["value"], int | float):
        return words.say("assumption-carried-by-year", unit=unit, steps=by)
    return words.say("assumption-carried", number=words.digits(_short(stated["value"])), unit=unit, steps=by)


def _step(context: BriefContext, row: Record) -> str:
    words, times = context.words, row["multiplier"]
    number = words.digits(_short(times)) if isinstance(times, int | float) else ""
    if row["figures"] == DOES_NOT_APPLY:
        return words.say("carried-by-scale", times=number)
    figures = str(row["figures"]).split()
    source = list_source_numbers(context, [row])
    if row["index"] == DOES_NOT_APPLY:
        year = str(context.study.row("assumptions", figures[0])["made_on"])
        return words.say("carried-by-rate", times=number, year=year, source=source)
    index = words.say(f"price-index-{slug(str(row['index']))}")
    unit = _unit(words, row)
    return words.say("carried-by-index", times=number, index=index, unit=unit, source=source)


def _unit(words: Language, row: Record) -> str:
    """Return a unit of money in words, as other units are printed; without words the year stands in brackets."""
    said = unmarked(unit_words(words, unit := str(row["unit"])))
    return said if said != unit.replace("_", " ") else re.sub(r"_(\d{4})", r" (\1)", unit)


def _short(number: float) -> float:
    return float(f"{number:.{FIGURES}g}")


def judgements(context: BriefContext) -> Text:
    """Return which of the inputs that move the answer most are judgements; nothing where none is."""
    leading = [row for row in strongest(context) if isinstance(row["effect_rank"], int)]
    names = dict.fromkeys(context.input_said(input_key(row)) for row in leading if row["grade"] == JUDGEMENT)
    if not names:
        return ()
    message = "judgements-all" if len(names) == len(leading) else "judgements"
    return context.text(message, count=len(names), of=len(leading), names=Marked(context.words.both(list(names))))

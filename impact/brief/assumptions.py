"""The assumptions that move the answer most, as a table."""

from __future__ import annotations

from impact.brief.carried import carried_text
from impact.brief.context import BriefContext
from impact.brief.inputs import cited, printed
from impact.brief.rich import spans
from impact.document import Cell, Column, Row, Table, text
from impact.study.tables import BASIS_OF_DEFAULT, Record, input_key
from impact.study.withheld import is_withheld

MOST_ASSUMPTIONS = 5


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
        body.append(
            Row(
                (
                    Cell(text(name)),
                    Cell(text(value), cell=f"{address}/value"),
                    Cell(
                        spans(low if is_withheld(row) else f"{words.say('range', low=low, high=high)} {unit}"),
                        cell=f"{address}/low",
                    ),
                    Cell(
                        text(
                            " ".join(part for part in (_reason(context, row), carried) if part),
                            f" ({_grade(context, row)})",
                        )
                    ),
                )
            )
        )
    return Table(
        id="table-assumptions",
        label=context.label("table"),
        title=context.text("assumptions-title" if ranked else "assumptions-title-unranked"),
        subtitle=context.text("assumptions-subtitle" if ranked else "assumptions-subtitle-unranked"),
        columns=columns,
        rows=tuple(body),
        dense=True,
    )


def every_assumption(context: BriefContext) -> Table:
    """Return all that the model read, a row each: id, name, value with its range, grade, sources.

    A figure that the language has no name for goes by its id.
    """
    words, rows = context.words, context.study["assumptions"].rows
    return Table(
        id="table-every-assumption",
        label=context.label("table"),
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
                    Cell(text(str(row["id"]).replace(".", ".\u200b"))),  # where a line may end
                    Cell(text(context.input_name(input_key(row)) if context.names_input(input_key(row)) else "–")),
                    Cell(spans(printed(context, row)), cell=f"assumptions/{row['id']}/value"),
                    Cell(text(_grade(context, row))),
                    Cell(text(cited(context, [row]) or "–")),
                )
            )
            for row in rows
        ),
        dense=True,
    )


def _reason(context: BriefContext, row: Record) -> str:
    """Return why an input has its value; of one that is withheld, that the reason is, too."""
    return context.words.say("input-withheld") if is_withheld(row) else str(row["reason"])


def _is_default(row: Record) -> bool:
    """Return whether the scenario took an input from the defaults of its kind of project or its country."""
    return row.get("basis") in BASIS_OF_DEFAULT.values()


def _grade(context: BriefContext, row: Record) -> str:
    """Return the grade of an input, and whether it is a default."""
    said = str(row["grade"])
    return f"{said}, {context.words.say('assumption-default')}" if _is_default(row) else said

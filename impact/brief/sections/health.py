"""Deaths that air pollutants cause or avoid: each place by itself, with the answer of mortality in three forms."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.result_table import result_cell, result_table
from impact.brief.sections import sections
from impact.document import Block, Cell, Heading, Paragraph, Row, Table
from impact.study.tables import DOES_NOT_APPLY, Record
from impact.vocabulary import MILLION
from impact.words.inputs import slug

TABLE, ALL, NEAR, ABROAD = "health", "all", "near", "abroad"
EXPOSURE = "exposure"
LINEAR = "log_linear"
BENT = ("curve_marginal", "curve_average")
WORTH = ("life_years", "value")


@sections.register("health", needs=(TABLE,))
def health(context: BriefContext) -> Iterator[Block]:
    """Yield what was counted, the table by place, and what has no figure with its reason."""
    yield Heading(2, context.text("heading-health", **context.setting), id="health")
    if any(row["value"] is not None for row in context.study[TABLE].rows):
        yield Paragraph(context.text("health-counted", cite=context.cite_topics("health_risk", "health_curve")))
        yield health_table(context)
    for what, reason in dict.fromkeys(_gaps(context)):
        yield Paragraph(context.text("health-gap", what=what, reason=reason), "small")


def places(context: BriefContext) -> list[tuple[str, str]]:
    """Return places with their rules of electricity, in the order of the table."""
    rows = context.study[TABLE].where(quantity="deaths", component=ALL, exposed=NEAR, cumulative="cohort")
    return list(dict.fromkeys((str(row["place"]), str(row["electricity"])) for row in rows))


def _row(context: BriefContext, place: str, rule: str, **keys: str) -> Record | None:
    wanted = {"place": place, "electricity": rule, "component": ALL, "cumulative": "cohort", **keys}
    return next(context.study[TABLE].where(**wanted), None)


def _cell(context: BriefContext, row: Record | None) -> Cell:
    if row is not None and row["value"] is None:
        return Cell(context.text("not-estimated"))
    return result_cell(context, TABLE, row, MILLION if row is not None and row["quantity"] == "value" else 1.0)


def health_table(context: BriefContext) -> Table:
    """Return deaths by place over all years: by pollutant, by form of the answer, near and abroad, and their worth."""
    found = places(context)
    asked = [("deaths", LINEAR, NEAR, gas) for gas in (ALL, "pm25", "gases")]
    asked += [("deaths", slope, NEAR, ALL) for slope in BENT]
    asked += [("deaths", LINEAR, ABROAD, ALL), *((quantity, LINEAR, NEAR, ALL) for quantity in WORTH)]
    heads = [(place_name(context, place, rule), 0.66 / len(found)) for place, rule in found]
    rows = (
        Row.of(
            context.text(f"health-{slug(quantity)}-{slug(slope)}-{exposed}-{gas}", **context.setting),
            *(
                _cell(context, _row(context, place, rule, quantity=quantity, slope=slope, exposed=exposed, gas=gas))
                for place, rule in found
            ),
        )
        for quantity, slope, exposed, gas in asked
    )
    return result_table(
        context,
        "health",
        [(context.words.say("column-health"), 0.34), *heads],
        rows,
        ("health_risk", "health_curve", "health_mortality"),
        title=context.text("health-title"),
        subtitle=context.text("health-subtitle", **context.setting),
        note=context.text("health-note"),
    )


def place_name(context: BriefContext, place: str, rule: str) -> str:
    """Return what a place is called, with the rule of electricity that its pollutants hang on."""
    name = context.words.say(f"health-place-{slug(place)}")
    if rule == DOES_NOT_APPLY:
        return name
    return context.words.say("health-place-rule", place=name, rule=context.rule_name(rule))


def _gaps(context: BriefContext) -> Iterator[tuple[str, str]]:
    """Yield what has no figure, and why: pollutants by place, then what no place has a figure of."""
    for row in context.study[TABLE].rows:
        if row["value"] is None and (row["quantity"] == EXPOSURE or row["component"] == ALL):
            pollutant = f"pollutant-{slug(str(row['gas']))}"
            what = context.words.say(
                f"health-what-{slug(str(row['quantity']))}-{row['exposed']}",
                pollutant=context.words.say(pollutant) if context.words.has(pollutant) else "",
                place=context.words.say(f"health-place-{slug(str(row['place']))}"),
            )
            yield what, context.reason(f"{TABLE}/{row['id']}/value")

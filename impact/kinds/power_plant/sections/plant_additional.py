"""Page 4 of a power plant: what is additional, in each answer to what becomes of the gas; or why it is not known."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import chain, figure
from impact.brief.middle import half_above
from impact.brief.money import money
from impact.brief.page import boxed, in_columns, left_to_annex, opening
from impact.brief.result_table import result_cell, result_table
from impact.brief.rounding_note import noted_if_rounded
from impact.brief.sections import sections
from impact.brief.sections.additional import answers, likely, turning
from impact.brief.sections.additional import title as of_answers
from impact.brief.suppliers import suppliers, value_added
from impact.document import Block, Cell, Row, Table, Text, text
from impact.kinds.power_plant.net import LEFT, USED
from impact.kinds.power_plant.sections.plant_jobs import sides
from impact.study.tables import Record, span
from impact.words.inputs import slug
from impact.words.names import name_of_key

COLUMNS = {USED: "plant-column-used", LEFT: "plant-column-left"}
ENDS = ("gross", "net")


@sections.register("plant_additional", needs=("capital", "kpi/jobs_direct"))
def plant_additional(context: BriefContext) -> Iterator[Block]:
    """Yield the way from supported to additional jobs in each answer; without a national table what is known."""
    if context.has_figure("jobs_net"):
        yield from _known(context)
    else:
        yield from _not_known(context)


def _known(context: BriefContext) -> Iterator[Block]:
    several = len(answers(context)) > 1
    standfirst = context.text(f"plant-additional-standfirst{'' if several else '-one'}")
    yield from opening(of_answers(context), standfirst, "additional")
    said = context.text("plant-additional-chart-title") if several else ()
    yield figure(context, "gross_to_net", title=said)
    which = context.text("additional-which") if several else ()
    yield from chain(context)
    signs = [likely(context), half_above(context, answers(context)), turning(context)]
    yield from in_columns([which, lost_gas(context), lost_plants(context), *signs])
    yield left_to_annex(context, steps_table(context))


def _step(context: BriefContext, closure: str, step: str) -> Record | None:
    year = int(context.fact("headline_year"))
    return context.row("gross_net", quantity="jobs", closure=closure, step_key=step, year=year)


def lost_gas(context: BriefContext) -> Text:
    """Return jobs at gas fields that go where the gas stays in the ground; nothing without that answer."""
    row = _step(context, LEFT, "gas_extraction")
    return () if row is None else context.text("plant-lost-gas", lost=context.amounts.of(row).said)


def lost_plants(context: BriefContext) -> Text:
    """Return jobs lost at plants that run less, or that they keep their staff."""
    row = _step(context, USED, "displaced_plants")
    if row is None or not row["value"]:
        return context.text("plant-lost-plants")
    return context.text("plant-lost-plants-some", lost=context.amounts.of(row).said)


def steps_table(context: BriefContext) -> Table:
    """Return each step that takes something off, in each answer."""
    closures = [closure for closure in COLUMNS if _step(context, closure, "net") is not None]
    steps = dict.fromkeys(
        str(row["step_key"])
        for closure in reversed(closures)
        for row in context.study["gross_net"].where(quantity="jobs", closure=closure)
    )
    found = {step: [_step(context, closure, step) for closure in closures] for step in steps}
    shown = [step for step in found if step in ENDS or any(row is not None and row["value"] for row in found[step])]

    def cells(step: str) -> Iterator[Cell]:
        yield Cell(context.text(f"plant-step-{slug(step)}"))
        yield from (result_cell(context, "gross_net", row, ranged=step in ENDS) for row in found[step])

    table = result_table(
        context,
        "steps-of-jobs",
        (
            (context.words.say("column-step"), 0.4),
            *((context.words.say(COLUMNS[each]), 0.6 / len(closures)) for each in closures),
        ),
        (Row(tuple(cells(step)), role="total" if step == "net" else "") for step in shown),
        ("jobs", "lost", "fuel_jobs"),
        title=context.text("plant-steps-title"),
        subtitle=context.text(
            "plant-steps-subtitle", country=context.fact("country_name"), year=context.fact("headline_year")
        ),
        dense=False,
    )
    return noted_if_rounded(context, table)


def suppliers_known(context: BriefContext) -> bool:
    """Return whether the value added of suppliers was estimated by tables of other countries."""
    row = value_added(context) if context.by_proxy else None
    return row is not None and row["value"] is not None


def _not_known(context: BriefContext) -> Iterator[Block]:
    """Yield why additional jobs are not estimated, and what part of the money stays in the country."""
    country = context.fact("country_name")
    rows = [row for row in context.study["capital"].rows if row["item_key"] != "total"]
    whole = sum(float(row["value"] or 0) for row in rows)
    home = sum(float(row["value"] or 0) for row in rows if row["origin"] == context.fact("country"))
    share = context.words.percent(home / whole if whole else 0.0)
    yield from opening(
        context.finding("plant-additional-none", share=share, country=country),
        context.text(f"plant-additional-none-standfirst{'-proxy' if suppliers_known(context) else ''}"),
        "additional",
    )
    yield figure(context, "capital_by_origin")
    yield from chain(context)
    unit = str(rows[0]["unit"])
    all_of_it = context.amounts.number(unit, whole)
    at_home = context.amounts.number(unit, home).in_scale_of(all_of_it)
    spent = context.text("plant-additional-spent", home=at_home.said, whole=all_of_it.said, country=country)
    reason = context.reason("jobs_net") or context.reason("kpi/jobs_gross/value")
    why = context.text("plant-additional-reason", reason=reason[:1].upper() + reason[1:]) if reason else ()
    yield from in_columns([why, *suppliers(context), spent, residents(context), context.text("plant-additional-lost")])
    yield capital_table(context, rows)
    yield from boxed(
        context, "plant-additional-needed-heading", context.text("plant-additional-needed", country=country)
    )


def capital_table(context: BriefContext, rows: list[Record]) -> Table:
    """Return what each item of the plant costs, and the part of it that firms at home and abroad are paid."""
    words, country = context.words, context.fact("country")
    items = dict.fromkeys(str(row["item_key"]) for row in rows)
    said = money(context, rows)

    def cells(item: str) -> Iterator[Cell]:
        message, plain = f"capital-{slug(item)}", name_of_key(words, item)
        yield Cell(text(words.say(message) if words.has(message) else plain[:1].upper() + plain[1:]))
        for home in (True, False):
            found = [row for row in rows if row["item_key"] == item and (row["origin"] == country) is home]
            yield result_cell(context, "capital", found[0] if len(found) == 1 else None, said.per)

    return result_table(
        context,
        "capital-items",
        (
            (words.say("panel-column-item"), 0.3),
            (words.say("plant-column-home", country=context.fact("country_name")), 0.35),
            (words.say("plant-column-abroad"), 0.35),
        ),
        (Row(tuple(cells(item))) for item in items),
        ("works",),
        title=context.text("plant-capital-title"),
        subtitle=context.text(
            "plant-capital-subtitle", scale=said.opening, currency=context.fact("currency"),
            year=context.fact("price_year"),
        ),
        dense=False,
    )  # fmt: skip


def residents(context: BriefContext) -> Text:
    """Return the part of the job-years of building that residents do."""
    known = sides(context)
    if not {"site", "residents"} <= known.keys() or not span(known["site"])[0]:
        return ()
    said = {name: context.amounts.of(known[name]).said for name in ("site", "residents")}
    return context.text("plant-additional-residents", **said)

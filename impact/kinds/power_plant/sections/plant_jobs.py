"""Page 3 of a power plant: jobs that last apart from job-years of building, and which work it is."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import chart_context, figure
from impact.brief.page import in_columns, opening
from impact.brief.paragraphs.jobs import far_apart, largest_channel, largest_divisions, why_jobs_are_wide
from impact.brief.result_table import result_cell, result_table
from impact.brief.rich import spans
from impact.brief.sections import sections
from impact.brief.sections.beside_and_region import beside_and_region
from impact.charts.kinds.jobs_by_year import growth
from impact.document import Block, Cell, Row, Table, Text
from impact.study.tables import Record, span
from impact.words.inputs import slug

PHASES = ("construction", "operation")


@sections.register("plant_jobs", needs=("jobs_by_year", "building", "kpi/jobs_direct"))
def plant_jobs(context: BriefContext) -> Iterator[Block]:
    """Yield jobs by year where suppliers are known, else job-years of building beside those of other studies."""
    work = work_table(context)
    if context.has_figure("jobs_gross"):
        yield from opening(
            spans(growth(chart_context(context))), context.text("plant-jobs-standfirst", **context.setting), "supported"
        )
        yield figure(context, "jobs_by_year", title=largest_channel(context))
        yield from in_columns(
            [largest_divisions(context), why_jobs_are_wide(context), building(context), check(context), women(context)],
            *work,
        )
        yield from beside_and_region(context)
        return
    direct, site = (context.amount(key).said for key in ("jobs_direct", "jobs_building"))
    yield from opening(
        context.finding("plant-jobs-title-no-table", direct=direct, building=site),
        context.text("plant-jobs-standfirst-no-table", **context.setting),
        "supported",
    )
    yield figure(context, "building_sides")
    yield from in_columns(
        [operation(context), building(context), suppliers(context), check(context), women(context)], *work
    )
    yield from beside_and_region(context)


def sides(context: BriefContext) -> dict[str, Record]:
    """Return the rows of building by how they are counted, those with a figure."""
    return {str(row["side_key"]): row for row in context.study["building"].rows if row["value"] is not None}


def building(context: BriefContext) -> Text:
    """Return job-years of the site and the part that residents work."""
    known = sides(context)
    if not {"site", "residents"} <= known.keys():
        return ()
    said = {name: context.amounts.of(known[name]).said for name in ("site", "residents")}
    return context.text("plant-jobs-building", **said)


def check(context: BriefContext) -> Text:
    """Return whether the money paid for works tells the same number of job-years; nothing where it cannot."""
    known = sides(context)
    if "gap" not in known:
        return ()
    ending = "close" if far_apart(known["gap"]) == "close" else "apart"
    return context.text(f"plant-jobs-check-{ending}", ratio=context.amounts.of(known["gap"]).value)


def operation(context: BriefContext) -> Text:
    """Return people at the plant beside the count of a study of other plants."""
    known, here = sides(context), context.amount("jobs_direct")
    if "operation" not in known:
        return ()
    there = context.amounts.of(known["operation"]).said
    return context.text("plant-jobs-operation", here=here.said, there=there)


def suppliers(context: BriefContext) -> Text:
    """Return why jobs at suppliers are not estimated."""
    reason = context.reason("kpi/jobs_gross/value")
    return context.text("plant-jobs-suppliers", reason=reason) if reason else ()


def women(context: BriefContext) -> Text:
    """Return the share of women among workers of this kind of plant, as a study counts them; nothing without one."""
    row = context.row("workforce", phase="all", aspect="sex", group="women", item_key="share")
    if row is None or row["value"] is None:
        return ()
    share = context.words.percent(span(row)[0])
    return context.text("plant-jobs-women", share=share, cite=context.cite([str(row["source_id"])]))


def work_table(context: BriefContext) -> list[Table]:
    """Return occupations of builders and of staff, of the first study that has them for both; nothing without one."""
    found: dict[str, dict[str, Record]] = {}
    for phase in PHASES:
        for row in context.rows("workforce", phase=phase, aspect="occupation", item_key="people"):
            found.setdefault(str(row["group"]), {}).setdefault(phase, row)
    rows = [(name, each) for name, each in found.items() if context.words.has(f"occupation-{slug(name)}")]
    rows.sort(key=lambda item: -float((item[1].get("construction") or {"value": 0.0})["value"] or 0.0))
    if not rows:
        return []

    def cell(row: Record | None) -> Cell:
        if row is not None and row["value"] is not None and 0 < span(row)[0] < 1:
            return Cell(context.text("work-under-one"))
        return result_cell(context, "workforce", row, ranged=False)

    heads = {"column-occupation": 0.46, "column-building-people": 0.27, "column-operation-people": 0.27}
    table = result_table(
        context,
        "work",
        [(context.words.say(head), width) for head, width in heads.items()],
        (
            Row((Cell(context.text(f"occupation-{slug(name)}")), *(cell(each.get(phase)) for phase in PHASES)))
            for name, each in rows
        ),
        ("workforce",),
        title=context.text("plant-work-title"),
        subtitle=context.text("plant-work-subtitle"),
        dense=False,
    )
    return [table]

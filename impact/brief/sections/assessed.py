"""Page 2: what is assessed; what others say stands beside the estimate, contradictions in sight."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.filled import filled
from impact.brief.page import in_columns, known, opening, said
from impact.brief.sections import sections
from impact.brief.sections.claims import finding, gaps
from impact.brief.sections.in_short import in_short
from impact.brief.sections.statements_of_others import disputed, statements_of_others
from impact.document import Block, Text


@sections.register("assessed")
def assessed(context: BriefContext) -> Iterator[Block]:
    """Yield the project in a few lines, output as reported, modelled and announced, and disputed statements."""
    title = known(context, "assessed-title", **filled(context) | made(context)) or finding(context)
    yield from opening(title, standfirst(context), "assessed")
    yield from in_short(context)
    if "output_by_year" in context.study.tables:
        yield figure(context, "output_by_year", size="high")
    elif chart := context.declared.charts.get("assessed"):
        yield figure(context, chart, size="high")
    if disputed(context):
        yield from statements_of_others(context)
    yield from in_columns([*list(gaps(context))[:1], said(context, "assessed-left-out", **context.setting)])


def made(context: BriefContext) -> dict[str, str]:
    """Return what is made in the year of the headlines, with its unit; nothing where the study does not say it."""
    if "output_by_year" not in context.study.tables:
        return {}
    path, year = context.study.facts.get("central_path"), int(context.fact("headline_year"))
    rows = context.study["output_by_year"].where(year=year)
    row = next((row for row in rows if row["path"] == path and row["value"] is not None), None)
    if row is None:
        return {}
    return {"output": context.amounts.of(row).said}


def standfirst(context: BriefContext) -> Text:
    """Return how the brief treats what others say, and for which years it answers."""
    ending = "claims" if context.rows("claims") else "no-claims"
    return context.text(f"assessed-standfirst-{ending}", **context.setting)

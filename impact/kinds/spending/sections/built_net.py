"""Job-years of building from gross to net: against the same money spent elsewhere, and not spent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from impact.brief.context import BriefContext
from impact.brief.result_table import result_cell, result_table
from impact.brief.rounding_note import noted_if_rounded
from impact.brief.sections import sections
from impact.brief.sections.net import open_accounts
from impact.document import Block, Cell, Heading, Paragraph, Row, Table, Text, plain
from impact.study.study import Study
from impact.study.tables import span
from impact.study.tables.closures import equals
from impact.words.headlines import case
from impact.words.inputs import slug
from impact.words.setting import closure_name

PEOPLE = ("job_years", "job_years_all")
AFTER_LABOUR = "_if_labour_is_scarce"  # ends the quantity of job-years less those of workers who leave other jobs

OF_JOB_YEARS = ("gross", "net")  # steps that are sums, and so are named by what they count
OF_STEPS = ("works", "alternative", "funding", "reference")  # topics


@sections.register("built_net", needs=("gross_net", "kpi/job_years_net"))
def built_net(context: BriefContext) -> Iterator[Block]:
    """Yield the way from gross to net job-years, in each closure, registered people and all."""
    chosen = case(*span(context.study.row("kpi", "job_years_net")))
    other = str(context.study.facts.get("alternative_name", ""))
    message = f"built-net-finding-{chosen}" if other else "built-net-finding-none"
    net = context.amount("job_years_net").said
    yield Heading(2, context.finding(message, net=net, other=other), id="built-net")
    yield Paragraph(context.text("built-net-counted" if other else "built-net-counted-none", other=other))
    yield steps_table(context)
    years = sorted({int(row["year"]) for row in context.study["spent"].rows if row["year"]})
    for said in (not_settled(context), open_accounts(context, years)):
        if said:
            yield Paragraph(said, "small")


def steps_table(context: BriefContext) -> Table:
    """Return the steps down, and across the closures for registered people and for all."""
    words, rows = context.words, context.study["gross_net"]
    steps, columns = steps_and_columns(context.study, PEOPLE)
    printed = []
    for step, after in [*((step, "") for step in steps), ("net", AFTER_LABOUR)]:
        found = [next(rows.where(closure=closure, quantity=of + after, step_key=step), None) for closure, of in columns]
        if step not in OF_JOB_YEARS and not any(row is not None and row["value"] for row in found):
            continue  # nothing is taken off in this step
        name = context.text(f"built-net-{step}" if step in OF_JOB_YEARS else f"step-{slug(step)}")
        name = context.text("line-after-labour", name=plain(name)) if after else name
        cells = (result_cell(context, "gross_net", row, ranged=step in OF_JOB_YEARS) for row in found)
        printed.append(Row((Cell(name), *cells), role="total" if step == "net" else ""))
    table = result_table(
        context,
        "built-net",
        (
            (words.say("column-step"), 0.28),
            *((_column(context, closure, of), 0.72 / len(columns)) for closure, of in columns),
        ),
        printed,
        OF_STEPS,
        title=context.text("built-net-title"),
        subtitle=context.text("built-net-subtitle"),
    )
    return noted_if_rounded(context, table)


def _column(context: BriefContext, closure: str, quantity: str) -> str:
    named = closure_name(context.words, closure)
    return context.words.say(f"built-net-column-{slug(quantity)}", closure=named)


def not_settled(context: BriefContext) -> Text:
    """Return that the sign depends on whether the money would be spent; nothing where it does not."""
    keys = [key for key in ("job_years_net", "job_years_net_not_spent") if context.has_figure(key)]
    signs = {case(*span(context.study.row("kpi", key))) for key in keys}
    return context.text("built-net-depends") if len(signs) > 1 else ()


def steps_and_columns(study: Study, quantities: Sequence[str]) -> tuple[list[str], list[tuple[str, str]]]:
    """Return the steps, what remains as the last, and closure and quantity of each column."""
    rows = study["gross_net"]
    mine = [row for row in equals(study, rows.rows) if row["quantity"] in quantities]
    steps = [step for step in dict.fromkeys(str(row["step_key"]) for row in mine) if step != "net"]
    closures = dict.fromkeys(str(row["closure"]) for row in mine)
    pairs = [(closure, quantity) for closure in closures for quantity in quantities]
    return [*steps, "net"], [(closure, of) for closure, of in pairs if any(rows.where(closure=closure, quantity=of))]

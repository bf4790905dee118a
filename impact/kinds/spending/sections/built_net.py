"""Job-years of building from gross to net: against the same money spent elsewhere, and not spent."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.rounding_note import noted_if_rounded
from impact.brief.sections import sections
from impact.brief.sections.net import open_accounts
from impact.document import Block, Cell, Column, Heading, Paragraph, Row, Table, Text, plain, text
from impact.kinds.spending.step_columns import columns_of
from impact.study.tables import span
from impact.words.headlines import case
from impact.words.inputs import slug

PEOPLE = ("job_years", "job_years_all")
AFTER_LABOUR = "_if_labour_is_scarce"  # ends the quantity of job-years less those of workers who leave other jobs

OF_JOB_YEARS = ("gross", "net")  # steps that are sums, and so are named by what they count


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
    mine, columns = columns_of(context.study, PEOPLE)
    steps = [(step, "") for step in _steps([str(row["step_key"]) for row in mine])]
    printed = []
    for step, after in [*steps, ("net", AFTER_LABOUR)]:
        found = [next(rows.where(closure=closure, quantity=of + after, step_key=step), None) for closure, of in columns]
        if step not in OF_JOB_YEARS and not any(row is not None and row["value"] for row in found):
            continue  # nothing is taken off in this step
        cells = []
        for row in found:
            if row is None or row["value"] is None:
                cells.append(Cell(text("–")))
                continue
            amount = context.amounts.of(row, 1.0)
            said = amount.ranged_value if step in OF_JOB_YEARS and amount.ranged else amount.value
            cells.append(Cell(text(said), cell=f"gross_net/{row['id']}/value"))
        name = context.text(f"built-net-{step}" if step in OF_JOB_YEARS else f"step-{slug(step)}")
        name = context.text("line-after-labour", name=plain(name)) if after else name
        printed.append(Row((Cell(name), *cells), role="total" if step == "net" else ""))
    return noted_if_rounded(
        context,
        Table(
            id="table-built-net",
            title=context.text("built-net-title"),
            subtitle=context.text("built-net-subtitle"),
            columns=(
                Column(words.say("column-step"), 0.28, row_header=True),
                *(Column(_column(context, closure, of), 0.72 / len(columns), "right") for closure, of in columns),
            ),
            rows=tuple(printed),
            source=context.source_line("works", "alternative", "funding", "reference"),
            dense=True,
        ),
    )


def _column(context: BriefContext, closure: str, quantity: str) -> str:
    """Return what stands over a column: the closure, and who is counted."""
    named = context.words.say(f"chart-closure-{slug(closure)}")
    return context.words.say(f"built-net-column-{slug(quantity)}", closure=named)


def _steps(found: list[str]) -> list[str]:
    """Return each step once, what remains as the last."""
    return [step for step in dict.fromkeys(found) if step != "net"] + ["net"]


def not_settled(context: BriefContext) -> Text:
    """Return that the sign depends on whether the money would be spent; nothing where it does not."""
    keys = [key for key in ("job_years_net", "job_years_net_not_spent") if context.has_figure(key)]
    signs = {case(*span(context.study.row("kpi", key))) for key in keys}
    return context.text("built-net-depends") if len(signs) > 1 else ()

"""What jobs are: how many by year, in which industries, why their range is wide, building, suppliers, and pay."""

from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import Marked, joined, spans
from impact.brief.exhibits.figures import chart_context
from impact.brief.exhibits.results import printed
from impact.brief.paragraphs import file_messages, paragraph
from impact.brief.text.economy import division_name, divisions, suppliers
from impact.brief.text.notes import GROSS, half_above
from impact.charts.jobs_by_year import growth
from impact.core.vocabulary import CHANNELS
from impact.document import Text
from impact.study.tables import DOES_NOT_APPLY, span

MOST = 3  # divisions named
LEAST = 1.0  # person in a division that is named
AVERAGES = ("region", "national", "industry")
file_messages(__name__, "supported-standfirst", "supported-informal")
file_messages(__name__, "at-project-standfirst", "at-project-not", "at-project-to-do")


@paragraph("largest-divisions")
def largest_divisions(context: BriefContext) -> Text:
    """Return in which divisions most jobs of the supply chain are."""
    rows = [row for row in divisions(context, "indirect") if span(row)[0] >= LEAST][:MOST]
    if not rows:
        return ()
    parts = [
        context.words.say(
            "supported-division",
            name=division_name(context, str(row["sector"])),
            value=context.amounts.of(row, 1.0).value,
        )
        for row in rows
    ]
    return context.text("supported-kind", parts=Marked(context.words.both(parts)))


@paragraph("why-jobs-are-wide")
def why_jobs_are_wide(context: BriefContext) -> Text:
    """Return why the range is wide: what moves jobs most, and what half of the model runs exceed."""
    driver = context.row("rank_correlations", key_figure=GROSS)
    if driver is None or context.key_figure(GROSS)["median"] is None:
        return ()
    driven = context.input_said(str(driver["input"]))
    return joined([context.text("supported-range", driver=driven), half_above(context, [GROSS])])


@paragraph("jobs-course")
def course(context: BriefContext) -> Text:
    """Return how jobs supported develop over the years, as a finding."""
    return (*context.if_announced, *spans(growth(chart_context(context), ranged=True)))


@paragraph("building")
def building(context: BriefContext) -> Text:
    """Return job-years of building, which are in no total; why they are not estimated."""
    rows = [
        row
        for row in context.study["jobs_by_year"].where(phase="construction", formality="formal")
        if row["value"] and row["channel"] in CHANNELS
    ]
    if not rows:
        reason = context.reason("construction_jobs")
        return context.text("supported-building-not-estimated", reason=reason) if reason else ()
    own = sum(span(row)[0] for row in rows if row["channel"] == "direct")
    whole = sum(span(row)[0] for row in rows)
    unit = str(rows[0]["unit"])
    return context.text(
        "supported-building",
        sites=context.amounts.number(unit, own).said,
        whole=context.amounts.number(unit, whole).said,
    )


@paragraph("suppliers")
def suppliers_by_proxy(context: BriefContext) -> Text:
    """Return value added and jobs of suppliers by tables of other countries; nothing where the country has its own."""
    return joined(list(suppliers(context)))


@paragraph("pay")
def pay(context: BriefContext) -> Text:
    """Return pay at the project beside the first average that is known; the annex has the table of all."""
    year = int(context.fact("base_year"))
    own = context.row("wages", origin="local", compared_with=DOES_NOT_APPLY, year=year)
    ratios = {name: context.row("wages", origin="local", compared_with=name) for name in AVERAGES}
    known = {name: ratio for name, ratio in ratios.items() if ratio is not None and ratio["value"] is not None}
    if own is None or not known:
        return ()
    name, ratio = next(iter(known.items()))
    return context.text(
        f"wages-in-short-{name}",
        value=context.amounts.of(own, 1.0).known,
        ratio=printed(context, ratio, "value"),
        currency=context.fact("currency"),
        year=str(year),
    )

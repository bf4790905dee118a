"""What a larger project adds: the net effect at each scale, in each closure of the household budget."""

from collections.abc import Iterator

from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import Marked, spans
from impact.brief.exhibits.figures import chart_context
from impact.brief.exhibits.results import result_table
from impact.brief.paragraphs.additional import answers
from impact.brief.sections import sections
from impact.brief.text.economy import by_scale, finding
from impact.brief.text.tiles import condition
from impact.charts.drawing.picture import ChartContext, Series
from impact.core.text import capitalise_first
from impact.document import Block, Cell, Paragraph, Row, Table, Text, plain, text
from impact.language.input_names import slug

FEW = 3  # fewer scales are no way to say what a larger one adds


@sections.register("scale", needs=("net_by_scale",))
def scale(context: BriefContext) -> Iterator[Block]:
    """Yield net jobs by scale as a table, and what a larger scale adds."""
    yield scale_table(context)
    if words := adds(context):
        yield Paragraph(words)


def scale_table(context: BriefContext) -> Table:
    """Return each answer at each scale of the project, with its range."""
    keys = [key for key in answers(context) if any(context.study["net_by_scale"].where(key_figure=key))]
    shown = chart_context(context)

    def cell(key: str, scale: str) -> Cell:
        row = context.row("net_by_scale", key_figure=key, scale=scale)
        if row is None or row["value"] is None:
            return Cell(text("–"))
        return Cell(text(context.amounts.of(row, 1.0).ranged_value), cell=f"net_by_scale/{row['id']}/value")

    rows = tuple(
        Row((Cell(text(context.words.say("scale-name", scale=scale))), *(cell(key, scale) for key in keys)))
        for scale in sorted(dict.fromkeys(str(row["scale"]) for row in context.study["net_by_scale"].rows), key=float)
    )
    heads = [(capitalise_first(plain(condition(context, key))), 0.72 / len(keys)) for key in keys]
    setting = {"country": context.fact("country_name"), "year": context.fact("headline_year")}
    return result_table(
        context,
        "scale",
        [(context.words.say("column-scale"), 0.28), *heads],
        rows,
        ("jobs", "lost", "replaced", "households"),
        title=spans(finding(shown, by_scale(shown))),
        subtitle=context.text("scale-table-subtitle", **setting),
        dense=False,
    )


def adds(context: BriefContext) -> Text:
    """Return net jobs of the smallest and the largest scale in each closure; nothing for fewer than three scales."""
    shown = chart_context(context)
    series = by_scale(shown)
    scales = [point.key for point in series[0].points]
    if len(scales) < FEW:
        return ()
    parts = [_part(context, shown, each) for each in series]
    return context.text(
        "scale-adds", small=scales[0], large=scales[-1], year=context.fact("headline_year"),
        parts=Marked(context.words.both(parts)),
    )  # fmt: skip


def _part(context: BriefContext, shown: ChartContext, series: Series) -> str:
    """Return from how many to how many net jobs go, in the words for its closure where the language has some."""
    words, own = context.words, f"scale-adds-{slug(series.key)}"
    small, large = (shown.amount(series, series.points[end]).number for end in (0, -1))
    return words.say(own if words.has(own) else "scale-adds-part", small=small, large=large, closure=series.name)

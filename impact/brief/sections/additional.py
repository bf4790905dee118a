"""Page 4: what of it is additional, under each answer to who gives up what; all answers as equals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from impact.brief.answers_table import answers_table
from impact.brief.by_scale import by_scale
from impact.brief.by_scale import finding as finding_of_scale
from impact.brief.context import BriefContext
from impact.brief.figures import chart_context, figure
from impact.brief.filled import filled
from impact.brief.leading_sign import leading_sign, share_of_losses
from impact.brief.middle import half_above
from impact.brief.page import in_columns, opening, said
from impact.brief.result_table import result_table
from impact.brief.rich import Marked, joined, spans
from impact.brief.sections import sections
from impact.brief.sections.how_sure import shown as shown_there
from impact.brief.sections.net import finding
from impact.brief.switching_values import nearest_of
from impact.brief.tiles import condition
from impact.document import Block, Cell, Row, Table, Text, plain, text
from impact.texts import opened
from impact.words.said import change_in_words

METRIC, SCARCE = "jobs_net", "jobs_net_labour_scarce"


@sections.register("additional", needs=("gross_net", "kpi/jobs_gross", "kpi/jobs_net"))
def additional(context: BriefContext) -> Iterator[Block]:
    """Yield the way from supported to additional jobs in each answer, what decides between them, and each scale.

    What would turn an answer is said here only where the page on how sure it all is speaks of other questions.
    """
    yield from opening(title(context), context.text("additional-standfirst", **context.setting), "additional")
    yield figure(context, "gross_to_net", size="alone")
    here = () if METRIC in (key for answers in shown_there(context) for key in answers) else turning(context)
    yield from in_columns(
        [
            said(context, "additional-which", **filled(context)),
            likely(context),
            half_above(context, answers(context)),
            here,
        ]
    )
    if "net_by_scale" in context.study.tables and len(scales(context)) > 1:
        yield scale_table(context)
    elif table := scenarios_table(context):
        yield table


def scenarios_table(context: BriefContext) -> Table | None:
    """Return each answer in each scenario that is shown side by side; None without others."""
    setting = {"country": context.fact("country_name"), "year": context.fact("headline_year")}
    return answers_table(
        context,
        "additional",
        answers(context),
        context.text("additional-scenarios-title"),
        context.text("additional-scenarios-subtitle", **setting),
    )


def answers(context: BriefContext) -> list[str]:
    """Return the key figures that answer how many jobs are additional, the one of the headlines first."""
    others = context.declared.figures[METRIC].otherwise if METRIC in context.declared.figures else ()
    return [key for key in (METRIC, *others) if context.has_figure(key)]


def title(context: BriefContext) -> Text:
    """Return all answers in one heading."""
    keys = answers(context)
    if len(keys) < 2:
        return finding(context)
    parts = change_in_words([context.amount(key) for key in keys])
    return context.finding("additional-title", year=context.fact("headline_year"), parts=parts)


def likely(context: BriefContext) -> Text:
    """Return how often each answer is a gain or a loss in the model runs."""
    parts = []
    for key in answers(context):
        sign = leading_sign(context, key)
        side = sign.side if sign is not None else "below"
        if share := sign.share if sign is not None else share_of_losses(context, key):
            parts.append(
                context.words.say(
                    f"additional-likely-{side}", condition=opened(plain(condition(context, key))), share=share
                )
            )
    if parts and context.has_figure(SCARCE):
        parts.append(context.words.say("additional-labour-scarce", **filled(context)))
    return context.text("additional-likely", parts=Marked(" ".join(parts))) if parts else ()


def turning(context: BriefContext, metrics: Sequence[str] = ()) -> Text:
    """Return what one assumption alone would have to be to turn the sign of each answer."""
    found = [each for key in metrics or answers(context) if (each := nearest_of(context, key))]
    return joined([context.text("additional-turns"), *found]) if found else ()


def scales(context: BriefContext) -> list[str]:
    """Return the scales of the project that the study holds, the smallest first."""
    found = dict.fromkeys(str(row["scale"]) for row in context.study["net_by_scale"].rows)
    return sorted(found, key=float)


def scale_table(context: BriefContext) -> Table:
    """Return each answer at each scale of the project, with its range."""
    keys = [key for key in answers(context) if any(context.study["net_by_scale"].where(metric=key))]
    shown = chart_context(context)

    def cell(key: str, scale: str) -> Cell:
        row = context.row("net_by_scale", metric=key, scale=scale)
        if row is None or row["value"] is None:
            return Cell(text("–"))
        return Cell(text(context.amounts.of(row, 1.0).ranged_value), cell=f"net_by_scale/{row['id']}/value")

    rows = tuple(
        Row((Cell(text(context.words.say("scale-name", scale=scale))), *(cell(key, scale) for key in keys)))
        for scale in scales(context)
    )
    heads = [(opened(plain(condition(context, key))), 0.72 / len(keys)) for key in keys]
    setting = {"country": context.fact("country_name"), "year": context.fact("headline_year")}
    return result_table(
        context,
        "scale",
        [(context.words.say("column-scale"), 0.28), *heads],
        rows,
        ("jobs", "lost", "replaced", "households"),
        title=spans(finding_of_scale(shown, by_scale(shown))),
        subtitle=context.text("scale-table-subtitle", **setting),
        dense=False,
    )

"""What changes a sign: several inputs together, the favourable side beside the adverse one, and one input alone."""

from collections.abc import Iterator

from impact.brief.edition.context import BriefContext
from impact.brief.sections import sections
from impact.brief.text.joint_changes import (
    ALL,
    PARTS,
    TABLE,
    exclude_rivals,
    group_name,
    list_sign_changes,
    named,
    printed_metrics,
    questions,
    rows,
    shown,
    units,
)
from impact.brief.text.switching_values import turning_table
from impact.core.text import capitalise_first
from impact.document import Block, Cell, Column, Heading, Paragraph, Row, Span, Table, Text, text
from impact.language.messages import NO_BREAK
from impact.study.tables import Record

MOST_NAMED = 1  # figures in a heading; of more it says how many


@sections.register("together")
def together(context: BriefContext) -> Iterator[Block]:
    """Yield whether inputs moved together turn a sign, both sides of each figure, the groups; then one input alone."""
    metrics = printed_metrics(context)
    yield Heading(2, finding(context) if metrics else context.text("joint-finding-unknown"), id="together")
    yield Paragraph(context.text("joint-means" if metrics else "joint-unknown-why"))
    if moved := [metric for metric in metrics if any(rows(context, key_figure=metric, group=ALL))]:
        yield sides_table(context, moved)
    if metrics:
        yield groups_table(context, metrics)
    asked = questions(context)
    others = {*context.declared.signed_headlines}.difference(*asked)
    left = [(key,) for key in context.declared.signed_headlines if key in others]
    if alone := turning_table(context, [*asked, *left], alone=True):
        yield alone


def finding(context: BriefContext) -> Text:
    """Return which signs all inputs turn together, by the smallest part of the way that turns any."""
    for part, name in zip(PARTS, ("half", "three-quarters"), strict=True):
        what = list_sign_changes(context, part)
        if len(exclude_rivals(context, what)) > MOST_NAMED:
            return context.finding(f"joint-finding-{name}-some", turned=len(what), of=len(printed_metrics(context)))
        if what:
            return context.finding(f"joint-finding-{name}", what=named(context, what))
    return context.finding("joint-finding-holds")


def sides_table(context: BriefContext, metrics: list[str]) -> Table:
    """Return each figure with all inputs moved to both sides."""
    words = context.words
    order = [("adverse", PARTS[1]), ("adverse", PARTS[0]), None, ("favourable", PARTS[0]), ("favourable", PARTS[1])]
    names = ("adverse-three-quarters", "adverse-half", "central", "favourable-half", "favourable-three-quarters")
    columns = (
        Column(words.say("column-event"), 0.30, row_header=True),
        *(Column(words.say(f"column-joint-{name}"), 0.14, "right") for name in names),
    )

    def line(metric: str) -> Row:
        some = rows(context, key_figure=metric, group=ALL)[0]
        cells = [
            Cell(text(shown(context, some, "central")), cell=f"{TABLE}/{some['id']}/central")
            if at is None
            else _cell(context, rows(context, key_figure=metric, group=ALL, side=at[0], part=at[1]))
            for at in order
        ]
        return Row.of(context.figure_name(metric, dated=False), *cells)

    return Table(
        id="table-joint",
        title=context.text("joint-sides-title"),
        subtitle=context.text("joint-subtitle", units=units(context, metrics), **context.setting),
        columns=columns,
        rows=tuple(map(line, metrics)),
        note=context.text("joint-note"),
    )


def groups_table(context: BriefContext, metrics: list[str]) -> Table:
    """Return each figure with the inputs of one group half-way and three quarters to their adverse ends."""
    words = context.words
    columns = (
        Column(words.say("column-joint-group"), 0.19, row_header=True),
        *(Column(context.figure_name(metric, dated=False), 0.81 / len(metrics), "right") for metric in metrics),
    )
    groups = dict.fromkeys(str(row["group"]) for metric in metrics for row in rows(context, key_figure=metric))

    def line(group: str) -> Row:
        cells = [_cell(context, rows(context, key_figure=metric, group=group, side="adverse")) for metric in metrics]
        return Row((Cell(text(capitalise_first(group_name(context, group)))), *cells))

    return Table(
        id="table-joint-groups",
        title=context.text("joint-groups-title"),
        subtitle=context.text("joint-groups-subtitle", units=units(context, metrics), **context.setting),
        columns=columns,
        rows=tuple(line(group) for group in groups if group != ALL),
        note=context.text("joint-groups-note"),
    )


def _cell(context: BriefContext, found: list[Record]) -> Cell:
    """Return values of one figure, in bold where the sign is not that of the central run; a dash where none moves."""
    if not found:
        return Cell(text("–"))
    parts: list[Span] = []
    for row in found:
        value = shown(context, row) if row["possible"] == "yes" else context.words.say("joint-impossible")
        parts += [Span(f";{NO_BREAK}")] if parts else []
        parts.append(Span(value, strong=row["sign"] == "turns"))
    return Cell(tuple(parts), cell=f"{TABLE}/{found[0]['id']}/value")

"""The mandatory panel: what the figures count, assume and leave out, and who answers for them."""

from collections.abc import Iterator

from impact.brief.edition.context import BriefContext
from impact.brief.exhibits.panel import (
    ASKED,
    COUNTED,
    PEOPLE,
    SURE,
    THIS_EDITION,
    PanelItem,
    item_name,
    missing,
    panels,
    printed_item,
)
from impact.brief.sections import sections
from impact.core.errors import ImpactError
from impact.document import Block, Cell, Column, ColumnGrid, Heading, Row, StatusKey, Table
from impact.scenario.schema import MAY_LACK

LABELS, VALUES = 0.24, 0.76  # shares of a column's width

Groups = tuple[tuple[str, tuple[PanelItem, ...]], ...]


@sections.register("panel")
def panel(context: BriefContext) -> Iterator[Block]:
    """Yield every item of the panel in two tables beside each other.

    Raises:
        ImpactError: the brief is no draft and the study lacks what must be stated; all of it is named at once.
    """
    left, right = columns(context)
    absent = not_given(context)
    if absent and context.study.row("run", "run")["stage"] not in MAY_LACK:
        raise ImpactError(
            f"{context.study.name}: the brief must state what follows, and the study does not hold it. Add it to the "
            "scenario and run it again:\n" + "\n".join(f"  {each}" for each in absent)
        )
    yield Heading(2, context.text("panel-heading"), id="panel")
    yield ColumnGrid(((_table(context, "asked", left),), (_table(context, "counted", right),)))
    yield StatusKey(
        (
            ("reported", context.text("status-key-reported")),
            ("modelled", context.text("panel-status-modelled")),
            ("announced", context.text("panel-status-announced")),
        )
    )


def not_given(context: BriefContext) -> list[str]:
    """Return what the panel must state and the study does not hold, each with what to do."""
    left, right = columns(context)
    return list(missing(context, tuple(item for _, group in (*left, *right) for item in group)))


def columns(context: BriefContext) -> tuple[Groups, Groups]:
    """Return the groups of items of the left and of the right column, chosen so that both are about as high."""
    own = panels.find(context.kind) or ()
    left: Groups = (("asked", ASKED), ("sure", SURE), ("people", PEOPLE))
    right: Groups = (("counted", COUNTED), *((("of-kind", own),) if own else ()), ("edition", THIS_EDITION))
    return left, right


def _table(context: BriefContext, name: str, groups: Groups) -> Table:
    rows: list[Row] = []
    for group, items in groups:
        rows.append(Row((Cell(context.text(f"panel-group-{group}"), span=2),), "group"))
        rows += [Row((Cell(item_name(context, item)), Cell(printed_item(context, item)))) for item in items]
    words = context.words
    return Table(
        id=f"table-panel-{name}",
        title=context.text(f"panel-title-{name}"),
        columns=(
            Column(words.say("panel-column-item"), LABELS, row_header=True),
            Column(words.say("panel-column-value"), VALUES),
        ),
        rows=tuple(rows),
    )

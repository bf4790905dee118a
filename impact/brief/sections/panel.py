"""The mandatory panel: what the figures count, assume and leave out, and who answers for them."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.edition import Edition
from impact.brief.panel_cars import CARS
from impact.brief.panel_items import ASKED, COUNTED, PEOPLE, SURE, THIS_EDITION, Item, missing
from impact.brief.sections import sections
from impact.document import Block, Cell, Column, Grid, Heading, Row, StatusKey, Table
from impact.errors import ImpactError

# Items that only one kind of project has.
OF_KIND: dict[str, tuple[Item, ...]] = {"vehicle_plant": CARS}
LABELS, VALUES = 0.24, 0.76  # shares of a column's width

Groups = tuple[tuple[str, tuple[Item, ...]], ...]


@sections.section("panel")
def panel(edition: Edition) -> Iterator[Block]:
    """Yield every item of the panel in two tables beside each other.

    Raises:
        ImpactError: the study lacks what must be stated; all that is missing is named at once.
    """
    left, right = columns(edition)
    items = tuple(item for _, group in (*left, *right) for item in group)
    absent = list(missing(edition, items))
    if absent:
        raise ImpactError(
            f"{edition.study.name}: the brief must state what follows, and the study does not hold it. Add it to the "
            "scenario and run it again:\n" + "\n".join(f"  {each}" for each in absent)
        )
    yield Heading(2, edition.text("panel-heading"), id="panel")
    yield Grid(((_table(edition, "asked", left),), (_table(edition, "counted", right),)))
    yield StatusKey(
        (
            ("reported", edition.text("panel-status-reported")),
            ("modelled", edition.text("panel-status-modelled")),
            ("announced", edition.text("panel-status-announced")),
        )
    )


def columns(edition: Edition) -> tuple[Groups, Groups]:
    """Return the groups of items of the left and of the right column, chosen so that both are about as high."""
    own = OF_KIND.get(edition.fact("kind"), ())
    left: Groups = (("asked", ASKED), ("sure", SURE), ("people", PEOPLE))
    right: Groups = (("counted", COUNTED), *((("emissions", own),) if own else ()), ("edition", THIS_EDITION))
    return left, right


def _table(edition: Edition, name: str, groups: Groups) -> Table:
    rows: list[Row] = []
    for group, items in groups:
        rows.append(Row((Cell(edition.text(f"panel-group-{group}"), span=2),), "group"))
        rows += [Row((Cell(edition.text(f"panel-{item.key}")), Cell(item.value(edition)))) for item in items]
    words = edition.words
    return Table(
        id=f"table-panel-{name}",
        label=edition.label("table"),
        title=edition.text(f"panel-title-{name}"),
        columns=(
            Column(words.say("panel-column-item"), LABELS, row_header=True),
            Column(words.say("panel-column-value"), VALUES),
        ),
        rows=tuple(rows),
        dense=True,
    )

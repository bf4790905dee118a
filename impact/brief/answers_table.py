"""What each scenario shown side by side answers: one row a scenario, one column an answer, all as equals."""

from __future__ import annotations

from collections.abc import Sequence

from impact.brief.context import BriefContext
from impact.brief.result_table import result_cell
from impact.brief.tiles import condition
from impact.document import Cell, Column, Row, Table, Text, plain, text
from impact.study.tables import DOES_NOT_APPLY, Record
from impact.texts import opened

TABLE = "scenarios"
NAMES = 0.4  # of the width, for what a scenario assumes


def answers_table(context: BriefContext, name: str, keys: Sequence[str], title: Text, subtitle: Text) -> Table | None:
    """Return the answers of each scenario with their ranges; None where the study holds no other scenario.

    Args:
        context: what is put together. name: ends the id of the table. keys: figures that are its columns.
    """
    found = by_scenario(context)
    shown = [key for key in keys if any(key in rows and rows[key]["value"] is not None for rows in found.values())]
    if len(found) < 2 or not shown:
        return None
    words = context.words
    rows = tuple(
        Row((Cell(text(_assumed(context, scenario, rows))), *(_cell(context, rows.get(key)) for key in shown)))
        for scenario, rows in found.items()
    )
    return Table(
        id=f"table-answers-{name}",
        title=title,
        subtitle=subtitle,
        columns=(
            Column(words.say("column-assumed"), NAMES, row_header=True),
            *(Column(opened(plain(condition(context, key))), (1 - NAMES) / len(shown), "right") for key in shown),
        ),
        rows=rows,
        note=context.text("answers-table-note"),
        dense=False,
    )


def by_scenario(context: BriefContext) -> dict[str, dict[str, Record]]:
    """Return the figures of each scenario by name, that of the brief first."""
    found: dict[str, dict[str, Record]] = {}
    for row in context.rows(TABLE, compared_with=DOES_NOT_APPLY):
        found.setdefault(str(row["scenario_key"]), {})[str(row["metric"])] = row
    return {name: found[name] for name in sorted(found, key=lambda name: name != context.study.name)}


def _assumed(context: BriefContext, scenario: str, rows: dict[str, Record]) -> str:
    subtitle = str(next(iter(rows.values()))["subtitle"])
    own = scenario == context.study.name or subtitle == DOES_NOT_APPLY
    return context.words.say("scenario-own") if own else subtitle


def _cell(context: BriefContext, row: Record | None) -> Cell:
    per = 1.0 if row is None else context.scale(str(row["metric"]))[0]
    return result_cell(context, TABLE, row, per)

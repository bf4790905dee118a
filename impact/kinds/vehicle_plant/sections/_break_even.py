"""After how many kilometres a car has made up for its making, by car and electricity rule."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.document import Cell, Column, Row, Table, text
from impact.kinds.vehicle_plant.charts._cars import COMPARATOR, car_name, families
from impact.kinds.vehicle_plant.charts.lifecycle import TOPICS
from impact.study.study import Study
from impact.study.tables import Record
from impact.vocabulary import HEADLINE_RULES
from impact.words.inputs import slug

TABLE = "breakeven"


def break_even(context: BriefContext) -> Iterator[Table]:
    """Yield break-even kilometres on the life-cycle boundary, and in which part of the draws there are none."""
    words, found = context.words, _rows(context.study)
    if not found:
        return
    rows = []
    for row in found:
        label, never = _label(context, row, _lost(context.study, row)), bool(row["share_no_cross"])
        amount = None if row["value"] is None or row["high"] is None else context.amounts.of(row)
        address = "" if never or amount is None else f"{TABLE}/{row['id']}/value"
        cells = (Cell(text(label), cell=address), Cell(text(amount.range if amount and amount.ranged else "–")))
        rows.append(Row((Cell(text(_name(context, row, found))), *cells)))
    yield Table(
        id="table-break-even",
        title=context.text("breakeven-title"),
        subtitle=context.text("breakeven-subtitle", year=str(found[0]["year"])),
        columns=(
            Column(words.say("column-car"), 0.38, row_header=True),
            Column(words.say("column-value"), 0.38, "right"),
            Column(words.say("column-low-high"), 0.24, "right"),
        ),
        rows=tuple(rows),
        source=context.source_line(*TOPICS, "emissions"),
        dense=True,
    )


def _rows(study: Study) -> list[Record]:
    """Return the rows in kilometres of cars sold at home in the headline year, or the first year there is."""
    keys = {"dimension": "km", "boundary": "life_cycle", "market": "home"}
    rows = [row for row in study[TABLE].where(**keys) if row["electricity"] in HEADLINE_RULES]
    if petrol := [row for row in rows if str(row["comparator"]).endswith(COMPARATOR)]:
        rows = petrol  # other cars compared with stand in the table of the study
    years = [row["year"] for row in rows]
    year = study.facts["headline_year"] if study.facts["headline_year"] in years else next(iter(years), None)
    order = families(dict.fromkeys(str(row["model"]) for row in rows))
    rules: tuple[str, ...] = HEADLINE_RULES
    return sorted(
        (row for row in rows if row["year"] == year),
        key=lambda row: (order.index(str(row["model"])), str(row["comparator"]), rules.index(str(row["electricity"]))),
    )


def _name(context: BriefContext, row: Record, rows: list[Record]) -> str:
    """Return car and rule, and the car compared with where there are several."""
    words = context.words
    name = car_name(context.study, words, str(row["model"]))
    if len({other["comparator"] for other in rows if other["model"] == row["model"]}) > 1:
        other_name = car_name(context.study, words, str(row["comparator"]))
        name = words.say("chart-car-against", name=name, other=other_name)
    return words.say(f"chart-car-on-{slug(str(row['electricity']))}", name=name)


def _label(context: BriefContext, row: Record, lost: Record | None) -> str:
    """Return the kilometres, and in which part of the draws the car never breaks even.

    Args:
        context: what is put together.
        row: of the table of the study.
        lost: row of the distance at which a car that takes less to build has lost its advantage; None without one.
    """
    words, share = context.words, row["share_no_cross"]
    never = ""
    if isinstance(share, int | float) and share > 0:
        never = words.percent(float(share), 0 if share >= 0.1 else 1)
    if row["value"] is None and lost is not None:
        return words.say("chart-break-even-lost", value=context.amounts.printed(lost))
    if row["value"] is None:
        return words.say("chart-break-even-none", share=never) if never else words.say("chart-break-even-none-at-all")
    value = words.say("chart-break-even-at-once") if row["value"] == 0 else context.amounts.printed(row)
    return words.say("chart-break-even-never", value=value, share=never) if never else value


def _lost(study: Study, row: Record) -> Record | None:
    """Return the distance at which an advantage in building is used up, where there is one."""
    same = ("model", "comparator", "boundary", "market", "electricity", "year")
    found = study[TABLE].where(dimension="loss_km", **{name: row[name] for name in same})
    return next((loss for loss in found if loss["value"] is not None), None)

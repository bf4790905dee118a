"""Scenarios side by side: what each assumes, and what comes out on the same draws."""

from collections.abc import Iterable, Iterator, Mapping

from impact.brief.edition.context import BriefContext
from impact.brief.exhibits.results import printed
from impact.brief.sections import sections
from impact.brief.text.joint_changes import units
from impact.brief.text.variant import by_scenario
from impact.charts.drawing.series import scenario_names
from impact.document import Block, Cell, Column, Row, Span, Table, text
from impact.study.tables import DOES_NOT_APPLY, Record, span

TABLE = "scenarios"
SHARE, SHARE_OF_MORE = 0.165, 0.155  # of the width of the table, for each of up to four figures, and of five
MOST = 4  # figures that have room; of more, those whose sign is an answer are shown


@sections.register("compared_scenarios")
def compared_scenarios(context: BriefContext) -> Iterator[Block]:
    """Yield scenarios side by side; nothing where none is named."""
    if side_by_side(context) and _columns(context):
        yield scenario_table(context)


def side_by_side(context: BriefContext) -> bool:
    """Return whether the study holds other scenarios beside its own."""
    return len(by_scenario(context)) > 1


def _in_all(keys: Iterable[str], found: Iterable[Mapping[str, Record]]) -> list[str]:
    kept = list(found)
    return [key for key in keys if all(key in rows and rows[key]["value"] is not None for rows in kept)]


def _columns(context: BriefContext) -> list[str]:
    found = by_scenario(context).values()
    keys = _in_all((*context.headlines, *context.declared.compared), found)
    if len(keys) > MOST:
        keys = [key for key in keys if context.declared.figures[key].signed]
    return _in_all(context.declared.with_answers(keys, "scenarios"), found)


def scenario_table(context: BriefContext) -> Table:
    """Return what each scenario assumes, and its key figures with their ranges."""
    words, found, keys = context.words, by_scenario(context), _columns(context)
    names = scenario_names(context.study, words)
    share = SHARE if len(keys) <= MOST else SHARE_OF_MORE
    columns = (
        Column(words.say("column-scenario"), 1 - share * len(keys), row_header=True),
        *(Column(context.figure_name(key, dated=False), share, "right") for key in keys),
    )

    def cell(row: Record) -> Cell:
        per, _ = context.scale(str(row["key_figure"]))
        return Cell(text(context.amounts.of(row, per).ranged_value), cell=f"{TABLE}/{row['id']}/value")

    def assumes(key: str, row: Record) -> str:
        if key == context.study.name:
            return words.say("scenario-own-assumes")
        return "" if row["subtitle"] == DOES_NOT_APPLY else str(row["subtitle"])

    rows = tuple(
        Row.of(
            text(Span(names[key], strong=True), "  ", assumes(key, rows[keys[0]])), *(cell(rows[each]) for each in keys)
        )
        for key, rows in found.items()
    )
    led = next((key for key in keys if context.declared.figures[key].signed), keys[0])
    low, high = (end(found, key=lambda name: span(found[name][led])[0]) for end in (min, max))
    per, _ = context.scale(led)
    return Table(
        id="table-scenarios",
        title=context.text(
            "scenarios-table-title",
            name=context.figure_name(led, dated=False),
            first=names[low],
            low=printed(context, found[low][led], "value", per),
            last=names[high],
            high=printed(context, found[high][led], "value", per),
        ),
        subtitle=context.text("scenarios-table-subtitle", units=units(context, keys), **context.setting),
        columns=columns,
        rows=rows,
        note=context.text("scenarios-note"),
    )

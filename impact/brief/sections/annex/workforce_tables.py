"""Who works there: occupations, sexes, ages and skills by phase."""

from collections.abc import Iterable, Iterator, Sequence

from impact.brief.edition.context import BriefContext
from impact.brief.exhibits.results import result_cell
from impact.brief.paragraphs.workforce import ELSEWHERE, SIDES, TABLE, of_phases, phase_name
from impact.brief.sections import sections
from impact.document import Block, Cell, Column, ColumnGrid, Row, Table, Text, text
from impact.language.input_names import slug
from impact.language.names import name_of_key
from impact.study.tables import Record, span

PEOPLE = ("construction", "operation")  # phases whose shares mean people here
CLIENT = "client"

Counted = tuple[str, str, str]  # phase, aspect, dataset


@sections.register("workforce_tables")
def workforce_tables(context: BriefContext) -> Iterator[Block]:
    """Yield shares of those who build and work there, and of those at suppliers, with the people that they mean."""
    sides = {side: of_phases(context, phases) for side, phases in SIDES.items()}
    tables = [_table(context, side, rows) for side, rows in sides.items() if rows]
    yield from [ColumnGrid(tuple((table,) for table in tables))] if len(tables) > 1 else tables
    if counted := [row for row in of_phases(context, ELSEWHERE) if row["value"] is not None]:
        yield _table(context, "elsewhere", counted)


def _table(context: BriefContext, side: str, rows: Sequence[Record]) -> Table:
    """Return shares of one side, each kind under a heading that says what was counted, where and by whom."""
    words, here = context.words, "building" if side == "building" else "work"
    columns = (
        Column(words.say("column-group"), 0.44, row_header=True),
        Column(words.say("column-share"), 0.2, "right"),
        Column(words.say(f"column-here-{here}"), 0.36, "right"),
    )
    groups: dict[Counted, dict[str, dict[str, Record]]] = {}
    for row in rows:
        counted = (str(row["phase"]), str(row["aspect"]), str(row["dataset"]))
        groups.setdefault(counted, {}).setdefault(str(row["group"]), {})[str(row["item"])] = row
    applied = any(dataset != CLIENT and phase in (*PEOPLE, *ELSEWHERE) for phase, _, dataset in groups)
    return Table(
        id=f"table-workforce-{side}",
        title=context.text(f"workforce-title-{side}"),
        subtitle=context.text(f"workforce-subtitle-{here}", year=context.fact("headline_year")),
        columns=columns,
        rows=tuple(row for counted, found in groups.items() for row in _rows(context, counted, found)),
        source=context.source_line(TABLE),
        note=context.text("people-note" if side == "elsewhere" else "workforce-note") if applied else (),
    )


def _rows(context: BriefContext, counted: Counted, found: dict[str, dict[str, Record]]) -> Iterator[Row]:
    first = next(iter(found.values()))["share"]
    yield Row((Cell(_counted(context, counted, first), span=3),), role="group")
    for group in sorted(found, key=lambda name: -span(found[name]["share"])[0]):
        share, people = found[group]["share"], found[group].get("people")
        name = f"group-{slug(group)}"
        named = context.text(name) if context.words.has(name) else text(name_of_key(context.words, group).capitalize())
        yield Row(
            (Cell(named), _share(context, share), result_cell(context, TABLE, people))  # their head says persons
        )


def _counted(context: BriefContext, counted: Counted, row: Record) -> Text:
    """Return phase and aspect, what was counted for the shares, and by whom."""
    words, (phase, aspect, dataset) = context.words, counted
    return context.text(
        "workforce-counted",
        phase=phase_name(context, phase),
        aspect=words.say(f"aspect-{aspect}"),
        counts=words.say(f"counts-{slug(str(row['counts']))}"),
        source=_cite_surveys(context, dataset, row),
    )


def _cite_surveys(context: BriefContext, dataset: str, row: Record) -> str:
    listed = {str(source["id"]) for source in context.citations.sources}
    cited = context.citations.mark([source for source in _ids(row["source_id"]) if source in listed])
    if dataset == CLIENT:
        return context.words.say("workforce-client", cite=cited)
    return context.words.say("workforce-study", region=_region(context, str(row["region"])), cite=cited)


def _ids(cell: object) -> Iterable[str]:
    return () if cell is None else [name for name in str(cell).split() if name != "na"]


def _region(context: BriefContext, code: str) -> str:
    message = f"country-{code}"
    if code == context.fact("country"):
        return context.fact("country_name")
    return context.words.say(message) if context.words.has(message) else code


def _share(context: BriefContext, row: Record) -> Cell:
    words, (value, low, high) = context.words, span(row)
    said = words.percent(value)
    if low is not None and high is not None and low != high:
        ends = words.range(low=words.digits(100 * low, 0), high=words.digits(100 * high, 0))
        said = f"{said} ({ends})"
    return Cell(text(said), cell=f"{TABLE}/{row['id']}/value")

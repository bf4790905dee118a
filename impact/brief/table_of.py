"""A declared table as a document prints it: lines and columns by the values of a study's table, named in words."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from impact.brief.context import BriefContext
from impact.brief.declared_tables import YEAR, DeclaredTable
from impact.brief.money import money
from impact.brief.page import known
from impact.brief.region import division_name
from impact.brief.result_table import NONE, result_cell, result_table
from impact.brief.rich import Marked, joined, spans
from impact.brief.rounding_note import noted_if_rounded
from impact.brief.tiles import condition
from impact.brief.year_table import Line, chosen_years, range_lines, year_table
from impact.document import Cell, Paragraph, Row, Table, Text, plain, text
from impact.errors import ImpactError, did_you_mean, there_are
from impact.study.tables import DOES_NOT_APPLY, Record
from impact.texts import opened, small_first
from impact.words.inputs import slug, unmarked
from impact.words.names import name_of_key
from impact.words.unit_names import MONEY, unit_in_words

FACT, ANY = "@", "*"
YEARLY = "/yr"
MODELLED = "modelled"
ROUGH = {"indirect", "induced"}  # channels that tables of other countries tell no finer than their range
MOST_RANGED = 5  # columns that have room for ranges
NAMES = 0.34  # share of the column of names, where others stand beside it
# Columns whose values have names of their own.
OWN_NAMES: Mapping[str, Callable[[BriefContext, str], str]] = {
    "electricity": lambda context, rule: context.rule_name(rule),
    "sector": lambda context, division: division_name(context, division),
    "region": lambda context, _: context.fact("region_name"),
    "id": lambda context, key: plain(condition(context, key)),  # of key figures, which are answers to one question
    "stage": lambda context, stage: context.words.say("stage-named", stage=stage),
}
Key = tuple[str, ...]


@dataclass(frozen=True)
class Measure:
    """In what a table counts: divided by `per`, said as `head`."""

    per: float
    head: str


def table_of(context: BriefContext, declared: DeclaredTable) -> Table | Paragraph | None:
    """Return a declared table; why nothing of it is estimated, or None where the study holds nothing of it.

    Raises:
        ImpactError: Its lines or columns are told apart by a column that the table of the study does not have.
    """
    if declared.of not in context.study.tables:
        return None
    columns = context.study[declared.of].columns
    if absent := [name for name in (*declared.lines, *declared.across) if name not in columns]:
        known_as = f"{did_you_mean(absent[0], columns)} {there_are(columns, 30)}"
        raise ImpactError(f"Table '{declared.id}': '{declared.of}' has no column '{absent[0]}'.{known_as}")
    rows = [row for row in context.study[declared.of].rows if _holds(context, row, declared.keep)]
    rows = [row for row in rows if not any(_holds(context, row, {name: of}) for name, of in declared.without.items())]
    rows = [row for row in rows if row["value"] is not None or _reason(context, declared.of, row)]
    whole = [row for row in rows if declared.total and _holds(context, row, declared.total)]
    parts = [row for row in rows if not (declared.total and _holds(context, row, declared.total))]
    lines = {name: found for name, found in _by(parts, declared.lines, declared.keep).items() if _says(found)}
    if not lines and whole:
        lines = _by(whole, declared.lines, declared.keep)
    if not lines:
        return None
    shown = [row for found in lines.values() for row in found]
    if all(row["value"] is None for row in shown):
        title = plain(context.text(declared.title, **context.setting))
        reasons = dict.fromkeys(_reason(context, declared.of, row) for row in shown)
        said = [context.text("line-not-estimated", name=title, reason=each) for each in reasons]
        return Paragraph(joined(said), "small")
    measure = _measure(context, [*shown, *whole])
    if [*declared.across] == [YEAR]:
        return _by_year(context, declared, lines, whole, measure)
    return _side_by_side(context, declared, lines, whole, measure)


def _holds(context: BriefContext, row: Record, wanted: Mapping[str, Any]) -> bool:
    for column, values in wanted.items():
        allowed = values if isinstance(values, list) else [values]
        said = [context.fact(str(each)[1:]) if str(each).startswith(FACT) else str(each) for each in allowed]
        if str("" if row.get(column) is None else row[column]) not in said:
            return False
    return True


def _by(rows: Iterable[Record], columns: Collection[str], kept: Mapping[str, Any]) -> dict[Key, list[Record]]:
    """Return rows by the values of columns, in the order of the study, or that of the values that are kept."""
    found: dict[Key, list[Record]] = {}
    for row in rows:
        found.setdefault(tuple(str(row[column]) for column in columns), []).append(row)
    places = [kept[column] if isinstance(kept.get(column), list) else [] for column in columns]

    def place(key: Key) -> tuple[int, ...]:
        return tuple(order.index(value) if value in order else 0 for value, order in zip(key, places, strict=True))

    return {key: found[key] for key in sorted(found, key=place)}


def _says(rows: Sequence[Record]) -> bool:
    """Return whether a line says anything: one of zeros alone is left out, one that is not estimated is not."""
    return any(row["value"] != 0 or row["low"] or row["high"] for row in rows)


def _reason(context: BriefContext, table: str, row: Record) -> str:
    return context.reason(f"{table}/{row['id']}/value")


def _total_name(context: BriefContext, declared: DeclaredTable) -> Text:
    """Return what the sum of the lines is called: by its own value where that has a name."""
    for column, value in declared.total.items():
        for wanted in (declared.lines.get(column) or "").split():
            if context.words.has(known_as := wanted.replace(ANY, slug(str(value)))):
                return context.text(known_as, **context.setting)
    return context.text("line-total")


def _line_name(context: BriefContext, declared: DeclaredTable, values: Key) -> str:
    """Return what a line is called, by one message for all of its values or by one for each."""
    whole = declared.named.replace(ANY, "-".join(slug(value) for value in values))
    return opened(context.words.say(whole, **context.setting) if whole else _name(context, declared.lines, values))


def _name(context: BriefContext, columns: Mapping[str, str], values: Key) -> str:
    """Return what a line or a column is called: the names of its values, one behind the other."""
    said = [
        _name_of(context, column, message, value)
        for (column, message), value in zip(columns.items(), values, strict=True)
        if value not in (DOES_NOT_APPLY, "")
    ]
    return ", ".join([*said[:1], *map(small_first, said[1:])])


def _name_of(context: BriefContext, column: str, message: str, value: str) -> str:
    if own := context.study.facts.get(f"name.{value}"):
        return str(own)
    for wanted in (message or "").split():
        if context.words.has(known_as := wanted.replace(ANY, slug(value))):
            return context.words.say(known_as, **context.setting)
    if column in OWN_NAMES:
        return OWN_NAMES[column](context, value)
    return opened(name_of_key(context.words, value))


def _measure(context: BriefContext, rows: Sequence[Record]) -> Measure:
    """Return in what all of a table counts; a table of several units counts in each of them, as its lines say."""
    units = dict.fromkeys(str(row["unit"]) for row in rows)
    known = [row for row in rows if row["value"] is not None]
    if len(units) > 1 or not known:
        return Measure(1.0, "")
    (unit,) = units
    words = context.words
    if found := MONEY.fullmatch(unit):
        inside = money(context, known)
        message = "table-money-year" if found["yearly"] else "table-money"
        head = words.say(message, scale=inside.word, currency=found["currency"], year=found["year"])
        return Measure(inside.per, head)
    amount = context.amounts.counted(max(known, key=lambda row: abs(float(row["value"] or 0.0))))
    said = unit_in_words(words, unit, "")
    head = amount.with_scale(words.say("table-a-year", unit=said) if unit == f"t CO2{YEARLY}" else said)
    return Measure(amount.per, head)


def _subtitle(context: BriefContext, measure: Measure, rows: Iterable[Record], *, ranged: bool) -> Text:
    """Return what is counted, and what the numbers are where all of them are estimates."""
    modelled = all(row["status"] == MODELLED for row in rows)
    head = Marked(measure.head)
    if not modelled:
        return context.text("table-unit", unit=head) if head else ()
    ending = "ranged" if ranged else "main"
    return context.text(f"table-{ending}" if head else f"table-{ending}-alone", unit=head)


def _with_unit(name: str, own: Measure, measure: Measure) -> Text:
    """Return the name of a line, with its unit where lines differ in it and the name does not say it."""
    said_already = measure.head or own.head.lower() in name.lower()
    return spans(name if said_already else f"{name}, {own.head}")


def _by_year(
    context: BriefContext, declared: DeclaredTable, lines: Mapping[Key, list[Record]], whole: Sequence[Record],
    measure: Measure,
) -> Table | None:  # fmt: skip
    """Return years across; below a total both ends of its range."""
    total = {int(row["year"]): row for row in whole if isinstance(row["year"], int)}
    found = {
        name: {int(row["year"]): row for row in rows if isinstance(row["year"], int)} for name, rows in lines.items()
    }
    years = sorted({year for rows in (*found.values(), total) for year in rows})
    if not years:
        return None
    made = [
        Line(
            _with_unit(_line_name(context, declared, name), _measure(context, lines[name]), measure),
            rows.get,
            coarse=context.by_proxy and not ROUGH.isdisjoint(name),
        )
        for name, rows in found.items()
    ]
    if total:
        made.append(Line(_total_name(context, declared), total.get, role="total", parts=tuple(range(len(made)))))
    if total or len(found) == 1:
        made += range_lines(context, total or next(iter(found.values())))
    return year_table(
        context,
        declared.of,
        made,
        chosen_years(years, int(context.fact("headline_year"))),
        title=context.text(declared.title, **context.setting),
        subtitle=_subtitle(context, measure, [row for rows in lines.values() for row in rows], ranged=False),
        first=context.words.say(declared.first),
        source=context.source_line(*declared.topics),
        scale=measure.per,
        note=_note(context, declared, whole or next(iter(lines.values()))),
        id=declared.id,
    )


def _side_by_side(
    context: BriefContext, declared: DeclaredTable, lines: Mapping[Key, list[Record]], whole: Sequence[Record],
    measure: Measure,
) -> Table:  # fmt: skip
    """Return values of a column across, each with its range; or the value and its range as two columns."""
    of, across = declared.of, declared.across
    stated = [row for rows in lines.values() for row in rows if row["value"] or row["low"] or row["high"]]
    all_rows = [row for rows in lines.values() for row in rows]
    heads = list(_by(stated or all_rows, across, declared.keep)) if across else []
    every = {**lines, ("",): list(whole)} if whole else dict(lines)

    ranged = bool(across) and len(heads) <= MOST_RANGED and any(row["low"] is not None for row in stated)

    def cells(rows: Sequence[Record], per: float) -> Iterator[Cell]:
        if across:
            named = {key: found[0] for key, found in _by(rows, across, {}).items()}
            yield from (result_cell(context, of, named.get(head), per, ranged=ranged) for head in heads)
            return
        row = rows[0]
        yield result_cell(context, of, row, per, ranged=False)
        amount = None if row["value"] is None else context.amounts.of(row, per)
        yield Cell(text(amount.range), cell=f"{of}/{row['id']}/low") if amount is not None and amount.ranged else NONE

    def line(key: Key, rows: Sequence[Record]) -> Row:
        is_total = rows is every.get(("",)) and bool(whole)
        own = measure if measure.head else _measure(context, rows)
        name = (
            _total_name(context, declared) if is_total else _with_unit(_line_name(context, declared, key), own, measure)
        )
        return Row((Cell(name), *cells(rows, own.per)), role="total" if is_total else "")

    columns = [opened(unmarked(_name(context, across, head))) for head in heads] or [
        context.words.say(head) for head in ("column-value", "column-low-high")
    ]
    share = (1 - NAMES) / len(columns)
    shown = [row for rows in every.values() for row in rows]
    made = result_table(
        context,
        declared.id,
        [(context.words.say(declared.first), NAMES), *((head, share) for head in columns)],
        [line(key, rows) for key, rows in every.items()],
        declared.topics,
        title=context.text(declared.title, **context.setting),
        subtitle=_subtitle(
            context, measure, shown, ranged=bool(across) and any(row["low"] is not None for row in shown)
        ),
        note=joined(
            [
                _note(context, declared, whole or shown),
                *_not_estimated(context, declared, lines),
            ]
        ),
    )
    return noted_if_rounded(context, made)


def _note(context: BriefContext, declared: DeclaredTable, rows: Sequence[Record]) -> Text:
    """Return the note of a table; where a fact or a column chooses it, that for what the study holds there."""
    if not declared.note:
        return ()
    values = {name: slug(str(value)) for name, value in (*context.study.facts.items(), *rows[0].items())}
    return known(context, declared.note.format_map(values), **context.setting)


def _not_estimated(context: BriefContext, declared: DeclaredTable, lines: Mapping[Key, list[Record]]) -> Iterator[Text]:
    """Yield why a line has no figure at all."""
    for key, rows in lines.items():
        if all(row["value"] is None for row in rows):
            name = _line_name(context, declared, key)
            yield context.text("line-not-estimated", name=name, reason=_reason(context, declared.of, rows[0]))

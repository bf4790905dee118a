"""A declared table as a document prints it: lines and columns by the values of a study's table, named in words."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import translate
from glob import escape
from typing import Any, Literal

from impact.brief.declared_tables import YEAR, DeclaredTable
from impact.brief.edition.context import BriefContext
from impact.brief.edition.page import find_complete_message
from impact.brief.edition.rich import Marked, joined, spans
from impact.brief.exhibits.results import (
    NONE,
    YearRow,
    chosen_years,
    money,
    range_lines,
    result_cell,
    result_table,
    year_table,
)
from impact.brief.text.economy import division_name
from impact.brief.text.notes import noted_if_rounded
from impact.brief.text.tiles import condition
from impact.core.errors import ImpactError, did_you_mean, list_choices
from impact.core.text import capitalise_first, small_first
from impact.document import Cell, Paragraph, Row, Table, Text, plain, text
from impact.language.amounts import money_counted
from impact.language.input_names import slug
from impact.language.names import name_of_key, named_after
from impact.language.unit_names import MONEY, unit_in_words
from impact.study.tables import DOES_NOT_APPLY, Record
from impact.study.tables.queries import best

FACT, ANY = "@", "*"
CARBON, YEARLY = "t CO2", "/yr"
MODELLED, ANSWER = "modelled", "closure"
ROUGH = {"indirect", "induced"}  # channels that tables of other countries tell no finer than their range
MOST_RANGED = 5  # columns that have room for ranges
EXACT = 0.1  # a smaller share is printed with a decimal
NAMES = 0.34  # share of the column of names, where others stand beside it
# Columns whose values have names of their own.
OWN_NAMES: Mapping[str, Callable[[BriefContext, str], str]] = {
    "electricity": lambda context, rule: context.rule_name(rule),
    "sector": lambda context, division: division_name(context, division),
    "region": lambda context, _: context.fact("region_name"),
    "origin": lambda context, code: context.fact("country_name") if code == context.fact("country") else code,
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
        known_as = f"{did_you_mean(absent[0], columns)} {list_choices(columns, 30)}"
        raise ImpactError(f"Table '{declared.id}': '{declared.of}' has no column '{absent[0]}'.{known_as}")
    kept = _allowed(context, declared.keep)
    without = [_allowed(context, {name: of}) for name, of in declared.without.items()]
    rows = [row for row in context.study[declared.of].rows if _holds(row, kept)]
    rows = [row for row in rows if not any(_holds(row, each) for each in without)]
    rows = [row for row in rows if row["value"] is not None or _reason(context, declared.of, row)]
    total = _allowed(context, declared.total)
    whole = [row for row in rows if total and _holds(row, total)]
    parts = [row for row in rows if not (total and _holds(row, total))]
    lines = _by(parts, declared.lines, declared.keep)
    lines = {name: found for name, found in lines.items() if declared.also or _says(found)}
    if not lines and whole:
        lines = _by(whole, declared.lines, declared.keep)
    if not lines:
        return None
    shown = [row for found in lines.values() for row in found]
    if all(row["value"] is None for row in shown):
        title = plain(_title(context, declared, shown))
        reasons = dict.fromkeys(_reason(context, declared.of, row) for row in shown)
        said = [context.text("line-not-estimated", name=title, reason=each) for each in reasons]
        return Paragraph(joined(said), "small")
    measure = _measure(context, [*shown, *whole])
    if [*declared.across] == [YEAR]:
        return _by_year(context, declared, lines, whole, measure)
    return _side_by_side(context, declared, lines, whole, measure)


def _allowed(context: BriefContext, wanted: Mapping[str, Any]) -> dict[str, re.Pattern[str]]:
    """Return for each column what it may hold: patterns of names, or what a fact of the scenario says."""
    allowed = {}
    for column, values in wanted.items():
        each = [str(one) for one in (values if isinstance(values, list) else [values])]
        said = [escape(context.fact(one[1:])) if one.startswith(FACT) else one for one in each]
        allowed[column] = re.compile("|".join(map(translate, said)))
    return allowed


def _holds(row: Record, allowed: Mapping[str, re.Pattern[str]]) -> bool:
    return all(pattern.match(_held(row, column)) for column, pattern in allowed.items())


def _held(row: Record, column: str) -> str:
    return str("" if row.get(column) is None else row[column])


def _by(rows: Iterable[Record], columns: Collection[str], kept: Mapping[str, Any]) -> dict[Key, list[Record]]:
    """Return rows by the values of columns, in the order of the study, or that of the values that are kept."""
    found: dict[Key, list[Record]] = {}
    for row in rows:
        found.setdefault(tuple(str(row[column]) for column in columns), []).append(row)
    orders = [kept[column] if isinstance(kept.get(column), list) else [] for column in columns]
    places = [[re.compile(translate(str(each))) for each in order] for order in orders]

    def place(key: Key) -> tuple[int, ...]:
        return tuple(
            next((at for at, each in enumerate(order) if each.match(value)), 0)
            for value, order in zip(key, places, strict=True)
        )

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
    return capitalise_first(
        context.words.say(whole, **context.setting) if whole else _name(context, declared.lines, values)
    )


def _name(context: BriefContext, columns: Mapping[str, str], values: Key) -> str:
    """Return what a line or a column is called: the names of its values, and that it is the best answer where it is."""
    said = [
        _name_of(context, column, message, value)
        for (column, message), value in zip(columns.items(), values, strict=True)
        if value not in (DOES_NOT_APPLY, "")
    ]
    name = ", ".join([*said[:1], *map(small_first, said[1:])])
    is_best = [*columns] == [ANSWER] and values[0] == best(context.study, context.declared.answers)
    return context.words.say("decide-best", name=name) if is_best else name


def _name_of(context: BriefContext, column: str, message: str, value: str) -> str:
    if own := context.study.facts.get(f"name.{value}"):
        return str(own)
    for wanted in (message or "").split():
        if context.words.has(known_as := wanted.replace(ANY, slug(value))):
            return context.words.say(known_as, **context.setting)
    if beside := named_after(context.words, context.study.facts, value, message or ""):
        return beside
    if column in OWN_NAMES:
        return OWN_NAMES[column](context, value)
    return capitalise_first(name_of_key(context.words, value))


def _measure(context: BriefContext, rows: Sequence[Record]) -> Measure | None:
    """Return in what rows of one unit count, in the scale of the largest; None for rows of several units."""
    units = {str(row["unit"]) for row in rows}
    known_rows = [row for row in rows if row["value"] is not None]
    if len(units) > 1:
        return None
    (unit,) = units
    if found := MONEY.fullmatch(unit):
        inside = money(context, known_rows)
        return Measure(inside.per, _money_head(context, found, inside.word))
    if not known_rows:
        return Measure(1.0, unit_in_words(context.words, unit, ""))
    amount = context.amounts.counted(max(known_rows, key=lambda row: abs(float(row["value"] or 0.0))))
    return Measure(amount.per, amount.with_scale(_head(context, unit)))


def _as_written(context: BriefContext, unit: str) -> Measure:
    """Return a unit without a scale, as tables of the study write it."""
    if found := MONEY.fullmatch(unit):
        return Measure(1.0, _money_head(context, found, money_counted(context.words, 1.0)))
    return Measure(1.0, _head(context, unit))


def _money_head(context: BriefContext, found: re.Match[str], scale: str) -> str:
    message = "table-money-year" if found["yearly"] else "table-money"
    return context.words.say(message, scale=scale, currency=found["currency"], year=found["year"])


def _head(context: BriefContext, unit: str) -> str:
    said = unit_in_words(context.words, unit, "")
    yearly = unit.startswith(CARBON) and unit.endswith(YEARLY)  # whose words leave the year to their sentence
    return context.words.say("table-a-year", unit=said) if yearly else said


def _subtitle(context: BriefContext, measure: Measure | None, rows: Iterable[Record], *, ranged: bool) -> Text:
    """Return what is counted, and what the numbers are where all of them are estimates."""
    modelled = all(row["status"] == MODELLED for row in rows)
    head = Marked(measure.head) if measure else ""
    if not modelled:
        return context.text("table-unit", unit=head) if head else ()
    ending = "ranged" if ranged else "main"
    return context.text(f"table-{ending}" if head else f"table-{ending}-alone", unit=head)


def _with_unit(name: str, own: Measure | None) -> Text:
    """Return a name with the unit of its numbers, unless the name says it or the table does."""
    return spans(name if own is None or own.head.lower() in name.lower() else f"{name}, {own.head}")


def _by_year(
    context: BriefContext, declared: DeclaredTable, lines: Mapping[Key, list[Record]], whole: Sequence[Record],
    measure: Measure | None,
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
        YearRow(
            _with_unit(
                _line_name(context, declared, name),
                None if measure else _as_written(context, str(lines[name][0]["unit"])),
            ),
            rows.get,
            coarse=context.by_proxy and not ROUGH.isdisjoint(name),
        )
        for name, rows in found.items()
    ]
    if total:
        made.append(YearRow(_total_name(context, declared), total.get, role="total", parts=tuple(range(len(made)))))
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
        scale=measure.per if measure else 1.0,
        note=_note(context, declared, whole or next(iter(lines.values()))),
        id=declared.id,
    )


def _side_by_side(
    context: BriefContext, declared: DeclaredTable, lines: Mapping[Key, list[Record]], whole: Sequence[Record],
    measure: Measure | None,
) -> Table:  # fmt: skip
    """Return values of a column across, each with its range; or the value and its range as two columns.

    An answer with more steps stands behind those that it adds to, as in charts. Where numbers differ in their unit,
    columns of one unit name it, else lines of one unit, else each number.
    """
    of, across = declared.of, declared.across
    rows_of_lines = [row for rows in lines.values() for row in rows]
    stated = [row for row in rows_of_lines if row["value"] or row["low"] or row["high"]]
    found = _by(stated or rows_of_lines, across, declared.keep) if across else {}
    heads = sorted(found, key=lambda head: len(found[head])) if ANSWER in across else list(found)
    ranged = bool(across) and len(heads) <= MOST_RANGED and any(row["low"] is not None for row in stated)
    columns = _by([*rows_of_lines, *whole], across, {}) if across and measure is None else {}
    of_columns = {head: _measure(context, columns[head]) for head in heads} if columns else {}
    if not all(of_columns.values()):
        of_columns = {}

    def cells(rows: Sequence[Record], own: Measure | None) -> Iterator[Cell]:
        if not across:
            row, per = rows[0], own.per if own else 1.0
            yield result_cell(context, of, row, per, ranged=False)
            amount = None if row["value"] is None else context.amounts.of(row, per)
            ends = amount is not None and amount.ranged
            yield Cell(text(amount.range), cell=f"{of}/{row['id']}/low") if amount and ends else NONE
            return
        named = {key: found[0] for key, found in _by(rows, across, {}).items()}
        for head in heads:
            row_of, counted = named.get(head), of_columns.get(head) or own
            if row_of is None or row_of["value"] is None or counted is not None:
                yield result_cell(context, of, row_of, counted.per if counted else 1.0, ranged=ranged)
            else:
                cell = result_cell(context, of, row_of, 1.0, ranged=ranged)
                unit = _as_written(context, str(row_of["unit"])).head
                yield Cell((*cell.text, *spans(f" {unit}")), cell=cell.cell)

    def line(name: str, rows: Sequence[Record], role: Literal["", "total"] = "") -> Row:
        own = None if measure or of_columns else _measure(context, rows)
        also = (_also(context, declared, rows[0], of_it, measure or own) for of_it in declared.also.values())
        return Row((Cell(_with_unit(name, own)), *cells(rows, measure or own), *also), role=role)

    named_lines = [line(_line_name(context, declared, key), rows) for key, rows in lines.items()]
    total = [line(plain(_total_name(context, declared)), whole, "total")] if whole else []
    titles = [plain(_with_unit(capitalise_first(_name(context, across, head)), of_columns.get(head))) for head in heads]
    titles = titles or [context.words.say(head) for head in ("column-value", "column-low-high")]
    for head, of in declared.also.items():
        beside = (
            () if measure else [row for rows in lines.values() if (row := _row_beside(context, declared, rows[0], of))]
        )
        unit = _measure(context, beside) if beside else None
        titles.append(plain(_with_unit(context.words.say(head, **context.setting), unit)))
    made = result_table(
        context,
        declared.id,
        [(context.words.say(declared.first), NAMES), *((title, (1 - NAMES) / len(titles)) for title in titles)],
        [*named_lines, *total],
        declared.topics,
        title=_title(context, declared, rows_of_lines),
        subtitle=_subtitle(context, measure, [*rows_of_lines, *whole], ranged=ranged),
        note=joined([_note(context, declared, whole or rows_of_lines), *_not_estimated(context, declared, lines)]),
    )
    return noted_if_rounded(context, made)


def _title(context: BriefContext, declared: DeclaredTable, rows: Sequence[Record]) -> Text:
    return context.text(declared.title, **context.setting, year_of_rows=str(rows[0].get("year", "")))


def _also(context: BriefContext, declared: DeclaredTable, row: Record, of: Any, measure: Measure | None) -> Cell:
    """Return what stands in a further column of a line: a share that its row holds, or another row of the study."""
    if not isinstance(of, str):
        per = measure.per if measure else 1.0
        return result_cell(context, declared.of, _row_beside(context, declared, row, of), per, ranged=False)
    share = row[of]
    if not isinstance(share, int | float) or not share:
        return NONE
    said = context.words.percent(float(share), 0 if share >= EXACT else 1)
    return Cell(text(said), cell=f"{declared.of}/{row['id']}/{of}")


def _row_beside(context: BriefContext, declared: DeclaredTable, row: Record, of: Any) -> Record | None:
    """Return the row of the study that stands beside that of a line, if another row does."""
    if isinstance(of, str):
        return None
    held = {name: escape(_held(row, name)) for name in (*declared.lines, *of)}
    same = {column: held[column] for column in declared.lines}
    wanted = {**declared.keep, **same, **{name: str(each).replace(ANY, held[name]) for name, each in of.items()}}
    allowed = _allowed(context, wanted)
    return next((each for each in context.study[declared.of].rows if _holds(each, allowed)), None)


def _note(context: BriefContext, declared: DeclaredTable, rows: Sequence[Record]) -> Text:
    """Return the note of a table; where a fact or a column chooses it, that for what the study holds there."""
    if not declared.note:
        return ()
    values = {name: slug(str(value)) for name, value in (*context.study.facts.items(), *rows[0].items())}
    if absent := [name for name in re.findall(r"{(\w+)}", declared.note) if name not in values]:
        message = f"Table '{declared.id}': its note names '{absent[0]}', no fact of the scenario and no column."
        raise ImpactError(f"{message}{did_you_mean(absent[0], values)}")
    return find_complete_message(context, declared.note.format_map(values), **context.setting)


def _not_estimated(context: BriefContext, declared: DeclaredTable, lines: Mapping[Key, list[Record]]) -> Iterator[Text]:
    for key, rows in lines.items():
        if all(row["value"] is None for row in rows):
            name = _line_name(context, declared, key)
            yield context.text("line-not-estimated", name=name, reason=_reason(context, declared.of, rows[0]))

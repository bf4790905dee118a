"""What can be decided: the plan and what stands beside it, each a variant on the same draws.

The first row, A, is the plan as it stands. The others are scenarios that it names beside itself: what can be chosen in
its place, then what it is compared with and what is assumed otherwise. Where it has none, the input that moves the
deciding answer most stands there at both ends of its range.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from string import ascii_uppercase
from typing import TypeAlias

from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import joined, spans
from impact.brief.text.best_answer import best_note, is_best
from impact.brief.text.own_text import of_the_author
from impact.brief.text.tiles import condition, every_answer, period_of, question, raised
from impact.brief.text.variant import by_scenario
from impact.charts.drawing.series import scenario_names, tone_of
from impact.core.text import capitalise_first
from impact.document import Cell, Column, Row, Span, Table, Text, plain, text
from impact.language.input_names import input_values, is_share, lowered, slug, unit_words
from impact.scenario.kind_declaration import PHASES
from impact.scenario.schema import BESIDE, MOST_BESIDE
from impact.statements.cells import KPI
from impact.study.tables import Record

MOST_SUBJECTS = 3  # of columns: answers to one question may take two
LEADING = ("additional", "emissions", "money", "output")  # tones in the order of columns
SCENARIOS = "scenarios"
NAMES = 0.34  # of the width, for what a row is
CHOSEN, COMPARED, ASSUMED = BESIDE
LEVER = "lever"


@dataclass(frozen=True)
class Value:
    """A figure of a case: the row that holds it, as `TABLE/ROW`, its column, and the ends of its range."""

    row: str
    column: str
    main: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Case:
    """One row: the plan, or what stands beside it, each key figure in the unit of the figure.

    At the end of an input (`LEVER`) those that it leaves as they are may be missing; else `sort` names the list of the
    scenario that holds it.
    """

    letter: str
    name: str
    figures: Mapping[str, Value]
    sort: str = CHOSEN


@dataclass(frozen=True)
class Shown:
    """A column: answers to one question, of which the evidence may favour the first, or one figure.

    Its head says on what condition the answers to `asked` hold.
    """

    head: str
    keys: tuple[str, ...]
    favours: bool = False
    asked: str = ""


def on_none(context: BriefContext, tile: str) -> str:
    """Return no condition."""
    return ""


Condition: TypeAlias = Callable[[BriefContext, str], str]


def decision_table(
    context: BriefContext, under: Condition = on_none, *, dense: bool = False, best: bool = True
) -> Table | None:
    """Return the table of cases; None where the study holds none, or no figure that they change.

    Args:
        under: On what condition the answers to a question hold.
        best: Whether its note names the best answer; not where a note before it does.
    """
    made = cases(context)
    columns = [column for column in shown(context) if all(_known(column, each, made[0]) for each in made)]
    if len(made) < 2 or not columns:
        return None
    words, share = context.words, (1 - NAMES) / len(columns)
    sort, grouped = made[1].sort, made[-1].sort != made[1].sort
    head = {} if grouped else {CHOSEN: "decide-choice", LEVER: "column-assumption"}
    return Table(
        id="table-choices",
        title=context.text(f"decide-title-{sort}"),
        columns=(
            Column(words.say(head.get(sort, "decide-case")), NAMES, row_header=True),
            *(Column(_head(context, column, under), share, "right") for column in columns),
        ),
        rows=tuple(_rows(context, columns, made)),
        note=_note(context, columns, made, named=best),
        dense=dense or grouped,  # a line more
    )


def _rows(context: BriefContext, columns: Sequence[Shown], made: Sequence[Case]) -> Iterator[Row]:
    """Yield the plan and what stands beside it, what differs in kind from the first of it under a line of its own."""
    plan, *others = made
    for sort, group in groupby(others, key=lambda case: case.sort):
        if sort != others[0].sort:
            yield Row((Cell(context.text(f"decide-title-{sort}"), span=1 + len(columns)),), "group")
        for each in (plan, *group) if sort == others[0].sort else group:
            name = Cell(text(Span(each.letter, strong=True), "  ", each.name))
            yield Row((name, *(_cell(context, column, each, made) for column in columns)))


def listed(context: BriefContext, sort: str) -> list[str]:
    """Return the names of the scenarios in one of the lists of what stands beside the plan."""
    return str(context.study.facts.get(sort, "")).splitlines()


def without_effect(context: BriefContext) -> Iterator[tuple[str, str]]:
    """Yield the scenarios that are named beside the plan and change no printed figure of it: list and name."""
    known = by_scenario(context)
    named = [(sort, name) for sort in BESIDE for name in listed(context, sort)]
    named = [(sort, name) for sort, name in named if name in known and name != context.study.name]
    table = decision_table(context) if named else None
    rows = [row for row in table.rows[1:] if not row.role] if table else [Row(())] * len(named)
    for each, row in zip(named, rows, strict=False):
        if not any(span.cell for cell in row.cells[1:] for span in cell.text):
            yield each


def _note(context: BriefContext, columns: Sequence[Shown], made: Sequence[Case], *, named: bool) -> Text:
    """Return which answer is the best, what a cell of several answers holds, and why the scenario favours one."""
    best = [column for column in columns if column.favours]
    because = str(context.study.facts.get("favoured_because", "")) if best else ""
    money = any(sums_money(context, column) for column in best)
    led = best_note(context, best[0].keys[0], money=money) if best and named else ()
    ranged = any(_spread(column, made) for column in columns)
    spread = context.text("decide-note-ranges", letter=made[0].letter) if ranged else context.text("decide-note")
    several = any(len(column.keys) > 1 for column in columns)
    return joined([led, *([spread] if several else []), *([of_the_author(context, because)] if because else [])])


def _spread(column: Shown, made: Sequence[Case]) -> bool:
    """Return whether a column shows from the lowest to the highest end of the ranges of its answers."""
    values = [case.figures[key] for case in made for key in column.keys if key in case.figures]
    return len(column.keys) > 1 and all(value.low is not None for value in values)


def sums_money(context: BriefContext, column: Shown) -> bool:
    """Return whether a column is one of money."""
    return tone_of(column.keys[0], str(context.study.row(KPI, column.keys[0])["unit"])) == "money"


def cases(context: BriefContext) -> list[Case]:
    """Return the plan and what stands beside it, choices first."""
    made = list(_scenarios(context))
    if len(made) < 2:
        made = [(context.words.say("scenario-own"), _plan(context), CHOSEN), *_lever(context)]
    return [Case(letter, *each) for letter, each in zip(ascii_uppercase, made[: MOST_BESIDE + 1], strict=False)]


def shown(context: BriefContext) -> list[Shown]:
    """Return the columns: answers whose sign or size a case can change, jobs and emissions first."""
    page, found = context.declared.first_page, list[list[Shown]]()
    chosen = bool(context.declared.tiles)  # else tones follow the order of questions and say nothing
    for tile in sorted(page, key=lambda name: _place(page[name].tone)) if chosen else page:
        signed = [key for key in every_answer(context, tile) if context.declared.figures[key].signed]
        if page[tile].apart:
            found.append(list(_apart(context, tile)))
        elif page[tile].rivals and signed:
            head = _question_heading(context, tile)
            found.append(_best_first(context, replace(_rivals(context, head, signed[0]), asked=tile)))
        elif page[tile].tone in LEADING or not chosen:
            figures = context.declared.figures
            own = page[tile].figures if chosen else tuple(signed) or page[tile].figures
            asked = {figures[key].question for key in own}
            keys = [key for key in context.declared.compared if figures[key].question in asked]
            keys += [key for key in own if figures[key].over not in PHASES]  # a relief ends otherwise in another choice
            made = (_rivals(context, _name(context, key), key) for key in keys if context.has_figure(key))
            found += [[_favoured_alone(column)] for column in made]
    return [column for of_one in found[:MOST_SUBJECTS] for column in of_one]


def _question_heading(context: BriefContext, tile: str) -> str:
    for message in (f"decide-{slug(tile)}", f"decide-{context.declared.first_page[tile].tone}"):
        if context.words.has(message):
            return plain(context.text(message, **context.setting))
    return lowered(plain(question(context, tile)))


def _name(context: BriefContext, key: str) -> str:
    """Return what a figure is called over a column, with its years where the language has words for it."""
    first, last = period_of(context, key)
    for message in (f"decide-{slug(key)}", f"figure-{slug(key)}"):
        if context.words.has(message):
            return context.words.say(message, first=first, last=last)
    return capitalise_first(context.figure_name(key))


def _head(context: BriefContext, column: Shown, under: Condition) -> str:
    """Return the head of a column with the unit in which it counts; jobs need none, unless they are millions."""
    of = under(context, column.asked) if column.asked else ""
    head = context.words.say("summary-figure", question=column.head, of=of) if of else column.head
    row, (per, unit) = context.key_figure(column.keys[0]), context.scale(column.keys[0])
    counted = str(row["unit"]).startswith(("persons", "job_years"))
    if (counted and per == 1.0) or not unit:
        return head
    return context.words.say("decide-head", name=head, unit=raised(lowered(plain(spans(unit)))))


def _known(column: Shown, case: Case, plan: Case) -> bool:
    return any(key in case.figures or (case.sort == LEVER and key in plan.figures) for key in column.keys)


def _place(tone: str) -> int:
    return LEADING.index(tone) if tone in LEADING else len(LEADING)


def _rivals(context: BriefContext, head: str, key: str) -> Shown:
    """Return rival answers in one unit as one column, that which the evidence favours first."""
    known = [each for each in context.declared.rivals_of(key) if context.has_figure(each)]
    unit = str(context.study.row(KPI, known[0])["unit"])
    alike = [each for each in known if context.study.row(KPI, each)["unit"] == unit]
    led = [each for each in alike if is_best(context, each)]
    return Shown(head, tuple(dict.fromkeys((*led, *alike))), bool(led))


def _apart(context: BriefContext, tile: str) -> Iterator[Shown]:
    """Yield a column for each comparison that a question sets apart, by the best of its answers or the first known."""
    for group in context.declared.first_page[tile].apart:
        known = sorted(filter(context.has_figure, group), key=lambda key: not is_best(context, key))
        if known and context.declared.figures[known[0]].signed:
            of = plain(condition(context, known[0]))
            head = context.words.say("summary-figure", question=_question_heading(context, tile), of=of)
            yield Shown(head, (known[0],), is_best(context, known[0]))
        elif known:
            yield Shown(_name(context, known[0]), (known[0],))


def _best_first(context: BriefContext, column: Shown) -> list[Shown]:
    """Return a column of answers as two, of which the first has the one that the evidence favours, if it does so."""
    if not column.favours or len(column.keys) < 2:
        return [column]
    best = context.words.say("decide-best", name=column.head)
    led = replace(column, head=best, keys=column.keys[:1])
    return [led, Shown(context.words.say("decide-all"), column.keys)]


def _favoured_alone(column: Shown) -> Shown:
    """Return a column with the answer that the evidence favours alone, where it favours one: few numbers are read."""
    return Shown(column.head, column.keys[:1], True) if column.favours else column


def _scenarios(context: BriefContext) -> Iterator[tuple[str, Mapping[str, Value], str]]:
    """Yield the scenario of the study and those beside it: what each is called, its figures, and which list names it.

    Where it names none, its alternatives are what may be otherwise.
    """
    found = by_scenario(context)
    names = case_names(context) if found else {}
    named = {name: sort for sort in BESIDE for name in listed(context, sort)} or dict.fromkeys(found, ASSUMED)
    own = context.study.name
    for name, sort in {own: CHOSEN, **{name: sort for name, sort in named.items() if name != own}}.items():
        if name in found:
            yield names[name], _addressed(SCENARIOS, found[name].items()), sort


def case_names(context: BriefContext) -> dict[str, str]:
    """Return what each scenario is called, the plan by the name that the scenario gives it."""
    named, own = scenario_names(context.study, context.words), context.study.name
    return {**named, own: str(context.study.facts.get("plan", "")) or named[own]}


def _plan(context: BriefContext) -> dict[str, Value]:
    return _addressed(KPI, ((str(row["id"]), row) for row in context.study[KPI].rows))


def _addressed(table: str, rows: Iterable[tuple[str, Record]], column: str = "value") -> dict[str, Value]:
    """Return the figures of rows, as far as they are estimated, main estimates with their ranges."""
    found = {}
    for key, row in rows:
        ends = [row[end] if column == "value" else None for end in ("low", "high")]
        main, low, high = (float(each) if isinstance(each, int | float) else None for each in (row[column], *ends))
        if main is not None:
            found[key] = Value(f"{table}/{row['id']}", column, main, low, high)
    return found


def _lever(context: BriefContext) -> Iterator[tuple[str, Mapping[str, Value], str]]:
    """Yield the two ends of the input that moves the deciding answer most."""
    page = context.declared.first_page
    asked = sorted(page, key=lambda name: not page[name].decides)
    keys = [key for name in asked for key in every_answer(context, name)]
    swings = (_widest(context, key) for key in keys)
    led = next((row for row in swings if row is not None), None)
    if led is None:
        return
    parameter = str(led["input"])
    rows = {str(row["key_figure"]): row for row in context.rows("tornado", input=parameter)}
    for end in ("low", "high"):
        yield _named(context, led, end), _addressed("tornado", rows.items(), f"result_{end}"), LEVER


def _widest(context: BriefContext, key: str) -> Record | None:
    rows = [row for row in context.rows("tornado", key_figure=key) if isinstance(row["result_low"], int | float)]
    return max(rows, key=lambda row: abs(float(row["result_high"] or 0) - float(row["result_low"] or 0)), default=None)


def _named(context: BriefContext, row: Record, end: str) -> str:
    """Return what an input is called with its value at one end."""
    unit, number = str(row["unit"]), float(row[f"input_{end}"] or 0)
    (said,) = input_values(context.words, unit, number)
    value = said if is_share(unit, number) else f"{said} {unit_words(context.words, unit)}".strip()
    return context.words.say("summary-figure", question=context.input_name(str(row["input"])), of=value)


def _cell(context: BriefContext, column: Shown, case: Case, made: Sequence[Case]) -> Cell:
    """Return what a case makes of a column: "as A" where nothing that is printed differs."""
    plan = made[0]
    spread = _spread(column, made)
    own = _ends(context, column, {**(plan.figures if case.sort == LEVER else {}), **case.figures}, spread=spread)
    before = _ends(context, column, plan.figures, spread=spread)
    if case is not plan and [span.text for span in own] == [span.text for span in before]:
        return Cell(context.text("decide-as", letter=plan.letter))
    low, high = own[0], own[-1]
    return Cell((low,) if low.text == high.text else (low, Span(f" {context.words.say('decide-to')} "), high))


def _ends(context: BriefContext, column: Shown, figures: Mapping[str, Value], *, spread: bool) -> list[Span]:
    """Return the lowest and the highest of the answers of a column as they are printed: main estimates, or ends."""
    known = [(key, figures[key]) for key in column.keys if key in figures]
    low = min(known, key=lambda each: each[1].low if spread and each[1].low is not None else each[1].main)
    high = max(known, key=lambda each: each[1].high if spread and each[1].high is not None else each[1].main)
    per, _ = context.scale(column.keys[0])  # that of the head
    return [
        _printed(context, *low, per, "low" if spread else ""),
        _printed(context, *high, per, "high" if spread else ""),
    ]


def _printed(context: BriefContext, key: str, value: Value, per: float, end: str) -> Span:
    """Return a figure, or an end of its range, as the column counts it, a change with its sign."""
    amount = context.amounts.number(str(context.key_figure(key)["unit"]), value.main, value.low, value.high, per)
    number = {"low": value.low, "high": value.high}.get(end)
    said = amount.value if number is None else amount.at_range(number)
    above = (value.main if number is None else number) > 0 and said.strip("0.,")
    plus = "+" if context.declared.figures[key].signed and above else ""
    return Span(f"{plus}{said}", cell=f"{value.row}/{end or value.column}")

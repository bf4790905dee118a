"""What can be decided: the choices of a scenario side by side, each a variant on the same draws.

The first row, A, is the plan as it stands. The others are scenarios that it names beside itself; where it names none,
the input that moves the deciding answer most, at both ends of its range.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from string import ascii_uppercase

from impact.brief.answers_table import by_scenario
from impact.brief.best_answer import best_note, is_best
from impact.brief.context import BriefContext
from impact.brief.filled import every_answer, period_of
from impact.brief.own_text import of_the_author
from impact.brief.rich import joined, spans
from impact.brief.tiles import question, raised
from impact.charts.measures import tone_of
from impact.charts.names import scenario_names
from impact.document import Cell, Column, Row, Span, Table, Text, plain, text
from impact.scenario.declared import PHASES
from impact.statements.cells import KPI
from impact.statements.cells import Cell as StatedCell
from impact.study.tables import Record
from impact.texts import opened
from impact.words.inputs import input_values, is_share, lowered, slug, unit_words

MOST = 3  # choices beside the plan
MOST_SUBJECTS = 3  # of columns: answers to one question may take two
LEADING = ("additional", "emissions", "money", "output")  # tones in the order of columns
SCENARIOS = "scenarios"
NAMES = 0.34  # of the width, for what is chosen


@dataclass(frozen=True)
class Choice:
    """One thing that can be chosen.

    Attributes:
        letter: By which the document speaks of it.
        name: What is chosen.
        figures: Address and value of each key figure under it, in the unit of the figure; those that it leaves as they
            are may be missing where `changes` says so.
        changes: Whether figures that are missing stay as in the plan.
    """

    letter: str
    name: str
    figures: Mapping[str, tuple[str, float]]
    changes: bool = False


@dataclass(frozen=True)
class Shown:
    """A column: answers to one question, or one figure.

    Attributes:
        head: What it is called.
        keys: Key figures; the first is the one that the evidence favours where several are rivals.
        favours: Whether the evidence favours the first.
    """

    head: str
    keys: tuple[str, ...]
    favours: bool = False


def decision_table(context: BriefContext, *, dense: bool = False, best: bool = True) -> Table | None:
    """Return the table of choices; None where the study holds none, or no figure that they change.

    Args:
        context: Of the edition.
        dense: Whether its rows are close.
        best: Whether its note names the best answer; not where a note before it does.
    """
    made = choices(context)
    columns = [column for column in shown(context) if all(_known(column, each, made[0]) for each in made)]
    if len(made) < 2 or not columns:
        return None
    words, share = context.words, (1 - NAMES) / len(columns)
    rows = tuple(
        Row(
            (
                Cell(text(Span(each.letter, strong=True), "  ", each.name)),
                *(_cell(context, column, each, made[0]) for column in columns),
            )
        )
        for each in made
    )
    several = any(len(column.keys) > 1 for column in columns)
    return Table(
        id="table-choices",
        title=context.text(f"decide-title-{_sort(context)}"),
        columns=(
            Column(words.say("decide-choice"), NAMES, row_header=True),
            *(Column(_head(context, column), share, "right") for column in columns),
        ),
        rows=rows,
        note=_note(context, columns, named=best) if several else (),
        dense=dense,
    )


def decided(context: BriefContext) -> list[str]:
    """Return the names of the scenarios that can be chosen in place of the plan, as the scenario lists them."""
    return str(context.study.facts.get("decide", "")).splitlines()


def without_effect(context: BriefContext) -> list[str]:
    """Return the scenarios of `decide` that change no printed figure of the plan, by name."""
    table, known = decision_table(context), by_scenario(context)
    chosen = [name for name in decided(context) if name in known and name != context.study.name]
    rows = table.rows[1:] if table else (Row(()),) * len(chosen)
    return [
        name
        for name, row in zip(chosen, rows, strict=False)
        if not any(span.cell for cell in row.cells[1:] for span in cell.text)
    ]


def _note(context: BriefContext, columns: Sequence[Shown], *, named: bool) -> Text:
    """Return which answer is the best, what a cell of several answers holds, and why the scenario favours one."""
    best = [column for column in columns if column.favours]
    because = str(context.study.facts.get("favoured_because", "")) if best else ""
    money = any(_sums_money(context, column) for column in best)
    led = best_note(context, best[0].keys[0], money=money) if best and named else ()
    return joined([led or context.text("decide-note"), *([of_the_author(context, because)] if because else [])])


def _sums_money(context: BriefContext, column: Shown) -> bool:
    return tone_of(column.keys[0], str(context.study.row(KPI, column.keys[0])["unit"])) == "money"


def _sort(context: BriefContext) -> str:
    """Return what the choices are: named by the scenario, its alternatives, or the ends of one input."""
    if len(by_scenario(context)) < 2:
        return "lever"
    return "choices" if context.study.facts.get("decide") else "scenarios"


def choices(context: BriefContext) -> list[Choice]:
    """Return the plan and what can be chosen in its place."""
    made = [(name, figures, False) for name, figures in _scenarios(context)]
    if len(made) < 2:
        made = [(context.words.say("scenario-own"), _plan(context), False), *_lever(context)]
    return [Choice(letter, *each) for letter, each in zip(ascii_uppercase, made[: MOST + 1], strict=False)]


def shown(context: BriefContext) -> list[Shown]:
    """Return the columns: answers whose sign or size a choice can change, jobs and emissions first."""
    page, found = context.declared.first_page, list[list[Shown]]()
    chosen = bool(context.declared.tiles)  # else tones follow the order of questions and say nothing
    for tile in sorted(page, key=lambda name: _place(page[name].tone)) if chosen else page:
        signed = [key for key in every_answer(context, tile) if context.declared.figures[key].signed]
        if page[tile].rivals and signed:
            found.append(_best_first(context, _rivals(context, _asked(context, tile), signed[0])))
        elif page[tile].tone in LEADING or not chosen:
            figures = context.declared.figures
            own = page[tile].figures if chosen else tuple(signed) or page[tile].figures
            asked = {figures[key].question for key in own}
            keys = [key for key in context.declared.compared if figures[key].question in asked]
            keys += [key for key in own if figures[key].over not in PHASES]  # a relief ends otherwise in another choice
            made = (_rivals(context, _name(context, key), key) for key in keys if context.has_figure(key))
            found += [[_favoured_alone(column)] for column in made]
    return [column for of_one in found[:MOST_SUBJECTS] for column in of_one]


def most_different(context: BriefContext) -> tuple[str, dict[str, StatedCell]]:
    """Return the choice that changes the first column most: its name, and both figures as statements call them.

    Nothing where the scenario names no choices, or the evidence favours no answer there.
    """
    rows, columns = by_scenario(context), shown(context)
    chosen = decided(context)
    key = columns[0].keys[0] if columns and columns[0].favours else ""
    found = {name: rows[name][key] for name in (context.study.name, *chosen) if key in rows.get(name, {})}
    known = {name: float(row["value"]) for name, row in found.items() if isinstance(row["value"], int | float)}
    if context.study.name not in known or len(known) < 2:
        return "", {}
    plan = known[context.study.name]
    most = max((name for name in known if name != context.study.name), key=lambda name: abs(known[name] - plan))
    names = scenario_names(context.study, context.words)
    cells = {"plan": found[context.study.name], "choice": found[most]}
    return names[most], {name: StatedCell(name, SCENARIOS, row) for name, row in cells.items()}


def _asked(context: BriefContext, tile: str) -> str:
    """Return what a question is called over a column."""
    message = f"decide-{slug(tile)}"
    if context.words.has(message):
        return context.words.say(message, **context.setting)
    return lowered(plain(question(context, tile)))


def _name(context: BriefContext, key: str) -> str:
    """Return what a figure is called over a column, with its years where the language has words for it."""
    message = f"decide-{slug(key)}"
    if not context.words.has(message):
        return opened(context.figure_name(key))
    first, last = period_of(context, key)
    return context.words.say(message, first=first, last=last)


def _head(context: BriefContext, column: Shown) -> str:
    """Return the head of a column with the unit in which it counts; jobs need none, unless they are millions."""
    row, (per, unit) = context.study.row("kpi", column.keys[0]), context.scale(column.keys[0])
    counted = str(row["unit"]).startswith(("persons", "job_years"))
    if (counted and per == 1.0) or not unit:
        return column.head
    return context.words.say("decide-head", name=column.head, unit=raised(lowered(plain(spans(unit)))))


def _known(column: Shown, choice: Choice, plan: Choice) -> bool:
    return any(key in choice.figures or (choice.changes and key in plan.figures) for key in column.keys)


def _place(tone: str) -> int:
    return LEADING.index(tone) if tone in LEADING else len(LEADING)


def _rivals(context: BriefContext, head: str, key: str) -> Shown:
    """Return rival answers in one unit as one column, that which the evidence favours first."""
    known = [each for each in context.declared.rivals_of(key) if context.has_figure(each)]
    unit = str(context.study.row(KPI, known[0])["unit"])
    alike = [each for each in known if context.study.row(KPI, each)["unit"] == unit]
    led = [each for each in alike if is_best(context, each)]
    return Shown(head, tuple(dict.fromkeys((*led, *alike))), bool(led))


def _best_first(context: BriefContext, column: Shown) -> list[Shown]:
    """Return a column of answers as two, of which the first has the one that the evidence favours, if it does so."""
    if not column.favours or len(column.keys) < 2:
        return [column]
    best = context.words.say("decide-best", name=column.head)
    return [Shown(best, column.keys[:1], True), Shown(context.words.say("decide-all"), column.keys)]


def _favoured_alone(column: Shown) -> Shown:
    """Return a column with the answer that the evidence favours alone, where it favours one: few numbers are read."""
    return Shown(column.head, column.keys[:1], True) if column.favours else column


def _scenarios(context: BriefContext) -> Iterator[tuple[str, Mapping[str, tuple[str, float]]]]:
    """Yield the scenario of the study and those beside it: what each is called, and its figures."""
    found = by_scenario(context)
    names = scenario_names(context.study, context.words) if found else {}
    chosen = decided(context)
    wanted = [name for name in (chosen or found) if name != context.study.name]
    if (own := context.study.name) in names:
        names[own] = str(context.study.facts.get("plan", "")) or names[own]
    for name in (own, *wanted):
        if name in found:
            yield names[name], _addressed(SCENARIOS, found[name].items())


def _plan(context: BriefContext) -> dict[str, tuple[str, float]]:
    return _addressed(KPI, ((str(row["id"]), row) for row in context.study[KPI].rows))


def _addressed(table: str, rows: Iterable[tuple[str, Record]], column: str = "value") -> dict[str, tuple[str, float]]:
    """Return address and value of the figures of rows, as far as they are estimated."""
    known = ((key, row, row[column]) for key, row in rows)
    return {key: (f"{table}/{row['id']}/{column}", float(v)) for key, row, v in known if isinstance(v, int | float)}


def _lever(context: BriefContext) -> Iterator[tuple[str, Mapping[str, tuple[str, float]], bool]]:
    """Yield the two ends of the input that moves the deciding answer most."""
    page = context.declared.first_page
    asked = sorted(page, key=lambda name: not page[name].decides)
    keys = [key for name in asked for key in every_answer(context, name)]
    swings = (_widest(context, key) for key in keys)
    led = next((row for row in swings if row is not None), None)
    if led is None:
        return
    parameter = str(led["parameter_key"])
    rows = {str(row["metric"]): row for row in context.rows("tornado", parameter_key=parameter)}
    for end in ("low", "high"):
        yield _named(context, led, end), _addressed("tornado", rows.items(), f"out_{end}"), True


def _widest(context: BriefContext, key: str) -> Record | None:
    rows = [row for row in context.rows("tornado", metric=key) if isinstance(row["out_low"], int | float)]
    return max(rows, key=lambda row: abs(float(row["out_high"] or 0) - float(row["out_low"] or 0)), default=None)


def _named(context: BriefContext, row: Record, end: str) -> str:
    """Return what an input is called with its value at one end."""
    unit, number = str(row["unit"]), float(row[f"in_{end}"] or 0)
    (said,) = input_values(context.words, unit, number)
    value = said if is_share(unit, number) else f"{said} {unit_words(context.words, unit)}".strip()
    return context.words.say("decide-lever", name=context.input_name(str(row["parameter_key"])), value=value)


def _cell(context: BriefContext, column: Shown, choice: Choice, plan: Choice) -> Cell:
    """Return what a choice makes of a column: "as A" where nothing that is printed differs."""
    figures = {key: choice.figures.get(key, plan.figures.get(key) if choice.changes else None) for key in column.keys}
    known = {key: found for key, found in figures.items() if found is not None}
    per, _ = context.scale(column.keys[0])  # that of the head
    printed = {key: _printed(context, key, value, per) for key, (_, value) in known.items()}
    before = {key: _printed(context, key, plan.figures[key][1], per) for key in known if key in plan.figures}
    if choice is not plan and printed == before:
        return Cell(context.text("decide-as", letter=plan.letter))
    said = {key: Span(number, cell=known[key][0]) for key, number in printed.items()}
    ordered = sorted(known, key=lambda key: known[key][1])
    ends = list(dict.fromkeys(printed[key] for key in (ordered[0], ordered[-1])))
    low, high = said[ordered[0]], said[ordered[-1]]
    spread = (low,) if len(ends) < 2 else (low, Span(f" {context.words.say('decide-to')} "), high)
    return Cell(spread)


def _printed(context: BriefContext, key: str, value: float, per: float) -> str:
    """Return a figure as the column counts it, a change with its sign."""
    said = context.amounts.number(str(context.study.row("kpi", key)["unit"]), value, per=per).value
    return f"+{said}" if context.declared.figures[key].signed and value > 0 and said.strip("0.,") else said

"""What would change the sign of an answer: one input alone, and all inputs moved together to either side."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import Marked, joined, spans
from impact.brief.edition.speaking import paragraphs_of
from impact.brief.text.best_answer import is_best
from impact.brief.text.choices import case_names
from impact.brief.text.joint_changes import ADVERSE, ALL, FAVOURABLE, PARTS, Answers, holds, printed, rows, units
from impact.brief.text.joint_changes import TABLE as JOINT
from impact.brief.text.tiles import question
from impact.brief.text.variant import by_scenario
from impact.core.text import capitalise_first
from impact.document import Cell, Column, Row, Span, Table, Text, plain, text
from impact.language.input_names import format_with_large_number_word
from impact.study.tables import Record, number_in

FIGURES = 2  # significant figures of a switching value: it is read off a model of judgements
NAMES, MAIN, ALONE, SIDE = 0.25, 0.09, 0.44, 0.11  # of the width
TABLE = "switching_values"
NOTHING = Cell(text("–"))


def turning_table(context: BriefContext, asked: Sequence[Answers], *, alone: bool = False) -> Table | None:
    """Return what would change the sign of each answer; nothing of answers that no input moves.

    Args:
        asked: The answers to each question.
        alone: What inputs do together stands in another table.
    """
    words, known = context.words, _moving(context, asked)
    keys = [key for answers in known for key in answers]
    if not keys:
        return None
    sides = (ADVERSE, FAVOURABLE) if not alone and any(rows(context, key_figure=key) for key in keys) else ()
    columns = (
        Column(words.say("column-event"), NAMES, row_header=True),
        Column(words.say("column-joint-central"), MAIN, "right"),
        Column(words.say("column-turns"), ALONE),
        *(Column(words.say(f"column-joint-{side}-half"), SIDE, "right") for side in sides),
    )
    made = tuple(row for answers in known for row in _rows(context, answers, sides))
    apart = any(min(found) < 0 < max(found) for found in ([_main(context, key) for key in each] for each in known))
    notes = [context.text(each) for each, so in (("joint-note", _bold(made)), ("turns-answers", apart)) if so]
    return Table(
        id="table-turns",
        title=context.text("turns-title"),
        subtitle=context.text("turns-subtitle", units=units(context, keys)),
        columns=columns,
        rows=made,
        note=joined([*notes, *paragraphs_of(context, "turns")]),
    )


def _bold(rows: Sequence[Row]) -> bool:
    """Return whether a number is set in bold; names of answers may be as well."""
    return any(span.strong for row in rows for cell in row.cells[1:] for span in cell.text if row.role != "group")


def turning(context: BriefContext, asked: Sequence[Answers]) -> Text:
    """Return the same of the unfavourable side in a sentence an answer, for a document without room for a table."""
    lines = [_line(context, key) for answers in _moving(context, asked) for key in answers]
    title = tuple(replace(span, strong=True) for span in context.text("turns-title"))
    return joined([title, *lines]) if lines else ()


def _line(context: BriefContext, key: str) -> Text:
    alone, moved = plain(_alone(context, key)), plain(_moved(context, key, ADVERSE).text)
    (value,), unit = format_with_large_number_word(context.words, [moved], context.scale(key, short=True)[1])
    return context.text("turns-line", name=_name(context, key), alone=Marked(alone), value=value, unit=Marked(unit))


def _moving(context: BriefContext, asked: Sequence[Answers]) -> list[Answers]:
    """Return the answers to each question that some input moves."""
    moved = (
        tuple(key for key in keys if context.rows(TABLE, key_figure=key) or rows(context, key_figure=key))
        for keys in asked
    )
    return [answers for answers in moved if answers]


def _name(context: BriefContext, key: str, name: str = "") -> str:
    """Return what a figure is called, with its own name unless another is given, and that it is the best answer."""
    name = name or context.figure_name(key)
    return context.words.say("decide-best", name=name) if is_best(context, key) else name


def _rows(context: BriefContext, answers: Answers, sides: Sequence[str]) -> Iterator[Row]:
    """Yield a question with its answers below it; an answer without rivals by its own name."""
    rivals = len(answers) > 1
    if rivals:
        page = context.declared.first_page
        asked = next((name for name, tile in page.items() if answers[0] in (*tile.figures, *tile.also)), "")
        said = question(context, asked) if asked else text(capitalise_first(context.topic(answers[0])))
        yield Row((Cell(said, span=3 + len(sides)),), "group")
    for key in answers:
        name = _name(context, key, capitalise_first(holds(context, key)) if rivals else "")
        central = Cell(text(printed(context, key, _main(context, key))), cell=f"key_figures/{key}/value")
        moved = (_moved(context, key, side) for side in sides)
        yield Row((Cell(text(Span(name, strong=is_best(context, key)))), central, Cell(_alone(context, key)), *moved))


def _main(context: BriefContext, metric: str) -> float:
    return number_in(context.key_figure(metric)["value"]) or 0.0


def _alone(context: BriefContext, metric: str) -> Text:
    """Return the input that turns an answer soonest, inside its range or outside of it."""
    found = context.rows(TABLE, key_figure=metric, against="zero")
    turning = [row for row in found if isinstance(row["input_switching"], float)]
    if not turning:
        return _never_alone(context, metric) if found else text("–")
    nearest = min(turning, key=lambda row: (row["plausible"] != "yes", _distance(row)))
    turn = float(f"{nearest['input_switching']:.{FIGURES}g}")
    given = float(f"{nearest['input_central']:.3g}")
    (central, unit), (switch, _) = (_plain(context, nearest, number) for number in (given, turn))
    return context.text(
        "turns-inside" if nearest["plausible"] == "yes" else "turns-outside",
        beyond=context.words.say(f"beyond-{nearest['outside_range']}"),
        name=context.input_name(str(nearest["input"])),
        switch=text_of(switch, unit),
        central=f"{central}%" if unit.startswith("%") else central,
    )


def _never_alone(context: BriefContext, metric: str) -> Text:
    """Return that no input moved alone turns an answer, with the first case beside the plan that does."""
    for name, figures in by_scenario(context).items():
        if metric in figures and _main(context, metric) * (number_in(figures[metric]["value"]) or 0.0) < 0:
            return context.text("turns-case", case=case_names(context)[name])
    return context.text("turns-never")


def _moved(context: BriefContext, metric: str, side: str) -> Cell:
    """Return an answer with all inputs half-way to the ends of one side, in bold where its sign is another.

    An answer that only inputs of one group move has no case of all: that of the group is meant.
    """
    found = rows(context, key_figure=metric, part=PARTS[0], side=side)
    row = next((each for each in found if each["group"] == ALL), next(iter(found), None))
    if row is None:
        return NOTHING
    if row["value"] is None:
        return Cell(context.text("joint-impossible"))
    said = printed(context, metric, float(row["value"]))
    return Cell((Span(said, strong=row["sign"] == "turns"),), cell=f"{JOINT}/{row['id']}/value")


def _plain(context: BriefContext, row: Record, number: float) -> tuple[str, str]:
    ends = [end for name in ("input_low", "input_high") if (end := number_in(row[name])) is not None]
    said, _, _, unit = context.plain_range({**row, "value": number, "low": number, "high": number}, ends)
    return said, unit


def text_of(number: str, unit: str) -> str:
    """Return a number with its unit, marks of the unit taken off."""
    return f"{number} {''.join(span.text for span in spans(unit))}".rstrip()


def _distance(row: Record) -> float:
    """Return how far a switching value lies from the central one, in widths of the range of the input."""
    switch, central, low, high = (
        float(row[name] or 0.0) for name in ("input_switching", "input_central", "input_low", "input_high")
    )
    return abs(switch - central) / (high - low) if high > low else abs(switch - central)

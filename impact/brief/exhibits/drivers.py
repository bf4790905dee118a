"""What moves an answer: the strongest inputs, each with every answer to the question at both of its ends."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice

from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import Marked, spans
from impact.brief.exhibits.results import money, result_table
from impact.brief.text.best_answer import is_best
from impact.brief.text.joint_changes import in_unit, printed
from impact.brief.text.tiles import condition, deciding_answers
from impact.core.errors import ImpactError
from impact.core.text import capitalise_first
from impact.document import Cell, Row, Span, Table, Text, plain, text
from impact.language.input_names import format_with_large_number_word
from impact.language.unit_names import MONEY
from impact.study.tables import Record, span

MOST, LEAST = 5, 0.15  # inputs, and of what the strongest one moves
MOST_NAMED = 2  # inputs in a heading
FIGURES = 2  # significant figures in which one that leads differs from the next
NAMES, ENDS = 0.28, 0.2  # of the width
LARGE = 1e4  # ends of sums of money are less than that
TABLE = "tornado"
ADDITIONAL = "additional"  # the page whose table has the note
COLUMNS = ("input_low", "input_high", "result_low", "result_high")


def drivers_of(context: BriefContext, tone: str) -> Iterator[Table]:
    """Yield what moves the answers to the first question of a tone, such as "emissions"; nothing without inputs."""
    asked = (name for name, tile in context.declared.first_page.items() if tile.tone == tone)
    made = (drivers_table(context, deciding_answers(context, name), f"drivers-{tone}") for name in asked)
    yield from islice(filter(None, made), 1)


def numbers(row: Record) -> list[float]:
    """Return low and high value of an input, and the result at each.

    Raises:
        ImpactError: one of the four is empty.
    """
    if missing := [name for name in COLUMNS if row[name] is None]:
        raise ImpactError(f"table '{TABLE}', row '{row['id']}': {', '.join(missing)} is empty. Leave the row out.")
    return [float(row[name] or 0.0) for name in COLUMNS]


def drivers_table(context: BriefContext, answers: Sequence[str], name: str) -> Table | None:
    """Return the inputs that move the answers to a question most, each answer at both ends of each; None without.

    Args:
        answers: Key figures in one unit that answer the question.
    """
    found = {key: {str(row["input"]): row for row in context.rows(TABLE, key_figure=key)} for key in answers}
    moved = {key: rows for key, rows in found.items() if rows}
    if not moved:
        return None
    share = (1 - NAMES - ENDS) / len(moved)
    words, unit = context.words, in_unit(context, list(moved))
    return result_table(
        context,
        name,
        [
            (words.say("column-assumption"), NAMES),
            (words.say("column-low-and-high"), ENDS),
            *((_head(context, key), share) for key in moved),
        ],
        [_main(context, list(moved)), *(_row(context, moved, each) for each in _strongest(context, moved))],
        ("jobs", "emissions"),
        title=name_leading_inputs(context, {tuple(moved): context.topic(next(iter(moved)))}),
        subtitle=context.text("drivers-subtitle", unit=Marked(unit)),
        dense=False,
        note=context.text("drivers-beyond") if _beyond(context, moved) else (),
    )


def _head(context: BriefContext, key: str) -> str:
    """Return under which condition an answer holds, and that the evidence favours it where it does."""
    name = capitalise_first(plain(condition(context, key)))
    return context.words.say("decide-best", name=name) if is_best(context, key) else name


def _beyond(context: BriefContext, moved: Mapping[str, Mapping[str, Record]]) -> bool:
    """Return whether an input at an end takes an answer out of its range, and no page before has the note on it."""
    return ADDITIONAL not in context.log.by_section and any(_leaves(context, each) for each in moved.values())


def _leaves(context: BriefContext, rows: Mapping[str, Record]) -> bool:
    _, low, high = span(context.key_figure(str(next(iter(rows.values()))["key_figure"])))
    ends = [end for row in rows.values() for end in numbers(row)[2:]]
    return low is not None and high is not None and (min(ends) < low or max(ends) > high)


def _strongest(context: BriefContext, moved: Mapping[str, Mapping[str, Record]]) -> list[str]:
    """Return the inputs that move any answer most, each by its part of what the strongest one does to that answer."""
    parts: dict[str, float] = {}
    for rows in moved.values():
        reach = {name: _moves(context, row) for name, row in rows.items()}
        widest = max(reach.values()) or 1.0
        for name, own in reach.items():
            parts[name] = max(parts.get(name, 0.0), own / widest)
    return sorted((name for name in parts if parts[name] >= LEAST), key=lambda name: (-parts[name], name))[:MOST]


def _main(context: BriefContext, keys: Sequence[str]) -> Row:
    """Return the answers as the brief gives them, which stand above what moves them."""
    values = {key: float(context.key_figure(key)["value"] or 0.0) for key in keys}
    cells = (Cell((Span(printed(context, *each), cell=f"key_figures/{each[0]}/value"),)) for each in values.items())
    return Row((Cell(context.text("column-value")), Cell(()), *cells), role="total")


def _row(context: BriefContext, moved: Mapping[str, Mapping[str, Record]], name: str) -> Row:
    """Return an input, its low and high value, and each answer there; nothing where it does not move one."""
    row = next(rows[name] for rows in moved.values() if name in rows)
    ends = numbers(row)[:2]
    of_money = MONEY.fullmatch(str(row["unit"])) and not context.words.conventions.scale_at_number
    large = money(context, [{"value": end} for end in ends], LARGE) if of_money else None
    low, high = (end / large.per if large else end for end in ends)
    _, *said, unit = context.plain_range({**row, "value": low, "low": low, "high": high})
    unit = unit.replace(context.words.say("money-million"), large.word, 1) if large else unit
    said, unit = format_with_large_number_word(context.words, said, unit)
    between = context.words.range(low=said[0], high=said[1])
    named = context.words.say("input-share" if unit.startswith("%") else "input-value", value=between, unit=unit)
    cells = (Cell(tuple(_both(context, key, rows.get(name)))) for key, rows in moved.items())
    return Row((Cell(text(context.input_name(name))), Cell(spans(named.strip())), *cells))


def _both(context: BriefContext, key: str, row: Record | None) -> Iterator[Span]:
    """Yield an answer at the low and at the high value of an input."""
    if row is None:
        yield Span("–")
        return
    at_low, at_high = (
        Span(printed(context, key, value), cell=f"{TABLE}/{row['id']}/result_{end}")
        for value, end in zip(numbers(row)[2:], ("low", "high"), strict=True)
    )
    yield from (at_low, Span(f" {context.words.say('decide-to')} "), at_high)


def name_leading_inputs(context: BriefContext, asked: Mapping[tuple[str, ...], str]) -> Text:
    """Return which input moves the answers to each question most; of questions with the same one in one clause.

    Args:
        context: the brief.
        asked: by the answers to a question, what these are about.
    """
    words, found = context.words, dict[tuple[str, str], list[str]]()
    for answers, name in asked.items():
        if leads := [tuple(leading) for key in answers if (leading := leading_inputs(context, [key]))]:
            every = [context.input_said(key) for key in dict.fromkeys(chain(*leads))]
            alike, few = len({*leads}) == 1, len(every) <= MOST_NAMED
            said = ("one", words.both(every)) if alike else ("some", words.either(every)) if few else ("many", "")
            found.setdefault(said, []).append(name)
    if not found:
        return context.text("sure-finding-none")
    parts = (
        words.say(f"sure-finding-{kind}", name=words.both(names), first=Marked(first))
        for (kind, first), names in found.items()
    )
    return spans(Marked(capitalise_first("; ".join(parts))))


def leading_inputs(context: BriefContext, answers: Sequence[str]) -> list[str]:
    """Return for each answer the input that moves it most, with those that do so as much when rounded."""
    found: list[str] = []
    for metric in answers:
        reach = {str(row["input"]): _moves(context, row) for row in context.rows(TABLE, key_figure=metric)}
        most = max(reach.values(), default=0.0)
        found += [name for name, moves in reach.items() if f"{moves:.{FIGURES}g}" == f"{most:.{FIGURES}g}"]
    return list(dict.fromkeys(found))


def _moves(context: BriefContext, row: Record) -> float:
    """Return how far apart an answer lies at both ends of an input and in the main estimate."""
    reach = [float(context.key_figure(str(row["key_figure"]))["value"] or 0.0), *numbers(row)[2:]]
    return max(reach) - min(reach)

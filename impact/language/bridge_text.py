"""A bridge as text for a terminal, in one language."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby

from impact.core.text import in_room, room
from impact.language.messages import Language
from impact.language.rounding import Steps, decimals, figure_step, round_to_step
from impact.language.table_text import unit_in_table, with_meaning
from impact.study.analysis.bridge import FIRST, LAST
from impact.study.analysis.changes import ABSENT
from impact.study.facts import Fact
from impact.study.tables import Record, ResultTable

KEY, VALUES, NUMBER = 44, 34, 20  # widths of columns
JOINED = " + "  # between changes that are made in one step
NOTHING = 1e-9
ARROW = " -> "
ENDS = (FIRST, LAST)  # alone where nothing can be said of the steps between


Said = Callable[[Record, str], str]  # a row and a column with a number: as it is said


def as_text(
    bridge: ResultTable, first: str, second: str, words: Language, facts: Mapping[str, Fact], said: Said | None = None
) -> str:
    """Return what each change adds to each key figure that differs; steps that add nothing are counted."""
    said = said or (lambda row, column: words.plain(f"{float(row[column] or 0):,.6g}"))
    text = _Text(first, second, words, facts, said)
    return "\n".join(text.lines(bridge)).rstrip() + "\n"


class _Text:
    def __init__(self, first: str, second: str, words: Language, facts: Mapping[str, Fact], said: Said) -> None:
        self._first, self._second, self._words, self._facts, self._said = first, second, words, facts, said

    def lines(self, bridge: ResultTable) -> list[str]:
        lines: list[str] = []
        same: list[str] = []
        for metric, rows in groupby(bridge.rows, key=lambda row: str(row["key_figure"])):
            steps = list(rows)
            name = with_meaning(self._words, self._facts, "key_figure", metric)
            head = f"{name} [{unit_in_table(self._words, str(steps[0]['unit']))}]"
            if len(steps) == len(ENDS):
                lines += [
                    head,
                    f"  {self._first}: {self._end(steps[0])}",
                    f"  {self._second}: {self._end(steps[1])}",
                    "",
                ]
            elif any(_moves(row, steps) for row in steps[1:-1]):
                lines += [head, *self._figure(steps), ""]
            else:
                same.append(metric)
        if same:
            lines.append(self._words.say("bridge-same", figures=", ".join(same)))
        return lines

    def _end(self, row: Record) -> str:
        return self._number(row, "reached").strip() or self._words.say("bridge-unknown")

    def _figure(self, steps: list[Record]) -> Iterator[str]:
        still = 0
        for row in steps:
            if row["step"] == FIRST:
                yield f"  {in_room(self._first, KEY + VALUES + 1)} {self._number(row, 'reached')}"
            elif row["step"] == LAST:
                if still:
                    yield f"  {self._words.say('bridge-nothing', count=still)}"
                yield f"  {in_room(self._second, KEY + VALUES + 1)} {self._number(row, 'reached')}"
            elif _moves(row, steps):
                change = ARROW.join(self._value(str(row[end])) for end in ("before", "after"))
                yield from _step(str(row["step"]), change, self._number(row, "value", signed=True))
            else:
                still += 1

    def _value(self, cell: str) -> str:
        absent = self._words.say("bridge-absent")
        return JOINED.join(absent if part == ABSENT else part for part in cell.split(JOINED))

    def _number(self, row: Record, column: str, *, signed: bool = False) -> str:
        cell = row[column]
        if not isinstance(cell, int | float):
            return ""
        said = self._said(row, column)
        return in_room(f"+{said}" if signed and cell > 0 else said, NUMBER, right=True)


def _moves(row: Record, steps: Iterable[Record]) -> bool:
    largest = max(abs(float(step["reached"] or 0)) for step in steps)
    return abs(float(row["value"] or 0)) > NOTHING * largest


def _step(key: str, change: str, number: str) -> Iterator[str]:
    """Yield a change; a key with no room beside its values stands on a line of its own, long values keep both ends."""
    if len(key) > KEY:
        yield f"  {key}"
        key = ""
    if room(change) > VALUES:
        before, _, after = change.partition(ARROW)
        half = (VALUES - len(ARROW)) // 2
        change = f"{_short(before, VALUES - len(ARROW) - min(half, len(after)))}{ARROW}{_short(after, half)}"
    yield f"  {key:{KEY}} {in_room(change, VALUES)} {number}"


def _short(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 3].rstrip(' ,:')}..."


def as_printed(bridge: ResultTable, words: Language) -> Callable[[Record, str], str]:
    """Return what says a number of a bridge.

    The step of a measure follows from both ends of its key figures, as in a brief from its headlines; what a change
    adds has the step of its key figure, and a finer one where it is smaller than ten of these.
    """
    ends: dict[str, list[float]] = {}
    for row in bridge.rows:
        if row["step"] in (FIRST, LAST) and isinstance(reached := row["reached"], int | float):
            ends.setdefault(str(row["unit"]), []).append(float(reached))
    steps = Steps(ends)

    def said(row: Record, column: str) -> str:
        number = float(row[column] or 0)
        step = figure_step(number, steps[str(row["unit"])])
        return words.digits(round_to_step(number, step), decimals(step))

    return said

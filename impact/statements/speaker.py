"""What is said of one study in one language: statements that hold, each checked once more as it is printed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from string import ascii_lowercase
from typing import Any

from impact.core.errors import ImpactError
from impact.language.amount_messages import AmountText, numbers_of
from impact.language.amounts import Amount
from impact.language.messages import SEVERAL, Language, Marked, format_marked_message
from impact.statements.catalogue import Statement, StatementCatalogue
from impact.statements.cells import Cells, StatementCell
from impact.statements.guards import failing

MARKS = re.compile(r"</?\w+>")
AMOUNT = re.compile(r"<(n[a-z]+)>.*?</\1>")
FIXED = re.compile(r"<su[bp]\w*>.*?</su[bp]\w*>")  # the figure of CO2
DIGIT = re.compile(r"\d")
TWO_STOPS = re.compile(r"\.((?:</\w+>)+)\.$")  # of a unit that is shortened, and of the sentence
NUMBER_BEFORE, NUMBER_AFTER = r"(?<![\d.,+−])(?<!\d[\u00a0\u202f])", r"(?![\d,.\u00a0\u202f]*\d)"  # no part of another
NO_NUMBER = ("SIGN", "PLURAL")  # functions of messages that print none


@dataclass(frozen=True)
class Sentence:
    """A statement as it is printed.

    Attributes:
        text: Its message, with marks; the numbers of one cell lie in marks of their own.
        addresses: Of the cell of each such mark, by the name of the mark.
    """

    statement: Statement
    text: Marked
    addresses: Mapping[str, str]


class _Printed(AmountText):
    """An amount whose print lies in marks, so that the text that holds it says which cell it comes from."""

    cells: list[StatementCell]
    mark: str

    def __new__(cls, mark: str, cells: list[StatementCell], amounts: Iterable[Amount]) -> _Printed:
        """Return the amount of a cell, or of the known cells of a set."""
        plain = AmountText(*amounts)
        made = str.__new__(cls, _marked(mark, plain))
        made.amounts, made.mark, made.cells = plain.amounts, mark, cells
        return made

    def in_message(self, name: str, named: Any, how: dict[str, Any]) -> str:
        """Return what a function of a message prints; of several cells, each number lies in the mark of its own."""
        if all(each.rounded.low is None for each in self.amounts):  # there is nothing to print behind it
            how = {option: value for option, value in how.items() if option != "range"}
        text = super().in_message(name, named, how)
        if name in NO_NUMBER:
            return text
        if len(named) == 1:
            return _marked(self.mark, text)
        numbers = numbers_of([each.amounts[0] for each in named], size=name == "SIZE", plus=name == "CHANGE")
        for each, number in zip(named, numbers, strict=True):
            digits = re.escape(number.rstrip("%\u00a0 "))  # a range may write the sign of per cent once
            text = re.sub(f"{NUMBER_BEFORE}({digits}){NUMBER_AFTER}", _marked(each.mark, r"\1"), text, count=1)
        return _marked(SEVERAL, text)


class Speaker:
    """Says what a catalogue holds of a study.

    Args:
        amount_of: Returns the amount of a cell.
        values: What any message may name besides: place, years, names.
    """

    def __init__(
        self, catalogue: StatementCatalogue, cells: Cells, words: Language,
        amount_of: Callable[[StatementCell], Amount], values: Mapping[str, str],
    ) -> None:  # fmt: skip
        self.catalogue, self.cells, self._words = catalogue, cells, words
        self._amount_of, self._values = amount_of, values
        self.said: list[Sentence] = []

    def group(self, name: str) -> list[Sentence]:
        """Return what a group says of the study.

        Raises:
            ImpactError: There is no such group, or a statement does not hold as it is printed: a fault of the program.
        """
        if name not in self.catalogue.groups:
            raise ImpactError(f"No group of statements is called '{name}'. Add it to templates/statements.")
        found = [self.sentence(each) for each in self.catalogue.groups[name].chosen(self.cells)]
        self.said += found
        return found

    def sentence(self, statement: Statement) -> Sentence:
        """Return a statement as it is printed, checked.

        Raises:
            ImpactError: Its guard does not hold, or it holds a number that is no amount of its cells.
        """
        names = (f"n{letter}" for letter in _letters())
        amounts = {name: self._amount(next(names), name) for name in statement.says}
        named = dict.fromkeys((*statement.says, *map(self.cells.source_of, statement.says)))
        years = dict(year for name in named for year in _years(name, self.cells.members(name)))
        reasons = {"reason": self.cells[statement.why].reason} if statement.why else {}
        text = format_marked_message(self._words, statement.message, **{**self._values, **years, **reasons, **amounts})
        text = Marked(TWO_STOPS.sub(r".\1", text))
        allowed = [*self._values.values(), *years.values(), *reasons.values()]
        declared = (doubt for name in statement.says for doubt in self.cells.doubts(name))
        if found := [*failing(statement.guard, self.cells), *declared, *_doubts(text, amounts, allowed)]:
            raise ImpactError(
                f"Statement '{statement.id}' is not printed: {'; '.join(found)}. It would say: {MARKS.sub('', text)} "
                "This is a fault of the program or of a catalogue of statements, not of the scenario."
            )
        addresses = {each.mark: each.cells[0].address for each in amounts.values() if len(each.cells) == 1}
        return Sentence(statement, text, addresses)

    def _amount(self, mark: str, name: str) -> _Printed:
        cells = [cell for cell in self.cells.members(name) if cell.known]
        return _Printed(mark, cells, map(self._amount_of, cells))


def _marked(mark: str, text: str) -> str:
    return f"<{mark}>{text}</{mark}>"


def _doubts(text: str, amounts: Mapping[str, _Printed], allowed: list[str]) -> Iterator[str]:
    """Yield amounts that a text does not name, and whether it holds digits outside amounts and facts."""
    yield from (f"it does not name ${name}" for name, each in amounts.items() if f"<{each.mark}>" not in text)
    rest = FIXED.sub("", AMOUNT.sub("", text))
    for part in sorted(filter(DIGIT.search, allowed), key=len, reverse=True):
        rest = rest.replace(part, "")
    if DIGIT.search(rest):
        yield "it holds a number that is no amount of its cells"


def _years(name: str, cells: list[StatementCell]) -> Iterator[tuple[str, str]]:
    """Yield the first and the last year that the cells of a name are of, by the names that messages give them."""
    first = min((cell.years[0] for cell in cells), default="")
    last = max((cell.years[1] for cell in cells), default="")
    yield f"{name}_from", first
    yield f"{name}_until", last


def _letters() -> Iterator[str]:
    """Yield a, b, ..., z, aa, ab, ...: digits in marks would be taken for numbers of the text."""
    for length in count(1):
        for place in range(26**length):
            yield "".join(ascii_lowercase[place // 26**at % 26] for at in reversed(range(length)))

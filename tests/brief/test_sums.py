"""What a reader adds up with a pencil: printed parts make printed totals, in every table of every document and case."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import product
from typing import NamedTuple

import pytest
from every_case import composed
from shared_studies import CASES

from impact.document import Row, Table, plain

NUMBER = re.compile(r"−?\d+(?:,\d{3})*(?:\.\d+)?")
RANGE = re.compile(r"\S+\sto\s\S+$")
ROUNDED = re.compile(r"\brounded\b", re.IGNORECASE)
EVERY = list(product(CASES, ("brief", "summary", "annex")))


class Sum(NamedTuple):
    """A column of a table down to its total."""

    column: str
    parts: tuple[Decimal, ...]
    total: Decimal

    @property
    def off(self) -> Decimal:
        """How far the total is from the sum of its parts, or from the first less the others where that is nearer."""
        first, *others = self.parts
        rest = sum(others, Decimal(0))
        return min(abs(first + rest - self.total), abs(first - rest - self.total))

    @property
    def slack(self) -> Decimal:
        """What rounding may move: half a step of each number, and never less than one of the total."""
        return sum(map(step, self.parts), step(self.total)) / 2 + step(self.total)


def step(number: Decimal) -> Decimal:
    """Return the step that a printed number was rounded to, as far as its figures show it."""
    shown = number.normalize() if number == number.to_integral_value() else number
    return Decimal(1).scaleb(int(shown.as_tuple().exponent)) if number else Decimal(0)


def printed(row: Row, column: int) -> Decimal:
    """Return the first number of a cell; nothing is zero."""
    found = NUMBER.findall(plain(row.cells[column].text)) if column < len(row.cells) else []
    return Decimal(found[0].replace(",", "").replace("−", "-")) if found else Decimal(0)


def sums(table: Table) -> Iterator[Sum]:
    """Yield the columns down to the first total of a table, where it has one."""
    place = next((at for at, row in enumerate(table.rows) if row.role == "total"), 0)
    parts = [row for row in table.rows[:place] if row.role == ""]
    if not parts or any(cell.span > 1 or cell.rows > 1 for row in parts for cell in row.cells):
        return
    for at, column in enumerate(table.columns[1:], start=1):
        shown = [plain(row.cells[at].text) for row in (*parts, table.rows[place]) if at < len(row.cells)]
        if NUMBER.search(shown[-1]) is None or any(RANGE.match(text) for text in shown):
            continue  # not estimated, or the range of what stands beside it
        yield Sum(column.label, tuple(printed(row, at) for row in parts), printed(table.rows[place], at))


@pytest.mark.sampled(10)
@pytest.mark.parametrize(("case", "name"), EVERY)
def test_printed_parts_make_the_printed_total(case: str, name: str) -> None:
    faults = []
    for block in composed(case, name).blocks:
        if not isinstance(block, Table):
            continue
        found = list(sums(block))
        told = ROUNDED.search(plain(block.note) + plain(block.subtitle))
        faults += [f"{block.name()}, {each.column}: {each.off} off" for each in found if each.off > each.slack]
        if any(each.off for each in found) and not told:
            faults.append(f"{block.name()}: it does not say that it is rounded")
    assert faults == []


def test_a_sum_that_is_wrong_is_found() -> None:
    right = Sum("2031", (Decimal(510), Decimal(11), Decimal(33)), Decimal(560))
    wrong = right._replace(total=Decimal(610))
    assert (right.off, right.slack) == (Decimal(6), Decimal(21))
    assert wrong.off == 56 > wrong.slack
    assert Sum("change", (Decimal("13.6"), Decimal("20.9")), Decimal("-7.3")).off == 0

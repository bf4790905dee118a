"""What a cell says: a number in the form of any country, a date, yes or no; refused where it may say two things."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from impact.catalogue.io_table.grid import NumberStyle, judge
from impact.catalogue.money import money_of, same_but_money
from impact.core.text import shortened
from impact.files.reading import text_fault
from impact.files.units import check_unit, factor
from impact.scenario.intake.answers import AnswerError, answer, fits
from impact.scenario.intake.fields import Leaf
from impact.scenario.intake.workbook_labels import plain, words
from impact.scenario.quantity import LONGEST

FIRST_DAY, LAST_DAY = 20_000, 80_000  # serial dates that are taken for some: from 1954 to 2119
_PER_CENT = re.compile(r"(.*?)\s*%")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})\.?(?:\s*г\.?)?")
_SLASHED = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})")
_ISO = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_ISO_TIME = re.compile(r"(\d{4}-\d{2}-\d{2})T00:00(:00)?(\.0+)?Z?")
_CHINESE = re.compile(r"(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?")
_CALENDAR, _CALENDAR_1904 = date(1899, 12, 30), date(1904, 1, 1)


@dataclass(frozen=True)
class AnswerCell:
    """A cell that holds something.

    Attributes:
        where: sheet and cell, for messages.
        value: text or number; of a date what the file holds.
        truth: what it says where it holds true or false, which is no text.
        is_date: whether it is shown as a date.
        from_1904: from when days are counted.
        fault: what is wrong with it.
    """

    where: str
    value: str | float
    is_date: bool = False
    from_1904: bool = False
    fault: str = ""
    truth: bool | None = None


def number(cell: AnswerCell, *, share: bool = False) -> tuple[float | int, str]:
    """Return the number of a cell, and how it was read where that is not plain.

    Args:
        cell: with it.
        share: whether a part of one is asked for, so that per cent can be read.

    Raises:
        AnswerError: it is none, or may be two.
    """
    _no_fault(cell)
    if isinstance(cell.value, float | int):
        return _whole(float(cell.value)), ""
    text = " ".join(cell.value.split())
    per_cent = _PER_CENT.fullmatch(text)
    if per_cent and not share:
        raise AnswerError(
            f"'{shortened(text, 40)}' is in per cent, and no share is asked for. Write the number itself."
        )
    bare = per_cent[1] if per_cent else text
    judged = judge(bare)
    if judged.style is None and judged.undecided:
        raise AnswerError(
            f"'{shortened(text, 40)}' may be {_read(bare, '.', ',')} or {_read(bare, ',', '.')}. Write it as a number, "
            "or without a sign between thousands."
        )
    found = None if judged.style is None else judged.style.read(bare)
    if found is None:
        raise AnswerError(f"'{shortened(text, 40)}' is no number. Write digits, and the unit in its own cell.")
    value = float(f"{found / 100:.12g}") if per_cent else found
    plain_ = text == f"{_whole(value)}"
    return _whole(value), "" if plain_ else f"the text '{shortened(text, 40)}' is read as {value:,.12g}"


def _read(text: str, decimal: str, thousands: str) -> str:
    value = NumberStyle(decimal, thousands).read(text)
    return "no number" if value is None else f"{value:,.12g}"


def _whole(value: float) -> float | int:
    return int(value) if value.is_integer() and abs(value) < 1e15 else value


def _no_fault(cell: AnswerCell) -> None:
    if cell.is_date:
        raise AnswerError("a date or a time stands here. Format the cell as a number.")
    if cell.fault:
        raise AnswerError(cell.fault)


def text(cell: AnswerCell) -> str:
    """Return the text of a cell.

    Raises:
        AnswerError: it holds what no table may, or is too long.
    """
    _no_fault(cell)
    if isinstance(cell.value, float | int):
        return f"{_whole(float(cell.value))}"
    found = cell.value.strip()
    if len(found) > LONGEST:
        raise AnswerError(f"the text has {len(found):,} characters; at most {LONGEST:,} belong here.")
    if fault := text_fault(found):
        raise AnswerError(fault)
    return found


def day(cell: AnswerCell, *, whole: bool) -> tuple[str, str]:
    """Return a date as year-month-day, a shorter one where that is allowed, and how it was read.

    Args:
        cell: with it.
        whole: whether a day is asked for, and not also a month or a year.

    Raises:
        AnswerError: it is none, or may be two.
    """
    if cell.fault and not cell.is_date:
        raise AnswerError(cell.fault)
    if cell.is_date and isinstance(cell.value, str) and (found := _ISO_TIME.fullmatch(cell.value)):
        return found[1], ""
    serial = _serial(cell)
    if serial is not None:
        start = _CALENDAR_1904 if cell.from_1904 else _CALENDAR
        made = (start + timedelta(days=serial)).isoformat()
        return made, f"{serial} is read as the date {made}"
    said = str(_whole(cell.value) if isinstance(cell.value, float | int) else cell.value).strip()
    made = _written_day(said)
    try:
        if not _ISO.fullmatch(made):
            raise ValueError
        date.fromisoformat(made if len(made) == 10 else f"{made}-01" if len(made) == 7 else f"{made}-01-01")
    except ValueError:
        raise AnswerError(f"'{shortened(said, 40)}' is no date. Write year-month-day, such as 2026-11-24.") from None
    if whole and len(made) < 10:
        raise AnswerError(f"'{shortened(said, 40)}' names no day. Write year-month-day, such as 2026-11-24.")
    return made, "" if made == said else f"'{shortened(said, 40)}' is read as {made}"


def _serial(cell: AnswerCell) -> int | None:
    """Return a number that spreadsheets mean as a day."""
    value = cell.value
    if not isinstance(value, float | int) or not FIRST_DAY <= value <= LAST_DAY:
        return None
    return int(value) if float(value).is_integer() else None


def _written_day(said: str) -> str:
    if found := _DOTTED.fullmatch(said):
        return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}"
    if found := _CHINESE.fullmatch(said):
        return "-".join(f"{int(part):02}" for part in found.groups() if part)
    if found := _SLASHED.fullmatch(said):
        one, other = int(found[1]), int(found[2])
        if one != other and one <= 12 and other <= 12:
            raise AnswerError(
                f"'{said}' may be {found[3]}-{one:02}-{other:02} or {found[3]}-{other:02}-{one:02}. Write "
                "year-month-day."
            )
        month, of_month = (one, other) if one <= 12 else (other, one)
        return f"{found[3]}-{month:02}-{of_month:02}"
    return said


def year(cell: AnswerCell) -> int | None:
    """Return the year that a heading names; None where it names none."""
    if cell.fault or cell.is_date:
        return None
    said = str(_whole(cell.value) if isinstance(cell.value, float | int) else cell.value).strip()
    found = re.fullmatch(r"((?:19|20|21)\d\d)\s*(.*)", said)
    marks = ["", *(mark.casefold() for mark in words().year_marks)]
    return int(found[1]) if found and found[2].casefold() in marks else None


def value(cell: AnswerCell, leaf: Leaf) -> tuple[Any, str]:
    """Return what a cell says in the form that a field asks for, and how it was read where that is not plain."""
    match leaf.form:
        case "day" | "date":
            return day(cell, whole=leaf.form == "day")
        case "decimal":
            return number(cell)
        case "whole":
            found, how = number(cell)
            if not isinstance(found, int):
                raise AnswerError(f"{found:g} is no whole number. Write digits, such as 2030.")
            return found, how
        case "yes_no" if cell.truth is not None:
            return cell.truth, ""
        case "yes_no":
            said = text(cell)
            if plain(said) not in words().yes_no:
                raise AnswerError(f"'{shortened(said, 40)}' is neither yes nor no. Write one of the two.")
            return words().yes_no[plain(said)], ""
        case "names":
            return [part.strip() for part in re.split("[,;]", text(cell)) if part.strip()], ""
        case "choice":
            said = text(cell)
            return answer(next((each for each in leaf.choices if plain(each) == plain(said)), said), leaf, ""), ""
        case "list" | "yaml":
            return answer(text(cell), leaf, ""), ""
        case _:
            return text(cell), ""


def unit_of(cell: AnswerCell, wanted: str, extra: Any = ()) -> tuple[str, float, str]:
    """Return the unit of values, by what they are multiplied to be in it, and how it was read.

    Args:
        cell: with the unit.
        wanted: that is asked for; money of another currency or year stays as it is, for the scenario carries it.
        extra: the user's data folders, which may have units.

    Raises:
        AnswerError: it is no unit, or no such one can be had of it.
    """
    said = "1" if cell.value == 1 else text(cell)
    stated = words().unit(said)
    if wanted == "1" and stated == "%":
        return "1", 0.01, f"per cent are read as parts of one: the unit '{shortened(said, 20)}' is 0.01"
    if fits(stated, wanted) or same_but_money(stated, wanted):
        return stated, 1.0, ""
    if fault := check_unit(stated, extra):
        raise AnswerError(f"{fault} Asked for is '{wanted}'.")
    if "{" in wanted:
        return stated, 1.0, ""
    mine, theirs = money_of(stated), money_of(wanted)
    if mine is not None and theirs is not None:  # the scenario carries money; what it is paid for is converted here
        wanted = wanted.replace(theirs.dated, mine.dated)
    times = factor(stated, wanted, extra)
    if times is None:
        raise AnswerError(f"'{shortened(said, 40)}' cannot be converted: asked for is '{wanted}'.")
    return wanted, times, f"1 {said} is {times:,.12g} {wanted}"

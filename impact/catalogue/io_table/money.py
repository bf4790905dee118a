"""Money units with a price year, and amounts that carry their own unit."""

import re
from typing import Final

from impact.core.io_table import TableMoney

SCALES: Final = {"": 1.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_MONEY: Final = re.compile(r"(?:(thousand|million|billion|trillion) )?([A-Z]{3})_(\d{4})")
_COUNT: Final = re.compile(r"(?:(thousand|million|billion|trillion) )?([a-z_]+|FTE)")
_PER_MILLION: Final = re.compile(r"(.+?) ?/ ?\(million ([A-Z]{3}_\d{4})\)")
UNIT_OF: Final = {"headcount": "persons", "fte": "FTE", "job_years": "job_years"}
_SAME: Final = {"person": "persons", "jobs": "persons", "job_year": "job_years"}
_AMOUNT: Final = re.compile(r"([-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?) (.+)")


def money_unit(text: str) -> TableMoney:
    """Return the unit.

    Raises:
        ValueError: not a money unit with a price year; the message says what to write.
    """
    match = _MONEY.fullmatch(" ".join(text.split()))
    if not match:
        raise ValueError(
            f"'{text}' is no money unit with a price year. Write one such as 'million UZS_2022': "
            "nothing, thousand, million, billion or trillion, then the currency code, '_' and the year of the prices."
        )
    return TableMoney(text, SCALES[match[1] or ""], match[2], int(match[3]))


def count_scale(text: str) -> tuple[float, str]:
    """Return scale and plain unit of a count: `thousand persons` is (1000, persons).

    Raises:
        ValueError: not such a unit.
    """
    match = _COUNT.fullmatch(" ".join(text.split()))
    if not match:
        raise ValueError(f"'{text}' is no unit of a count. Write 'persons', 'thousand persons' or 'FTE'.")
    return SCALES[match[1] or ""], match[2]


def jobs_scale(text: str | None, measure: str) -> tuple[float, str, str]:
    """Return scale, plain unit and `CUR_YEAR` of the money it is per million of, if any, of a count of jobs.

    Measure and unit are one thing: without a text the unit is that of the measure.

    Raises:
        ValueError: the unit counts something else than the measure says; the message says what to write.
    """
    own = UNIT_OF[measure]
    if text is None:
        return 1.0, own, ""
    per = _PER_MILLION.fullmatch(" ".join(text.split()))
    scale, unit = count_scale(per[1] if per else text)
    if _SAME.get(unit, unit) == own:
        return scale, own, per[2] if per else ""
    if "hour" in unit:
        raise ValueError(
            f"'{text}' are hours, which are no jobs. Divide by the hours of a full year and write 'FTE' with the "
            "measure fte, or declare the column under 'extensions'"
        )
    right = next((name for name, known in UNIT_OF.items() if known == _SAME.get(unit, unit)), None)
    remedy = f"Write '{own}', or 'measure: {right}'" if right else f"Write '{own}', with 'thousand' or the like before"
    raise ValueError(f"the measure {measure} counts {own}, and 'unit' says '{text}'. {remedy}; or leave 'unit' out")


def amount(text: str) -> tuple[float, str]:
    """Return number and unit of an amount such as `935.8 trillion UZS_2022`.

    Raises:
        ValueError: no number and unit.
    """
    match = _AMOUNT.fullmatch(" ".join(text.split()))
    if not match:
        raise ValueError(f"'{text}' is no number with a unit. Write one such as '935.8 trillion UZS_2022'.")
    return float(match[1]), match[2]

"""What a check found, as one sentence."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from impact.core.text import small_first
from impact.language.amounts import Amounts
from impact.language.messages import Language
from impact.language.rounding import Steps, are_digits_settled
from impact.study.study import StudyData
from impact.study.tables import DOES_NOT_APPLY, Cell, Record

ERRORS = ("low_standard_error", "high_standard_error")
FIGURES = 3  # significant figures: two would print 65.4 as its limit 65


def sentence(words: Language, study: StudyData, row: Record) -> str:
    """Return the verdict of a row of `plausibility_checks`, with the share of draws outside where there are draws."""
    words = words.of_study(study.facts)
    if row["verdict"] == "not_applicable":
        reason = str(study.row("notes", f"plausibility_checks/{row['id']}/verdict")["reason"])
        return words.say(str(row["text_key"]), name=name(words, row), reason=reason)
    share = row["unit"] in ("1", "1/yr")
    found = words.say(
        str(row["text_key"]),
        year=str(row["year"] or DOES_NOT_APPLY),
        value=_shown(words, row["value"], share),
        low=_exact(words, row["limit_low"], share),
        high=_exact(words, row["limit_high"], share),
    )
    outside = row["share_outside"]
    if not isinstance(outside, float):
        return found
    part = words.percent(outside, 0 if outside >= 0.1 or outside == 0 else 1)
    return words.say("check-draws", sentence=found, share=part)


def outside(words: Language, study: StudyData) -> list[str]:
    """Return what lies outside its limits in the central run, one sentence a check."""
    return [of_years(words, study, rows) for rows in failed(study).values()]


def failed(study: StudyData) -> dict[str, list[Record]]:
    """Return what lies outside its limits in the central run, by check, a row for each year."""
    found: dict[str, list[Record]] = {}
    for row in study["plausibility_checks"].where(verdict="outside") if "plausibility_checks" in study.tables else ():
        found.setdefault(str(row["check"]), []).append(row)
    return found


def of_years(words: Language, study: StudyData, rows: Sequence[Record]) -> str:
    """Return the verdict of the first year, and in how many more years it is the same."""
    words = words.of_study(study.facts)
    return words.say("check-years", sentence=sentence(words, study, rows[0]), more=len(rows) - 1)


def name(words: Language, row: Record) -> str:
    return words.say(f"check-{str(row['check']).replace('_', '-')}")


def name_in_years(words: Language, rows: Sequence[Record]) -> str:
    """Return what is checked, with the years of these rows as spans; a claim is checked in no year."""
    runs: list[list[int]] = []
    for year in sorted(year for row in rows if row["status"] != "announced" and isinstance(year := row["year"], int)):
        if runs and year == runs[-1][-1] + 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    spans = (
        words.range(low=str(run[0]), high=str(run[-1])) if len(run) > 2 else ", ".join(map(str, run)) for run in runs
    )
    said = small_first(name(words, rows[0]))
    return words.say("panel-outside-check", name=said, years=", ".join(spans)) if runs else said


def _shown(words: Language, cell: Cell, share: bool) -> str:
    number = Decimal(str(cell)) * (100 if share else 1)
    step = Decimal(1).scaleb(number.adjusted() - FIGURES + 1)
    return _format_number(words, (number / step).to_integral_value(ROUND_HALF_UP) * step, share)


def _exact(words: Language, cell: Cell, share: bool) -> str:
    """Return a limit with the digits it has; the sentence does not use an open end."""
    return _format_number(words, Decimal(str(cell)) * (100 if share else 1), share) if isinstance(cell, float) else ""


def _format_number(words: Language, number: Decimal, share: bool) -> str:
    digits = words.digits(number.normalize())
    return words.say("percent", number=digits) if share else digits


def unsettled(study: StudyData, words: Language) -> list[str]:
    """Return the key figures whose printed limits more draws could still move, in the order of their table."""
    found, amounts = [], Amounts(words, Steps.of(study))
    for row in study["key_figures"].rows:
        if row["value"] is None:
            continue
        amount = amounts.of(row)
        if not amount.ranged:
            continue
        errors = [cell for cell in (row[name] for name in ERRORS) if isinstance(cell, float)]
        if len(errors) < len(ERRORS) or not are_digits_settled(amount.rounded, *errors):
            found.append(str(row["key"]))
    return found

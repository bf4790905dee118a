"""Names of the units of results, as a number in a sentence, a tile or a head of a column has them."""

import re

from impact.language.input_names import slug, unit_words
from impact.language.messages import Language

MONEY = re.compile(r"million (?P<currency>[A-Z]{3})_(?P<year>\d{4})(?P<yearly>/yr)?")
FOR_A_TONNE = re.compile(r"million (?P<currency>[A-Z]{3})_(?P<year>\d{4})/\(?t CO2(?:e_\w+)?\)?")
OF_MONEY = re.compile(r"[A-Z]{3}_\d{4}")
MEASURES = (  # unit, and its message
    ("persons", "jobs"),
    ("job_years", "job-years"),
    ("t CO2", "carbon-dioxide"),
    ("t CO2/yr", "carbon-dioxide"),
    ("t", "emissions"),
    ("L", "fuel"),
)
SHORT = {"emissions": "tonnes", "carbon-dioxide": "tonnes", "money-for-a-tonne": "money"}  # where a label says the rest
TONNES = "t"  # of anything else
UNSTATED = "_unstated"  # how gases were weighed against each other


def is_stored_in_millions(unit: str) -> bool:
    """Return whether tables hold sums of this unit in millions: money, and money for a tonne."""
    return bool(MONEY.fullmatch(unit) or FOR_A_TONNE.fullmatch(unit))


def unit_message(unit: str) -> tuple[str, dict[str, str]]:
    """Return the message by which a headline figure says its unit, `unit-NAME`, and its values; none for others."""
    money = MONEY.fullmatch(unit)
    if money:
        return f"money{'-year' if money['yearly'] else ''}", {"currency": money["currency"], "year": money["year"]}
    if of_a_tonne := FOR_A_TONNE.fullmatch(unit):
        return "money-for-a-tonne", {"currency": of_a_tonne["currency"], "year": of_a_tonne["year"]}
    if unit == TONNES:
        return "tonnes", {}
    return next((name for start, name in MEASURES if unit == start or unit.startswith(f"{start} ")), ""), {}


def unit_in_words(words: Language, unit: str, number: str, *, short: bool = False, case: str | None = None) -> str:
    """Return a unit without a scale as it is printed behind a number; in some languages it goes by the number.

    Args:
        unit: As tables write it.
        number: As it is printed.
        short: Whether a label says what is weighed or paid for.
        case: Of the noun in a sentence, empty for the first; None in a table, where nouns may be shortened.
    """
    name, values = unit_message(unit if not OF_MONEY.fullmatch(unit) else f"million {unit}")
    message = f"unit-{SHORT.get(name, name) if short else name}" if name else f"unit-of-{slug(unit)}"
    if not short and UNSTATED in unit:
        message, name = f"unit-of-{slug(unit)}", ""
    if case is not None and words.has(f"{message}-said"):
        return words.say(f"{message}-said", number=number, case=case, **values)
    return words.say(message, number=number, **values) if name else unit_words(words, unit, short=short)

"""In what multiple of its unit a measure is drawn, so that the numbers of an axis stay short."""

import re

from impact.charts.picture import ChartContext
from impact.core.vocabulary import MILLION, Tone
from impact.language.input_names import unit_words
from impact.language.marks import Marked
from impact.language.messages import Words
from impact.language.unit_names import unit_message
from impact.study.tables import Record

MONEY = re.compile(r"(?<![A-Za-z])[A-Z]{3}_\d{4}")  # a currency with its price year
PEOPLE = ("persons", "job_years")
MASSES = ("t", "kt", "Mt", "kg", "g")
TONNES = "t CO2e"  # what the units of greenhouse gases begin with


def axis_unit(unit: str) -> float:
    """Return how many of a unit an axis counts in: a million tonnes, else one."""
    return MILLION if unit.startswith(TONNES) else 1.0


def counted_in(context: ChartContext, row: Record) -> tuple[float, Marked]:
    """Return what a key figure is counted in wherever it is printed, and the name of that unit with marks."""
    amount = context.amounts.counted(row)
    return amount.per, Marked(amount.with_scale(unit_alone(context.words, str(row["unit"]))))


def unit_alone(words: Words, unit: str) -> str:
    """Return a unit in words, without a number before it, as axes name what they count in."""
    name, values = unit_message(unit)
    return words.say(f"unit-{name}", number="", **values) if name else unit_words(words, unit)


def tone_of(key: str, unit: str) -> Tone:
    """Return what a measure is about, which has one colour in the whole document."""
    if unit.startswith(PEOPLE):
        return "additional" if "net" in key.split("_") else "supported"
    if MONEY.search(unit):
        return "money"
    return "emissions" if unit.split("/")[0].split(" ")[0] in MASSES else "output"

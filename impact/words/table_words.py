"""What columns, cells and units of tables are called where people read them.

Identifiers are English and stay as they are. Another language says beside them what they mean, and says units in its
own way.
"""

from collections.abc import Mapping

from impact.core.text import opened
from impact.study.facts import Fact
from impact.study.tables import DOES_NOT_APPLY, Cell
from impact.words.inputs import input_name, lowered, slug, unit_words, unmarked
from impact.words.language import Words
from impact.words.names import name_of_country
from impact.words.setting import figure_name, setting
from impact.words.unit_names import MONEY, unit_message

# Columns whose cells are words, and how the messages for these begin.
SAID = {"status": "status", "scope": "scope", "measure": "table-measure", "verdict": "table-verdict"}
ANSWERS = ("yes", "no")
FIGURES, INPUTS = ("key", "metric"), ("parameter", "parameter_key")  # columns that name key figures, and inputs
PER = "/"
NO_UNIT = ("1", DOES_NOT_APPLY)


def column_title(words: Words, name: str) -> str:
    """Return what a column is called; its name where the words do not say, as for a column of somebody's own kind."""
    return words.of_data(f"column: {name.replace('_', ' ')}") or name


def column_head(words: Words, name: str) -> str:
    """Return what a column is called above it."""
    return opened(column_title(words, name))


def cell_words(words: Words, column: str, cell: Cell) -> str:
    """Return a cell that is a word, or a unit, in the language; others as they are, numbers as Python writes them."""
    if column == "unit":
        return unit_in_table(words, str(cell))
    if column == "range" and words.has(spread := f"spread-{slug(str(cell))}"):
        return words.say(spread)
    message = f"{SAID[column]}-{slug(str(cell))}" if column in SAID else str(cell) if cell in ANSWERS else ""
    return words.say(message) if message and words.has(message) else str(cell)


def unit_in_table(words: Words, unit: str) -> str:
    """Return a unit: as tables hold it in the language of the data, in words in another."""
    if words.of_data_itself or unit in NO_UNIT:
        return unit
    if money := MONEY.fullmatch(unit):
        year = "-year" if money["yearly"] else ""
        return words.say(f"table-unit-money{year}", currency=money["currency"], year=money["year"])
    said = unit_words(words, unit)
    if said == unit.replace("_", " "):  # in no words of tables, but perhaps in those of headlines
        name, values = unit_message(unit)
        said = words.say(f"unit-{name}", number="", **values) if name and PER not in unit else unit
    return lowered(unmarked(said))


def meaning(words: Words, facts: Mapping[str, Fact], column: str, name: str) -> str:
    """Return what a key figure or an input is called; nothing in the language of the data, or where nobody says it."""
    if words.of_data_itself:
        return ""
    if column in FIGURES:
        return lowered(unmarked(figure_name(words, setting(words, facts), name)))
    if column not in INPUTS:
        return ""
    said = input_name(words, facts, name)
    return "" if said == name.partition(".")[0].replace("_", " ") else lowered(unmarked(said))


def with_meaning(words: Words, facts: Mapping[str, Fact], column: str, name: str) -> str:
    """Return a name with what it means behind it, where the language says so."""
    said = meaning(words, facts, column, name)
    return words.say("value-and-range", value=name, range=said) if said else name


def country_in(words: Words, code: str) -> str:
    """Return the name of a country in the language."""
    return name_of_country(words, code)

"""Tables of a study for readers: names of columns and cells, and rows with numbers as the brief prints them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from impact.core.text import capitalise_first
from impact.files.rows import Printed, Row, Value
from impact.language.amounts import Amounts
from impact.language.input_names import figure_name, input_name, lowered, setting, slug, unit_words, unmarked
from impact.language.messages import Language
from impact.language.names import name_of_country
from impact.language.unit_names import MONEY, unit_message
from impact.study.facts import Fact
from impact.study.tables import DOES_NOT_APPLY, Cell, Record, ResultTable

# Columns whose cells are words, and how the messages for these begin.
SAID = {"status": "status", "scope": "scope", "measure": "table-measure", "verdict": "table-verdict"}
ANSWERS = ("yes", "no")
FIGURES, INPUTS = ("key", "key_figure"), ("input",)  # columns that name key figures, and inputs
PER = "/"
NO_UNIT = ("1", DOES_NOT_APPLY)


def column_title(words: Language, name: str) -> str:
    """Return what a column is called; its name where the words do not say, as for a column of somebody's own kind."""
    return words.of_data(f"column: {name.replace('_', ' ')}") or name


def column_head(words: Language, name: str) -> str:
    return capitalise_first(column_title(words, name))


def cell_words(words: Language, column: str, cell: Cell) -> str:
    """Return a cell that is a word, or a unit, in the language; others as they are, numbers as Python writes them."""
    if column == "unit":
        return unit_in_table(words, str(cell))
    if column == "range" and words.has(spread := f"spread-{slug(str(cell))}"):
        return words.say(spread)
    message = f"{SAID[column]}-{slug(str(cell))}" if column in SAID else str(cell) if cell in ANSWERS else ""
    return words.say(message) if message and words.has(message) else str(cell)


def unit_in_table(words: Language, unit: str) -> str:
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


def meaning(words: Language, facts: Mapping[str, Fact], column: str, name: str) -> str:
    """Return what a key figure or an input is called; nothing in the language of the data, or where nobody says it."""
    if words.of_data_itself:
        return ""
    if column in FIGURES:
        return lowered(unmarked(figure_name(words, setting(words, facts), name)))
    if column not in INPUTS:
        return ""
    said = input_name(words, facts, name)
    return "" if said == name.partition(".")[0].replace("_", " ") else lowered(unmarked(said))


def with_meaning(words: Language, facts: Mapping[str, Fact], column: str, name: str) -> str:
    said = meaning(words, facts, column, name)
    return words.say("value-and-range", value=name, range=said) if said else name


def country_in(words: Language, code: str) -> str:
    return name_of_country(words, code)


IDENTIFIER = "id"
RESULT = ("value", "low", "high", "unit")  # columns of a table of results
STATISTICS = ("mean", "median", "p25", "p75", "low_standard_error", "high_standard_error")
RANGE = "range"  # the name of the column of both ends, and in the table that of what the ends are
ENDS = "low to high"
NAME = "name"  # of what a key figure or an input is called
PLAIN = "{:.6g}"  # of a number that no measure rounds


@dataclass(frozen=True)
class ReadingTable:
    """What a reader sees of a table.

    Attributes:
        rows: with the columns that differ between them, under their titles.
        same: what all rows have in common, as a sentence; empty where they have nothing.
    """

    rows: tuple[Row, ...]
    same: str


def reading_table(table: ResultTable, amounts: Amounts, words: Language, facts: Mapping[str, Fact]) -> ReadingTable:
    """Return a table for a reader.

    A column in which nothing stands is left out; one in which all rows say the same is said once. What tells rows apart
    stands first, the identifier only where nothing else does. Beside names of key figures and inputs stands what they
    mean, in other languages than that of the data.
    """
    # Figures that were read stand as texts, with all the digits of their file.
    result = set(RESULT) <= set(table.columns) and not any(isinstance(row["value"], str) for row in table.rows)
    hidden = {*STATISTICS, "low", "high"} if result else set()
    first = [*table.layout.keys, *(("year",) if "year" in table.columns else ())] if result else []
    names = [*first, *(name for name in table.columns if name not in {*hidden, *first})]
    values = {name: {row[name] for row in table.rows} for name in names}
    shown = [name for name in names if len(values[name]) > 1 or len(table.rows) == 1 or name in ("value", IDENTIFIER)]
    shown = [name for name in shown if any(_says(cell) for cell in values[name])]
    keys = [name for name in shown if name not in (IDENTIFIER, "value", "unit", RANGE)]
    if len({tuple(row[name] for name in keys) for row in table.rows}) == len(table.rows) and keys:
        shown = [name for name in shown if name != IDENTIFIER]
    same = words.say("table-between").join(
        words.say("table-named", name=column_title(words, name), cell=cell_words(words, name, cell))
        for name in names if name not in shown and name != IDENTIFIER
        for cell in values[name] if _says(cell)
    )  # fmt: skip
    heads = _Heads(table, amounts, words, facts, shown, result=result)
    rows = tuple(heads.row(row) for row in table.rows)
    return ReadingTable(rows, words.say("table-same", parts=same) if same else "")


class _Heads:
    def __init__(
        self,
        table: ResultTable,
        amounts: Amounts,
        words: Language,
        facts: Mapping[str, Fact],
        shown: Iterable[str],
        *,
        result: bool,
    ) -> None:
        self._amounts, self._words, self._result = amounts, words, result
        self._named: dict[str, dict[Cell, str]] = {}
        names: list[str] = []
        for name in shown:
            if name == RANGE and result:
                continue
            names.append(name)
            if name == "value" and result and any(row["low"] is not None for row in table.rows):
                names.append(ENDS)
            said = {cell: meaning(words, facts, name, str(cell)) for cell in {row[name] for row in table.rows}}
            if any(said.values()):
                self._named[name] = said
                names.append(f"{NAME} {name}")
        self._titles = _titles(words, names)

    def row(self, row: Record) -> Row:
        return {title: self._cell(row, name) for name, title in self._titles.items()}

    def _cell(self, row: Record, name: str) -> Value:
        if name == ENDS:
            return self._ends(row)
        if name.startswith(f"{NAME} "):
            column = name.removeprefix(f"{NAME} ")
            return self._named[column][row[column]] or None
        cell = row[name]
        if name == "value" and self._result:
            return Printed(self._words.say("not-estimated") if cell is None else self._amounts.printed(row))
        if not _says(cell) or isinstance(cell, int):
            return cell if isinstance(cell, int) else None
        if isinstance(cell, float):
            return Printed(self._words.plain(PLAIN.format(cell)))
        return cell_words(self._words, name, cell)

    def _ends(self, row: Record) -> Value:
        if None in (row["value"], row["low"], row["high"]):
            return None
        return Printed(self._words.range(*(self._amounts.printed(row, end) for end in ("low", "high"))))


def _titles(words: Language, names: Iterable[str]) -> dict[str, str]:
    """Return the title of each column; where two would be called alike, the later one keeps its name of the file."""
    found: dict[str, str] = {}
    for name in names:
        title = column_title(words, NAME if name.startswith(f"{NAME} ") else name)
        found[name] = f"{title} ({name.removeprefix(f'{NAME} ')})" if title in found.values() else title
    return found


def _says(cell: Cell) -> bool:
    return cell not in (None, "", DOES_NOT_APPLY)

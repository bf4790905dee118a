"""What stands on which sheet of the client's workbook: derived from the questions of a kind of project."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path as FilePath
from typing import Any, Final

from impact.files.yaml import Path
from impact.scenario.defaults.entries import ANY
from impact.scenario.defaults.listing import in_words
from impact.scenario.files.folder import FIELD
from impact.scenario.intake.fields import NOT_ASKED, PLAIN, Leaf, allowed, entry_leaves
from impact.scenario.intake.questions import Question, Start, in_letters
from impact.scenario.kind_declaration import declared
from impact.scenario.quantity import Assumption
from impact.scenario.schema import ScenarioSchema

VERSION: Final = "impact-workbook/1"  # in the first cell of each sheet, before the key of the sheet
PARTS: Final = 6  # rows for parts that the client names
FURTHER_PARTS: Final = 2  # likewise, where they may be left out; a client copies rows for more
ROWS: Final = 30  # rows for claims and the like
YEARS: Final = 20  # columns
KEY: Final = "key"
NUMBER: Final = ("central", "low", "high")
FACTS, ASSUMPTIONS, BY_YEAR = "facts", "assumptions", "by_year"
# What else is said of a number, besides its range, unit, reason and sources: how it is drawn, and how good it is.
OF_NUMBERS: Final = {
    ".".join(map(str, leaf.path)): leaf
    for leaf in entry_leaves(Assumption)
    if leaf.path[0] not in (*NUMBER, "unit", "reason", "years", "sources")
}
OF_CHOICE: Final = {name: leaf.choices for name, leaf in OF_NUMBERS.items() if leaf.choices}
LISTS: Final = tuple(
    dict.fromkeys(
        str(leaf.path[0])
        for leaf in entry_leaves(ScenarioSchema)
        if (leaf.entry or leaf.path[1:2] == (ANY,)) and len(leaf.path) != 2 and leaf.path[0] not in NOT_ASKED
    )
)
COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    FACTS: (KEY, "what", "name", "answer", "allowed", "note"),
    ASSUMPTIONS: (
        KEY, "what", "name", *NUMBER, "unit", "source", "year", "grade", "reason", "default", "note",
        *(name for name in OF_NUMBERS if name != "grade"),
    ),
    BY_YEAR: (KEY, "what", "name", "end", "unit", "source", "reason", "note", *OF_NUMBERS),
}  # fmt: skip
TO_FILL: Final[Mapping[str, tuple[str, ...]]] = {
    FACTS: ("name", "answer"),
    ASSUMPTIONS: ("name", *NUMBER, "source", "year", "reason", *OF_NUMBERS),
    BY_YEAR: ("name", "source", "reason", *OF_NUMBERS),
}
OF_SECTORS: Final = "a code of the sheet Sectors"
SHARE: Final = "; a share, such as 0.12 or 12 %"


@dataclass(frozen=True)
class QuestionRow:
    """One row of a sheet: its key, what is written in it, and what may be chosen in a cell.

    Attributes:
        key: address, behind `#` which end of a range.
        cells: by column.
        choices: by column.
        leaf: of its address.
    """

    key: str
    cells: Mapping[str, str | float]
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    leaf: Leaf | None = None


@dataclass(frozen=True)
class SheetPlan:
    """One sheet.

    Attributes:
        key: of the sheet.
        columns: keys of its columns.
        rows: that are asked for; none where the client adds rows.
        fields: of each column, where the client adds rows.
        choices: by column, likewise.
        years: in its heading.
    """

    key: str
    columns: tuple[str, ...]
    rows: tuple[QuestionRow, ...] = ()
    fields: Mapping[str, Leaf] = field(default_factory=dict)
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    years: tuple[int, ...] = ()


def plan(
    begun: Start, given: Mapping[str, Any], extra: tuple[FilePath, ...] = (), codes: tuple[str, ...] = ()
) -> tuple[SheetPlan, ...]:
    """Return the sheets of a workbook.

    Args:
        begun: what is asked.
        given: what is known already, as keys and values.
        extra: the user's data folders.
        codes: of sectors, to choose from.
    """
    must = [each for each in begun.questions if each.must]
    others = [each for each in (*begun.questions, *begun.further) if not each.must and each.leaf.path[0] not in LISTS]

    def rows(made: Callable[[Question], Iterator[QuestionRow]]) -> tuple[QuestionRow, ...]:
        return (*(row for each in must for row in made(each)), *_under_headings(others, made))

    return (
        SheetPlan(FACTS, COLUMNS[FACTS], (*_fixed(begun), *rows(lambda each: _fact(each, begun, given, codes)))),
        SheetPlan(ASSUMPTIONS, COLUMNS[ASSUMPTIONS], rows(lambda each: _number(each, begun, given))),
        SheetPlan(BY_YEAR, COLUMNS[BY_YEAR], rows(lambda each: _by_year(each, begun)), years=_years(given)),
        *(list_plan(key, begun.kind, extra) for key in LISTS),
    )


def _under_headings(
    asked: Iterable[Question], made: Callable[[Question], Iterator[QuestionRow]]
) -> Iterator[QuestionRow]:
    """Yield rows that may stay empty, those of one part of the scenario under its name."""
    parts: dict[str, list[QuestionRow]] = {}
    for each in asked:
        path = each.leaf.path
        depth = 2 if path[0] == "project" else 1
        part = ", ".join(map(in_letters, path[:depth])) if len(path) > depth else ""
        parts.setdefault(part, []).extend(made(each))
    for part, found in parts.items():
        if found:
            yield QuestionRow("", {"what": f"Optional: {part or 'the project in all'}"})
            yield from found


def list_plan(key: str, kind: str, extra: tuple[FilePath, ...] = ()) -> SheetPlan:
    """Return a sheet to which the client adds rows, its columns made from the schema."""
    named = list_columns(key)
    choices = {name: leaf.choices for name, leaf in named.items() if leaf.choices}
    choices |= {name: ("yes", "no") for name, leaf in named.items() if leaf.form == "yes_no"}
    if "result" in named:
        choices["result"] = tuple(sorted(declared(kind, extra).figures))
    return SheetPlan(key, tuple(named), fields=named, choices=choices)


@cache
def list_columns(key: str) -> Mapping[str, Leaf]:
    """Return the fields of one entry of a list of the scenario by the key of their column."""
    fields: dict[str, Leaf] = {}
    for leaf in entry_leaves(ScenarioSchema):
        if leaf.path[0] == key and leaf.path[1:2] == (ANY,):
            fields.setdefault("id", Leaf(("id",), "text", words="Short name, by which others refer to it."))
            leaf = replace(leaf, path=leaf.path[2:])
            fields[".".join(map(str, leaf.path))] = leaf
        elif leaf.path == (key,):
            fields |= {".".join(map(str, each.path)): each for each in leaf.entry}
    return fields


def _years(given: Mapping[str, Any]) -> tuple[int, ...]:
    """Return the years of the sheet by year: from two before the first of work on."""
    horizon = given.get("horizon")
    first = horizon[0] - 2 if isinstance(horizon, list) and isinstance(horizon[0], int) else None
    if first is None:
        first = int(str(given.get("as_of", "2026"))[:4])
    return tuple(range(first, first + YEARS))


def _fixed(begun: Start) -> Iterator[QuestionRow]:
    """Yield what the workbook is for, which the client leaves as it is."""
    for path, value, what in (
        (("project", "kind"), begun.kind, "Kind of project (leave as it is)"),
        (("country",), begun.country, "Country (leave as it is)"),
    ):
        yield QuestionRow(".".join(path), {"what": what, "answer": value}, leaf=Leaf(path, "text"))


def _fact(question: Question, begun: Start, given: Mapping[str, Any], codes: tuple[str, ...]) -> Iterator[QuestionRow]:
    leaf = question.leaf
    if leaf.form not in PLAIN and leaf.form not in ("list", "yaml"):
        return
    said = allowed(leaf) or ("text" if leaf.form in PLAIN else "in brackets, as in a scenario: [ ]")
    choices = {"answer": leaf.choices or (("yes", "no") if leaf.form == "yes_no" else ())}
    if codes and leaf.form == "text" and str(leaf.path[-1]).endswith(FIELD):
        said, choices = OF_SECTORS, {"answer": codes}
    known = _held(given, leaf.path)
    taken = f"; if left empty: {_taken(question, begun)}" if question.default is not None else ""
    cells = {"what": _what(question), "allowed": said, "note": f"{_note(question)}{taken}"}
    if known is not None:
        cells["answer"] = str(known)
    for names in _repeated(question):
        yield QuestionRow(question.address, cells, {**choices, **names}, leaf)


def _held(given: Any, path: Path) -> Any:
    for part in path:
        in_list = isinstance(given, list) and isinstance(part, int) and part < len(given)
        if not in_list and not (isinstance(given, Mapping) and part in given):
            return None
        given = given[part]
    return given


def _repeated(question: Question) -> Iterator[dict[str, tuple[str, ...]]]:
    """Yield once for each row of a question: several where the client names parts."""
    if ANY in question.leaf.path:
        yield from ({"name": question.names} for _ in range(PARTS if question.must else FURTHER_PARTS))
    else:
        yield {}


def _number(question: Question, begun: Start, given: Mapping[str, Any]) -> Iterator[QuestionRow]:
    if question.leaf.form != "number":
        return
    unit = begun.filled(question.leaf.unit)
    cells: dict[str, str | float] = {
        "what": _what(question),
        "unit": unit,
        "note": f"{_note(question)}{SHARE if unit == '1' and question.leaf.bounds.high == 1 else ''}",
        "default": _taken(question, begun),
    }
    if isinstance(known := _held(given, question.leaf.path), Mapping):
        cells |= {name: known[name] for name in (*NUMBER, "unit", "reason") if known.get(name) is not None}
    for names in _repeated(question):
        yield QuestionRow(question.address, cells, {"unit": _units(unit), **OF_CHOICE, **names}, question.leaf)


def _taken(question: Question, begun: Start) -> str:
    """Return the default of a question in words; of a rate with what it is multiplied by."""
    if question.default is None:
        return ""
    said = begun.filled(in_words(question.default.value))
    return f"{said} times {question.default.times}" if question.default.times else said


def _units(unit: str) -> tuple[str, ...]:
    """Return the units that are offered: the one asked for, and of money other scales."""
    scales = ("thousand ", "million ", "billion ")
    bare = next((unit.removeprefix(scale) for scale in scales if unit.startswith(scale)), "")
    return (unit, *(f"{scale}{bare}" for scale in scales if bare and f"{scale}{bare}" != unit))


def _by_year(question: Question, begun: Start) -> Iterator[QuestionRow]:
    leaf = question.leaf
    if leaf.form != "years" and not (leaf.form == "number" and leaf.by_year):
        return
    note = "" if leaf.form == "years" else "Only where it differs by year; else on the sheet of assumptions"
    for names in list(_repeated(question))[: PARTS // 2 if question.must else 1]:
        ends: tuple[str, ...] = ("",) if leaf.form == "years" else NUMBER
        for end in ends:
            unit = begun.filled(leaf.unit) if leaf.form == "number" else ""
            cells = {"what": _what(question), "unit": unit, "end": end, "note": note or _note(question)}
            choices = {**OF_CHOICE, **names} if end == NUMBER[0] else names
            yield QuestionRow(f"{question.address}{f'#{end}' if end else ''}", cells, choices, leaf)


def _what(question: Question) -> str:
    return f"{question.says[:1].upper()}{question.says[1:]}"


def _note(question: Question) -> str:
    notes = []
    if question.others:
        notes.append("one is enough: this, or " + " or ".join(".".join(map(str, each)) for each in question.others))
    elif question.must and not question.when:
        notes.append("needed")
    if question.when:
        notes.append(f"only where {question.when}" if " = " in question.when else f"only with {question.when}")
    if question.leaf.required and not question.must and len(question.leaf.path) > 2:
        notes.append(f"needed with {'.'.join(map(str, question.leaf.path[:-1]))}")
    if count := question.leaf.path.count(ANY):
        notes.append("a row for each part, with its name" if count == 1 else "with both names in 'Name', as a / b")
    return "; ".join(notes) or "optional"

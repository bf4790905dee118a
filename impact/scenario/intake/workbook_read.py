"""What a client filled in, as a scenario: each cell read where it is certain, all others named at once."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path as FilePath
from typing import Any

from impact.core.errors import ProblemsError, did_you_mean, list_choices, problem
from impact.files.reading import read_bytes
from impact.files.yaml import Path
from impact.scenario.defaults.entries import ANY
from impact.scenario.intake.answers import NAME, AnswerError, out_of_bounds, set_value
from impact.scenario.intake.fields import Leaf
from impact.scenario.intake.questions import Start, start
from impact.scenario.intake.workbook_cells import AnswerCell, number, unit_of, value
from impact.scenario.intake.workbook_labels import words
from impact.scenario.intake.workbook_layout import (
    ASSUMPTIONS,
    BY_YEAR,
    COLUMNS,
    FACTS,
    KEY,
    LISTS,
    NUMBER,
    OF_NUMBERS,
    TO_FILL,
    SheetPlan,
    list_columns,
    list_plan,
    plan,
)
from impact.scenario.intake.workbook_sheets import Filled, FilledBook, filled_sheets
from impact.scenario.project import projects

TEXT = Leaf((), "text")
_FIXED = {"project.kind": "kind", "country": "country"}


@dataclass
class Read:
    """What a workbook says.

    Attributes:
        kind, country: of the scenario. given: answers as keys and values. notes: how cells were read, by address.
        remarks: the same as sentences, and what was passed over.
    """

    kind: str
    country: str
    given: dict[str, Any] = field(default_factory=dict)
    notes: dict[Path, str] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)


def read(file: FilePath, kind: str, country: str, extra: tuple[FilePath, ...] = ()) -> Read:
    """Return what a client filled in.

    Args:
        file: the workbook. kind, country: where the workbook does not say them; they must agree where it does.
        extra: the user's data folders.

    Raises:
        ProblemsError: it is no workbook of this sort; or cells do not say for certain what they mean.
    """
    label = file.name
    named = dict(COLUMNS) | {key: (KEY, *list_columns(key)) for key in LISTS}
    book = filled_sheets(read_bytes(file, label), label, named)
    if not book.sheets and not book.problems:
        titles = list_choices([each for key, each in words().sheets.items() if key in named])
        message = f"no sheet of this workbook has the hidden keys that 'impact new workbook' writes. {titles}"
        raise ProblemsError([problem(message, file=label)])
    reader = _Book(book, extra)
    reader.fixed(kind, country)
    return reader.read()


class _Book:
    """Reads all sheets of a workbook; what is wrong is collected."""

    def __init__(self, book: FilledBook, extra: tuple[FilePath, ...]) -> None:
        self._book, self._extra = book, extra
        self._problems = list(book.problems)
        self._known: dict[Path, str] = {}  # where each answer stands
        self._read = Read("", "")
        self._blank: Start
        self._begun: Start

    def _wrong(self, cell: AnswerCell | str, message: str) -> None:
        where = cell if isinstance(cell, str) else cell.where
        self._problems.append(problem(message, file=self._book.label, where=where))

    def fixed(self, kind: str, country: str) -> None:
        """Find out of which kind of project and country the workbook is.

        Raises:
            ProblemsError: nobody says it, or two say different things.
        """
        said = {"kind": kind, "country": country}
        filled = self._book.sheets.get(FACTS)
        for cells in (filled.rows if filled is not None else {}).values():
            name = _FIXED.get(_text_of(cells.get(KEY)))
            answer = _text_of(cells.get("answer"))
            if name and answer and said[name] not in ("", answer):
                self._wrong(
                    cells["answer"], f"the workbook says '{answer}', and the command '{said[name]}'. Correct one."
                )
            elif name and answer:
                said[name] = answer
        if said["kind"] and said["kind"] not in projects:
            near = did_you_mean(said["kind"], projects)
            self._wrong("'Project'", f"no kind of project is called '{said['kind']}'.{near} {list_choices(projects)}")
            said["kind"] = ""
        if not said["kind"] or not said["country"]:
            missing = " and ".join(f"--{name}" for name, value_ in said.items() if not value_)
            if not self._problems:
                self._wrong("'Project'", f"the workbook does not say which is meant. Name it with {missing}.")
            raise ProblemsError(self._problems)
        self._read = Read(said["kind"], said["country"], remarks=list(self._book.remarks))

    def read(self) -> Read:
        """Return what all sheets say."""
        of = self._read
        self._begun = self._blank = start(of.kind, of.country, {}, self._extra, all_cases=True)
        self._facts()
        self._begun = start(of.kind, of.country, of.given, self._extra, all_cases=True)
        for key in sorted(LISTS, key=lambda each: each != "sources"):  # others refer to them
            self._list(key, list_plan(key, of.kind, self._extra))
        for where, leaf, _, cells, _ in self._rows(ASSUMPTIONS):
            path = self._named(leaf, cells, where)
            made = self._number(leaf, cells, where, self._begun.filled(leaf.unit), path)
            if path is not None and made is not None:
                self._put(path, made, where)
        self._by_year()
        if self._problems:
            raise ProblemsError(self._problems)
        return of

    def _rows(self, key: str) -> Iterator[tuple[str, Leaf, str, dict[str, AnswerCell], dict[int, AnswerCell]]]:
        """Yield rows that hold something of the client: where, field, which end of a range, cells, cells by year."""
        filled = self._book.sheets.get(key)
        if filled is None:
            return
        # A blank workbook asks what answers may make needless: that is left to checking.
        begun = (self._blank, self._begun)
        asked = [each for of in begun for each in plan(of, {}, self._extra) if each.key == key]
        by_key = {row.key: row.leaf for each in asked for row in each.rows if row.key}
        for place, cells in filled.rows.items():
            years = filled.years.get(place, {})
            if not years and not any(name in cells for name in TO_FILL[key] if name != "name"):
                continue
            where = f"'{filled.title}'!A{place}"
            found = _text_of(cells.get(KEY))
            if found not in by_key:
                gone = f"nothing is asked under the key '{found}'.{did_you_mean(found, by_key)} Restore it."
                lost = "the key of this row is gone from its hidden first column. Copy the row from a new workbook."
                self._wrong(where, gone if found else lost)
                continue
            address, _, end = found.partition("#")
            if leaf := by_key[found]:
                path = tuple(int(part) if part.isdigit() else part for part in address.split("."))
                yield where, replace(leaf, path=path), end, cells, years

    def _named(self, leaf: Leaf, cells: Mapping[str, AnswerCell], where: str) -> Path | None:
        """Return the address of a row, with the name that the client gives in the place of `*`."""
        if ANY not in leaf.path:
            return leaf.path
        cell = cells.get("name")
        said = _text_of(cell)
        if not said:
            self._wrong(where, "say in 'Name' which part this is, such as works: small letters, digits and _.")
            return None
        found: list[str] = []
        for each in re.split(r"\s*/\s*", said.strip()):
            name = re.sub(r"[\s-]+", "_", each).lower()
            of_country = re.fullmatch("[A-Z]{3}", each)  # its code is one as it stands
            if not NAME.fullmatch(name) and not of_country:
                words_ = f"'{said[:40]}' cannot be a name. Begin with a letter from a to z; then letters, digits and _."
                self._wrong(cell or where, words_)
                return None
            found.append(each if of_country else name)
        if len(found) != leaf.path.count(ANY):
            wanted = " / ".join("abc"[: leaf.path.count(ANY)])
            self._wrong(cell or where, f"'{said[:40]}' has {len(found)} names. Write {wanted}, a name for each part.")
            return None
        left = iter(found)
        return tuple(next(left) if part == ANY else part for part in leaf.path)

    def _put(self, path: Path, found: Any, where: str) -> None:
        if path in self._known:
            self._wrong(where, f"this is answered in {self._known[path]} too. Keep one of the two.")
            return
        self._known[path] = where
        try:
            set_value(self._read.given, path, found)
        except AnswerError as error:
            self._wrong(where, str(error))

    def _how(self, cell: AnswerCell, how: str, path: Path | None = None) -> None:
        """Keep how a cell was read, where that is not plain."""
        if how:
            self._read.remarks.append(f"{cell.where}: {how}.")
            if path is not None:
                before = self._read.notes.get(path, "")
                self._read.notes[path] = f"{before}; {cell.where}: {how}" if before else f"{cell.where}: {how}"

    def _value(self, cell: AnswerCell, of: Leaf | bool, path: Path | None = None) -> Any:
        """Return the value of a cell for a field, or its number, which may be a share; None after a problem."""
        try:
            found, how = value(cell, of) if isinstance(of, Leaf) else number(cell, share=of)
        except AnswerError as error:
            self._wrong(cell, str(error))
            return None
        self._how(cell, how, path)
        return found

    def _facts(self) -> None:
        for where, leaf, _, cells, _ in self._rows(FACTS):
            address = ".".join(map(str, leaf.path))
            if address in _FIXED or "answer" not in cells:
                continue
            path = self._named(leaf, cells, where)
            found = self._value(cells["answer"], leaf, path)
            if path is not None and found is not None:
                self._put(path, found, cells["answer"].where)

    def _number(
        self, leaf: Leaf, cells: Mapping[str, AnswerCell], where: str, wanted: str, path: Path | None
    ) -> dict[str, Any] | None:
        """Return a number with its unit, reason and source; None after a problem."""
        if "central" not in cells:
            self._wrong(where, "there is a range, source or reason, and no value. Fill in 'Value', or empty the row.")
            return None
        before = len(self._problems)
        stated = self._unit(cells, where, wanted, path)
        values = {name: self._value(cells[name], wanted == "1", path) for name in NUMBER if name in cells}
        known = {name: found for name, found in values.items() if found is not None}
        if ("low" in cells) != ("high" in cells):
            self._wrong(where, "a range has a lowest and a highest value. Fill in the other one, or empty both.")
        about = self._about(cells, where)
        if len(self._problems) > before or stated is None:
            return None
        unit, times = stated
        made: dict[str, Any] = {name: _times(found, times) for name, found in known.items()}
        in_order = [made[name] for name in ("low", "central", "high") if name in made]
        if in_order != sorted(in_order):
            self._wrong(where, f"low, value and high are not in ascending order: {', '.join(map(str, in_order))}.")
            return None
        if unit == wanted and (fault := out_of_bounds(made, leaf.bounds)):
            self._wrong(cells["central"], fault)
            return None
        return {**made, "unit": unit, **_converted(about, times)}

    def _unit(
        self, cells: Mapping[str, AnswerCell], where: str, wanted: str, path: Path | None
    ) -> tuple[str, float] | None:
        cell = cells.get("unit")
        if cell is None:
            self._wrong(where, f"say the unit; asked for is '{wanted}'.")
            return None
        if isinstance(cell.value, str):  # a unit of the workbook was written before the client said what is made
            cell = replace(cell, value=self._begun.filled(cell.value))
        try:
            unit, times, how = unit_of(cell, wanted, self._extra)
        except AnswerError as error:
            self._wrong(cell, str(error))
            return None
        if "{" in unit:
            self._wrong(cell, f"the unit '{unit}' has words in braces. Write what they stand for.")
            return None
        per_cent = any(
            isinstance(cells[name].value, str) and "%" in str(cells[name].value) for name in NUMBER if name in cells
        )
        if times != 1 and per_cent:
            self._wrong(cell, "value and unit both say per cent. Take one of the two signs out.")
            return None
        if how:
            shown = ", ".join(_short(cells[name]) for name in NUMBER if name in cells)
            self._how(cell, f"{how}; stated were {shown}", path)
        return unit, times

    def _about(self, cells: Mapping[str, AnswerCell], where: str) -> dict[str, Any]:
        made: dict[str, Any] = {}
        reason = self._value(cells["reason"], TEXT) or "" if "reason" in cells else ""
        if not reason:
            self._wrong(where, "say in 'Why, or from where' why this is taken: it is printed beside the number.")
        year_ = cells.get("year")
        if year_ is not None:
            of = self._value(year_, Leaf((), "whole"))
            reason = f"{reason.rstrip('.')} (figure of {of})." if of is not None else reason
        made["reason"] = reason
        if (cell := cells.get("source")) is not None:
            made["sources"] = self._sources(cell)
        for name, leaf in OF_NUMBERS.items():
            if name in cells and (found := self._value(cells[name], leaf)) is not None:
                set_value(made, leaf.path, found)
        return made

    def _sources(self, cell: AnswerCell) -> list[str]:
        """Return the ids of sources that a cell names; one that nobody has is a problem."""
        from impact.catalogue.catalogue import Catalogue

        known = self._read.given.get("sources", {})
        found = [part.strip() for part in re.split(r"[,;\s]+", self._value(cell, TEXT) or "") if part.strip()]
        for each in found:
            if each not in known and each not in Catalogue(self._extra, self._read.kind).sources:
                words_ = (
                    f"no source is called '{each[:60]}'.{did_you_mean(each, known)} Add it on the sheet of sources."
                )
                self._wrong(cell, words_)
        return found

    def _by_year(self) -> None:
        spans: dict[Path, dict[str, dict[int, float | int]]] = {}
        about: dict[Path, tuple[dict[str, Any], str]] = {}
        for where, leaf, end, cells, years in self._rows(BY_YEAR):
            path = self._named(leaf, cells, where)
            share = (leaf.bounds.low, leaf.bounds.high) == (0, 1)
            found = {each: self._value(cell, share, path) for each, cell in sorted(years.items())}
            known = {each: one for each, one in found.items() if one is not None}
            if path is None or not known:
                if not years:
                    self._wrong(where, "there is a reason or a source, and no value in any year. Fill in years.")
                continue
            if leaf.form == "years":
                self._put(path, {str(each): one for each, one in known.items()}, where)
                continue
            stated = self._unit(cells, where, self._begun.filled(leaf.unit), path)
            if stated is None:
                continue
            spans.setdefault(path, {})[end] = {each: _times(one, stated[1]) for each, one in known.items()}
            if end == "central":
                about[path] = ({"unit": stated[0], **_converted(self._about(cells, where), stated[1])}, where)
        for path, ends in spans.items():
            if path not in about:
                self._wrong(self._book.label, f"{'.'.join(map(str, path))}: low and high by year stand without values.")
                continue
            said, where = about[path]
            if any(set(each) != set(ends["central"]) for each in ends.values()) or len(ends) == 2:
                self._wrong(
                    where, "low and high belong under each year that has a value, or under none. Complete them."
                )
                continue
            by_year = {
                str(each): {name: ends[name][each] for name in ("low", "central", "high") if name in ends}
                for each in ends["central"]
            }
            self._put(path, {"years": by_year, **said}, where)

    def _list(self, key: str, sheet: SheetPlan) -> None:
        filled: Filled | None = self._book.sheets.get(key)
        made: list[dict[str, Any]] = []
        for place, cells in (filled.rows if filled is not None else {}).items():
            where = f"'{filled.title if filled else key}'!A{place}"
            entry: dict[str, Any] = {}
            for name, leaf in sheet.fields.items():
                if name in cells and (found := self._value(cells[name], leaf)) is not None:
                    set_value(entry, leaf.path, found)
            if not entry:
                continue
            if key != "sources" and "source" in cells:
                self._sources(cells["source"])
            if key != "sources" and "id" in sheet.fields and "id" not in entry:
                entry = {"id": f"{key.removesuffix('s')}_{len(made) + 1}", **entry}
            asked = ((name, leaf) for name, leaf in sheet.fields.items() if "." not in name and name not in cells)
            missing = [name for name, leaf in asked if leaf.required and leaf.path[0] not in entry]
            if missing:
                headings = [words().heading(name) for name in missing]
                self._wrong(where, f"this row lacks: {', '.join(headings)}. Fill in, or empty the row.")
            made.append(entry)
        if made and key == "sources":
            self._read.given[key] = {str(entry.pop("id")): entry for entry in made if "id" in entry}
        elif made:
            self._read.given[key] = made


def _converted(about: dict[str, Any], times: float) -> dict[str, Any]:
    """Return what is said of a number with its own values in the unit of the number."""
    if "cut" in about:
        about["cut"] = [_times(each, times) for each in about["cut"]]
    for each in about.get("alternatives", ()):
        if isinstance(each, dict) and isinstance(each.get("value"), int | float):
            each["value"] = _times(each["value"], times)
    return about


def _times(found: float | int, times: float) -> float | int:
    if times == 1:
        return found
    made = float(f"{found * times:.12g}")
    return int(made) if made.is_integer() and abs(made) < 1e15 else made


def _short(cell: AnswerCell) -> str:
    return f"{cell.value:,.12g}" if isinstance(cell.value, float | int) else cell.value.strip()


def _text_of(cell: AnswerCell | None) -> str:
    return str(cell.value).strip() if cell is not None and not cell.fault else ""

"""A description of a published table as a start: what was recognised, and what is not sure as comments."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from impact.arrays import Array
from impact.catalogue.io_table_draft_long import mapping, of_long, quoted
from impact.catalogue.io_table_inspect import Inspection, Seen
from impact.catalogue.io_table_layouts import Layout
from impact.catalogue.io_table_meaning import INPUTS, USES, guessed
from impact.catalogue.io_table_numbers import PLAIN
from impact.catalogue.io_table_pages import TOTAL, Page
from impact.catalogue.io_table_recognise import Line, Recognised, letters

MADE: Final = (
    "A start, made by 'impact table inspect'. Lines with '# ?' are guesses: read them, and correct or remove the mark."
)
_YEAR: Final = re.compile(r"(?<!\d)(?:19[5-9]\d|20\d\d)(?!\d)")
_SCALE: Final = re.compile(
    r"\b(thousand|million|billion|trillion)s?\b|\b(mln|mio|bln|bn|млн|млрд|тыс)\b", re.IGNORECASE
)
_SCALES: Final = {"mln": "million", "mio": "million", "млн": "million", "bln": "billion", "bn": "billion",
                  "млрд": "billion", "тыс": "thousand"}  # fmt: skip
_MONEY: Final = {"us dollar": "USD", "us$": "USD", "euro": "EUR", "€": "EUR", "pound": "GBP", "£": "GBP", "yen": "JPY"}
_CLOSE: Final = 2e-3  # of output: how near a column sum has to be [1]


def draft(found: Inspection, name: str) -> str:
    """Return the text of a table.yaml.

    Args:
        found: what was seen of the file. name: how the file is called in the table folder.
    """
    seen = found.best
    lines = [f"# {MADE}", *(f"# ? {text}." for text in found.unsure), *_head(found, seen)]
    if seen is None:
        lines += [
            "flows: domestic  # ?",
            "# No table was recognised. Say under 'sheets' where it stands: see data/TABLES.md.",
        ]
        lines += ["columns: {output: output}  # ?"]
        return "\n".join(lines) + "\n"
    book = bool(seen.page.title)
    if book:
        lines.append(f"workbook: {quoted(name)}")
    lines += _format(found, seen)
    home = f"sheet: {quoted(seen.page.title)}" if book else f"file: {quoted(name)}"
    if seen.long:
        lines += of_long(seen.long, home)
    else:
        lines += _of_many(seen.many, home) if seen.many else _of_one(seen, home)
    others = [other.page.title for other in found.sheets if other is not seen and (other.table or other.many)]
    if others:
        lines.append(f"# Other sheets that look like tables: {', '.join(map(quoted, others))}.")
    return "\n".join(lines) + "\n"


def _head(found: Inspection, seen: Seen | None) -> Iterator[str]:
    head = 1
    if seen and seen.table:
        head = seen.table.header_row
    elif seen and seen.long:
        head = 1
    elif seen and seen.many:
        head = min(seen.many.header_row, seen.many.place_row or seen.many.header_row)
    above = " ".join(
        [seen.page.text(row, at) for row in seen.page.rows if row < head for at in range(1, 4)] if seen else []
    )
    if seen and seen.long:
        above = " ".join(texts[0] for texts in seen.long.where.values() if texts)
    years = _YEAR.findall(f"{above} {seen.page.title if seen else ''}") or _YEAR.findall(found.file.stem)[::-1]
    year = next(iter(years), "")
    scale = _SCALE.search(above)
    words = _SCALES.get(scale[0].lower(), scale[0].lower().rstrip("s")) if scale else "million"
    money = above[scale.end() :][:30] if scale else ""
    code = re.search(r"\b[A-Z]{3}\b", money)
    currency = code[0] if code else next((name for word, name in _MONEY.items() if word in money.lower()), "XXX")
    title = "" if seen and seen.long else " ".join(above.split())[:80]
    yield f"name: {quoted(title or found.file.stem)}  # ?"
    yield "country: XXX  # ? the three letters of ISO 3166"
    yield f"year: {year or 2000}  # ?" + ("" if year else " none was found")
    yield "kind: industry_by_industry  # ? or product_by_product"
    unit = f"{words} {currency}_{year or 2000}"
    yield f"unit: {unit}  # ? scale, currency (ISO 4217) and year of the prices" + (
        "" if scale else "; no scale was found"
    )
    yield 'source: ""  # an id of sources.csv, for a table that ships with data'


def _format(found: Inspection, seen: Seen) -> Iterator[str]:
    said = {key: value for key, value in found.format.model_dump(exclude_defaults=True).items() if value}
    style = seen.numbers.style
    if seen.page.title and style is not None and style != PLAIN:
        said = {"decimal": style.decimal, "thousands": style.thousands}
    if said.get("separator") == ",":
        del said["separator"]
    if said:
        yield f"format: {{{', '.join(f'{key}: {quoted(value)}' for key, value in said.items())}}}"
    if seen.numbers.undecided:
        yield f"# ? '{seen.numbers.undecided}' may be two numbers. Write which of the two:"
        yield '# format: {decimal: "."}  # or: {decimal: ","}'
    zeros = [sign for sign in seen.marks if sign in ("", "-", "–", "—")]
    if zeros:
        yield f"not_produced: [{', '.join(map(quoted, zeros))}]  # ? read as 0: does the table's own key say so?"
    others = [sign for sign in seen.marks if sign not in zeros]
    if others:
        yield f"# ? {', '.join(map(quoted, others))} among the flows: not shown is not zero. What does the key say?"


def _of_many(many: Layout, home: str) -> Iterator[str]:
    yield "flows: domestic"
    yield "multi_country:"
    yield f"  {home}"
    yield f"  place: {quoted(many.places[0])}  # ? one of: {', '.join(many.places[:40])}"
    yield f"  header_row: {many.header_row}"
    yield f"  code_column: {letters(many.code_column)}"
    if many.place_row:
        yield f"  place_row: {many.place_row}"
        yield f"  place_column: {letters(many.place_column)}"
    if many.name_column:
        yield f"  name_column: {letters(many.name_column)}"
    yield f"  uses: {mapping(many.uses)}  # ?" + (
        "" if many.uses else " codes of final use, such as {households: HFCE}"
    )
    rows: dict[str, str] = dict(many.rows)
    parts = [code for key, code in rows.items() if key in ("compensation", "taxes_on_production", "surplus")]
    yield f"  rows: {mapping(rows, {'gva': parts} if parts and 'gva' not in rows else {})}  # ?"
    named = dict.fromkeys(["output", "gva", "imports", *rows])
    if not parts and "gva" not in rows:
        named.pop("gva")
    yield f"columns: {mapping({key: key for key in named})}"
    shares: dict[str, str] = {
        key: f"imported_{key}" for key in ("inputs", "households", "investment") if key == "inputs" or key in many.uses
    }
    yield f"imported_shares: {mapping(shares)}"


def _of_one(seen: Seen, home: str) -> Iterator[str]:
    table, page = seen.table, seen.page
    assert table is not None
    inputs = guessed(
        [_said(line) for line in table.inputs if line.label and (not TOTAL(line.label) or _is_output(line.label))],
        INPUTS,
    )
    uses = guessed([_said(line) for line in table.uses if line.label and not TOTAL(line.label)], USES)
    numbers = _Numbers(seen, table)
    sure = numbers.balance(inputs)
    total = sure and "imports" not in inputs  # flows and value added are output, so imports stand in the flows
    yield f"flows: {'total' if total else 'domestic'}  # ?" + (
        "" if sure else " inputs and value added do not add up to output"
    )
    jobs = inputs.pop("jobs", "")
    yield f"columns: {mapping(_columns(inputs, total))}" + (
        "  # ?" if "output" in inputs else "  # ? no row of output was found"
    )
    told = total and {"imports", "exports"} <= uses.keys()
    if told:
        yield (
            f"total_flows: {{imports_of_product: {quoted(uses['imports'])}, exports: {quoted(uses['exports'])}, "
            "method: share_of_domestic_use}  # ?"
        )
    elif total:
        yield "# ? Imports stand in the flows. None are taken out, and all effects are too large, until"
        yield "# 'imports_of_product' and 'exports' name their columns, with 'method: share_of_domestic_use':"
        yield "total_flows: {method: none}  # ?"
    if jobs:
        yield f"employment: {{column: {quoted(jobs)}, kind: count, measure: headcount}}  # ? and its unit"
    others = [
        line.label for line in table.inputs if line.label not in {*inputs.values(), jobs} and not TOTAL(line.label)
    ]
    if others := [label for label in dict.fromkeys(others) if label]:
        yield f"# Rows whose meaning was not recognised: {', '.join(map(quoted, others[:20]))}."
    if "households" in uses:
        income = inputs.get("compensation") or inputs.get("wages") or "the income of households"
        yield "# For induced effects (Type II), with what part of their income households spend:"
        yield (
            f"# household_closure: {{kind: propensity, consumption: {quoted(uses['households'])}, "
            f"income: {quoted(income)}, spent: 0.8, consumption_total: 0}}"
        )
    yield "sheets:"
    yield from _areas(
        page, table, home, negative=[uses["imports"]] if told and numbers.negative(uses["imports"]) else []
    )


def _is_output(label: str) -> bool:
    return "output" in guessed([(label, label)], INPUTS)


def _said(line: Line) -> tuple[str, str]:
    return line.label, line.words or line.label


def _columns(inputs: dict[str, str], total: bool) -> dict[str, str]:
    said = {"output": inputs.get("output", "output")}
    if income := inputs.get("compensation") or inputs.get("wages"):
        said["income"] = income
    return said | {key: label for key, label in inputs.items() if key != "output" and not (total and key == "imports")}


def _areas(page: Page, table: Recognised, home: str, negative: list[str]) -> Iterator[str]:
    code = letters(table.code_column)
    names = f", name_column: {letters(table.name_column)}" if table.name_column else ""
    hidden = ", hidden: read" if page.hidden_rows or page.hidden_columns else ""
    unsure = "  # ? some rows or columns are hidden" if hidden else ""
    left = _left(table.between_rows, "row") + _left(table.between_columns, "column")
    yield (
        f"  Z: {{{home}, range: {table.flows}, header_row: {table.header_row}, code_column: {code}{names}"
        f"{_listed('leave_out', left)}{hidden}}}{unsure}"
    )
    if table.inputs:
        left = _left(table.between_columns, "column") + _twice(table.inputs, "row")
        yield (
            f"  primary_inputs: {{{home}, range: {table.primary_inputs}, header_row: {table.header_row}, "
            f"code_column: {letters(table.input_column)}, transpose: true{_listed('leave_out', left)}{hidden}}}"
        )
    else:
        yield "  # ? no numbers below the flows: where do output and value added stand? Name them as primary_inputs."
    if table.uses:
        left = _left(table.between_rows, "row") + _twice(table.uses, "column")
        yield (
            f"  final_use: {{{home}, range: {table.final_use}, header_row: {table.use_row}, code_column: {code}"
            f"{_listed('leave_out', left)}{_listed('negative', negative)}{hidden}}}"
        )


def _left(lines: tuple[Line, ...], word: str) -> list[str]:
    """Return lines among the sectors that reading does not leave out by itself."""
    return [_name(line, word) for line in lines if not TOTAL(line.label)]


def _twice(lines: tuple[Line, ...], word: str) -> list[str]:
    counted = Counter(line.label for line in lines)
    seen: set[str] = set()
    found = []
    for line in lines:
        if not line.label or (counted[line.label] > 1 and line.label in seen):
            found.append(_name(line, word))
        seen.add(line.label)
    return found


def _name(line: Line, word: str) -> str:
    return f"{word} {line.at if word == 'row' else letters(line.at)}"


def _listed(key: str, names: list[str]) -> str:
    return f", {key}: [{', '.join(map(quoted, names))}]" if names else ""


class _Numbers:
    """Sums of a sheet by which flows are told to be domestic or total."""

    def __init__(self, seen: Seen, table: Recognised) -> None:
        self.page, self.table, self.style = seen.page, table, seen.numbers.style or PLAIN
        self.rows = {line.label: line.at for line in reversed(table.inputs)}
        self.uses = {line.label: line.at for line in reversed(table.uses)}

    def balance(self, inputs: dict[str, str]) -> bool:
        """Say whether flows, taxes, imports and value added are output, in most sectors."""
        if not {"output", "gva"} <= inputs.keys():
            return False
        used = self._lines(self.table.rows, self.table.columns).sum(axis=0)
        used += sum(self._row(inputs[key]) for key in ("gva", "taxes", "imports") if key in inputs)
        output = self._row(inputs["output"])
        return float(np.mean(np.abs(used - output) <= _CLOSE * np.maximum(np.abs(output), 1e-9))) > 0.8

    def negative(self, label: str) -> bool:
        """Say whether a column of uses is written as negative numbers."""
        return float(self._lines(self.table.rows, [self.uses[label]]).sum()) < 0

    def _row(self, label: str) -> Array:
        return self._lines([self.rows[label]], self.table.columns)[0]

    def _lines(self, rows: Sequence[int], columns: Sequence[int]) -> Array:
        """Return cells as numbers, (rows, columns); 0 where there is none."""
        read, found = self.style.read, []
        for row in rows:
            cells = self.page.line(row, columns)
            line = self.style.read_row(cells, frozenset())
            found.append(line or [cell if isinstance(cell, float) else read(cell or "") or 0.0 for cell in cells])
        return np.array(found)

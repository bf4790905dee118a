"""The numbers that a document prints, each with the cells of the study that it stands for.

So a number on paper is its own id: whoever reads "11,800" finds its cell by it, and pages stay free of marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from impact.brief.context import BriefContext
from impact.brief.other_language import without_marks
from impact.charts.picture import Picture
from impact.document import Block, Document, Figure, KeyFigures, Sources, Table, Text, Tiles, plain, text, walk
from impact.plain_rows import Row, as_csv
from impact.study.study import Study
from impact.study.tables import Record

NUMBERS = "numbers.csv"
COLUMNS = ("value", "low", "high")
NUMBER = re.compile(r"[−-]?\d(?:[\d.,\u00a0\u202f]*\d)?")
LEADING = "kpi/"  # the table that sentences speak of, where a number stands in several
AROUND = 45  # characters before and after a number that tell which it is
_BLANKS = str.maketrans({"\u00a0": " ", "\u202f": " ", "\n": " "})


def numbers_csv(context: BriefContext, document: Document) -> bytes:
    """Return the numbers of a document as CSV: as printed, cells, words around, where."""
    rows = dict.fromkeys(_rows(context, document))
    found: list[Row] = [
        {"printed": printed, "cells": cells, "words": words, "where": where} for printed, cells, words, where in rows
    ]
    return as_csv(found or [dict.fromkeys(("printed", "cells", "words", "where"), "")]).encode()


def _rows(context: BriefContext, document: Document) -> Iterator[tuple[str, str, str, str]]:
    """Yield the numbers in reading order: as printed, their cells, the words around, what they stand in."""
    cells = _cells_of_said(context)
    said = _said_pattern(cells)
    for block in walk(document.blocks):
        where = block.name()
        addressed = list(_addressed(block))
        for content, address, words in addressed:
            for printed, cell in _of_address(content, address):
                yield printed, cell, _short(words), where
        if isinstance(block, Figure) and (picture := context.pictures.get(block.id)) is not None:
            yield from _of_picture(context, picture, where)
        own = " | ".join(content for content, _, _ in addressed)
        for content in map(plain, _of_model(block)):
            if said is not None and content not in own:
                spaced = content.translate(_BLANKS)
                for found in said.finditer(spaced):
                    around = spaced[max(found.start() - AROUND, 0) : found.end() + AROUND]
                    yield found.group(), " ".join(cells[found.group()]), _short(around), where


def _of_model(block: Block) -> Iterable[Text]:
    """Return the texts of a block in which numbers are results: no lists of sources, and no statements of others."""
    if isinstance(block, Sources):
        return ()
    if isinstance(block, Table):
        return block.title, block.subtitle, block.note
    if isinstance(block, Figure):
        return block.title, block.subtitle
    return block.texts()


def _addressed(block: Block) -> Iterator[tuple[str, str, str]]:
    """Yield the texts of a block that say of themselves which cell they come from, each with the words around."""
    if isinstance(block, Table):
        for row in block.rows:
            head = plain(row.cells[0].text) if row.cells else ""
            yield from ((plain(each.text), each.cell, f"{head} {plain(each.text)}") for each in row.cells if each.cell)
    elif isinstance(block, Tiles):
        for item in block.items:
            for answer in (each for each in item.answers if each.cell):
                content = f"{answer.value} | {plain(answer.range)}"
                yield content, answer.cell, f"{answer.value} {plain(answer.caption)} {plain(item.question)}"
    elif isinstance(block, KeyFigures):
        for figure in (each for each in block.items if each.cell):
            content = f"{figure.value} | {plain(text(figure.range))}"
            yield content, figure.cell, f"{figure.value} {plain(text(figure.label))}"


def _of_address(content: str, address: str) -> Iterator[tuple[str, str]]:
    """Yield each number of a text with its cell: behind a value stand the ends of its range."""
    base, _, column = address.rpartition("/")
    ends = COLUMNS[COLUMNS.index(column) :] if column in COLUMNS else (column,)
    for at, printed in enumerate(NUMBER.findall(content)):
        yield printed.translate(_BLANKS), f"{base}/{ends[at]}" if at < len(ends) else address


def _of_picture(context: BriefContext, picture: Picture, where: str) -> Iterator[tuple[str, str, str, str]]:
    """Yield the values that a chart shows."""
    if picture.form == "timeline":
        return
    chart = context.chart_context()
    for series in picture.series:
        for point in series.points:
            if point.value is None or not point.cell:
                continue
            printed = chart.amount(series, point, series.per).value
            name = without_marks(" ".join(part for part in (series.panel, series.name, str(point.x)) if part))
            yield printed.translate(_BLANKS), point.cell, _short(name), where


def _cells_of_said(context: BriefContext) -> dict[str, list[str]]:
    """Return the cells of every number that was said, by the number as it is printed."""
    addresses = _addresses(context.study, (row for held in context.numbers_said.values() for row in held.values()))
    found: dict[str, list[str]] = {}
    for said, held in context.numbers_said.items():
        cells = [f"{addresses[key]}/{column}" for key, column in held if key in addresses]
        cells = [each for each in cells if each.startswith(LEADING)] or cells
        if cells and (len(said) > 1 or not said.isdigit()):  # a single digit says too little to be looked up by
            found[said.translate(_BLANKS)] = list(dict.fromkeys(cells))
    return found


def _addresses(study: Study, rows: Iterable[Record]) -> dict[int, str]:
    """Return `table/id` of rows, by what Python knows them by; of tables whose rows were read."""
    wanted = {id(row) for row in rows}
    found: dict[int, str] = {}
    for name, table in study.tables.items():
        if "rows" in vars(table):
            found |= {id(row): f"{name}/{row[table.layout.identifier]}" for row in table.rows if id(row) in wanted}
    return found


def _said_pattern(cells: Mapping[str, object]) -> re.Pattern[str] | None:
    """Return what finds the numbers in a text, the longest first."""
    if not cells:
        return None
    longest_first = "|".join(map(re.escape, sorted(cells, key=lambda said: (-len(said), said))))
    return re.compile(rf"(?<![\d.,−])(?:{longest_first})(?![\d]|[.,]\d)")


def _short(words: str) -> str:
    return " ".join(words.split())[:120]

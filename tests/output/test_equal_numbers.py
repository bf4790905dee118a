"""One study, several formats: each gives back the numbers of the document, each from the same cell.

A format that arrives says here how its numbers are read back; `test_every_format_is_read_back` fails until it does.
"""

import io
import re
from dataclasses import replace
from functools import cache
from importlib import import_module

import pytest
from carried_numbers import (
    Carried,
    addressed,
    of_document,
    of_web_page,
    of_word_file,
    of_workbook,
    squeezed,
    words_of_slides,
)
from pypdf import PdfReader
from shared_editions import edition_of, written

from impact.brief.sections.summary import summary
from impact.brief.text.tiles import tiles
from impact.document import plain, walk
from impact.output import Edition, formats
from impact.output.laid_out import draw_charts
from impact.output.pdf import render

CASE = "initiative-budget"
ADDRESSED = {"docx": of_word_file, "html": of_web_page}  # formats that keep the address beside a printed number
READ_BACK = {*ADDRESSED, "xlsx", "pptx"}
NUMBER = re.compile(r"\d[\d,.]*\d|\d")


@cache
def edition(document: str = "brief") -> Edition:
    return edition_of(CASE, document=document)


def tags(numbers: Carried) -> Carried:
    """Return numbers by the tags that Word has room for."""
    tag_of = import_module("impact.output.word.runs").tag_of
    return Carried({(tag_of(cell), said): count for (cell, said), count in numbers.items()})


def test_every_format_is_read_back() -> None:
    assert set(formats.names()) <= READ_BACK


@pytest.mark.parametrize("form", ADDRESSED)
@pytest.mark.parametrize("document", ["brief", "annex"])
def test_each_number_stands_beside_the_address_of_its_cell(form: str, document: str) -> None:
    own = edition(document)
    found, wanted = ADDRESSED[form](formats[form].write(own)), addressed(of_document(own.document))
    assert sum(wanted.values()) > 10
    assert found == (tags(wanted) if form == "docx" else wanted)


def test_the_workbook_holds_the_cell_behind_each_number() -> None:
    held, study = of_workbook(written("xlsx", CASE, document="annex")), edition("annex").context.study
    cells = {cell for own in (edition(), edition("annex")) for cell, _ in addressed(of_document(own.document))}
    assert len(cells) > 30
    for cell in cells:
        table, name, column = cell.split("/")
        value = study.row(table, name)[column]
        assert (held.get(cell) == value) if isinstance(value, int | float) else (cell not in held), cell


def test_slides_say_no_number_that_the_brief_does_not() -> None:
    said = words_of_slides(formats["pptx"].write(edition()))
    shown = {number for words in said for number in NUMBER.findall(words)}
    context = edition().context
    blocks = list(walk((*edition().document.blocks, *summary(context))))  # answers in large type are those of one page
    answers = {squeezed(answer.value) for tile in tiles(context) for answer in tile.answers}
    assert {each for each in answers if each and not any(each in squeezed(words) for words in said)} == set()
    printed = " ".join(line for block in blocks for line in block.lines({})) + plain(
        edition().document.running.footer_left
    )
    assert {number for number in shown if len(number) > 2 and number not in printed} == set()


def test_the_pdf_prints_each_number() -> None:
    own = edition()
    drawn = replace(own.document, blocks=draw_charts(own.context, own.document.blocks))
    pages = PdfReader(io.BytesIO(render(drawn, own.context.theme))).pages
    text = squeezed("".join(page.extract_text() for page in pages))
    assert {said for _, said in addressed(of_document(own.document)) if said not in text} == set()

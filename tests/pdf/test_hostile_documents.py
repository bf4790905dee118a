"""Whatever stands in a document: pages on which nothing leaves the frame or lies on something else, or a refusal.

The widest words, empty cells, hundreds of rows, one character a paragraph, addresses, mixed scripts, charts of no size.
"""

import contextlib
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from file_reading import failures
from gallery_blocks import chart
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st
from placement import faults, recorded
from small_documents import THEME, pdf_of

from impact.core.errors import ImpactError
from impact.document import (
    Block,
    Callout,
    Cell,
    Column,
    ColumnGrid,
    Document,
    Figure,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    Qr,
    Row,
    Running,
    Signatory,
    SignOff,
    Sources,
    Span,
    Status,
    StatusKey,
    Table,
    Text,
    plain,
    text,
    walk,
)
from impact.output.pdf import render
from impact.theme.themes import load_theme, theme_names

THEMES = {name: load_theme(name) for name in theme_names()}
LETTERS = "abcdeimMW 1234567890  .,;:!?()<>&%\\/_–—-\"'“”ʻʼоʻзбекўқғҳщ工厂支持岗位，。（）\u00ad\u200b\u00a0\n₂³−≈€"
COUNTED = "abdeimw工щ12,"  # letters of which none is lost; heads may be repeated and set in capitals
# Characters that have no glyph: right-to-left letters, controls, halves of a pair, a picture.
UNPRINTABLE = "\u05d0\u0627\x01\x7f\u200f\u202e\ud83d\ufffe\U0001f600"

words = st.one_of(
    st.text(LETTERS, min_size=1, max_size=60),
    st.builds(lambda letter, count: letter * count, st.sampled_from("iMщ工1"), st.sampled_from([1, 9, 20, 400])),
    st.builds(
        lambda word, count: f"{word} " * count, st.sampled_from(["a", "networks", "Oʻzbekiston"]), st.integers(1, 90)
    ),
    st.text("abc/.-?=&1", min_size=1, max_size=80).map("https://example.org/".__add__),
).map(lambda content: content if content.strip(" \n\u00ad\u200b\u00a0") else "x")
short = words.map(lambda content: content[:9].replace("\n", " "))
spans = st.builds(
    Span,
    words,
    strong=st.booleans(),
    emphasis=st.booleans(),
    script=st.sampled_from(["", "sub", "super"]),
    href=st.sampled_from(["", "https://example.org/a", "#start"]),
    lang=st.sampled_from(["", "ru", "uz", "zh"]),
)
contents: st.SearchStrategy[Text] = st.one_of(words.map(text), st.lists(spans, min_size=1, max_size=4).map(tuple))
statuses: st.SearchStrategy[Status] = st.sampled_from(get_args(Status))


@st.composite
def tables(draw: st.DrawFn) -> Table:
    count = draw(st.integers(1, 6))
    columns = tuple(
        Column(draw(short), draw(st.sampled_from([0.2, 1.0, 4.0])), draw(st.sampled_from(["left", "right", "center"])))
        for _ in range(count)
    )
    rows = []
    for _ in range(draw(st.sampled_from([1, 2, 3, 6, 60]))):
        cells, left = [], count
        while left:
            span = min(left, draw(st.sampled_from([1, 1, 2, 3])))
            content = draw(st.sampled_from(["", "1", "12,345", "a few words in a cell"]) | short)
            cells.append(Cell(text(content), draw(statuses), span))
            left -= span
        rows.append(Row(tuple(cells), draw(st.sampled_from(["", "", "total", "group"]))))
    return Table("", draw(short), draw(contents), columns, tuple(rows), note=draw(contents), dense=draw(st.booleans()))


@st.composite
def figures(draw: st.DrawFn) -> Figure:
    drawing = chart(draw(st.sampled_from([1.0, 100.0, 222.0])), draw(st.sampled_from([1.0, 60.0, 400.0])))
    return Figure("", draw(short), draw(contents), draw(contents), drawing, "A chart.", draw(contents))


signatures = st.lists(st.builds(Signatory, words, words, short), min_size=1, max_size=3).map(
    lambda items: SignOff(tuple(items), "Signature", "Date")
)
inner: st.SearchStrategy[Block] = st.one_of(
    st.builds(Paragraph, contents, st.sampled_from(["body", "small", "note", "standfirst"])),
    st.builds(Heading, st.sampled_from([1, 2]), contents, minor=st.booleans()),
    st.builds(ItemList, st.lists(contents, min_size=1, max_size=9).map(tuple), st.booleans()),
    st.builds(Sources, st.lists(contents, min_size=1, max_size=9).map(tuple)),
    st.lists(st.tuples(statuses, contents), min_size=1, max_size=3).map(lambda items: StatusKey(tuple(items))),
    st.builds(Qr, st.just("https://example.org"), st.just("QR code"), contents, contents),
    tables(),
    figures(),
    signatures,
)
several = st.lists(inner, min_size=1, max_size=3).map(tuple)
blocks = st.lists(
    st.one_of(inner, st.builds(Callout, several), st.tuples(several, several).map(ColumnGrid), st.just(PageBreak())),
    min_size=1,
    max_size=6,
)


def _said(content: list[Block]) -> Iterator[str]:
    """Yield all texts of blocks and of those inside them."""
    return (plain(said) for block in walk(content) for said in block.texts())


def _document(content: list[Block], lang: str) -> Document:
    running = Running(text("Left"), text("Right"), text("Foot"))
    start = (Heading(1, text("Start"), id="start"), Heading(2, text("Section")))
    return Document("A title", lang, "2026-11-24", running, (*start, *content), mark="DRAFT")


@settings(suppress_health_check=list(HealthCheck))
@given(blocks, st.sampled_from(theme_names()), st.sampled_from(["en", "ru", "uz", "zh"]))
def test_all_stands_in_its_place_or_is_refused(content: list[Block], name: str, lang: str) -> None:
    theme = THEMES[name]
    refused = ""
    with recorded() as runs:
        try:
            render(_document(content, lang), theme)
        except ImpactError as error:
            refused = str(error)
    event("refused" if refused else "printed")
    assert refused.startswith("page ") if refused else faults(runs, theme) == []
    said, shown = "".join(_said(content)), "".join(run.text for run in runs)
    assert refused or [letter for letter in COUNTED if shown.count(letter) < said.count(letter)] == []


@settings(max_examples=6, suppress_health_check=list(HealthCheck))
@given(blocks, st.sampled_from(theme_names()))
def test_whatever_is_printed_keeps_both_standards(content: list[Block], name: str) -> None:
    with contextlib.suppress(ImpactError), tempfile.TemporaryDirectory() as folder:
        assert failures(render(_document(content, "en"), THEMES[name]), Path(folder)) == []


@given(st.text(LETTERS, max_size=30), st.sampled_from(UNPRINTABLE), st.text(LETTERS, max_size=30))
def test_a_character_without_a_glyph_is_named_with_block_and_page(before: str, letter: str, after: str) -> None:
    content: list[Block] = [PageBreak(), Paragraph(text(before, letter, after))]
    with pytest.raises(ImpactError) as caught:
        render(_document(content, "en"), THEMES["default"])
    assert str(caught.value).startswith("page 2, paragraph '")
    assert f"U+{ord(letter):04X}" in str(caught.value)
    assert "Replace the character" in str(caught.value)


@pytest.mark.parametrize("rows", [1, 200, 1500])
def test_hundreds_of_rows_with_spans_and_empty_cells(rows: int) -> None:
    columns = (Column("A"), Column("B", align="right"), Column("C", align="right"))
    body = tuple(
        Row((Cell(text(f"Row {at}"), span=2), Cell(text("")))) if at % 3 else Row(tuple(Cell(text("")) for _ in "ABC"))
        for at in range(rows)
    )
    with recorded() as runs:
        pdf_of(Table("t", "Table 1", text("Many rows"), columns, body))
    assert faults(runs, THEME) == []
    shown = [run.text for run in runs if run.text.startswith("Row ")]
    assert shown == [f"Row {at}" for at in range(rows) if at % 3]


def test_placements_that_overlap_or_leave_the_frame_are_seen() -> None:
    with recorded() as runs:
        pdf_of(Paragraph(text("one two three ")), Paragraph(text("four")))
    assert faults(runs, THEME) == []
    first = next(run for run in runs if run.text.startswith("one"))
    for moved in (replace(first, y=first.y - 3), replace(first, x=first.x - 5), replace(first, x=500.0)):
        assert faults([*runs, moved], THEME) != []

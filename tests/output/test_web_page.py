"""A whole document as a web page: its words and numbers, structure, names, policy, the same bytes."""

import base64
import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise

import justhtml
import pytest
from gallery_blocks import figure
from shared_editions import edition_of, language_of
from web_pages import CASE, EMPTY, Element, page_of_blocks, read, shipped_page

from impact.brief.edition.passes import mark_foreign_text
from impact.charts.drawing.picture import Point, Series
from impact.document import (
    Block,
    Cell,
    Column,
    Contents,
    Figure,
    Heading,
    Paragraph,
    Row,
    Sources,
    Span,
    StatusKey,
    Table,
    plain,
    text,
    walk,
)
from impact.output import Edition
from impact.theme.logo import Brand

DOCUMENTS = ("brief", "annex")
NUMBER = re.compile(r"\d[\d,.\u00a0]*\d|\d")


@cache
def edition(document: str) -> Edition:
    return edition_of(CASE, document=document)


@cache
def page(document: str, language: str = "en") -> Element:
    return read(shipped_page(document, language))


def squeezed(words: str) -> str:
    return re.sub(r"\s+", "", words)


def without(element: Element, *names: str) -> str:
    """Return the text of an element without that of some inside."""
    parts = (
        each if isinstance(each, str) else "" if each.name in names else f" {without(each, *names)} "
        for each in element.inside
    )
    return "".join(parts)


def printed(block: Block) -> Iterator[str]:
    """Yield all that a block prints beside what is inside it."""
    yield from map(plain, block.texts())
    if isinstance(block, Figure | Table):
        yield block.label
    if isinstance(block, Table):
        yield from (column.label for column in block.columns)
    if isinstance(block, Sources):
        yield from (f"[{number}]" for number in block.numbers())


@pytest.mark.parametrize("document", DOCUMENTS)
def test_all_words_stand_there_in_the_order_of_the_blocks(document: str) -> None:
    (main,) = page(document).all("main")
    said, start = squeezed(main.text), 0
    for block in walk(edition(document).document.blocks):
        places = []
        for words in filter(None, map(squeezed, printed(block))):
            places.append(said.find(words, start))
            assert places[-1] >= 0, f"{block.name()}: '{words}'"
        start = min(places, default=start)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_numbers_are_those_of_the_document_and_no_others(document: str) -> None:
    """Apart from those of charts, which stand in their tables as well."""
    (main,) = page(document).all("main")
    blocks = list(walk(edition(document).document.blocks))
    listed = [
        plain(heading.text)
        for contents in blocks if isinstance(contents, Contents)
        for heading in blocks if isinstance(heading, Heading) and contents.lists(heading)
    ]  # fmt: skip
    said = [*listed, *(words for block in blocks for words in printed(block))]
    wanted = Counter(each for words in said for each in NUMBER.findall(words))
    assert Counter(NUMBER.findall(without(main, "details", "svg"))) == wanted


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_chart_has_all_its_numbers_in_a_table_as_it_prints_them(document: str) -> None:
    context = edition(document).context
    chart = context.chart_context()
    checked = 0
    for block in walk(edition(document).document.blocks):
        if not isinstance(block, Figure):
            continue
        picture = context.log.pictures[block.id]
        (figure,) = page(document).all("figure", id=block.id)
        (table,) = figure.all("table")
        numbered = [each for each in table.all("span") if "data-cell" in each.attributes]
        found = Counter((each.attributes["data-cell"], each.text) for each in numbered)
        wanted = Counter(
            (point.cell, chart.amount(series, point, series.per).value)
            for series in picture.series
            for point in series.points
            if point.value is not None and point.cell
        )
        assert found == wanted, block.name()
        cells = [each for each in table.all("td") if each.text.strip()]
        values = [point for series in picture.series for point in series.points if point.value is not None]
        assert len(cells) >= len(values) > 0
        assert len(table.all("tr")) > 1
        checked += len(values)
    assert checked > 100


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_name_is_given_once_and_every_link_leads_somewhere(document: str) -> None:
    elements = list(page(document).walk())
    names = [each.attributes["id"] for each in elements if "id" in each.attributes]
    assert [name for name, count in Counter(names).items() if count > 1] == []
    assert [name for name in names if re.search(r"\s", name) or not name] == []
    wanted = [each.attributes["href"][1:] for each in elements if each.attributes.get("href", "").startswith("#")]
    wanted += [name for each in elements for name in each.attributes.get("aria-labelledby", "").split()]
    wanted += [name for each in elements for name in re.findall(r"url\(#(.*?)\)", each.attributes.get("clip-path", ""))]
    assert len(wanted) > 30
    assert set(wanted) - set(names) == set()


@pytest.mark.parametrize("document", DOCUMENTS)
def test_headings_tables_and_charts_say_what_they_are(document: str) -> None:
    tree = page(document)
    levels = [int(each.name[1]) for each in tree.walk() if re.fullmatch(r"h[1-6]", each.name)]
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    for table in tree.all("table"):
        assert table.all("caption")[0].text.strip()
        heads = table.all("thead")[0].all("th")
        assert heads
        assert {head.attributes["scope"] for head in heads} == {"col"}
        assert all(
            head.attributes.get("scope") in ("row", "rowgroup")
            for body in table.all("tbody")
            for head in body.all("th")
        )
    figures = [block for block in walk(edition(document).document.blocks) if isinstance(block, Figure)]
    charts = tree.all("svg", role="img", class_="chart")
    assert [(chart.all("title")[0].text, chart.all("desc")[0].text) for chart in charts] == [
        (plain(block.title), block.alt) for block in figures
    ]
    assert len(tree.all("nav")[0].all("a")) == sum(
        each.level == 1 and each.outline
        for each in walk(edition(document).document.blocks)
        if isinstance(each, Heading)
    )


@pytest.mark.parametrize("document", DOCUMENTS)
def test_nothing_runs_and_nothing_is_loaded(document: str) -> None:
    written = shipped_page(document)
    justhtml.JustHTML(written, strict=True, sanitize=False)
    tree = page(document)
    (style,) = (each.inside[0] for each in tree.all("style"))
    assert isinstance(style, str)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    (policy,) = (each.attributes["content"] for each in tree.all("meta", http_equiv="Content-Security-Policy"))
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; font-src data:; base-uri 'none'; "
        "form-action 'none'"
    )
    assert {address[:10] for address in re.findall(r'url\(["\']?([^)]*)', style)} == {"data:font/"}
    assert [each.name for each in tree.walk() if each.name in ("script", "link", "iframe", "object", "form")] == []


def test_what_a_page_is_says_its_head() -> None:
    tree, document = page("brief"), edition("brief").document
    said = {
        each.attributes["name"]: each.attributes["content"] for each in tree.all("meta") if "name" in each.attributes
    }
    assert tree.all("title")[0].text == document.title
    assert (said["author"], said["description"]) == (document.author, document.subject)
    assert (said["dcterms.date"], said["generator"]) == (document.date, document.producer)
    assert tree.all("html")[0].attributes["lang"] == "en"
    assert tree.all("p", class_="stage")[0].text == document.mark == "DRAFT"
    assert plain(document.running.footer_left) in tree.all("footer")[0].text


def test_without_credit_nothing_names_the_program() -> None:
    brand = Brand("The House", None, "A line of ours", "office@example.org or https://example.org/us.", credit=False)
    written = page_of_blocks(Paragraph(text("Words.")), brand=brand, author="impact", producer="impact 0.1.0")
    assert re.findall("impact|generator", written, re.IGNORECASE) == []
    tree = read(written)
    (author,) = tree.all("meta", name="author")
    assert author.attributes["content"] == "The House"
    assert "The House" in tree.all("header")[0].text
    foot = tree.all("footer")[0]
    assert "A line of ours" in foot.text
    assert [each.attributes["href"] for each in foot.all("a")] == [
        "mailto:office@example.org",
        "https://example.org/us.",
    ]


def test_cells_that_reach_down_or_across_keep_their_heads() -> None:
    columns = (Column("Group", row_header=True), Column("Part", row_header=True), Column("Value", align="right"))
    rows = (
        Row((Cell(text("All"), span=3),), "group"),
        Row((Cell(text("Two rows"), rows=2), Cell(text("one")), Cell(text("1")))),
        Row((Cell(text("two")), Cell(text("2"), status="announced"))),
        Row((Cell(text("Rest"), span=3),), "group"),
        Row((Cell(text("Sum"), span=2), Cell(text("3"))), "total"),
    )
    (table,) = read(page_of_blocks(Table("", "", text("T"), columns, rows))).all("table")
    first, second = table.all("tbody")
    assert [each.attributes.get("scope") for each in first.all("th")] == ["rowgroup", "row", "row", "row"]
    assert first.all("th")[1].attributes["rowspan"] == "2"
    assert second.all("th")[1].attributes["colspan"] == "2"
    assert second.all("tr")[1].attributes["class"] == "total"
    assert first.all("span", class_="announced")


def test_contents_lead_to_headings_and_hold_no_link_of_their_own() -> None:
    title = text("CO", Span("2", script="sub"), "\nand ", Span("more", href="https://example.org"))
    tree = read(page_of_blocks(Heading(1, title), Contents((1,))))
    for listed in (tree.all("nav")[0], tree.all("ul", class_="contents")[0]):
        first, second = listed.all("a")
        assert (first.text, second.text) == ("Start", "CO2 and more")
        assert [each.text for each in second.all("sub")] == ["2"]
        assert tree.all("h2", id=second.attributes["href"][1:])[0].all("a")


def test_a_mark_says_its_status_in_words() -> None:
    key_of = StatusKey((("reported", text("What others report")), ("announced", text("What others announce"))))
    (key,) = read(page_of_blocks(key_of)).all("ul", class_="status-key")
    assert [each.attributes["class"] for each in key.all("span", class_="sign")] == ["sign reported", "sign announced"]
    assert [each.text for each in key.all("span", class_="sign")] == ["", ""]
    assert key.text.split() == ["What", "others", "report", "What", "others", "announce"]


def test_names_in_a_chart_that_are_in_another_language_say_so_and_all_statuses_are_told_apart() -> None:
    name = mark_foreign_text(language_of("en"), "Завод", "ru")
    points = (
        Point(name, 1200.0, 1000.0, 1500.0, cell="key_figures/a/value"),
        Point(name, 900.0, status="reported", note="12%"),
        Point("Rest", None),
    )
    shown = replace(EMPTY, series=(Series("s", "Jobs", "persons", points),))
    table = read(page_of_blocks(figure("f", 300), pictures={"f": shown})).all("details")[0].all("tbody")[0]
    assert [each.text for each in table.all("span", lang="ru")] == ["Завод", "Завод"]
    assert [" ".join(each.text.split()) for each in table.all("td")] == [
        "1,200 (1,000 to 1,500)",
        "900 (12%) reported",
        "not estimated",
    ]


def test_words_of_another_language_are_marked() -> None:
    (found,) = read(page_of_blocks(Paragraph((Span("so‘m", lang="uz"),)))).all("span", lang="uz")
    assert found.text == "so‘m"
    assert page("brief", "zh").all("html")[0].attributes["lang"] == "zh"

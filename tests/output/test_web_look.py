"""The look of web pages: colours, fonts inside, logos without what runs, and charts with texts as texts."""

from __future__ import annotations

import base64
import io
import re
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING

import pytest
from web_pages import EMPTY, Element, page_of_blocks, read, shipped_page

from impact.charts.drawing.style import ChartStyle
from impact.document import Paragraph, text
from impact.output.web.chart_svg import svg
from impact.output.web.fonts import woff
from impact.theme.fonts import font_files
from impact.theme.logo import Brand, Logo
from impact.theme.themes import load_theme, theme_names

TTFont = import_module("fontTools.ttLib").TTFont  # it has no stubs
FACE = re.compile(
    r"@font-face\{font-family:([\w-]+);font-weight:(\d+);font-style:(\w+);src:url\(\"data:font/woff;base64,(.*?)\""
)


def fonts(page: str) -> dict[str, bytes]:
    return {f"{family} {weight} {slant}": base64.b64decode(data) for family, weight, slant, data in FACE.findall(page)}


def test_each_font_holds_the_letters_of_the_page_and_names_its_licence_not_its_maker() -> None:
    page = shipped_page("brief")
    found = fonts(page)
    assert {"brief-sans 400 normal", "brief-sans 600 normal", "brief-serif 600 normal"} <= set(found)
    shown = {letter for letter in read(page).all("body")[0].text if letter.isprintable() and not letter.isspace()}
    for data in found.values():
        font = TTFont(io.BytesIO(data))
        assert {letter for letter in shown if ord(letter) not in font["cmap"].getBestCmap()} <= set("\u202f\u2060")
        assert {record.nameID for record in font["name"].names} <= {0, 13, 14}
        assert any("Open Font License" in record.toUnicode() for record in font["name"].names)
    assert sum(map(len, found.values())) < 90_000


def test_a_page_in_chinese_carries_its_letters_and_stays_small() -> None:
    page = shipped_page("brief", "zh")
    (han,) = (TTFont(io.BytesIO(data)) for name, data in fonts(page).items() if name.startswith("brief-han"))
    shown = set(read(page).all("body")[0].text)
    assert {letter for letter in shown if "\u4e00" <= letter <= "\u9fff"} <= set(map(chr, han["cmap"].getBestCmap()))
    assert len(page) < 600_000


def test_a_font_as_woff_is_the_same_font() -> None:
    data = font_files(load_theme())["italic"].read_bytes()
    packed = TTFont(io.BytesIO(woff(data)), lazy=False, checkChecksums=2)
    plain = TTFont(io.BytesIO(data))
    assert packed.flavor == "woff"
    assert packed.reader.keys() == plain.reader.keys()
    assert all(packed.reader[tag] == plain.reader[tag] for tag in plain.reader.keys())  # noqa: SIM118  # no mapping
    assert len(woff(data)) < 0.6 * len(data)


@pytest.mark.parametrize("name", theme_names())
def test_colours_and_sizes_are_those_of_the_theme(name: str) -> None:
    theme = load_theme(name)
    page = page_of_blocks(Paragraph(text("x"), "note"), theme=name)
    assert f"--navy:{theme.palette.navy};" in page
    assert f"font-size:{theme.styles.note.size / theme.styles.body.size:.3g}rem" in page
    assert ('<div class="band">' in page) == bool(theme.rules.band)


HOUSE = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">%s</svg>'


def test_a_logo_stands_at_the_top_with_its_words_and_holds_what_is_drawn_alone() -> None:
    content = HOUSE % b'<metadata><script>alert(1)</script></metadata><path d="M0 0h9v9z" data-x="1" fill="red"/>'
    brand = Brand("The House", Logo(content, "image/svg+xml", "The House"))
    (picture,) = read(page_of_blocks(Paragraph(text("x")), brand=brand)).all("header")[0].all("img")
    assert picture.attributes["alt"] == "The House"
    kind, _, data = picture.attributes["src"].partition(";base64,")
    assert kind == "data:image/svg+xml"
    kept = base64.b64decode(data)
    assert b'<path d="M0 0h9v9z" fill="#FF0000"/>' in kept
    assert re.findall(rb"alert|script|metadata|data-x", kept) == []


if TYPE_CHECKING:
    from matplotlib.figure import Figure

STYLE = ChartStyle(load_theme(), 200.0, 100.0)


def _figure(style: ChartStyle) -> Figure:
    made = style.figure()
    axes = made.add_axes((0.1, 0.1, 0.8, 0.8))
    axes.bar([1, 2], [3, 4], **style.fill("modelled", "#12436D"))
    axes.plot([1, 2], [4, 3], marker="o", color="#AA0000", alpha=0.5, clip_on=True)
    axes.text(1, 1, "5 < 6 & 7", weight="semibold", color="#0000FF")
    axes.text(2, 2, "工厂", rotation=90)
    axes.text(1, 2, "a\x01b</text><script>")
    return made


def drawn(prefix: str = "c") -> tuple[Element, str]:
    content, corners = svg(replace(EMPTY, draw=_figure), STYLE, prefix)
    return read(content), corners


def test_texts_are_texts_in_a_face_of_the_page_turned_ones_too() -> None:
    texts = {each.text: each.attributes for each in drawn()[0].all("text")}
    level, upright = texts["5 < 6 & 7"], texts["工厂"]
    assert (level["class"], level["fill"]) == ("t-semibold", "#0000ff")
    assert float(level["font-size"]) == STYLE.text_size
    assert "transform" not in level
    assert upright["class"] == "t-regular"
    assert "rotate(-90" in upright["transform"]
    assert "a\ufffdb</text><script>" in texts


def test_looks_are_attributes_and_no_font_or_file_of_this_machine_is_named() -> None:
    page, _ = drawn()
    content, _ = svg(replace(EMPTY, draw=_figure), STYLE, "c")
    assert not [each for each in page.walk() if "style" in each.attributes or each.name == "style"]
    assert "font-family" not in content
    assert any(each.attributes.get("stroke-opacity") or each.attributes.get("opacity") for each in page.walk())
    assert not re.search(r"\d\.\d{3}", re.sub(r'transform="[^"]*"', "", content))


def test_hatches_clips_and_marks_are_found_by_ids_of_this_chart_alone() -> None:
    page, _ = drawn("chart-7")
    ids = [each.attributes["id"] for each in page.walk() if "id" in each.attributes]
    assert len(ids) == len(set(ids))
    assert all(name.startswith("chart-7-") for name in ids)
    values = [value for each in page.walk() for value in each.attributes.values()]
    pointed = {name for value in values for name in re.findall(r"url\(#([^)]+)\)", value)}
    pointed |= {each.attributes["href"][1:] for each in page.all("use")}
    assert pointed == set(ids)
    assert page.all("pattern")
    assert page.all("clippath")
    repeated = {each.attributes["href"][1:] for each in page.all("use")}
    held = {each.attributes.get("id", "") for defined in page.all("defs") for each in defined.walk()}
    assert repeated, "a mark is drawn at each place of a line"
    assert repeated <= held, "what is only to be repeated is not drawn by itself"

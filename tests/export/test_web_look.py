"""The look of web pages: colours in the dark, fonts inside, logos without what runs."""

from __future__ import annotations

import base64
import io
import re
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st
from web_pages import page_of_blocks, read, shipped_page

from impact.document import Paragraph, text
from impact.errors import ImpactError
from impact.export.web.logo import safe_svg
from impact.export.web.look.colours import dark_paper, in_the_dark
from impact.export.web.look.fonts import letters
from impact.export.web.look.woff import woff
from impact.look.brand import Brand, Logo
from impact.look.colour import contrast
from impact.look.fonts import font_files
from impact.look.themes import load_theme, theme_names

TTFont = import_module("fontTools.ttLib").TTFont  # it has no stubs
WHITE = "#FFFFFF"
FACE = re.compile(
    r"@font-face\{font-family:([\w-]+);font-weight:(\d+);font-style:(\w+);src:url\(\"data:font/woff;base64,(.*?)\""
)
colours = st.integers(0, 0xFFFFFF).map("#{:06X}".format)


def fonts(page: str) -> dict[str, bytes]:
    return {f"{family} {weight} {slant}": base64.b64decode(data) for family, weight, slant, data in FACE.findall(page)}


@given(colours)
def test_a_colour_keeps_its_contrast_in_the_dark(colour: str) -> None:
    in_light, in_dark = contrast(colour, WHITE), contrast(in_the_dark(colour, WHITE), dark_paper(WHITE))
    most = contrast(WHITE, dark_paper(WHITE))
    assert in_dark >= 0.97 * min(in_light, most)


@given(colours, colours)
def test_two_colours_keep_their_order(one: str, other: str) -> None:
    """What is further from the paper in the light is not nearer in the dark; strong pale colours alone are lifted."""
    near, far = sorted((one, other), key=lambda each: contrast(each, WHITE))
    night = dark_paper(WHITE)
    if contrast(far, WHITE) > 3.3:
        assert contrast(in_the_dark(far, WHITE), night) > 0.96 * contrast(in_the_dark(near, WHITE), night)


@pytest.mark.parametrize("name", theme_names())
def test_all_text_of_a_theme_is_legible_in_the_dark(name: str) -> None:
    theme = load_theme(name)
    paper = theme.palette.paper
    inks = {style.colour for style in vars(theme.styles).values()} | {"link", "amber_text"}
    for ground in ("paper", "pale", "sand"):
        behind = in_the_dark(theme.colour(ground), paper)
        found = {ink: contrast(in_the_dark(theme.colour(ink), paper), behind) for ink in inks}
        light = {ink: contrast(theme.colour(ink), theme.colour(ground)) for ink in inks}
        assert {ink: ratio for ink, ratio in found.items() if ratio < min(4.5, light[ink])} == {}


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


def test_marks_of_both_scripts_are_chinese_in_chinese_alone() -> None:
    theme = load_theme()
    assert "“" in letters(theme, ["“工厂”"], "zh").chinese
    assert "“" in letters(theme, ["“工厂”"], "en").latin
    assert letters(theme, ["BYD 工厂"], "en").chinese == frozenset("工厂")


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
    assert f"--navy:{in_the_dark(theme.palette.navy, theme.palette.paper)};" in page
    assert f"font-size:{theme.styles.note.size / theme.styles.body.size:.3g}rem" in page
    assert ('<div class="band">' in page) == bool(theme.rules.band)


HOUSE = b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">%s</svg>'


@pytest.mark.parametrize(
    "hostile",
    [
        b"<script>alert(1)</script>",
        b'<path d="M0 0h9" onclick="alert(1)"/>',
        b'<image href="https://example.org/x.png"/>',
        b'<use xlink:href="https://example.org/x.svg#a"/>',
        b'<a href="javascript:alert(1)"><path d="M0 0h9"/></a>',
        b"<style>@import url(https://example.org/x.css);</style>",
        b'<path style="fill:url( https://example.org/x )" d="M0 0h9"/>',
        b"<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><script>1</script></body></foreignObject>",
        b'<animate attributeName="href" to="javascript:alert(1)"/>',
    ],
)
def test_a_logo_loses_what_runs_or_lies_elsewhere(hostile: bytes) -> None:
    kept = safe_svg(HOUSE % (b'<g fill="url(#a)"><rect width="9" height="9"/></g>' + hostile))
    assert b'fill="url(#a)"' in kept
    assert b"<rect" in kept
    assert re.findall(rb"alert|script|example|import|onclick|foreign|animate", kept) == []


def test_a_logo_keeps_its_own_style_and_gradients() -> None:
    drawn = (
        HOUSE % b'<style>.a{fill:#123456}</style><linearGradient id="g"/><path class="a" fill="url(#g)" d="M0 0h9"/>'
    )
    kept = safe_svg(drawn)
    assert b".a{fill:#123456}" in kept
    assert b"linearGradient" in kept


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"<!DOCTYPE svg [<!ENTITY a 'b'>]>" + HOUSE % b"", "entities"),
        (("<!DOCTYPE svg [<!ENTITY a 'b'>]>" + (HOUSE % b"").decode()).encode("utf-16"), "entities"),
        (b"GIF89a", "no SVG that can be read"),
        (b"<html/>", "outermost element"),
    ],
)
def test_what_is_no_plain_svg_is_refused(content: bytes, why: str) -> None:
    with pytest.raises(ImpactError, match=why):
        safe_svg(content)


def test_a_logo_stands_at_the_top_with_its_words() -> None:
    brand = Brand("The House", Logo(HOUSE % b'<path d="M0 0h9v9z"/>', "image/svg+xml", "The House"))
    (picture,) = read(page_of_blocks(Paragraph(text("x")), brand=brand)).all("header")[0].all("img")
    assert picture.attributes["alt"] == "The House"
    assert picture.attributes["src"].startswith("data:image/svg+xml;base64,")

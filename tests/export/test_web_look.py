"""The look of web pages: colours, fonts inside, logos without what runs."""

import base64
import io
import re
from importlib import import_module

import pytest
from web_pages import page_of_blocks, read, shipped_page

from impact.document import Paragraph, text
from impact.export.web.look.fonts import woff
from impact.look.brand import Brand, Logo
from impact.look.fonts import font_files
from impact.look.themes import load_theme, theme_names

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

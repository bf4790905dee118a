"""Recorded charts as SVG: the same marks at the same places, and nothing that is cut shows."""

from __future__ import annotations

import re

import pytest
from gallery_blocks import chart
from web_pages import Element, read

from impact.document.drawing import Alpha, Drawing, Glyphs, Mark, Operators, Raster
from impact.export.web.charts.operators import UnknownOperatorError
from impact.export.web.charts.svg import svg

HEIGHT = 100.0
PNG = b"\x89PNG"


def drawn(*marks: Mark) -> Element:
    return read(svg(Drawing(200.0, HEIGHT, marks), "c"))


def test_y_grows_downwards() -> None:
    (path,) = drawn(Operators("1 0 0 rg 10 20 30 40 re f")).all("path")
    assert path.attributes == {"d": "M10 80L40 80L40 40L10 40Z", "fill": "#FF0000"}


def test_places_inside_a_moved_origin_are_those_of_the_page() -> None:
    (path,) = drawn(Operators("q 2 0 0 2 5 10 cm 0 0 m 10 0 l 10 5 20 5 20 10 c h f Q")).all("path")
    assert path.attributes["d"] == "M5 90L25 90C25 80 45 80 45 70Z"


def test_each_pen_keeps_its_own_line_and_a_restored_one_is_as_before() -> None:
    code = "0 0 1 RG 2 w 1 J 1 j [4 2] 1 d q 1 0 0 RG 5 w [] 0 d 0 0 m 9 9 l S Q 0 0 m 9 0 l S"
    inner, outer = drawn(Operators(code)).all("path")
    assert inner.attributes["stroke-width"] == "5"
    assert "stroke-dasharray" not in inner.attributes
    assert outer.attributes["stroke-dasharray"] == "4 2"
    assert outer.attributes["stroke-dashoffset"] == "1"
    assert (outer.attributes["stroke-linecap"], outer.attributes["stroke-linejoin"]) == ("round", "round")
    assert (inner.attributes["stroke"], outer.attributes["stroke"]) == ("#FF0000", "#0000FF")


def test_opacity_ends_where_the_pen_is_restored() -> None:
    marks = (Operators("q"), Alpha("fill", 0.25), Operators("0 0 9 9 re f Q 0 0 9 9 re f"))
    first, second = drawn(*marks).all("path")
    assert first.attributes["fill-opacity"] == "0.25"
    assert "fill-opacity" not in second.attributes


def test_what_a_clip_cuts_is_cut_and_what_lies_inside_needs_none() -> None:
    page = drawn(Operators("q 0 0 50 50 re W n 10 10 5 5 re f 40 40 30 30 re f Q 90 90 5 5 re f"))
    (clip,) = page.all("clippath")
    (group,) = page.all("g")
    assert group.attributes["clip-path"] == f"url(#{clip.attributes['id']})"
    assert [path.attributes["d"][:6] for path in group.all("path")] == ["M40 60"]
    assert len(page.all("path")) == 4


def test_lines_of_a_hatch_are_one_path_inside_the_outline() -> None:
    lines = " ".join(f"{x} 0 m {x + 9} 9 l S" for x in range(0, 90, 9))
    page = drawn(Operators(f"q 0 0 m 50 0 l 25 40 l h W n 1 1 1 RG {lines} Q"))
    (group,) = page.all("g")
    (path,) = group.all("path")
    assert path.attributes["d"].count("M") == 10
    assert (path.attributes["fill"], path.attributes["stroke"]) == ("none", "#FFFFFF")


def test_texts_are_texts_turned_ones_too() -> None:
    level = Glyphs("semibold", 8.0, "5 < 6 & 7", (1.0, 0.0, 0.0, 1.0, 12.0, 30.0))
    upright = Glyphs("chinese", 9.5, "工厂", (0.0, 1.0, -1.0, 0.0, 12.0, 30.0))
    first, second = drawn(Operators("0 0 1 rg"), level, upright).all("text")
    assert first.text == "5 < 6 & 7"
    assert first.attributes == {
        "class": "t-semibold", "fill": "#0000FF", "font-size": "8", "x": "12", "y": "70",
    }  # fmt: skip
    assert second.text == "工厂"
    assert second.attributes["transform"] == "matrix(0 -1 1 0 12 70)"


def test_an_image_lies_where_its_unit_square_does() -> None:
    (image,) = drawn(Raster(PNG, (40.0, 0.0, 0.0, 20.0, 10.0, 30.0))).all("image")
    assert image.attributes["transform"] == "matrix(40 0 0 20 10 50)"
    assert image.attributes["href"] == "data:image/png;base64,iVBORw=="


def test_an_operator_that_no_chart_draws_is_refused() -> None:
    with pytest.raises(UnknownOperatorError, match="'sh'"):
        drawn(Operators("0 0 sh"))


def test_a_whole_chart_keeps_all_its_words_and_columns() -> None:
    drawing = chart(300.0, 120.0)
    page = read(svg(drawing, "c"))
    assert [each.text for each in page.all("text")] == drawing.texts()
    columns = next(each.attributes["d"] for each in page.all("path"))
    assert columns.count("Z") == 11
    assert re.fullmatch(r"[MLCZ0-9 .-]*", columns)

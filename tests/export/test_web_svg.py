"""Charts of web pages: the marks that matplotlib draws, texts as texts, and nothing that a page forbids."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from web_pages import EMPTY, Element, read

from impact.charts.style import ChartStyle
from impact.export.web.charts.svg import svg
from impact.look.themes import load_theme

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

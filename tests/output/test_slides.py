"""Slides of a brief: six, with the numbers of the document, charts that can be edited, notes, and no word too many."""

import io
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from office_files import Package
from PIL import Image, ImageFont
from pptx import Presentation
from pptx.util import Pt
from shared_editions import edition_of, written
from shared_studies import ONE_OF_EACH_KIND

from impact.document import plain
from impact.output import Edition, formats
from impact.output.editions import editions
from impact.output.slides.content import slides
from impact.output.slides.shapes import bare
from impact.theme.fonts import chinese_files, font_files, unbroken
from impact.theme.logo import Brand, Logo

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
EACH = pytest.mark.parametrize(("case", "code"), [*((case, "en") for case in ONE_OF_EACH_KIND), ("byd-jizzakh", "zh")])
EACH_KIND = pytest.mark.parametrize("case", ONE_OF_EACH_KIND)


edition = cache(edition_of)


def opened(case: str, code: str = "en") -> Any:
    return Presentation(io.BytesIO(written("pptx", case, code)))


def texts(slide: Any) -> Iterator[str]:
    for shape in slide.shapes:
        if shape.has_text_frame:
            yield from (paragraph.text for paragraph in shape.text_frame.paragraphs)
        elif shape.has_table:
            yield from (cell.text for row in shape.table.rows for cell in row.cells)


def alternative(shape: Any) -> str:
    return str(shape._element.xpath(".//p:cNvPr")[0].get("descr", ""))


def values(frame: Any) -> Iterator[float]:
    series = (each for plot in frame.chart.plots for each in plot.series)
    return (value for each in series for value in each.values if value is not None)


def charts(file: Any) -> list[Any]:
    return [shape for slide in file.slides for shape in slide.shapes if shape.has_chart]


@pytest.mark.sampled(3)
@EACH
def test_six_slides_have_findings_as_titles_notes_and_alternatives(case: str, code: str) -> None:
    file, asked = opened(case, code), slides(edition(case, code))
    assert len(file.slides) == len(asked) == 6
    assert (file.slide_width, file.slide_height) == (Pt(960), Pt(540))
    for slide, said in zip(file.slides, asked, strict=True):
        assert slide.shapes.title.text == plain(bare(said.title))
        assert slide.shapes[0].shape_id == slide.shapes.title.shape_id
        assert {shape.placeholder_format.type.name for shape in slide.placeholders} >= {"FOOTER", "SLIDE_NUMBER"}
        assert len(slide.notes_slide.notes_text_frame.text) > 80
        frames = [shape for shape in slide.shapes if shape.has_chart or shape.has_table or shape.shape_type == 13]
        assert all(len(alternative(shape)) > 20 for shape in frames)
        assert bool(said.charts) == any(shape.has_chart for shape in slide.shapes)


@pytest.mark.sampled(3)
@EACH
def test_no_box_overflows(case: str, code: str) -> None:
    """Each text is set anew with the fonts of the theme: its lines are no more than its box has room for."""
    own = edition(case, code)
    for number, slide in enumerate(opened(case, code).slides, start=1):
        for shape in slide.shapes:
            if shape.has_text_frame and shape.text_frame.text:
                needed = set_height(shape, own)
                assert needed <= shape.height.pt + 1, (number, shape.name, shape.text_frame.text)
            inside = (shape.left >= 0, shape.top >= 0, shape.left + shape.width <= Pt(960))
            assert all(inside), (number, shape.name)
            assert shape.top + shape.height <= Pt(540), (number, shape.name)


def set_height(shape: Any, own: Edition) -> float:
    theme, height = own.context.theme, 0.0
    files = font_files(theme)
    chinese = own.document.lang == "zh"
    for place, paragraph in enumerate(shape.text_frame.paragraphs):
        runs = [run for run in paragraph.runs if run.text] or []
        if not runs:
            continue
        size = max(run.font.size.pt for run in runs)
        heads = 'typeface="+mj-lt"' in str(runs[0]._r.xml)
        face = files["serif"] if heads else files["bold" if any(run.font.bold for run in runs) else "regular"]
        fonts = [ImageFont.truetype(str(each), 100) for each in (face, chinese_files(theme)[1])]
        lines, line = 1, 0.0
        for run in runs:
            for piece in unbroken(run.text):
                wide = width(piece, fonts, chinese) / 100 * run.font.size.pt
                if line and line + wide - width(" ", fonts, chinese) / 100 * size > shape.width.pt:
                    lines, line = lines + 1, 0.0
                line += wide
        before = paragraph.space_before.pt if place and paragraph.space_before else 0.0
        height += before + lines * size * 1.2
    return height


def width(said: str, fonts: list[Any], chinese: bool) -> float:
    if not chinese:
        return float(fonts[0].getlength(said))
    return float(sum(fonts[letter >= "\u2e80"].getlength(letter) for letter in said))


@pytest.mark.sampled(3)
@EACH_KIND
def test_charts_hold_the_values_of_their_series(case: str) -> None:
    """A chart of Office shows each value as it is; steps and ends of inputs are pictures."""
    own, file = edition(case), opened(case)
    frames = charts(file)
    shown = [slide for slide in slides(own) if slide.figure is not None]
    assert len(frames) == sum(len(slide.charts) for slide in shown)
    pictures = [each for slide in file.slides for each in slide.shapes if each.shape_type == 13]
    assert len(pictures) == sum(not slide.charts for slide in shown)
    assert len(shown) >= 2
    for slide in shown:
        assert slide.figure is not None
        picture = own.picture(slide.figure)
        if picture.form not in ("lines", "columns", "stacked-columns", "bars"):
            continue
        shows = [frame for frame in frames if alternative(frame).endswith(slide.figure.alt)]
        held = {round(value, 6) for frame in shows for value in values(frame)}
        for series in picture.series:
            for point in series.points:
                if point.value is not None:
                    assert round(float(f"{point.value / series.per:.12g}"), 6) in held


@pytest.mark.parametrize("code", ["en", "zh"])
def test_every_run_says_its_language(code: str) -> None:
    tag = {"en": "en-GB", "zh": "zh-CN"}[code]
    for slide in opened("byd-jizzakh", code).slides:
        tags = {run.get("lang") for run in slide._element.iter(f"{A}rPr")}
        assert tags == {tag}
        assert all(run.get("altLang") for run in slide._element.iter(f"{A}rPr"))


def test_a_house_shows_its_face_and_no_other_name() -> None:
    picture = io.BytesIO()
    Image.new("RGB", (600, 200), "navy").save(picture, "PNG")
    logo = Logo(picture.getvalue(), "image/png", "Quiet House")
    brand = Brand("Quiet House", logo, "Quiet House, Tashkent", "info@quiet.example", credit=False)
    content_ = formats["pptx"].write(replace(edition("byd-jizzakh"), brand=brand))
    file = Presentation(io.BytesIO(content_))
    cover = list(texts(file.slides[0]))
    assert {"Quiet House", "info@quiet.example"} <= set(cover)
    assert all(any(line.startswith("Quiet House, Tashkent") for line in texts(slide)) for slide in file.slides)
    (shown,) = (shape for shape in file.slides[0].shapes if shape.shape_type == 13)
    assert alternative(shown) == "Quiet House"
    assert file.core_properties.author == file.core_properties.last_modified_by == "Quiet House"


def test_colours_fonts_and_properties_are_those_of_the_edition() -> None:
    own, file = edition("byd-jizzakh"), opened("byd-jizzakh")
    theme = Package(written("pptx", "byd-jizzakh")).parts["ppt/theme/theme1.xml"].decode()
    assert f'<a:accent2><a:srgbClr val="{own.context.theme.palette.additional[1:]}"/>' in theme
    assert 'typeface="Source Sans 3"' in theme
    assert "Office" not in theme
    properties = file.core_properties
    assert properties.title == own.document.title
    assert properties.created.date().isoformat() == properties.modified.date().isoformat() == own.document.date
    assert [layout.name for layout in file.slide_layouts] == ["Title", "Finding"]


def test_without_a_chart_the_values_stand_in_a_table_with_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("impact.output.slides.content.native_charts", lambda *_, **__: None)
    own = edition("zhanatas")
    file = Presentation(io.BytesIO(formats["pptx"].write(own)))
    tabled = ((slide, shape.table) for slide in file.slides for shape in slide.shapes if shape.has_table)
    without, table = next(tabled)
    assert [cell.text for cell in table.rows[0].cells] == ["Figure", "Main estimate", "Range"]
    assert any("no chart of this" in line for line in texts(without))
    assert not charts(file)


def test_slides_are_made_of_the_brief_whichever_document_is_asked_for() -> None:
    (file,) = editions("case", ["annex"], ["ru"], Path(), ["pptx"])
    assert (file.document, file.file.name) == ("brief", "case.ru.pptx")


def test_a_mark_stands_on_every_slide_until_the_brief_is_final() -> None:
    own = edition("byd-jizzakh")
    assert all(own.document.mark in texts(slide) for slide in opened("byd-jizzakh").slides)
    final = replace(own, document=replace(own.document, mark=""))
    file = Presentation(io.BytesIO(formats["pptx"].write(final)))
    assert not any(own.document.mark in texts(slide) for slide in file.slides)

"""Charts are recorded as they are drawn, and replayed without loss."""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import matplotlib as mpl
import numpy as np
import pytest
from file_reading import failures, fonts, structure, texts
from gallery_blocks import figure as figure_block
from matplotlib.patches import Rectangle
from small_documents import THEME, pdf_of

from impact.charts.drawing.style import ChartStyle
from impact.charts.recording.operators import number
from impact.charts.recording.renderer import record
from impact.core.errors import ImpactError
from impact.document import Figure, text
from impact.document.drawing import Alpha, Drawing, Glyphs, Operators, Raster

if TYPE_CHECKING:
    from matplotlib.axes import Axes


@pytest.fixture
def style() -> ChartStyle:
    return ChartStyle(THEME, 200, 120)


@pytest.fixture
def axes(style: ChartStyle) -> Iterator[Axes]:
    with style.applied():
        yield style.figure().add_axes((0.2, 0.2, 0.7, 0.7))


def _recorded(axes: Axes, style: ChartStyle) -> Drawing:
    figure = axes.get_figure(root=True)
    assert figure is not None
    return record(figure, style)


def _codes(drawing: Drawing) -> str:
    return "\n".join(mark.code for mark in drawing.marks if isinstance(mark, Operators))


@pytest.mark.parametrize(("value", "printed"), [(89.8875, "89.888"), (0.0005, "0.001"), (-0.0004, "0"), (12.0, "12")])
def test_the_last_bit_of_a_number_prints_nothing(value: float, printed: str) -> None:
    """Half a thousandth is rounded alike, whichever of its neighbours a sum comes to."""
    for near in (value, np.nextafter(value, -np.inf), np.nextafter(value, np.inf), value * (1 + 1e-15)):
        assert number(float(near)) == printed


def test_rotated_text_keeps_its_angle_and_letters(axes: Axes, style: ChartStyle) -> None:
    """A minus sign stays one, and two signs of a dollar make no formula."""
    axes.plot([-2, 2], [-1, 1])
    axes.set_title("US$ 5 to US$ 8")
    axes.text(0.5, 0.5, "Қашқадарё oʻ", rotation=90)
    drawing = _recorded(axes, style)
    assert {"−2", "US$ 5 to US$ 8"} <= set(drawing.texts())
    (mark,) = (mark for mark in drawing.marks if isinstance(mark, Glyphs) and "Қашқ" in mark.text)
    assert mark.matrix[:4] == pytest.approx((0, 1, -1, 0), abs=1e-4)


@pytest.mark.parametrize(
    ("keywords", "role"),
    [({}, "regular"), *(({"weight": each}, each) for each in ("semibold", "bold")), ({"style": "italic"}, "italic")],
)
def test_weights_are_roles_of_the_theme(keywords: dict[str, Any], role: str, axes: Axes, style: ChartStyle) -> None:
    axes.text(0.5, 0.5, "word", **keywords)
    marks = _recorded(axes, style).marks
    assert {mark.font for mark in marks if isinstance(mark, Glyphs) and mark.text == "word"} == {role}


def test_hatches_are_lines_inside_a_clip(axes: Axes, style: ChartStyle) -> None:
    """In their own colour, over that of the fill."""
    axes.bar([1], [1], **style.fill("modelled", "#12436D"))
    code = _codes(_recorded(axes, style))
    assert code.index("0.071 0.263 0.427 rg") < code.index("1 1 1 RG 1 1 1 rg 0.55 w")
    hatched = re.search(r"q .*? W n ([\d. ]+) RG .*? w \[\] 0 d 0 J\n(.*?)\nQ", code, re.DOTALL)
    assert hatched
    assert hatched[2].count(" l") > 10


def test_a_hatched_shape_of_any_size_is_hatched_inside_the_chart_alone(axes: Axes, style: ChartStyle) -> None:
    axes.set_xlim(0, 1)
    axes.add_patch(Rectangle((0, 0), 1e9, 1e9, **style.fill("modelled", "#12436D")))
    assert len(_codes(_recorded(axes, style))) < 50_000


def test_the_three_statuses_differ_without_colour(style: ChartStyle) -> None:
    solid, hatched, outlined = (style.fill(status, "#12436D") for status in ("reported", "modelled", "announced"))
    assert solid["facecolor"] == hatched["facecolor"] == "#12436D"  # a white hatch leaves the colour its lightness
    assert hatched["hatch"]
    assert hatched["edgecolor"] == style.palette.paper
    assert not {"hatch"} & {*solid, *outlined}
    assert outlined["facecolor"] == style.palette.paper
    assert outlined["edgecolor"] == "#12436D"
    assert 0.9 <= outlined["linewidth"] <= 1.1
    assert style.lost_fill()["hatch"] != hatched["hatch"]


def test_opacity_is_recorded_for_fills_and_lines(axes: Axes, style: ChartStyle) -> None:
    axes.fill_between([0, 1], [0, 1], alpha=0.25, lw=0)
    axes.plot([0, 1], [0, 1], alpha=0.5)
    assert {Alpha("fill", 0.25), Alpha("stroke", 0.5)} <= set(_recorded(axes, style).marks)


def test_clips_are_balanced(axes: Axes, style: ChartStyle) -> None:
    patch = axes.imshow(np.eye(3), extent=(0, 1, 0, 1))
    patch.set_clip_path(Rectangle((0, 0), 0.5, 0.5, transform=axes.transData))
    axes.plot(range(50), "o-", ms=3)
    code = _codes(_recorded(axes, style)).split()
    assert code.count("q") == code.count("Q") > 0


def test_images_are_png_bytes_the_right_way_up(axes: Axes, style: ChartStyle) -> None:
    from PIL import Image

    axes.imshow([[0, 0], [1, 1]], cmap="gray", extent=(0, 1, 0, 1), interpolation="nearest")
    (raster,) = (mark for mark in _recorded(axes, style).marks if isinstance(mark, Raster))
    image = Image.open(io.BytesIO(raster.png)).convert("L")
    assert image.getpixel((0, 0)) == 0  # the first row of the data is drawn at the top
    assert image.getpixel((0, image.height - 1)) == 255


def test_recording_twice_gives_the_same_marks(style: ChartStyle) -> None:
    def made() -> Drawing:
        with style.applied():
            figure = style.figure()
            axes = figure.add_axes((0.2, 0.2, 0.7, 0.7))
            axes.bar([1, 2], [3, 4], **style.lost_fill())
        return record(figure, style)

    assert made() == made()


def test_settings_of_the_user_do_not_reach_the_chart(style: ChartStyle) -> None:
    with mpl.rc_context({"text.usetex": True, "axes.facecolor": "red", "font.size": 33}), style.applied():
        assert (mpl.rcParams["text.usetex"], mpl.rcParams["font.size"]) == (False, 8.0)


def test_a_character_without_a_glyph_is_named(axes: Axes, style: ChartStyle) -> None:
    axes.text(0.5, 0.5, "snow ☃")
    with pytest.raises(
        ImpactError, match=r"A chart text holds '☃' \(U\+2603\), which the font SourceSans3-Regular.ttf"
    ):
        _recorded(axes, style)


def _with_chart(drawing: Drawing) -> Figure:
    sample = figure_block("1", 10)
    return Figure("1", "Figure 1", text("Title"), text(), drawing, sample.alt, text())


def test_a_replayed_chart_is_text_in_shared_fonts_and_keeps_both_standards(
    axes: Axes, style: ChartStyle, tmp_path: Path
) -> None:
    axes.set_title("Soʻm −3.3")
    axes.scatter([1, 2], [1, -2], alpha=0.5, s=20)
    axes.imshow(np.eye(2), extent=(1, 2, -2, -1), aspect="auto", alpha=0.5)
    axes.bar([1, 2], [3, 4], **style.fill("modelled", style.palette.lost))
    pdf = pdf_of(_with_chart(_recorded(axes, style)))
    assert "Soʻm −3.3" in texts(pdf)[0]
    assert all("+Source" in name for name in fonts(pdf))
    assert failures(pdf, tmp_path) == []


@pytest.mark.poppler
def test_a_replayed_chart_looks_as_matplotlib_draws_it(axes: Axes, style: ChartStyle, tmp_path: Path) -> None:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from PIL import Image

    axes.bar([1, 2, 3], [3, 4, -2], color=["#12436D", "#2073BC", "#6BACE6"])
    axes.fill_between([1, 3], [-2, 2], alpha=0.4, color="#D55E00", lw=0)
    drawing = _recorded(axes, style)
    # Drawn by Agg at 144 dots an inch.
    with style.applied():
        chart = axes.get_figure(root=True)
        assert chart is not None
        chart.dpi = 144
        agg = io.BytesIO()
        FigureCanvasAgg(chart).print_png(agg)  # type: ignore[no-untyped-call]  # matplotlib has no type for it
        expected = Image.open(agg).convert("RGBA")
    white = Image.new("RGBA", expected.size, "white")
    white.alpha_composite(expected)
    # Drawn by poppler, the figure cut out of the page.
    file = tmp_path / "chart.pdf"
    file.write_bytes(pdf_of(_with_chart(drawing)))
    subprocess.run(["pdftoppm", "-r", "144", "-png", str(file), str(tmp_path / "page")], check=True)
    (picture,) = tmp_path.glob("page*.png")
    page = Image.open(picture).convert("L")
    left, bottom, right, top = structure(file.read_bytes()).find("Figure")[0].box
    # Two dots a point; pictures count from the top.
    found = page.crop((2 * left, page.height - 2 * top, 2 * right, page.height - 2 * bottom)).resize(white.size)
    difference = np.abs(np.asarray(found, dtype=float) - np.asarray(white.convert("L"), dtype=float))
    assert difference.mean() < 4

"""Charts on a grey printer and a photocopier: fills that touch can be told apart in the picture of the printed page."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import pytest
from every_case import composed
from file_reading import structure
from matplotlib.colors import to_hex
from matplotlib.patches import Rectangle
from shared_studies import CASES, ONE_OF_EACH_KIND
from small_documents import pdf_of

from impact.charts import Picture
from impact.charts.recorder import record
from impact.charts.style import ChartStyle
from impact.document import Figure, text
from impact.look.colour import lightness
from impact.look.themes import load_theme

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Drawn

Greys: TypeAlias = "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]"
DOTS = 4  # a point
APART = 15.0  # of L*
TOUCH, OVERLAP, INSIDE = 0.8, 2.0, 0.7  # [pt]
OWN = 40  # percentile of the greys of a fill that is its colour, and not the lines of its hatch, white or dark
LINES, LEAST_LINES = 25, 0.06  # levels of grey that a hatch is off its fill, and the least part that it takes
BARS = ("columns", "stacked-columns", "bars", "stacked-bars", "waterfall")  # forms that fill areas
SLOW = pytest.mark.slow(reason="one case of each kind is printed by default, and two of them in the grey theme")
USUAL = {*((case, "default") for case in ONE_OF_EACH_KIND), ("byd-jizzakh", "grey"), ("samarkand-buses", "grey")}
EVERY = [*((case, "default") for case in CASES), *((case, "grey") for case in ONE_OF_EACH_KIND)]
PRINTED = [pytest.param(*each, marks=() if each in USUAL else SLOW) for each in EVERY]


@dataclass(frozen=True)
class Fill:
    """A fill as it is drawn, and as it is printed: its own grey, and whether a hatch is seen on it."""

    box: tuple[float, float, float, float]
    colour: str
    hatch: str
    grey: float
    hatched: bool

    def touches(self, other: Fill) -> bool:
        gaps = [max(self.box[side], other.box[side]) - min(self.box[side + 2], other.box[side + 2]) for side in (0, 1)]
        return max(gaps) < TOUCH and min(gaps) < -OVERLAP


def fills(figure: Drawn, picture: Greys, left: float, top: float) -> Iterator[Fill]:
    """Yield the bars of a chart as the picture of the page shows them.

    Args:
        figure: as it was drawn. picture: greys of the page, from its upper left. left, top: of the chart [pt].
    """
    height = float(figure.bbox.height)
    for patch in (patch for axes in figure.axes for patch in axes.patches if isinstance(patch, Rectangle)):
        box = patch.get_window_extent()
        x0, y0, x1, y1 = (float(end) for end in (box.x0, box.y0, box.x1, box.y1))
        if min(x1 - x0, y1 - y0) < 3 * INSIDE:
            continue
        rows = slice(round((top + height - y1 + INSIDE) * DOTS), round((top + height - y0 - INSIDE) * DOTS))
        part = picture[rows, round((left + x0 + INSIDE) * DOTS) : round((left + x1 - INSIDE) * DOTS)]
        if part.size >= 4 * DOTS:
            own = int(np.percentile(part, OWN))
            hatched = float((np.abs(part.astype(np.int16) - own) > LINES).mean()) > LEAST_LINES
            colour, grey = to_hex(patch.get_facecolor()), lightness("#" + f"{own:02X}" * 3)
            yield Fill((x0, y0, x1, y1), colour, patch.get_hatch() or "", grey, hatched)


def figures(case: str) -> dict[str, tuple[Picture, float]]:
    """Return each chart of brief and annex of a case once, with the width that it has there [pt]."""
    found = {}
    for name in ("annex", "brief"):
        made = composed(case, name)
        for block in made.blocks:
            if isinstance(block, Figure):
                found[block.id] = made.context.pictures[block.id], block.chart.width
    return found


@pytest.mark.sampled(2)
@pytest.mark.poppler
@pytest.mark.parametrize(("case", "theme_name"), PRINTED)
def test_fills_that_touch_differ_as_printed(case: str, theme_name: str, tmp_path: Path) -> None:
    theme = load_theme(theme_name)
    drawn: list[tuple[str, Any]] = []
    blocks = []
    for name, (picture, width) in figures(case).items():
        if picture.form not in BARS:
            continue
        style = ChartStyle(theme, width, 190.0)
        with style.applied():
            figure = picture.draw(style)
            blocks.append(Figure(name, name, text(name), text(), record(figure, style), "Bars.", text()))
        drawn.append((name, figure))
    file = tmp_path / "charts.pdf"
    file.write_bytes(pdf_of(*blocks, theme=theme))
    command = ["pdftoppm", "-gray", "-r", str(72 * DOTS), str(file), str(tmp_path / "page")]
    subprocess.run(command, check=True)
    from PIL import Image

    pages = [np.asarray(Image.open(page), np.uint8) for page in sorted(tmp_path.glob("page*.pgm"))]
    alike, unhatched = [], []
    for (name, figure), found in zip(drawn, structure(file.read_bytes()).find("Figure"), strict=True):
        page, (left, _, _, top) = pages[min(found.pages) - 1], found.box
        printed = list(fills(figure, page, left, page.shape[0] / DOTS - top))
        alike += [
            (name, one, other)
            for one, other in combinations(printed, 2)
            if one.touches(other) and abs(one.grey - other.grey) < APART and one.hatch == other.hatch
            and one.colour != other.colour
        ]  # fmt: skip
        unhatched += [name for fill in printed if fill.hatch and not fill.hatched]
    assert drawn
    assert alike == []
    assert unhatched == []

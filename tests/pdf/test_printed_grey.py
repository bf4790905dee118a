"""Charts on a grey printer and a photocopier: fills that touch can be told apart in the picture of the printed page."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from matplotlib.colors import to_hex
from matplotlib.patches import Rectangle
from reading import structure

from impact import api
from impact.arrays import Array
from impact.charts import ChartContext, charts
from impact.charts.recorder import record
from impact.charts.style import ChartStyle
from impact.document import Document, Figure, text
from impact.look.colour import lightness
from impact.look.themes import load_theme
from impact.pdf import render
from impact.study.study import Study
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Drawn

Make = Callable[..., Document]
DOTS = 4  # a point
APART = 15.0  # of L*
TOUCH, OVERLAP, INSIDE = 0.8, 2.0, 0.7  # [pt]
OWN = 12  # percentile of the greys of a fill that is its colour and not the white of its hatch
SHOWN = {
    "byd-jizzakh": ("jobs_by_year", "output_by_year", "gross_to_net", "purchases_by_origin", "tornado", "lifecycle"),
    "denim-complex": ("factory_energy", "unit_emissions", "capital_by_origin"),
    "initiative-budget": ("spending_by_item", "job_years_by_year"),
}


@dataclass(frozen=True)
class Fill:
    """A fill as it is drawn, and as it is printed: its own grey, and how much of it is white."""

    box: tuple[float, float, float, float]
    colour: str
    hatch: str
    grey: float
    white: float

    def touches(self, other: Fill) -> bool:
        gaps = [max(self.box[side], other.box[side]) - min(self.box[side + 2], other.box[side + 2]) for side in (0, 1)]
        return max(gaps) < TOUCH and min(gaps) < -OVERLAP


def fills(figure: Drawn, picture: Array, left: float, top: float) -> Iterator[Fill]:
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
            grey, white = lightness("#" + f"{own:02X}" * 3), float((part > 250).mean())
            yield Fill((x0, y0, x1, y1), to_hex(patch.get_facecolor()), patch.get_hatch() or "", grey, white)


@cache
def study_of(scenario: str) -> Study:
    return api.run(scenario, draws=40)


@pytest.mark.poppler
@pytest.mark.parametrize("theme_name", ["default", "grey"])
@pytest.mark.parametrize("scenario", SHOWN)
def test_fills_that_touch_differ_as_printed(scenario: str, theme_name: str, make: Make, tmp_path: Path) -> None:
    study, theme = study_of(scenario), load_theme(theme_name)
    words = Words("en", kind=str(study.facts["kind"]))
    style = ChartStyle(theme, theme.column_width(1), 190.0)
    drawn: list[tuple[str, Any]] = []
    blocks = []
    for name in SHOWN[scenario]:
        picture = charts[name](ChartContext(study, words))
        with style.applied():
            figure = picture.draw(style)
            blocks.append(Figure(name, name, text(name), text(), record(figure, style), "Bars.", text()))
        drawn.append((name, figure))
    file = tmp_path / "charts.pdf"
    file.write_bytes(render(make(*blocks), theme))
    command = ["pdftoppm", "-gray", "-r", str(72 * DOTS), str(file), str(tmp_path / "page")]
    subprocess.run(command, check=True)
    from PIL import Image

    pages = [np.asarray(Image.open(page), np.float64) for page in sorted(tmp_path.glob("page*.pgm"))]
    for (name, figure), found in zip(drawn, structure(file.read_bytes()).find("Figure"), strict=True):
        page, (left, _, _, top) = pages[min(found.pages) - 1], found.box
        printed = list(fills(figure, page, left, page.shape[0] / DOTS - top))
        assert len(printed) > 1, name
        alike = [
            (one, other)
            for one, other in combinations(printed, 2)
            if one.touches(other) and abs(one.grey - other.grey) < APART and one.hatch == other.hatch
            and one.colour != other.colour
        ]  # fmt: skip
        assert alike == [], name
        hatched = [fill for fill in printed if fill.hatch]
        assert all(fill.white > 0.06 for fill in hatched), f"{name}: a hatch is not printed"

"""Pages look as they did: small pictures of a document with every kind of block, in every theme.

The pictures are drawn by poppler at 60 dots an inch, so they show what moved, vanished or changed its colour, not what
one pixel looks like. After a wanted change run this file with IMPACT_UPDATE_BASELINES=1 and look at the difference.
"""

import os
import subprocess
from pathlib import Path

import pytest
from gallery_document import sample
from PIL import Image, ImageChops

from impact.output.pdf import render
from impact.theme.parts import POINTS_PER_MM
from impact.theme.theme import Theme
from impact.theme.themes import load_theme, theme_names

pytestmark = pytest.mark.poppler


BASELINES = Path(__file__).resolve().parent / "baselines"
DPI = 60
UPDATE = bool(os.environ.get("IMPACT_UPDATE_BASELINES"))

# Releases of poppler may shade the edges of letters a little differently. Measured: text that moves by one pixel gives
# a mean of 6 to 49 in the worst band, another engine that draws the same page (cairo) 6 to 23.
BAND = 12  # pixels: about a line of text
MOST_MEAN = 4.0  # mean difference of brightness in a band, of 255
CHANGED = 64  # a pixel counts as changed from this difference on
MOST_CHANGED = 0.03  # share of such pixels in a band


def _pages(theme: Theme, folder: Path) -> list[Image.Image]:
    """Return the bodies of the pages of the sample as pictures, without the empty paper below them."""
    (folder / "page.pdf").write_bytes(render(sample(theme), theme))
    subprocess.run(["pdftoppm", "-r", str(DPI), "-png", "page.pdf", "page"], check=True, cwd=folder)
    found = []
    for number, file in enumerate(sorted(folder.glob("page*.png"))):
        with Image.open(file) as whole:
            picture = whole.convert("RGB")
        margin = theme.page.outer_mm if number % 2 else theme.page.inner_mm
        left, width = (round(points * DPI / 72) for points in (margin * POINTS_PER_MM, theme.text_width()))
        running = round(15 / 25.4 * DPI)  # heads and feet stand within 15 mm of the edges
        body = picture.crop((left - 5, running, left + width + 5, picture.height - running))
        ink = ImageChops.difference(body, Image.new("RGB", body.size, "white")).getbbox()
        found.append(body.crop((0, 0, body.width, ink[3] + 3 if ink else 0)))
    return found


def _difference(found: Image.Image, wanted: Image.Image) -> tuple[float, float]:
    """Return the mean difference of brightness and the share of changed pixels, each in the band where it is largest.

    Over a whole page the paper would dilute a line that is lost.
    """
    whole = ImageChops.difference(found, wanted).convert("L")
    means, shares = [0.0], [0.0]
    for top in range(0, whole.height, BAND):
        histogram = whole.crop((0, top, whole.width, min(top + BAND, whole.height))).histogram()
        total = sum(histogram)
        means.append(sum(level * count for level, count in enumerate(histogram)) / total)
        shares.append(sum(histogram[CHANGED:]) / total)
    return max(means), max(shares)


def _compare(found: Image.Image, name: str, folder: Path) -> None:
    file = BASELINES / f"{name}.png"
    if UPDATE:
        found.quantize(48).save(file, optimize=True)
        return
    with Image.open(file) as picture:
        wanted = picture.convert(found.mode)
    now = folder / f"{name}.png"
    found.save(now)
    assert found.size == wanted.size, f"{file.name} has {wanted.size} pixels, the page now {found.size}: see {now}"
    mean, changed = _difference(found, wanted)
    assert mean <= MOST_MEAN, f"a band of {file.name} differs by {mean:.1f}: see {now}"
    assert changed <= MOST_CHANGED, f"{changed:.1%} of a band of {file.name} changed: see {now}"


@pytest.mark.parametrize("name", theme_names())
def test_each_page_of_the_sample_looks_as_before_in_each_theme(name: str, tmp_path: Path) -> None:
    pages = {f"{name}-{number}": page for number, page in enumerate(_pages(load_theme(name), tmp_path), 1)}
    for file, page in pages.items():
        _compare(page, file, tmp_path)
    assert {file.stem for file in BASELINES.glob(f"{name}-?.png")} == pages.keys()


def test_a_move_by_a_pixel_and_a_lost_line_of_text_are_seen() -> None:
    with Image.open(BASELINES / "default-1.png") as picture:
        page = picture.convert("L")
    lost = page.copy()
    lost.paste(255, (0, 354, page.width, 366))
    for changed in (ImageChops.offset(page, 0, 1), ImageChops.offset(page, 1, 0), lost):
        mean, share = _difference(changed, page)
        assert mean > MOST_MEAN or share > MOST_CHANGED

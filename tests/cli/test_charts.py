"""`impact export charts`: every chart of a document as a picture, of the size asked for, the same each time."""

import csv
import io
import re
from pathlib import Path
from typing import Any

import pypdf
import pytest
from fixture_types import Impact
from PIL import Image

from impact import api
from impact.core.errors import ImpactError

FEW = ("jobs-by-year",)


@pytest.mark.sampled(1)
@pytest.mark.parametrize("form", ["png", "svg", "pdf"])
def test_pictures_are_the_same_each_time_and_bear_their_words(studied: Path, tmp_path: Path, form: Any) -> None:
    one, other = (
        api.charts(studied, tmp_path / name, names=FEW, form=form, width_mm=120, height_mm=80) for name in "ab"
    )
    assert [file.name for file in one] == [*(f"quick.{name}.en.{form}" for name in FEW), "charts.csv"]
    assert [file.read_bytes() for file in one] == [file.read_bytes() for file in other]
    with one[-1].open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["file"] for row in rows] == [file.name for file in one[:-1]]
    for row, file in zip(rows, one, strict=False):
        assert len(row["alt"]) > 100
        assert row["title"]
        assert row["source"].startswith("Source:")
        if form == "png":
            with Image.open(file) as picture:
                title, pixels = picture.info["Title"], picture.size
            assert title == row["title"]
            assert pixels == pytest.approx((120 / 25.4 * 200, 80 / 25.4 * 200), abs=2)
        elif form == "svg":
            svg = file.read_text(encoding="utf-8")
            assert "<dc:date>" not in svg
            width = float(re.findall(r'width="([\d.]+)pt"', svg)[0])
            assert width == pytest.approx(120 / 25.4 * 72, abs=0.5)
        else:
            reader = pypdf.PdfReader(io.BytesIO(file.read_bytes()))
            assert reader.metadata is not None
            assert reader.metadata.title == row["title"]
            assert "/CreationDate" not in reader.metadata
            assert float(reader.pages[0].mediabox.width) == pytest.approx(120 / 25.4 * 72, abs=0.5)


def test_without_names_it_is_every_chart_of_the_document(impact: Impact, studied: Path, tmp_path: Path) -> None:
    done = impact("export", "charts", "quick.study", "-o", "charts", "--dpi", "40", "-q")
    assert (done.code, done.err) == (0, "")
    files = [Path(line) for line in done.out.splitlines()]
    assert len(files) > 6
    assert {(tmp_path / file).is_file() for file in files} == {True}


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"names": ["jobs-by-yaer"]}, r"no chart is called 'jobs-by-yaer'\. Did you mean 'jobs-by-year'\?"),
        ({"width_mm": 2}, r"width: 2 mm is asked for\. Give 30 to 600 mm\."),
        ({"height_mm": 9000}, r"height: 9000 mm is asked for\."),
        ({"dpi": 5}, r"dpi: 5 is asked for\. Give 36 to 1200\."),
    ],
)
def test_what_cannot_be_drawn_is_refused_and_nothing_is_written(
    studied: Path, tmp_path: Path, asked: dict[str, Any], said: str
) -> None:
    with pytest.raises(ImpactError, match=said):
        api.charts(studied, tmp_path / "none", **asked)
    assert not (tmp_path / "none").exists()

"""What goes onto paper: kinds, languages, paper; all files or none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest

Impact = Callable[..., Any]


def _size(file: Path) -> tuple[float, float]:
    with pikepdf.open(file) as pdf:
        left, bottom, right, top = (float(number) for number in pdf.pages[0].MediaBox)
    return right - left, top - bottom


def test_letter_paper_has_the_size_of_letter_paper(impact: Impact, studied: Path) -> None:
    assert impact("brief", "quick.study", "--document", "summary", "--paper", "letter", "-q").code == 0
    assert _size(studied.with_name("quick.summary.en.pdf")) == pytest.approx((612, 792), abs=0.5)


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [("--paper", "leter", "letter"), ("--theme", "sobre", "sober"), ("--document", "bref", "brief")],
)
def test_what_is_unknown_is_refused_with_what_there_is(
    impact: Impact, quick: Path, option: str, value: str, said: str
) -> None:
    done = impact("brief", "quick.yaml", option, value, "-q")
    assert done.code == 1
    assert value in done.err
    assert said in done.err
    assert not list(quick.parent.glob("*.pdf"))


def test_several_editions_need_a_folder(impact: Impact, quick: Path) -> None:
    done = impact("brief", "quick.yaml", "--document", "all", "-o", "one.pdf", "-q")
    assert done.code == 1
    assert "Name a folder that exists with -o" in done.err
    assert not (quick.parent / "one.pdf").exists()

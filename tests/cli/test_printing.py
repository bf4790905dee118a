"""What goes onto paper: kinds, languages, paper; all files or none."""

from pathlib import Path

import pikepdf
import pytest
from fixture_types import Impact


def _size(file: Path) -> tuple[float, float]:
    with pikepdf.open(file) as pdf:
        left, bottom, right, top = (float(number) for number in pdf.pages[0].MediaBox)
    return right - left, top - bottom


def test_letter_paper_has_the_size_of_letter_paper(impact: Impact, studied: Path) -> None:
    assert impact("brief", "quick.study", "--document", "summary", "--paper", "letter", "-q").code == 0
    assert _size(studied.with_name("quick.summary.en.pdf")) == pytest.approx((612, 792), abs=0.5)


@pytest.mark.parametrize("output", ["out", "out/"])
def test_a_name_without_an_ending_is_a_folder(impact: Impact, studied: Path, output: str) -> None:
    done = impact("brief", "quick.study", "-d", "summary", "-f", "txt", "-o", output, "-q")
    assert (done.code, done.out) == (0, f"{Path('out') / 'quick.summary.en.txt'}\n")
    assert [file.name for file in studied.with_name("out").iterdir()] == ["quick.summary.en.txt"]


def test_a_folder_that_was_made_goes_with_the_work_that_fails(impact: Impact, studied: Path) -> None:
    done = impact("brief", "quick.study", "-d", "summary", "-l", "xx", "-o", "out", "-q")
    assert done.code == 1
    assert not studied.with_name("out").exists()


def test_a_file_is_no_folder(impact: Impact, studied: Path) -> None:
    studied.with_name("out").write_text("mine", encoding="utf-8")
    done = impact("brief", "quick.study", "-d", "summary", "-f", "txt", "-o", "out", "-q")
    assert done.code == 1
    assert "out: a file is there, and no folder" in done.err
    assert studied.with_name("out").read_text(encoding="utf-8") == "mine"


def test_several_editions_need_a_folder(impact: Impact, quick: Path) -> None:
    done = impact("brief", "quick.yaml", "--document", "all", "-o", "one.pdf", "-q")
    assert done.code == 1
    assert "Name a folder with -o" in done.err
    assert not (quick.parent / "one.pdf").exists()

"""impact list review and impact review: what waits, a workbook, and what came back."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

Impact = Callable[..., Any]


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A language of one message."""
    folder = tmp_path / "own"
    (folder / "languages" / "fr").mkdir(parents=True)
    (folder / "languages" / "fr" / "own.ftl").write_text("percent = { $number } %\n", encoding="utf-8")
    return folder


def test_what_waits_is_listed(impact: Impact, own: Path) -> None:
    listed = impact("list", "review", "-l", "fr", "--templates", str(own), "--full", "--format", "csv")
    assert listed.out.splitlines()[:2] == [
        "kind,id,file,why,source,translation,context",
        "message,percent,languages/fr/own.ftl,not reviewed,{ $number }%,{ $number } %,Filled in: number (a number).",
    ]
    counted = impact("list", "review", "-l", "fr", "--templates", str(own))
    assert counted.out.splitlines()[1].split() == ["message", "languages/fr/own.ftl", "1", "1"]
    assert "waits for a review" in impact("list", "review", "-l", "en").err


@pytest.mark.parametrize(
    "wrong", [("list", "kinds", "--full"), ("list", "kinds", "ru"), ("list", "review", "-l", "ru", "-o", "a.csv")]
)
def test_what_does_not_go_together_is_told(impact: Impact, wrong: tuple[str, ...]) -> None:
    assert impact(*wrong).code == 2


def test_a_workbook_is_written_and_read(impact: Impact, own: Path, tmp_path: Path) -> None:
    templates = ("--templates", str(own))
    assert impact("list", "review", "-l", "fr", "-o", "book.xlsx", *templates).out == "book.xlsx\n"
    book = load_workbook(io.BytesIO((tmp_path / "book.xlsx").read_bytes()))
    for cell, text in {"G3": "{ $number } pour cent", "H3": "yes", "I3": "as the office writes it"}.items():
        book["Messages"][cell] = text
    book.save(tmp_path / "book.xlsx")
    done = impact("review", "book.xlsx", "--by", "AB", "-o", "out", *templates)
    assert done.err.splitlines() == [
        "'Messages', row 3: percent: as the office writes it",
        "Found good: 1. Corrected: 1.",
    ]
    assert done.out.split() == ["out/languages/fr/own.ftl", "out/languages/fr/reviewed.csv"]
    left = impact("list", "review", "-l", "fr", "--templates", str(tmp_path / "out"), *templates, "--full")
    assert left.out == ""
    assert impact("review", "book.xlsx", "--by", "AB", "-o", "out", "--templates", "out", *templates).code == 1

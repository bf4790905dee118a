"""The bar that shows how many draws are done."""

import sys
from collections.abc import Iterable

import pytest

from impact.cli.run import SEVERAL, Bar


class Terminal:
    """Standard error that is a terminal and keeps what is written."""

    def __init__(self) -> None:
        self.text = ""

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        self.text += text
        return len(text)

    def flush(self) -> None:
        pass


def shown(monkeypatch: pytest.MonkeyPatch, steps: Iterable[int], of: int, *, loud: bool = True) -> str:
    """Return what a terminal is told while so many of all draws are done."""
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)  # here, for pytest puts its own in place before each test
    with Bar(shown=loud) as bar:
        for done in steps:
            bar.reach(done, of)
    return terminal.text


def test_many_draws_show_a_bar_on_standard_error_few_and_a_quiet_run_none(monkeypatch: pytest.MonkeyPatch) -> None:
    text = shown(monkeypatch, range(5000, 20_001, 5000), 20_000)
    assert text.count("Draws") > 1
    assert "100%" in text
    assert shown(monkeypatch, [SEVERAL], SEVERAL) == ""
    assert shown(monkeypatch, [20_000], 20_000, loud=False) == ""

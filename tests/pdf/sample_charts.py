"""The three charts of the sample: a fan of ranges, a dumbbell and a tornado, with illustrative numbers."""

from __future__ import annotations

from typing import Any

import numpy as np

from impact.charts.recorder import record
from impact.charts.style import ChartStyle
from impact.document.drawing import Drawing
from impact.look.theme import Theme


def _axes(style: ChartStyle, place: tuple[float, float, float, float]) -> tuple[Any, Any]:
    figure = style.figure()
    axes = figure.add_axes(place)
    axes.spines["left"].set_visible(False)
    return figure, axes


def revenue(theme: Theme, width: float) -> Drawing:
    """Return the fan chart: observed revenue, reform with ranges, no reform."""
    style = ChartStyle(theme, width, 168)
    palette = style.palette
    with style.applied():
        figure, axes = _axes(style, (0.085, 0.105, 0.705, 0.86))
        past, future = np.arange(2019, 2027), np.arange(2026, 2032)
        observed = np.array([58, 57, 60, 62, 61, 65, 70, 74])
        reform = np.array([74, 83, 93, 101, 106, 109])
        spread = np.array([0, 2.2, 3.6, 4.8, 5.8, 6.6])
        without = np.array([74, 75, 75.5, 75, 74.4, 73.6])
        for factor, alpha in ((1.64, 0.16), (0.67, 0.28)):
            low, high = reform - factor * spread, reform + factor * spread
            axes.fill_between(future, low, high, color=palette.teal, alpha=alpha, lw=0)
        axes.axhline(100, color=palette.coral, lw=0.8, ls=(0, (3, 2)))
        axes.text(2018.9, 101.2, "Full cost of supply = 100", color=palette.coral, size=style.small_size, va="bottom")
        axes.plot(future, without, color=palette.muted, lw=1.1, ls=(0, (1, 1.4)))
        axes.plot(past, observed, color=palette.navy, lw=1.7)
        axes.plot(future, reform, color=palette.teal, lw=1.9)
        axes.plot([2026], [74], "o", ms=4, color=palette.navy, mec=palette.paper, mew=0.8)
        axes.text(2031.2, 109.3, "Reform", color=palette.teal, weight="bold", va="center")
        axes.text(2031.2, 102.4, "109%", color=palette.teal, va="center")
        axes.text(2031.2, 73.8, "No reform", color=palette.muted, va="center")
        axes.text(2031.2, 67.2, "74%", color=palette.muted, va="center")
        axes.text(
            2029.3, 114.6, "50% and 90%\nranges", color=palette.teal, size=style.small_size, ha="right", va="center"
        )
        axes.text(2022.4, 66.6, "Observed", color=palette.navy, ha="center")
        axes.set(xlim=(2018.8, 2031), ylim=(40, 124))
        axes.set_yticks([40, 60, 80, 100, 120])
        axes.set_xticks([2019, 2022, 2025, 2028, 2031])
        axes.grid(axis="y")
    return record(figure, style)


def burden(theme: Theme, width: float) -> Drawing:
    """Return the dumbbell chart: rise in spending by income fifth, with and without the lifeline block."""
    style = ChartStyle(theme, width, 168)
    palette = style.palette
    names = ["Poorest fifth", "Second", "Middle", "Fourth", "Richest fifth"]
    alone, with_block = [2.1, 1.9, 1.7, 1.5, 1.1], [0.4, 1.3, 1.7, 1.5, 1.1]
    with style.applied():
        figure, axes = _axes(style, (0.21, 0.105, 0.74, 0.86))
        rows = list(range(len(names)))[::-1]
        for row, high, low in zip(rows, alone, with_block, strict=True):
            axes.plot([low, high], [row, row], color=palette.rule, lw=3.4, solid_capstyle="round", zorder=1)
            if high > low:
                axes.plot(high, row, "o", ms=7.2, color=palette.paper, mec=palette.amber, mew=1.6, zorder=3)
                axes.text(high + 0.1, row, f"{high:.1f}", va="center", color=palette.amber_text)
            axes.plot(low, row, "o", ms=7.6, color=palette.navy, zorder=4)
            axes.text(low - 0.1, row, f"{low:.1f}", va="center", ha="right", color=palette.navy, weight="bold")
        axes.set_yticks(rows, names)
        for label in axes.get_yticklabels():
            label.set_va("center")
        axes.tick_params(axis="y", labelcolor=palette.ink)
        axes.tick_params(axis="x", length=0)
        axes.set(xlim=(0, 2.5), ylim=(-0.55, 4.95))
        axes.set_xticks([0, 0.5, 1, 1.5, 2, 2.5], ["0", "0.5", "1.0", "1.5", "2.0", "2.5%"])
        axes.spines["bottom"].set_visible(False)
        axes.grid(axis="x")
        axes.text(0.4, 4.5, "With lifeline block", color=palette.navy, weight="bold", ha="center")
        axes.text(2.1, 4.5, "Tariff rise alone", color=palette.amber_text, ha="center")
    return record(figure, style)


def tornado(theme: Theme, width: float) -> Drawing:
    """Return the tornado chart: how the result moves with each input."""
    style = ChartStyle(theme, width, 146)
    palette = style.palette
    names = [
        "Price response of demand",
        "Metering rate by 2028",
        "Energy price for pumping",
        "Collection rate",
        "Soʻm exchange rate",
        "Pipe replacement cost",
    ]
    low, high = [-212, -148, -121, -96, -52, -44], [176, 131, 98, 84, 61, 40]
    with style.applied():
        figure, axes = _axes(style, (0.33, 0.085, 0.645, 0.89))
        rows = list(range(len(names)))[::-1]
        axes.barh(rows, low, 0.56, color=palette.amber)
        axes.barh(rows, high, 0.56, color=palette.teal)
        axes.axvline(0, color=palette.ink, lw=0.8)
        for row, left, right in zip(rows, low, high, strict=True):
            axes.text(left - 6, row, f"−{-left}", ha="right", va="center")
            axes.text(right + 6, row, f"+{right}", va="center")
        axes.set_yticks(rows, names)
        for label in axes.get_yticklabels():
            label.set_va("center")
        axes.tick_params(axis="y", labelcolor=palette.ink)
        axes.tick_params(axis="x", length=0)
        axes.set(xlim=(-260, 220))
        axes.set_xticks([-200, -100, 0, 100, 200], ["−200", "−100", "820 bn", "+100", "+200"])
        axes.spines["bottom"].set_visible(False)
        axes.grid(axis="x")
    return record(figure, style)

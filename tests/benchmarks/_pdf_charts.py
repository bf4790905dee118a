"""The six made-up charts of the reference: areas, hatched bars, a tornado, a fan, flows and a map.

They hold what is hard for a renderer: hatches, opacity, clips, an image, a formula, turned and Cyrillic text, thousands
of corners, a colour bar.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.collections import PolyCollection
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path as Curve

from impact.charts.style import ChartStyle

if TYPE_CHECKING:
    from matplotlib.figure import Figure

REGIONS = (
    *("Andijon", "Buxoro", "Fargʻona", "Jizzax", "Namangan", "Navoiy", "Qashqadaryo"),
    *("Samarqand", "Sirdaryo", "Surxondaryo", "Toshkent", "Xorazm"),
)
INPUTS = ("Discount rate", "Oil price", "Pass-through", "Remittances", "Exchange rate", "Elasticity", "Harvest", "Lag")


def _axes(style: ChartStyle, place: tuple[float, float, float, float] = (0.09, 0.13, 0.88, 0.75)) -> tuple[Figure, Any]:
    figure = style.figure()
    return figure, figure.add_axes(place)


def areas(style: ChartStyle) -> Figure:
    """Return stacked areas over the years, with a legend."""
    figure, axes = _axes(style)
    palette, years, dice = style.palette, np.arange(2015, 2041), np.random.default_rng(1)
    layers = [10 * layer + np.cumsum(dice.normal(0.4, 0.5, len(years))) + 5 for layer in range(1, 5)]
    colours = (palette.navy, palette.teal, palette.amber, palette.rule)
    axes.stackplot(years, *layers, colors=colours, labels=["Gas", "Solar", "Wind", "Hydro"], alpha=0.92, lw=0)
    axes.legend(loc="upper left", ncol=4, frameon=False)
    axes.set_title("Electricity supply by source, TWh")
    axes.grid(axis="y")
    axes.set_xlim(2015, 2040)
    return figure


def bars(style: ChartStyle) -> Figure:
    """Return bars, half of them hatched, over turned names."""
    figure, axes = _axes(style, (0.09, 0.22, 0.88, 0.66))
    places, dice = np.arange(12), np.random.default_rng(2)
    before, after = dice.uniform(2, 9, 12), dice.uniform(1, 6, 12)
    axes.bar(places - 0.2, before, 0.38, label="Baseline", **style.fill("reported", style.palette.navy))
    axes.bar(places + 0.2, after, 0.38, label="Reform", **style.fill("modelled", style.palette.teal))
    axes.set_xticks(places, REGIONS, rotation=30, ha="right")
    for place, value in enumerate(before):
        axes.text(place - 0.2, value + 0.1, f"{value:.1f}", ha="center", size=style.small_size)
    axes.set_title("Доходы по областям, трлн сўм (Қашқадарё, Ғузор, Ҳисор)")
    axes.legend(frameon=False)
    axes.grid(axis="y")
    return figure


def tornado(style: ChartStyle) -> Figure:
    """Return bars to both sides of a centre, each with its number."""
    figure, axes = _axes(style, (0.2, 0.1, 0.77, 0.78))
    dice = np.random.default_rng(3)
    low, high = -np.sort(dice.uniform(0.3, 4, 8)), np.sort(dice.uniform(0.3, 4, 8))
    axes.barh(INPUTS, low, color=style.palette.amber)
    axes.barh(INPUTS, high, color=style.palette.teal)
    axes.axvline(0, color=style.palette.ink, lw=0.8)
    for row, (left, right) in enumerate(zip(low, high, strict=True)):
        axes.text(left - 0.05, row, f"−{-left:.1f}", ha="right", va="center")
        axes.text(right + 0.05, row, f"+{right:.1f}", va="center")
    axes.set_title("Sensitivity of the effect, percentage points")
    return figure


def fan(style: ChartStyle) -> Figure:
    """Return a line with ranges around it, markers, a formula and an arrow."""
    figure, axes = _axes(style)
    palette, dice, months = style.palette, np.random.default_rng(4), np.arange(60)
    paths = np.cumsum(dice.normal(0.1, 0.6, (400, 60)), 1) + 5
    for low, high, alpha in ((5, 95, 0.18), (15, 85, 0.22), (30, 70, 0.3)):
        ends = np.percentile(paths, (low, high), axis=0)
        axes.fill_between(months, *ends, color=palette.teal, alpha=alpha, lw=0)
    axes.plot(months, np.median(paths, 0), color=palette.navy, lw=1.5)
    axes.plot(months[:12], paths[0, :12], "o-", ms=3, color=palette.ink, lw=1)
    axes.set_title(r"Inflation forecast, % ($\pi_t=\alpha+\beta\,x_t$, 90% band)", parse_math=True)
    axes.annotate("Tariff step", (30, 10), (36, 14), arrowprops={"arrowstyle": "->", "lw": 0.8})
    axes.grid(axis="y")
    return figure


def flows(style: ChartStyle) -> Figure:
    """Return curved bands between two columns, half transparent, and a gradient that is clipped."""
    figure, axes = _axes(style, (0.02, 0.02, 0.96, 0.86))
    axes.axis("off")
    palette = style.palette
    codes = (Curve.MOVETO, *(Curve.CURVE4,) * 3, Curve.LINETO, *(Curve.CURVE4,) * 3, Curve.CLOSEPOLY)
    starts = ((9.5, "Budget", palette.navy), (6.5, "Donors", palette.teal), (3.5, "Firms", palette.amber))
    ends = ((9.3, "Health"), (7.0, "School"), (4.8, "Roads"), (2.4, "Water"))
    for at, (top, name, colour) in enumerate(starts):
        axes.add_patch(Rectangle((1.2, top - 2.4), 0.25, 2.4, color=colour))
        axes.text(1.1, top - 1.2, name, ha="right", va="center")
        for to, (end, _) in enumerate(ends):
            y, z = top - to * 0.6, end - at * 0.62
            upper, lower = [(1.45, y), (5, y), (5, z), (8.5, z)], [(8.5, z - 0.55), (5, z - 0.55), (5, y - 0.55)]
            corners = [*upper, *lower, (1.45, y - 0.55), (1.45, y)]
            axes.add_patch(PathPatch(Curve(corners, codes), fc=colour, alpha=0.35, lw=0))
    for end, name in ends:
        axes.add_patch(Rectangle((8.5, end - 1.9), 0.25, 1.9, color=palette.muted))
        axes.text(8.9, end - 0.95, name, va="center")
    axes.set_title("Financing flows, bn soʻm")
    image = axes.imshow(np.linspace(0, 1, 256)[None], extent=(3.5, 6.5, 0.05, 0.4), aspect="auto", cmap="viridis")
    image.set_clip_path(Rectangle((3.5, 0.05), 3, 0.35, transform=axes.transData))
    axes.set(xlim=(0, 10), ylim=(0, 10))
    return figure


def plan(style: ChartStyle) -> Figure:
    """Return a map of 28 areas of 259 corners each, with dots, names and a colour bar."""
    figure, axes = _axes(style, (0.02, 0.02, 0.8, 0.86))
    axes.axis("off")
    dice, angles = np.random.default_rng(6), np.linspace(0, 2 * np.pi, 260)[:-1]
    outlines = []
    for index in range(28):
        radius = 0.52 + 0.05 * np.cumsum(dice.normal(0, 0.12, 259)) * np.sin(angles / 2)
        outlines.append(np.column_stack([index // 4 + radius * np.cos(angles), index % 4 + radius * np.sin(angles)]))
    shares = dice.uniform(0, 100, 28)
    areas = axes.add_collection(PolyCollection(outlines, array=shares, cmap="YlGnBu", ec="white", lw=0.5))
    axes.autoscale_view()
    axes.set_aspect("equal")
    sizes = dice.uniform(4, 60, 40)
    axes.scatter(dice.uniform(0, 6, 40), dice.uniform(0, 3, 40), s=sizes, color=style.palette.coral, alpha=0.5, lw=0)
    for number, outline in enumerate(outlines[::3]):
        axes.text(*outline.mean(0), f"R{number}", ha="center", va="center", size=style.small_size)
    bar = figure.colorbar(areas, ax=axes, shrink=0.7)
    bar.set_label("Coverage, %")
    if bar.solids is not None:
        bar.solids.set_edgecolor("face")  # no hairlines between its cells
    axes.set_title("Piped water coverage by district")
    return figure


CHARTS: tuple[Callable[[ChartStyle], Figure], ...] = (areas, bars, tornado, fan, flows, plan)

"""Charts: one file each, from a study and words to a declared picture; recorded as drawings that a page can replay."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from impact.charts.picture import Caption, ChartContext, Picture
from impact.registry import Registry

__all__ = ["Caption", "Chart", "ChartContext", "Picture", "charts"]

Chart: TypeAlias = Callable[[ChartContext], Picture]

charts: Registry[Chart] = Registry("impact.charts.kinds", "chart", of_kinds="charts")

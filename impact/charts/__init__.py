"""Charts: one file each, `(study, words, style) -> Figure`, recorded as drawings that any page can replay."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from impact.charts.style import ChartStyle
from impact.registry import Registry
from impact.study.study import Study
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Chart: TypeAlias = "Callable[[Study, Words, ChartStyle], Figure]"

charts: Registry[Chart] = Registry("impact.charts.kinds", "chart", of_kinds="charts")

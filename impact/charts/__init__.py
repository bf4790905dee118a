"""Charts: one file each, from a study and words to a declared picture; recorded as drawings that a page can replay."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from impact.core.registry import Registry

if TYPE_CHECKING:
    from impact.charts.drawing.picture import Caption, ChartContext, Picture

__all__ = ["Caption", "Chart", "ChartContext", "Picture", "charts"]

Chart: TypeAlias = "Callable[[ChartContext], Picture]"

charts: Registry[Chart] = Registry("impact.charts", "chart", of_kinds="charts")


def __getattr__(name: str) -> Any:
    """Return what pictures are made of, loaded when a chart is: whoever only lists charts waits for none of it."""
    if name not in ("Caption", "ChartContext", "Picture"):
        raise AttributeError(f"module '{__name__}' has no attribute '{name}'")
    from impact.charts.drawing import picture

    return getattr(picture, name)

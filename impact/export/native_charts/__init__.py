"""Charts as Office has them: each can be edited, and carries the workbook that it is drawn from.

A picture (`impact/charts/picture.py`) becomes a plan of columns of numbers and of the marks that show them; the plan
becomes a part of a Word or PowerPoint file, with a workbook whose cells are the same numbers.
"""

from __future__ import annotations

from impact.export.native_charts.chart import NativeChart, native_charts

__all__ = ["NativeChart", "native_charts"]

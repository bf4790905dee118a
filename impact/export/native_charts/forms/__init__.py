"""Forms of pictures that Office has a chart for, one file a form, named like it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from impact.charts.picture import Picture
from impact.export.native_charts.look import Look
from impact.export.native_charts.plan import Plan
from impact.registry import Registry

Form: TypeAlias = Callable[[Picture, Look], Sequence[Plan]]

forms: Registry[Form] = Registry("impact.export.native_charts.forms", "form of native charts")

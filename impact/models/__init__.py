"""One part a kind of project: from inputs to rows. Glue only; the arithmetic lives in the floors below."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from impact.models.inputs import Inputs
from impact.models.rows import Row
from impact.registry import Registry

Model: TypeAlias = Callable[[Inputs], Iterable[Row]]

models: Registry[Model] = Registry("impact.models", "model")

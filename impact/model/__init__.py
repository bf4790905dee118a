"""What models are made of, and the registry of the models of the kinds of project: inputs in, rows out."""

from collections.abc import Callable, Iterable
from typing import TypeAlias

from impact.core.registry import KINDS, Registry
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow

Model: TypeAlias = Callable[[Inputs], Iterable[ResultRow]]

models: Registry[Model] = Registry(KINDS, "model", module="model")

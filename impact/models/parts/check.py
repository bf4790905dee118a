"""Whether the model of a kind fits together, shipped or not: one list of problems with file and line."""

import inspect
from importlib import import_module

from impact.core.errors import Problem, problem
from impact.models import models
from impact.models.parts.part import ModelOfParts, part_problems
from impact.scenario.declared import KindDeclaration
from impact.scenario.project import projects

MADE = "ModelOfParts("  # where a model is made of parts


def model_problems(kind: str, declared: KindDeclaration | None = None) -> list[Problem]:
    """Return what is wrong with the parts and the key figures of a kind; none where its model is a function of its own.

    Args:
        kind: name of a kind of project whose modules are there.
        declared: its key figures, where they could be read.
    """
    model, _ = models[kind], projects[kind]
    if not isinstance(model, ModelOfParts):
        return []
    file, line = _place(models.home(kind))
    faults = part_problems(model.parts, model.flows)
    if declared is not None:
        faults += [
            f"nothing makes the key figure '{key}'. Say in kind.yaml which rows it is the sum of, such as "
            "of: {variable: jobs, channel: total}."
            for key, figure in declared.figures.items()
            if figure.of is None
        ]
    return [problem(f"kind '{kind}': {fault}", file=file, line=line) for fault in faults]


def _place(module: str) -> tuple[str, int]:
    """Return file and line in which a kind makes its model; no file where a model was registered by hand."""
    if not module:
        return "", 0
    source = inspect.getsource(import_module(module)).splitlines()
    line = next((number for number, text in enumerate(source, start=1) if MADE in text), 0)
    return inspect.getfile(import_module(module)), line

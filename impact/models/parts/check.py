"""Whether the parts of a kind fit together, shipped or not: one list of problems."""

from __future__ import annotations

from impact.models import models
from impact.models.parts.part import ModelOfParts, part_problems


def kind_problems(kind: str) -> list[str]:
    """Return what is wrong with the parts of a kind; none where its model is a function of its own.

    Args:
        kind: name of a kind of project.

    Raises:
        ImpactError: no kind has that name.
    """
    model = models[kind]
    if not isinstance(model, ModelOfParts):
        return []
    return [f"kind '{kind}': {fault}" for fault in part_problems(model.parts, model.flows)]

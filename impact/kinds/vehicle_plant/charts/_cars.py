"""What cars are called, and which stand together."""

from __future__ import annotations

from collections.abc import Iterable

from impact.study.study import Study
from impact.words.inputs import slug
from impact.words.language import Words

LOW, COMPARATOR = "_low_electric", "_comparator"  # endings of cars that stand beside a car of the plant

_ENDINGS = ("", LOW, COMPARATOR)


def car_name(study: Study, words: Words, model: str) -> str:
    """Return the name of a car of the tables by kilometre: a car of the plant, one beside it, or another."""
    for ending in (LOW, COMPARATOR):
        own = model.removesuffix(ending)
        if own != model and f"name.{own}" in study.facts:
            return words.say(f"chart-car-{slug(ending)}", name=str(study.facts[f"name.{own}"]))
    if f"name.{model}" in study.facts:
        return str(study.facts[f"name.{model}"])
    message = f"chart-car-{slug(model)}"
    return words.say(message) if words.has(message) else model.replace("_", " ")


def families(models: Iterable[str]) -> list[str]:
    """Return models in an order in which those beside a car of the plant come right behind it."""
    found: dict[str, list[str]] = {}
    for model in models:
        found.setdefault(model.removesuffix(LOW).removesuffix(COMPARATOR), []).append(model)
    return [model for family in found.values() for model in sorted(family, key=lambda name: _ENDINGS.index(
        next((ending for ending in (LOW, COMPARATOR) if name.endswith(ending)), "")))]  # fmt: skip

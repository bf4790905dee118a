"""The fields of the schema in which one value stands, below an address: what form, unit and limits each asks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from impact.scenario.defaults.checks import place_in_schema
from impact.scenario.defaults.parts import ANY, OPTIONAL
from impact.scenario.json_schema import words_of
from impact.scenario.quantities import asked, nested_notes
from impact.scenario.quantity import DATE, Assumption, Bounds
from impact.scenario.schema import scenario_of
from impact.source_positions import Path

Form = Literal[
    "number", "text", "choice", "whole", "decimal", "yes_no", "date", "day", "years", "names", "list", "yaml"
]
PLAIN: frozenset[Form] = frozenset({"text", "choice", "whole", "decimal", "yes_no", "date", "day", "names"})


_ANY_VALUE = Bounds()


@dataclass(frozen=True)
class Leaf:
    """One field of the schema.

    Attributes:
        path: where it stands; `*` for each name that the client gives.
        form: number (with unit, range and reason), years (plain numbers by year), names (texts in a list), list (parts
            in a list), yaml (anything else), or one plain value.
        unit: of a number, with names such as {currency} left open. bounds: of it.
        by_year: whether it may differ by year.
        choices: what is allowed, where that can be listed. words: of the schema. required: whether its part needs it.
    """

    path: Path
    form: Form
    unit: str = ""
    bounds: Bounds = _ANY_VALUE
    by_year: bool = False
    choices: tuple[str, ...] = ()
    words: str = ""
    required: bool = True


def leaves_at(kind: str, path: Path) -> list[Leaf]:
    """Return the fields at or below an address: those that are needed there, or all plain ones where none is.

    Raises:
        LookupError: the schema has no such address; says which part it lacks.
    """
    found = place_in_schema(scenario_of(kind), path)
    if isinstance(found, str):
        raise LookupError(found)
    owner, name, annotation = found
    plain = tuple(str(part).removesuffix(OPTIONAL) for part in path)
    return list(_leaves(_Field(owner, name), annotation, plain, required=True))


def required_leaves(kind: str) -> Iterator[Leaf]:
    """Yield all fields that every scenario of a kind needs."""
    schema = scenario_of(kind)
    for name, field in schema.model_fields.items():
        if field.is_required():
            yield from _leaves(_Field(schema, name), field.annotation, (name,), required=True)


def own_words(words: str, name: str) -> str:
    """Return what a docstring says of one field, where several names share its words.

    >>> own_words("licence, contact: terms of use, whom to ask.", "contact")
    'whom to ask.'
    >>> own_words("draws, seed: of the uncertainty.", "seed")
    'of the uncertainty.'
    """
    listed, colon, said = words.partition(": ")
    names = listed.split(", ")
    if not colon or name not in names:
        return words
    parts = said.split(", ")
    return parts[names.index(name)] if len(parts) == len(names) > 1 else said


def fields_in(model: type[BaseModel]) -> Iterator[Leaf]:
    """Yield the fields of a part in which one plain value stands."""
    for name, each in model.model_fields.items():
        found = list(_leaves(_Field(model, name), each.annotation, (name,), required=each.is_required()))
        yield from (leaf for leaf in found if len(found) == 1 and leaf.form in PLAIN and len(leaf.path) == 1)


@dataclass(frozen=True)
class _Field:
    owner: type[BaseModel]
    name: str

    @property
    def words(self) -> str:
        return words_of(self.owner).get(self.name, "")


def _leaves(field: _Field, annotation: Any, path: Path, *, required: bool) -> Iterator[Leaf]:
    arms = [each for each in _arms(annotation) if each is not NoneType]
    models = [each for each in arms if isinstance(each, type) and issubclass(each, BaseModel)]
    mapping = next((each for each in arms if get_origin(each) is not None and len(get_args(each)) == 2
                    and _is_mapping(each)), None)  # fmt: skip
    if any(each is Assumption for each in models):
        unit, bounds, by_year, _ = asked(field.owner, field.name)
        yield Leaf(path, "number", unit, bounds, by_year, words=field.words, required=required)
    elif mapping is not None:
        key, value = get_args(mapping)
        if _bare(key) is int:
            yield Leaf(path, "years", bounds=_bounds(value), words=field.words, required=required)
        else:
            yield from _leaves(field, value, (*path, ANY), required=required)
    elif models:
        yield from _in_model(models[0], path, required=required)
    else:
        yield from _plain(field, annotation, arms, path, required=required)


def _in_model(model: type[BaseModel], path: Path, *, required: bool) -> Iterator[Leaf]:
    needed = {name: each for name, each in model.model_fields.items() if each.is_required()}
    for name, each in (needed or model.model_fields).items():
        found = list(_leaves(_Field(model, name), each.annotation, (*path, name), required=required and bool(needed)))
        yield from (leaf for leaf in found if needed or len(leaf.path) == len(path) + 1)


def _plain(field: _Field, annotation: Any, arms: list[Any], path: Path, *, required: bool) -> Iterator[Leaf]:
    def leaf(form: Form, choices: tuple[str, ...] = (), at: Path = path) -> Leaf:
        return Leaf(at, form, choices=choices, words=field.words, required=required)

    first = arms[0] if arms else Any
    if get_origin(first) is Literal:
        yield leaf("choice", tuple(str(each) for each in get_args(first)))
    elif get_origin(first) is tuple:
        inner = get_args(first)
        if Ellipsis not in inner and all(_bare(each) in (int, float) for each in inner):
            form: Form = "whole" if _bare(inner[0]) is int else "decimal"
            yield from (leaf(form, at=(*path, index)) for index in range(len(inner)))
        else:
            yield leaf("names" if inner and _bare(inner[0]) is str else "list")
    elif first in _FORMS:
        notes = [*field.owner.model_fields[field.name].metadata, *nested_notes(annotation)]
        dated = first is str and any(getattr(note, "pattern", None) == DATE for note in notes)
        yield leaf("date" if dated else _FORMS[first])
    else:
        yield leaf("yaml")


_FORMS: dict[Any, Form] = {bool: "yes_no", int: "whole", float: "decimal", date: "day", str: "text"}


def _bounds(annotation: Any) -> Bounds:
    """Return the ends that a plain number may have."""
    ends: dict[str, float] = {}
    for note in nested_notes(annotation):
        for inner in getattr(note, "metadata", [note]):
            ends |= {name: float(getattr(inner, name)) for name in ("ge", "le") if hasattr(inner, name)}
    return Bounds(ends.get("ge"), ends.get("le"))


def _is_mapping(annotation: Any) -> bool:
    origin = get_origin(annotation)
    return isinstance(origin, type) and hasattr(origin, "keys")


def _arms(annotation: Any) -> list[Any]:
    annotation = _bare(annotation)
    if get_origin(annotation) in (Union, UnionType):
        return [arm for each in get_args(annotation) for arm in _arms(each)]
    return [annotation]


def _bare(annotation: Any) -> Any:
    while get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    return annotation

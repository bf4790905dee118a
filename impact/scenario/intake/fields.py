"""The fields of the schema in which one value stands, below an address: what form, unit and limits each asks for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from impact.files.yaml import Path
from impact.scenario.defaults.checks import place_in_schema
from impact.scenario.defaults.entries import ANY, bare
from impact.scenario.json_schema import words_of
from impact.scenario.quantities import get_assumption_schema, nested_notes
from impact.scenario.quantity import DATE, Assumption, Bounds
from impact.scenario.schema import scenario_of

Form = Literal[
    "number", "text", "choice", "whole", "decimal", "yes_no", "date", "day", "years", "names", "list", "yaml"
]
NUMBER = ("central", "low", "high", "unit", "reason")  # what is asked of every number
PLAIN: frozenset[Form] = frozenset({"text", "choice", "whole", "decimal", "yes_no", "date", "day", "names"})


_ANY_VALUE = Bounds()
# Keys of the file that no client is asked for, each with the reason.
NOT_ASKED = {
    "scenario": "the version of the schema, which is written by itself",
    "country": "said with the command that writes the file",
    "comments": "what reviewers said of pages that are printed already",
    "variant_of": "only a variant has it, and a new scenario is none",
    "seed": "it repeats the draws and says nothing of the project",
    "defaults_used": "a run writes it",
}


@dataclass(frozen=True)
class Leaf:
    """One field of the schema.

    Attributes:
        path: where it stands; `*` for each name that the client gives.
        form: number (with unit, range and reason), years (plain numbers by year), names (texts in a list), list (parts
            in a list), yaml (anything else), or one plain value.
        unit: of a number, with names such as {currency} left open.
        bounds: of it.
        by_year: whether it may differ by year.
        choices: what is allowed, where that can be listed.
        words: of the schema.
        required: whether its part needs it.
        entry: Fields of one part of a list, each with its address within that part.
    """

    path: Path
    form: Form
    unit: str = ""
    bounds: Bounds = _ANY_VALUE
    by_year: bool = False
    choices: tuple[str, ...] = ()
    words: str = ""
    required: bool = True
    entry: tuple[Leaf, ...] = ()


def leaves_at(kind: str, path: Path) -> list[Leaf]:
    """Return the fields at or below an address: those that are needed there, or all plain ones where none is.

    Raises:
        LookupError: the schema has no such address; says which part it lacks.
    """
    found = place_in_schema(scenario_of(kind), path)
    if isinstance(found, str):
        raise LookupError(found)
    owner, name, annotation = found
    return list(_leaves(_Field(owner, name), annotation, bare(path), required=True))


def required_leaves(kind: str) -> Iterator[Leaf]:
    """Yield all fields that every scenario of a kind needs."""
    schema = scenario_of(kind)
    for name, field in schema.model_fields.items():
        if field.is_required():
            yield from _leaves(_Field(schema, name), field.annotation, (name,), required=True)


def all_leaves(kind: str) -> Iterator[Leaf]:
    """Yield every field that a client can know, in the order of the schema; `required` is meant within its part."""
    for leaf in entry_leaves(scenario_of(kind)):
        if str(leaf.path[0]) not in NOT_ASKED:
            yield leaf


@cache
def entry_leaves(model: type[BaseModel]) -> tuple[Leaf, ...]:
    """Return every field of a part and of the parts within it; of parts that exclude each other, those of all."""
    return tuple({leaf.path: leaf for leaf in _in_model(model, (), required=True, whole=True)}.values())


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


def allowed(leaf: Leaf) -> str:
    """Return what may stand in a field, in words; empty for any text."""
    low, high = ("" if end is None else f"{end:g}" for end in (leaf.bounds.low, leaf.bounds.high))
    span = (
        f"from {low} to {high}" if low and high else f"not below {low}" if low else f"not above {high}" if high else ""
    )
    form = f"one of: {', '.join(leaf.choices)}" if leaf.choices else _ALLOWED.get(leaf.form, "")
    return "; ".join(part for part in (form, span, "may differ by year" if leaf.by_year else "") if part)


_ALLOWED: dict[Form, str] = {
    "whole": "a whole number", "decimal": "a number", "day": "a date", "date": "a year, month or date",
    "yes_no": "yes or no", "names": "texts, with commas between", "years": "a number for each year",
}  # fmt: skip


@dataclass(frozen=True)
class _Field:
    owner: type[BaseModel]
    name: str

    @property
    def words(self) -> str:
        return own_words(words_of(self.owner).get(self.name, ""), self.name)


def _leaves(field: _Field, annotation: Any, path: Path, *, required: bool, whole: bool = False) -> Iterator[Leaf]:
    arms = [each for each in _arms(annotation) if each is not NoneType]
    models = [each for each in arms if isinstance(each, type) and issubclass(each, BaseModel)]
    mapping = next((each for each in arms if get_origin(each) is not None and len(get_args(each)) == 2
                    and _is_mapping(each)), None)  # fmt: skip
    if any(each is Assumption for each in models):
        unit, bounds, by_year, _ = get_assumption_schema(field.owner, field.name)
        yield Leaf(path, "number", unit, bounds, by_year, words=field.words, required=required)
    elif mapping is not None:
        key, value = get_args(mapping)
        if _bare(key) is int:
            yield Leaf(path, "years", bounds=_bounds(nested_notes(value)), words=field.words, required=required)
        else:
            for name in _names(key) if whole else (ANY,):
                yield from _leaves(field, value, (*path, name), required=required, whole=whole)
    elif models:
        for model in models if whole else models[:1]:
            yield from _in_model(model, path, required=required, whole=whole)
    else:
        yield from _plain(field, annotation, arms, path, required=required)


def _names(key: Any) -> tuple[str, ...]:
    """Return the names that a mapping may have, where the schema lists them, else the mark for any name."""
    return get_args(_bare(key)) if get_origin(_bare(key)) is Literal else (ANY,)


def _in_model(model: type[BaseModel], path: Path, *, required: bool, whole: bool = False) -> Iterator[Leaf]:
    if whole:
        for name, each in model.model_fields.items():
            here = (*path, name)
            yield from _leaves(_Field(model, name), each.annotation, here, required=each.is_required(), whole=True)
        return
    needed = {name: each for name, each in model.model_fields.items() if each.is_required()}
    for name, each in (needed or model.model_fields).items():
        found = list(_leaves(_Field(model, name), each.annotation, (*path, name), required=required and bool(needed)))
        yield from (leaf for leaf in found if needed or len(leaf.path) == len(path) + 1)


def _plain(field: _Field, annotation: Any, arms: list[Any], path: Path, *, required: bool) -> Iterator[Leaf]:
    notes = [*field.owner.model_fields[field.name].metadata, *nested_notes(annotation)]
    bounds = _bounds(notes)

    def leaf(form: Form, choices: tuple[str, ...] = (), at: Path = path, entry: tuple[Leaf, ...] = ()) -> Leaf:
        return Leaf(at, form, bounds=bounds, choices=choices, words=field.words, required=required, entry=entry)

    first = arms[0] if arms else Any
    if get_origin(first) is Literal:
        yield leaf("choice", tuple(str(each) for each in get_args(first)))
    elif get_origin(first) is tuple:
        inner = get_args(first)
        if Ellipsis not in inner and all(_bare(each) in (int, float) for each in inner):
            form: Form = "whole" if _bare(inner[0]) is int else "decimal"
            yield from (leaf(form, at=(*path, index)) for index in range(len(inner)))
        else:
            part = _bare(inner[0]) if inner else Any
            if isinstance(part, type) and issubclass(part, BaseModel):
                yield leaf("list", entry=entry_leaves(part))
            else:
                yield leaf("names" if part is str else "list")
    elif first in _FORMS:
        dated = first is str and any(getattr(note, "pattern", None) == DATE for note in notes)
        yield leaf("date" if dated else _FORMS[first])
    else:
        yield leaf("yaml")


_FORMS: dict[Any, Form] = {bool: "yes_no", int: "whole", float: "decimal", date: "day", str: "text"}


def _bounds(notes: Iterable[Any]) -> Bounds:
    ends: dict[str, float] = {}
    for note in notes:
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

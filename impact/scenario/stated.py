"""What a scenario states, part by part, with the marks of the schema: read before it is known whether it is valid."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from impact.scenario.overlay import REASONED
from impact.scenario.quantities import nested_notes
from impact.scenario.quantity import Assumption, ForReaders, OfCountry, OfProject, Unit
from impact.source_positions import Path

Of = Literal["country", "project", ""]


@dataclass(frozen=True)
class Stated:
    """A number with its reason, a text for readers, or a setting.

    Attributes:
        path: where it stands. value: as the file has it.
        kind: number, text, setting, or entry of a list that is of the country. of: the nearest mark, empty without any.
        money: whether it is a number of money. part: that a scenario may leave out and this stands in; empty for none.
    """

    path: Path
    value: Any
    kind: Literal["number", "text", "setting", "entry"]
    of: Of
    money: bool = False
    part: Path = ()


def stated(schema: type[BaseModel], value: Mapping[str, Any], path: Path = (), of: Of = "") -> Iterator[Stated]:
    """Yield what the values of a part state; keys that the schema does not have are passed over."""
    for name, field in schema.model_fields.items():
        if name in value:
            here = (*path, name)
            for each in _of_value(field.annotation, tuple(field.metadata), value[name], here, of):
                free = not each.part and not field.is_required() and each.path != here
                yield replace(each, part=here) if free else each


def _of_value(annotation: Any, notes: tuple[Any, ...], value: Any, path: Path, of: Of) -> Iterator[Stated]:
    annotation, notes = _bare(annotation, notes)
    if get_origin(annotation) in (Union, UnionType):
        annotation, notes = _arm(annotation, notes, value)
    of = next((mark for note in reversed(notes) if (mark := _mark(note))), of)
    if isinstance(value, Mapping):
        if isinstance(annotation, type) and issubclass(annotation, Assumption) and value.keys() >= REASONED:
            unit = next((note.text for note in notes if isinstance(note, Unit)), "")
            yield Stated(path, value, "number", of, "{currency}" in unit)
        elif isinstance(annotation, type) and issubclass(annotation, BaseModel):
            yield from stated(annotation, value, path, of)
        else:
            inner = get_args(annotation)[1] if len(get_args(annotation)) == 2 else Any
            for key, part in value.items():
                yield from _of_value(inner, notes, part, (*path, key), of)
    elif isinstance(value, list):
        inner = next((each for each in get_args(annotation) if each is not Ellipsis), Any)
        if value and not isinstance(value[0], Mapping | list):  # replaced as a whole
            yield Stated(path, value, _plain(value[0], (*notes, *nested_notes(inner))), of)
            return
        for place, part in enumerate(value):
            if of == "country":
                yield Stated((*path, place), part, "entry", of)
            else:
                yield from _of_value(inner, notes, part, (*path, place), of)
    elif value not in ("", None):
        yield Stated(path, value, _plain(value, (*notes, *nested_notes(annotation))), of)


def _plain(value: Any, notes: tuple[Any, ...]) -> Literal["text", "setting"]:
    return "text" if isinstance(value, str) and any(isinstance(note, ForReaders) for note in notes) else "setting"


def _bare(annotation: Any, notes: tuple[Any, ...]) -> tuple[Any, tuple[Any, ...]]:
    """Return an annotation without its marks, and the marks, the innermost last."""
    while get_origin(annotation) is Annotated:
        notes = (*annotation.__metadata__, *notes)
        annotation = get_args(annotation)[0]
    return annotation, notes


def _arm(annotation: Any, notes: tuple[Any, ...], value: Any) -> tuple[Any, tuple[Any, ...]]:
    """Return the part of a union that a value fits best: by its form, and by the keys it has."""
    arms = [_bare(each, notes) for each in get_args(annotation) if each is not NoneType]
    if isinstance(value, Mapping):
        fitting = [arm for arm in arms if isinstance(arm[0], type) and issubclass(arm[0], BaseModel)] or arms
        return max(fitting, key=lambda arm: len(value.keys() & getattr(arm[0], "model_fields", {}).keys()))
    return arms[0]


def _mark(note: Any) -> Of:
    return "country" if isinstance(note, OfCountry) else "project" if isinstance(note, OfProject) else ""

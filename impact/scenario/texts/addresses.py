"""Every text of a scenario that readers meet, by its address.

The schema marks such a text once (`Prose`, `Label`); whatever kind of project marks one gives it an address.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from types import MappingProxyType
from typing import Any, TypeVar

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from impact.core.country_names import country_name
from impact.files.yaml import Path
from impact.scenario.quantities import nested_notes
from impact.scenario.quantity import LONGEST, ForReaders
from impact.scenario.schema import NONE

COUNTRY = "country_name"  # address of the name of the country
Part = TypeVar("Part", bound=BaseModel)


@dataclass(frozen=True)
class ReaderText:
    """A text that readers meet.

    Attributes:
        address: where it stands, such as `claims.opened.says`; an entry of a list goes by its id, else by its number.
        path: the same as the file has it.
        text: in the language of the scenario.
        longest: characters that may stand there.
    """

    address: str
    path: Path
    text: str
    longest: int


MOST_KEPT = 32  # a scenario, and those shown beside it
_latest: dict[int, tuple[BaseModel, Mapping[str, ReaderText]]] = {}  # scenarios last asked for, with their texts


def texts_of(scenario: BaseModel) -> Mapping[str, ReaderText]:
    """Return the texts of a scenario by address, in the order of its schema; those left empty, or `none`, are none."""
    known = _latest.get(id(scenario))
    if known is None:  # a check asks for those of one scenario many times, in turn with those beside it
        if len(_latest) == MOST_KEPT:
            del _latest[next(iter(_latest))]
        found = MappingProxyType({each.address: each for each in _of_model(scenario, (), "")})
        known = _latest[id(scenario)] = scenario, found  # held, so that no other scenario takes its identity
    return known[1]


def default_texts(scenario: Any) -> frozenset[str]:
    """Return the addresses of texts that a scenario takes from defaults, which are in the language of the data.

    The name that ISO 3166 has for its country is one of them, whoever wrote it.
    """
    keys = {key for used in scenario.defaults_used for key in used.keys}
    above = {each: accumulate(each.removeprefix("project.").split("."), _joined) for each in texts_of(scenario)}
    found = frozenset(each for each, parts in above.items() if not keys.isdisjoint(parts)) - {COUNTRY}
    by_iso = scenario.country != scenario.country_name == country_name(scenario.country)
    return found | {COUNTRY} if by_iso else found


def _of_model(part: BaseModel, path: Path, address: str) -> Iterator[ReaderText]:
    for name in type(part).model_fields:
        yield from _of_value(getattr(part, name), _longest(type(part), name), (*path, name), _joined(address, name))


def _of_value(value: Any, longest: int, path: Path, address: str) -> Iterator[ReaderText]:
    if isinstance(value, BaseModel):
        yield from _of_model(value, path, address)
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _of_value(inner, longest, (*path, str(key)), _joined(address, str(key)))
    elif isinstance(value, tuple):
        for place, inner in enumerate(value):
            yield from _of_value(inner, longest, (*path, place), _joined(address, _entry(inner, place)))
    elif isinstance(value, str) and longest and value not in ("", NONE):
        yield ReaderText(address, path, value, longest)


def with_texts(part: Part, texts: Mapping[str, str]) -> Part:
    """Return a scenario with other texts at some addresses of `texts_of`."""
    changed: Part = _changed(part, "", texts)
    return changed


def _changed(value: Any, address: str, texts: Mapping[str, str]) -> Any:
    if isinstance(value, BaseModel):
        fields = {name: getattr(value, name) for name in type(value).model_fields}
        made = {name: _changed(each, _joined(address, name), texts) for name, each in fields.items()}
        update = {name: each for name, each in made.items() if each is not fields[name]}
        return value.model_copy(update=update) if update else value
    if isinstance(value, Mapping):
        entries = {key: _changed(each, _joined(address, str(key)), texts) for key, each in value.items()}
        return entries if any(entries[key] is not each for key, each in value.items()) else value
    if isinstance(value, tuple):
        parts = tuple(_changed(each, _joined(address, _entry(each, at)), texts) for at, each in enumerate(value))
        return parts if any(new is not old for new, old in zip(parts, value, strict=True)) else value
    return texts.get(address, value) if isinstance(value, str) else value


def _joined(address: str, name: str) -> str:
    return f"{address}.{name}" if address else name


def _entry(value: Any, place: int) -> str:
    return str(getattr(value, "id", place + 1))


@cache
def _longest(part: type[BaseModel], name: str) -> int:
    """Return how many characters a text for readers may have; 0 where the field holds none."""
    field = part.model_fields[name]
    notes = [*field.metadata, *nested_notes(field.annotation)]
    if not any(isinstance(note, ForReaders) for note in notes):
        return 0
    inner = (each for note in notes for each in (note.metadata if isinstance(note, FieldInfo) else [note]))
    return next((int(note.max_length) for note in inner if getattr(note, "max_length", None)), LONGEST)

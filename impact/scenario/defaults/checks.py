"""Defaults held against the schema: addresses that are there, units and bounds that it asks for, no client's matter."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError

from impact.core.errors import Problem, did_you_mean, list_choices, problem
from impact.files.validation import explained, models_in
from impact.files.yaml import Path, Positions
from impact.scenario.defaults.entries import OPTIONAL, PER, TIMES, Default, RequiredInput
from impact.scenario.quantities import get_assumption_schema, out_of_bounds
from impact.scenario.quantity import Assumption
from impact.scenario.schema import scenario_of

FILLED = {"currency": "[A-Z]{3}", "price_year": r"\d{4}", "table_year": r"\d{4}", "product": r"[A-Za-z]\w*"}


def default_problems(defaults: Iterable[Default], asks: Iterable[RequiredInput], kind: str) -> Iterator[Problem]:
    """Yield what is wrong with defaults of a kind of project, each at its file and line."""
    schema, asks = scenario_of(kind), list(asks)
    for each in defaults:
        if found := next((words for words in _faults(each, schema)), None):
            yield _at(each, found)
        for ask in asks:
            if each.path in ask.addresses and ("" in (ask.when, each.when) or ask.when == each.when):
                yield _at(each, f"only the client can say it ({ask.says}), so it may have no default. Take it out.")


def _at(default: Default, words: str) -> Problem:
    return problem(words, file=default.file, line=default.line, column=default.column, where=default.address)


def _faults(default: Default, schema: type[BaseModel]) -> Iterator[str]:
    found = place_in_schema(schema, default.path)
    if isinstance(found, str):
        yield found
        return
    owner, name, annotation = found
    number = by_name(annotation) is None and any(model is Assumption for model in models_in(annotation))
    left_out = default.is_setting and default.value is None
    if number is default.is_setting and not left_out:
        wanted = "a number with its unit and its range" if number else "a setting: {setting: ..., reason: ...}"
        yield f"here belongs {wanted}."
    elif default.is_setting:
        try:
            _setting(schema, default.path).validate_python(default.value)
        except ValidationError as error:
            yield f"'{default.value}' is not allowed: {error.errors()[0]['msg']}."
    else:
        yield from _number_faults(default, owner, name)


@cache
def _setting(schema: type[BaseModel], path: Path) -> TypeAdapter[Any]:
    """Return what takes the setting at an address that the schema has."""
    found = place_in_schema(schema, path)
    assert not isinstance(found, str)
    return TypeAdapter(found[2])


def _number_faults(default: Default, owner: type[BaseModel], name: str) -> Iterator[str]:
    unit, bounds, by_year, _ = get_assumption_schema(owner, name)
    given = default.value["unit"]
    if not isinstance(given, str) or not re.fullmatch(pattern_of(unit), given):
        yield f"the unit is '{given}'; the model needs '{unit}'. Convert the values and the unit."
    stated = {key: part for key, part in default.value.items() if key not in (TIMES, PER)}
    try:
        value = Assumption.model_validate(stated)
    except ValidationError as error:
        yield from (each.message for each in explained(error, Assumption, Positions(default.file)))
        return
    if value.years is not None and not by_year:
        yield "it holds for all years. Give 'central', with 'low' and 'high', for all of them."
    if bool(default.times) != bool(default.per):
        yield f"'{TIMES}' names what the value is multiplied by and '{PER}' its unit: give both, or neither."
    if default.times and value.central is None:
        yield f"what is multiplied by '{default.times}' has one central value for all years. Give 'central'."
    if not default.times:
        yield from (words for _, words in out_of_bounds(default.path, value, bounds))


def pattern_of(unit: str) -> str:
    """Return a pattern of the units that fit, with names such as {currency} written out or left to be filled in."""
    pattern = re.escape(unit)
    for name, words in FILLED.items():
        pattern = pattern.replace(re.escape(f"{{{name}}}"), rf"(?:{words}|\{{{name}\}})")
    return pattern


@cache  # defaults of many scenarios have the same addresses
def place_in_schema(schema: type[BaseModel], path: Path) -> tuple[type[BaseModel], str, Any] | str:
    """Return the schema's part and field at an address, and what the field holds there; else what is wrong."""
    models, at, found = [schema], 0, None
    while at < len(path):
        name = str(path[at]).removesuffix(OPTIONAL)
        owner = next((model for model in models if name in model.model_fields), None)
        if owner is None:
            known = [field for model in models for field in model.model_fields]
            return f"the schema has no '{name}' here.{did_you_mean(name, known)} {list_choices(known, 30)}"
        annotation, at = owner.model_fields[name].annotation, at + 1
        while at < len(path) and (inner := by_name(annotation)) is not None:
            annotation, at = inner, at + 1
        models = [model for model in models_in(annotation) if model is not Assumption]
        found = (owner, name, annotation)
    return found or "an address belongs here."


def by_name(annotation: Any) -> Any:
    """Return what stands under names, where an annotation is a mapping; else None."""
    if get_origin(annotation) in (dict, Mapping):
        return get_args(annotation)[1]
    return next((inner for each in get_args(annotation) if (inner := by_name(each)) is not None), None)

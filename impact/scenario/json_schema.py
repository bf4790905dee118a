"""The schema of scenario files as JSON Schema, for editors that complete keys and mark faults.

Made from the pydantic models; words come from their docstrings, units and limits from the annotations of assumptions.
A file with `inherits` states only what differs, so for it nothing is required and null takes a key away.
"""

import json
import re
from collections.abc import Collection, Iterator
from functools import cache
from inspect import cleandoc
from typing import Any

from pydantic import BaseModel

from impact.files.validation import models_in
from impact.scenario.defaults.entries import GIVEN
from impact.scenario.files.inherit import INHERITS
from impact.scenario.quantities import nested_notes
from impact.scenario.quantity import Assumption, Bounds, Unit
from impact.scenario.schema import ScenarioSchema, any_scenario

DIALECT = "https://json-schema.org/draft/2020-12/schema"
VARIANT = ".variant"
FILLED = {
    "{currency}": "[A-Z]{3}",
    "{price_year}": "[0-9]{4}",
    "{table_year}": "[0-9]{4}",
    "{product}": "[A-Za-z][A-Za-z0-9_]*",
}
SCALES = "((thousand|million|billion|trillion) )?"  # money of another scale, currency or year is carried to the model's

Node = dict[str, Any]


def json_schema() -> Node:
    """Return the JSON Schema of scenario files."""
    whole = any_scenario()
    made = _untitled(whole.model_json_schema())
    parts: dict[str, Node] = made.pop("$defs")
    parts[ScenarioSchema.__name__] = made
    for model in dict.fromkeys(_models(whole)):
        parts |= _describe(parts[_name(model, parts)], model)
    variants = {f"{name}{VARIANT}": _loosened(part) for name, part in parts.items()}
    parts[Assumption.__name__]["oneOf"] = [{"required": ["central"]}, {"required": ["years"]}]
    variants[f"{ScenarioSchema.__name__}{VARIANT}"]["properties"][INHERITS] = {
        "type": "string",
        "description": "Name or file of the scenario that this one varies, or 'defaults' for those of its kind and "
        "country: only what differs is stated here.",
    }
    variants[f"{ScenarioSchema.__name__}{VARIANT}"]["properties"][GIVEN] = {
        "type": "object",
        "additionalProperties": _reference(Assumption.__name__),
        "description": "Totals of the client that defaults are shares of, such as the cost in all.",
    }
    return {
        "$schema": DIALECT,
        "title": "Scenario of impact",
        "type": "object",
        "if": {"required": [INHERITS]},
        "then": _reference(f"{ScenarioSchema.__name__}{VARIANT}"),
        "else": _reference(ScenarioSchema.__name__),
        "$defs": dict(sorted({**parts, **variants}.items())),
    }


def as_json() -> str:
    """Return the JSON Schema as the text of data/scenarios/scenario.schema.json."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=1) + "\n"


def _name(model: type[BaseModel], parts: Collection[str]) -> str:
    """Return the name of a model among the parts: with its module where two kinds of project have one of that name."""
    whole = f"{model.__module__}.{model.__qualname__}".replace(".", "__")
    return whole if whole in parts else model.__name__


def _reference(name: str) -> Node:
    return {"$ref": f"#/$defs/{name}"}


def _models(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    yield model
    for field in model.model_fields.values():
        for inner in models_in(field.annotation):
            yield from _models(inner)


def _untitled(node: Any, named: bool = False) -> Any:
    """Return the schema without the titles that pydantic makes of names; `named` where keys are names of fields."""
    if isinstance(node, list):
        return [_untitled(each) for each in node]
    if not isinstance(node, dict):
        return node
    return {
        key: _untitled(part, key in ("properties", "$defs")) for key, part in node.items() if named or key != "title"
    }


def _describe(part: Node, model: type[BaseModel]) -> dict[str, Node]:
    kinds: dict[str, Node] = {}
    part["description"] = " ".join(summary(model).split())
    words = words_of(model)
    for name, field in model.model_fields.items():
        node: Node = part["properties"][name]
        notes = [*field.metadata, *nested_notes(field.annotation)]
        unit = next((note.text for note in notes if isinstance(note, Unit)), None)
        said = [words[name]] if name in words else []
        if unit is not None:
            bounds = next((note for note in notes if isinstance(note, Bounds)), Bounds())
            said += ['A share or ratio, unit: "1".' if unit == "1" else f"Unit: {unit}.", *_bounds_in_words(bounds)]
            kind = "_".join(re.findall(r"[A-Za-z0-9]+", f"{Assumption.__name__} {unit} {bounds.low} {bounds.high}"))
            kinds[kind] = {**_reference(Assumption.__name__), "properties": _assumption(unit, bounds)}
            _reference_in(node).update(_reference(kind))
        if said:
            node["description"] = " ".join(said)
    return kinds


def _reference_in(node: Node) -> Node:
    """Return the part that refers to a model, inside `anyOf` where the field may be left out, or behind names."""
    by_name = node.get("additionalProperties")
    if isinstance(by_name, dict) and "$ref" in by_name:
        return by_name
    found: Node = next((each for each in node.get("anyOf", ()) if "$ref" in each), node)
    return found


def _assumption(unit: str, bounds: Bounds) -> Node:
    limits = {key: value for key, value in (("minimum", bounds.low), ("maximum", bounds.high)) if value is not None}
    numbers = dict.fromkeys(("central", "low", "high"), limits) if limits else {}
    years = {"years": {"additionalProperties": {"properties": numbers}}} if numbers else {}
    return {"unit": _unit(unit), **numbers, **years}


def _unit(text: str) -> Node:
    if "{" not in text:
        return {"const": text}
    pattern = re.escape(text).replace(r"\{", "{").replace(r"\}", "}").replace("\\ ", " ")
    pattern = re.sub(r"^(million )?(?=\{currency\})", SCALES, pattern)
    for name, digits in FILLED.items():
        pattern = pattern.replace(name, digits)
    return {"pattern": f"^{pattern}$"}


def _bounds_in_words(bounds: Bounds) -> list[str]:
    if bounds.low is not None and bounds.high is not None:
        return [f"From {bounds.low:g} to {bounds.high:g}."]
    return [f"Not below {bounds.low:g}."] if bounds.low is not None else []


def summary(model: type[BaseModel]) -> str:
    """Return what the docstring of a model says before its fields."""
    return cleandoc(model.__doc__ or "").partition("\n\nAttributes:\n")[0]


@cache
def words_of(model: type[BaseModel]) -> dict[str, str]:
    """Return what the docstrings of a model and its bases say about each field.

    Names that share their words, such as `draws, seed: of the uncertainty`, keep them together.
    """
    words: dict[str, str] = {}
    for base in reversed(model.__mro__):
        text = " ".join(cleandoc(base.__doc__ or "").partition("\n\nAttributes:\n")[2].split())
        pieces = re.split(r"(?:^|(?<=\. ))([a-z]\w*(?:, [a-z]\w*)*): ", text)
        for names, said in zip(pieces[1::2], pieces[2::2], strict=True):
            each = names.split(", ")
            for name in each:
                words[name] = f"{names}: {said.strip()}" if len(each) > 1 else f"{said[:1].upper()}{said[1:]}".strip()
    return words


def _loosened(node: Any) -> Any:
    """Return a part of the schema as a variant may write it: nothing required, null in place of any value.

    Lists are replaced whole, so what stands in them is unchanged.
    """
    if not isinstance(node, dict):
        return [_loosened(each) for each in node] if isinstance(node, list) else node
    loose: Node = {}
    for key, part in node.items():
        if key == "$ref":
            loose[key] = f"{part}{VARIANT}"
        elif key in ("properties", "patternProperties"):
            loose[key] = {name: _or_null(inner) for name, inner in part.items()}
        elif key == "oneOf":
            loose["anyOf"] = _loosened(part)  # what is left out may fit several kinds of project
        elif key in ("items", "prefixItems"):
            loose[key] = part
        elif key == "additionalProperties" and isinstance(part, dict):
            loose[key] = _or_null(part)
        elif key != "required":
            loose[key] = _loosened(part)
    return loose


def _or_null(node: Node) -> Node:
    """Return a property that may be null, its words in front of the choice."""
    loose = _loosened(node)
    if {"const", "pattern"} & loose.keys() or not {"type", "$ref", "enum", "anyOf"} & loose.keys():
        return {"anyOf": [loose, {"type": "null"}]} if "const" in loose else loose
    said = {"description": loose.pop("description")} if "description" in loose else {}
    choices = loose["anyOf"] if set(loose) - {"default"} == {"anyOf"} else [loose]
    return {**said, "anyOf": [*choices, *([] if {"type": "null"} in choices else [{"type": "null"}])]}

"""What pydantic finds wrong with a file, in our words and with the place in the file."""

from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from impact.core.country_names import meant_country
from impact.core.errors import Problem, did_you_mean, list_choices
from impact.core.text import shortened
from impact.files.yaml import Path, Positions

SHAPES = {
    "tuple_type": "a list belongs: [first, second]",
    "list_type": "a list belongs: [first, second]",
    "dict_type": "keys with values belong",
    "model_type": "keys with values belong",
    "string_type": "text belongs; numbers and yes or no need quotes there",
}
CODE = "^[A-Z]{3}$"  # of a country
NO_KEY = "no key is called"  # how a message of a key that there is not begins
MOST_GUESSES = 200  # to look for the nearest name takes half a millisecond; behind so many nobody reads on
LIMITS = {
    "greater_than_equal": "may not be below",
    "greater_than": "must be above",
    "less_than_equal": "may not be above",
    "less_than": "must be below",
}


def explained(error: ValidationError, model: type[BaseModel], places: Positions) -> list[Problem]:
    """Return what pydantic found wrong with a file as problems in our words, with line and column."""
    problems: list[Problem] = []
    for item in error.errors():
        full = tuple(part for part in item["loc"] if part != "[key]")
        path = _in_file(full, places)
        kind, given = item["type"], item.get("input")
        found = given if isinstance(given, int | float) else shortened(str(given), 60)
        if kind == "extra_forbidden":
            allowed = fields_at(model, full[:-1])
            name = str(path[-1])
            hint = " A text with a comma in it needs quotes." if " " in name else ""
            near = did_you_mean(name, allowed) if len(problems) < MOST_GUESSES else ""
            remedy = _remedy(model, full[:-1], name)
            said = f": {remedy}" if remedy else f".{hint}{near}"
            message = f"{NO_KEY} '{name}' here{said} {list_choices(allowed, 30)}"
        elif kind in ("union_tag_invalid", "union_tag_not_found"):
            name = str(item["ctx"]["discriminator"]).strip("'")
            options = str(item["ctx"].get("expected_tags", "")).replace("'", "").split(", ")
            if kind == "union_tag_invalid":
                path = (*path, name)
                tag = str(item["ctx"]["tag"])
                message = f"'{tag}' is not allowed.{did_you_mean(tag, options)} Write one of: {', '.join(options)}."
            else:
                message = f"the key '{name}' is missing. Add it."
        elif kind == "missing" and isinstance(path[-1], int):
            message = f"there is no entry {path[-1] + 1}. Add it."
        elif kind in SHAPES:
            message = f"'{found}' stands where {SHAPES[kind]}."
        elif kind == "string_pattern_mismatch" and full != item["loc"] and item["ctx"]["pattern"] != CODE:
            message = f"'{found}' cannot be a name. Begin with a small letter, and use small letters, digits and _."
        elif kind == "string_pattern_mismatch":
            of_country = item["ctx"]["pattern"] == CODE
            near = meant_country(str(found)) if of_country else ""
            form = (
                "the code of a country in ISO 3166, such as KEN"
                if of_country
                else f"a text of the form {item['ctx']['pattern']}"
            )
            message = f"'{found}' is not allowed here.{near} Write {form}."
        elif kind == "missing":
            message = f"the key '{path[-1]}' is missing. Add it."
        elif kind == "too_short" and not given:
            message = "nothing stands here. Name at least one, as a key with its values or as an entry."
        elif kind == "value_error":
            message = f"{item['msg'].removeprefix('Value error, ')}."
        elif kind == "literal_error":
            expected = str(item["ctx"]["expected"])
            options = [word.strip("'") for word in expected.replace(" or ", ", ").split(", ")]
            remedy = _remedy(model, full[:-2], str(found)) if full != item["loc"] else ""
            said = f" as a name here: {remedy}" if remedy else f".{did_you_mean(str(found), options)}"
            message = f"'{found}' is not allowed{said} Write one of: {', '.join(options)}."
        elif kind == "string_too_long":
            most = item["ctx"]["max_length"]
            message = f"the text has {len(str(given)):,} characters; at most {most:,} belong here: '{found}'."
        elif kind.startswith("date"):
            message = f"'{found}' is no date. Write year-month-day, such as 2026-11-24."
        elif kind in LIMITS:
            (limit,) = (value for name, value in item["ctx"].items() if name in ("ge", "gt", "le", "lt"))
            shown = f"{found:,}" if isinstance(found, int | float) else f"'{found}'"
            message = f"{shown} is given; it {LIMITS[kind]} {limit:,}."
        elif kind.startswith("bool"):
            message = f"'{found}' is neither true nor false. Write one of the two."
        elif kind.startswith(("float", "int")):
            whole = "whole " if kind.startswith("int") else ""
            message = f"'{found}' is no {whole}number. Write digits, with a point for decimals."
        else:
            message = f"{item['msg']} (found: '{found}')."
        problems.append(places.problem(path, message))
    return problems


def _in_file(path: Path, places: Positions) -> Path:
    """Return a path without the names of kinds that pydantic puts into it where several schemas are possible."""
    kept: Path = ()
    for place, part in enumerate(path):
        inner = path[place + 1 : place + 2]
        if (*kept, part) in places.spots or not inner or (*kept, *inner) not in places.spots:
            kept = (*kept, part)
    return kept


def fields_at(model: type[BaseModel], path: Path) -> list[str]:
    found = _at(model, path)
    return list(found[0].model_fields) if found else []


def _remedy(model: type[BaseModel], path: Path, name: str) -> str:
    """Return what to do with a key that belongs elsewhere; empty where nothing is known of it."""
    known = (getattr(each, "misplaced", {}) for each in _at(model, path))
    return next((str(words[name]) for words in known if name in words), "")


def _at(model: type[BaseModel], path: Path) -> list[type[BaseModel]]:
    found = [model]
    for part in path:
        if kinds := [each for each in found if part in _kinds(each)]:
            found = kinds
            continue
        inner = next((each.model_fields[part] for each in found if part in each.model_fields), None)
        if inner is not None:
            found = list(models_in(inner.annotation))
    return found


def _kinds(model: type[BaseModel]) -> tuple[Any, ...]:
    field = model.model_fields.get("kind")
    return get_args(field.annotation) if field is not None else ()


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from models_in(inner)

"""What a client says in one line, such as `100 (95 to 105) MW: As contracted.`, as a value of a scenario."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from impact.core.errors import ImpactError, did_you_mean
from impact.core.text import shortened
from impact.files.yaml import Path, read_yaml
from impact.scenario.defaults.checks import pattern_of
from impact.scenario.defaults.entries import ANY, is_number
from impact.scenario.intake.fields import Leaf
from impact.scenario.quantity import Bounds

FORM_OF_NUMBER = "VALUE (LOW to HIGH) UNIT: REASON, such as 100 (95 to 105) MW: As contracted."
_NUMBER = r"[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][-+]?\d{1,3})?"
_LINE = re.compile(rf"({_NUMBER})\s*(?:\(\s*({_NUMBER})\s*(?:to|-|–)\s*({_NUMBER})\s*\))?\s*([^:]*?)\s*(?::\s+(.*))?")
_YES, _NO = ("yes", "true", "y"), ("no", "false", "n")
NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")


class AnswerError(ValueError):
    """What is wrong with an answer, and what is allowed."""


def answer(text: str, leaf: Leaf, unit: str) -> Any:
    """Return the value that a text is.

    Args:
        text: of the client; what begins with a bracket is read as YAML.
        leaf: the field.
        unit: that it asks for.
    """
    text = text.strip()
    if text.startswith(("{", "[")):
        try:
            return read_yaml(text, "")[0]
        except ImpactError as error:
            raise AnswerError(str(error)) from None
    if leaf.form == "number":
        return _number(text, unit)
    return plain(text, leaf)


def _number(text: str, unit: str) -> dict[str, Any]:
    found = _LINE.fullmatch(text)
    if found is None:
        raise AnswerError(f"'{text}' is no number with its reason. Write {FORM_OF_NUMBER}")
    if not found[5]:
        raise AnswerError(f"'{text}' has no reason. Write behind a colon why, or from where: {FORM_OF_NUMBER}")
    names = ("central", "low", "high")
    ends = {name: figure(part) for name, part in zip(names, found.groups()[:3], strict=True) if part is not None}
    return {**ends, "unit": found[4] or unit, "reason": found[5].strip()}


def figure(text: str) -> float | int:
    """Return a number that is written with a point for decimals and commas, if any, between thousands."""
    value = float(text.replace(",", ""))
    return int(value) if value.is_integer() and abs(value) < 1e15 and "e" not in text.lower() else value


def plain(text: str, leaf: Leaf) -> Any:
    """Return a plain value of the form that a field asks for."""
    if leaf.form == "choice":
        if text not in leaf.choices:
            near = did_you_mean(text, leaf.choices)
            raise AnswerError(f"'{shortened(text, 40)}' is not allowed.{near} Write one of: {', '.join(leaf.choices)}.")
        return int(text) if text.isdigit() else text
    if leaf.form == "whole":
        if not re.fullmatch(r"[-+]?\d{1,15}", text):
            raise AnswerError(f"'{text}' is no whole number. Write digits, such as 2030.")
        return int(text)
    if leaf.form == "decimal":
        if not re.fullmatch(_NUMBER, text):
            raise AnswerError(f"'{text}' is no number. Write digits, with a point for decimals.")
        return figure(text)
    if leaf.form == "yes_no":
        if text.lower() not in (*_YES, *_NO):
            raise AnswerError(f"'{text}' is neither yes nor no. Write one of the two.")
        return text.lower() in _YES
    if leaf.form == "day":
        try:
            return date.fromisoformat(text).isoformat()
        except ValueError:
            raise AnswerError(f"'{text}' is no date. Write year-month-day, such as 2026-11-24.") from None
    if leaf.form == "years":
        return _years(text)
    if leaf.form == "names":
        return [part.strip() for part in text.split(",") if part.strip()]
    if leaf.form == "list":
        raise AnswerError(f"a list belongs here, and '{text}' is none. Write it in brackets: [...].")
    if not text:
        raise AnswerError("a text belongs here.")
    return text


def _years(text: str) -> dict[str, float | int]:
    """Return numbers by year, of a text such as `2026: 0.4, 2027: 0.6`."""
    found: dict[str, float | int] = {}
    for part in text.split(","):
        pair = re.fullmatch(rf"\s*(\d{{4}})\s*:\s*({_NUMBER})\s*", part)
        if pair is None:
            raise AnswerError(f"'{text}' is no list of years. Write YEAR: VALUE, YEAR: VALUE.")
        found[pair[1]] = figure(pair[2])
    return found


def out_of_bounds(value: Mapping[str, Any], bounds: Bounds) -> str:
    """Return what is wrong with a number that lies out of the bounds of its field; empty where nothing is."""
    for name in ("central", "low", "high"):
        number = value.get(name)
        if not isinstance(number, int | float):
            continue
        if (bounds.low is not None and number < bounds.low) or (bounds.high is not None and number > bounds.high):
            ends = [f"{end:g}" for end in (bounds.low, bounds.high) if end is not None]
            allowed = f"between {ends[0]} and {ends[1]}" if len(ends) == 2 else f"not below {ends[0]}"
            if bounds.low is None:
                allowed = f"not above {ends[0]}"
            share = (
                "; a share is a fraction of one, so write 0.12 for 12 %" if (bounds.low, bounds.high) == (0, 1) else ""
            )
            return f"{number:g} is not allowed here: it must be {allowed}{share}."
    return ""


def fits(stated: str, unit: str) -> bool:
    """Return whether a unit is the one asked for, in which names in braces stand for what is not known yet."""
    return stated == unit or ("{" in unit and re.fullmatch(pattern_of(unit), stated) is not None)


def matching(path: Path, leaf: Leaf) -> bool:
    """Return whether an address is that of a field, with names of the client in the place of `*`."""
    return len(path) == len(leaf.path) and all(
        part == wanted or (wanted == ANY and NAME.fullmatch(str(part)) is not None)
        for part, wanted in zip(path, leaf.path, strict=True)
    )


def set_value(tree: dict[str, Any], path: Path, value: Any) -> None:
    """Lay a value into a scenario as keys and values; numbers in a path count the entries of a list.

    Raises:
        AnswerError: something else is said there already.
    """
    node: Any = tree
    for place, part in enumerate(path[:-1]):
        following = path[place + 1]
        if isinstance(node, list):
            while len(node) <= int(part):
                node.append(None)
            if node[int(part)] is None:
                node[int(part)] = [] if isinstance(following, int) else {}
            node = node[int(part)]
            continue
        if not isinstance(node, dict) or _is_stated(node):
            raise AnswerError(f"'{'.'.join(map(str, path[:place]))}' holds a value already, and no parts.")
        node = node.setdefault(str(part), [] if isinstance(following, int) else {})
    last = path[-1]
    if isinstance(node, list) and isinstance(last, int):
        while len(node) <= last:
            node.append(None)
        node[last] = value
    elif isinstance(node, dict):
        here = node.get(str(last))
        if isinstance(here, dict) and isinstance(value, dict) and not is_number(here) and not is_number(value):
            for key, part in value.items():
                set_value(here, (key,), part)
        else:
            node[str(last)] = value
    else:
        raise AnswerError(f"'{'.'.join(map(str, path[:-1]))}' holds a value already, and no parts.")


def _is_stated(node: Mapping[str, Any]) -> bool:
    """Return whether a part is a number: others, such as a claim, may have a unit and a reason too."""
    return is_number(node) and (isinstance(node.get("central"), int | float) or "years" in node)


def flat(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Yield the values of a scenario by address: numbers with their reasons, plain values, lists, values by year."""
    if isinstance(value, Mapping) and value and not _is_value(value):
        for key, part in value.items():
            yield from flat(part, (*path, str(key)))
    else:
        yield path, value


def _is_value(value: Mapping[str, Any]) -> bool:
    return is_number(value) or "central" in value or all(str(key).isdigit() for key in value)

"""What inputs and their units are called in print."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from impact.study.facts import Fact
from impact.words.language import Words

FIGURES = 3  # significant figures of an input that is printed without its own
_SHARES = ("1", "1/yr")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def input_name(words: Words, facts: Mapping[str, Fact], key: str) -> str:
    """Return what an assumption or a factor of the catalogue is called in print."""
    parts = key.split(".")
    if parts[0] == "vehicles" and len(parts) == 3:
        return words.say(f"assumption-vehicle-{slug(parts[2])}", name=str(facts[f"name.{parts[1]}"]))
    if parts[:2] == ["construction", "stages"]:
        return words.say("assumption-construction-stage", stage=parts[2], year=parts[-1])
    if parts[:2] == ["markets", "destinations"]:
        return words.say("assumption-markets-destination", country=parts[-1])
    if parts[:2] == ["grid", "abroad"]:
        return words.say("assumption-grid-abroad", country=parts[2])
    for message in (f"assumption-{slug(key)}", f"factor-{slug(parts[0])}"):
        if words.has(message):
            return words.say(message)
    return parts[0].replace("_", " ")


def unit_words(words: Words, unit: str) -> str:
    """Return a unit as it is printed."""
    message = f"unit-of-{slug(unit)}"
    if words.has(message):
        return words.say(message)
    money = re.fullmatch(r"million ([A-Z]{3})_(\d{4})/(vehicle|month)", unit)
    if money:
        return words.say(f"money-per-{money[3]}", currency=money[1], year=money[2])
    return unit.replace("_", " ")


def is_share(unit: str, *numbers: float) -> bool:
    """Return whether numbers are shares of one, which are printed as per cent."""
    return unit in _SHARES and max(abs(number) for number in numbers) <= 1


def input_values(words: Words, unit: str, *numbers: float) -> list[str]:
    """Return values of one input in print, with as many decimals as the finest of them needs; shares as per cent."""
    share = is_share(unit, *numbers)
    known = [_figures(Decimal(repr(number)) * (100 if share else 1)) for number in numbers]
    places = max(max(0, -int(number.normalize().as_tuple().exponent)) for number in known)
    said = [words.digits(number, places) for number in known]
    return [words.say("percent", number=number) for number in said] if share else said


def unmarked(text: str) -> str:
    """Return a message without marks, for places that set plain characters only; raised digits stay raised."""
    raised = re.sub(r"<super>(\d+)</super>", lambda found: found[1].translate(_RAISED), text)
    return re.sub(r"</?\w+>", "", raised)


def slug(key: str) -> str:
    """Return a key as part of a message id: letters, digits and hyphens."""
    return re.sub(r"[^A-Za-z0-9]+", "-", key).strip("-")


def _figures(number: Decimal) -> Decimal:
    if not number:
        return number
    step = Decimal(1).scaleb(number.adjusted() - FIGURES + 1)
    return (number / step).to_integral_value() * step

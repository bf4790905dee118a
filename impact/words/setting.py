"""What any sentence about a study may name, and what its key figures are called."""

from __future__ import annotations

import re
from collections.abc import Mapping

from impact.study.facts import Fact
from impact.words.inputs import slug
from impact.words.language import Words
from impact.words.names import name_of_country

CODE = re.compile(r"\b[A-Z]{3}\b")  # of a country
SHORT = {"country": "country_name", "year": "headline_year", "first": "first_year", "last": "last_year"}


def setting(words: Words, facts: Mapping[str, Fact]) -> dict[str, str]:
    """Return place, region in brackets, years, money and the facts of the kind by name; shares as per cent."""
    found = {
        name: words.percent(float(cell)) if name.endswith("_share") and cell is not None else str(cell)
        for name, cell in facts.items()
        if name.isidentifier()
    }
    if donors := found.get("proxy_donors"):  # tables of other countries, by name
        said = "; ".join(words.of_data(name) or name for name in donors.split("; "))
        found["proxy_donors"] = CODE.sub(lambda code: name_of_country(words, code[0]), said)
    found["region"] = words.say("named-region", name=name) if (name := found.get("region_name", "")) else ""
    return found | {name: str(facts[fact]) for name, fact in SHORT.items()}


def figure_name(words: Words, named: Mapping[str, str], key: str) -> str:
    """Return what a key figure is called in a sentence or a table; nothing where the words of its kind do not say.

    Args:
        words: of the kind. named: the setting of the study. key: of the figure.
    """
    message = f"key-{slug(key)}-name"
    return words.say(message, **named) if words.has(message) else ""

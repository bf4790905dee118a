"""What any sentence about a study may name, and what its key figures are called."""

import re
from collections.abc import Mapping
from typing import TypeAlias

from impact.core.errors import ImpactError
from impact.core.text import opened
from impact.scenario.declared import KeyFigure, declared
from impact.study.facts import Fact
from impact.words.inputs import slug
from impact.words.language import Words
from impact.words.names import name_of_country, name_of_key

Figures: TypeAlias = Mapping[str, KeyFigure]

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
    if materials := found.get("materials"):  # by key
        keys = materials.split("; ")
        found["materials"] = words.both([name_of_key(words, key, f"material-{slug(key)}") for key in keys])
    found["region"] = words.say("named-region", name=name) if (name := found.get("region_name", "")) else ""
    return found | {name: str(facts[fact]) for name, fact in SHORT.items()} | {"dated": "yes"}


def figure_name(
    words: Words, named: Mapping[str, str], key: str, figures: Figures | None = None, *, dated: bool = True
) -> str:
    """Return what a key figure is called wherever it stands; nothing where the words of its kind do not say.

    Its condition stands behind its name, so that rival answers to one question share that name.

    Args:
        words: of the kind. named: the setting of the study. key: of the figure. figures: those of the kind, unless it
            is installed. dated: with its year, where it has one.
    """
    name, closure = topic(words, named, key, figures, dated=dated), condition_of(words, named, key, figures)
    return words.say("line-of-closure", name=name, closure=closure) if name and closure else name


def topic(
    words: Words, named: Mapping[str, str], key: str, figures: Figures | None = None, *, dated: bool = False
) -> str:
    """Return what a key figure measures, without the condition under which it holds, if any."""
    message = name_message(words, key, figures)
    return words.say(message, **{**named, "dated": "yes" if dated else "no"}) if message else ""


def condition_of(words: Words, named: Mapping[str, str], key: str, figures: Figures | None = None) -> str:
    """Return under which condition a key figure holds, by the closure or the rule of electricity of its rows."""
    message = _condition(words, key, figures)
    return words.say(message, **named) if message else ""


def name_message(words: Words, key: str, figures: Figures | None = None) -> str:
    """Return the message that names a key figure; nothing where there is none.

    One with a condition goes by the message of the longest beginning of its key that has one: `jobs_net_households` by
    that of `jobs_net`.
    """
    parts = slug(key).split("-")
    least = 1 if _condition(words, key, figures) else len(parts)
    possible = (f"key-{'-'.join(parts[:count])}-name" for count in range(len(parts), least - 1, -1))
    return next((each for each in possible if words.has(each)), "")


def _condition(words: Words, key: str, figures: Figures | None) -> str:
    figure = (_installed(words.kind) if figures is None else figures).get(key)
    rows = figure.of or {} if figure else {}
    message = f"if-{slug(rows.get('closure', rows.get('electricity', '')))}"
    return message if words.has(message) else ""


def _installed(kind: str) -> Figures:
    """Return the figures of a kind; none of one that stands in a folder named with --data-dir."""
    try:
        return declared(kind).figures if kind else {}
    except ImpactError:
        return {}


def closure_name(words: Words, closure: str) -> str:
    """Return the condition that a closure is, as it begins a line, a head or a sentence."""
    return opened(words.say(f"if-{slug(closure)}"))

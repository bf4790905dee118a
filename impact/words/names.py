"""What languages are called, and what has no message but its key."""

from __future__ import annotations

from collections.abc import Mapping

from impact.core.country_names import country_name, country_name_in
from impact.words.language import Words

NAME = "name."  # before the key of what a scenario names, among its facts


def language_name(words: Words, code: str) -> str:
    """Return what a language is called; its BCP 47 code where the words have no name for it."""
    message = f"language-{code}"
    return words.say(message) if words.has(message) else code


def name_of_key(words: Words, key: str, message: str = "") -> str:
    """Return what a key of a scenario or of the data is called: by its message, else in the language, if known."""
    if message and words.has(message):
        return words.say(message)
    said = key.replace("_", " ")
    return words.of_data(said) or said


def named_after(words: Words, facts: Mapping[str, object], key: str, message: str) -> str:
    """Return what is called after something that the scenario names, such as a product compared with another.

    Args:
        facts: Of the study.
        key: That of what is named, and behind it what this is.
        message: Its name, with `*` in the place of what stands behind the key; nothing without such a message.
    """
    named = sorted((each.removeprefix(NAME) for each in facts if each.startswith(NAME)), key=len, reverse=True)
    own = next((each for each in named if key.startswith(f"{each}_")), "")
    called = message.replace("*", key.removeprefix(f"{own}_").replace("_", "-"))
    return words.say(called, name=str(facts[f"{NAME}{own}"])) if own and words.has(called) else ""


def name_of_country(words: Words, code: str) -> str:
    """Return what a country is called: as the texts of the data say it, else as the Unicode repository does.

    Args:
        words: the language. code: ISO 3166 alpha-3; one that is not known is its own name.
    """
    if words.of_data_itself:
        return country_name(code)
    return words.of_data(country_name(code)) or country_name_in(code, words.conventions.locale)

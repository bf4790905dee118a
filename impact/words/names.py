"""What languages are called, and what has no message but its key."""

from __future__ import annotations

from impact.country_names import country_name, country_name_in
from impact.words.language import Words


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


def name_of_country(words: Words, code: str) -> str:
    """Return what a country is called: as the texts of the data say it, else as the Unicode repository does.

    Args:
        words: the language. code: ISO 3166 alpha-3; one that is not known is its own name.
    """
    if words.of_data_itself:
        return country_name(code)
    return words.of_data(country_name(code)) or country_name_in(code, words.conventions.locale)

"""Names of languages, and the usual language of this machine."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

from impact.core.country_names import country_name, country_name_in
from impact.core.errors import ImpactError, did_you_mean, list_choices
from impact.language.messages import Language, languages

NAME = "name."  # before the key of what a scenario names, among its facts


def language_name(words: Language, code: str) -> str:
    """Return what a language is called; its BCP 47 code where the words have no name for it."""
    message = f"language-{code}"
    return words.say(message) if words.has(message) else code


def name_of_key(words: Language, key: str, message: str = "") -> str:
    """Return what a key of a scenario or of the data is called: by its message, else in the language, if known."""
    if message and words.has(message):
        return words.say(message)
    said = key.replace("_", " ")
    return words.of_data(said) or said


def named_after(words: Language, facts: Mapping[str, object], key: str, message: str) -> str:
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


def name_of_country(words: Language, code: str) -> str:
    """Return what a country is called: as the texts of the data say it, else as the Unicode repository does.

    Args:
        words: the language.
        code: ISO 3166 alpha-3; one that is not known is its own name.
    """
    if words.of_data_itself:
        return country_name(code)
    return words.of_data(country_name(code)) or country_name_in(code, words.conventions.locale)


VARIABLE = "IMPACT_LANGUAGE"  # environment variable: BCP 47
LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")  # of POSIX; the first that is set says it
SCRIPTS = {"cyrillic": "Cyrl", "latin": "Latn"}  # names of scripts there and in BCP 47
_LOCALE = re.compile(r"(?P<language>[a-z]{2,3})(?:_(?P<country>[A-Z]{2}))?(?:\.[^@]*)?(?:@(?P<script>\w+))?")


def usual_language(extra: tuple[Path, ...] = (), environment: Mapping[str, str] = os.environ) -> str:
    """Return the language that the environment names; empty where it names none, or one that is not here.

    Args:
        extra: the user's folders of templates, which may hold languages.
        environment: variables by name.

    Raises:
        ImpactError: `IMPACT_LANGUAGE` names one that is not here.
    """
    known = languages(extra)
    if asked := environment.get(VARIABLE, ""):
        if asked not in known:
            found = f"{VARIABLE}: no language is called '{asked}'.{did_you_mean(asked, known)} {list_choices(known)}"
            raise ImpactError(found)
        return asked
    locale = next((said for name in LOCALE if (said := environment.get(name, ""))), "")
    return next((code for code in _codes(locale) if code in known), "")


def _codes(locale: str) -> list[str]:
    """Return the languages that a locale of POSIX may mean, the closest first: `uz_UZ@cyrillic` is uz-Cyrl, else uz."""
    found = _LOCALE.fullmatch(locale)
    if found is None:
        return []
    script, language = SCRIPTS.get(str(found["script"]).lower(), ""), found["language"]
    return [f"{language}-{further}" for further in (script, found["country"]) if further] + [language]

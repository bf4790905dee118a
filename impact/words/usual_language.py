"""Which language is usual on this machine, by its environment."""

import os
import re
from collections.abc import Mapping
from pathlib import Path

from impact.core.errors import ImpactError, did_you_mean, there_are
from impact.words.language import languages

VARIABLE = "IMPACT_LANGUAGE"  # environment variable: BCP 47
LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")  # of POSIX; the first that is set says it
SCRIPTS = {"cyrillic": "Cyrl", "latin": "Latn"}  # names of scripts there and in BCP 47
_LOCALE = re.compile(r"(?P<language>[a-z]{2,3})(?:_(?P<country>[A-Z]{2}))?(?:\.[^@]*)?(?:@(?P<script>\w+))?")


def usual_language(extra: tuple[Path, ...] = (), environment: Mapping[str, str] = os.environ) -> str:
    """Return the language that the environment names; empty where it names none, or one that is not here.

    Args:
        extra: the user's folders of templates, which may hold languages. environment: variables by name.

    Raises:
        ImpactError: `IMPACT_LANGUAGE` names one that is not here.
    """
    known = languages(extra)
    if asked := environment.get(VARIABLE, ""):
        if asked not in known:
            found = f"{VARIABLE}: no language is called '{asked}'.{did_you_mean(asked, known)} {there_are(known)}"
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

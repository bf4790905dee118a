"""Where a word may be divided, by language.

English, Russian and most other languages have pattern dictionaries (pyphen); for Uzbek there is none, but its spelling
divides by rule: a syllable has one vowel and begins with the last consonant before it.
"""

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any

_SHORTEST = 5  # letters of a word that is divided
_LEAST = 2  # letters on either side
_LEAST_AFTER = {"en": 3}  # English readers expect three on the next line

# A letter written with two characters is one unit, and a mark belongs to what it follows.
_UNITS = re.compile("(?:[oOgG]ʻ|sh|Sh|ch|Ch|ng|нг|[^\\W\\d_])[ʼьъЬЪ]?")
_VOWELS = frozenset("aeiouоаеиёуўыэюя")
_ENDS_SYLLABLE = tuple("ʼъЪ")


def divisions(word: str, lang: str) -> tuple[int, ...]:
    """Return the places, in characters, where a word may be divided with a hyphen; none for names in capitals."""
    core = re.search(r"[^\W\d_](?:[^\W\d_]|[ʻʼ])*", word)
    if core is None or len(core.group()) < _SHORTEST or core.group().isupper():
        return ()
    if any(letter.isalnum() for letter in word[: core.start()] + word[core.end() :]):
        return ()  # "CO2", "well-known", an address: divided by their own marks or not at all
    return tuple(core.start() + at for at in _within(core.group(), lang))


@lru_cache(maxsize=20_000)
def _within(word: str, lang: str) -> tuple[int, ...]:
    language = lang.partition("-")[0].lower()
    if language == "uz":
        places = uzbek_syllables(word)
    else:
        patterns = _patterns(lang)
        places = tuple(patterns.positions(word)) if patterns is not None else ()
    after = _LEAST_AFTER.get(language, _LEAST)
    return tuple(at for at in places if _LEAST <= at <= len(word) - after)


@cache
def _patterns(lang: str) -> Any:
    import pyphen

    name = {"en": "en_GB", "ru": "ru_RU"}.get(lang, lang.replace("-", "_"))
    known = pyphen.language_fallback(name)
    return pyphen.Pyphen(lang=known) if known else None


def uzbek_syllables(word: str) -> tuple[int, ...]:
    """Return where the syllables of an Uzbek word, in Latin or Cyrillic letters, begin; oʻ gʻ sh ch ng stay whole."""
    units = list(_UNITS.finditer(word))
    vowels = [index for index, unit in enumerate(units) if unit.group()[0].lower() in _VOWELS]
    places = []
    for vowel, following in pairwise(vowels):
        ended = next(
            (i for i in range(following - 1, vowel - 1, -1) if units[i].group().endswith(_ENDS_SYLLABLE)), None
        )
        begin = ended + 1 if ended is not None else max(vowel + 1, following - 1)
        places.append(units[begin].start())
    return tuple(places)

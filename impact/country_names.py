"""Names of countries and their ISO 3166 codes, as the Unicode repository has them (Babel)."""

from __future__ import annotations

from functools import cache

from impact.errors import did_you_mean

LETTERS = 3


@cache
def _names() -> dict[str, str]:
    """Return the English name of each country by its code of three letters."""
    from babel import Locale
    from babel.core import get_global

    names, codes = Locale("en").territories, get_global("territory_aliases")
    of_two = {code: found[0] for code, found in codes.items() if len(code) == LETTERS and code.isalpha() and found}
    return {code: names[two] for code, two in sorted(of_two.items()) if len(two) == 2 and two in names}


def country_name(code: str) -> str:
    """Return the English name of a country; its code where it has none."""
    return _names().get(code, code)


def meant_country(word: str) -> str:
    """Return " Did you mean KEN (Kenya)?" for a name, or a code of two letters or misspelt; else an empty string."""
    from babel.core import get_global

    known = _names()
    two = {found[0]: code for code, found in get_global("territory_aliases").items() if code in known}
    by_name = {name.casefold(): code for code, name in known.items()}
    near = two.get(word.upper()) or by_name.get(word.strip().casefold())
    if near is None and len(word) > LETTERS:
        guess = did_you_mean(word.casefold(), by_name).partition("'")[2].rpartition("'")[0]
        near = by_name.get(guess)
    if near is None and word.upper() in known:
        near = word.upper()
    return f" Did you mean {near} ({known[near]})?" if near else ""

"""Codes of countries after ISO 3166, with their English names and currencies, as Babel's copy of CLDR has them."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from impact.errors import ImpactError
from impact.texts import shortened

_FORMER: Final = frozenset({"BUR", "DDR", "FXX", "TMP", "YMD", "ZAR"})  # countries that are called otherwise today
_PSEUDO: Final = frozenset({"XA", "XB", "XK"})
_FREE: Final = re.compile(r"X[A-Z]{2}|Q[M-Z][A-Z]").fullmatch  # left by ISO 3166 to users, as for made-up countries


@dataclass(frozen=True)
class Country:
    """A country: its codes of three and of two letters, its English name and its currency, empty where not known."""

    code: str
    short: str
    name: str
    currency: str


def country(code: str) -> Country:
    """Return the country of a code of three letters.

    Raises:
        ImpactError: it is no code; says which code a name or another code stands for.
    """
    from babel.numbers import get_territory_currencies

    if code in _countries():
        short, name = _countries()[code]
        current = get_territory_currencies(short)
        return Country(code, short, name, current[-1] if current else "")
    if _FREE(code):
        return Country(code, "", code, "")
    raise ImpactError(
        f"'{shortened(code, 60)}' is no code of a country.{_meant(code)} Write the three capital letters of ISO 3166, "
        "such as KEN for Kenya."
    )


def _meant(text: str) -> str:
    """Return which country may have been meant by a name, a short code or a code in small letters."""
    wanted = text.strip().casefold()
    known = {name.casefold(): code for code, (_, name) in _countries().items()}
    known |= {short.casefold(): code for code, (short, _) in _countries().items()}
    known |= {code.casefold(): code for code in _countries()}
    near = difflib.get_close_matches(wanted[:60], known, n=1, cutoff=0.75)
    found = known.get(wanted) or (known[near[0]] if near else "")
    return f" Did you mean '{found}' ({_countries()[found][1]})?" if found else ""


@cache
def _countries() -> dict[str, tuple[str, str]]:
    """Return the code of two letters and the English name of each country, by its code of three letters."""
    from babel import Locale
    from babel.core import get_global

    names = Locale("en").territories
    found: dict[str, tuple[str, str]] = {}
    for code, stands_for in get_global("territory_aliases").items():
        short = stands_for[0]
        plain = len(code) == 3 and code.isalpha() and len(stands_for) == 1 and len(short) == 2
        if plain and short in names and short not in _PSEUDO and code not in _FORMER:
            found[code] = (short, names[short])
    return dict(sorted(found.items()))

"""Countries by their ISO 3166 codes, with names and currencies as the Unicode repository has them (Babel)."""

import difflib
import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from impact.core.errors import ImpactError
from impact.core.text import shortened

_FORMER: Final = frozenset({"BUR", "DDR", "FXX", "TMP", "YMD", "ZAR"})  # countries that are called otherwise today
_PSEUDO: Final = frozenset({"XA", "XB", "XK"})
_FREE: Final = re.compile(r"X[A-Z]{2}|Q[M-Z][A-Z]").fullmatch  # left by ISO 3166 to users, as for made-up countries
_NEAR: Final = 0.75  # likeness from which a misspelt name is taken for another
_LONGEST: Final = 60  # characters of a name


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
        f"'{shortened(code, 60)}' is no code of a country.{meant_country(code)} Write the three capital letters of ISO "
        "3166."
    )


def country_name(code: str) -> str:
    """Return the English name of a country; its code where it has none."""
    return _countries().get(code, ("", code))[1]


def country_name_in(code: str, locale: str) -> str:
    """Return the name of a country in a language of the Unicode repository; its English one where there is none."""
    from babel import Locale

    short, name = _countries().get(code, ("", code))
    return str(Locale.parse(locale).territories.get(short, name))


@cache
def issuers_of(currency: str) -> tuple[str, ...]:
    """Return the countries whose currency it is, by code: the exchange rate of one is that of the currency."""
    from babel.numbers import get_territory_currencies

    return tuple(code for code, (short, _) in _countries().items() if currency in get_territory_currencies(short))


def meant_country(word: str) -> str:
    """Return " Did you mean KEN (Kenya)?" for a name, or a code of two letters or misspelt; else an empty string."""
    wanted = word.strip().casefold()
    names = {name.casefold(): code for code, (_, name) in _countries().items()}
    codes = {short.casefold(): code for code, (short, _) in _countries().items()}
    codes |= {code.casefold(): code for code in _countries()}
    near = difflib.get_close_matches(wanted[:_LONGEST], names, n=1, cutoff=_NEAR)
    found = codes.get(wanted) or names.get(wanted) or (names[near[0]] if near else "")
    return f" Did you mean {found} ({country_name(found)})?" if found else ""


@cache
def _countries() -> dict[str, tuple[str, str]]:
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

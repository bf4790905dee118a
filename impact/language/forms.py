"""Functions that messages may use: plural forms of printed numbers, cases of names, first letters.

Cases stand in `templates/languages/CODE/forms.csv`: a row a name, a column a case. A name that begins with an asterisk
stands for all that end so, the longest ending first; `{}` in its cells is the name as it is.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from impact.core.errors import ImpactError, Problem, ProblemsError, did_you_mean, list_choices, problem
from impact.core.text import small_first
from impact.files import resources
from impact.files.reading import read_text, rows
from impact.language.conventions import Conventions

FILE = "forms.csv"
NAME, NO_BREAK = "name", "\u00a0"
_LETTERS_AT_END = re.compile(r"[^\W\d_]$")
_DIGITS = re.compile(r"\d(?:[\d.,\u00a0\u202f]*\d)?")
Forms = Mapping[str, Mapping[str, str]]
AMOUNTS = ("AMOUNT", "SPAN", "BESIDE", "SIZE", "CHANGE", "RANGE", "SIGN")  # functions of messages about amounts


def functions(
    code: str, conventions: Conventions, word: Callable[[str], str], extra: tuple[Path, ...]
) -> dict[str, Callable[..., Any]]:
    """Return the functions for the messages of a language by name."""
    locale = conventions.locale

    def form(name: Any, case: Any = "") -> str:
        return inflect_name(forms(code, extra), str(name), str(case))

    def scaled(number: Any, exponent: Any = 0) -> str:
        return in_large_words(str(number), int(str(exponent)), conventions, word)

    return {
        "SCALED": scaled,
        "PLURAL": lambda number: plural(locale, getattr(number, "printed_number", str(number))),
        "FORM": form,
        "CAPITAL": lambda text: str(text)[:1].upper() + str(text)[1:],
        "LOWER": lambda text: small_first(str(text)),
        **{name: partial(_of_amount, name) for name in AMOUNTS},
    }


def _of_amount(name: str, *named: Any, **how: Any) -> str:
    """Return what an amount prints of itself in a message; `amount_messages.py` names amounts."""
    if not named or not hasattr(named[0], "in_message"):
        raise ImpactError(f"'{named[0] if named else ''}' is a text and no amount. Pass `amount.said` to {name}")
    return str(named[0].in_message(name, named, how))


def plural(locale: str, number: str) -> str:
    """Return the plural category of a number as it is printed.

    A number before a word such as million counts as the word does: as many.

    Examples:
        >>> [plural("ru", each) for each in ("21", "1 500", "−2", "1,5", "2 млн")]
        ['one', 'many', 'few', 'other', 'many']
    """
    if _LETTERS_AT_END.search(number):
        return "many"
    digits = re.sub(r"[^\d.,]", "", number)
    try:
        return str(_rule(locale)(Decimal(_plain(digits, locale))))
    except InvalidOperation:
        return "other"


def in_large_words(number: str, exponent: int, conventions: Conventions, word: Callable[[str], str]) -> str:
    """Return printed numbers that count in a power of ten as the language says them: 2.3, of 10^9, as 23亿.

    What stands around the numbers, such as in a range, stays.
    """
    locale, scales = conventions.locale, conventions.scales
    from babel.numbers import format_decimal

    def said(found: re.Match[str]) -> str:
        value = Decimal(_plain(found[0], locale)).scaleb(exponent)
        scale = next((each for each in scales if value >= Decimal(10) ** each.exponent), None)
        if scale is not None:
            value = value.scaleb(-scale.exponent)
        places = max(0, -int(value.normalize().as_tuple().exponent))
        pattern = "#,##0" + ("." + "0" * places if places else "")
        blank = "" if conventions.scale_at_number or not scale else NO_BREAK
        return f"{format_decimal(value, pattern, locale=locale)}{blank}{word(scale.name) if scale else ''}"

    return _DIGITS.sub(said, number)


def _plain(digits: str, locale: str) -> str:
    group, point = signs(locale)
    return (digits.replace(group, "") if group != point else digits).replace(point, ".")


@lru_cache(maxsize=16)
def signs(locale: str) -> tuple[str, str]:
    """Return what stands between groups of digits, and before decimals."""
    from babel.numbers import get_decimal_symbol, get_group_symbol

    return get_group_symbol(locale), get_decimal_symbol(locale)


@lru_cache(maxsize=16)
def _rule(locale: str) -> Callable[[Decimal], str]:
    from babel import Locale

    rule: Callable[[Decimal], str] = Locale.parse(locale).plural_form
    return rule


def inflect_name(known: Forms, name: str, case: str) -> str:
    """Return a name in a case; as it is where the language has no form for it.

    Raises:
        ImpactError: the language has no such case.
    """
    if not known:
        return name
    cases = list(dict.fromkeys(case for row in known.values() for case in row if case != NAME))
    if case not in cases:
        raise ImpactError(f"there is no case '{case}' in {FILE}.{did_you_mean(case, cases)} {list_choices(cases)}")
    if name in known:
        return known[name].get(case) or name
    endings = sorted((row for row in known if row.startswith("*") and name.endswith(row[1:])), key=len, reverse=True)
    return known[endings[0]].get(case, "{}").replace("{}", name) if endings else name


def has_forms(code: str, name: str, extra: tuple[Path, ...] = ()) -> bool:
    """Return whether a language knows the cases of a name, or has none."""
    known = forms(code, extra)
    return not known or name in known or any(row != "*" and row[:1] == "*" and name.endswith(row[1:]) for row in known)


@lru_cache(maxsize=16)
def forms(code: str, extra: tuple[Path, ...] = ()) -> Forms:
    """Return the cases of names by name; nothing for a language without them.

    Raises:
        ProblemsError: a row is not as long as the header, or a name stands twice.
    """
    found: dict[str, dict[str, str]] = {}
    problems: list[Problem] = []
    for folder in reversed(list(resources.folders("templates", f"languages/{code}", extra))):
        if (file := folder.joinpath(FILE)).is_file():
            shown = f"languages/{code}/{FILE}"
            found |= _read(rows(read_text(file, shown), shown), shown, problems)
    if problems:
        raise ProblemsError(problems)
    return found


def _read(lines: Iterator[tuple[int, list[str]]], shown: str, problems: list[Problem]) -> dict[str, dict[str, str]]:
    header = next(lines, (1, [""]))[1]
    found: dict[str, dict[str, str]] = {}
    if header[0] != NAME:
        problems.append(problem(f"the first column is called '{NAME}'.", file=shown, line=1))
        return found
    for line, cells in lines:
        if len(cells) != len(header):
            words = f"{len(cells)} cells stand under {len(header)} columns. Quote what holds a comma."
            problems.append(problem(words, file=shown, line=line))
        elif cells[0] in found:
            problems.append(problem(f"'{cells[0]}' stands twice. Keep one row.", file=shown, line=line))
        else:
            found[cells[0]] = dict(zip(header, cells, strict=True))
    return found

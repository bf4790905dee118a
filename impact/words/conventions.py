"""How a language writes numbers: its digits, the words of its large numbers, its punctuation and its script.

They stand in `templates/languages/CODE/language.yaml`; a language without the file writes as English does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from impact import resources
from impact.errors import Problem, ProblemsError, problem
from impact.reading import read_text
from impact.source_positions import read_yaml

if TYPE_CHECKING:
    from impact.source_positions import Positions

FILE = "language.yaml"
ASKED = {str: "text", bool: "yes or no", float: "a number such as 0.95", Mapping: "names with numbers"}


@dataclass(frozen=True)
class Scale:
    """A word for a large number, such as million.

    Attributes:
        name: ends the messages that say it: `scale-NAME`, `money-NAME`. exponent: of ten.
        least: a number in a sentence is said in it from ten to this exponent on.
    """

    name: str
    exponent: int
    least: int

    def per(self, unit: float) -> float:
        """Return how many units of a table the word stands for, such as 1,000 of a million for a billion."""
        return float(10.0**self.exponent / unit)


@dataclass(frozen=True)
class Conventions:
    """How a language writes.

    Attributes:
        locale: of the Unicode repository (CLDR), for digits and plural forms.
        scales: its words for large numbers, the largest first.
        scale_at_number: each number carries the word itself, both ends of a range too: 1.2万至1.5万.
        full_width: its punctuation is as wide as its letters, and no blank stands between words.
        text_size, line_height: of its texts, in parts of the theme's: one with long words is set a little smaller.
        transliterated_from: the language whose texts it takes, letter by letter, where it has none of its own.
    """

    locale: str
    scales: tuple[Scale, ...] = (Scale("trillion", 12, 12), Scale("billion", 9, 9), Scale("million", 6, 6))
    scale_at_number: bool = False
    full_width: bool = False
    text_size: float = 1.0
    line_height: float = 1.0
    transliterated_from: str = ""

    def scale_of(self, size: float) -> Scale | None:
        """Return the word in which a number of that size is said in a sentence; None where it is said in full."""
        return next((scale for scale in self.scales if size >= 10.0**scale.least), None)


@lru_cache(maxsize=32)
def conventions(code: str, extra: tuple[Path, ...] = ()) -> Conventions:
    """Return how a language writes.

    Args:
        code: BCP 47 language. extra: the user's folders of templates, looked up first.

    Raises:
        ProblemsError: the file holds unknown keys or bad values; all are listed.
    """
    found = resources.find("templates", f"languages/{code}/{FILE}", extra)
    if found is None:
        return Conventions(code)
    value, places = read_yaml(read_text(found, FILE), f"languages/{code}/{FILE}")
    problems: list[Problem] = []
    read = _conventions(code, value, places, problems)
    if problems:
        raise ProblemsError(problems)
    return read


def text_languages(code: str, extra: tuple[Path, ...] = ()) -> tuple[str, ...]:
    """Return the languages in which a text may stand for an edition: its own, and one that it is written over from."""
    before = conventions(code, extra).transliterated_from
    return (code, before) if before else (code,)


def _conventions(code: str, value: Any, places: Positions, problems: list[Problem]) -> Conventions:
    if not isinstance(value, Mapping):
        problems.append(places.problem((), "keys with values belong here, such as 'locale: ru'."))
        return Conventions(code)
    known: dict[str, Any] = {
        "locale": str, "scales": Mapping, "scale_at_number": bool, "full_width": bool,
        "text_size": float, "line_height": float, "transliterated_from": str,
    }  # fmt: skip
    fields: dict[str, Any] = {"locale": code}
    for key, given in value.items():
        if key not in known:
            allowed = ", ".join(known)
            problems.append(places.problem((key,), f"no key is called '{key}' here. There are: {allowed}."))
        elif not isinstance(given, known[key]):
            asked = {str: "text", bool: "yes or no", float: "a number such as 0.95", Mapping: "names with numbers"}[
                known[key]
            ]
            problems.append(places.problem((key,), f"'{given}' stands where {asked} belongs."))
        else:
            fields[key] = _scales(given, places, problems) if isinstance(given, Mapping) else given
    if not problems and (fault := _unknown_locale(str(fields["locale"]))):
        problems.append(places.problem(("locale",), fault) if "locale" in value else problem(fault, file=places.file))
    return Conventions(**fields)


def _scales(given: Mapping[str, Any], places: Positions, problems: list[Problem]) -> tuple[Scale, ...]:
    """Return the words of large numbers; each has the exponent of ten, or that and the least one it is said from."""
    found: list[Scale] = []
    for name, value in given.items():
        numbers = value if isinstance(value, list) else [value]
        if not 1 <= len(numbers) <= 2 or any(isinstance(each, bool) or not isinstance(each, int) for each in numbers):
            asked = "a power of ten belongs here, such as 6 for a million, or [4, 5] for a word used from 100,000 on."
            problems.append(places.problem(("scales", name), asked))
        else:
            found.append(Scale(str(name), numbers[0], numbers[-1]))
    return tuple(sorted(found, key=lambda scale: -scale.exponent))


def _unknown_locale(name: str) -> str:
    from babel import Locale, UnknownLocaleError

    try:
        Locale.parse(name.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return f"the Unicode repository knows no locale '{name}'. Write one such as ru, uz_Cyrl or zh_Hans."
    return ""

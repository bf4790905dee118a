"""How a language writes numbers: its digits, the words of its large numbers, its punctuation and its script.

They stand in `templates/languages/CODE/language.yaml`; a language without the file writes as English does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from impact.core.errors import Problem, ProblemsError, problem
from impact.core.text import shortened
from impact.files import resources
from impact.files.reading import read_text
from impact.files.targets import is_plain
from impact.files.yaml import read_yaml

if TYPE_CHECKING:
    from impact.files.yaml import Positions

FILE = "language.yaml"
YEAR = r"(?P<year>(?:19|20|21)\d\d)"
TWICE = re.compile(rf"(?<!\d){YEAR}\D{{1,12}}(?P=year)(?!\d)")


@dataclass(frozen=True)
class LargeNumberWord:
    """A word for a large number, such as million.

    Attributes:
        name: ends the messages that say it: `scale-NAME`, `money-NAME`.
        exponent: of ten.
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
        locale: of the Unicode repository (CLDR), as Babel writes it (uz_Cyrl): for digits, plural forms, countries.
        scales: its words for large numbers, the largest first.
        scale_at_number: each number carries the word itself, both ends of a range too: 1.2万至1.5万.
        full_width: its punctuation is as wide as its letters, and no blank stands between words.
        text_size, line_height: of its texts, in parts of the theme's: one with long words is set a little smaller.
        transliterated_from: the language whose texts it takes, letter by letter, where it has none of its own.
        apostrophes: the mark that stands after a letter, by the letter; by `other` that inside all other words.
        mixed: words with letters of two scripts that are meant so.
        behind_numbers: words that may not begin a line without the number before them, such as a word for pieces.
        characters: the set of characters, by its name in Python, that its Chinese characters are of.
        one_year: what a span from a year (Y) to the same year is, by the span, a pattern; the first that fits.
        reviewed: whether a native speaker has reviewed its texts; where not, every run that prints them says so.
    """

    locale: str
    scales: tuple[LargeNumberWord, ...] = (
        LargeNumberWord("trillion", 12, 12),
        LargeNumberWord("billion", 9, 9),
        LargeNumberWord("million", 6, 6),
    )
    scale_at_number: bool = False
    full_width: bool = False
    text_size: float = 1.0
    line_height: float = 1.0
    transliterated_from: str = ""
    apostrophes: tuple[tuple[str, str], ...] = ()
    mixed: tuple[str, ...] = ()
    behind_numbers: tuple[str, ...] = ()
    characters: str = ""
    one_year: tuple[tuple[str, str], ...] = (("Y[–—-]Y", "Y"),)
    reviewed: bool = False

    @cached_property
    def _spans(self) -> tuple[tuple[re.Pattern[str], str], ...]:
        return tuple(
            (
                re.compile(rf"(?<![\d.,]){pattern.replace('Y', YEAR, 1).replace('Y', '(?P=year)')}(?!\d|[.,]\d)"),
                said.replace("Y", r"\g<year>"),
            )
            for pattern, said in self.one_year
        )

    def in_one_year(self, text: str) -> str:
        if TWICE.search(text):
            for pattern, said in self._spans:
                text = pattern.sub(said, text)
        return text

    def scale_of(self, size: float) -> LargeNumberWord | None:
        """Return the word in which a number of that size is said in a sentence; None where it is said in full."""
        return next((scale for scale in self.scales if size >= 10.0**scale.least), None)


@lru_cache(maxsize=32)
def conventions(code: str, extra: tuple[Path, ...] = ()) -> Conventions:
    """Return how a language writes."""
    shown = f"languages/{code}/{FILE}"
    found = resources.find("templates", shown, extra)
    if found is None:
        return Conventions(code.replace("-", "_"))
    value, places = read_yaml(read_text(found, shown), shown)
    problems: list[Problem] = []
    read = _conventions(code, value, places, problems)
    if problems:
        raise ProblemsError(problems)
    return read


def check_locale(code: str, locale: str) -> None:
    shipped = resources.shipped("templates").joinpath("languages", code).is_dir()  # those are tested
    if not shipped and (fault := _unknown_locale(locale)):
        words = f"{fault} The key 'locale' says whose digits are meant."
        raise ProblemsError([problem(words, file=f"languages/{code}/{FILE}")])


def text_languages(code: str, extra: tuple[Path, ...] = ()) -> tuple[str, ...]:
    """Return the languages in which a text may stand for an edition: its own, and one that it is written over from."""
    before = conventions(code, extra).transliterated_from
    return (code, before) if before else (code,)


def _conventions(code: str, value: Any, places: Positions, problems: list[Problem]) -> Conventions:
    if not isinstance(value, Mapping):
        problems.append(places.problem((), "keys with values belong here, such as 'locale: ru'."))
        return Conventions(code.replace("-", "_"))
    known: dict[str, Any] = {
        "locale": str, "scales": Mapping, "scale_at_number": bool, "full_width": bool, "transliterated_from": str,
        "text_size": (int, float), "line_height": (int, float),
        "apostrophes": Mapping, "mixed": list, "behind_numbers": list, "characters": str, "reviewed": bool,
        "one_year": Mapping,
    }  # fmt: skip
    fields: dict[str, Any] = {"locale": code.replace("-", "_")}
    for key, given in value.items():
        if key not in known:
            allowed = ", ".join(known)
            problems.append(places.problem((key,), f"no key is called '{key}' here. There are: {allowed}."))
        elif not isinstance(given, known[key]):
            problems.append(places.problem((key,), f"'{given}' stands where {ASKED[key]} belongs."))
        elif key in READERS:
            fields[key] = READERS[key](given, places, problems)
        else:
            fields[key] = given
    if "locale" in value and not problems and (fault := _unknown_locale(str(fields["locale"]))):
        problems.append(places.problem(("locale",), fault))
    return Conventions(**fields)


def _scales(given: Mapping[str, Any], places: Positions, problems: list[Problem]) -> tuple[LargeNumberWord, ...]:
    """Return the words of large numbers; each has the exponent of ten, or that and the least one it is said from."""
    found: list[LargeNumberWord] = []
    for name, value in given.items():
        numbers = value if isinstance(value, list) else [value]
        known = [each for each in numbers if isinstance(each, int) and 1 <= each <= LARGEST and each is not True]
        if not 1 <= len(numbers) <= 2 or len(known) < len(numbers):
            asked = "a power of ten belongs here, such as 6 for a million, or [4, 5] for a word used from 100,000 on."
            problems.append(places.problem(("scales", name), asked))
        else:
            found.append(LargeNumberWord(str(name), numbers[0], numbers[-1]))
    if not given:
        problems.append(
            places.problem(("scales",), "a language has a word for some large number, such as 'million: 6'.")
        )
    return tuple(sorted(found, key=lambda scale: -scale.exponent))


def _apostrophes(given: Mapping[str, Any], places: Positions, problems: list[Problem]) -> tuple[tuple[str, str], ...]:
    for letter, mark in given.items():
        if not isinstance(mark, str) or len(mark) != 1 or (len(letter) != 1 and letter != OTHER):
            asked = f"a mark by its letter belongs here, such as 'o: ʻ', and by '{OTHER}' that after all others."
            problems.append(places.problem(("apostrophes", letter), asked))
    return tuple((str(letter), str(mark)) for letter, mark in given.items())


def _one_year(given: Mapping[str, Any], places: Positions, problems: list[Problem]) -> tuple[tuple[str, str], ...]:
    for pattern, said in given.items():
        try:
            re.compile(pattern)
        except re.error as error:
            problems.append(places.problem(("one_year", pattern), f"the pattern cannot be read: {error}."))
        if not isinstance(said, str) or said.count("Y") != 1 or pattern.count("Y") != YEARS:
            asked = f"a span with Y at both years and the text with one Y belong here, such as '{SPAN}'."
            problems.append(places.problem(("one_year", pattern), asked))
    return tuple((str(pattern), str(said)) for pattern, said in given.items())


def _characters(given: str, places: Positions, problems: list[Problem]) -> str:
    try:
        "".encode(given)
    except LookupError:
        asked = f"no set of characters is called '{given}'. Write one that Python knows, such as gb2312."
        problems.append(places.problem(("characters",), asked))
    return given


def _words(given: list[Any], places: Positions, problems: list[Problem]) -> tuple[str, ...]:
    return tuple(map(str, given))


def _language(given: str, places: Positions, problems: list[Problem]) -> str:
    if not is_plain(given) or given == places.file.split("/")[1]:
        asked = f"'{shortened(given, 40)}' cannot be written over. Name another language by its code, such as uz."
        problems.append(places.problem(("transliterated_from",), asked))
    return given


def _between(key: str, least: float, most: float) -> Callable[[float, Positions, list[Problem]], float]:
    def read(given: float, places: Positions, problems: list[Problem]) -> float:
        if isinstance(given, bool) or not least <= given <= most:
            problems.append(
                places.problem((key,), f"'{given}' stands where a number from {least:g} to {most:g} belongs.")
            )
        return given

    return read


SPAN, YEARS = "from Y to Y: in Y", 2
OTHER, LARGEST = "other", 30  # the mark of all other letters; the largest power of ten that a word stands for
READERS: Mapping[str, Callable[[Any, Positions, list[Problem]], Any]] = {
    "scales": _scales, "apostrophes": _apostrophes, "one_year": _one_year, "characters": _characters, "mixed": _words,
    "behind_numbers": _words,
    "locale": lambda given, places, problems: given.replace("-", "_"), "transliterated_from": _language,
    "text_size": _between("text_size", 0.8, 1.2), "line_height": _between("line_height", 0.8, 1.3),
}  # fmt: skip
ASKED = {
    "locale": "text", "transliterated_from": "text", "characters": "text", "scales": "names with numbers",
    "apostrophes": "letters with marks", "mixed": "a list of words",
    "behind_numbers": "a list of words",
    "text_size": "a number such as 0.95", "line_height": "a number such as 0.95",
    "one_year": "spans with what they are",
    "scale_at_number": "yes or no", "full_width": "yes or no", "reviewed": "yes or no",
}  # fmt: skip


def _unknown_locale(name: str) -> str:
    from babel import Locale, UnknownLocaleError

    try:
        Locale.parse(name)
    except (UnknownLocaleError, ValueError):
        return f"the Unicode repository knows no locale '{name}'. Write one such as ru, uz_Cyrl or zh_Hans."
    return ""

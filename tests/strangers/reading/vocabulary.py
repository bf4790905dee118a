"""Words of places, technologies, fuels and institutions that the case does not hold, found by what data name."""

import csv
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from babel import Locale
from finding import Finding, PrintedCase
from reading.printed import running

ROOT = Path(__file__).resolve().parents[3]
SHORTEST = 5  # letters of a name that is no other word
ENDING = 2  # letters at the end of a name that cases change
IN_CASES = ("ru", "uz-Cyrl")  # names end otherwise by case; in Uzbek written in Latin endings are added
LOCALES = {"uz-Cyrl": "uz_Cyrl"}

# What a technology or fuel is called: in print by language, and in the tables of a study.
TECHNOLOGIES = {
    "coal": {"en": r"\bcoal\b", "ru": r"\bуг(?:оль|ля|лём|лем|ольн\w+)\b", "uz": r"\bkoʻmir", "zh": "煤"},
    "nuclear": {"en": r"\bnuclear\b", "ru": r"\b(?:ядерн|атомн)\w+", "uz": r"\b(?:yadro|atom)\w*", "zh": "核电"},
    "wind": {"en": r"\bwind\b", "ru": r"\bветр(?:ов|ян)\w+", "uz": r"\bshamol", "zh": "风电|风能"},
    "solar": {"en": r"\b(?:solar|photovoltaic)\b", "ru": r"\bсолнечн\w+", "uz": r"\bquyosh", "zh": "太阳能|光伏"},
    "hydro": {"en": r"\b(?:hydropower|hydro|dams?)\b", "ru": r"\bгидро\w+", "uz": r"\bgidro", "zh": "水电"},
    "diesel": {"en": r"\bdiesel\b", "ru": r"\bдиз\w+", "uz": r"\bdizel", "zh": "柴油"},
}
OF_MAPS = {"Natural Earth"}  # who drew the outlines is named under a map
NAMED = {"solar": r"solar|photovolt|\bsun\b|modules|inverter", "hydro": r"hydro|\bdams?\b", "wind": r"\bwind\b|turbine"}


@cache
def countries() -> tuple[tuple[str, str, str, tuple[str, ...]], ...]:
    with (ROOT / "tests" / "data" / "country_words.csv").open(encoding="utf-8", newline="") as stream:
        rows = csv.DictReader(stream)
        return tuple((row["code"], row["alpha2"], row["name"], tuple(row["words"].split("|"))) for row in rows)


@cache
def shipped_names() -> frozenset[str]:
    """Return the words of places and projects of the shipped scenarios that are no other words."""
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "data" / "scenarios").glob("*.yaml")]
    named = " ".join(name for text in texts for name in re.findall(r"^(?:place|  name): (.+)$", text, re.MULTILINE))
    templates = (path.read_text(encoding="utf-8") for path in (ROOT / "templates").rglob("en/*.ftl"))
    usual = set(re.findall(r"\w+", " ".join(templates).lower()))
    of_countries = {word.lower() for _, _, name, words in countries() for word in (name, *words)} - {"tashkent"}
    found = {word for word in re.findall(r"\w{3,}", named) if word[0].isupper()}
    return frozenset(word for word in found if word.lower() not in usual | of_countries)


@cache
def producers() -> frozenset[str]:
    """Return the names of the institutions whose figures the catalogue holds, that are no country or other word."""
    with (ROOT / "data" / "sources.csv").open(encoding="utf-8", newline="") as stream:
        named = {row["producer"] for row in csv.DictReader(stream)} - OF_MAPS
    of_countries = {word for _, _, name, words in countries() for word in (name, *words)}
    return frozenset(name for name in named - of_countries if len(name) > SHORTEST and name[0].isupper())


def held(case: PrintedCase) -> str:
    """Return all that a case says of itself: its scenario, and its tables without figures that are nothing."""
    cells = [
        str(cell)
        for name, rows in case.tables.items()
        for row in rows
        if not (name == "factors_used" and row.get("value") in ("0", "0.0"))
        for cell in row.values()
        if cell
    ]
    return " ".join((case.country, case.scenario, *dict.fromkeys(cells)))


def findings(case: PrintedCase) -> list[Finding]:
    of_case = held(case)
    known = set(re.findall(r"\w+", of_case))
    pages = [running(_without_labels(page, _names(case.language))) for page in case.pages]
    return [
        *_countries(case, of_case, known, pages),
        *_places(case, known, pages),
        *_institutions(case, of_case, pages),
        *_technologies(case, of_case.lower(), pages),
    ]


def _countries(case: PrintedCase, of_case: str, known: set[str], pages: list[str]) -> Iterator[Finding]:
    names, text = _names(case.language), " ".join(pages)
    for code, short, name, words in countries():
        printed = names.get(short, name)
        if printed[:-ENDING] not in text or len(printed) < (2 if case.language == "zh" else SHORTEST):
            continue
        if code not in known and not any(each in of_case for each in (printed, name, *words)):
            pattern = re.compile(f"{_inside_others(printed, names)}{_of_name(printed, case.language)}")
            yield from _found(case, "country-not-held", pattern, pages)


def _inside_others(name: str, names: Mapping[str, str]) -> str:
    """Return a pattern of what a name is not part of: longer names of countries, such as of Indonesia in Chinese."""
    longer = (each.split(name, 1) for each in names.values() if name in each and name != each)
    return "".join(f"(?<!{re.escape(before)}(?={re.escape(name + after)}))" for before, after in longer)


@cache
def _names(language: str) -> Mapping[str, str]:
    """Return the names of countries in a language, by their codes of two letters."""
    return {code: str(name) for code, name in Locale.parse(LOCALES.get(language, language)).territories.items()}


def _without_labels(page: str, names: Mapping[str, str]) -> str:
    """Return a page without lines that are names of countries alone: a map names the neighbours."""
    labels = re.compile("|".join(map(re.escape, sorted(names.values(), key=len, reverse=True))))
    return "\n".join(line for line in page.splitlines() if labels.sub("", line).strip())


def _of_name(name: str, language: str) -> str:
    if language == "zh":
        return re.escape(name)
    stem = name[:-ENDING] if language in IN_CASES and len(name) > SHORTEST + 1 else name
    return rf"(?<!\w){re.escape(stem)}" + (r"\w{0,3}(?!\w)" if language != "en" else r"(?!\w)")


def _places(case: PrintedCase, known: set[str], pages: list[str]) -> Iterator[Finding]:
    for name in sorted(shipped_names() - known):
        yield from _found(case, "place-not-held", re.compile(rf"(?<!\w){re.escape(name)}(?!\w)"), pages)


def _institutions(case: PrintedCase, of_case: str, pages: list[str]) -> Iterator[Finding]:
    text = " ".join(pages)
    for name in sorted(each for each in producers() if each in text and each not in of_case):
        yield from _found(case, "institution-not-held", re.compile(rf"(?<!\w){re.escape(name)}(?!\w)"), pages)


def _technologies(case: PrintedCase, of_case: str, pages: list[str]) -> Iterator[Finding]:
    for name, words in TECHNOLOGIES.items():
        if case.language in words and not re.search(NAMED.get(name, rf"{name}"), of_case):
            yield from _found(case, "technology-not-held", re.compile(words[case.language], re.IGNORECASE), pages)


def _found(case: PrintedCase, rule: str, pattern: re.Pattern[str], pages: list[str]) -> Iterator[Finding]:
    for at, page in enumerate(pages, start=1):
        if match := pattern.search(page):
            around = page[max(match.start() - 50, 0) : match.end() + 50]
            yield case.finding("B", rule, f"page {at}", f"'{match[0]}' in '{around}'")
            return

"""Names of inputs and key figures, and the values that any sentence about a study may use."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import combinations, takewhile
from typing import TypeAlias

from impact.core.errors import ImpactError
from impact.core.text import capitalise_first
from impact.language.forms import in_large_words
from impact.language.messages import Language
from impact.language.names import name_of_country, name_of_key
from impact.scenario.kind_declaration import KeyFigureDeclaration, declared
from impact.study.facts import Fact

MOST_NAMES = 2  # parts of a key that are names of the scenario
FIGURES = 3  # significant figures of an input that is printed without its own
MONEY_PER = re.compile(r"million (?P<currency>[A-Z]{3})_(?P<year>\d{4})/(?P<what>\w+|\([\w ]+\))")
_MONEY = re.compile(r"(?<!\w)([A-Z]{3})_(\d{4})(?!\w)")
_SHARES = ("1", "1/yr")
_GAS = re.compile(r"(?<![A-Za-z0-9])(?:CO2|CH4|N2O)")  # in Chinese behind a letter
_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def input_name(words: Language, facts: Mapping[str, Fact], key: str) -> str:
    """Return what an assumption or a factor of the catalogue is called in print.

    It stands in the language's texts of the data, by its key: `input staff base`. One that names a part of the scenario
    is a message, in which such parts of the key are `any` and fill in as $any1 and $any2: `assumption-rooms-any-size`.
    A factor goes by its first part: `factor density`.
    """
    return _named(words, facts, key) or key.partition(".")[0].replace("_", " ")


def has_input_name(words: Language, facts: Mapping[str, Fact], key: str) -> bool:
    return bool(_named(words, facts, key))


def _named(words: Language, facts: Mapping[str, Fact], key: str) -> str:
    if said := words.of_data(f"input {slug(key)}".replace("-", " ")):
        return said
    parts = key.split(".")
    for count in range(MOST_NAMES + 1):
        for places in combinations(range(1, len(parts)), count):
            message = "assumption-" + slug(".".join("any" if at in places else part for at, part in enumerate(parts)))
            if words.has(message):
                named = (_part_name(words, facts, parts[at]) for at in places)
                return words.say(message, **{f"any{at}": name for at, name in enumerate(named, start=1)})
    message = f"factor-{slug(parts[0])}"
    if words.has(message):
        return words.say(message)
    return words.of_data(message.replace("-", " ")) or _name_in_data(words, parts)


def _name_in_data(words: Language, parts: Sequence[str]) -> str:
    """Return what the texts of the data call an input; in their language by its key where they have nothing else."""
    plain = " ".join(takewhile(str.islower, parts)).replace("_", " ")  # without countries and years
    said = words.of_data(plain) or (plain if words.of_data_itself else "")
    return f"{said[:1].upper()}{said[1:]}"


def _part_name(words: Language, facts: Mapping[str, Fact], part: str) -> str:
    said = str(facts.get(f"name.{part}") or "")
    return said if said and said != part.replace("_", " ") else name_of_key(words, part)


def unit_words(words: Language, unit: str, *, short: bool = False) -> str:
    """Return a unit as it is printed; `short` where its label says what money is paid for."""
    message = f"unit-of-{slug(unit)}"
    if words.has(message):
        return words.say(message)
    if (found := _MONEY.search(unit)) and words.has(general := f"unit-of-{slug(_MONEY.sub('money', unit, count=1))}"):
        return words.say(general, currency=found[1], year=found[2])
    if money := MONEY_PER.fullmatch(unit):
        message = f"money-per-{slug(money['what'])}"
        message += "-short" if short and words.has(f"{message}-short") else ""
        if words.has(message):
            return words.say(message, currency=money["currency"], year=money["year"])
    return unit.replace("_", " ")


def format_with_large_number_word(words: Language, numbers: Sequence[str], unit: str) -> tuple[list[str], str]:
    """Return numbers and their unit in words; millions and per cent at each number where a language says them there.

    Example: 150 and 260 of 百万UZS become 1.5亿 and 2.6亿 of UZS; 12 and 50 of % become 12% and 50%.
    """
    conventions = words.conventions
    if conventions.scale_at_number:
        sign = words.say("percent", number="")
        if unit.startswith(sign):
            return [words.say("percent", number=each) for each in numbers], unit.removeprefix(sign)
        for name, exponent in (("million", 6), ("billion", 9)):
            head = words.say(f"scale-{name}", unit="")
            if unit.startswith(head):
                said = [
                    in_large_words(each, exponent, conventions, lambda of: words.say(f"money-{of}")) for each in numbers
                ]
                return said, unit.removeprefix(head)
    return list(numbers), unit


def is_share(unit: str, *numbers: float) -> bool:
    return unit in _SHARES and max(abs(number) for number in numbers) <= 1


def input_values(words: Language, unit: str, *numbers: float) -> list[str]:
    """Return values of one input in print, with as many decimals as the finest of them needs; shares as per cent."""
    share = is_share(unit, *numbers)
    known = [_figures(Decimal(repr(number)) * (100 if share else 1)) for number in numbers]
    places = max(max(0, -int(number.normalize().as_tuple().exponent)) for number in known)
    said = [words.digits(number, places) for number in known]
    return [words.say("percent", number=number) for number in said] if share else said


def unmarked(text: str) -> str:
    """Return a message without marks, for places that set plain characters only; raised digits stay raised."""
    raised = re.sub(r"<super>(\d+)</super>", lambda found: found[1].translate(_RAISED), text)
    return re.sub(r"</?\w+>", "", raised)


def lowered(text: str) -> str:
    """Return a text in plain characters with the figures of gases lowered, as the page sets them by marks."""
    return _GAS.sub(lambda found: found[0].translate(_LOWERED), text)


def slug(key: str) -> str:
    """Return a key as part of a message id: letters, digits and hyphens."""
    return re.sub(r"[^A-Za-z0-9]+", "-", key).strip("-")


def _figures(number: Decimal) -> Decimal:
    if not number:
        return number
    step = Decimal(1).scaleb(number.adjusted() - FIGURES + 1)
    return (number / step).to_integral_value() * step


Figures: TypeAlias = Mapping[str, KeyFigureDeclaration]

CODE = re.compile(r"\b[A-Z]{3}\b")  # of a country
SHORT = {"country": "country_name", "year": "headline_year", "first": "first_year", "last": "last_year"}


def setting(words: Language, facts: Mapping[str, Fact]) -> dict[str, str]:
    """Return place, region in brackets, years, money and the facts of the kind by name; shares as per cent."""
    found = {
        name: words.percent(float(cell)) if name.endswith("_share") and cell is not None else str(cell)
        for name, cell in facts.items()
        if name.isidentifier()
    }
    if donors := found.get("proxy_donors"):  # tables of other countries, by name
        said = "; ".join(words.of_data(name) or name for name in donors.split("; "))
        found["proxy_donors"] = CODE.sub(lambda code: name_of_country(words, code[0]), said)
    if materials := found.get("materials"):  # by key
        keys = materials.split("; ")
        found["materials"] = words.both([name_of_key(words, key, f"material-{slug(key)}") for key in keys])
    found["of_materials"] = words.say("named-region", name=found["materials"]) if materials else ""
    found["region"] = words.say("named-region", name=name) if (name := found.get("region_name", "")) else ""
    return found | {name: str(facts[fact]) for name, fact in SHORT.items()} | {"dated": "yes"}


def figure_name(
    words: Language, named: Mapping[str, str], key: str, figures: Figures | None = None, *, dated: bool = True
) -> str:
    """Return what a key figure is called wherever it stands; nothing where the words of its kind do not say.

    Its condition stands behind its name, so that rival answers to one question share that name.
    """
    name, closure = topic(words, named, key, figures, dated=dated), condition_of(words, named, key, figures)
    return words.say("line-of-closure", name=name, closure=closure) if name and closure else name


def topic(
    words: Language, named: Mapping[str, str], key: str, figures: Figures | None = None, *, dated: bool = False
) -> str:
    """Return what a key figure measures, without the condition under which it holds, if any."""
    message = name_message(words, key, figures)
    return words.say(message, **{**named, "dated": "yes" if dated else "no"}) if message else ""


def condition_of(words: Language, named: Mapping[str, str], key: str, figures: Figures | None = None) -> str:
    """Return under which condition a key figure holds, by the closure or the rule of electricity of its rows."""
    message = _condition(words, key, figures)
    return words.say(message, **named) if message else ""


def name_message(words: Language, key: str, figures: Figures | None = None) -> str:
    """Return the message that names a key figure; nothing where there is none.

    One with a condition goes by the message of the longest beginning of its key that has one: `jobs_net_households` by
    that of `jobs_net`.
    """
    parts = slug(key).split("-")
    least = 1 if _condition(words, key, figures) else len(parts)
    possible = (f"key-{'-'.join(parts[:count])}-name" for count in range(len(parts), least - 1, -1))
    return next((each for each in possible if words.has(each)), "")


def _condition(words: Language, key: str, figures: Figures | None) -> str:
    figure = (_installed(words.kind) if figures is None else figures).get(key)
    rows = figure.of or {} if figure else {}
    message = f"if-{slug(rows.get('closure', rows.get('electricity', '')))}"
    return message if words.has(message) else ""


def _installed(kind: str) -> Figures:
    """Return the figures of a kind; none of one that stands in a folder named with --data-dir."""
    try:
        return declared(kind).figures if kind else {}
    except ImpactError:
        return {}


def closure_name(words: Language, closure: str) -> str:
    """Return the condition that a closure is, as it begins a line, a head or a sentence."""
    return capitalise_first(words.say(f"if-{slug(closure)}"))

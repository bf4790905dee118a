"""No message writes the unit, scale, currency or sign of an amount: `amount_messages.py` alone does.

`python tests/language/test_units_in_messages.py` prints the messages that still do.
"""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
LANGUAGES = ("en", "ru", "uz", "zh")
# Messages that define units and words of large numbers, or name the unit of a whole column.
DEFINES = re.compile(
    r"(unit|scale|money-per|range|percent|value-and|input-|assumption|factor|month|date)(-.*)?|money-\w+"
)
# What is on page 1, in the summary, in tiles and in heads of tables.
CLEAN = re.compile(r"(front|tile|decision|summary|would-change|key|column|answers|boundary|heading)(-.*)?")
HEADS = ("scale", "currency", "unit", "out_unit")  # placeables that are units themselves
# Placeables that are no results: years, counts, texts.
NO_AMOUNTS = re.compile(
    r"\w*year\w*|\w*_from|\w*_until|first|last|start|end|count|counts|draws|number|total_?runs|name\w*|names|by|cite|id|"
    r"scale|currency|unit|out_unit|country|place|project|version|stage|stages|parts|points|table|page|pages|y\d|from|to|"
    r"base|donors|sectors|sources?|rule|year_\w+|share|percent|grade|condition|opening|steps|said|claim|claims|\w+_number"
)
# Nouns and their forms that no message on units has.
NOUNS = {
    "en": ("people", "persons?", "jobs?", "lasting jobs", "registered jobs", "job-years?", "months?", "years?"),
    "ru": (r"рабоч\w+ мест\w*", r"человек\w*", r"человеко-\w+", r"месяц\w*", "чел", r"постоянн\w+ рабоч\w+"),
    "uz": ("ta ish oʻrni", "ish oʻr[ni]\\w*", "kishi\\w*", "kishi-yil", "oyda?", "doimiy ish"),
    "zh": ("个(?:净新增|支撑的?|长期)?(?:就业)?岗位", "个", "人年", "人", "个月"),
}


@cache
def units(language: str) -> re.Pattern[str]:
    """Return what the language writes behind numbers, from its own messages on units."""
    found = set(NOUNS[language])
    for file in sorted(TEMPLATES.glob(f"**/languages/{language}/*.ftl")):
        for name, pattern in messages(file):
            if re.fullmatch(r"(unit|unit-of|scale|money)-.*", name) and not re.match("unit-(side|chart)", name):
                text = "".join(part.value for part in pattern.elements if isinstance(part, fluent.TextElement))
                said = text.strip(" ()（）/").split("(")[0].strip()
                if len(said) < 30 and re.match(r"[\w%]", said) and said not in ("a year", "年"):
                    found.add(re.escape(said))
    longest = sorted(found, key=len, reverse=True)
    edge = "" if language == "zh" else r"(?![\w-])"
    return re.compile(rf"(?:</\w+>)?[ \u00a0]?(?:{'|'.join(longest)}){edge}")


def messages(file: Path) -> Iterator[tuple[str, fluent.Pattern]]:
    """Yield name and text of each message, a choice between texts as several."""
    for entry in FluentParser(with_spans=False).parse(file.read_text(encoding="utf-8")).body:
        if isinstance(entry, fluent.Message) and entry.value is not None:
            for pattern in variants(entry.value):
                yield entry.id.name, pattern


def variants(pattern: fluent.Pattern) -> Iterator[fluent.Pattern]:
    """Yield a text and all texts that selectors in it choose between."""
    yield pattern
    for part in pattern.elements:
        if isinstance(part, fluent.Placeable) and isinstance(part.expression, fluent.SelectExpression):
            for variant in part.expression.variants:
                yield from variants(variant.value)


def named(part: object) -> str:
    """Return the value that a placeable prints, if it may be an amount."""
    expression = part.expression if isinstance(part, fluent.Placeable) else None
    if isinstance(expression, fluent.FunctionReference):
        if expression.id.name not in ("AMOUNT", "SIZE", "CHANGE", "SPAN", "BESIDE", "RANGE", "SCALED"):
            return ""
        expression = expression.arguments.positional[0]
    return expression.id.name if isinstance(expression, fluent.VariableReference) else ""


def faults(language: str, pattern: fluent.Pattern) -> Iterator[str]:
    """Yield what is written beside an amount."""
    parts: list[fluent.TextElement | fluent.Placeable | None] = [None, *pattern.elements, None, None]
    for before, part, behind, then in zip(parts, parts[1:], parts[2:], parts[3:], strict=False):
        name = named(part)
        if not name or NO_AMOUNTS.fullmatch(name):
            continue
        if isinstance(before, fluent.TextElement) and re.search(r"(?:^|[\s(])[−+±-]$", before.value):
            yield f"sign ${name}"
        if isinstance(behind, fluent.TextElement):
            if found := units(language).match(behind.value):
                yield f"${name}{found[0]}"
            elif not behind.value.strip() and named(then) in HEADS:
                yield f"${name} ${named(then)}"
            elif behind.value == " " and (noun := units(language).match(f" {first_variant(then)}")):
                yield f"${name} plural{noun[0]}"
        elif named(behind) in HEADS:
            yield f"${name} ${named(behind)}"


def first_variant(part: object) -> str:
    """Return how the first text begins that a selector chooses between; nothing where it is none."""
    expression = part.expression if isinstance(part, fluent.Placeable) else None
    if not isinstance(expression, fluent.SelectExpression):
        return ""
    first = expression.variants[0].value.elements[0]
    return str(first.value) if isinstance(first, fluent.TextElement) else ""


def found(language: str) -> Iterator[tuple[str, str, str]]:
    """Yield kind, message and what is written beside an amount in it."""
    for file in sorted(TEMPLATES.glob(f"**/languages/{language}/*.ftl")):
        parts = file.relative_to(TEMPLATES).parts
        kind = parts[1] if parts[0] == "kinds" else ""
        for name, pattern in messages(file):
            if not DEFINES.fullmatch(name):
                for fault in dict.fromkeys(faults(language, pattern)):
                    yield kind, name, fault


# Messages that are left, by language and place; who converts one lowers the number.
LEFT = {
    "en": {"bus_fleet": 8, "factory": 2, "power_plant": 9, "shared": 24, "spending": 1, "vehicle_plant": 26},
    "ru": {"bus_fleet": 8, "power_plant": 9, "shared": 24, "spending": 1, "vehicle_plant": 13},
    "uz": {"bus_fleet": 8, "factory": 2, "power_plant": 9, "shared": 30, "spending": 1, "vehicle_plant": 10},
    "zh": {"bus_fleet": 4, "factory": 2, "power_plant": 13, "shared": 27, "spending": 1, "vehicle_plant": 41},
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_of_page_one_the_summary_and_tables_writes_a_unit(language: str) -> None:
    assert [each for each in found(language) if CLEAN.fullmatch(each[1])] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_messages_that_write_a_unit_become_fewer(language: str) -> None:
    assert dict(Counter(kind or "shared" for kind, *_ in found(language))) == LEFT[language]


@pytest.mark.parametrize(
    ("message", "faulty"),
    [
        ("emits { $value } t of it", True),
        ("{ $c }\u00a0jobs", True),
        ('{ AMOUNT($x, unit: "none") } people', True),
        ("{ $relief } { $scale } { $currency }", True),
        ("a change of −{ $size }", True),
        ("emits { $value } there", False),
        ("in { $year } years", False),
        ("{ AMOUNT($x) } of them", False),
    ],
)
def test_a_unit_beside_an_amount_is_seen(message: str, faulty: bool) -> None:
    entry = FluentParser(with_spans=False).parse(f"tried = {message}\n").body[0]
    assert isinstance(entry, fluent.Message)
    assert entry.value is not None
    assert bool(list(faults("en", entry.value))) == faulty


if __name__ == "__main__":
    for code in LANGUAGES:
        for line in found(code):
            print(code, *line, sep=" | ")  # noqa: T201

"""Numbers as a reader reads them: digits with their marks, sign, scale word and unit, in four languages.

It shares nothing with what prints: marks, words and units stand here again, as a reader knows them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from babel import Locale

MINUS = r"−\-"  # in a set of characters
BLANK = " \u00a0\u202f\u2009"
SEPARATORS = {  # of thousands, of decimals; a PDF may give any blank
    "en": (",", r"\."),
    "ru": (f"[{BLANK}]", ","),
    "uz": (f"[{BLANK}]", ","),
    "zh": (",", r"\."),
}
TOGETHER = ("zh",)  # words follow each other without blanks
SCALES = {
    "en": {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12},
    "ru": {
        "тыс.": 1e3, "тыс": 1e3, "тысяча": 1e3, "тысячи": 1e3, "тысяч": 1e3, "млн": 1e6, "миллион": 1e6,
        "миллиона": 1e6, "миллионов": 1e6, "млрд": 1e9, "миллиард": 1e9, "миллиарда": 1e9, "миллиардов": 1e9,
        "трлн": 1e12, "триллион": 1e12, "триллиона": 1e12, "триллионов": 1e12,
    },
    "uz": {
        "ming": 1e3, "mln": 1e6, "million": 1e6, "mlrd": 1e9, "milliard": 1e9, "trln": 1e12, "trillion": 1e12,
    },
    "zh": {"千": 1e3, "万": 1e4, "百万": 1e6, "亿": 1e8, "十亿": 1e9, "万亿": 1e12},
}  # fmt: skip

# What is counted, and how much of its smallest unit one of it is. A word that may mean several things is not here.
Unit = tuple[str, float]
MASS = {"g": 1.0, "kg": 1e3, "t": 1e6, "kt": 1e9, "Mt": 1e12, "Gt": 1e15}
ENERGY = {"Wh": 1.0, "kWh": 1e3, "MWh": 1e6, "GWh": 1e9, "TWh": 1e12}
SORTS: dict[str, dict[str, dict[str, float]]] = {
    "en": {
        "mass": {**MASS, "tonnes": 1e6, "tonne": 1e6, "tons": 1e6}, "energy": ENERGY,
        "share": {"%": 0.01, "per cent": 0.01}, "distance": {"km": 1.0}, "volume": {"L": 1.0, "litres": 1.0},
        "people": dict.fromkeys(("jobs", "job", "people", "persons", "workers", "job-years"), 1.0),
        "vehicles": {"cars": 1.0, "buses": 1.0, "vehicles": 1.0}, "gas": {"m3": 1.0, "m³": 1.0},
    },
    "ru": {
        "mass": {"г": 1.0, "кг": 1e3, "т": 1e6, "кт": 1e9, "Мт": 1e12, "тонн": 1e6},
        "energy": {"Вт·ч": 1.0, "кВт·ч": 1e3, "МВт·ч": 1e6, "ГВт·ч": 1e9, "ТВт·ч": 1e12}, "share": {"%": 0.01},
        "people": dict.fromkeys(
            ("раб. места", "раб. мест", "раб. место", "рабочих мест", "рабочих места", "рабочее место", "человек",
             "чел.", "человека"), 1.0,
        ),
        "vehicles": {"автомобилей": 1.0, "автомобиля": 1.0, "автобусов": 1.0}, "distance": {"км": 1.0},
        "volume": {"л": 1.0}, "gas": {"м3": 1.0, "м³": 1.0},
    },
    "uz": {
        "mass": MASS, "energy": {"kVt-soat": 1e3, "MVt-soat": 1e6, "GVt-soat": 1e9, "TVt-soat": 1e12},
        "people": dict.fromkeys(("ish oʻrni", "ish oʻrinlari", "kishi", "kishi-yil", "nafar"), 1.0),
        "share": {"%": 0.01}, "vehicles": {"avtobus": 1.0, "avtomobil": 1.0}, "distance": {"km": 1.0},
        "volume": {"l": 1.0}, "gas": {"m3": 1.0, "m³": 1.0},
    },
    "zh": {
        "mass": {"克": 1.0, "千克": 1e3, "吨": 1e6}, "share": {"%": 0.01}, "vehicles": {"辆": 1.0},
        "energy": {"千瓦时": 1e3, "兆瓦时": 1e6, "吉瓦时": 1e9, "太瓦时": 1e12}, "distance": {"公里": 1.0},
        "people": dict.fromkeys(("个岗位", "个就业岗位", "人", "人年"), 1.0), "volume": {"升": 1.0},
        "gas": {"立方米": 1.0},
    },
}  # fmt: skip
UNITS: dict[str, dict[str, Unit]] = {
    language: {word: (sort, size) for sort, words in sorts.items() for word, size in words.items()}
    for language, sorts in SORTS.items()
}
_CODES = "|".join(sorted(Locale("en").currencies))
CURRENCY = rf"(?P<money>{_CODES})(?![A-Za-z]|[\s\u00a0]\d)"  # which may stand before the number as well


@dataclass(frozen=True)
class ReadNumber:
    """A number in a text; `step` is one more in its last digit that is no zero at the end."""

    start: int
    end: int
    value: float
    step: float
    signed: bool
    scale: float | None
    unit: Unit | None


def _pattern(language: str) -> re.Pattern[str]:
    thousands, decimals = SEPARATORS[language]
    whole = rf"\d{{1,3}}(?:{thousands}\d{{3}})+(?!\d)|\d+"
    before = "A-Za-z0-9" if language in TOGETHER else r"\w"
    return re.compile(rf"(?<![{before}.,])[{MINUS}]?(?:{whole})(?:{decimals}\d+)?(?!\d)")


_NUMBERS = {language: _pattern(language) for language in SEPARATORS}


def _words(names: dict[str, object] | dict[str, float] | dict[str, Unit]) -> str:
    longest = sorted(names, key=lambda name: (-len(name), name))
    return "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in longest)


def _after(language: str) -> re.Pattern[str]:
    # In Chinese the thousand of a kilogram or a kilowatt is no scale of the number.
    edge, per = ("(?![克瓦])", "(?!/(?![年月]))") if language in TOGETHER else (r"(?!\w)", r"(?![\w/])")
    return re.compile(
        rf"[\s{BLANK}]?(?:(?P<scale>{_words(SCALES[language])}){edge})?"
        rf"(?:[\s{BLANK}]?(?:(?P<unit>{_words(UNITS[language])}){per}|{CURRENCY}))?"
    )


_AFTER = {language: _after(language) for language in SEPARATORS}


def numbers(text: str, language: str) -> Iterator[ReadNumber]:
    for found in _NUMBERS[language].finditer(text):
        yield _read(text, found.span(), language)


def places_of(printed: str, text: str, language: str, start: int, end: int) -> Iterator[ReadNumber]:
    """Yield where the digits of a number stand between two places of a text, as they are read there.

    A blank between thousands is no other than one between columns, so the digits say where the number ends.
    """
    digits = re.escape(re.sub(r"\D+$", "", printed.strip(" +−-"))).replace(r"\ ", f"[{BLANK}]")
    pattern = re.compile(rf"(?<![\d.,])[{MINUS}]?{digits}(?!\d|[.,]\d)")
    for found in pattern.finditer(text, start, end):
        yield _read(text, found.span(), language)


def _read(text: str, span: tuple[int, int], language: str) -> ReadNumber:
    start, end = span
    thousands, decimals = SEPARATORS[language]
    plain = re.sub(thousands, "", text[start:end])
    whole, _, part = re.sub(decimals, ".", plain).partition(".")
    # In "2–5" a line stands for a range, and one behind a digit is no sign.
    before = text[start - 1 : start]
    signed = whole[0] in "−-" and not (before.isalnum() and (before.isascii() or language not in TOGETHER))
    whole = whole.lstrip("−-")
    after = _AFTER[language].match(text, end)
    assert after is not None
    scale = SCALES[language].get(after["scale"]) if after["scale"] else None
    unit = _unit(after, language)
    money = _BEFORE[language].search(text[max(start - 20, 0) : start])
    if unit is None and money is not None and money["other"] is None:
        unit = f"money {money['money']}", 1.0
    value = float(f"{whole}.{part or 0}") * (-1 if signed else 1)
    return ReadNumber(start, end, value, _step(whole, part), signed, scale, unit)


def _unit(after: re.Match[str], language: str) -> Unit | None:
    if after["money"]:
        return f"money {after['money']}", 1.0
    return UNITS[language][re.sub(r"\s+", " ", after["unit"])] if after["unit"] else None


def _step(whole: str, part: str) -> float:
    """Return what one more in the last digit is that says something: zeros before the decimal mark may be rounded."""
    if part:
        return 10.0 ** -len(part)
    zeros = len(whole) - len(whole.rstrip("0")) if whole.strip("0") else 0
    return 10.0**zeros


# Of "USD 160 million", and not of "3 million USD 7".
_BEFORE = {
    language: re.compile(rf"(?P<other>(?:\d|{_words(SCALES[language])})\s)?(?<![A-Za-z])(?P<money>{_CODES})\s$")
    for language in SEPARATORS
}


def scales_in(text: str, language: str) -> frozenset[float]:
    edge = ("", "") if language in TOGETHER else (r"(?<!\w)", r"(?!\w)")
    if language in TOGETHER:  # the head of a column may be broken within a word
        text = re.sub(r"(?<=[\u4e00-\u9fff])\s(?=[\u4e00-\u9fff])", "", text)
    found = re.findall(rf"{edge[0]}({_words(SCALES[language])}){edge[1]}", text.lower())
    return frozenset(SCALES[language][each] for each in found)

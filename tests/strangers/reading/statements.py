"""Sentences that are not so whatever the case: signs twice, equal answers, a centre outside its range, years over."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from finding import Finding, PrintedCase
from reading.numbers import SEPARATORS, TOGETHER, ReadNumber, numbers
from reading.printed import cell_of, running

NUMBER = r"[−-]?\d[\d.,\u00a0 ]*"
SIGN_TWICE = {
    "en": r"\b(?:gains?|rises?|rise by|loss|losses|loses?|falls?|fall by|saves?|saving|fewer|more)(?: of| by)? −\d",
    "ru": r"\b(?:прирост\w*|рост\w*|потер\w+|теря\w+|сниж\w+|сокращ\w+|эконом\w+)(?: на| в)? −\d",
}
SAME_WORD = {
    "en": rf"\ba (gain|loss) of {NUMBER}(?:\w+ )?or a \1 of \d",
    "ru": rf"(прирост|потеря) на {NUMBER}(?:\w+ )?или \1 на \d",
}
OR = {"en": "or", "ru": "или", "uz": "yoki", "uz-Cyrl": "ёки"}
FROM_TO = {"en": r"\bfrom (\d{4}) to \1\b", "ru": r"\bс (\d{4}) по \1\b", "zh": r"(\d{4})年?至\1年"}
AHEAD = {
    "en": r"\b(?:will|is expected|are expected|we expect|is planned|are planned)\b",
    "ru": r"\b(?:будет|будут|ожидается|ожидаются|планируется|планируются)\b",
}
RANGE = {"en": " to ", "ru": "–", "uz": "–", "zh": "至"}
IN_COLUMNS = ("ru", "uz")  # blanks stand between thousands, and between columns as well
BRACKETS = str.maketrans("（）", "()")
LEFT_OVER = r"\bnan\b|\{ ?\$|\bnot_estimated\b|\binf\b|−0(?![\d.,])|\bdoes_not_apply\b"
# Words that only an estimate of additional jobs may have behind a number.
ADDITIONAL = {
    "en": rf"({NUMBER}) (?:jobs are additional|additional jobs)|scenarios adds? jobs",
    "ru": rf"({NUMBER}) дополнительных рабочих мест",
}
NET_JOBS = "jobs_net"


def findings(case: PrintedCase) -> list[Finding]:
    return [each for rule in RULES for at, page in enumerate(case.pages, 1) for each in rule(case, f"page {at}", page)]


def _matches(case: PrintedCase, patterns: dict[str, str], rule: str, where: str, text: str) -> Iterator[Finding]:
    if pattern := patterns.get(case.language):
        for found in re.finditer(pattern, text):
            around = text[max(found.start() - 40, 0) : found.end() + 40]
            yield case.finding("B", rule, where, f"'{found[0]}' in '{around}'")


def signs(case: PrintedCase, where: str, page: str) -> Iterator[Finding]:
    text = running(page)
    yield from _matches(case, SIGN_TWICE, "sign-twice", where, text)
    yield from _matches(case, SAME_WORD, "same-word-twice", where, text)


def equal_answers(case: PrintedCase, where: str, page: str) -> Iterator[Finding]:
    """Yield a number that is offered twice: 140 or 140."""
    if either := OR.get(case.language):
        pattern = {case.language: rf"(?<![\d.,−])(?<!\d )(−?\d[\d.,]*)(?: [^\W\d]+)? {either} \1(?![\d.,]*\d| \d)"}
        yield from _matches(case, pattern, "equal-answers", where, running(page))


def left_over(case: PrintedCase, where: str, page: str) -> Iterator[Finding]:
    yield from _matches(case, {case.language: LEFT_OVER}, "left-over", where, running(page))


def one_year(case: PrintedCase, where: str, page: str) -> Iterator[Finding]:
    yield from _matches(case, FROM_TO, "one-year-span", where, running(page))


def years_gone_by(case: PrintedCase, where: str, page: str) -> Iterator[Finding]:
    issued = re.search(r"^as_of:\s*['\"]?(\d{4})", case.scenario, re.MULTILINE)
    if issued is None or case.language not in AHEAD:
        return
    for sentence in re.split(r"(?<=[.!?;])\s", running(page)):
        if len(sentence) > LONGEST or re.search(r"\[\d|https?:|www\.|\.\w\w\w?/", sentence):
            continue  # a table, or the title of a source
        plain = re.sub(r"\([^)]*\)", "", sentence)
        years = [int(year) for year in re.findall(r"(?<![\d.,−])(?:19|20)\d\d(?![\d.,]*\d)", plain)]
        ahead = re.search(AHEAD[case.language], sentence, re.IGNORECASE)
        if ahead and years and max(years) < int(issued[1]):
            yield case.finding("B", "future-of-the-past", where, f"'{ahead[0]}' in '{sentence[:160]}'")


def outside_its_range(case: PrintedCase, where: str, page: str) -> Iterator[Finding]:
    """Yield a number whose own range, in brackets behind it, does not hold it."""
    if case.language not in RANGE:
        return
    text, columned = running(page).translate(BRACKETS), case.language in IN_COLUMNS
    found = [_whole(each, case.language) for each in numbers(text, case.language)]
    for centre, low, high in zip(found, found[1:], found[2:], strict=False):
        if _is_range(text, centre, low, high, RANGE[case.language]):
            ends = sorted((low.value, high.value))
            groups = text[centre.start : centre.end].replace(",", ".").strip("−-").split(" ")
            lasts = [float("".join(groups[at:])) for at in range(1, len(groups))]  # of what may be several columns
            near = (ends[0] - low.step / 2, ends[1] + high.step / 2)
            columns = columned and any(near[0] <= last <= near[1] for last in lasts)
            inside = any(near[0] <= centre.value * scale <= near[1] for scale in (1.0, centre.scale or 1.0))
            if not columns and not inside:
                words = text[max(centre.start - 40, 0) : high.end + 10]
                yield case.finding("B", "outside-its-range", where, f"'{words}'")


def _whole(number: ReadNumber, language: str) -> ReadNumber:
    """Return a number with its scale in its value, where each number carries its own."""
    if language not in TOGETHER or number.scale is None:
        return number
    return replace(number, value=number.value * number.scale, step=number.step * number.scale, scale=None)


def _is_range(text: str, centre: ReadNumber, low: ReadNumber, high: ReadNumber, to: str) -> bool:
    if text[: centre.start].endswith("/"):
        return False  # the 100 of 7.7 L/100 km
    if centre.unit is None and centre.scale is None and re.fullmatch(r"(?:19|20)\d\d", text[centre.start : centre.end]):
        return False
    if all(re.fullmatch(r"(?:19|20)\d\d", text[each.start : each.end]) for each in (low, high)):
        return False  # years
    before, between = text[centre.end : low.start], text[low.end : high.start]
    inside = low.scale is None and (high.scale is None or high.scale == centre.scale)
    same_unit = high.unit is None or high.unit == centre.unit
    return (
        len(before) < LONGEST_UNIT
        and before.endswith("(")
        and before.count("(") == 1
        and between == to
        and (text[high.end : high.end + 1] == ")" and inside and same_unit)
    )


LONGEST = 250  # letters of a sentence
LONGEST_UNIT = 25  # letters of scale and unit between a number and its range


def not_estimated(case: PrintedCase, where: str, page: str) -> Iterator[Finding]:
    key_figures = case.tables.get("key_figures", ())
    if key_figures and not any(
        row["id"].startswith(NET_JOBS) and cell_of(case.tables, f"key_figures/{row['id']}/value") for row in key_figures
    ):
        yield from _matches(case, ADDITIONAL, "not-estimated", where, running(page))


Rule = Callable[[PrintedCase, str, str], Iterator[Finding]]
RULES: tuple[Rule, ...] = (
    signs, equal_answers, left_over, one_year, years_gone_by, outside_its_range, not_estimated,
)  # fmt: skip
assert set(RANGE) == set(SEPARATORS)

"""A period of one year is printed as the year in any message of any language, never as a span."""

import re
from pathlib import Path

import pytest

from impact.language.conventions import conventions
from impact.language.messages import Language, languages
from impact.language.transliteration import script

TEMPLATES = Path(__file__).parents[2] / "templates"
PERIODS = (("first", "last"), ("tax_net_after_from", "tax_net_after_until"))
LISTS = ("list-and", "list-or")  # of names, not of years
BETWEEN = 12  # characters between the years of a span, at most


def spans_of(code: str) -> list[str]:
    """Return the lines of messages that name the ends of a period side by side, with one year at both."""
    before = conventions(code).transliterated_from
    write = script(code) if before else str
    found = []
    for file in sorted(TEMPLATES.rglob(f"{before or code}/*.ftl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            for first, last in PERIODS:
                pair = rf"\{{ \${first} \}}([^{{}}]{{1,{BETWEEN}}})\{{ \${last} \}}"
                if re.search(pair, line) and not line.startswith(LISTS):
                    _, _, text = re.sub(pair, r"2031\1{2031}", line).replace("{2031}", "2031").rpartition(" = ")
                    found.append(write(text))
    return found


@pytest.mark.parametrize("code", languages())
def test_no_message_names_a_span_from_a_year_to_itself(code: str) -> None:
    lines = spans_of(code)
    assert len(lines) > 50
    said = [conventions(code).in_one_year(line) for line in lines]
    assert [each for each in said if re.search(rf"2031\D{{1,{BETWEEN}}}2031", each)] == []
    assert all("2031" in each for each in said)


@pytest.mark.parametrize(
    ("code", "text", "said"),
    [
        ("en", "From 2031 to 2031 taxes rise; cars built 2031–2031.", "In 2031 taxes rise; cars built in 2031."),
        ("ru", "Оценка охватывает период с 2031 по 2031 год.", "Оценка охватывает 2031 год."),
        ("ru", "С 2031 по 2031 год налоги растут.", "В 2031 году налоги растут."),
        ("ru", "Автомобили 2031–2031 годов выпуска, 2031–2031\xa0гг.", "Автомобили 2031 года выпуска, 2031\xa0г."),
        ("uz", "2031–2031-yillarda soliqlar oʻsadi.", "2031-yilda soliqlar oʻsadi."),
        ("uz-Cyrl", "2031–2031-йилларда солиқлар ўсади.", "2031-йилда солиқлар ўсади."),
        ("zh", "2031年至2031年，税收增加；2031—2031年。", "2031年，税收增加；2031年。"),
        ("en", "From 2031 to 2032 taxes rise, 2031–2032.", "From 2031 to 2032 taxes rise, 2031–2032."),
        ("en", "From 1,990 to 1,990 t", "From 1,990 to 1,990 t"),
    ],
)
def test_a_span_of_one_year_is_the_year(code: str, text: str, said: str) -> None:
    assert conventions(code).in_one_year(text) == said


def test_a_message_is_said_with_the_year() -> None:
    assert Language("en").say("in-short-years", first="2031", last="2031") == "2031"
    assert Language("en").say("in-short-years", first="2031", last="2032") == "2031 to 2032"

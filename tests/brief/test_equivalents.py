"""Households, homes, trees or cars that stand for power or tonnes are printed only beside what was taken for each."""

import re

import pytest
from brief_texts import printed
from every_case import composed
from message_texts import wording

from impact.language.entries import entries
from impact.language.messages import NO_BREAK

COUNTED = r"(?:households|homes|families|trees|cars|vehicles)"
STANDS_FOR = r"(?:equivalent to|equal to|as much as|enough for|powers|supplies|off the road|plant(?:ed|ing))"
EQUIVALENT = re.compile(rf"{STANDS_FOR}[^.]*\b{COUNTED}\b|\b{COUNTED}\b[^.]*{STANDS_FOR}", re.I)
DIVISORS = {"divisor", "implied"}


def test_no_message_counts_in_equivalents_without_their_divisor() -> None:
    assert EQUIVALENT.search("That is as much as { $number } homes use.")
    for name, entry in entries("en").items():
        if EQUIVALENT.search(wording(entry.pattern)):
            assert DIVISORS & set(re.findall(r"\$(\w+)", entry.pattern)), (name, entry.pattern)


@pytest.mark.parametrize(("case", "each"), [("nur-navoi", "8,130 kWh a year"), ("zhanatas", "319 kWh a year")])
def test_a_claim_of_households_is_printed_with_what_it_means_for_each(case: str, each: str) -> None:
    texts = ["".join(span.text for span in text) for text in printed(composed(case, "brief").document)]
    texts = [text.replace(NO_BREAK, " ") for text in texts]
    claims = [text for text in texts if re.search(rf"\d (?:million )?{COUNTED}\b", text) and EQUIVALENT.search(text)]
    assert claims
    tested = [text for text in texts if each in text]
    assert any(f"means {each} for each" in text for text in tested)
    said = {re.search(r"[\d,]+ households", text)[0] for text in claims}  # type: ignore[index]
    assert all(any(one in text for text in tested) for one in said)

"""Page 1 of a brief prints few values: a reader holds no more of them, and the other pages have the rest."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from brief_texts import edition_of
from plain_language import numbers_in
from shared_studies import CASES, study_of

from impact.brief.sections.front import front
from impact.document import Block, Heading, Paragraph, Table, Text, plain, text

MOST = 30
COUNTED = ("standfirst", "body")  # meaning and evidence; notes are dateline and imprint, small is a line of a variant


def counted_texts(blocks: list[Block]) -> Iterator[Text]:
    """Yield title, meaning, evidence and the tables of page 1; neither its dateline, its imprint, nor its figure."""
    for block in blocks:
        if isinstance(block, Heading | Table) or (isinstance(block, Paragraph) and block.role in COUNTED):
            yield from block.texts()


def values_in(blocks: list[Block]) -> int:
    """Return how many values blocks print: numbers that are no years, both ends of each range among them."""
    return sum(numbers_in(plain(each)) for each in counted_texts(blocks))


def on_page_1(case: str) -> int:
    return values_in(list(front(edition_of(study_of(case)))))


@pytest.mark.parametrize("case", CASES)
def test_page_1_prints_few_values(case: str) -> None:
    assert on_page_1(case) <= MOST


def test_years_and_the_figure_of_a_gas_are_no_values_and_a_range_is_two() -> None:
    said = "About 5,340 jobs (2,000 to 6,000) in 2031, or −1.2 t CO2e from 2025–2035, 12% of it"
    assert values_in([Paragraph(text(said), "standfirst")]) == 5
    assert values_in([Paragraph(text(said), "note")]) == 0

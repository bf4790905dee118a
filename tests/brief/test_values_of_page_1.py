"""Page 1 of a brief prints few values: a reader holds no more of them, and the other pages have the rest."""

import pytest
from brief_texts import edition_of
from shared_studies import CASES, study_of

from impact.brief.sections.front import MOST_VALUES, front, values
from impact.document import Paragraph, text


def on_page_1(case: str) -> int:
    return values(front(edition_of(study_of(case))))


@pytest.mark.parametrize("case", CASES)
def test_page_1_prints_few_values(case: str) -> None:
    assert on_page_1(case) <= MOST_VALUES


def test_years_and_the_figure_of_a_gas_are_no_values_and_a_range_is_two() -> None:
    said = "About 5,340 jobs (2,000 to 6,000) in 2031, or −1.2 t CO2e from 2025–2035, 12% of it"
    assert values([Paragraph(text(said), "standfirst")]) == 5
    assert values([Paragraph(text(said), "note")]) == 0

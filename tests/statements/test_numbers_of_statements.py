"""Numbers of statements lead to their own cells: those of a pair, and of a range of sizes."""

from __future__ import annotations

import pytest
from other_studies import with_figure
from shared_studies import study_of

from impact.brief.compose import compose
from impact.brief.context import BriefContext
from impact.brief.printed_numbers import _of_address, printed_numbers
from impact.look.themes import load_theme
from impact.words.language import Words


def listed(code: str, where: str) -> dict[str, str]:
    """Return the cells of the numbers in a block of page 1, by the number as it is printed."""
    context = BriefContext(study_of("samarkand-buses"), Words(code), load_theme())
    made = printed_numbers(context, compose(context, "brief"))
    return {each.printed: each.cells for each in made if each.where == where}


@pytest.mark.parametrize(("code", "first", "second"), [
    ("en", "42,000", "64,000"), ("ru", "42 000", "64 000"), ("zh", "42,000", "64,000"),
])  # fmt: skip
def test_each_number_of_a_pair_leads_to_its_own_cell(code: str, first: str, second: str) -> None:
    found = listed(code, "heading 'answer'")
    assert found == {first: "kpi/emissions_marginal/value", second: "kpi/emissions_average/value"}


def test_a_range_of_sizes_leads_to_the_ends_that_it_names() -> None:
    """Of a fall by 42,000 t (20,000 to 50,000) the smaller end is the higher one."""
    study = with_figure(study_of("samarkand-buses"), "emissions_marginal", -42000, -50000, -20000)
    row = "kpi/emissions_marginal"
    assert list(_of_address("42,000 t (20,000 to 50,000)", f"{row}/value", study)) == [
        ("42,000", f"{row}/value"), ("20,000", f"{row}/high"), ("50,000", f"{row}/low"),
    ]  # fmt: skip
    assert list(_of_address("−42,000 t (−50,000 to −20,000)", f"{row}/value", study))[1:] == [
        ("−50,000", f"{row}/low"), ("−20,000", f"{row}/high"),
    ]  # fmt: skip

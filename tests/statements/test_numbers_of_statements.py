"""Numbers of statements lead to their own cells: those of a pair, of a range of sizes, and of a column of choices."""

import pytest
from brief_texts import edition_of
from other_studies import with_figure, with_rows
from shared_studies import study_of

from impact.brief.compose import compose
from impact.brief.edition.context import BriefContext
from impact.brief.printed_numbers import _of_address, printed_numbers
from impact.brief.text.choices import decision_table
from impact.document import plain
from impact.language.input_names import unit_words
from impact.language.messages import Language
from impact.theme.themes import load_theme


def listed(code: str, where: str) -> dict[str, str]:
    """Return the cells of the numbers in a block of page 1, by the number as it is printed."""
    context = BriefContext(study_of("samarkand-buses"), Language(code), load_theme())
    made = printed_numbers(context, compose(context, "brief"))
    return {each.printed: each.cells for each in made if each.where == where}


@pytest.mark.parametrize(("code", "first", "second"), [
    ("en", "20,000", "75,000"), ("ru", "20 000", "75 000"), ("zh", "20,000", "75,000"),
])  # fmt: skip
def test_each_number_of_a_pair_leads_to_its_own_cell(code: str, first: str, second: str) -> None:
    found = listed(code, "heading 'answer'")
    assert found == {first: "key_figures/emissions_marginal/high", second: "key_figures/emissions_average/low"}


def test_money_and_jobs_of_new_service_lead_to_their_own_cells() -> None:
    """A count of people beside an amount of money is not read as another amount that looks alike."""
    found = listed("en", "paragraph 'New service. Kilometres that replace no…'")
    assert found["80"] == "key_figures/cost_new_service/value"
    assert found["29"] == "key_figures/jobs_new_service/value"


def test_a_range_of_sizes_leads_to_the_ends_that_it_names() -> None:
    """Of a fall by 42,000 t (20,000 to 50,000) the smaller end is the higher one."""
    study = with_figure(study_of("samarkand-buses"), "emissions_marginal", -42000, -50000, -20000)
    row = "key_figures/emissions_marginal"
    assert list(_of_address("42,000 t (20,000 to 50,000)", f"{row}/value", study)) == [
        ("42,000", f"{row}/value"), ("20,000", f"{row}/high"), ("50,000", f"{row}/low"),
    ]  # fmt: skip
    assert list(_of_address("−42,000 t (−50,000 to −20,000)", f"{row}/value", study))[1:] == [
        ("−50,000", f"{row}/low"), ("−20,000", f"{row}/high"),
    ]  # fmt: skip


def test_a_column_of_choices_has_one_scale_and_says_it() -> None:
    """Both columns of answers say the millions in which they count, and the best answer is an end of all."""
    study = study_of("samarkand-buses")
    large = {"jobs_net": -5_500_000.0, "jobs_net_state": 7_700_000.0}
    for table, name in (("key_figures", "id"), ("scenarios", "key_figure")):
        study = with_rows(study, table, lambda row, name=name: {  # type: ignore[misc]
            **row, **(dict.fromkeys(("value", "low", "high"), large[str(row[name])]) if row[name] in large else {})
        })  # fmt: skip
    choices = decision_table(edition_of(study))
    assert choices is not None
    best, every = (at for at, column in enumerate(choices.columns) if column.label.endswith("million jobs"))
    rows = [row for row in choices.rows if row.role != "group"]
    assert {plain(row.cells[best].text) for row in rows} <= {"+7.7", "as A"}
    assert {plain(row.cells[every].text) for row in rows} <= {"−5.5 to +7.7", "as A"}


@pytest.mark.parametrize(
    ("code", "said"), [("en", "thousand persons"), ("ru", "тыс. чел."), ("uz", "ming kishi"), ("zh", "千人")]
)
def test_thousands_of_people_are_counted_in_the_words_of_the_language(code: str, said: str) -> None:
    assert unit_words(Language(code), "thousand persons") == said

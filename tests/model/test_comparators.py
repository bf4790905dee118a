"""Key figures beside the whole country: shares that can be recomputed, equal measures, reasons where there is none."""

import pytest
from shared_studies import ONE_OF_EACH_KIND, study_of

from impact.core.vocabulary import SHARE, WHOLE
from impact.study.study import StudyData
from impact.study.tables import span

PER = {"persons": 1.0, "million": 1e3, "GWh/yr": 1e3}  # of the figure in one unit of the country's


@pytest.fixture(scope="module", params=ONE_OF_EACH_KIND)
def study(request: pytest.FixtureRequest) -> StudyData:
    return study_of(request.param)


def test_every_case_has_one_comparator_for_its_first_page(study: StudyData) -> None:
    assert [row for row in study["national_comparison"].where(item=SHARE) if row["value"] is not None]


def test_a_share_is_the_key_figure_over_that_of_the_country(study: StudyData) -> None:
    figures = {str(row["id"]): row for row in study["key_figures"].rows}
    for row in study["national_comparison"].where(item=SHARE):
        if row["value"] is None or row["of"] in ("generation", "spent"):
            continue
        figure = figures[str(row["of"])]
        whole = next(study["national_comparison"].where(of=row["of"], beside=row["beside"], item=WHOLE))
        per = PER[str(figure["unit"]).partition(" ")[0]]
        assert span(row)[0] == pytest.approx(span(figure)[0] / per / span(whole)[0])
        assert row["year"] == whole["year"]


def test_money_is_beside_the_product_of_its_own_price_year(study: StudyData) -> None:
    for row in study["national_comparison"].where(beside="gdp", item=WHOLE):
        assert str(row["unit"]).endswith(f"_{row['year']}/yr")
        assert row["year"] == study.facts["price_year"]


def test_what_is_generated_and_spent_is_of_the_headline_year(study: StudyData) -> None:
    for row in study["national_comparison"].where(of="generation", item=SHARE):
        year = int(str(study.facts["headline_year"]))
        made = sum(span(each)[0] for each in study["energy_by_year"].where(quantity="generated", year=year))
        whole = next(study["national_comparison"].where(of="generation", item=WHOLE))
        assert row["value"] is None or span(row)[0] == pytest.approx(made / 1e3 / span(whole)[0])

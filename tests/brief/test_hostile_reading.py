"""What an official with paper alone must not be led to believe: peaks, nets, boundaries, cases that go other ways."""

from brief_texts import edition_of
from other_studies import with_rows

from impact.brief.declared_sections import declared_sections
from impact.brief.sections.annex.sign_probabilities import signs_table
from impact.brief.table_of import table_of
from impact.brief.text.notes import half_above, skewed_table
from impact.document import Table, Text
from impact.document import plain as plain_text
from impact.study.study import StudyData
from impact.study.tables import span


def plain(said: Text) -> str:
    """Return a text without marks, its numbers and units divided by ordinary blanks."""
    return plain_text(said).replace("\u00a0", " ")


def cells(table: Table, name: str) -> list[str]:
    (row,) = (row for row in table.rows if plain(row.cells[0].text) == name)
    return [plain(cell.text) for cell in row.cells[1:]]


def declared(study: StudyData, section: str, name: str) -> Table:
    """Return a declared table of a study."""
    context = edition_of(study)
    (of,) = (each for each in declared_sections(context.kind)[section].tables if each.id == name)
    table = table_of(context, of)
    assert isinstance(table, Table)
    return table


def test_reliefs_end_and_duties_begin_in_the_years_of_the_law(study: StudyData) -> None:
    taxes, reliefs = (declared(study, "net", name) for name in ("taxes", "reliefs"))
    years = [column.label for column in taxes.columns[1:]]
    duty = dict(zip(years, cells(taxes, "Duty on kits"), strict=True))
    assert duty["2029"] == "0", "kits are free of duty until 2030"
    assert duty["2031"] == "760"
    fee = dict(zip(years, cells(reliefs, "Recycling fee on cars"), strict=True))
    assert fee["2029"] != "0"
    assert fee["2031"] == "0"


def test_the_loss_with_cars_that_give_way_is_more_than_the_fee_and_duty_in_it(study: StudyData) -> None:
    of_year = {
        int(row["year"] or 0): span(row)[0] for row in study["public_finances"].where(item="total", kind="relief")
    }
    lost = study["gross_to_net"].where(quantity="tax", step="replaced_cars", closure="car_for_car")
    assert all(-span(row)[0] >= of_year[int(row["year"] or 0)] >= 0 for row in lost)
    assert cells(declared(study, "net", "net-taxes"), "Lost at other car makers")[0].startswith("−2,900 ")


def test_net_jobs_stand_year_by_year_in_every_closure(study: StudyData) -> None:
    table = declared(study, "jobs", "jobs-additional")
    years = [column.label for column in table.columns[1:]]
    assert cells(table, "If only other cars are given up")[years.index("2031")] == "4,200"
    assert cells(table, "If households change other spending")[years.index("2035")] == "−11,100"
    answers = "car_for_car", "household_spending", "state_spending"
    for quantity, name in (("jobs", "jobs-additional"), ("jobs_if_labour_is_scarce", "jobs-if-labour-is-scarce")):
        rows = declared(study, "jobs", name).rows
        places = [[cell.cell.split(".")[:2] for cell in row.cells[1:]] for row in rows]
        assert places == [[[f"gross_to_net/{quantity}", answer]] * len(years) for answer in answers]


def test_no_likelihood_word_stands_across_paths(study: StudyData) -> None:
    table = signs_table(edition_of(study))
    at = {column.label: place for place, column in enumerate(table.columns)}
    across, ceiling = (
        [plain(row.cells[at[name]].text) for row in table.rows] for name in ("Between slow and ceiling", "Ceiling")
    )
    assert not any("likely" in cell for cell in across)
    assert "% of the model runs" in across[0]
    assert any("likely" in cell for cell in ceiling)


def test_a_page_says_what_half_of_the_draws_exceed_where_they_do_not_surround_the_main_estimate(
    study: StudyData,
) -> None:
    said = plain(half_above(edition_of(study), ["jobs_net"]))
    assert said == "Half of the runs lie above 7,000 jobs if only other cars are given up."
    middle = with_rows(study, "key_figures", lambda row: {**row, "median": row["value"]})
    assert half_above(edition_of(middle), ["jobs_net"]) == ()
    moved = with_rows(study, "skew", lambda row: {**row, "key_figure": "jobs_net"})
    assert skewed_table(edition_of(moved)) is not None
    nowhere = with_rows(study, "skew", lambda row: {**row, "key_figure": "not_printed"})
    assert skewed_table(edition_of(nowhere)) is None

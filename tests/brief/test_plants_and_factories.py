"""Plants, factories and variants: whose a brief is, both answers as equals, what is known without a table."""

from pathlib import Path

from brief_texts import as_lines, edition_of
from other_studies import not_estimated, with_cells, with_rows
from shared_studies import study_of

from impact import api
from impact.brief.edition.context import BriefContext
from impact.brief.parts import section_of
from impact.brief.sections.every_statement import find_contradictions
from impact.brief.sections.evidence import shown
from impact.brief.text.switching_values import turning_table
from impact.document import plain
from impact.output.laid_out import draw_charts
from impact.study.study import StudyData

ERROR = "true value added of suppliers was 0.45 to 1.40 times such an estimate in 80 of 100 cases"


def said_by(context: BriefContext, *names: str) -> str:
    lines = (
        line
        for name in names
        for line in as_lines(draw_charts(context, section_of(name, context.kind).blocks(context)))
    )
    return "\n".join(lines).replace("**", "").replace("\N{NO-BREAK SPACE}", " ")


def test_a_variant_keeps_what_it_varies_in_its_resolved_text_and_a_user_has_none_of_the_package(tmp_path: Path) -> None:
    variant = api.load("nur-navoi-gas-left")
    assert variant.scenario.variant_of == "nur-navoi"
    copy = tmp_path / "copy.yaml"
    copy.write_text(variant.content, encoding="utf-8")
    assert api.load(copy).scenario.variant_of == "nur-navoi"
    mine, wider, silent = (tmp_path / f"{name}.yaml" for name in ("mine", "wider", "silent"))
    mine.write_text("inherits: nur-navoi\nsubtitle: our own plant\n", encoding="utf-8")
    wider.write_text("inherits: mine.yaml\nsubtitle: twice the staff\n", encoding="utf-8")
    silent.write_text("inherits: mine.yaml\ndraws: 50\n", encoding="utf-8")
    assert [api.load(each).scenario.variant_of for each in (mine, wider, silent)] == ["", "mine", ""]


def test_rival_answers_are_said_in_one_unit() -> None:
    """One of a million tonnes and one of some hundred thousand, which a sentence on both must not mix up."""
    study = study_of("zhanatas")
    small = {"value": -380_000.0, "low": -500_000.0, "high": -250_000.0}
    path = "emissions_life_average_path"
    changed = with_cells(study, "key_figures", {path: small})
    context = edition_of(
        with_rows(
            changed, "combined_cases", lambda row: row | ({"value": -230_000.0} if row["key_figure"] == path else {})
        )
    )
    assert context.amount("emissions_life_average_path").value == "−0.38"
    table = turning_table(context, shown(context))
    assert table is not None
    sides = [plain(row.cells[-2].text) for row in table.rows if not row.role]
    assert {"−0.23", "−4.82"} <= {*sides}
    assert "million t" in plain(table.subtitle)


def test_a_factory_whose_jobs_in_all_are_not_known_has_a_page_on_what_is() -> None:
    study = study_of("denim-complex")
    assert not said_by(edition_of(study), "known")  # another page says it all
    said = said_by(edition_of(not_estimated(study, "jobs_gross")), "known")
    assert "jobs in the factory; jobs in all are not estimated" in said
    assert "Value added of the factory. About" in said
    assert "What an estimate would need" in said


def test_claims_that_disagree_stand_by_the_day_on_which_they_were_made() -> None:
    table = find_contradictions(edition_of(study_of("byd-szeged")))
    assert table is not None
    said = [plain(row.cells[0].text) for row in table.rows if row.role != "group"]
    starts = said[: said.index("")]  # up to what this brief takes
    assert starts == ["January 2024", "22 July 2025", "22 July 2025", "5 November 2025", "29 January 2026"]
    assert find_contradictions(edition_of(study_of("byd-jizzakh"))) is None


def test_every_exhibit_of_suppliers_by_proxy_names_grade_donors_level_and_error(study: StudyData) -> None:
    context = edition_of(study_of("zhanatas-proxy"))
    for name in ("proxy", "account", "panel"):
        said = said_by(context, name)
        assert "grade D" in said
        assert "fitted to the value added of Kazakhstan by industry in 2018" in said
        assert ERROR in said
    assert "UZB 2022, HUN 2020, BRA 2021" in said_by(context, "proxy")
    assert ERROR not in said_by(context, "power")
    said = said_by(context, "answer")
    assert "is estimated by tables of other countries. The evidence for it is weak" in said
    assert "and no figure above holds it" in said
    assert "value added" not in said.casefold()
    assert not said_by(edition_of(study), "proxy"), "a country with a table has no such section"

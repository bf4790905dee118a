"""A document of a study that lacks much says the same in every language and on every paper; words and places differ.

That of a whole study, and in every format: `tests/strangers/case_checks`. No number of draws moves a printed value.
"""

import ast
import random
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from other_studies import with_rows
from outlines import messages_said, outline
from shared_studies import ONE_OF_EACH_KIND, study_of

from impact.brief.compose import compose
from impact.brief.declared_sections import declared_sections
from impact.brief.edition.context import BriefContext
from impact.brief.table_of import table_of
from impact.core.errors import ImpactError
from impact.document import Table, plain
from impact.language.amounts import Amounts
from impact.language.messages import Language, languages
from impact.language.rounding import Steps
from impact.study.study import StudyData
from impact.study.tables import Record
from impact.theme.theme import Theme
from impact.theme.themes import adapt_to_paper, load_theme

DOCUMENTS = ("brief", "summary", "annex")
KEPT = (
    "run",
    "key_figures",
    "assumptions",
    "sources",
    "roles",
    "notes",
    "claims",
    "changes",
    "rank_correlations",
    "tornado",
)
PAPERS: dict[str, Callable[[], Theme]] = {
    "Letter": lambda: adapt_to_paper(load_theme(), "letter"),
    "large print": lambda: load_theme("large-print"),
    "grey": lambda: load_theme("grey"),
}
SEEDS = 40


def said(
    study: StudyData, document: str, language: str = "en", theme: Theme | None = None
) -> tuple[list[str], list[str]]:
    """Return the blocks of a document and the messages of its sections; of one that is refused, that it is."""
    context = BriefContext(study, Language(language), theme or load_theme())
    try:
        with messages_said() as messages:
            composed = compose(context, document)
    except ImpactError:
        return ["refused"], []
    return outline(composed), messages


def varied(study: StudyData, dice: random.Random) -> StudyData:
    """Return a study without some of its tables, with some key figures not estimated and others of another sign."""

    def changed_row(row: Record) -> Record:
        numbers = ("value", "low", "high", "mean", "median")
        match dice.randrange(4):
            case 0:
                return {**row, **dict.fromkeys(numbers)}
            case 1:
                turned = {name: -number for name in numbers if isinstance(number := row[name], float)}
                return {**row, **turned, "low": turned.get("high", row["low"]), "high": turned.get("low", row["high"])}
            case _:
                return row

    tables = {name: each for name, each in study.tables.items() if name in KEPT or dice.random() < 0.9}
    key_figures = tables["key_figures"]
    return replace(
        study, tables=tables | {"key_figures": replace(key_figures, rows=tuple(map(changed_row, key_figures.rows)))}
    )


@pytest.mark.sampled(4)
@pytest.mark.parametrize("seed", range(SEEDS))
def test_a_study_that_lacks_tables_and_figures_says_the_same_everywhere(seed: int) -> None:
    dice = random.Random(seed)
    study = varied(study_of(ONE_OF_EACH_KIND[seed % len(ONE_OF_EACH_KIND)]), dice)
    document, paper = dice.choice(DOCUMENTS), dice.choice(list(PAPERS))
    english = said(study, document)
    assert {language for language in languages() if said(study, document, language) != english} == set()
    assert said(study, document, theme=PAPERS[paper]()) == english, paper


def test_a_pollutant_that_is_next_to_nothing_prints_as_nothing_in_any_language() -> None:
    """A number in Chinese has no blank behind it, and zeros of others have a comma."""
    study = study_of("byd-jizzakh")
    none = with_rows(study, "emissions_by_year", lambda row: {**row, "value": 1e-12, "low": -1e-12, "high": 1e-12})
    for language in languages():
        context = BriefContext(none, Language(language), load_theme())
        shown = table_of(context, declared_sections("vehicle_plant")["air"].tables[0])
        assert isinstance(shown, Table)
        numbers = "".join(plain(cell.text) for row in shown.rows for cell in row.cells[1:])
        assert set(re.findall(r"\d", numbers)) == {"0"}, language


def test_the_number_of_draws_moves_ranges_and_no_value(study: StudyData) -> None:
    other = study_of("byd-jizzakh")
    here, there = (Amounts(Language("en"), Steps.of(each)) for each in (study, other))
    different, seen = [], 0
    for name in (
        "key_figures",
        "gross_to_net",
        "jobs_by_year",
        "output_by_year",
        "public_finances",
        "external_trade",
        "emissions_by_year",
    ):
        for row, again in zip(study[name].rows, other[name].rows, strict=True):
            assert row["id"] == again["id"]
            if row["value"] is None or again["value"] is None:
                continue
            seen += 1
            said = here.of(row), there.of(again)
            if (said[0].value, said[0].scale) != (said[1].value, said[1].scale):
                different.append((name, row["id"], said[0].value, said[1].value))
    assert seen > 1000
    assert different == []


def test_only_amounts_round_results(root: Path) -> None:
    """Pages and charts ask for a result with its measure; none of them rounds by itself."""
    allowed = {"add_up", "case", "Steps"}
    for part in ("brief", "charts"):
        for file in sorted((root / "impact" / part).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ImportFrom) and node.module == "impact.language.rounding":
                    assert {name.name for name in node.names} <= allowed, file.name

"""A sentence that names a key figure is left out where the figure is not estimated; counts of people stay whole."""

import pytest
from other_studies import not_estimated, with_rows
from shared_studies import study_of

from impact.brief.context import BriefContext
from impact.brief.filled import filled
from impact.brief.page import known
from impact.brief.speaking import said
from impact.brief.tiles import tiles
from impact.document import plain
from impact.look.themes import load_theme
from impact.study.tables import Record
from impact.words.language import Words

NOBODY = "at-project-title-nobody"  # where those who work there are not known


@pytest.fixture(scope="module")
def zhanatas() -> BriefContext:
    """Return a brief of a plant without a national table, of few draws."""
    study = study_of("zhanatas")
    return BriefContext(study, Words("en"), load_theme())


def test_a_sentence_with_a_figure_that_is_not_estimated_is_left_out(zhanatas: BriefContext) -> None:
    assert plain(said(zhanatas, "at-project-title")) != plain(zhanatas.text(NOBODY))
    without = BriefContext(not_estimated(zhanatas.study, "jobs_direct"), zhanatas.words, zhanatas.theme)
    assert plain(said(without, "at-project-title")) == plain(without.text(NOBODY))
    assert known(without, "figure-unknown", NOBODY, **filled(without)) == without.text(NOBODY)


@pytest.mark.parametrize("language", ["en", "ru", "uz", "zh"])
def test_a_tile_that_leaves_its_unit_to_the_question_keeps_the_word_of_millions(language: str) -> None:
    """A programme of millions of job-years was printed as one of 1.142."""

    def larger(row: Record) -> Record:
        numbers = {name: 1000 * cell for name in ("value", "low", "high") if isinstance(cell := row[name], float)}
        return row | (numbers if row["unit"] == "job_years" else {})

    study = with_rows(study_of("initiative-budget"), "kpi", larger)
    words = Words(language)
    answers = [answer for tile in tiles(BriefContext(study, words, load_theme())) for answer in tile.answers]
    shown = {answer.cell: f"{answer.value} {answer.unit}" for answer in answers}
    million = words.say("money-ten-thousand" if words.conventions.scale_at_number else "money-million")
    assert million in shown["kpi/job_years/value"]

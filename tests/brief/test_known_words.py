"""A sentence that names a key figure is left out where the figure is not estimated; counts of people stay whole."""

from __future__ import annotations

import pytest
from shared_studies import study_of

from impact.brief.context import BriefContext
from impact.brief.filled import filled
from impact.brief.page import known
from impact.brief.tiles import tiles
from impact.document import plain
from impact.look.themes import load_theme
from impact.words.language import Words
from impact.words.steps import Steps


@pytest.fixture(scope="module")
def zhanatas() -> BriefContext:
    """Return a brief of a plant without a national table, of few draws."""
    study = study_of("zhanatas")
    return BriefContext(study, Words("en"), load_theme())


def test_a_sentence_with_a_figure_that_is_not_estimated_is_left_out(zhanatas: BriefContext) -> None:
    values = filled(zhanatas)
    assert known(zhanatas, "front-found-public-money", **values) == ()
    assert plain(known(zhanatas, "decision-kind", "decision-kind-plain", **values)).startswith("The grid.")


def test_a_question_without_an_answer_shows_what_is_known_and_why(zhanatas: BriefContext) -> None:
    jobs = tiles(zhanatas).items[1]
    assert [answer.value for answer in jobs.answers] == ["21", ""]
    assert "no national table of Kazakhstan is at hand" in plain(jobs.answers[1].caption)


def test_a_small_net_effect_makes_no_tenths_of_people() -> None:
    assert Steps({"persons": [44.0, -4.1]})["persons"] == 1

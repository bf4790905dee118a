"""Whatever a user writes prints as the characters it is, and whatever a scenario leaves out is no accident."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from impact import api
from impact.brief.compose import compose
from impact.brief.context import BriefContext
from impact.brief.headlines import sentence as headline
from impact.brief.rich import spans
from impact.document import Document, Heading, plain, walk
from impact.errors import ImpactError
from impact.look.themes import load_theme
from impact.pdf import render
from impact.resources import shipped
from impact.source_positions import read_yaml
from impact.study.study import Study
from impact.yaml_core import written

EditionOf = Callable[[Study], BriefContext]
TITLE = '<img src="x"> & {jobs}'
SET = "<img src=“x”> & {jobs}"  # with the quotes of typography


@pytest.fixture
def tree() -> Any:
    text = shipped("data").joinpath("scenarios", "byd-jizzakh.yaml").read_text(encoding="utf-8")
    return read_yaml(text, "")[0]


@pytest.fixture
def study_with(tmp_path: Path) -> Callable[..., Study]:
    """Return a function that runs a scenario given as plain values."""

    def run(tree: Any, draws: int = 20, name: str = "mine") -> Study:
        file = tmp_path / f"{name}.yaml"
        file.write_text(written(tree), encoding="utf-8")
        return api.run(file, draws=draws)

    return run


def both(context: BriefContext, words_of: Callable[[Document], str]) -> str:
    """Return the words of the brief and of its annex, which holds the rest."""
    return words_of(compose(context)) + words_of(compose(context, "annex"))


def pdf_words(document: Document) -> str:
    pages = PdfReader(io.BytesIO(render(document, load_theme()))).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_a_title_of_marks_arrives_in_blocks_and_on_paper(
    tree: Any, study_with: Callable[..., Study], edition_of: EditionOf
) -> None:
    tree["title"] = TITLE
    document = compose(edition_of(study_with(tree)))
    assert document.title == SET
    annex = compose(edition_of(study_with(tree)), "annex")
    heading = next(block for block in walk(annex.blocks) if isinstance(block, Heading))
    assert plain(heading.text) == SET
    data = render(document, load_theme())
    reader = PdfReader(io.BytesIO(data))
    assert SET in " ".join(reader.pages[0].extract_text().split())
    assert reader.metadata is not None
    assert reader.metadata.title == SET


def test_every_word_of_the_user_arrives(
    tree: Any, study_with: Callable[..., Study], edition_of: EditionOf, words_of: Callable[[Document], str]
) -> None:
    """Marks of our messages, of XML and of Fluent in every text that page 1 or 2 prints."""
    marks = "<b>{0}</b> &lt; {{ $c }}"
    put = {
        "place": (tree, "place"),
        "country": (tree, "country_name"),
        "says": (tree["claims"][0], "says"),
        "reason": (tree["claims"][0], "reason"),
        "against": (tree["claims"][0]["against"][0], "says"),
        "speaker": (tree["claims"][0], "said_by"),
        "low path": (tree["project"]["output"]["paths"]["slow"], "label"),
        "assumption": (tree["project"]["output"], "reason"),
    }
    for name, (part, key) in put.items():
        part[key] = marks.format(name)
    context = edition_of(study_with(tree))
    words = both(context, words_of)
    missing = [name for name in put if marks.format(name) not in words and marks.format(name).lower() not in words]
    assert missing == []
    on_paper = pdf_words(compose(context, "annex"))
    assert "<b>place</b> &lt; { $c }" in on_paper


def test_the_name_of_a_car_arrives(tree: Any, study_with: Callable[..., Study], edition_of: EditionOf) -> None:
    tree["project"]["vehicles"]["chazor"]["name"] = "<i>Car</i> & {x}"
    context = edition_of(study_with(tree))
    assert context.input_name("vehicles.chazor.electricity") == "<i>Car</i> & {x}: electricity"


def test_a_source_of_the_scenario_is_listed_as_it_was_written(
    tree: Any, study_with: Callable[..., Study], edition_of: EditionOf, words_of: Callable[[Document], str]
) -> None:
    tree["sources"] = {
        "mine": {"producer": "A <b> & Co", "title": "{report}", "accessed": "2026-11-24", "published": "2025"}
    }
    tree["claims"][0]["source"] = "mine"
    words = both(edition_of(study_with(tree)), words_of)
    assert "A <b> & Co: {report}, 2025" in words


def test_a_statement_of_several_lines_is_no_obstacle(
    tree: Any, study_with: Callable[..., Study], edition_of: EditionOf, words_of: Callable[[Document], str]
) -> None:
    tree["claims"][0]["against"][0]["says"] = "First: one.\n\nSecond line."
    words = words_of(compose(edition_of(study_with(tree))))
    assert "First: one." in words
    assert "Second line [" in words


def test_a_scenario_without_draws_gives_a_brief_without_ranges(
    tree: Any, study_with: Callable[..., Study], edition_of: EditionOf, words_of: Callable[[Document], str]
) -> None:
    document = compose(edition_of(study_with(tree, 0)))
    assert words_of(document).count("no range estimated") >= 8


@pytest.mark.parametrize("key", ["jobs_gross", "jobs_net", "emissions_average", "petrol_and_diesel"])
@pytest.mark.parametrize("values", [(1e6, 4e6, 7e6), (8e6, 4e6, 7e6), (-1e6, 4e6, 7e6), (1e6, -7e6, -4e6)])
def test_a_central_value_outside_its_range_is_printed_with_it_and_with_the_reason(
    study: Study,
    document: Document,
    edition_of: EditionOf,
    with_figure: Callable[..., Study],
    words_of: Callable[[Document], str],
    key: str,
    values: tuple[float, float, float],
) -> None:
    """Inputs that reach further to one side than to the other give such a range, and so do two draws."""
    words = words_of(compose(edition_of(with_figure(study, key, *values)), "annex"))
    assert "skewed inputs" in words
    assert "the main estimate lies outside of it" in words
    assert words_of(document).count("skewed inputs") == 0


def test_a_value_whose_sign_is_not_that_of_its_range_settles_nothing(
    study: Study, edition_of: EditionOf, with_figure: Callable[..., Study]
) -> None:
    changed = with_figure(study, "emissions_average", 2e6, -9e6, -4e6)
    said = plain(headline(edition_of(changed), "emissions_average"))
    assert (
        "main estimate is 2.0 million t CO2e higher; the range goes from 9.0 lower to 4.0 lower (skewed inputs)."
        in said
    )


def test_a_brief_whose_roles_are_held_names_its_analyst(
    tree: Any, study_with: Callable[..., Study], edition_of: EditionOf
) -> None:
    tree["roles"] = {role: {"name": f"Person <{role}>"} for role in tree["roles"]}
    assert compose(edition_of(study_with(tree))).author == "Person <analyst>"


def test_the_reason_for_a_draft_names_only_roles_that_nobody_holds(
    tree: Any, study_with: Callable[..., Study], edition_of: EditionOf, words_of: Callable[[Document], str]
) -> None:
    tree["roles"]["commissioner"] = {"name": "A ministry"}
    tree["roles"]["approver"] = {"name": "A minister"}
    annex = compose(edition_of(study_with(tree)), "annex")
    said = [line for line in words_of(annex).splitlines() if "stays a draft" in line]
    assert len(said) == 1
    assert "assurer" in said[0]
    assert "client" not in said[0]
    assert "approver" not in said[0]


@pytest.mark.parametrize(("content", "said"), [("</b>", "does not fit in"), ("<b>", "stays open in")])
def test_a_mark_that_does_not_close_is_named_in_one_short_line(content: str, said: str) -> None:
    with pytest.raises(ImpactError, match=said) as refused:
        spans(content + "word " * 100)
    assert len(str(refused.value)) < 200

"""Whatever a user writes prints as the characters it is; a plant that makes nothing and a run without draws say so.

Turned signs, one year and many, long names and what a scenario may leave out: `tests/strangers`.
"""

import io
from typing import Any

import pytest
from brief_texts import edition_of, words_of
from pypdf import PdfReader
from shared_documents import undrawn

from impact import api
from impact.brief.compose import compose
from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import spans
from impact.brief.templates import documents
from impact.core.errors import ImpactError
from impact.document import Document, Heading, plain, walk
from impact.files.resources import shipped
from impact.files.yaml import read_yaml, written
from impact.output.pdf import render
from impact.study.study import StudyData
from impact.theme.themes import load_theme

TITLE = '<img src="x"> & {jobs}'
SET = "<img src=“x”> & {jobs}"  # with the quotes of typography
MARKS = "<b>{0}</b> &lt; {{ $c }}"  # of our messages, of XML and of Fluent


def texts_of_users(tree: Any) -> dict[str, tuple[Any, str]]:
    """Return where the texts stand that page 1 or 2 prints, by name."""
    return {
        "place": (tree, "place"),
        "country": (tree, "country_name"),
        "says": (tree["claims"][0], "says"),
        "reason": (tree["claims"][0], "reason"),
        "against": (tree["claims"][0]["against"][0], "says"),
        "speaker": (tree["claims"][0], "said_by"),
        "low path": (tree["project"]["output"]["paths"]["slow"], "label"),
        "assumption": (tree["project"]["output"], "reason"),
    }


@pytest.fixture(scope="module")
def context(tmp_path_factory: pytest.TempPathFactory) -> BriefContext:
    """Return the shipped case with marks in every text, a source of its own, and some roles held."""
    text = shipped("data").joinpath("scenarios", "byd-jizzakh.yaml").read_text(encoding="utf-8")
    tree = read_yaml(text, "")[0]
    for name, (part, key) in texts_of_users(tree).items():
        part[key] = MARKS.format(name)
    tree["title"] = TITLE
    tree["project"]["vehicles"]["chazor"]["name"] = "<i>Car</i> & {x}"
    tree["sources"] = {
        "mine": {"producer": "A <b> & Co", "title": "{report}", "accessed": "2026-11-24", "published": "2025"}
    }
    tree["claims"][0]["source"] = "mine"
    tree["claims"][0]["against"][1]["says"] = "First: one.\n\nSecond line."
    tree["roles"]["analyst"] = {"name": "Person <analyst>"}
    tree["roles"]["commissioner"] = {"name": "A ministry"}
    tree["roles"]["approver"] = {"name": "A minister"}
    file = tmp_path_factory.mktemp("words") / "mine.yaml"
    file.write_text(written(tree), encoding="utf-8")
    return edition_of(api.run(file, draws=80))


@pytest.fixture(scope="module")
def brief(context: BriefContext) -> Document:
    return compose(context)


@pytest.fixture(scope="module")
def annex(context: BriefContext) -> Document:
    return compose(context, "annex")


def pages(document: Document) -> PdfReader:
    """Return the document on paper, with blank charts."""
    return PdfReader(io.BytesIO(render(undrawn(document), load_theme())))


def test_a_title_of_marks_arrives_in_blocks_and_on_paper(brief: Document, annex: Document) -> None:
    assert brief.title == SET
    heading = next(block for block in walk(annex.blocks) if isinstance(block, Heading))
    assert plain(heading.text) == SET
    reader = pages(brief)
    assert SET in " ".join(reader.pages[0].extract_text().split())
    assert reader.metadata is not None
    assert reader.metadata.title == SET


def test_every_word_of_the_user_arrives(context: BriefContext, brief: Document, annex: Document) -> None:
    words = words_of(brief) + words_of(annex)
    names = ("place", "country", "says", "reason", "against", "speaker", "low path", "assumption")
    missing = [name for name in names if MARKS.format(name) not in words and MARKS.format(name).lower() not in words]
    assert missing == []
    assert "A <b> & Co: {report}, 2025" in words, "a source of the scenario"
    assert "First: one." in words, "a statement of several lines"
    assert "Second line [" in words
    assert context.input_name("vehicles.chazor.electricity") == "<i>Car</i> & {x}: electricity"
    assert brief.author == "Person <analyst>"
    on_paper = " ".join(" ".join(page.extract_text() for page in pages(annex).pages).split())
    assert "<b>place</b> &lt; { $c }" in on_paper


@pytest.mark.parametrize(("content", "said"), [("</b>", "does not fit in"), ("<b>", "stays open in")])
def test_a_mark_that_does_not_close_is_named_in_one_short_line(content: str, said: str) -> None:
    with pytest.raises(ImpactError, match=said) as refused:
        spans(content + "word " * 100)
    assert len(str(refused.value)) < 200


# What the brief and the summary say in the title or in its meaning, and the annex in an answer.
SAID = {
    "nothing is built": ("too little to measure", "none that can be measured are additional"),
    "no range": ("no range estimated", "no range estimated"),
}


def nothing_is_built(tree: Any) -> None:
    output = tree["project"]["output"]
    output["reported"] = {}
    for path in output["paths"].values():
        path["values"] = dict.fromkeys(path["values"], 0)


@pytest.fixture(scope="module", params=SAID)
def hostile(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, StudyData]:
    """Return the shipped case without output, or as it is without draws."""
    tree = read_yaml(shipped("data").joinpath("scenarios", "byd-jizzakh.yaml").read_text("utf-8"), "")[0]
    if request.param == "nothing is built":
        nothing_is_built(tree)
    file = tmp_path_factory.mktemp("hostile") / "mine.yaml"
    file.write_text(written(tree), encoding="utf-8")
    return request.param, api.run(file, draws=0 if request.param == "no range" else 20)


@pytest.mark.parametrize("called", documents())
def test_it_is_printed_and_says_so(hostile: tuple[str, StudyData], called: str) -> None:
    """Charts of such studies: `tests/charts/test_texts_apart.py`."""
    name, study = hostile
    document = compose(edition_of(study), called)
    words = " ".join(words_of(document).replace("\u00a0", " ").split())
    assert SAID[name][called != "annex"] in words
    assert "nan" not in words.split()
    assert len(pages(document).pages) > (called != "summary")

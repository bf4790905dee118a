"""A plant that makes nothing, and a run without draws: the documents are composed and printed, and say what is so.

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
from impact.brief.templates import documents
from impact.look.themes import load_theme
from impact.pdf import render
from impact.resources import shipped
from impact.source_positions import read_yaml
from impact.study.study import Study
from impact.yaml_core import written

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
def hostile(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Study]:
    """Return the shipped case without output, or as it is without draws."""
    tree = read_yaml(shipped("data").joinpath("scenarios", "byd-jizzakh.yaml").read_text("utf-8"), "")[0]
    if request.param == "nothing is built":
        nothing_is_built(tree)
    file = tmp_path_factory.mktemp("hostile") / "mine.yaml"
    file.write_text(written(tree), encoding="utf-8")
    return request.param, api.run(file, draws=0 if request.param == "no range" else 20)


@pytest.mark.parametrize("called", documents())
def test_it_is_printed_and_says_so(hostile: tuple[str, Study], called: str) -> None:
    """Charts of such studies: `tests/charts/test_texts_apart.py`."""
    name, study = hostile
    document = compose(edition_of(study), called)
    words = " ".join(words_of(document).replace("\u00a0", " ").split())
    assert SAID[name][called != "annex"] in words
    assert "nan" not in words.split()
    assert len(PdfReader(io.BytesIO(render(undrawn(document), load_theme()))).pages) > (called != "summary")

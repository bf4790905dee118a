"""A brief has eight pages, whatever the kind of project."""

from __future__ import annotations

import io

import pypdf
import pytest

from impact import api
from impact.brief.compose import compose
from impact.brief.context import BriefContext
from impact.brief.templates import needed
from impact.look.themes import load_theme
from impact.pdf import render
from impact.resources import shipped
from impact.words.language import Words

PAGES = 8
LONGER = {  # a ninth page is begun: to be shortened
    "byd-camacari", "byd-camacari-kits-stay", "byd-jizzakh-announced", "byd-jizzakh-cancelled", "byd-jizzakh-delayed",
    "byd-szeged", "byd-szeged-all-additional", "denim-complex-home-market",
}  # fmt: skip
CASES = ("byd-jizzakh", "nur-navoi", "denim-complex", "samarkand-buses", "initiative-budget")
SCENARIOS = sorted(file.name.removesuffix(".yaml") for file in shipped("data").joinpath("scenarios").iterdir())
SLOW = pytest.mark.slow(reason="prints the brief of every shipped scenario; one of each kind is printed by default")


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=() if name in CASES else SLOW) for name in SCENARIOS if not name.endswith(".json")],
)
def test_a_brief_has_eight_pages(name: str) -> None:
    loaded, theme = api.load(name), load_theme()
    study = api.run(loaded, draws=200, also=needed(["brief"], loaded.scenario.project.kind))
    pdf = render(compose(BriefContext(study, Words("en"), theme)), theme)
    assert len(pypdf.PdfReader(io.BytesIO(pdf)).pages) == PAGES + (name in LONGER)

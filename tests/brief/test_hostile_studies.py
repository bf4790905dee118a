"""Studies at the edge of what there is: the whole brief is composed, laid out and printed, and says what is so."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from every_case import composed
from pypdf import PdfReader
from shared_documents import undrawn
from shared_studies import CASES, study_of

from impact import api
from impact.brief.compose import compose
from impact.brief.context import BriefContext
from impact.brief.templates import documents
from impact.document import Document, plain
from impact.look.themes import load_theme
from impact.pdf import fitted, render
from impact.printing.laid_out import laid_out
from impact.resources import shipped
from impact.source_positions import read_yaml
from impact.study.study import Study
from impact.words.language import Words
from impact.yaml_core import written

Edit = Callable[[Any], None]


def without_pairs(tree: Any, *names: str) -> None:
    """Take away correlations of inputs that lose their range."""
    tree["correlations"] = [pair for pair in tree["correlations"] if not set(names) & set(pair["between"])]


def one_year(tree: Any) -> None:
    tree["horizon"] = [2026, 2026]
    tree["headline_year"] = 2026


def sixty_years(tree: Any) -> None:
    tree["horizon"] = [2025, 2085]
    for path in tree["project"]["output"]["paths"].values():
        path["values"] |= dict.fromkeys(map(str, range(2036, 2086)), path["values"]["2035"])


def as_it_is(tree: Any) -> None:
    """Change nothing."""


def nothing_is_built(tree: Any) -> None:
    output = tree["project"]["output"]
    output["reported"] = {}
    for path in output["paths"].values():
        path["values"] = dict.fromkeys(path["values"], 0)


def every_car_is_added(tree: Any) -> None:
    """No car is replaced, so all energy of the plant's cars is more: emissions rise."""
    without_pairs(tree, "replaced.small_market.assembled")
    for market in ("small_market", "large_market"):
        tree["project"]["replaced"][market]["none"] = {"central": 1, "unit": "1", "reason": "For a test."}
        tree["project"]["replaced"][market]["assembled"] = {"central": 0, "unit": "1", "reason": "For a test."}
    tree["project"]["replaced"]["export_none"] = {"central": 1, "unit": "1", "reason": "For a test."}
    for key in ("export_assembled", "export_electric"):
        tree["project"]["replaced"][key] = {"central": 0, "unit": "1", "reason": "For a test."}


def jobs_are_lost(tree: Any) -> None:
    """Each car replaces one made at home, so the jobs of its makers go."""
    without_pairs(tree, "replaced.small_market.assembled")
    for market in ("small_market", "large_market"):
        tree["project"]["replaced"][market]["none"] = {"central": 0, "unit": "1", "reason": "For a test."}
        tree["project"]["replaced"][market]["assembled"] = {"central": 1, "unit": "1", "reason": "For a test."}
    tree["project"]["replaced"]["assembled_price"] |= {"low": 700, "central": 800, "high": 900}


def sign_is_open(tree: Any) -> None:
    jobs_are_lost(tree)
    tree["project"]["replaced"]["assembled_price"] |= {"low": 20, "central": 120, "high": 500}


def nothing_was_said(tree: Any) -> None:
    tree["claims"] = []
    tree["milestones"] = []
    needed = ("employment_fte", "life_cycle_emissions")  # the brief must state these, or is refused
    tree["not_estimated"] = {key: reason for key, reason in tree["not_estimated"].items() if key in needed}


def long_names(tree: Any) -> None:
    tree["title"] = (
        "The plant for battery-electric and plug-in hybrid passenger cars in the region of Jizzakh: jobs, emissions"
    )
    tree["subtitle"] = "Battery-electric and plug-in hybrid passenger cars, light vans and their parts, Uzbekistan"
    tree["place"] = "the special industrial zone of Jizzakh-Zarbdor"
    tree["project"]["name"] = "Joint Venture for New Energy Vehicles and Partners Limited Liability Company"
    for vehicle in tree["project"]["vehicles"].values():
        vehicle["name"] += " Champion BriefContext Long Range Premium"
    for milestone in tree["milestones"]:
        milestone["says"] = (milestone["says"] + " and what follows from it for all parts of the region")[:70]


# What the annex says in a sentence of its headlines; the brief and the summary say it in a title or its standfirst.
EDITS: dict[str, tuple[Edit, str]] = {
    "one year": (one_year, ""),
    "sixty years": (sixty_years, ""),
    "no range": (as_it_is, "no range estimated"),
    "nothing is built": (nothing_is_built, "no measurable change"),
    "every car is added": (every_car_is_added, "estimated to add about"),
    "jobs are lost": (jobs_are_lost, "jobs are lost"),
    "sign is open": (sign_is_open, "it is not settled whether jobs are gained or lost"),
    "nothing was said": (nothing_was_said, ""),
    "long names": (long_names, "the special industrial zone of Jizzakh"),
}


IN_TITLES = {
    "no measurable change": "no measurable change to jobs",
    "estimated to add about": "Emissions rise in both cases",
    "jobs are lost": "a loss of",
    "it is not settled whether jobs are gained or lost": "how many are additional is uncertain",
}


ODD = ("one year", "nothing is built", "no range")  # a point, nothing and no whisker in charts of the annex, too
IN_SUMMARY = {"the special industrial zone of Jizzakh": "The plant for battery-electric"}  # it names no place


class Hostile(NamedTuple):
    """A study at the edge."""

    study: Study
    said: str
    odd: bool


@pytest.fixture(scope="module", params=EDITS)
def hostile(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Hostile:
    """Return a study of the shipped case after an edit, what its brief has to say, and whether its charts are odd."""
    edit, said = EDITS[request.param]
    tree = read_yaml(shipped("data").joinpath("scenarios", "byd-jizzakh.yaml").read_text("utf-8"), "")[0]
    edit(tree)
    file = tmp_path_factory.mktemp("hostile") / "mine.yaml"
    file.write_text(written(tree), encoding="utf-8")
    return Hostile(api.run(file, draws=0 if request.param == "no range" else 20), said, request.param in ODD)


SLOW = pytest.mark.slow(reason="the largest type prints each case by default, the usual type a few more pages of it")


@pytest.mark.sampled(4)
@pytest.mark.parametrize("called", documents())
@pytest.mark.parametrize("theme", [pytest.param("default", marks=SLOW), "large-print"])
def test_it_is_printed_and_says_so(
    hostile: Hostile, called: str, theme: str, words_of: Callable[[Document], str]
) -> None:
    """Charts of an annex are drawn by default where they are odd: the others show what those of the brief show."""
    study, said, odd = hostile
    said = said if called == "annex" else IN_TITLES.get(said, said)
    said = IN_SUMMARY.get(said, said) if called == "summary" else said
    look = load_theme(theme)
    context = BriefContext(study, Words("en"), look)
    document = compose(context, called)
    if called != "annex" or odd or theme == "default":
        document = laid_out(context, document)
    head = plain(document.running.header_left) + " " + plain(document.running.header_right)
    printed = " ".join(f"{head} {words_of(document)}".replace("\u00a0", " ").split())
    assert said in printed
    assert "nan" not in printed.split()
    assert len(PdfReader(io.BytesIO(render(undrawn(document), look))).pages) > (called != "summary")


# These change the same part of a case as another that is printed by default.
ALIKE = {f"byd-jizzakh-{name}" for name in ("slow", "ceiling", "cancelled", "delayed", "rarely-charged")} | {
    "denim-complex-coal-abroad", "denim-complex-new-cotton", "initiative-budget-other-building", "nur-navoi-gas-left",
    "samarkand-buses-350",
}  # fmt: skip


def shipped_scenarios() -> list[object]:
    known = api.parts("scenarios")
    assert set(known) >= ALIKE
    marks = pytest.mark.slow(reason="changes the same part of the scenario as one that is printed by default")
    return [pytest.param(name, marks=marks if name in ALIKE else ()) for name in known]


@pytest.mark.sampled(6)
@pytest.mark.parametrize("name", shipped_scenarios())
def test_every_shipped_scenario_gives_its_brief(name: str) -> None:
    """Charts are left empty: tests/charts/test_in_every_case.py draws those of all documents of the main cases."""
    study = study_of(name, beside=False)
    document = composed(name, "brief").document if name in CASES else brief_without_charts(study)
    pages = PdfReader(io.BytesIO(render(undrawn(document), load_theme()))).pages
    assert 8 <= len(pages) <= 16
    assert document.title in " ".join(pages[0].extract_text().split())


def brief_without_charts(study: Study) -> Document:
    theme = load_theme()
    return fitted(compose(BriefContext(study, Words("en"), theme)), theme)


@pytest.mark.sampled(1)
@pytest.mark.parametrize("called", documents())
def test_text_a_third_longer_still_fits(study: Study, called: str, tmp_path: Path) -> None:
    """Every message is longer, as in another language; nothing is cut and no page overflows."""
    longer = tmp_path / "languages" / "en"
    longer.mkdir(parents=True)
    for file in shipped("templates").joinpath("languages", "en").iterdir():
        lines = [_longer(line) for line in file.read_text("utf-8").splitlines()]
        (longer / file.name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    look = load_theme()
    context = BriefContext(study, Words("en", (tmp_path,)), look)
    composed = compose(context, called)
    document = laid_out(context, composed) if called == "brief" else fitted(composed, look)
    pages = PdfReader(io.BytesIO(render(undrawn(document), look))).pages
    as_it_is = fitted(compose(BriefContext(study, Words("en"), look), called), look)
    short = PdfReader(io.BytesIO(render(undrawn(as_it_is), look))).pages
    assert len(short) <= len(pages) <= 2 * len(short)


def _longer(line: str) -> str:
    """Return a message of words with a third more of them."""
    name, equals, message = line.partition(" = ")
    plain = "".join(part.split("}")[-1] for part in message.split("{"))
    if (
        not equals
        or len(plain) < 25
        or "->" in message
        or name.startswith(("month", "scale", "unit", "range", "page", "  "))
    ):
        return line
    words = re.sub(r"</?\w+>", "", plain).split()
    return f"{line} {' '.join(word.strip('.,:;()<>/') for word in words[: max(1, len(words) // 3)])}"

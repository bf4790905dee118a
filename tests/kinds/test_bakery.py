"""A stranger's kind of project: three folders and a scenario, used through the installed package alone."""

import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from pkgutil import iter_modules
from subprocess import CompletedProcess
from typing import Any

import pytest
from pypdf import PdfReader

from impact import api, kinds
from impact.brief.compose import compose
from impact.brief.edition.context import BriefContext
from impact.core import registry
from impact.document import Heading, Table, plain, walk
from impact.files.yaml import read_yaml
from impact.language.messages import Language
from impact.output.evidence import with_files
from impact.output.laid_out import laid_out
from impact.output.pdf import render
from impact.scenario.defaults.listing import default_rows
from impact.scenario.kind_declaration import PREFIX, declared
from impact.study.study import StudyData
from impact.theme.themes import load_theme

Impact = Callable[..., tuple[int, str, str]]
HOME = Path(__file__).parents[1] / "data" / "bakery"
SHIPPED = [module.name for module in iter_modules(kinds.__path__)]
WRITTEN = (".py", ".yaml", ".ftl")
MOST_LINES = 200
SHORT = HOME.parent / "short" / "bakery"
PRODUCTS = re.compile(r"\b(?:cars?|vehicles?|plants?|petrol|programme)\b", re.IGNORECASE)

# By hand: four ovens, 250,000 loaves of each at 4 a loaf; flour for 1 (four fifths of it from the country) and services
# for .6. Effects a unit are those of the page on the made-up country; jobs per output fall by 2 % a year from 2024 on.
LEFT = 0.98**3
INDIRECT = (0.8 / 2 * 10 + 0.6 * 14) * LEFT
INDUCED = (30 * 0.004 * 1.02**2 * 12 + 0.8 * 0.25 + 0.6 * 0.35) * 10 / 2 * LEFT
BY_HAND = {
    "key_figures/loaves/value": 1_000_000,
    "bread_by_year/2025/value": 500_000,
    "turnover_by_year/2027/value": 4,
    "gva_by_year/direct.2027/value": 4 - 1 - 0.6,
    "key_figures/jobs_gross/value": 30 + INDIRECT + INDUCED,
    "key_figures/jobs_net/value": (30 + INDIRECT + INDUCED) * 0.4 * 0.9,
}


def run(bakery: Any, **options: Any) -> StudyData:
    return api.run("xyz-bakery", data=bakery.data, **options)


def test_it_takes_fewer_lines_than_a_page_of_code() -> None:
    files = [file for file in HOME.rglob("*") if file.suffix in WRITTEN]
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    assert len(lines) < MOST_LINES


def test_its_numbers_are_those_worked_out_by_hand(bakery: Any) -> None:
    study = run(bakery, draws=0)
    assert {cell: study.cell(cell) for cell in BY_HAND} == pytest.approx(BY_HAND, rel=1e-9)
    row = study.row("key_figures", "loaves")
    assert (row["unit"], row["period"], row["scope"]) == ("loaves/yr", "2027", "na")


def test_a_key_figure_over_all_years_is_their_sum(copied: Any) -> None:
    copied.edit("data/kinds/bakery/kind.yaml", "question: bread", "over: horizon, question: bread")
    registry.use_kinds((copied.kinds,))
    row = run(copied, draws=0).row("key_figures", "loaves")
    assert (row["value"], row["unit"], row["period"]) == (2_500_000, "loaves", "2025/2027")


def test_a_key_figure_in_another_unit_and_one_of_a_part_that_is_not_stated(copied: Any) -> None:
    copied.edit(
        "data/kinds/bakery/kind.yaml",
        "  loaves: {of: {variable: loaves}, ",
        "  sold_later: {of: {variable: loaves}, none_without: trade, scope: gross, question: bread}\n"
        "  no_bread: {of: {variable: loaves}, none_without: operation, question: bread}\n"
        "  loaves: {of: {variable: loaves}, over: life, unit: thousand loaves, times: 0.001, ",
    )
    registry.use_kinds((copied.kinds,))
    figures = {str(row["id"]): (row["value"], row["unit"]) for row in run(copied, draws=0)["key_figures"].rows}
    assert figures["loaves"] == (2500, "thousand loaves")
    assert figures["sold_later"][0] == 0
    assert "no_bread" not in figures


def test_its_own_rules_are_applied_to_its_scenarios_alone(copied: Any, impact: Impact) -> None:
    (copied.kinds / "bakery" / "checks").mkdir()
    (copied.kinds / "bakery" / "checks" / "__init__.py").touch()
    (copied.kinds / "bakery" / "checks" / "bread.py").write_text(
        """from impact.checks.rules import themes
from impact.checks.finding import Found, RuleSet

bread = themes.register("bread")(RuleSet("bread"))


@bread.rule("few-ovens", "hint")
def few_ovens(subject):
    yield Found(("project", "ovens"), "there are few ovens.", "Ask for more.")
""",
        encoding="utf-8",
    )
    templates = ["--template-dir", str(copied.templates[0])]
    code, out, err = impact("check", "xyz-bakery", *copied.options, *templates)
    assert (code, err) == (0, "")
    assert "hint: project.ovens: there are few ovens. Ask for more. [bread/few-ovens]" in out
    assert "few-ovens" not in impact("check", "xyz", *copied.options, *templates)[1]


def test_explain_names_the_strangers_function(bakery: Any) -> None:
    found = api.explain(run(bakery, draws=0), "key_figures/loaves/value", data=bakery.data)
    assert found.variable == f"{PREFIX}loaves"
    assert found.formula.startswith("Its row in bread_by_year, in the headline year. Ovens times the loaves")
    assert [(each.code, each.file) for each in found.functions] == [("bakery.model.bake", "bakery/model.py")]
    assert {each.id for each in found.inputs} == {"ovens.2025", "ovens.2026", "baked"}


def test_compare_says_what_the_variant_changes(bakery: Any) -> None:
    bridge = api.compare("xyz-bakery", "xyz-bakery-foreign-flour", ["jobs_gross", "loaves"], data=bakery.data)
    jobs = list(bridge.where(key_figure="jobs_gross"))
    assert float(jobs[1]["value"] or 0) == pytest.approx(-0.4 * 10 * LEFT - 0.8 * 0.25 * 10 / 2 * LEFT)
    assert [row["value"] for row in bridge.where(key_figure="loaves")] == [1_000_000, 0, 1_000_000]


@pytest.mark.parametrize(("document", "least"), [("brief", 4), ("summary", 1)])
def test_its_documents_have_pages_of_its_own_words(bakery: Any, document: str, least: int) -> None:
    theme = load_theme()
    kind = declared("bakery", bakery.data)
    context = BriefContext(run(bakery, also=("scenarios",)), Language("en", bakery.templates), theme, kind)
    made = with_files(context, laid_out(context, compose(context, document, bakery.templates)))
    assert len(PdfReader(BytesIO(render(made, theme))).pages) >= least
    said = "\n".join(plain(each.text) for each in walk(made.blocks) if isinstance(each, Heading))
    heads = [plain(row.cells[0].text) for each in walk(made.blocks) if isinstance(each, Table) for row in each.rows]
    assert any(head.startswith(("Bread from Xyzville, 2027", "Loaves, 2027")) for head in heads)
    assert PRODUCTS.findall(said) == []


def test_a_kind_is_found_by_its_entry_point(
    run_impact: Callable[..., CompletedProcess[str]], tmp_path: Path, root: Path
) -> None:
    record = tmp_path / "installed" / "bakery-1.0.dist-info"
    record.mkdir(parents=True)
    (record / "METADATA").write_text("Metadata-Version: 2.1\nName: bakery\nVersion: 1.0\n", encoding="utf-8")
    (record / "entry_points.txt").write_text("[impact.kinds]\nbakery = bakery\n", encoding="utf-8")
    path = ":".join(map(str, (root, record.parent, HOME / "kinds")))
    data = ["--data-dir", str(HOME / "data"), "--data-dir", str(HOME.parent / "xyz")]
    done = run_impact("show", "xyz-bakery", "key_figures/loaves/value", *data, PYTHONPATH=path)
    assert (done.returncode, done.stdout) == (0, "1000000.0\n"), done.stderr
    assert run_impact("list", "kinds", PYTHONPATH=path).stdout.split() == sorted(["bakery", *SHIPPED])


def test_a_short_scenario_of_it_takes_defaults_from_folders(bakery: Any) -> None:
    """Its kind's, its country's and its own lines in layers, from folders named with --data-dir alone."""
    data = (SHORT, *bakery.data)
    loaded = api.load(SHORT.with_name("made-up-bakery.yaml"), data)
    assert {each.default.layer for each in loaded.defaults} == {"package", "kind", "country"}
    (flour,) = (each for each in loaded.defaults if each.key == "operation.items.flour.amount")
    assert (flour.value["central"], flour.value["unit"]) == (4 * 0.25, "million XYZ_2025/yr")
    study = api.run(loaded, data=data, draws=20)
    assert study.cell("key_figures/loaves/value") == 1_000_000
    assert study["assumptions"]["price"]["basis"] == "default_of_country"
    assert any(row["layer"] == "client" for row in default_rows("bakery", "XYZ", data))


def test_what_its_defaults_leave_to_the_client_is_asked(bakery: Any) -> None:
    new = api.new_scenario("loaves", "bakery", "XYZ", {}, data=(*bakery.data, SHORT))
    assert "ovens: {central: , low: , high: , unit: ovens, reason: }  # FILL: ovens in use" in new.text
    (baked,) = (line for line in new.text.splitlines() if "baked:" in line)  # its kind has a default
    assert baked.startswith("#")
    assert baked.endswith("# default of the kind")
    told = {each.where for each in new.problems}
    assert {"title", "project.ovens", "project.operation.staff", "project.reference"} <= told


def test_without_defaults_its_schema_says_what_is_asked(bakery: Any) -> None:
    new = api.new_scenario("loaves", "bakery", "XYZ", {"project.name": "Loaves"}, data=bakery.data)
    value = read_yaml(new.text, "loaves.yaml")[0]
    assert (value["scenario"], value["project"]) == (1, {"kind": "bakery", "name": "Loaves"})
    assert "inherits" not in value
    assert "baked: {central: , low: , high: , unit: loaves/(oven yr), reason: }" in new.text
    assert {"project.ovens", "project.baked", "project.operation"} <= {each.where for each in new.problems}


def test_it_has_a_workbook(bakery: Any, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    pytest.importorskip("xlsxwriter")
    data = (*bakery.data, SHORT)
    book = openpyxl.load_workbook(BytesIO(api.client_workbook("bakery", "XYZ", {"as_of": "2026-11-26"}, data=data)))
    page = book["Assumptions"]
    (row,) = [row for row in range(3, page.max_row + 1) if page.cell(row, 1).value == "project.ovens"]
    page.cell(row, 4).value, page.cell(row, 11).value = "4", "As ordered."
    book.save(tmp_path / "loaves.xlsx")
    new, _ = api.from_workbook("loaves", tmp_path / "loaves.xlsx", data=data)
    stated = read_yaml(new.text, "loaves.yaml")[0]["project"]["ovens"]
    assert stated == {"central": 4, "unit": "ovens", "reason": "As ordered."}

"""`impact compare` and what `impact show` and `impact run` say about what would change the answer."""

from itertools import pairwise
from pathlib import Path

import pytest
from fixture_types import Impact
from openpyxl import load_workbook
from shared_studies import ONE_OF_EACH_KIND, study_of
from written_files import rows_of

from impact import api
from impact.language.amounts import Amounts
from impact.language.messages import Language
from impact.language.rounding import Steps
from impact.study.store import load

PLANTS = ("byd-jizzakh", "byd-szeged", "byd-camacari")  # whose money is of three currencies


def test_compare_names_what_changed(impact: Impact) -> None:
    asked = ("compare", "byd-jizzakh", "byd-jizzakh-localised", "--metric", "jobs_net")
    done = impact(*asked, "--exact")
    assert (done.code, done.err) == (0, "")
    first, start, step, end = done.out.splitlines()
    assert first == "jobs_net [persons]"
    study = study_of("byd-jizzakh", 0, beside=False)
    net = study.row("key_figures", "jobs_net")["value"]
    assert start.split() == ["byd-jizzakh", f"{net:,.2f}"]
    assert step.split()[0] == "column.domestic_goods"
    assert step.split()[-1].startswith("+")
    assert end.split()[0] == "byd-jizzakh-localised"
    printed = Amounts(Language("en"), Steps.of(study)).printed(study.row("key_figures", "jobs_net"))
    assert impact(*asked).out.splitlines()[1].split() == ["byd-jizzakh", printed]


def test_compare_as_csv_has_every_step_of_every_figure(impact: Impact) -> None:
    done = impact("compare", "byd-jizzakh", "byd-jizzakh-localised", "--format", "csv")
    found = rows_of(done.out)
    assert {row["key_figure"] for row in found} >= {"jobs_net", "emissions_average"}
    assert {row["kind"] for row in found} == {"level", "assumption"}


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return study folders of three plants and of a scenario of each kind."""
    place = tmp_path_factory.mktemp("saved")
    found = {name: place / f"{name}.study" for name in (*PLANTS, *ONE_OF_EACH_KIND)}
    for name, folder in found.items():
        api.save(study_of(name, beside=False), folder)
    return found


@pytest.fixture
def plants(saved: dict[str, Path]) -> list[str]:
    return [str(saved[name]) for name in PLANTS]


def test_key_figures_of_three_stand_side_by_side(impact: Impact, plants: list[str]) -> None:
    done = impact("compare", *plants, "--format", "csv")
    assert done.code == 0, done.err
    found = rows_of(done.out)
    (jobs,) = (row for row in found if row["key_figure"] == "jobs_net")
    for name, folder in zip(PLANTS, plants, strict=True):
        net = load(Path(folder)).row("key_figures", "jobs_net")
        assert [float(jobs[column]) for column in (name, f"{name} low", f"{name} high")] == pytest.approx(
            [net["value"], net["low"], net["high"]]
        )
    unestimated = {"gva_net": (), "tax_net": ("byd-camacari",)}  # a relief of it has no number
    for metric, without in unestimated.items():
        money = [row for row in found if row["key_figure"] == metric]
        assert len({row["unit"] for row in money}) == len(money) == 3
        shown = [[name for name in PLANTS if row[name]] for row in money]
        assert shown == [[] if name in without else [name] for name in PLANTS]


def test_they_are_read_as_a_brief_prints_them(impact: Impact, plants: list[str]) -> None:
    done = impact("compare", *plants, "--metric", "jobs_gross", "--metric", "jobs_net")
    head, *lines = done.out.splitlines()
    assert head.split()[-4:] == ["unit", *PLANTS]
    assert [line.split()[0] for line in lines] == ["jobs_gross", "jobs_net"]
    study = load(Path(plants[0]))
    printed = Amounts(Language("en"), Steps.of(study)).of(study.row("key_figures", "jobs_net"), 1.0).ranged_value
    assert printed in lines[1]
    russian = impact("compare", *plants, "--metric", "jobs_net", "-l", "ru", "--format", "md")
    assert russian.out.splitlines()[2].startswith("| jobs_net | чел. |")


@pytest.mark.parametrize("pair", list(pairwise(ONE_OF_EACH_KIND)), ids="-".join)
def test_two_of_any_kinds_are_side_by_side(saved: dict[str, Path], pair: tuple[str, str]) -> None:
    """What both have is in one row; what one lacks is said not to be in its study, and a gap not to be estimated."""
    folders = [saved[name] for name in pair]
    assert "different kinds of project" in api.apart(*folders)
    beside = api.side_by_side(folders)
    has = [{row["id"]: row["value"] for row in load(folder)["key_figures"].rows} for folder in folders]
    assert {row["key_figure"] for row in beside.rows()} == set(has[0]) | set(has[1])
    for row in beside.read():
        metric, _, *cells = row.values()
        for known, cell in zip(has, cells, strict=True):
            assert (str(cell) == "not in this study") == (metric not in known)
            assert str(cell) != "not estimated" or known[metric] is None
    shared = [row["key_figure"] in has[0] and row["key_figure"] in has[1] for row in beside.rows()]
    assert shared == sorted(shared, reverse=True)


def test_two_of_different_kinds_are_compared_without_steps(impact: Impact, saved: dict[str, Path]) -> None:
    one, other = (str(saved[name]) for name in ("samarkand-buses", "byd-jizzakh"))
    done = impact("compare", one, other)
    assert done.code == 0, done.err
    assert "no step leads across" in done.err
    assert "not in this study" in done.out
    assert impact("compare", one, other, "--data-first", ".").code == 2
    assert "в этом исследовании нет" in impact("compare", one, other, "-l", "ru").out


def test_a_workbook_holds_all_digits(impact: Impact, plants: list[str], tmp_path: Path) -> None:
    assert impact("compare", *plants, "-o", "plants.xlsx").out == "plants.xlsx\n"
    sheet = load_workbook(tmp_path / "plants.xlsx").active
    assert sheet is not None
    head, *lines = sheet.iter_rows(values_only=True)
    assert head[:3] == ("key_figure", "unit", "byd-jizzakh")
    net = load(Path(plants[0])).row("key_figures", "jobs_net")["value"]
    assert [line[2] for line in lines if line[0] == "jobs_net"] == [pytest.approx(net)]
    pair = ("byd-jizzakh", "byd-jizzakh-localised", "--metric", "jobs_net")
    assert impact("compare", *pair, "-o", "two.xlsx").code == 0
    steps = load_workbook(tmp_path / "two.xlsx").worksheets[0]
    assert {"level", "assumption"} <= {cell.value for row in steps.iter_rows() for cell in row}


def test_scenarios_of_one_name_are_told_apart(tmp_path: Path) -> None:
    first, second = study_of("nur-navoi", beside=False), study_of("zhanatas", beside=False)
    folders = [tmp_path / f"{at}" / "x.study" for at in range(3)]
    for study, folder in zip((first, second, first), folders, strict=True):
        folder.parent.mkdir()
        api.save(study, folder)
    assert list(api.side_by_side(folders).studies) == ["nur-navoi (1)", "zhanatas (2)", "nur-navoi (3)"]


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("byd-jizzakh", "byd-jizzakh-slo"), "Did you mean 'byd-jizzakh-slow'?"),
        (("byd-jizzakh", "byd-jizzakh-slow", "--metric", "jobs"), "no key figure is called 'jobs'"),
        (("nur-navoi", "zhanatas", "nur-navoi", "-o", "x.csv"), "A workbook is called FILE.xlsx"),
        (("nur-navoi", "zhanatas", "nur-navoi", "--data-first", "."), "go with two scenarios"),
    ],
)
def test_what_cannot_be_compared_is_refused(impact: Impact, args: tuple[str, ...], said: str) -> None:
    done = impact("compare", *args)
    assert (done.code in (1, 2), done.out) == (True, "")
    assert said in done.err


@pytest.mark.usefixtures("studied")
@pytest.mark.parametrize(
    ("table", "option"), [("tornado", "--sensitivity"), ("method_choices", ""), ("switching_values", "--switching")]
)
def test_show_what_every_study_holds(impact: Impact, table: str, option: str) -> None:
    done = impact("show", "quick.study", table, "--format", "csv")
    assert done.code == 0
    assert len(rows_of(done.out)) > 10
    if option:
        assert impact("show", "quick.study", option, "--format", "csv").out == done.out
        assert impact("show", "quick.study", "jobs_by_year", option).code == 2


@pytest.mark.usefixtures("studied")
def test_show_one_key_figure_alone(impact: Impact) -> None:
    done = impact("show", "quick.study", "switching_values", "--metric", "jobs_net", "--format", "csv")
    assert {row["key_figure"] for row in rows_of(done.out)} == {"jobs_net"}
    assert any(row["input"] == "replaced.large_market.assembled" for row in rows_of(done.out))
    wrong = impact("show", "quick.study", "switching_values", "--metric", "job_net")
    assert wrong.code == 1
    assert "Did you mean 'jobs_net'?" in wrong.err


def test_show_makes_the_scenarios_that_a_study_does_not_hold(impact: Impact, tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text("inherits: byd-jizzakh\ndraws: 30\nalternatives: [byd-jizzakh-slow]\n", encoding="utf-8")
    done = impact("show", str(own), "scenarios", "--metric", "jobs_net", "--format", "csv")
    assert [row["scenario_key"] for row in rows_of(done.out)] == ["own", "byd-jizzakh-slow", "byd-jizzakh-slow"]

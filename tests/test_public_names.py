"""What `import impact` promises: few names, typed, described, looked up only when they are used."""

import doctest
import inspect
import io
from pathlib import Path

import pandas as pd
import pytest
from matplotlib.figure import Figure
from PIL import Image

import impact
from impact import Brief, ImpactError, Scenario, Study, api
from impact.api import objects

CASE = "initiative-budget"  # the quickest that ships


@pytest.fixture(scope="module")
def study() -> Study:
    return Study.run(CASE, draws=20)


@pytest.fixture(scope="module")
def brief(study: Study) -> Brief:
    return study.brief("summary")


def test_every_name_is_described_and_found_by_dir() -> None:
    assert set(impact.__all__) <= set(dir(impact))
    for name in set(impact.__all__) - {"__version__"}:
        assert inspect.getdoc(getattr(impact, name)), name
    for name in impact.api.__all__:
        assert inspect.getdoc(getattr(api, name)), name
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = impact.nothing


def test_examples_in_docstrings_run() -> None:
    found = doctest.DocTestFinder().find(objects, globs={"Scenario": Scenario, "Study": Study})
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    assert sum(runner.run(test).attempted for test in found) >= 6
    assert runner.failures == 0


def test_a_scenario_says_what_it_is_and_what_it_assumes() -> None:
    scenario = Scenario.load(CASE)
    assert repr(scenario) == "<Scenario initiative-budget: spending in UZB, 2025 to 2026>"
    frame = scenario.frame()
    assert pd.api.types.is_float_dtype(frame["low"])
    assert set(frame.index) == set(scenario.assumptions)
    assert "<table" in scenario._repr_html_()
    with pytest.raises(ImpactError, match="Did you mean 'initiative-budget'"):
        Scenario.load("initiative-budgte")


def test_a_study_is_what_every_function_takes(study: Study, tmp_path: Path) -> None:
    again = Study.load(study.save(tmp_path / "a.study"))
    assert repr(again) == repr(study)
    assert isinstance(again, Study)
    assert again.frame("key_figures").equals(study.frame("key_figures"))
    one, other = (api.explain(each, "key_figures/job_years/value") for each in (study, again))
    assert one == other


def test_every_table_is_read_by_pandas_without_arguments(study: Study, tmp_path: Path) -> None:
    folder = study.save(tmp_path / "a.study")
    for name in study.tables:
        read, frame = pd.read_csv(folder / f"{name}.csv"), study.frame(name).reset_index()
        assert list(read.columns) == list(frame.columns)
        for column in frame.columns[frame.dtypes.map(pd.api.types.is_numeric_dtype)]:
            assert pd.api.types.is_numeric_dtype(read[column]), (name, column)
            assert read[column].notna().sum() == frame[column].notna().sum(), (name, column)


def test_a_figure_is_one_of_matplotlib(study: Study) -> None:
    name = "spending-by-item"
    figure, drawn = study.figure(name, width_mm=160, height_mm=110, dpi=100), io.BytesIO()
    assert isinstance(figure, Figure)
    assert figure.get_size_inches()[0] == pytest.approx((160 - 8 / 72 * 25.4) / 25.4, abs=0.01)
    figure.savefig(drawn, format="png")
    with Image.open(drawn) as picture:
        assert picture.width == pytest.approx(figure.get_size_inches()[0] * 100, abs=1)
    assert study.figures().loc[name, "title"]
    with pytest.raises(ImpactError, match=r"no chart is called 'spending-by-itm'\. Did you mean 'spending-by-item'"):
        study.figure("spending-by-itm")


def test_a_brief_has_pages_and_words(brief: Brief, tmp_path: Path) -> None:
    assert brief.pdf.startswith(b"%PDF-")
    assert brief.save(tmp_path) == tmp_path / f"{CASE}.summary.en.pdf"
    assert (tmp_path / f"{CASE}.summary.en.pdf").read_bytes() == brief.pdf
    assert brief.save(tmp_path / "a.txt").read_text(encoding="utf-8") == brief.text
    assert str(brief.study.facts["title"]) in brief.text
    assert repr(brief) == f"<Brief {CASE}: summary, en, theme default>"
    assert "<b>" in brief._repr_html_()
    with pytest.raises(ImpactError, match=r"no format .* has the ending '\.rtf'"):
        brief.save(tmp_path / "a.rtf")


def test_pages_of_the_command_are_those_of_the_object(brief: Brief, tmp_path: Path) -> None:
    file = api.brief(brief.study, tmp_path / "a.pdf", document="summary")
    assert file.read_bytes() == brief.pdf

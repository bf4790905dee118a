"""Charts are drawn once: recordings are found by what their chart read, and may be deleted at any time."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from charts_of import charts_of

from impact import user_cache
from impact.charts import Caption, ChartContext, Picture, cache, charts
from impact.charts.cache import Ordered, drawing
from impact.charts.style import ChartStyle
from impact.look.themes import load_theme
from impact.printing.editions import OutputFile, Printing
from impact.printing.press import Press
from impact.study.store import save
from impact.study.study import Study
from impact.study.tables import Table
from impact.user_cache import kept_folder, nothing_kept
from impact.words.language import Words
from impact.words.marks import Marked

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Run = Callable[..., subprocess.CompletedProcess[str]]
CHART = "emissions_by_rule"
RULES = ("average", "marginal")


@pytest.fixture
def style() -> ChartStyle:
    return ChartStyle(load_theme(), 225.0, 140.0)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty cache folder of this test."""
    monkeypatch.setenv("IMPACT_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache" / "recordings"


@pytest.fixture
def count(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the names of the charts that were drawn, one for each time."""
    drawn: list[str] = []
    original = cache._drawn

    def noting(ordered: Ordered, *rest: object) -> object:
        drawn.append(ordered.name)
        return original(ordered, *rest)  # type: ignore[arg-type]  # handed on as they came

    monkeypatch.setattr(cache, "_drawn", noting)
    return drawn


@pytest.fixture
def warned_anew() -> Iterator[None]:
    user_cache._told.clear()
    yield
    user_cache._told.clear()


def _with_fact(study: Study, name: str, value: str | int) -> Study:
    return replace(study, facts=study.facts.changed({name: value}))


@pytest.mark.parametrize("name", charts_of("vehicle_plant"))
def test_a_recording_is_what_was_drawn(
    name: str, filled: Study, words: Words, style: ChartStyle, folder: Path, count: list[str]
) -> None:
    first, second = (drawing(name, filled, words, style) for _ in range(2))
    assert first == second
    assert count == [name]


def test_where_nothing_may_be_kept_the_chart_is_drawn_anew(
    filled: Study, words: Words, style: ChartStyle, folder: Path, count: list[str]
) -> None:
    first = drawing(CHART, filled, words, style)
    with nothing_kept():
        assert drawing(CHART, filled, words, style) == first
    assert count == [CHART, CHART]


@pytest.fixture
def looked_anew() -> Iterator[None]:
    """Forget digests before and after, which hold as long as a process."""
    for digest in (cache._look, cache._code):
        digest.cache_clear()
    yield
    for digest in (cache._look, cache._code):
        digest.cache_clear()


@pytest.mark.usefixtures("looked_anew")
def test_code_that_draws_otherwise_draws_anew(
    study: Study, words: Words, style: ChartStyle, folder: Path, count: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    drawing(CHART, study, words, style)
    monkeypatch.setattr(cache, "_code", lambda: "other code")
    cache._look.cache_clear()
    drawing(CHART, study, words, style)
    assert count == [CHART, CHART]


PARTS = ("charts/kinds/tornado.py", "document/drawing.py", "look/theme.py", "words/rounding.py")


@pytest.mark.usefixtures("looked_anew")
@pytest.mark.parametrize("part", PARTS)
def test_every_part_of_the_code_that_draws_is_looked_at(
    part: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("charts/cache.py", *PARTS):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("first", encoding="utf-8")
    monkeypatch.setattr(cache, "__file__", str(tmp_path / "charts" / "cache.py"))
    before = cache._code()
    (tmp_path / part).write_text("second", encoding="utf-8")
    cache._code.cache_clear()
    assert cache._code() != before


def test_other_prose_finds_the_recording(
    study: Study, words: Words, style: ChartStyle, folder: Path, count: list[str]
) -> None:
    drawing(CHART, study, words, style)
    drawing(CHART, replace(_with_fact(study, "title", "Another title"), scenario="# other"), words, style)
    assert count == [CHART]


def test_other_data_facts_looks_and_sizes_are_drawn_anew(
    study: Study,
    words: Words,
    style: ChartStyle,
    folder: Path,
    count: list[str],
    scaled: Callable[[Study, float], Study],
) -> None:
    drawing(CHART, study, words, style)
    drawing(CHART, scaled(study, 2.0), words, style)
    drawing(CHART, _with_fact(study, "base_year", 2031), words, style)
    drawing(CHART, study, words, replace(style, height=150.0))
    drawing(CHART, study, words, replace(style, theme=load_theme("grey")))
    assert len(count) == 5
    drawing(CHART, study, words, style)
    assert len(count) == 5


def test_another_step_of_its_measure_is_drawn_anew_and_that_of_another_is_not(
    study: Study, words: Words, style: ChartStyle, folder: Path, count: list[str]
) -> None:
    """The step comes from the key figures, which the chart itself does not look at."""

    def with_figure(key: str, value: float) -> Study:
        rows = tuple(row | {"value": value} if row["id"] == key else row for row in study["kpi"].rows)
        return replace(study, tables=study.tables | {"kpi": replace(study["kpi"], rows=rows)})

    assert "11,800" in drawing("jobs_by_year", study, words, style).texts()
    drawing("jobs_by_year", with_figure("emissions_average", -2.5e6), words, style)
    drawing("jobs_by_year", with_figure("jobs_net", 5500.0), words, style)
    assert count == ["jobs_by_year"]
    finer = with_figure("jobs_net", 537.0)
    for _ in range(2):
        assert "11,840" in drawing("jobs_by_year", finer, words, style).texts()
    assert count == ["jobs_by_year"] * 2
    assert "11,800" in drawing("jobs_by_year", study, words, style).texts()
    assert len(count) == 2


def test_a_changed_message_of_the_chart_is_drawn_anew(
    study: Study, style: ChartStyle, folder: Path, count: list[str], tmp_path: Path
) -> None:
    own = tmp_path / "words" / "languages" / "en"
    own.mkdir(parents=True)
    drawing(CHART, study, Words("en"), style)
    (own / "own.ftl").write_text("kicker = OTHER PROSE\n", encoding="utf-8")
    drawing(CHART, study, Words("en", (tmp_path / "words",)), style)
    assert len(count) == 1
    (own / "own.ftl").write_text("rule-average = another name\n", encoding="utf-8")
    found = drawing(CHART, study, Words("en", (tmp_path / "words",)), style)
    assert len(count) == 2
    assert "another name" in found.texts()


def test_a_chart_that_reads_more_than_before_is_still_right(
    study: Study, words: Words, style: ChartStyle, folder: Path, count: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is read may depend on what was read: the list of reads grows, and no recording is taken for another."""

    def chart(context: ChartContext) -> Picture:
        def draw(style: ChartStyle) -> Figure:
            figure, facts = style.figure(), context.study.facts
            figure.text(0.1, 0.5, str(facts["first"] if facts["first"] != "look" else facts["second"]))
            return figure

        return Picture("columns", (), (), lambda: Caption(Marked(), Marked(), ""), draw)

    monkeypatch.setitem(charts._parts, "branching", chart)
    pairs: tuple[tuple[str, str], ...] = (("a", "x"), ("look", "x"), ("look", "y"), ("a", "y"))
    for facts in pairs:
        changed = _with_fact(_with_fact(study, "first", facts[0]), "second", facts[1])
        shown = facts[1] if facts[0] == "look" else facts[0]
        for _ in range(2):
            assert drawing("branching", changed, words, style).texts() == [shown]


def test_the_words_around_a_chart_leave_its_recording_as_it_is(
    study: Study, style: ChartStyle, folder: Path, count: list[str], tmp_path: Path
) -> None:
    own = tmp_path / "words" / "languages" / "en"
    own.mkdir(parents=True)
    drawing(CHART, study, Words("en"), style)
    titles = ("lower", "higher", "mixed")
    own_words = "".join(f"emissions-chart-title-{case} = Another title\n" for case in titles)
    (own / "own.ftl").write_text(own_words, encoding="utf-8")
    drawing(CHART, study, Words("en", (tmp_path / "words",)), style)
    assert count == [CHART]


def test_another_variant_of_a_chart_is_drawn_anew(
    filled: Study, words: Words, style: ChartStyle, folder: Path, count: list[str]
) -> None:
    first, second = (drawing("tornado", filled, words, style, metric=f"emissions_{rule}") for rule in RULES)
    assert first != second
    assert count == ["tornado"] * 2
    assert drawing("tornado", filled, words, style, metric=f"emissions_{RULES[0]}") == first
    assert len(count) == 2


def test_nothing_kept_neither_reads_nor_writes(study: Study, words: Words, style: ChartStyle, folder: Path) -> None:
    with nothing_kept():
        drawing(CHART, study, words, style)
    assert not folder.exists()


@pytest.mark.parametrize("content", ["", "{", '{"width": 1}', '{"width": 1, "height": 1, "marks": [["?"]]}'])
def test_a_damaged_recording_is_made_anew(
    content: str, study: Study, words: Words, style: ChartStyle, folder: Path
) -> None:
    whole = drawing(CHART, study, words, style)
    for file in folder.iterdir():
        file.write_text(content, encoding="utf-8")
    assert drawing(CHART, study, words, style) == whole
    assert drawing(CHART, study, words, style) == whole


@pytest.mark.usefixtures("warned_anew")
def test_a_cache_that_cannot_be_written_is_one_warning(
    study: Study,
    words: Words,
    style: ChartStyle,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    monkeypatch.setenv("IMPACT_CACHE", str(tmp_path / "file"))
    assert drawing(CHART, study, words, style) == drawing(CHART, study, words, style)
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.count("\n") == 1
    assert shown.err.startswith("warning: nothing is kept for the next run: ")
    assert "set IMPACT_CACHE to another folder" in shown.err


def test_the_folder_is_the_users(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("IMPACT_CACHE", str(tmp_path))
    assert kept_folder() == tmp_path
    monkeypatch.delenv("IMPACT_CACHE")
    assert kept_folder().name == "impact"
    assert kept_folder().is_absolute()


@pytest.mark.slow  # two cold briefs; tests/test_floors.py sees most of it
def test_a_rebuild_imports_no_plotting_and_no_tables(study: Study, run_impact: Run, tmp_path: Path) -> None:
    save(study, tmp_path / "plant.study")
    own = str(tmp_path / "own")
    first = run_impact("brief", "plant.study", "-o", "first.pdf", IMPACT_CACHE=own)
    assert first.returncode == 0, first.stderr
    again = run_impact("brief", "plant.study", "-o", "again.pdf", IMPACT_CACHE=own)
    assert again.returncode == 0, again.stderr
    modules = (tmp_path / "modules.txt").read_text(encoding="utf-8").split()
    assert not {name.partition(".")[0] for name in modules} & {"matplotlib", "numpy", "pandas", "scipy"}
    assert (tmp_path / "first.pdf").read_bytes() == (tmp_path / "again.pdf").read_bytes()


def test_what_is_signed_for_rests_on_no_recording(study: Study, folder: Path, count: list[str], tmp_path: Path) -> None:
    def composed(stage: str, printing: Printing) -> int:
        (row,) = study["run"].rows
        staged = replace(study, tables=study.tables | {"run": Table("run", ({**row, "stage": stage},))})
        press = Press((OutputFile("summary", "en", tmp_path / "x.pdf"),), printing, load_theme(), {"en": Words("en")})
        count.clear()
        press.composed(staged)
        return len(count)

    drawn = composed("draft", Printing())
    assert drawn > 0
    assert folder.is_dir()
    assert composed("draft", Printing()) == 0
    kept_before = sorted(folder.rglob("*"))
    assert composed("checked", Printing()) == composed("final", Printing()) == drawn
    assert sorted(folder.rglob("*")) == kept_before

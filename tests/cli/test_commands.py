"""What each command prints, writes and returns."""

from pathlib import Path

import click
import pytest
from every_command import commands
from fixture_types import Impact

from impact import api
from impact.scenario.draw_limits import MOST_DRAWS
from impact.study.store import load

ALL = dict(commands())


@pytest.mark.parametrize("name", ALL)
def test_the_help_of_a_command_starts_with_a_verb_and_has_an_example(impact: Impact, name: str) -> None:
    done = impact(*name.split(), "--help")
    assert (done.code, done.err) == (0, "")
    first = done.out.split("\n\n")[1].strip()
    assert first[0].isupper()
    assert first.split()[0] in {"Write", "Estimate", "Check", "List", "Show", "Say", "Search", "Look"}, first
    assert "Example" in done.out
    assert f"impact {name}" in done.out.split("Example", 1)[1]


@pytest.mark.parametrize("name", ALL)
def test_every_option_says_what_it_is_for(name: str) -> None:
    assert [option.name for option in ALL[name].params if isinstance(option, click.Option) and not option.help] == []


def test_the_version(impact: Impact) -> None:
    from impact import __version__

    assert impact("--version").out == f"impact {__version__}\n"


@pytest.mark.parametrize("kind", ["kinds", "scenarios", "documents", "themes", "languages", "sections"])
def test_list_names_the_parts(impact: Impact, kind: str) -> None:
    done = impact("list", kind)
    assert (done.code, done.err) == (0, "")
    assert done.out.split() == api.parts(kind)
    assert done.out.split()


def test_list_says_what_documents_of_a_kind_are_made_of(impact: Impact) -> None:
    lines = impact("list", "blocks", "factory").out.splitlines()
    assert [line.split()[0] for line in lines] == ["block", *api.blocks("factory")]
    assert impact("list", "blocks").code == impact("list", "kinds", "factory").code == 2
    assert "Did you mean 'factory'?" in impact("list", "blocks", "factry").err


def test_run_writes_a_study_and_says_what_is_outside_its_limits_and_what_more_draws_would_settle(
    impact: Impact, quick: Path
) -> None:
    loud = impact("run", "quick.yaml")
    assert (loud.code, loud.out) == (0, "quick.study\n")
    study = load(quick.with_name("quick.study"))
    assert (study.name, study.row("run", "run")["draws"]) == ("quick", 40)
    assert "Estimating" in loud.err
    assert "More draws are needed to settle the printed limits of: jobs_gross" in loud.err
    assert "Check: In 2025 the plant has 69.3 jobs per 1,000 cars, outside the 8 to 65" in loud.err
    assert "In 2035, 31.6% of the new cars" in loud.err  # 85 % of 200,000, of 457,800 made and 79,822 imported in 2025


def test_draws_and_seed_can_be_given_and_progress_turned_off(impact: Impact, quick: Path) -> None:
    done = impact("run", "quick.yaml", "--draws", "21", "--seed", "3", "-o", "small.study", "-q")
    assert (done.code, done.err) == (0, "")
    run = load(quick.with_name("small.study")).row("run", "run")
    assert (run["draws"], run["seed"]) == (21, 3)


def test_a_limit_passed_in_several_years_is_told_once_with_how_many_follow(impact: Impact) -> None:
    said = impact("run", "byd-jizzakh-ceiling", "--draws", "0").err
    sentences = [line for line in said.splitlines() if "of the new cars of today’s market" in line]
    assert len(sentences) == 1
    assert sentences[0].startswith("Check: In 2030, 39.1% of the new cars")
    assert sentences[0].endswith("The same holds in 5 more years.")


def test_show_prints_the_key_figures_a_table_or_a_cell(impact: Impact, studied: Path) -> None:
    study = load(studied)
    assert impact("show", "quick.study", "--format", "csv").out == (studied / "key_figures.csv").read_text(
        encoding="utf-8"
    )
    table = impact("show", "quick.study", "jobs_by_year", "--format", "csv")
    assert table.out == (studied / "jobs_by_year.csv").read_text(encoding="utf-8")
    cell = impact("show", "quick.study", "key_figures/jobs_net/value")
    assert float(cell.out) == study.cell("key_figures/jobs_net/value")


def test_a_brief_by_scenario_by_study_and_from_python_is_the_same(impact: Impact, quick: Path, tmp_path: Path) -> None:
    done = impact("brief", "quick.yaml", "-d", "summary")
    assert (done.code, done.out) == (0, "quick.summary.en.pdf\n")
    assert "printing" in done.err
    made = (tmp_path / "quick.summary.en.pdf").read_bytes()
    assert made.startswith(b"%PDF")
    assert api.brief(quick, tmp_path / "python.pdf", document="summary").read_bytes() == made
    impact("run", "quick.yaml", "-q")
    again = impact("brief", "quick.study", "-d", "summary", "-o", "again.pdf", "-q")
    assert (again.code, again.out, again.err) == (0, "again.pdf\n", "")
    assert (tmp_path / "again.pdf").read_bytes() == made


def test_a_brief_of_the_current_folder_has_the_name_of_its_study(
    impact: Impact, studied: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(studied)
    done = impact("brief", ".", "-d", "summary", "-f", "txt", "-o", "..", "-q")
    assert done.code == 0
    assert studied.with_name("quick.summary.en.txt").is_file()


def test_the_bounds_of_options_are_those_of_scenarios() -> None:
    from impact.cli.run import command
    from impact.scenario.schema import MOST_SEED

    ends = {option.name: option.type.max for option in command.params if option.name in ("draws", "seed")}  # type: ignore[attr-defined]
    assert ends == {"draws": MOST_DRAWS, "seed": MOST_SEED}

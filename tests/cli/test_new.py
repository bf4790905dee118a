"""`impact new`: what it writes, what it asks on a terminal, and what it refuses."""

from pathlib import Path

import pytest
from fixture_types import Impact, Run

FARM = """
inherits: defaults
title: A fish farm
question: What does it bring?
place: Navoi
country: UZB
as_of: 2026-11-24
horizon: [2026, 2028]
headline_year: 2028
draws: 20
claims: []
project:
  kind: fish_farm
  name: Carp
  sales: {central: 20, low: 15, high: 24, unit: million UZS_2025/yr, reason: By the plan.}
  operation:
    staff: {central: 30, unit: persons, reason: As planned.}
    items:
      feed:
        sector: A01.4
        amount: {central: 8, low: 6, high: 10, unit: million UZS_2025/yr, reason: By the plan.}
        local: {central: 0.5, unit: "1", reason: Assumed.}
  reference:
    leakage: {central: 0, unit: "1", reason: All owners live here.}
    displacement: {central: 0.6, low: 0.4, high: 0.9, unit: "1", reason: Others sell less.}
    substitution: {central: 0, unit: "1", reason: Nothing is given up.}
    deadweight: {central: 0.1, unit: "1", reason: Some might have come.}
"""
DOCUMENTS = ("", ".summary", ".two", ".four", ".annex")
ANSWERED = (
    "--title", "A plant", "--place", "Navoi", "--called", "Northfield", "--as-of", "2026-11-26", "--years", "2028-2047",
    "--headline-year", "2030", "--set", "project.technology=solar",
)  # fmt: skip


def test_it_writes_a_file_and_names_all_that_is_still_to_fill(impact: Impact, tmp_path: Path) -> None:
    done = impact("new", "scenario", "plant", "--kind", "power_plant", "--country", "UZB", *ANSWERED)
    assert (done.code, done.out) == (0, "plant.yaml\n")
    assert "still to fill or to correct" in done.err
    assert {"project.capacity", "given.cost", "project.tariff"} <= set(done.err.replace(":", " ").split())
    text = (tmp_path / "plant.yaml").read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=scenario.schema.json\n")
    assert "horizon: [2028, 2047]" in text
    assert text.index("# Optional keys") > text.index("FILL: the power that it can give")
    again = impact("check", "plant.yaml")
    assert again.code == 1
    assert "project.capacity: only the client knows it" in again.err


def test_it_replaces_nothing_unless_told_to(impact: Impact, tmp_path: Path) -> None:
    (tmp_path / "plant.yaml").write_text("mine", encoding="utf-8")
    done = impact("new", "scenario", "plant", "--kind", "spending", "--country", "UZB")
    assert (done.code, (tmp_path / "plant.yaml").read_text(encoding="utf-8")) == (2, "mine")
    assert "--force" in done.err
    assert impact("new", "scenario", "plant", "--kind", "spending", "--country", "UZB", "--force").code == 0
    assert impact("new", "scenario", "plant", "--kind", "spending", "--country", "UZB", "-o", "other.yaml").code == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "Give --kind and --country"),
        (("--kind", "power_plant", "--country", "UZB", "--years", "2028"), "Write the first and the last year"),
        (("--kind", "power_plant", "--country", "UZB", "--set", "solar"), "Write ADDRESS=VALUE"),
        (("--kind", "powerplant", "--country", "UZB"), "Did you mean 'power_plant'?"),
        (("--kind", "power_plant", "--country", "Kenya"), "Did you mean KEN (Kenya)?"),
        (("--kind", "power_plant", "--country", "UZB", "--set", "project.capacity=100 MW"), "has no reason"),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_written(
    arguments: tuple[str, ...], words: str, impact: Impact, tmp_path: Path
) -> None:
    done = impact("new", "scenario", "plant", *arguments)
    assert done.code in (1, 2)
    assert words in " ".join(done.err.split())
    assert list(tmp_path.iterdir()) == []


def test_a_new_kind_passes_the_check_and_prints_a_brief(impact: Impact, run_impact: Run, tmp_path: Path) -> None:
    done = impact("new", "kind", "fish_farm")
    assert (done.code, done.out) == (0, "fish_farm\n")
    (tmp_path / "farm.yaml").write_text(FARM, encoding="utf-8")
    folders = [f"--{what}-dir=fish_farm/{what}{'' if what == 'data' else 's'}" for what in ("kind", "data", "template")]
    checked = run_impact("check", *folders)
    assert (checked.returncode, checked.stderr) == (0, ""), checked.stderr
    printed = run_impact("brief", "farm.yaml", "-d", "summary", "-q", *folders)
    assert (printed.returncode, printed.stdout) == (0, "farm.summary.en.pdf\n"), printed.stderr
    texts = run_impact("brief", "farm.yaml", "-d", "all", "-f", "txt", "-q", *folders)
    assert texts.returncode == 0, texts.stderr
    documents = [tmp_path / name for name in texts.stdout.split()]
    assert {file.name for file in documents} == {f"farm{each}.en.txt" for each in DOCUMENTS}
    assert all("Carp may support" in file.read_text(encoding="utf-8") for file in documents if "annex" not in file.name)


def test_the_example_is_written_whole_and_replaces_nothing(impact: Impact, root: Path, tmp_path: Path) -> None:
    assert impact("new", "example").out == "example\n"
    for part in ("bakery", "xyz"):
        ours, written = (
            {str(file.relative_to(top)) for file in top.rglob("*") if file.is_file() and file.suffix != ".pyc"}
            for top in (root / "tests" / "data" / part, tmp_path / "example" / part)
        )
        assert written == ours
    assert impact("new", "example").code == 1
    assert impact("new", "example", "-o", "other").out == "other\n"


@pytest.mark.parametrize("name", ["Fish-farm", "class", "json", "factory", "../x", ""])
def test_a_kind_of_a_name_that_python_or_another_kind_has_is_refused(impact: Impact, tmp_path: Path, name: str) -> None:
    done = impact("new", "kind", name)
    assert done.code == 1
    assert "kind" in done.err
    assert list(tmp_path.iterdir()) == []

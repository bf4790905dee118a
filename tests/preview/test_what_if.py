"""Inputs moved by hand: what the key figures are then, and the variant that states the same."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from drawn_values import drawn

from impact.core.errors import ProblemsError
from impact.formulas.uncertainty.design import HeldDraws, on_range
from impact.formulas.uncertainty.draws import Draws
from impact.preview.edition import PreviewEdition, PreviewRequest
from impact.preview.session import PreviewSession
from impact.preview.variant import variant
from impact.preview.what_if import MIDDLE, STEPS, place_of, values
from impact.scenario.load import load
from impact.study.analysis.levers import Lever

EDITION = PreviewEdition()
CAPACITY = "power.capacity_factor"


def numbers(moved: Any) -> dict[str, str]:
    return {each.key: each.value for question in moved.questions for each in question.answers}


def ranges(moved: Any) -> dict[str, str]:
    return {each.key: each.range for question in moved.questions for each in question.answers}


@pytest.mark.parametrize("span", [(380.0, 450.0, 580.0), (0.25, 0.27, 0.29), (0.0, 0.0, 3.0), (-2.0, 1.0, 1.0)])
def test_steps_run_from_the_low_to_the_high_end(span: tuple[float, float, float]) -> None:
    lever = Lever("x", ("x",), span, "1")
    found = values(lever)
    assert (found[0], found[MIDDLE], found[STEPS]) == span
    assert found == sorted(found)
    for value in found:
        assert on_range(span, np.array(place_of(lever, value))) == pytest.approx(value)


def test_what_is_placed_is_held_in_every_draw_and_all_else_is_as_drawn() -> None:
    draws = Draws(50, 1)
    placed = HeldDraws(draws, places={"held": 1.5})
    assert drawn(placed, "held", 2.0, 1.0, 4.0).tolist() == [3.0]
    for part, whole in ((placed, draws), (placed.part(10, 20), draws.part(10, 20))):
        found, as_before = (drawn(each, "free", 2.0, 1.0, 4.0) for each in (part, whole))
        assert found.tolist() == as_before.tolist()


def test_the_panel_names_what_moves_the_answer_most(shared: PreviewSession) -> None:
    panel = shared.panel(EDITION)
    assert not panel.problems
    assert len(panel.sliders) == 10
    tornado = {str(row["input"]) for row in shared._made(whole=False)["tornado"].rows}
    assert {each.key for each in panel.sliders} <= tornado
    capacity = next(each for each in panel.sliders if each.key == CAPACITY)
    assert (capacity.values[0], capacity.values[MIDDLE], capacity.values[STEPS]) == ("25.0%", "27.0%", "29.0%")
    assert b"<svg" in panel.start.chart
    assert panel.start.alt


def test_figures_follow_an_input_and_come_back(shared: PreviewSession) -> None:
    start = shared.panel(EDITION).start
    central = shared.moved(EDITION, {CAPACITY: STEPS}, False)
    whole = shared.moved(EDITION, {CAPACITY: STEPS}, True)
    key = "key_figures/generation/value"
    assert float(numbers(central)[key]) == pytest.approx(float(numbers(whole)[key]), rel=0.02)
    assert float(numbers(whole)[key]) > float(numbers(start)[key])
    assert not central.chart
    assert b"<svg" in whole.chart != start.chart
    low, high = map(float, ranges(whole)[key].split(" to "))
    before = [float(end) for end in ranges(start)[key].split(" to ")]
    assert high - low < (before[1] - before[0]) / 4  # what made most of it uncertain is held
    back = shared.moved(EDITION, {CAPACITY: MIDDLE}, True)
    assert (numbers(back), ranges(back)) == (numbers(start), ranges(start))


def test_all_answers_to_a_question_stand_beside_each_other(shared: PreviewSession) -> None:
    start, moved = shared.panel(EDITION).start, shared.moved(EDITION, {CAPACITY: 0}, False)
    assert [len(each.answers) for each in moved.questions] == [len(each.answers) for each in start.questions]
    (emissions,) = (each for each in moved.questions if each.question.startswith("CO₂"))
    assert len(emissions.answers) > 1
    assert all(numbers(moved)[each.key] != numbers(start)[each.key] for each in emissions.answers)


def test_a_saved_variant_gives_what_was_seen(root: Path, solar: Path) -> None:
    desk = PreviewSession(PreviewRequest(str(solar), 20))
    sliders = [each for each in desk.panel(EDITION).sliders if not each.of_catalogue]
    steps = {each.key: step for each, step in zip(sliders, (80, 20, 65, 5), strict=False)}
    seen = desk.moved(EDITION, steps, True)
    saved = desk.variant(steps, "moved")
    assert not saved.problems
    text = Path(saved.file).read_text(encoding="utf-8")
    assert "inherits: solar.yaml\n" in text
    assert len(text.splitlines()) < 40
    found = PreviewSession(PreviewRequest(saved.file, 20)).panel(EDITION).start
    assert (numbers(found), ranges(found), found.title) == (numbers(seen), ranges(seen), seen.title)
    again = desk.variant(steps, "moved.yaml")
    assert "is there already" in again.problems[0].message


@pytest.mark.parametrize(
    ("steps", "name", "words"),
    [
        ({}, "x", "Nothing was moved"),
        ({CAPACITY: 70}, "../x", "cannot be the name of a file"),
        ({CAPACITY: 101}, "x", "Give 0 to 100"),
        ({"nothing": 1}, "x", "No input that can be moved is called 'nothing'"),
    ],
)
def test_what_cannot_be_saved_says_why(shared: PreviewSession, steps: dict[str, int], name: str, words: str) -> None:
    saved = shared.variant(steps, name)
    assert words in saved.problems[0].message
    assert not saved.file


def test_a_move_has_a_chart_of_its_own(browsing: Callable[..., Any], shared: PreviewSession) -> None:
    client = browsing(desk=shared)
    answer = client.post("what-if", {"moved": {CAPACITY: 60}, "ranges": True}).json()
    assert client.get(answer["chart"]).headers["content-type"] == "image/svg+xml"


def test_a_figure_of_the_catalogue_is_no_part_of_a_scenario() -> None:
    with pytest.raises(ProblemsError, match="--data-dir") as refused:
        variant(load("byd-jizzakh"), {"grid_methane.UZB.2020": 0.4, "driving.distance": 0.5}, "byd-jizzakh")
    assert [each.where for each in refused.value.problems] == ["grid_methane.UZB.2020"]


def test_a_place_between_paths_becomes_a_path() -> None:
    project = load("byd-jizzakh").scenario.project
    stated = project.on_path(1.5)
    assert stated is not None
    between = stated["output"]
    assert between["central"] == between["low"] == between["high"] == "what_if"
    assert between["paths"]["what_if"]["values"][2031] == pytest.approx((135 + 300) / 2)
    assert project.on_path(2.0) == {"output": {"low": "ceiling", "central": "ceiling", "high": "ceiling"}}


def test_a_study_folder_has_no_model_to_run(shared: PreviewSession, tmp_path: Path) -> None:
    from impact.api.studies import save

    save(shared._made(whole=False), tmp_path / "solar.study")
    desk = PreviewSession(PreviewRequest(str(tmp_path / "solar.study")))
    assert desk.pages(PreviewEdition("summary"), True).pages
    assert "no model to run again" in desk.panel(EDITION).problems[0].message

"""Which changes of files matter, and that they are told."""

import asyncio
import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from impact.preview.watch import Change, Folders, changes


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    places = {name: tmp_path / name for name in ("case", "words", "data", "kinds")}
    for place in places.values():
        place.mkdir()
    (places["case"] / "texts").mkdir()
    return Folders((places["case"],), (places["words"],), (places["data"],), (places["kinds"],))


RESTS_ON = {
    "case/plant.yaml": "scenario", "case/plant.xlsx": "scenario", "case/texts/plant.ru.yaml": "scenario",
    "case/plant.pdf": None, "case/deep/plant.yaml": None, "case/.plant.yaml": None,
    "case/.plant.yaml.swp": None, "case/~plant.xlsx": None, "case/.impact-3f-1-part": None,
    "words/languages/en/own.ftl": "words", "words/themes/own.yaml": "words", "data/countries/XYZ/macro.csv": "data",
    "kinds/bakery/model.py": "data", "kinds/bakery/__pycache__/model.pyc": None,
}  # fmt: skip


def test_a_change_asks_for_what_rests_on_the_file(folders: Folders, tmp_path: Path) -> None:
    assert {file: folders.change(tmp_path / file) for file in RESTS_ON} == RESTS_ON


BESIDE = {"plant.yaml": "scenario", "variant.yaml": None, "plant.xlsx": "scenario", "texts/a.yaml": "scenario"}
OF_A_HOUSE = {"house.yaml": "words", "logo.svg": "words", "fonts/a.ttf": "words", "plant.yaml": "scenario"}


def test_a_brand_beside_the_scenario_is_one_of_looks_and_a_variant_none_of_its_business(
    folders: Folders, tmp_path: Path
) -> None:
    """A variant that was just saved needs no new run; a workbook or a text of this scenario does."""
    case = tmp_path / "case"
    known = replace(folders, rests_on=frozenset({case / "plant.yaml"}))
    assert {name: known.change(case / name) for name in BESIDE} == BESIDE
    own = replace(known, house=(case,))
    assert {name: own.change(case / name) for name in (*OF_A_HOUSE, "notes.txt")} == {**OF_A_HOUSE, "notes.txt": None}


async def told_after(folders: Folders, acts: Sequence[Callable[[], object]]) -> list[Change]:
    """Return the changes that are told after each act; what is told twice counts once."""
    stop, told, coming = asyncio.Event(), [], asyncio.Queue[Change]()

    async def follow() -> None:
        async for change in changes(folders, stop):
            coming.put_nowait(change)

    following = asyncio.create_task(follow())
    await asyncio.sleep(0)  # until it has looked at what is there
    for act in acts:
        act()
        told.append(await asyncio.wait_for(coming.get(), 30))
        await asyncio.sleep(0.2)
        while not coming.empty():
            assert coming.get_nowait() == told[-1]
    stop.set()
    await following
    return told


def test_changes_are_told(folders: Folders, tmp_path: Path) -> None:
    def write(name: str) -> None:
        (tmp_path / name).write_text("a: 1\n", encoding="utf-8")

    def replace() -> None:
        """Write as editors do: another file, which takes the place of the first."""
        write("case/.new")
        (tmp_path / "case/.new").replace(tmp_path / "case/plant.yaml")

    # The first two are told even where they come before the watcher stands; then it does.
    acts = [lambda: write("case/plant.yaml"), replace, lambda: write("words/own.ftl"), lambda: write("data/new.csv")]
    assert asyncio.run(told_after(folders, acts)) == ["scenario", "scenario", "words", "data"]


def test_a_folder_that_vanishes_and_comes_back_is_watched_again(folders: Folders, tmp_path: Path) -> None:
    case = tmp_path / "case"

    def back() -> None:
        case.mkdir()
        (case / "plant.yaml").write_text("a: 1\n", encoding="utf-8")

    acts = [lambda: shutil.rmtree(case), back, lambda: (case / "plant.yaml").unlink()]
    assert asyncio.run(told_after(folders, acts)) == ["scenario", "scenario", "scenario"]

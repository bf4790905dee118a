"""Which files a preview rests on, and when one of them changes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from impact.core.registry import own_kinds
from impact.files.resources import shipped

# What a change asks for: words and looks are read each time pages are made; a scenario is read again and run; of data
# and code much is kept in memory, so a process that has read nothing takes over.
Change: TypeAlias = Literal["words", "scenario", "data"]
State: TypeAlias = dict[Path, tuple[int, int, int]]  # what the disk knows a folder or a file by
STRONGEST: tuple[Change, ...] = ("data", "scenario", "words")
SUFFIXES = (".yaml", ".yml", ".xlsx", ".xlsm", ".csv", ".ftl")  # of files beside a scenario that can matter
SCENARIOS = (".yaml", ".yml")
OF_A_HOUSE = (*SCENARIOS, ".svg", ".png", ".ttf")  # what a brand file is, and names
FONTS = "fonts"  # folder beside a brand file
QUIET_MS, MOST_MS = 20, 400  # a change is told once there was none for so long, and after so long at the latest
LOOK_MS = 1_500  # how often folders are looked for that were not there, or are there no more


@dataclass(frozen=True)
class Folders:
    """Folders to watch.

    Attributes:
        scenario: of the scenario, of those it inherits; their files alone, and those of `texts` in them.
        templates, data, code: with all that is in them.
        rests_on: the scenario files that matter; None where any beside them may, such as while one is missing.
        house: of a brand file, whose own files and those one folder deeper matter.
    """

    scenario: tuple[Path, ...] = ()
    templates: tuple[Path, ...] = ()
    data: tuple[Path, ...] = ()
    code: tuple[Path, ...] = ()
    rests_on: frozenset[Path] | None = None
    house: tuple[Path, ...] = ()

    @classmethod
    def of(
        cls,
        scenario: Iterable[Path],
        data: Iterable[Path],
        templates: Iterable[Path],
        rests_on: frozenset[Path] | None = None,
        house: Iterable[Path] = (),
    ) -> Folders:
        """Return the folders of a preview, with the shipped words and looks where they are files."""
        own = shipped("templates")
        looks = (*templates, *((own,) if isinstance(own, Path) else ()))
        own_code = _resolved(own_kinds())
        return cls(_resolved(scenario), _resolved(looks), _resolved(data), own_code, rests_on, _resolved(house))

    def flat(self) -> list[Path]:
        found = [place for folder in self.scenario for place in (folder, folder / "texts")]
        found += [place for folder in self.house for place in (folder, folder / FONTS)]
        found = list(dict.fromkeys(found))
        return [folder for folder in found if folder.is_dir()]

    def deep(self) -> list[Path]:
        return [folder for folder in (*self.templates, *self.data, *self.code) if folder.is_dir()]

    def change(self, file: Path) -> Change | None:
        """Return what the change of a file asks for; None where nothing rests on it."""
        if file.name.startswith((".", "~")) or file.name.endswith(("~", ".swp", ".pyc")) or "__pycache__" in file.parts:
            return None
        if self.rests_on is not None and file in self.rests_on:  # it may lie in a folder of data
            return "scenario"
        if any(file.is_relative_to(folder) for folder in (*self.data, *self.code)):
            return "data"
        if any(file.is_relative_to(folder) for folder in self.templates):
            return "words"
        if self._is_of_scenario(file):
            return "scenario"
        places = (*self.house, *(folder / FONTS for folder in self.house))
        return "words" if file.suffix.lower() in OF_A_HOUSE and file.parent in places else None

    def _is_of_scenario(self, file: Path) -> bool:
        if file.suffix.lower() not in SUFFIXES:
            return False
        if file.parent in self.scenario:
            return self.rests_on is None or file.suffix not in SCENARIOS
        return file.parent.name == "texts" and file.parent.parent in self.scenario


async def changes(folders: Folders, stop: asyncio.Event, seen: State | None = None) -> AsyncIterator[Change]:
    """Yield what changed files ask for, the strongest of those that change together, until it is time to stop.

    Folders may vanish and come back meanwhile: that is a change, too.

    Args:
        folders: to watch.
        stop: when to stop.
        seen: what was there when last looked, which is kept up to date: nothing is missed between two calls.
    """
    seen = {} if seen is None else seen
    now = _state(folders)
    changed = any(now[place] != held for place, held in seen.items() if place in now)
    _replace(seen, now)
    if changed:
        yield "scenario"
    while not stop.is_set():
        again = asyncio.Event()
        told: asyncio.Queue[Change] = asyncio.Queue()
        watchers = [
            asyncio.create_task(_watch(folders, places, again, told, deep=deep))
            for places, deep in ((folders.flat(), False), (folders.deep(), True))
            if places
        ]
        try:
            while not stop.is_set():
                with suppress(TimeoutError):
                    change = await asyncio.wait_for(told.get(), LOOK_MS / 1000)
                    _replace(seen, _state(folders))
                    yield change
                    continue
                if (now := _state(folders)) != seen:  # untold: a folder came or went, or a disk that tells nothing
                    _replace(seen, now)
                    yield "scenario"
                    break
        finally:
            again.set()
            await asyncio.gather(*watchers, return_exceptions=True)


async def _watch(
    folders: Folders, places: list[Path], stop: asyncio.Event, told: asyncio.Queue[Change], *, deep: bool
) -> None:
    from watchfiles import awatch

    try:
        async for found in awatch(
            *places, recursive=deep, step=QUIET_MS, debounce=MOST_MS, stop_event=stop, watch_filter=None,
            ignore_permission_denied=True,
        ):  # fmt: skip
            known = [change for _, name in found if (change := folders.change(Path(name))) is not None]
            if known:
                told.put_nowait(min(known, key=STRONGEST.index))
    except (OSError, RuntimeError):  # a folder vanished, or there are more than the system watches: files are looked at
        return


def _resolved(folders: Iterable[Path]) -> tuple[Path, ...]:
    return tuple(folder.resolve() for folder in folders)


def _replace(seen: State, now: State) -> None:
    seen.clear()
    seen.update(now)


def _state(folders: Folders) -> State:
    flat = folders.flat()
    files = [file for folder in flat for file in _listed(folder) if folders.change(file) == "scenario"]
    found: State = {}
    known = set(files)
    for place in (*flat, *folders.deep(), *files):
        with suppress(OSError):
            held = place.stat()
            found[place] = (held.st_ino, held.st_mtime_ns, held.st_size) if place in known else (held.st_ino, 0, 0)
    return found


def _listed(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []

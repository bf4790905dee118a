"""Which files a preview rests on, and when one of them changes."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from impact.registry import own_kinds
from impact.resources import shipped

# What a change asks for: words and looks are read each time pages are made; a scenario is read again and run; of data and
# code much is kept in memory, so a process that has read nothing takes over.
Change: TypeAlias = Literal["words", "scenario", "data"]
STRONGEST: tuple[Change, ...] = ("data", "scenario", "words")
SUFFIXES = (".yaml", ".yml", ".xlsx", ".xlsm", ".csv", ".ftl")  # of files beside a scenario that can matter
QUIET_MS, MOST_MS = 50, 400  # a change is told once there was none for so long, and after so long at the latest
LOOK_MS = 1_500  # how often folders are looked for that were not there, or are there no more


@dataclass(frozen=True)
class Folders:
    """Folders to watch.

    Attributes:
        scenario: of the scenario, of those it inherits; their files alone, and those of `texts` in them.
        templates, data, code: with all that is in them.
    """

    scenario: tuple[Path, ...] = ()
    templates: tuple[Path, ...] = ()
    data: tuple[Path, ...] = ()
    code: tuple[Path, ...] = ()

    @classmethod
    def of(cls, scenario: Iterable[Path], data: Iterable[Path], templates: Iterable[Path]) -> Folders:
        """Return the folders of a preview, with the shipped words and looks where they are files."""
        own = shipped("templates")
        looks = (*templates, *((own,) if isinstance(own, Path) else ()))
        return cls(*(tuple(folder.resolve() for folder in many) for many in (scenario, looks, data, own_kinds())))

    def flat(self) -> list[Path]:
        """Return the folders, there now, of which the files alone are watched."""
        found = [place for folder in self.scenario for place in (folder, folder / "texts")]
        return [folder for folder in found if folder.is_dir()]

    def deep(self) -> list[Path]:
        """Return the folders, there now, that are watched with all that is in them."""
        return [folder for folder in (*self.templates, *self.data, *self.code) if folder.is_dir()]

    def change(self, file: Path) -> Change | None:
        """Return what the change of a file asks for; None where nothing rests on it."""
        if file.name.startswith((".", "~")) or file.name.endswith(("~", ".swp", ".pyc")) or "__pycache__" in file.parts:
            return None
        if any(file.is_relative_to(folder) for folder in (*self.data, *self.code)):
            return "data"
        if any(file.is_relative_to(folder) for folder in self.templates):
            return "words"
        beside = file.parent in self.scenario or (file.parent.name == "texts" and file.parent.parent in self.scenario)
        return "scenario" if beside and file.suffix.lower() in SUFFIXES else None


async def changes(folders: Folders, stop: asyncio.Event) -> AsyncIterator[Change]:
    """Yield what changed files ask for, the strongest of those that change together, until it is time to stop.

    Folders may vanish and come back meanwhile: that is a change, too.
    """
    from watchfiles import awatch

    seen = _there(folders)
    while not stop.is_set():
        again = asyncio.Event()

        async def watch(places: list[Path], *, deep: bool, again: asyncio.Event, told: asyncio.Queue[Change]) -> None:
            if not places:
                return
            try:
                async for found in awatch(
                    *places, recursive=deep, step=QUIET_MS, debounce=MOST_MS, stop_event=again, watch_filter=None,
                    ignore_permission_denied=True, raise_interrupt=False,
                ):  # fmt: skip
                    known = [change for _, name in found if (change := folders.change(Path(name))) is not None]
                    if known:
                        told.put_nowait(min(known, key=STRONGEST.index))
            except (OSError, RuntimeError):  # a folder vanished while it was about to be watched
                await asyncio.sleep(QUIET_MS / 1000)

        told: asyncio.Queue[Change] = asyncio.Queue()
        watchers = [
            asyncio.create_task(watch(folders.flat(), deep=False, again=again, told=told)),
            asyncio.create_task(watch(folders.deep(), deep=True, again=again, told=told)),
        ]
        try:
            while not stop.is_set():
                try:
                    yield await asyncio.wait_for(told.get(), LOOK_MS / 1000)
                except TimeoutError:
                    pass
                if (now := _there(folders)) != seen:
                    seen = now
                    yield "scenario"
                    break
        finally:
            again.set()
            await asyncio.gather(*watchers, return_exceptions=True)


def _there(folders: Folders) -> list[tuple[Path, int]]:
    """Return the folders that are there, each with what the disk knows it by: one that was replaced is another."""
    found = []
    for folder in (*folders.flat(), *folders.deep()):
        try:
            found.append((folder, os.stat(folder).st_ino))
        except OSError:
            continue
    return found

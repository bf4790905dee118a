"""Kill `impact run` and `impact brief` at random moments: `python tests/faults/kill.py`.

Sixty times by default, half of them over a study that is there already, half over a brief; every second time just when
files are written; in a third of the cases it is the second process that is killed, where there is one. Afterwards the
old or the new one is there, whole; the next run succeeds and leaves nothing but its result. Exits with 1 when that does
not hold.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from processes import (
    BRIEF,
    RUN,
    SECONDS,
    Findings,
    begin,
    children,
    digest,
    end,
    environment,
    impact,
    is_whole_pdf,
    strangers,
    waited,
)


def main() -> int:
    """Kill, look at what is left, print the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=60)
    said = parser.parse_args()
    chance, found = Random(said.seed), Findings()
    with tempfile.TemporaryDirectory(prefix="impact-kill-") as name:
        home = Path(name).resolve()
        _Study(home / "runs", chance, found).killed(said.count - said.count // 2)
        _Paper(home / "briefs", chance, found).killed(said.count // 2)
    return found.status()


class _Killing:
    """Kills one command again and again in one folder."""

    name, target = "", ""

    def __init__(self, folder: Path, chance: Random, found: Findings) -> None:
        self.folder, self.chance, self.found = folder, chance, found
        folder.mkdir()
        self.home = folder.with_name(f"{folder.name}-home")
        self.home.mkdir()
        self.variables = environment(self.home)
        self.known: set[str] = set()

    def args(self, turn: int) -> tuple[str, ...]:
        """Return the command; results of even and odd turns differ."""
        raise NotImplementedError

    def is_whole(self) -> bool:
        """Return whether what is there can be used."""
        raise NotImplementedError

    def killed(self, count: int) -> None:
        """Kill so often, and print what came of it."""
        longest = SECONDS
        for turn in (0, 1):
            began = time.monotonic()
            code, said = impact(self.args(turn), self.folder, self.variables)
            longest = min(longest, time.monotonic() - began)
            if code:
                self.found(self.name, f"cannot be made at all: {said}")
                return
            self.known.add(digest(self.folder / self.target))
        figures = dict.fromkeys(
            ("old or new whole", "ended before", "second process killed", "temporary left", "next run clean"), 0
        )
        for turn in range(count):
            self._once(turn, longest, figures)
        print(
            f"{self.name}: {count} times, a whole one takes {longest:.1f} s: "
            + ", ".join(f"{k} {v}" for k, v in figures.items())
        )

    def _once(self, turn: int, longest: float, figures: dict[str, int]) -> None:
        process = begin(self.args(turn), self.folder, self.variables)
        began = time.monotonic()
        moment, writing = self.chance.uniform(0, longest), self.chance.random() < 0.5
        for _ in waited(process, SECONDS if writing else moment):
            if writing and strangers(self.folder, self.target):
                break  # it writes just now: a file or folder beside the result is there
        time.sleep(self.chance.choice((0, 0, 0.001, 0.003, 0.01)) if writing else 0)
        moment = time.monotonic() - began
        second = children(process.pid) if self.chance.random() < 0.35 else []
        if process.poll() is not None:
            figures["ended before"] += 1
        elif second:
            figures["second process killed"] += 1
            with contextlib.suppress(ProcessLookupError):
                os.kill(second[0], signal.SIGKILL)
        else:
            with contextlib.suppress(ProcessLookupError):
                os.kill(process.pid, signal.SIGKILL)
        orphans = [] if second else children(process.pid)
        code, said = end(process)
        where = f"{self.name}, kill {turn} after {moment:.3f} s"
        if second and code:
            self.found(where, f"the second process was killed, and the first ended with {code}: {said}")
        for orphan in orphans:
            if Path(f"/proc/{orphan}").exists():
                time.sleep(1)
        left = strangers(self.folder, self.target)
        figures["temporary left"] += bool(left)
        if not (self.folder / self.target).exists() or not self.is_whole():
            self.found(where, f"what was there is gone or broken; there are {left}")
        elif digest(self.folder / self.target) not in self.known:
            self.found(where, "what is there is neither the old nor the new one")
        else:
            figures["old or new whole"] += 1
        code, said = impact(self.args(turn + 1), self.folder, self.variables)
        left = strangers(self.folder, self.target)
        if code or digest(self.folder / self.target) not in self.known:
            self.found(where, f"the next run ended with {code}: {said}")
        elif left:
            self.found(where, f"the next run left {left}")
            for name in left:
                _removed(self.folder / name)
        else:
            figures["next run clean"] += 1


class _Study(_Killing):
    name, target = "impact run", "x.study"

    def args(self, turn: int) -> tuple[str, ...]:
        return (*RUN, "-o", self.target, "--draws", "2000", "--seed", str(turn % 2))

    def is_whole(self) -> bool:
        from impact import api

        try:
            return bool(api.study_of(self.folder / self.target).tables["kpi"].rows)
        except api.ImpactError:
            return False


class _Paper(_Killing):
    name, target = "impact brief", "x.pdf"

    def args(self, turn: int) -> tuple[str, ...]:
        return (*BRIEF, "-o", self.target, "--document", ("brief", "summary")[turn % 2])

    def is_whole(self) -> bool:
        return is_whole_pdf((self.folder / self.target).read_bytes())


def _removed(path: Path) -> None:
    import shutil

    shutil.rmtree(path) if path.is_dir() else path.unlink()


if __name__ == "__main__":
    sys.exit(main())

"""How long a preview takes from a change to what is seen: `python tests/benchmarks/preview.py [SCENARIO]`.

One preview runs all the time, in an empty folder; in turn with the bare imports B a file is
changed or an input moved, and the clock stops when page 1 is there as a picture, or the figures are. A change of a file
is told over the stream of events, as in a browser.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from _measure import ROOT, RUNS, run
from brief import BARE

BUDGETS = {
    "words": ("words changed, page 1 seen", 0.6),
    "words_all": ("words changed, all pages made", None),
    "scenario": ("scenario changed, page 1 seen (500 draws)", 1.2),
    "scenario_all": ("scenario changed, all pages made (500 draws)", None),
    "central": ("slider moved, central figures", 0.2),
    "ranges": ("slider moved, ranges and chart", 0.6),
}
OWN = "inherits: {name}\nseed: {number}\n"  # another seed moves all results, so that nothing recorded will do
MESSAGE = "front-found-heading = Found {number}\n"


class Preview:
    """A preview in processes of its own, and what a browser asks it.

    Args:
        folder: an empty one. name: of the scenario.
    """

    def __init__(self, folder: Path, name: str) -> None:
        self.name, self.case, self.words = name, folder / "own.yaml", folder / "words" / "languages" / "en" / "own.ftl"
        self.words.parent.mkdir(parents=True)
        self.write(0)
        self.say(0)
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "impact", "preview", "own.yaml", "--no-browser", "-q"]
        command += ["--template-dir", "words"]
        self.process = subprocess.Popen(command, cwd=folder, env=environment, text=True, stdout=subprocess.PIPE)
        assert self.process.stdout is not None
        self.address = self.process.stdout.readline().strip()
        self.told = threading.Event()
        threading.Thread(target=self._follow, daemon=True).start()

    def _follow(self) -> None:
        with urllib.request.urlopen(f"{self.address}events") as stream:
            for line in stream:
                if line.startswith(b"data:"):
                    self.told.set()

    def write(self, number: int) -> None:
        """Change the scenario."""
        self.case.write_text(OWN.format(name=self.name, number=number), encoding="utf-8")

    def say(self, number: int) -> None:
        """Change the words."""
        self.words.write_text(MESSAGE.format(number=number), encoding="utf-8")

    def ask(self, path: str, body: object = None) -> Any:
        """Return what the server answers as JSON."""
        data = None if body is None else json.dumps(body).encode()
        origin = re.match(r"http://[^/]+", self.address)
        assert origin is not None
        headers = {"Content-Type": "application/json", "Origin": origin[0]} if data else {}
        with urllib.request.urlopen(urllib.request.Request(self.address + path, data, headers)) as answer:
            return json.load(answer)

    def page(self) -> None:
        """Ask for the pages in view, and for the first as a picture, as a browser does.

        Raises:
            SystemExit: there are none.
        """
        said = self.ask("pages?view=1")
        if said["problems"]:
            sys.exit(f"no pages: {said['problems']}")
        with urllib.request.urlopen(f"{self.address}page/{said['made']['id']}/1.png?scale=1.5") as answer:
            answer.read()

    def after(self, change: Callable[[], None]) -> tuple[float, float]:
        """Return the seconds from a change of a file to the first page, and to all of them."""
        self.told.clear()
        start = time.perf_counter()
        change()
        self.told.wait()
        self.page()
        seen = time.perf_counter() - start
        self.ask("pages")
        return seen, time.perf_counter() - start

    def moved(self, key: str, step: int, *, ranges: bool) -> float:
        """Return the seconds from a move to the figures."""
        start = time.perf_counter()
        self.ask("what-if", {"moved": {key: step}, "ranges": ranges})
        return time.perf_counter() - start


def main(name: str) -> None:
    """Measure and print the table."""
    with tempfile.TemporaryDirectory() as folder:
        preview = Preview(Path(folder), name)
        try:
            preview.page()
            key = preview.ask("what-if")["sliders"][0]["key"]
            rounds: list[dict[str, float]] = []
            for number in range(RUNS + 1):
                base = run(BARE).seconds
                seconds: dict[str, float] = {}
                seconds["words"], seconds["words_all"] = preview.after(partial(preview.say, number + 1))
                seconds["scenario"], seconds["scenario_all"] = preview.after(partial(preview.write, number + 1))
                preview.moved(key, 40 + number, ranges=False)  # reads the inputs of the new scenario
                seconds["central"] = preview.moved(key, 60 + number, ranges=False)
                seconds["ranges"] = preview.moved(key, 60 + number, ranges=True)
                rounds.append({which: spent / base for which, spent in seconds.items()})
        finally:
            preview.process.terminate()
            preview.process.communicate()
    print(f"{name}: ratios to B, {BARE.label[3:]}; median of {RUNS} interleaved rounds behind one that warms up")
    print(f"{'':54}{'ratio':>7}{'spread':>16}{'budget':>8}")
    for which, (label, budget) in BUDGETS.items():
        ratios = [each[which] for each in rounds[1:]]
        print(f"{label:54}{median(ratios):7.2f}{f'{min(ratios):.2f} to {max(ratios):.2f}':>16}{budget or '':>8}")


if __name__ == "__main__":
    main(sys.argv[1] if sys.argv[1:] else "byd-jizzakh")

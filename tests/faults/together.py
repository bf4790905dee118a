"""Two runs and two briefs at once, into one place and with one cache: `python tests/faults/together.py`.

All of them end well, what is there afterwards is whole and one of those that a single process makes, and nothing else
is left. Exits with 1 when that does not hold.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from processes import BRIEF, RUN, Findings, begin, digest, end, environment, impact, strangers


def main() -> int:
    """Run two at once again and again, print the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--count", type=int, default=5, help="how often each pair")
    count = parser.parse_args().count
    found = Findings()
    pairs: dict[str, tuple[list[tuple[str, ...]], str]] = {
        "two runs into one study": ([(*RUN, "-o", "x.study", "--seed", seed) for seed in "12"], "x.study"),
        "the same run twice": ([(*RUN, "-o", "x.study")] * 2, "x.study"),
        "two briefs into one file": (
            [(*BRIEF, "-o", "x.pdf", "--document", kind) for kind in ("brief", "summary")],
            "x.pdf",
        ),
        "the same brief twice": ([(*BRIEF, "-o", "x.pdf")] * 2, "x.pdf"),
        "a run and a brief": ([(*RUN, "-o", "x.study"), (*BRIEF, "-o", "x.pdf")], "x.study"),
    }
    with tempfile.TemporaryDirectory(prefix="impact-together-") as name:
        for label, (commands, target) in pairs.items():
            _pair(label, commands, target, count, Path(name).resolve(), found)
    return found.status()


def _pair(label: str, commands: list[tuple[str, ...]], target: str, count: int, home: Path, found: Findings) -> None:
    alone: set[str] = set()
    for command in commands:
        folder = Path(tempfile.mkdtemp(dir=home))
        code, said = impact(command, folder, environment(folder))
        if code:
            found(label, f"one alone ended with {code}: {said}")
            return
        alone |= {digest(folder / each) for each in ("x.study", "x.pdf") if (folder / each).exists()}
    well = whole = 0
    for turn in range(count):
        folder = Path(tempfile.mkdtemp(dir=home))
        user = folder.with_name(f"{folder.name}-home")  # its cache is empty, so both write it
        user.mkdir()
        ended = [end(process) for process in [begin(command, folder, environment(user)) for command in commands]]
        for code, said in ended:
            well += code == 0
            if code or "warning" in said or "Traceback" in said:
                found(f"{label}, {turn}", f"exit {code}: {said}")
        if not (folder / target).exists() or digest(folder / target) not in alone:
            found(f"{label}, {turn}", "what is there is not what one alone makes")
        else:
            whole += 1
        if left := strangers(folder, "x.study", "x.pdf"):
            found(f"{label}, {turn}", f"left behind: {left}")
        if left := [path.name for path in user.rglob("*") if path.suffix == ".part" or path.name.startswith(".key.")]:
            found(f"{label}, {turn}", f"left behind in the cache: {left}")
        shutil.rmtree(folder)
        shutil.rmtree(user)
    print(f"{label}: {count} times, {well} of {2 * count} processes ended well, {whole} results whole")


if __name__ == "__main__":
    sys.exit(main())

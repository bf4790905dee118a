"""Work beside: the same result whether a second process did it or not, and no process left behind."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import os, signal, sys
sys.path.insert(0, {root!r})
from impact.second_process import SecondProcess, possible

def prepare():
    {prepare}

def work(number):
    {work}

{before}
print("possible", possible())
with SecondProcess(prepare, work) as beside:
    {inside}
try:
    os.waitpid(-1, os.WNOHANG)
    print("left behind")
except ChildProcessError:
    print("none left")
"""
ROOT = str(Path(__file__).resolve().parents[1])


def _run(
    *, prepare: str = "pass", work: str = "return 2 * number", inside: str = "print(beside(21))", before: str = ""
) -> list[str]:
    code = PROGRAM.format(root=ROOT, prepare=prepare, work=work, inside=inside, before=before)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert done.stderr == "" or "Error" in done.stderr
    return [*done.stdout.splitlines(), *done.stderr.splitlines()[-1:]]


def test_the_work_is_done_once_and_elsewhere_where_that_is_possible() -> None:
    asked, elsewhere, left = _run(inside="print(beside(os.getpid()))", work="return number != os.getpid()")
    assert elsewhere == asked.partition(" ")[2]
    assert left == "none left"


@pytest.mark.parametrize(
    ("prepare", "work"),
    [
        ("raise OSError('no font')", "return 2 * number"),
        ("os.kill(os.getpid(), signal.SIGKILL)", "return 2 * number"),
        ("sys.exit(3)", "return 2 * number"),
        ("work.__globals__['copy'] = True", "return (lambda: 0) if 'copy' in globals() else 2 * number"),
    ],
    ids=["fails", "killed", "exits", "unfit to be sent"],
)
def test_a_process_without_a_result_is_no_loss(prepare: str, work: str) -> None:
    asked, *said = _run(prepare=prepare, work=work)
    assert said == ["42", "none left"], asked


def test_where_no_more_processes_are_allowed_the_work_is_done_here() -> None:
    none = "def fork():\n    raise BlockingIOError(11, 'Resource temporarily unavailable')\nos.fork = fork"
    assert _run(before=none)[1:] == ["42", "none left"]


def test_what_the_work_raises_is_raised_here() -> None:
    said = _run(work="raise ValueError(f'not {number}')")
    assert said[-1] == "ValueError: not 21"


def test_other_work_is_done_while_the_result_is_waited_for() -> None:
    inside = "wait = beside.give(21); print('meanwhile'); print(wait())"
    assert _run(inside=inside)[1:] == ["meanwhile", "42", "none left"]


@pytest.mark.parametrize("size", [1, 5_000_000])
def test_what_is_given_does_not_wait_until_all_is_ready(size: int) -> None:
    """More than a pipe holds, to a process that is not ready before it hears that this one went on."""
    prepare = "import select; select.select([ready[0]], [], [])"
    inside = f"wait = beside.give(b'x' * {size}); os.write(ready[1], b'x'); print(len(wait()))"
    said = _run(prepare=prepare, inside=inside, before="ready = os.pipe()")
    assert said[1:] == [str(2 * size), "none left"]


def test_an_error_after_the_work_was_given_ends_the_process_at_once() -> None:
    said = _run(inside="beside.give(21); raise KeyError('scenario')", work="import time; time.sleep(600)")
    assert said[-1] == "KeyError: 'scenario'"


def test_threads_are_not_copied() -> None:
    code = (
        f"import threading, time, sys; sys.path.insert(0, {ROOT!r}); from impact.second_process import possible\n"
        "threading.Thread(target=time.sleep, args=(0.5,), daemon=True).start(); print(possible())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


WHOLE = """
import os, sys
sys.path.insert(0, {root!r})
from impact.__main__ import settle
settle()
from pathlib import Path
import impact.second_process as beside

class Noted(beside.SecondProcess[beside.Argument, beside.Result]):
    def __init__(self, prepare, work, *, allowed=True):
        here = os.getpid()
        def noted(argument):
            if allowed and os.getpid() == here:
                done.append(work)
            return work(argument)
        super().__init__(prepare, noted, allowed=allowed)

done, possible, beside.SecondProcess = [], beside.possible(), Noted
from impact import api
own = Path({folder!r}) / "own.yaml"
own.write_text("inherits: byd-jizzakh\\nalternatives: [byd-jizzakh-slow]\\n", encoding="utf-8")
study = api.run(own, draws=6000, also=("scenarios",))
api.brief(study, output=Path({folder!r}) / "study.pdf")
api.brief(own, output=Path({folder!r}) / "scenario.pdf")
print(possible, len(done))
"""


@pytest.mark.slow  # a whole cold brief; only speed is at stake
def test_a_study_and_its_brief_are_not_made_twice(tmp_path: Path) -> None:
    """Work that ends without a result is done again, which nobody would notice: none does."""
    code = WHOLE.format(root=ROOT, folder=str(tmp_path))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    asked, again = done.stdout.split()
    assert (int(again) == 0) == (asked == "True")

"""Closed and full streams, signals, no memory: files are whole, the code is right, and at most one line is said."""

import errno
import io
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from fixture_types import Impact
from shared_studies import study_of

from impact import api
from impact.cli import print_status, wrote
from impact.cli._endings import ended
from impact.cli.run import SEVERAL, Bar

XYZ = Path(__file__).parents[1] / "data" / "xyz"


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("streams") / "small.study"
    api.save(study_of("byd-jizzakh", 0, beside=False), folder)
    return folder


def shell(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a line of the shell in which `impact` is this one; its folder is where it works."""
    root = Path(__file__).parents[2]
    own = {"PYTHONPATH": str(root), "IMPACT_CONFIG": str(folder / "config")}
    text = f"set -o pipefail\nimpact() {{ '{sys.executable}' -m impact \"$@\"; }}\n{line}"
    return subprocess.run(
        ["bash", "-c", text], cwd=folder, env=os.environ | own, capture_output=True, text=True, check=False
    )


def one_line(done: subprocess.CompletedProcess[str], code: int, says: str) -> None:
    assert (done.returncode, done.stdout) == (code, "")
    assert says in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("args", ["--help", "show {study} key_figures"])
def test_a_result_that_finds_no_room_ends_with_one_line_and_1(tmp_path: Path, study: Path, args: str) -> None:
    done = shell(f"impact {args.format(study=study)} > /dev/full", tmp_path)
    one_line(done, 1, "Standard output: the result could not be written: No space left on device.")


@pytest.mark.parametrize("args", ["--help", "show {study} key_figures"])
def test_a_result_that_nobody_can_get_ends_with_one_line_and_1(tmp_path: Path, study: Path, args: str) -> None:
    one_line(shell(f"impact {args.format(study=study)} >&-", tmp_path), 1, "Standard output")


def test_a_reader_that_has_enough_ends_a_command_quietly(tmp_path: Path, study: Path) -> None:
    for reader in ("head -1 > line", "true"):
        done = shell(f"impact show {study} emissions_by_year | {reader}", tmp_path)
        assert done.returncode in (0, 128 + signal.SIGPIPE)
        assert done.stderr == ""


@pytest.mark.parametrize("streams", ["<&- >&- 2>&-", "> /dev/full 2> /dev/full"])
def test_no_stream_stops_a_study(tmp_path: Path, streams: str) -> None:
    done = shell(f"impact run xyz-spending --data-dir {XYZ} --draws 0 -o x.study {streams}", tmp_path)
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
    assert {path.name for path in tmp_path.iterdir()} <= {"x.study", "config"}
    assert api.study_of(tmp_path / "x.study").name == "xyz-spending"


def test_an_error_that_cannot_be_told_keeps_its_code(tmp_path: Path) -> None:
    for args, code, stream in (("shwo x", 2, "2>&-"), ("show nowhere", 1, "> /dev/full 2> /dev/full")):
        assert shell(f"impact {args} {stream}", tmp_path).returncode == code


@pytest.fixture
def _not_by_nohup() -> Iterator[None]:
    """Let processes end on a hang-up or an interrupt, though the tests themselves were started by nohup or with `&`."""
    before = {each: signal.signal(each, signal.SIG_DFL) for each in (signal.SIGHUP, signal.SIGINT)}
    yield
    for each, handler in before.items():
        signal.signal(each, handler)


@pytest.mark.usefixtures("_not_by_nohup")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGHUP])
def test_a_signal_ends_a_run_with_its_code_and_one_line(tmp_path: Path, number: signal.Signals) -> None:
    """The pipe says when the work has begun."""
    code = [sys.executable, "-m", "impact", "run", "byd-jizzakh", "--draws", "20000"]
    root = str(Path(__file__).parents[2])
    with subprocess.Popen(
        code, cwd=tmp_path, stderr=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": root}
    ) as process:
        assert process.stderr is not None
        while "Estimating" not in process.stderr.readline():
            pass
        time.sleep(0.3)
        process.send_signal(number)
        said = process.stderr.read()
    assert process.returncode == 128 + number
    assert said == "Stopped. Files are as they were, or whole.\n"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("error", "code", "says"),
    [
        (KeyboardInterrupt(), 130, "Stopped."),
        (MemoryError(), 1, "There is not enough memory."),
        (OSError(errno.EIO, "Input/output error", "some\x1bfile"), 1, "some\\u001bfile: Input/output error."),
        (PermissionError(errno.EACCES, "Permission denied", "x"), 1, "x: Permission denied."),
        (BrokenPipeError(errno.EPIPE, "Broken pipe"), 1, "Broken pipe."),
    ],
)
def test_what_the_machine_refuses_is_one_line(
    impact: Impact, monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int, says: str
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(api, "shown", refuse)
    done = impact("show", "byd-jizzakh")
    assert (done.code, done.out) == (code, "")
    assert done.err.startswith(says)
    assert len(done.err.splitlines()) == 1


class Broken:
    encoding = "utf-8"

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    def flush(self) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("stream", [Broken(), None])
def test_progress_and_messages_go_on_where_nobody_sees_them(
    monkeypatch: pytest.MonkeyPatch, stream: Broken | None
) -> None:
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(sys, "stdout", stream)
    print_status("Estimating ...")
    wrote(Path("x.pdf"))
    with Bar(shown=True) as bar:
        for done in range(0, SEVERAL * 2, 1000):
            bar.reach(done, SEVERAL * 2)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("draws", "loud", "bar"), [(20_000, True, True), (20_000, False, False), (SEVERAL, True, False)]
)
def test_many_draws_show_a_bar_on_a_terminal_few_and_a_quiet_run_none(
    draws: int, loud: bool, bar: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with Bar(shown=loud) as shown:
        for done in range(draws // 4, draws + 1, draws // 4):
            shown.reach(done, draws)
    said = terminal.getvalue()
    assert (said.count("Draws") > 1, "100%" in said, bool(said)) == (bar, bar, bar)


def test_a_stream_without_the_letters_says_so(impact: Impact, monkeypatch: pytest.MonkeyPatch) -> None:
    def echo(*_: object, **__: object) -> None:
        sys.stdout.write("я")

    class Ascii:
        encoding = "latin-1"

        def write(self, text: str) -> int:
            return len(text.encode("latin-1"))

        def flush(self) -> None:
            pass

    monkeypatch.setattr(click, "echo", echo)
    monkeypatch.setattr(sys, "stdout", Ascii())
    done = impact("list", "scenarios")
    assert done.code == 1
    assert "its encoding latin-1 has no 'я'. Set PYTHONIOENCODING=utf-8" in done.err


@pytest.mark.parametrize("args", [("export", "data", "{study}", "--to", "iamc"), ("brief", "{study}", "-q")])
def test_an_output_that_can_be_none_is_refused_before_the_work(
    impact: Impact, study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, args: tuple[str, ...]
) -> None:
    args = tuple(each.format(study=study) for each in args)
    monkeypatch.setattr(api, "exported", lambda *_, **__: pytest.fail("the work was done"))
    (tmp_path / "loop").symlink_to("loop")
    for output, says in {
        "no.pdf/": "no.pdf/: there is no folder", "nosuch/x": "there is no folder nosuch", "x" * 300: "300 bytes",
        "x\udcff": "no UTF-8", "loop": "leads to itself", "/dev/null": "a device is there",
    }.items():  # fmt: skip
        done = impact(*args, "-o", output)
        assert done.code == 1
        assert says in done.err
        assert len(done.err.splitlines()) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["loop"]


def test_a_place_for_a_study_is_looked_at_before_the_work(
    impact: Impact, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(api, "run", lambda *_, **__: pytest.fail("the work was done"))
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes").write_bytes(b"")
    for output, says in {
        "mine": "something else is there", ".": "something else is there", "nosuch/x": "there is no folder nosuch",
        "/dev/null": "/dev/null", "x" * 300: "300 bytes",
    }.items():  # fmt: skip
        done = impact("run", "byd-jizzakh", "-o", output)
        assert (done.code, says in done.err) == (1, True), output


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        ImportError("libx.so.2: failed to map segment from shared object"),
        ImportError("libx.so.2: cannot open shared object file: Cannot allocate memory"),
        RuntimeError("can't start new thread"),
    ],
)
def test_whatever_says_that_memory_is_short_ends_with_that(
    error: Exception, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ended(error) == 1
    assert capsys.readouterr().err.startswith("There is not enough memory.")


def test_other_faults_of_the_program_keep_their_traceback() -> None:
    for error in (ImportError("no module named x"), RuntimeError("a fault")):
        with pytest.raises(type(error)):
            ended(error)

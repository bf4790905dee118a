"""The command: ports, what has to be installed, a browser or none, and the end; the process that makes pages."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
import urllib.request
import webbrowser
from collections.abc import Iterator
from multiprocessing import active_children
from pathlib import Path

import pytest

from impact.core.errors import ImpactError
from impact.preview import start
from impact.preview.edition import PreviewEdition, PreviewRequest
from impact.preview.worker import PreviewWorker, SupersededError, WorkerLostError


def test_a_port_in_use_is_refused_with_what_to_do() -> None:
    with start.listening(0) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(ImpactError, match=f"Port {port} is in use by another program. Name another one, or 0"):
            start.listening(port)
    start.listening(port).close()  # given up, it can be had at once


def test_two_previews_take_two_ports_that_this_machine_alone_can_reach() -> None:
    with start.listening(0) as one, start.listening(0) as other:
        assert one.getsockname() != other.getsockname()
        assert {each.getsockname()[0] for each in (one, other)} == {"127.0.0.1"}


def test_what_is_not_installed_is_named_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "find_spec", lambda name: None if name in ("starlette", "watchfiles") else object())
    with pytest.raises(ImpactError, match=r"starlette, watchfiles.* python -m pip install 'impact-brief\[preview\]'"):
        start.needs()


def test_no_browser_is_opened_where_there_is_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(webbrowser, "open", lambda address: sys.platform != "linux")
    assert start.open_browser("http://127.0.0.1:1/") is (sys.platform != "linux")


@pytest.fixture
def started(root: Path, tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Yield a preview in a process of its own, and its address."""
    environment = os.environ | {"PYTHONPATH": str(root), "PYTHONUNBUFFERED": "1"}
    environment.pop("DISPLAY", None)
    process = subprocess.Popen(
        [sys.executable, "-m", "impact", "preview", "byd-jizzakh"],
        cwd=tmp_path, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    try:
        yield process, process.stdout.readline().strip()
    finally:
        process.kill()
        process.communicate()


def test_ctrl_c_ends_it_and_that_is_no_failure(started: tuple[subprocess.Popen[str], str]) -> None:
    process, address = started
    with urllib.request.urlopen(address) as answer:
        assert b"impact preview" in answer.read()
    stream = socket.create_connection(("127.0.0.1", int(address.split(":")[2].partition("/")[0])))
    path = "/" + address.split("/", 3)[3] + "events"
    stream.sendall(f"GET {path} HTTP/1.1\r\nHost: {address.split('/')[2]}\r\n\r\n".encode())
    assert b"200" in stream.recv(100)  # an answer that goes on does not hold it up
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    stream.close()
    assert process.returncode == 0, err
    assert err.splitlines() == [
        "No browser could be opened here. Open the address above in one.",
        "Press Ctrl-C to end.",
        "The preview has ended.",
    ]
    assert not out


def test_a_worker_answers_tells_of_faults_and_is_begun_again(capsys: pytest.CaptureFixture[str]) -> None:
    async def asked() -> None:
        worker = PreviewWorker(PreviewRequest("no-such-scenario"))
        try:
            answer = await worker.ask("pages", PreviewEdition(), False)
            assert "No scenario has that name" in answer.problems[0].message
            with pytest.raises(WorkerLostError, match="A fault of the program: AttributeError"):
                await worker.ask("nothing")
            with pytest.raises(SupersededError):
                await worker.ask("pages", PreviewEdition(), False, wanted=lambda: False)
            (first,) = active_children()
            first.kill()
            first.join()
            with pytest.raises(WorkerLostError, match="ended"):
                await worker.ask("forget", "words")
            await worker.ask("forget", "words")
            assert active_children() not in ([], [first])
        finally:
            worker.end()
        assert not active_children()

    asyncio.run(asked())
    assert "Traceback" in capsys.readouterr().err

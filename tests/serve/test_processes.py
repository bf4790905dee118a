"""Real workers, real connections and a real server: what takes too long, too much or dies takes nothing with it."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from impact.serve import connection
from impact.serve.connection import BoundedConnection
from impact.serve.hands import WorkerProcess, Workplace, environment
from impact.serve.kept import kept_in
from impact.serve.limits import Limits
from impact.serve.task import Task

TOKEN = "t" * 40


@pytest.fixture
def workplace(tmp_path: Path) -> Iterator[Workplace]:
    with kept_in(tmp_path / "kept", Limits(), "x") as kept:
        yield Workplace(kept.root, kept.desk, memory=2_000)


def run(check: Callable[[], Awaitable[None]]) -> None:
    asyncio.run(asyncio.wait_for(check(), 240))


def asked(text: str, draws: int | None = None) -> Task:
    values = {"text": text, "form": "yaml", "name": "x", "draws": draws, "seed": None, "language": "en"}
    return Task("study", "callers/a/1", values)


def test_a_worker_knows_no_token_and_no_profile() -> None:
    own = {"IMPACT_SERVE_TOKEN": TOKEN, "IMPACT_SERVE_TOKENS": f"a={TOKEN}", "IMPACT_PROFILE": "x", "HOME": "/h"}
    found = environment(own)
    assert TOKEN not in json.dumps(found)
    assert (found["IMPACT_PROFILE"], found["HOME"]) == ("none", "/h")
    assert all(Path(each).is_absolute() for each in found["PYTHONPATH"].split(os.pathsep))


def test_a_task_that_takes_too_long_is_ended_and_the_next_one_is_done(workplace: Workplace, solar: str) -> None:
    async def check() -> None:
        worker = WorkerProcess(workplace)
        late = await worker.ask(asked(solar, 10_000), 0.05)
        assert late.why == "too_much"
        assert "longer than 0.05 seconds" in late.problems[0].message
        assert not (workplace.root / "callers" / "a" / "1" / "asked.json").exists()
        done = await worker.ask(asked(solar, 0), 120)
        assert done.value["draws"] == 0
        await worker.end()

    run(check)


@pytest.mark.slow
def test_folders_of_the_service_are_named_and_not_shown(tmp_path: Path, root: Path) -> None:
    """Tables of a study say where figures come from: of own folders their names, and nothing above."""
    own = root / "tests" / "data" / "xyz"

    async def check(place: Workplace, folder: Path) -> None:
        worker = WorkerProcess(place)
        made = await worker.ask(asked("inherits: xyz-bus-fleet\n", 20), 120)
        assert made.value["country"] == "XYZ", made
        wrong = await worker.ask(Task("check", values={"text": "a: 1", "form": "yaml", "name": "x"}), 120)
        assert str(root) not in json.dumps(wrong.sent())
        await worker.end()
        tables = [file for file in folder.rglob("*") if file.is_file()]
        assert any(b"xyz/countries/XYZ" in file.read_bytes() for file in tables)
        assert not [file.name for file in tables if str(root).encode() in file.read_bytes()]

    with kept_in(tmp_path / "kept", Limits(), "x") as kept:
        data = kept.linked((own, own))
        assert data == (Path("xyz"), Path("xyz-2"))
        place = Workplace(kept.root, kept.desk, data[:1])
        run(lambda: check(place, kept.root / "callers"))
    with kept_in(tmp_path / "kept", Limits(), "x") as kept:
        assert list(kept.desk.iterdir()) == []


@pytest.mark.slow
def test_a_worker_that_dies_is_told_and_replaced(workplace: Workplace, solar: str) -> None:
    async def check() -> None:
        worker = WorkerProcess(workplace)
        await worker.begin()
        assert worker._process is not None
        first = worker._process.pid

        async def kill() -> None:
            await asyncio.sleep(0.3)
            os.kill(first, signal.SIGKILL)

        killing = asyncio.create_task(kill())
        assert (await worker.ask(asked(solar, 10_000), 120)).why == "lost"
        await killing
        assert (await worker.ask(asked(solar, 0), 120)).value["draws"] == 0
        assert worker._process.pid != first
        await worker.end()

    run(check)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="other systems take no limit of memory")
def test_a_task_that_wants_too_much_memory_fails_alone(workplace: Workplace, solar: str) -> None:
    async def check() -> None:
        worker = WorkerProcess(replace(workplace, memory=300, draws=1_000_000))
        assert (await worker.ask(asked(solar, 0), 120)).value["draws"] == 0
        large = await worker.ask(asked(solar, 1_000_000), 120)
        assert large.why == "too_much", large
        assert "more memory" in large.problems[0].message
        assert (await worker.ask(asked(solar, 20), 120)).value["draws"] == 20
        await worker.end()

    run(check)


# Connections.


@asynccontextmanager
async def listening(monkeypatch: pytest.MonkeyPatch, **seconds: float) -> AsyncIterator[int]:
    """Serve an application that answers with much, over real connections with short patience."""
    import uvicorn

    for name, value in {"LOOK": 0.05, "HEADERS": 0.4, "ANSWER": 0.4, "LEAVING": 0.4, **seconds}.items():
        monkeypatch.setattr(connection, name, value)

    async def app(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            more = True
            while more:
                more = (await receive()).get("more_body", False)
            await send({"type": "http.response.start", "status": 200, "headers": []})
            await send({"type": "http.response.body", "body": b"x" * 20_000_000})

    config = uvicorn.Config(app, http=BoundedConnection, lifespan="off", log_level="critical", timeout_keep_alive=5)
    server, taken = uvicorn.Server(config), socket.socket()
    monkeypatch.setattr(server, "capture_signals", nullcontext)
    taken.bind(("127.0.0.1", 0))
    serving = asyncio.create_task(server.serve(sockets=[taken]))
    while not server.started:
        await asyncio.sleep(0.01)
    yield taken.getsockname()[1]
    server.should_exit = True
    await serving


@pytest.mark.parametrize(
    "sent",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"GET / HTTP/1.1\r\nHost: x\r\nX: ", id="half of the headers"),
        pytest.param(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nabc", id="half of the body"),
        pytest.param(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", id="an answer that is not read"),
    ],
)
def test_a_connection_that_makes_no_headway_is_closed(monkeypatch: pytest.MonkeyPatch, sent: bytes) -> None:
    async def check() -> None:
        async with listening(monkeypatch) as port:
            reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=1_000)
            writer.write(sent)
            await asyncio.sleep(1.2)
            rest = b""
            with_error = False
            try:
                while part := await asyncio.wait_for(reader.read(1 << 20), 5):
                    rest += part
            except ConnectionError:
                with_error = True
            assert with_error or len(rest) < 20_000_000
            writer.close()

    run(check)


def test_a_connection_that_makes_headway_is_served(monkeypatch: pytest.MonkeyPatch) -> None:
    async def check() -> None:
        patient = listening(monkeypatch, HEADERS=5.0, ANSWER=5.0, LEAVING=5.0)
        async with patient as port, httpx.AsyncClient() as client:
            for _ in range(2):
                answer = await client.post(f"http://127.0.0.1:{port}/", content=b"abc")
                assert len(answer.content) == 20_000_000

    run(check)


# A server.


@dataclass
class Served:
    address: str
    process: subprocess.Popen[str]
    folder: Path


@contextmanager
def served(root: Path, folder: Path, *options: str) -> Iterator[Served]:
    """Run `impact serve` as its users do."""
    own = {"PYTHONPATH": str(root), "IMPACT_SERVE_TOKEN": TOKEN, "TMPDIR": str(folder), "PYTHONUNBUFFERED": "1"}
    with (folder / "log").open("w", encoding="utf-8") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "impact", "serve", "--port", "0", *options],
            cwd=folder, env=os.environ | own, stdout=subprocess.PIPE, stderr=log, text=True,
        )  # fmt: skip
        assert process.stdout is not None
        try:
            yield Served(process.stdout.readline().strip(), process, folder)
        finally:
            process.kill()
            process.communicate()


def wait_until_ready(client: httpx.Client) -> None:
    for _ in range(600):
        if client.get("/health").status_code == 200:
            return
        time.sleep(0.1)
    raise AssertionError("the service is not ready")


@pytest.mark.slow
def test_a_server_serves_and_ends_in_order(root: Path, tmp_path: Path, solar: str) -> None:
    with served(root, tmp_path, "--workers", "1", "--json") as found:
        assert found.address.startswith("http://127.0.0.1:")
        with httpx.Client(base_url=found.address, headers={"Authorization": f"Bearer {TOKEN}"}, timeout=90) as client:
            wait_until_ready(client)
            made = client.post("/v1/studies?wait=60", content=solar, headers={"Content-Type": "application/yaml"})
            assert made.status_code == 201
            pdf = client.get(f"{made.headers['location']}/briefs?document=summary&wait=60")
            assert pdf.content.startswith(b"%PDF-")
            assert "server" not in pdf.headers
            later = client.post(
                "/v1/studies?wait=0&draws=2000", content=solar, headers={"Content-Type": "application/yaml"}
            )
            assert later.status_code == 202
            found.process.terminate()
        assert found.process.wait(60) == 0
    log = (tmp_path / "log").read_text(encoding="utf-8")
    assert "The service has ended." in log
    assert "Made-up" not in log
    assert TOKEN not in log
    lines = [json.loads(line) for line in log.splitlines() if line.startswith("{")]
    assert {"POST /v1/studies 201", "GET /v1/studies/{study}/briefs 200"} <= {
        f"{each['method']} {each['route']} {each['status']}" for each in lines
    }
    assert list(tmp_path.glob("impact-serve-*")) == []


@pytest.mark.slow
def test_tls_is_spoken_where_there_is_a_certificate(root: Path, tmp_path: Path) -> None:
    import datetime as dt
    import ssl

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(1).not_valid_before(now - dt.timedelta(1)).not_valid_after(now + dt.timedelta(1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    plain = serialization.NoEncryption()
    (tmp_path / "cert.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    (tmp_path / "key.pem").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    )
    options = ("--workers", "1", "--tls-cert", "cert.pem", "--tls-key", "key.pem")
    with served(root, tmp_path, *options) as found:
        assert found.address.startswith("https://")
        trusted = ssl.create_default_context(cafile=str(tmp_path / "cert.pem"))
        port = found.address.rpartition(":")[2]
        assert httpx.get(f"https://localhost:{port}/health/live", verify=trusted).status_code == 200


def test_what_a_server_cannot_use_is_told_before_it_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from impact.errors import ImpactError
    from impact.serve.running import Settings, serve

    def start(**settings: Any) -> None:
        serve(Settings(**settings), tell=told.append, show=told.append, environment={"IMPACT_SERVE_TOKEN": TOKEN})

    told: list[str] = []
    monkeypatch.chdir(tmp_path)
    (tmp_path / "none.pem").write_text("none", encoding="utf-8")
    with pytest.raises(ImpactError, match="give both --tls-cert and --tls-key"):
        start(tls_cert=Path("none.pem"))
    with pytest.raises(ImpactError, match="certificate and key cannot be used"):
        start(tls_cert=Path("none.pem"), tls_key=Path("none.pem"))
    assert told == []
    with pytest.raises(ImpactError, match="No address of this machine is called"):
        start(host="no such host")
    assert told[0].startswith("Warning: other machines reach no such host, and there is no TLS")
    told.clear()
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(ImpactError, match="is in use by another program"):
            start(port=taken.getsockname()[1])
    assert told == []

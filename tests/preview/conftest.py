"""Previews of a small made-up scenario, answered in this process, and asked without a network."""

import asyncio
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from impact.preview.edition import PreviewRequest
from impact.preview.server import Preview, application
from impact.preview.session import PreviewSession
from impact.preview.watch import Change
from impact.preview.worker import PreviewWorker

ADDRESS = "http://127.0.0.1"
TOKEN = "a-token-of-a-test"
DRAWS = 20


class Here(PreviewWorker):
    """Answers in this process what a worker answers in its own; the real one is met in `test_running.py`."""

    def __init__(self, asked: PreviewRequest) -> None:
        super().__init__(asked)
        self.desk = PreviewSession(asked)
        self.renewed = 0

    async def ask(self, question: str, *values: Any, wanted: Callable[[], bool] = lambda: True) -> Any:
        assert wanted()
        return await asyncio.to_thread(getattr(self.desk, question), *values)

    async def renew(self) -> None:
        self.renewed += 1
        self.desk = PreviewSession(self.desk.asked)


def small(root: Path, folder: Path) -> Path:
    """Write the made-up solar plant into a folder; return its file."""
    return Path(shutil.copy(root / "tests" / "data" / "short" / "made-up-solar.yaml", folder / "solar.yaml"))


@pytest.fixture
def solar(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the file of a scenario in the current folder."""
    monkeypatch.chdir(tmp_path)
    return small(root, tmp_path).relative_to(tmp_path)


@pytest.fixture(scope="session")
def shared(root: Path, tmp_path_factory: pytest.TempPathFactory) -> PreviewSession:
    """Return the session of a scenario that no test changes, with its study made."""
    return PreviewSession(PreviewRequest(str(small(root, tmp_path_factory.mktemp("shared"))), DRAWS))


class Client:
    """A browser that knows the token, and the preview it asks."""

    def __init__(self, client: TestClient, preview: Preview, worker: Here) -> None:
        self.plain, self.preview, self.worker = client, preview, worker

    def get(self, path: str, **more: Any) -> Any:
        return self.plain.get(f"/{TOKEN}/{path}", **more)

    def post(self, path: str, body: object) -> Any:
        return self.plain.post(f"/{TOKEN}/{path}", json=body, headers={"Origin": ADDRESS})

    def changed(self, change: Change) -> None:
        """Tell the preview of a change, as its watcher does."""
        assert self.plain.portal is not None
        self.plain.portal.call(self.preview.changed, change)


@pytest.fixture
def browsing(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Client]]:
    """Return a function that opens a preview: `browsing(scenario)`; of a desk that is there, `browsing(desk=...)`."""
    opened: list[TestClient] = []

    async def still(self: Preview) -> None:
        await self.closing.wait()

    monkeypatch.setattr(Preview, "watch", still)  # changes are told by the tests

    def browse(scenario: Path | str = "", *, desk: PreviewSession | None = None, **more: Any) -> Client:
        asked = desk.asked if desk is not None else PreviewRequest(str(scenario), DRAWS, **more)
        worker = Here(asked)
        worker.desk = desk or worker.desk
        preview = Preview(asked, worker)
        client = TestClient(application(preview, TOKEN), base_url=ADDRESS)
        opened.append(client)
        return Client(client.__enter__(), preview, worker)

    yield browse
    for client in opened:
        client.__exit__(None, None, None)

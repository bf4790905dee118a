"""A service answered in this process, asked without a network; each answer is held against the OpenAPI document."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from starlette.testclient import TestClient

from impact.serve.application import application
from impact.serve.desk import Desk
from impact.serve.jobs import Jobs
from impact.serve.kept import Kept, kept_in
from impact.serve.limits import Limits
from impact.serve.log import Log
from impact.serve.measures import Measures
from impact.serve.service import Service
from impact.serve.task import Answer, Task
from impact.serve.tokens import SEVERAL, tokens

ADDRESS = "http://127.0.0.1"
YAML, JSON = "application/yaml", "application/json"
TOKENS = {"ministry": "m" * 40, "firm": "f" * 40}
DRAWS = 20


class Here:
    """Works in this process; real ones are met in `test_processes.py`."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.tasks: list[Task] = []
        self.gate: asyncio.Event | None = None

    async def begin(self) -> None:
        """Be ready."""

    async def ask(self, task: Task, seconds: float) -> Answer:
        self.tasks.append(task)
        if self.gate is not None:
            await self.gate.wait()
        return await asyncio.to_thread(self.desk.done, task)

    async def end(self) -> None:
        """Stop."""


def resolved(document: dict[str, Any], part: Any) -> Any:
    """Return a part of a document, where it names another one by its address."""
    while "$ref" in part:
        part = functools.reduce(lambda at, name: at[name], part["$ref"].removeprefix("#/").split("/"), document)
    return part


@dataclass
class Client:
    """A caller of the service, and the service it asks."""

    plain: TestClient
    service: Service
    hand: Here
    lines: list[str]
    document: dict[str, Any]
    caller: str = "ministry"

    def of(self, caller: str) -> Client:
        """Return another caller of the same service."""
        return replace(self, caller=caller)

    def ask(self, method: str, path: str, **more: Any) -> Any:
        """Return an answer that is as the OpenAPI document says."""
        own = {"Authorization": f"Bearer {TOKENS[self.caller]}"} if self.caller else {}
        answer = self.plain.request(method, path, headers={**own, **more.pop("headers", {})}, **more)
        self._hold(method, path.partition("?")[0], answer)
        return answer

    def _hold(self, method: str, path: str, answer: Any) -> None:
        wanted = path.strip("/").split("/")
        for form, ways in self.document["paths"].items():
            parts = form.strip("/").split("/")
            same = len(parts) == len(wanted) and all(
                one == other or one.startswith("{") for one, other in zip(parts, wanted, strict=True)
            )
            if same and method.lower() in ways:
                said = ways[method.lower()]["responses"][str(answer.status_code)]
                media = answer.headers.get("content-type", "").partition(";")[0]
                if answer.content:
                    schema = said["content"][media]["schema"]
                    if media.endswith("json"):
                        whole = {**schema, "components": self.document["components"]}
                        jsonschema.Draft202012Validator(whole).validate(answer.json())
                return

    def get(self, path: str, **more: Any) -> Any:
        return self.ask("GET", path, **more)

    def post(self, path: str, text: str | bytes, media: str = YAML, **more: Any) -> Any:
        headers = {"Content-Type": media, **more.pop("headers", {})}
        return self.ask("POST", path, content=text, headers=headers, **more)


@pytest.fixture(scope="session")
def solar(root: Path) -> str:
    """The text of a small scenario."""
    text = (root / "tests" / "data" / "short" / "made-up-solar.yaml").read_text(encoding="utf-8")
    return f"{text}draws: {DRAWS}\n"


@pytest.fixture(scope="session")
def serving(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., Client]]:
    """Return a function that opens a service, with other limits where they are given."""
    opened: list[Any] = []

    def serve(**limits: Any) -> Client:
        folder = tmp_path_factory.mktemp("service") / "kept"
        bounds, measures, lines = Limits(**limits), Measures(), list[str]()
        holding = kept_in(folder, bounds, "surroundings")
        kept: Kept = holding.__enter__()
        hand, log = Here(Desk(kept.root, (), (), bounds.draws)), Log(lines.append)
        service = Service(Jobs([hand], bounds, measures.done, log.say), kept, measures, log.fault)
        known = tokens(None, {SEVERAL: " ".join(f"{name}={token}" for name, token in TOKENS.items())})
        app = application(service, known, bounds, log.request)
        client = TestClient(app, base_url=ADDRESS, follow_redirects=False)
        client.__enter__()
        opened.append((client, holding))
        return Client(client, service, hand, lines, client.get("/openapi.json").json())

    yield serve
    for client, holding in opened:
        client.__exit__(None, None, None)
        holding.__exit__(None, None, None)


@pytest.fixture(scope="session")
def client(serving: Callable[..., Client]) -> Client:
    """A service that all tests share, with its usual limits; nobody removes what others made."""
    return serving()


@pytest.fixture(scope="session")
def study(client: Client, solar: str) -> dict[str, Any]:
    """The key figures of a study, made once."""
    answer = client.post("/v1/studies?name=solar&wait=60", solar)
    assert answer.status_code in (200, 201), answer.text
    said: dict[str, Any] = answer.json()
    return said

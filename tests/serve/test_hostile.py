"""Nothing in a request opens a file, runs for ever, or learns where the service lives."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from impact.yaml_core import written

YAML, JSON = "application/yaml", "application/json"
OPENED: list[str] = []
WATCHED: list[str] = []


def _note(event: str, values: tuple[Any, ...]) -> None:
    if WATCHED and event in ("open", "os.listdir", "os.scandir") and values:
        name = os.fsdecode(values[0]) if isinstance(values[0], str | bytes) else ""
        if any(part in name for part in WATCHED):
            OPENED.append(name)


sys.addaudithook(_note)  # cannot be taken away again; it does nothing unless a test watches


@pytest.fixture
def canary(solar: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A scenario file that would be valid, in the current folder; nobody may open it."""
    file = tmp_path / "canary-7f3a.yaml"
    file.write_text(solar, encoding="utf-8")
    table = tmp_path / "canary-7f3a-table"
    table.mkdir()
    (table / "table.yaml").write_text("name: none\n", encoding="utf-8")
    (tmp_path / "canary-7f3a-link.yaml").symlink_to(file)
    monkeypatch.chdir(tmp_path)
    WATCHED.append("canary-7f3a")
    OPENED.clear()
    yield file
    WATCHED.clear()


def names(file: Path) -> list[str]:
    """Return names by which a request might reach a file."""
    up = "/".join([".."] * 12)
    return [
        str(file), file.name, file.stem, f"./{file.name}", f"{up}{file}", f"file://{file}", "canary-7f3a-link.yaml",
        f"{file}\0", f"{file.parent}//{file.name}", "~/canary-7f3a.yaml", f"byd-jizzakh/../{file.name}",
        "http://127.0.0.1/canary-7f3a.yaml", "/dev/stdin", "/proc/self/environ", "\\\\host\\share\\canary-7f3a.yaml",
    ]  # fmt: skip


def clean(answer: Any) -> list[dict[str, Any]]:
    """Return the problems of an answer that shows nothing of this machine."""
    text = answer.text
    assert not re.search(r"/(?:work|tmp|home|root|usr|srv|var)/\w", text.replace("canary-7f3a", "")), text
    assert "Traceback" not in text
    said = answer.json()
    return list(said["problems"])


@pytest.mark.parametrize("number", range(15))
def test_a_base_is_a_shipped_scenario(client: Any, canary: Path, number: int) -> None:
    name = names(canary)[number]
    for text in (f"inherits: {json.dumps(name)}\n", f"inherits: byd-jizzakh\nalternatives: [{json.dumps(name)}]\n"):
        answer = client.post("/v1/studies", text)
        assert answer.status_code == 422
        assert client.post("/v1/check", text).json().get("valid") is not True
    sent = client.post("/v1/studies", json.dumps({"inherits": name}), JSON)
    assert sent.status_code == 422
    assert OPENED == []


def test_a_base_that_is_refused_is_named_with_line_and_with_what_there_is(client: Any, canary: Path) -> None:
    answer = client.post("/v1/studies", f"title: A plant\ninherits: ./{canary.name}\n")
    (problem,) = clean(answer)
    assert (problem["file"], problem["line"], problem["key"]) == ("scenario.yaml", 2, "inherits")
    assert "opens no file that a request names" in problem["message"]
    assert "byd-jizzakh" in problem["message"]


@pytest.mark.parametrize(
    "table",
    ["../../../canary-7f3a-table", "/dev/canary-7f3a-table", "..", ".", "io_2022/../io_2022", "a\\b", "x" * 300],
)
def test_a_table_is_a_name(client: Any, canary: Path, table: str) -> None:
    text = f"inherits: byd-jizzakh\ntable: {json.dumps(table)}\n"
    answer = client.post("/v1/studies", text)
    assert answer.status_code == 422
    clean(answer)
    absolute = f"inherits: byd-jizzakh\ntable: {json.dumps(str(canary.parent / 'canary-7f3a-table'))}\n"
    assert client.post("/v1/studies", absolute).status_code == 422
    assert OPENED == []


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("country", "../canary-7f3a"),
        ("country", "/dev"),
        ("language", "../canary-7f3a"),
        ("project: {kind", "../canary-7f3a}"),
        ("project: {kind", "os}"),
        ("supply_chain: {proxy: {level: 0, reason: x, donors", "[UZB/../canary-7f3a]}}"),
        ("panel: {address", "file:///etc/passwd}"),
    ],
)
def test_other_keys_lead_nowhere(client: Any, canary: Path, key: str, value: str) -> None:
    answer = client.post("/v1/studies", f"inherits: zhanatas-proxy\n{key}: {value}\n")
    assert answer.status_code == 422
    clean(answer)
    assert OPENED == []


DEEP = 5_000
BOMB = "\n".join(
    ["a0: &a0 [x, x, x, x, x, x, x, x, x]", *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9))]
)


@pytest.mark.parametrize(
    ("text", "media"),
    [
        pytest.param(BOMB, YAML, id="anchors that grow"),
        pytest.param("a: &a [*a]", YAML, id="an alias to what it stands in"),
        pytest.param("[" * DEEP, YAML, id="deep YAML"),
        pytest.param("- " * DEEP, YAML, id="deep YAML by dashes"),
        pytest.param('{"a":' * DEEP + "1" + "}" * DEEP, JSON, id="deep JSON"),
        pytest.param('{"a":' * 60 + "1" + "}" * 60, JSON, id="JSON deeper than YAML may be"),
        pytest.param("!!python/object/apply:os.system ['id']", YAML, id="a tag that calls"),
        pytest.param("title: !include /etc/passwd", YAML, id="a tag that includes"),
        pytest.param("draws: " + "9" * 10_000, YAML, id="a huge number"),
        pytest.param('{"draws": ' + "9" * 10_000 + "}", JSON, id="a huge number in JSON"),
        pytest.param('{"draws": 1e999}', JSON, id="a number beyond all"),
        pytest.param('{"draws": NaN}', JSON, id="a number that is none"),
        pytest.param('{"title": "\\ud800"}', JSON, id="half a character"),
        pytest.param('{"title": "a", "title": "b"}', JSON, id="a key twice"),
        pytest.param("title: a\ntitle: b", YAML, id="a key twice in YAML"),
        pytest.param("[]", JSON, id="a list"),
        pytest.param("", YAML, id="nothing"),
        pytest.param("", JSON, id="nothing in JSON"),
        pytest.param("null", YAML, id="null"),
        pytest.param("inherits: [byd-jizzakh]", YAML, id="a list of bases"),
        pytest.param("inherits: defaults\ncountry: [[]]\nproject: []", YAML, id="wrong sorts of values"),
        pytest.param("inherits: byd-jizzakh\nproject: null", YAML, id="nothing of a project"),
        pytest.param("inherits: byd-jizzakh\nhorizon: [2030, 9999999]", YAML, id="a horizon without end"),
        pytest.param("inherits: byd-jizzakh\nmethod: 3\nclaims: {a: b}", YAML, id="other sorts"),
        pytest.param("inherits: byd-jizzakh\nalternatives: [" + "byd-szeged, " * 500 + "]", YAML, id="many beside"),
        pytest.param("\x00" * 50, YAML, id="NUL"),
        pytest.param(b"\xff\xfe\x00", YAML, id="no UTF-8"),
        pytest.param("title: \u202egnp.exe", YAML, id="letters turned round"),
        pytest.param("inherits: byd-jizzakh\ntitle: '=cmd|calc'", YAML, id="a formula"),
        pytest.param("? [a, b]\n: c", YAML, id="a key that is a list"),
        pytest.param("%YAML 9.9\n---\na: 1", YAML, id="another YAML"),
        pytest.param("a: 1\n---\nb: 2", YAML, id="two documents"),
    ],
)
def test_what_is_no_scenario_is_refused(client: Any, text: str | bytes, media: str) -> None:
    answer = client.post("/v1/studies", text, media)
    assert answer.status_code == 422, answer.text
    assert clean(answer)


def test_draws_are_limited_wherever_they_are_asked_for(client: Any, solar: str) -> None:
    many = solar.replace("draws: 20", "draws: 999999")
    (problem,) = clean(client.post("/v1/studies", many))
    assert problem["key"] == "draws"
    assert "at most 10,000" in problem["message"]
    assert client.post("/v1/studies?draws=10001", solar).status_code == 422
    assert client.post("/v1/studies?draws=5", solar).status_code == 422
    assert client.post("/v1/studies?draws=-1", solar).status_code == 422


def leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield where a text stands, or a key that a file chooses."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from leaves(part, (*path, key))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from leaves(part, (*path, index))
    elif isinstance(value, str):
        yield path


@pytest.mark.slow
@pytest.mark.parametrize("case", ["byd-jizzakh", "initiative-budget", "zhanatas-proxy"])
def test_no_text_of_a_scenario_opens_a_file(client: Any, canary: Path, root: Path, case: str) -> None:
    """Texts of a shipped scenario, one of each key, are the path of a file: nobody opens it, whatever else is said."""
    from impact.source_positions import read_yaml

    whole, _ = read_yaml((root / "data" / "scenarios" / f"{case}.yaml").read_text(encoding="utf-8"), case)
    for path in {each[-1]: each for each in leaves(whole)}.values():
        changed, _ = read_yaml(written(whole), case)
        at = changed
        for part in path[:-1]:
            at = at[part]
        at[path[-1]] = "../../../canary-7f3a-table" if path[-1] == "table" else str(canary)
        answer = client.post("/v1/check", written(changed))
        assert answer.status_code == 200, (path, answer.text)
        assert OPENED == [], path


@pytest.mark.parametrize(
    "path",
    [
        "/v1/studies/../../etc/passwd", "/v1/studies/%2e%2e%2f%2e%2e", "/v1/studies/" + "0" * 31 + "/",
        "/v1/studies/" + "G" * 32, "/v1/studies/" + "0" * 32 + "\x00", "/v1/studies/%00", "/v1/studies/" + "a" * 5_000,
        "/v1/studies/" + "0" * 32 + "/tables/..%2fasked", "/v1/studies/" + "0" * 32 + "/tables/asked.json",
        "/v1/studies/" + "0" * 32 + "/briefs?theme=../../x", "/v1/studies/" + "0" * 32 + "/briefs?language=../en",
        "/v1/studies/" + "0" * 32 + "/briefs?document=%2fetc%2fpasswd", "//v1/kinds", "/v1//kinds", "/v1/kinds/",
    ],
)  # fmt: skip
def test_addresses_lead_to_nothing_else(client: Any, path: str) -> None:
    answer = client.plain.get(path.replace("\x00", "%00"), headers={"Authorization": f"Bearer {'m' * 40}"})
    assert answer.status_code in (404, 422)
    assert answer.headers["content-type"] == "application/problem+json"
    clean(answer)


def test_names_cannot_break_headers(client: Any, solar: str) -> None:
    for name in ("a%0d%0aSet-Cookie:%20x", "a%22;x=y", "..", "con%00", "Ä", "a/b", ".hidden", "-x"):
        assert client.post(f"/v1/studies?name={name}", solar).status_code == 422
    assert client.get("/v1/studies?a%0d%0ab=1").status_code == 422


def test_nothing_of_the_network_is_asked_of_a_scenario(
    client: Any, solar: str, monkeypatch: pytest.MonkeyPatch, serving: Callable[..., Any]
) -> None:
    import socket

    def never(*_: Any, **__: Any) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", never)
    text = f"{solar}panel:\n  address: http://127.0.0.1:1/x\n"
    assert client.post("/v1/check", text).json()["valid"] is True

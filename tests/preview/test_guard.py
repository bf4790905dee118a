"""Nobody but a browser that knows the address is answered, and no page loads anything from elsewhere."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from impact.preview.server import Preview, application

Browse = Callable[..., Any]
TOKEN = "a-token-of-a-test"


@pytest.fixture
def client(browsing: Browse, shared: Any) -> Any:
    return browsing(desk=shared)


@pytest.mark.parametrize("path", ["/", "/another-token/", "/preview.js", "/download/pdf", f"/{TOKEN}x/", "/ü/"])
def test_without_the_token_nothing_is_answered(client: Any, path: str) -> None:
    answer = client.plain.get(path)
    assert answer.status_code == 403
    assert "impact preview" in answer.text


@pytest.mark.parametrize(
    ("name", "value", "status"),
    [
        ("Host", "rebound.example", 403),  # a name of the web that its owner points at this machine: DNS rebinding
        ("Host", "localhost", 200),
        *(("Sec-Fetch-Site", site, 403) for site in ("cross-site", "same-site")),
        *(("Sec-Fetch-Site", site, 200) for site in ("same-origin", "none")),
    ],
)
def test_another_host_and_another_site_are_refused(client: Any, name: str, value: str, status: int) -> None:
    assert client.get("", headers={name: value}).status_code == status


def test_a_port_of_somebody_else_is_refused(shared: Any) -> None:
    guarded = TestClient(application(Preview(shared.asked), TOKEN, 4711), base_url="http://127.0.0.1:4711")
    assert guarded.get(f"/{TOKEN}/").status_code == 200
    assert guarded.get(f"/{TOKEN}/", headers={"Host": "127.0.0.1:4712"}).status_code == 403


@pytest.mark.parametrize("origin", ["http://rebound.example", "https://127.0.0.1", "null", ""])
def test_what_changes_something_comes_from_our_page(client: Any, origin: str) -> None:
    answer = client.plain.post(f"/{TOKEN}/variant", json={"moved": {}, "name": "x"}, headers={"Origin": origin})
    assert answer.status_code == 403


@pytest.mark.parametrize("path", ["", "preview.css", "nothing-here", "page/none/1.png", "../wrong"])
def test_every_answer_allows_our_own_files_alone(client: Any, path: str) -> None:
    headers = client.get(path).headers
    assert headers["content-security-policy"].startswith("default-src 'none'; script-src 'self'; style-src 'self'")
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert "access-control-allow-origin" not in headers


def test_the_address_without_its_last_stroke_leads_there(client: Any) -> None:
    answer = client.plain.get(f"/{TOKEN}", follow_redirects=False)
    assert answer.headers["location"] == f"/{TOKEN}/"


def test_the_page_names_no_other_place_and_holds_no_script(root: Path) -> None:
    folder = root / "impact" / "preview" / "page"
    for file in folder.iterdir():
        text = file.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
        assert not re.search(r"https?:|//\w+\.\w+|@import", text), file.name
    page = (folder / "index.html").read_text(encoding="utf-8")
    assert not re.search(r"\son\w+=|<style|style=|<script(?! type=\"module\" src=)", page)


def test_the_files_of_the_page_are_served(client: Any) -> None:
    page = client.get("").text
    named = re.findall(r'(?:src|href)="([\w.-]+)"', page)
    named += re.findall(r'url\("([\w.-]+)"\)', client.get("preview.css").text)
    named += re.findall(r'from "\./([\w.-]+)"', client.get("preview.js").text)
    assert {"preview.js", "preview.css", "what-if.js", "icon.svg", "regular.ttf"} <= set(named)
    for name in named:
        assert client.get(name).status_code == 200, name
    assert client.get("index.html").status_code == 404


@pytest.mark.parametrize(
    "body", ["[]", "{", '{"moved": {"a": true}}', '{"moved": 3}', "[" * 50_000, '"' + "x" * 200_000]
)
def test_a_request_of_another_form_is_refused(client: Any, body: str) -> None:
    headers = {"Origin": "http://127.0.0.1", "Content-Type": "application/json"}
    answer = client.plain.post(f"/{TOKEN}/what-if", content=body, headers=headers)
    assert answer.status_code == 400
    assert answer.json()["problems"][0]["message"]

"""A scenario comes in; its figures, tables and documents go out, as the commands write them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from impact import api

JSON = "application/json"


@pytest.fixture
def file(solar: str, tmp_path: Path) -> Path:
    """The scenario of the shared study as a file, as a user of the command has it."""
    place = tmp_path / "solar.yaml"
    place.write_text(solar, encoding="utf-8")
    return place


@pytest.fixture(scope="module")
def shown(solar: str, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The study of the command, with the tables that the usual documents want."""
    place = tmp_path_factory.mktemp("shown") / "solar.yaml"
    place.write_text(solar, encoding="utf-8")
    return api.run(place, also=("scenarios",))


# Studies.


def test_key_figures_come_with_ranges_and_units(study: dict[str, Any], shown: Any) -> None:
    rows = {str(row["key"]): row for row in shown["kpi"].rows}
    assert study["results_sha256"] == shown.row("run", "run")["results_sha256"]
    assert (study["draws"], study["kind"], study["name"]) == (20, "power_plant", "solar")
    assert [each["key"] for each in study["figures"]] == list(rows)
    for each in study["figures"]:
        row = rows[each["key"]]
        assert all(each[name] == row[name] for name in ("value", "low", "high", "unit", "status", "range"))
        assert each["name"]
    estimated = [each for each in study["figures"] if each["value"] is not None]
    assert all(each["printed"]["value"] for each in estimated)


def test_the_same_scenario_is_the_same_study(client: Any, study: dict[str, Any], solar: str) -> None:
    again = client.post("/v1/studies?name=solar", solar)
    assert again.status_code == 200
    assert again.json() == study
    assert again.headers["location"] == f"/v1/studies/{study['id']}"
    assert (
        sum((task.values.get("name"), task.values.get("text")) == ("solar", solar) for task in client.hand.tasks) == 1
    )
    assert client.get("/v1/studies").json()["studies"].count(study["id"]) == 1
    other = client.service.kept.id_of("ministry", solar.encode(), "yaml", 20, "solar", 2)
    assert other != study["id"]


def test_figures_are_named_in_other_languages(client: Any, study: dict[str, Any]) -> None:
    said = client.get(f"/v1/studies/{study['id']}?language=ru").json()
    assert said["language"] == "ru"
    assert [each["value"] for each in said["figures"]] == [each["value"] for each in study["figures"]]
    assert re.search("[а-я]", said["figures"][0]["name"])
    unknown = client.get(f"/v1/studies/{study['id']}?language=xx")
    assert unknown.status_code == 404
    assert "No language is called 'xx'" in unknown.json()["detail"]


def test_json_is_read_as_yaml_is(client: Any, study: dict[str, Any], solar: str) -> None:
    from impact.source_positions import read_yaml

    value, _ = read_yaml(solar, "solar")
    text = json.dumps(value)
    sent = client.post("/v1/studies?name=solar&wait=60", text, JSON)
    assert sent.status_code in (200, 201)
    assert sent.json()["figures"] == study["figures"]
    wrong = client.post("/v1/check", json.dumps({**value, "headline_year": 1999}), JSON).json()
    assert [(each["file"], each["key"]) for each in wrong["problems"]] == [("scenario.json", "headline_year")]


def test_draws_and_seed_take_the_place_of_the_scenarios(client: Any, solar: str) -> None:
    made = client.post("/v1/studies?draws=0&seed=7", solar).json()
    assert (made["draws"], made["seed"], made["name"]) == (0, 7, "scenario")
    assert all(each["low"] is None for each in made["figures"])


def test_all_problems_come_at_once_with_their_lines(client: Any, solar: str) -> None:
    text = solar.replace("as_of: 2026-11-26", "as_of: 2026-13-99").replace("[2028, 2047]", "[2047, 2028]")
    answer = client.post("/v1/studies", text)
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    said = answer.json()
    lines = text.splitlines()
    assert len(said["problems"]) == 2
    for each in said["problems"]:
        assert each["file"] == "scenario.yaml"
        assert f"{each['key'].rpartition('.')[2]}:" in lines[each["line"] - 1]
    checked = client.post("/v1/check", text).json()
    assert checked["valid"] is False
    assert checked["problems"] == said["problems"]


def test_a_check_says_what_the_command_says(client: Any, solar: str, file: Path) -> None:
    assert client.post("/v1/check", solar).json() == {
        "valid": True, "problems": [], "title": "A made-up solar plant: power, emissions and jobs",
        "kind": "power_plant", "country": "UZB", "draws": 20,
    }  # fmt: skip
    for text, media in (
        ("", "application/yaml"),
        ("- a", "application/yaml"),
        ("a: [", "application/yaml"),
        ("1", JSON),
        ("{}", JSON),
    ):
        assert client.post("/v1/check", text, media).status_code == 422
    wrong = solar.replace("unit: MW", "unit: GWh")
    file.write_text(wrong, encoding="utf-8")
    with pytest.raises(api.ImpactError) as error:
        api.check(file)
    problems = client.post("/v1/check", wrong).json()["problems"]
    assert str(error.value).replace(str(file), "scenario.yaml") == "\n".join(
        f"{each['file']}, line {each['line']}, column {each['column']}, {each['key']}: {each['message']}"
        for each in problems
    )


def test_a_study_is_removed_with_all_that_was_made_of_it(client: Any, solar: str) -> None:
    made = client.post("/v1/studies?draws=0&seed=9", solar).json()
    folder = client.service.kept.root / client.service.kept.folder("ministry", made["id"])
    assert (folder / "asked.json").is_file()
    assert client.of("firm").ask("DELETE", f"/v1/studies/{made['id']}").status_code == 404
    assert client.ask("DELETE", f"/v1/studies/{made['id']}").status_code == 204
    assert not folder.exists()
    for path in ("", "/briefs", "/tables/kpi"):
        assert client.get(f"/v1/studies/{made['id']}{path}").status_code == 404
    assert client.ask("DELETE", f"/v1/studies/{made['id']}").status_code == 404


def test_nobody_reads_the_study_of_another_caller(client: Any, study: dict[str, Any], solar: str) -> None:
    firm = client.of("firm")
    for path in ("", "/briefs?document=summary", "/tables/kpi"):
        assert firm.get(f"/v1/studies/{study['id']}{path}").status_code == 404
    assert firm.get("/v1/studies").json() == {"studies": []}
    kept = client.service.kept
    same = (b"solar", "yaml", None, "solar", None)
    assert kept.id_of("firm", *same) != kept.id_of("ministry", *same)


# Tables and documents.


def test_a_table_is_the_one_that_show_prints(client: Any, study: dict[str, Any], shown: Any) -> None:
    for name in ("jobs_by_year", "kpi", "emissions"):
        if name == "emissions":
            from impact.study.tables.views import view

            wanted = view(shown, name)
        else:
            wanted = shown[name]
        table = client.get(f"/v1/studies/{study['id']}/tables/{name}")
        assert table.content == wanted.csv
        assert table.headers["content-type"] == "text/csv; charset=utf-8"
        assert table.headers["content-disposition"] == f"attachment; filename*=UTF-8''solar.{name}.csv"
        rows = client.get(f"/v1/studies/{study['id']}/tables/{name}?format=json").json()
        assert rows == [dict(row) for row in wanted.rows]
    assert set(study["tables"]) <= set(shown.tables)
    absent = client.get(f"/v1/studies/{study['id']}/tables/jobs_by_yaer")
    assert absent.status_code == 404
    assert "Did you mean 'jobs_by_year'?" in absent.json()["detail"]


def test_a_document_has_the_bytes_of_the_command(
    client: Any, study: dict[str, Any], file: Path, tmp_path: Path
) -> None:
    (written,) = api.briefs(file, tmp_path, documents=("summary",))
    answer = client.get(f"/v1/studies/{study['id']}/briefs?document=summary&wait=60")
    assert answer.status_code == 200
    assert answer.content == written.read_bytes()
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["content-disposition"] == f"attachment; filename*=UTF-8''{written.name}"
    before = len(client.hand.tasks)
    assert client.get(f"/v1/studies/{study['id']}/briefs?document=summary").content == answer.content
    assert len(client.hand.tasks) == before  # it was kept


def test_a_document_that_wants_other_tables_is_the_commands_too(
    client: Any, study: dict[str, Any], file: Path, tmp_path: Path
) -> None:
    (written,) = api.briefs(file, tmp_path, documents=("spoken",), forms=("txt",))
    answer = client.get(f"/v1/studies/{study['id']}/briefs?document=spoken&format=txt&wait=60")
    assert answer.content == written.read_bytes()
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    after = client.get(f"/v1/studies/{study['id']}?language=zh").json()  # read anew
    assert (after["results_sha256"], after["tables"]) == (study["results_sha256"], study["tables"])


@pytest.mark.slow
@pytest.mark.parametrize("base", ["nur-navoi", "initiative-budget"])
@pytest.mark.parametrize("asked", ["brief en pdf", "brief ru pdf", "annex en pdf", "letter uz pdf", "brief en xlsx"])
def test_documents_of_variants_have_the_bytes_of_the_command(
    client: Any, base: str, asked: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document, language, form = asked.split()
    monkeypatch.chdir(tmp_path)
    text = f"inherits: {base}\ndraws: 40\nseed: 5\n"
    (tmp_path / "own.yaml").write_text(text, encoding="utf-8")
    (written,) = api.briefs("own.yaml", tmp_path, documents=(document,), languages=(language,), forms=(form,))
    made = client.post("/v1/studies?name=own&wait=60", text).json()
    answer = client.get(
        f"/v1/studies/{made['id']}/briefs?document={document}&language={language}&format={form}&wait=60"
    )
    assert answer.status_code == 200, answer.text
    assert answer.content == written.read_bytes()


@pytest.mark.parametrize(
    ("asked", "status", "said"),
    [
        ("document=breif", 404, "Did you mean 'brief'"),
        ("language=xx", 404, "No language is called"),
        ("theme=purple", 422, "No theme is called 'purple'"),
        ("paper=a9", 422, "Input should be 'a4' or 'letter'"),
        ("format=exe", 422, "No format is called 'exe'"),
        ("them=sober", 422, "This parameter is not known. There are: document, format, language, paper, theme, wait."),
        ("theme=sober&theme=grey", 422, "given twice"),
        ("wait=1e9", 422, "less than or equal to 60"),
        ("wait=nan", 422, ""),
    ],
)
def test_an_edition_that_is_not_there_is_refused(
    client: Any, study: dict[str, Any], asked: str, status: int, said: str
) -> None:
    answer = client.get(f"/v1/studies/{study['id']}/briefs?{asked}")
    assert answer.status_code == status
    assert said in " ".join([answer.json()["detail"], *(each["message"] for each in answer.json()["problems"])])


# Time.


def test_what_takes_longer_is_asked_for_again(client: Any, serving: Callable[..., Any], solar: str) -> None:
    import asyncio

    slow = serving()
    slow.hand.gate = asyncio.Event()
    first = slow.post("/v1/studies?draws=0&wait=0", solar)
    assert first.status_code == 202
    assert first.json()["state"] in ("queued", "running")
    address = first.headers["location"]
    assert int(first.headers["retry-after"]) >= 1
    assert slow.get(address).status_code == 202
    assert slow.get(f"{address}/briefs?wait=0").status_code == 202
    assert slow.get(f"{address}/tables/kpi?wait=0").status_code == 202
    again = slow.post("/v1/studies?draws=0&wait=0", solar)
    assert (again.status_code, again.headers["location"]) == (202, address)
    assert slow.ask("DELETE", address).status_code == 409
    slow.plain.portal.call(slow.hand.gate.set)
    done = slow.get(f"{address}?wait=60")
    assert done.status_code == 200
    assert sum(task.what == "study" for task in slow.hand.tasks) == 1


def test_a_study_that_failed_says_so_to_who_asks_later(serving: Callable[..., Any]) -> None:
    import asyncio

    slow = serving()
    slow.hand.gate = asyncio.Event()
    address = slow.post("/v1/studies?wait=0", "inherits: nothing").headers["location"]
    slow.plain.portal.call(slow.hand.gate.set)
    answer = slow.get(f"{address}?wait=60")
    assert answer.status_code == 422
    assert answer.json()["problems"][0]["key"] == "inherits"
    assert slow.ask("DELETE", address).status_code == 204
    assert slow.get(address).status_code == 404


# Number and size.


def test_requests_of_a_caller_are_counted(serving: Callable[..., Any]) -> None:
    few = serving(rate=3)
    assert [few.get("/v1/studies").status_code for _ in range(4)] == [200, 200, 200, 429]
    refused = few.get("/v1/studies")
    assert 1 <= int(refused.headers["retry-after"]) <= 20
    assert few.of("firm").get("/v1/studies").status_code == 200
    assert few.of("").get("/health/live").status_code == 200


def test_tasks_that_wait_are_counted(serving: Callable[..., Any], solar: str) -> None:
    import asyncio

    full = serving(queue=4)
    full.hand.gate = asyncio.Event()
    sent = [full.post(f"/v1/studies?draws=0&seed={seed}&wait=0", solar) for seed in range(4)]
    assert [each.status_code for each in sent] == [202, 202, 202, 429]  # one is done, two wait: half of the queue
    assert int(sent[-1].headers["retry-after"]) >= 1
    assert full.of("firm").post("/v1/studies?draws=0&wait=0", solar).status_code == 202
    full.plain.portal.call(full.hand.gate.set)


def test_a_large_request_is_refused_before_it_is_read_to_its_end(serving: Callable[..., Any]) -> None:
    small = serving(body=10_000)
    assert small.post("/v1/check", f"title: {'x' * 9_993}").status_code == 200
    by_its_word = small.post("/v1/check", "#" * 10_001)
    assert by_its_word.status_code == 413
    sent = 0

    def parts() -> Iterator[bytes]:
        nonlocal sent
        for _ in range(1_000):
            sent += 1
            yield b"#" * 5_000

    streamed = small.ask("POST", "/v1/check", content=parts(), headers={"Content-Type": "application/yaml"})
    assert streamed.status_code == 413
    assert streamed.headers["connection"] == "close"  # the rest is not read
    assert "at most 10,000 bytes" in streamed.json()["detail"]


@pytest.mark.parametrize(
    "headers",
    [
        {"Content-Type": "text/plain"},
        {"Content-Type": "multipart/form-data; boundary=x"},
        {"Content-Type": "application/yaml; charset=utf-16"},
        {"Content-Type": ""},
        {"Content-Encoding": "gzip"},
        {"Content-Encoding": "identity, br"},
    ],
)
def test_other_media_are_refused(client: Any, headers: dict[str, str]) -> None:
    assert client.post("/v1/check", "a: 1", headers=headers).status_code == 415


@pytest.mark.parametrize("length", ["-1", "1e3", "٣", "9" * 40])
def test_a_length_that_is_none_is_refused(client: Any, length: str) -> None:
    answer = client.post("/v1/check", "a: 1", headers={"Content-Length": length.encode()})
    assert answer.status_code in (400, 413)


# Who asks, and what is said of it.


@pytest.mark.parametrize(
    "headers",
    [
        {}, {"Authorization": ""}, {"Authorization": "Bearer"}, {"Authorization": "Bearer x"},
        {"Authorization": f"Basic {'m' * 40}"}, {"Authorization": "m" * 40}, {"Authorization": f"Bearer {'m' * 41}"},
        {"Cookie": f"token={'m' * 40}"}, {"X-Api-Key": "m" * 40},
    ],
)  # fmt: skip
def test_without_a_token_nothing_is_answered(client: Any, headers: dict[str, str]) -> None:
    nobody = client.of("")
    for method, path in (("GET", "/v1/kinds"), ("POST", "/v1/check"), ("GET", "/metrics"), ("GET", "/nothing")):
        answer = nobody.ask(method, path, headers=headers)
        assert answer.status_code == 401
        assert answer.headers["www-authenticate"] == "Bearer"
        assert answer.headers["content-type"] == "application/problem+json"


def test_a_token_in_the_address_is_none(client: Any) -> None:
    assert client.of("").get(f"/v1/kinds?access_token={'m' * 40}").status_code == 401


def test_health_needs_no_token(client: Any) -> None:
    nobody = client.of("")
    for path in ("/health", "/health/live", "/health/ready"):
        assert nobody.get(path).json()["ready"] is True


def test_every_answer_has_the_headers_of_safety(client: Any, study: dict[str, Any]) -> None:
    paths = ("/v1/kinds", "/health", "/nothing", "/openapi.json", f"/v1/studies/{study['id']}/tables/kpi")
    for path in paths:
        headers = client.get(path, headers={"Origin": "https://elsewhere.example"}).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cache-control"] == "no-store"
        assert headers["content-security-policy"].startswith("default-src 'none'")
        assert re.fullmatch("[0-9a-f]{16}", headers["x-request-id"])
        assert not [name for name in headers if name.startswith("access-control-")]


def test_other_methods_and_addresses_are_told(client: Any) -> None:
    wrong = client.ask("PUT", "/v1/kinds")
    assert (wrong.status_code, wrong.headers["allow"]) == (405, "GET")
    assert client.ask("OPTIONS", "/v1/check").headers["allow"] == "POST"
    assert client.ask("PATCH", "/v1/studies").headers["allow"] == "GET, POST"
    assert client.ask("PUT", f"/v1/studies/{'0' * 32}").headers["allow"] == "DELETE, GET"
    for path in ("/docs", "/redoc", "/", "/v2/kinds"):
        assert client.get(path).status_code == 404


def test_the_log_names_caller_and_form_of_the_address_only(client: Any, study: dict[str, Any], solar: str) -> None:
    client.lines.clear()
    client.get(f"/v1/studies/{study['id']}?language=ru")
    client.post("/v1/check", solar.replace("Navoi", "SECRET-PLACE"))
    client.get("/v1/SECRET-ADDRESS%0aforged%20line?x=SECRET-QUESTION")
    client.of("").get("/v1/kinds", headers={"Authorization": "Bearer SECRET-TOKEN"})
    first, second, third, fourth = client.lines
    form = r"\d{4}-\d\d-\d\dT[\d:.]{12}Z ministry GET /v1/studies/\{study\} 200 \d+ ms [0-9a-f]{16}"
    assert re.fullmatch(form, first)
    assert " ministry POST /v1/check 200 " in second
    assert " ministry GET - 404 " in third
    assert " - GET - 401 " in fourth
    assert "SECRET" not in "\n".join(client.lines)
    assert study["id"] not in "\n".join(client.lines)


def test_measures_count_requests_tasks_and_queue(client: Any, study: dict[str, Any]) -> None:
    client.get("/v1/nothing")
    said = client.get("/metrics")
    assert said.headers["content-type"].startswith("text/plain; version=1.0.0")
    values = dict(line.rsplit(" ", 1) for line in said.text.splitlines() if not line.startswith("#"))
    assert float(values['impact_tasks_total{result="done",task="study"}']) >= 1
    assert float(values['impact_requests_total{method="GET",route="-",status="404"}']) >= 1
    assert values["impact_queue"] == values["impact_running"] == "0.0"
    assert "ministry" not in said.text
    assert study["id"] not in said.text


# What there is.


def test_the_shelf_is_that_of_the_commands(client: Any) -> None:
    kinds = client.get("/v1/kinds").json()["kinds"]
    assert [each["kind"] for each in kinds] == api.parts("kinds")
    assert all({"brief", "summary", "annex", "letter"} <= set(each["documents"]) for each in kinds)
    assert client.get("/v1/schema").json() == json.loads(api.schema())
    choices = client.get("/v1/choices").json()
    assert (choices["scenarios"], choices["languages"]) == (api.parts("scenarios"), api.parts("languages"))
    assert "pdf" in choices["formats"]


@pytest.mark.slow
def test_countries_are_those_of_the_command(client: Any) -> None:
    assert client.get("/v1/countries").json()["countries"] == [dict(row) for row in api.countries(full=True)]
    before = len(client.hand.tasks)
    client.of("firm").get("/v1/countries")
    assert len(client.hand.tasks) == before  # read once for all


# The OpenAPI document.


def test_the_document_describes_every_address_and_every_error(client: Any) -> None:
    document = client.document
    assert document["openapi"].startswith("3.1")
    assert set(document["paths"]) == {
        "/health", "/health/live", "/health/ready", "/metrics", "/v1/check", "/v1/choices", "/v1/countries",
        "/v1/kinds", "/v1/schema", "/v1/studies", "/v1/studies/{study}", "/v1/studies/{study}/briefs",
        "/v1/studies/{study}/tables/{name}",
    }  # fmt: skip
    text = json.dumps(document)
    assert set(re.findall(r'"#/components/schemas/(\w+)"', text)) == set(document["components"]["schemas"])
    assert not re.search(r"https?://", text)
    for path, ways in document["paths"].items():
        for way, said in ways.items():
            open_to_all = path.startswith("/health")
            assert said["summary"]
            assert said["description"]
            assert bool(said.get("security")) != open_to_all, path
            assert {"401", "429"} <= set(said["responses"]) or open_to_all, path
            for status, answer in said["responses"].items():
                media = set(answer.get("content", {}))
                if int(status) >= 400 and not open_to_all:
                    assert media == {"application/problem+json"}, (way, path, status)

"""Pages as they will print, the last good ones where the scenario is broken, and problems with file and line."""

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from PIL import Image
from pypdf import PdfReader

from impact.brief.edition.context import BriefContext
from impact.cli.preview import command
from impact.preview.edition import PreviewEdition, PreviewRequest
from impact.study import run_study
from impact.theme.themes import load_theme

Browse = Callable[..., Any]


def test_pages_come_as_pictures_with_their_words(browsing: Browse, shared: Any) -> None:
    client = browsing(desk=shared)
    answer = client.get("pages").json()
    made = answer["made"]
    assert not answer["problems"]
    assert answer["whole"]  # the scenario names no alternatives
    assert made["facts"]["draws"] == "20"
    assert len(made["pages"]) > 5
    assert (made["pages"][0]["words"] or made["words"]).count("\n\n") > 5  # together where a section fills two pages
    assert "Made-up solar plant" in (made["pages"][0]["words"] or made["words"])
    picture = client.get(f"page/{made['id']}/1.png?scale=1")
    assert picture.headers["content-type"] == "image/png"
    width, height = Image.open(io.BytesIO(picture.content)).size
    assert (width, height) == pytest.approx((made["pages"][0]["width"], made["pages"][0]["height"]), abs=1)
    assert client.get(f"page/{made['id']}/99.png").status_code == 400


def test_an_edition_is_chosen(browsing: Browse, shared: Any) -> None:
    client = browsing(desk=shared)
    answer = client.get("pages?document=summary&theme=large-print&paper=letter").json()
    assert len(answer["made"]["pages"]) >= 1
    assert answer["made"]["pages"][0]["width"] == pytest.approx(612, abs=0.2)
    assert [name for name, _ in answer["choices"]["document"]][:3] == ["brief", "summary", "annex"]
    unknown = client.get("pages?theme=purple").json()
    assert "No theme is called 'purple'" in unknown["problems"][0]["message"]
    assert unknown["made"] is None


def test_a_stage_is_looked_at_and_what_it_lacks_is_said(browsing: Browse, shared: Any) -> None:
    client = browsing(desk=shared)
    answer = client.get("pages?stage=checked&document=summary").json()
    assert answer["made"]["facts"]["stage"] == "draft"
    assert any("the stage is 'checked'" in each["message"] for each in answer["remarks"])
    refused = client.get("pages?stage=final")
    assert refused.status_code == 400
    assert "A final brief is made by 'impact brief' alone" in refused.json()["problems"][0]["message"]


def test_a_download_is_marked_and_whole(browsing: Browse, shared: Any) -> None:
    client = browsing(desk=shared)
    answer = client.get("download/pdf?document=summary")
    assert "solar.preview.summary.en.pdf" in answer.headers["content-disposition"]
    pdf = PdfReader(io.BytesIO(answer.content))
    assert all("PREVIEW, 20 MODEL RUNS" in page.extract_text() for page in pdf.pages)
    assert "key_figures.csv" in pdf.attachments
    words = client.get("download/txt").content.decode()
    assert words.splitlines()[1] == "PREVIEW, 20 MODEL RUNS"
    assert client.get("download/exe").status_code == 409


def test_a_broken_scenario_leaves_the_last_good_pages(browsing: Browse, solar: Path) -> None:
    client = browsing(solar)
    first = client.get("pages").json()
    text = solar.read_text(encoding="utf-8")
    solar.write_text(text.replace("headline_year: 2030", "headline_year: 2099"), encoding="utf-8")
    client.changed("scenario")
    broken = client.get("pages").json()
    assert broken["stale"]
    assert broken["made"] == first["made"]
    assert client.get(f"page/{first['made']['id']}/1.png").status_code == 200
    (problem,) = broken["problems"]
    line = text.splitlines().index("headline_year: 2030") + 1
    assert problem["place"] == f"solar.yaml:{line}"
    source, _, anchor = problem["link"].partition("#")
    assert f'<li id="{anchor}"><code>headline_year: 2099</code>' in client.get(source).text
    solar.write_text(text, encoding="utf-8")
    client.changed("scenario")
    again = client.get("pages").json()
    assert not again["stale"]
    assert again["made"] == first["made"]


def test_a_file_that_vanishes_and_comes_back(browsing: Browse, solar: Path) -> None:
    client = browsing(solar)
    text = solar.read_text(encoding="utf-8")
    solar.unlink()
    gone = client.get("pages").json()
    assert gone["stale"]
    assert gone["made"] is None
    assert "There is no file of that name" in gone["problems"][0]["message"]
    solar.write_text(text, encoding="utf-8")
    client.changed("scenario")
    assert client.get("pages").json()["made"]["pages"]


def test_words_and_looks_follow_without_another_run(
    browsing: Browse, shared: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = browsing(desk=shared)
    client.get("pages")
    monkeypatch.setattr(shared, "asked", replace(shared.asked, templates=(tmp_path,)))
    monkeypatch.setattr(run_study, "run", None)  # would be a fault
    own = tmp_path / "languages" / "en"
    own.mkdir(parents=True)
    (own / "own.ftl").write_text("asked-title = Found by the test\n", encoding="utf-8")
    client.changed("words")
    made = client.get("pages").json()["made"]
    assert "Found by the test" in (made["pages"][0]["words"] or made["words"])
    (own / "own.ftl").write_text("asked-title = { \n", encoding="utf-8")
    client.changed("words")
    broken = client.get("pages").json()
    assert broken["stale"]
    assert broken["problems"][0]["place"].endswith("own.ftl:1")


def test_data_that_changes_is_read_by_a_process_that_has_read_nothing(browsing: Browse, shared: Any) -> None:
    client = browsing(desk=shared)
    client.changed("data")
    assert client.worker.renewed == 1


def test_no_file_is_shown_that_no_problem_names(browsing: Browse, shared: Any) -> None:
    client = browsing(desk=shared)
    for path in ("source/0", "source/7", "source/../../etc/passwd"):
        assert client.get(path).status_code in (400, 403, 404)


def test_alternatives_follow_the_first_pages(browsing: Browse, solar: Path) -> None:
    (solar.parent / "other.yaml").write_text(f"inherits: {solar.name}\ntitle: Another plant\n", encoding="utf-8")
    with solar.open("a", encoding="utf-8") as stream:
        stream.write("alternatives: [other.yaml]\n")
    client = browsing(solar)
    first = client.get("pages?document=summary").json()
    assert not first["problems"]
    assert not first["whole"]
    whole = client.get("pages?document=summary&whole=yes").json()
    assert whole["whole"]
    assert "Another plant" in whole["made"]["pages"][0]["words"]


def test_changes_are_told_as_they_come(browsing: Browse, shared: Any) -> None:
    """The stream of events is endless; what a client is told when it opens it stands at its head."""
    client = browsing(desk=shared)
    client.changed("words")
    preview = client.preview

    async def first_lines() -> list[str]:
        answer = await preview.events(None)
        lines = answer.body_iterator
        head = await anext(lines)
        await preview.changed("words")
        told = await anext(lines)
        await lines.aclose()
        return [head, told]

    head, told = client.plain.portal.call(first_lines)
    assert head.endswith("event: revision\ndata: 1\n\n")
    assert told == "event: revision\ndata: 2\n\n"


def test_pages_have_the_face_that_was_asked_for(shared: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The foot is that of the house; a brand with faults is named in the place of pages."""
    house = Path(__file__).resolve().parents[1] / "data" / "brand" / "example-advisory.yaml"
    monkeypatch.setattr(shared, "asked", replace(shared.asked, brand=house))
    made = shared.pages(PreviewEdition("summary"), False).pages
    assert "1 Example Street" in PdfReader(io.BytesIO(made.pdf)).pages[0].extract_text()
    broken = tmp_path / "house.yaml"
    broken.write_text("name: House\ncolours: {ink: '#AAAAAA'}\n", encoding="utf-8")
    monkeypatch.setattr(shared, "asked", replace(shared.asked, brand=broken))
    answer = shared.pages(PreviewEdition("summary"), False)
    assert answer.pages is None
    assert "The nearest colour that can be read" in answer.problems[0].message


def test_pages_have_the_text_size_of_their_language(shared: Any) -> None:
    """A page ends in the preview where it ends in print."""
    for language in ("en", "ru", "zh"):
        context = shared._context(shared._made(whole=False), PreviewEdition("summary", language))
        size = load_theme().styles.body.size * context.words.conventions.text_size
        assert context.theme.styles.body.size == pytest.approx(size, abs=0.01)


def test_what_is_looked_at_first_is_as_usual(monkeypatch: pytest.MonkeyPatch, browsing: Browse, shared: Any) -> None:
    """The command takes language, theme and paper as others do; what the browser asks for goes before."""
    asked: list[PreviewRequest] = []
    monkeypatch.setattr("impact.preview.start.preview", lambda found, **_: asked.append(found))
    monkeypatch.setenv("IMPACT_LANGUAGE", "ru")
    assert CliRunner().invoke(command, ["solar.yaml", "--paper", "letter"]).exit_code == 0
    assert asked[0].usual == PreviewEdition(language="ru", paper="letter")
    assert PreviewEdition.of({"language": "zh"}, asked[0].usual) == PreviewEdition(language="zh", paper="letter")
    assert browsing(desk=shared).get("pages?document=summary").json()["usual"]["language"] == "en"


@pytest.mark.parametrize("language", ["ru", "uz-Cyrl"])
def test_the_mark_of_a_preview_has_room_beside_a_long_title(
    language: str, browsing: Browse, shared: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    fact, title = BriefContext.fact, "A solar plant near Rustavi and its line to the north: power, jobs and emissions"
    monkeypatch.setattr(BriefContext, "fact", lambda self, name: title if name == "title" else fact(self, name))
    answer = browsing(desk=shared).get(f"pages?language={language}&document=summary").json()
    assert answer["problems"] == []
    assert answer["made"]["pages"]

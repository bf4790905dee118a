"""A house's words, looks, brand and fonts travel inside; the verdict names them, and what would deceive is refused."""

import io
import json
from dataclasses import replace
from pathlib import Path

import pytest
from cases import case_entries
from fontTools.ttLib import TTFont
from house_attacks import DECEIVING, LOOKS, house_forgeries
from paper import XYZ, printed
from shared_studies import study_of
from written_files import folder_with

import impact.language.house_words as lint
from impact import api
from impact.core.errors import ImpactError, ProblemsError
from impact.files.resources import shipped
from impact.output.editions import PrintOptions
from impact.output.house_inside import BRAND, HOUSE, MOST_BYTES, house_inside, laid_out
from impact.theme.logo import Brand
from impact.verify.attachments import list_embedded_files
from impact.verify.house import With
from impact.verify.open_pdf import opened
from impact.verify.report import Report, as_json, as_text, conclusion
from impact.verify.verify import verify

PERMITTED = case_entries("deceiving_words")["permitted"]
BRANDS = Path(__file__).resolve().parent.parent / "data" / "brand"


def edition_of(printing: PrintOptions, language: str = "en", document: str = "summary") -> bytes:
    return printed(study_of("xyz", data=(XYZ,), beside=False), document, language, replace(printing, data=(XYZ,)))


def report_of(data: bytes, folder: Path, **named: object) -> Report:
    file = folder / "file.pdf"
    file.write_bytes(data)
    return verify(file, With(**named))  # type: ignore[arg-type]


def test_words_travel_and_are_named(tmp_path: Path) -> None:
    own = folder_with(tmp_path / "own", {"languages/en/own.ftl": "kicker = Our own words\n"})
    other = folder_with(tmp_path / "other", {"languages/en/own.ftl": "kicker = Words of who verifies\n"})
    brand = api.brand(BRANDS / "example-advisory.yaml")
    report = report_of(edition_of(PrintOptions(templates=(own,))), tmp_path, templates=(other,), brand=brand)
    assert report.holds, as_text(report)
    assert conclusion(report).startswith("AS ISSUED, with 1 sentence of its own. ")
    said = as_text(report, words=True).replace("\n  ", "")
    assert "languages/en/own.ftl, line 1, kicker: 'Our own words' in place of 'Impact brief'" in said
    assert json.loads(as_json(report))["house"] == [
        "languages/en/own.ftl, line 1, kicker: 'Our own words' in place of 'Impact brief'"
    ]


def test_brand_look_and_pages_travel_and_are_named(tmp_path: Path) -> None:
    own = folder_with(
        tmp_path / "own",
        {
            "themes/ministry.yaml": 'palette:\n  navy: "#12432F"\n',
            "briefs/two.yaml": "pages:\n  - [front]\n  - [how_sure]\n",
        },
    )
    brand = api.brand(BRANDS / "example-advisory.yaml")
    data = edition_of(PrintOptions("ministry", templates=(own,), brand=brand), document="two")
    report = report_of(data, tmp_path)
    assert report.holds, as_text(report)
    assert conclusion(report).startswith("AS ISSUED, with a brand, a look and pages of its own. ")
    assert "- brand: name 'Example Advisory'" in as_text(report, words=True)


def test_texts_of_a_house_in_one_language_of_three(tmp_path: Path) -> None:
    """Editions in the others are printed in our words, and their verdict names none."""
    own = folder_with(tmp_path / "own", {"languages/en/own.ftl": "kicker = Our own words\n"})
    report = report_of(edition_of(PrintOptions(templates=(own,)), "uz-Cyrl"), tmp_path)
    assert report.holds, as_text(report)
    assert conclusion(report).startswith("AS ISSUED. ")


@pytest.mark.parametrize("language", DECEIVING)
def test_words_that_would_deceive_are_refused(language: str, tmp_path: Path) -> None:
    for number, (words, found) in enumerate(DECEIVING[language]):
        own = folder_with(tmp_path / str(number), {f"languages/{language}/own.ftl": f"# ours\n{words}\n"})
        with pytest.raises(ProblemsError) as raised:
            lint.refuse_house_words((own,), language, "vehicle_plant")
        (first, *_) = raised.value.problems
        assert (Path(first.file).name, first.line) == ("own.ftl", 2), words
        assert any(found in each.message for each in raised.value.problems), (words, raised.value.problems)


@pytest.mark.parametrize("language", PERMITTED)
def test_words_that_say_the_same_otherwise_are_taken(language: str, tmp_path: Path) -> None:
    for number, words in enumerate(PERMITTED[language]):
        own = folder_with(tmp_path / str(number), {f"languages/{language}/own.ftl": f"{words}\n"})
        lint.refuse_house_words((own,), language, "vehicle_plant")


@pytest.mark.parametrize("name", ["language.yaml", "transliteration.yaml"])
def test_how_a_shipped_language_writes_numbers_is_not_for_a_house(name: str, tmp_path: Path) -> None:
    folder_with(tmp_path, {f"languages/en/{name}": "scales: {million: 3}\n"})
    with pytest.raises(ProblemsError, match="it changes how 'en' writes numbers"):
        lint.refuse_house_words((tmp_path,), "en", "factory")


def test_a_text_of_the_data_gets_no_other_number(tmp_path: Path) -> None:
    own = "text,said\nJobs of 12 plants,Рабочие места 12 заводов\nJobs,Миллион мест\n"
    folder_with(tmp_path, {"languages/ru/data.csv": own})
    with pytest.raises(ProblemsError) as raised:
        lint.refuse_house_words((tmp_path,), "ru", "factory")
    assert [(each.line, "Миллион" in each.message) for each in raised.value.problems] == [(3, True)]


def test_rows_that_the_package_has_itself_are_no_words_of_a_house(tmp_path: Path) -> None:
    ours = shipped("templates").joinpath("languages", "zh", "data.csv").read_text(encoding="utf-8")
    folder_with(tmp_path, {"languages/zh/data.csv": f"{ours}A row of the house,一行\n"})
    assert [each.ours for each in lint.house_words((tmp_path,), "zh", "factory")] == ["A row of the house"]


@pytest.mark.parametrize("code", ["en", "uz", "uz-Cyrl", "ru", "zh"])
def test_words_of_amounts_are_looked_for_once_a_script(code: str) -> None:
    """Hundreds of words looked for one by one took 13 s for the texts of the data of one language."""
    assert len(lint.amount_words(code)) > 50
    assert lint._pattern(code)[0].pattern.count("(?<!") <= len(lint._LETTERS)


def test_an_edition_is_not_printed_with_such_words(tmp_path: Path) -> None:
    own = folder_with(tmp_path / "own", {"languages/en/own.ftl": "kicker = A million jobs\n"})
    with pytest.raises(ProblemsError, match="it holds 'million'"):
        edition_of(PrintOptions(templates=(own,)))
    with pytest.raises(ProblemsError, match="it holds 'million'"):
        api.check("xyz", data=(XYZ,), templates=(own,))


def test_a_file_printed_without_that_check_is_not_as_issued(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = folder_with(tmp_path / "own", {"languages/en/own.ftl": "kicker = A million jobs\n"})
    monkeypatch.setattr(lint, "refuse_house_words", lambda *_: None)
    data = edition_of(PrintOptions(templates=(own,)))
    monkeypatch.undo()
    report = report_of(data, tmp_path)
    assert report.verdict == "not as issued"
    assert "languages/en/own.ftl, line 1 kicker" in as_text(report).replace("\n    ", " ")


def test_a_word_that_turns_the_meaning_is_named(tmp_path: Path) -> None:
    """No list of words knows every meaning: such a file holds together, and says whose sentence it is."""
    own = folder_with(tmp_path / "own", {"languages/en/own.ftl": "net-title-lost = All gains\n"})
    report = report_of(edition_of(PrintOptions(templates=(own,))), tmp_path)
    assert report.verdict == "as issued"
    assert conclusion(report).startswith("AS ISSUED, with 1 sentence of its own. ")


@pytest.mark.parametrize("line", ["98,000 jobs", "более 5 млн рабочих мест", "60 GWh a year", "98000个岗位"])
def test_a_line_of_a_brand_states_no_amount(line: str, tmp_path: Path) -> None:
    file = tmp_path / "house.yaml"
    file.write_text(f"name: House\nfooter: {line}\n", encoding="utf-8")
    with pytest.raises(ProblemsError, match="Amounts come from a study alone"):
        api.brand(file)


def test_a_line_of_a_brand_may_hold_an_address(tmp_path: Path) -> None:
    file = tmp_path / "house.yaml"
    file.write_text(
        "name: Studio 54\nfooter: 12 Long Street, Floor 3\ncontact: Call +44 20 7946 0000\n", encoding="utf-8"
    )
    assert api.brand(file).name == "Studio 54"


def test_a_language_that_does_not_ship_is_judged_by_nobody(tmp_path: Path) -> None:
    """Unless the user has its folder by another way."""
    for place in ("languages", "kinds/vehicle_plant/languages"):
        english = {
            file.name: file.read_text("utf-8") for file in Path(str(shipped("templates")), place).glob("en/*.ftl")
        }
        folder_with(tmp_path / "own" / place / "xx", english)
    own = tmp_path / "own" / "languages" / "xx"
    own.joinpath("language.yaml").write_text("locale: en\n", encoding="utf-8")
    data = edition_of(PrintOptions(templates=(tmp_path / "own",)), "xx")
    report = report_of(data, tmp_path)
    assert report.verdict == "cannot be said"
    assert "words of the language 'xx' are its issuer's alone" in report.check("content").says
    trusted = report_of(data, tmp_path, templates=(tmp_path / "own",))
    assert trusted.holds, as_text(trusted)


def test_sections_of_a_house_travel_and_are_judged_by_nobody(tmp_path: Path) -> None:
    """A section says which cells stand under which words: a file does not vouch for its own."""
    section = shipped("templates").joinpath("sections", "net.yaml").read_text(encoding="utf-8")
    pages = "pages: [[front], [own_net], [basis]]\n"
    own = folder_with(tmp_path / "own", {"sections/own_net.yaml": section, "briefs/mine.yaml": pages})
    data = edition_of(PrintOptions(templates=(own,)), document="mine")
    report = report_of(data, tmp_path)
    assert report.verdict == "cannot be said"
    assert "sections/own_net.yaml (" in report.check("content").says
    trusted = report_of(data, tmp_path, templates=(own,))
    assert trusted.holds, as_text(trusted)


def fonts_of(folder: Path, licence: int) -> Brand:
    folder.mkdir()
    with TTFont(str(shipped("templates").joinpath("fonts", "SourceSans3-Bold.ttf"))) as font:
        font["OS/2"].fsType = licence
        font.save(folder / "House.ttf")
    folder.joinpath("house.yaml").write_text("name: House\nfonts: {bold: House.ttf}\n", encoding="utf-8")
    return api.brand(folder / "house.yaml")


def test_a_font_travels_where_its_licence_lets_it(tmp_path: Path) -> None:
    data = edition_of(PrintOptions(brand=fonts_of(tmp_path / "free", 0)))
    report = report_of(data, tmp_path)
    assert report.holds, as_text(report)
    assert "- brand: the font House.ttf as bold" in as_text(report, words=True)


def test_a_font_that_may_not_travel_is_named_by_its_hash(tmp_path: Path) -> None:
    brand = fonts_of(tmp_path / "bound", 2)
    data = edition_of(PrintOptions(brand=brand))
    assert "data" not in json.loads(list_embedded_files(opened(data))[HOUSE])["files"]["brand/bold/House.ttf"]
    report = report_of(data, tmp_path)
    assert report.verdict == "cannot be said"
    assert "House.ttf (SHA-256 " in report.check("content").says
    assert report_of(data, tmp_path, brand=brand).holds


@pytest.mark.parametrize(
    "path", ["../up.ftl", "0/../../up.ftl", "0/languages/en/run.py", "0/run.exe", "/0/themes/a.yaml", "brand/x/../y"]
)
def test_nothing_is_written_elsewhere_and_nothing_that_runs(path: str, tmp_path: Path) -> None:
    said = {"form": 1, "folders": 1, "brand": None, "files": {path: {"text": "kicker = x"}}}
    (tmp_path / "place").mkdir()
    with pytest.raises(ImpactError, match="no plain name of a file of words or looks"):
        laid_out(json.dumps(said).encode(), tmp_path / "place")
    assert [each.name for each in tmp_path.rglob("*") if each.is_file()] == []


@pytest.mark.parametrize(
    "change",
    [
        {"form": 2}, {"folders": 10**9}, {"folders": "1"}, {"files": None}, {"files": {"brand/logo": {"data": "?"}}},
        {"brand": {"name": "x", "fonts": {"bold": "/etc/font.ttf"}, "logo": None}}, {"brand": []},
        {"brand": {"name": "x", "fonts": {}, "logo": {"file": "/etc/logo.png", "alt": "x"}}},
        {"files": {"brand/bold/a.ttf": {"sha256": "0" * 64, "data": "TVo="}}},
    ],
)  # fmt: skip
def test_a_hostile_house_is_refused(change: dict[str, object], tmp_path: Path) -> None:
    said = {"form": 1, "folders": 0, "brand": None, "files": {}} | change
    with pytest.raises(ImpactError, match=HOUSE):
        laid_out(json.dumps(said).encode(), tmp_path)


def test_a_house_of_many_megabytes_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImpactError, match=HOUSE):
        laid_out(b" " * (MOST_BYTES + 2), tmp_path)
    own = folder_with(tmp_path / "own", {"languages/en/own.ftl": "# x\n" * (MOST_BYTES // 4)})
    with pytest.raises(ImpactError, match="Take out what no document uses"):
        house_inside(PrintOptions(templates=(own,)))


def test_a_house_is_the_same_wherever_its_files_lie(tmp_path: Path) -> None:
    own = folder_with(tmp_path / "one", {"languages/en/own.ftl": "kicker = Ours\n"})
    other = folder_with(tmp_path / "two", {"languages/en/own.ftl": "kicker = Ours\r\n", "guide/own.ftl": "not printed"})
    assert house_inside(PrintOptions(templates=(own,))) == house_inside(PrintOptions(templates=(other,)))
    brand = api.brand(BRANDS / "example-advisory.yaml")
    data = house_inside(PrintOptions(brand=brand))
    (tmp_path / "place").mkdir()
    found = laid_out(data, tmp_path / "place")
    assert found.brand == tmp_path / "place" / BRAND
    again = api.brand(found.brand)
    assert house_inside(PrintOptions(brand=again)) == data
    assert io.BytesIO(data).read(1) == b"{"


def test_no_forgery_by_a_house_is_accepted(tmp_path: Path) -> None:
    """Of words, a few: all of them are refused before print above, and `tests/faults/forge.py` prints them all."""
    study = study_of("xyz", data=(XYZ,), beside=False)
    made = dict(house_forgeries(study, "en", tmp_path))
    words = [name for name in made if name.startswith("words: ")][::20]
    for name in (*words, *(f"look: {look}" for look in list(LOOKS)[::3]), "words inside changed after print"):
        try:
            data = made[name]()
        except ImpactError:
            continue  # pages cannot be put together so
        report = report_of(data, tmp_path)
        assert report.verdict in ("not as issued", "cannot be said"), (name, as_text(report, everything=True))

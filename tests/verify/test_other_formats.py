"""Word files, web pages, workbooks and slides: as they were printed, changed by others, hostile, without a study."""

import io
import json
import re
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import lru_cache
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from made_once import made_once
from paper import XYZ
from paper import printed as as_pdf
from shared_studies import study_of

import impact.verify.other_formats as module
from impact import api
from impact.cli.verify import command
from impact.core.errors import ImpactError
from impact.output import formats
from impact.output.editions import OutputFile, PrintOptions
from impact.output.number_list import BLOCK, END, SPACE
from impact.output.press import Printer
from impact.study.study import StudyData
from impact.verify.house import With
from impact.verify.open_pdf import UnreadableError
from impact.verify.other_formats import FORMS, form_of, held_against, read
from impact.verify.report import Report, as_text

LANGUAGES = ("en", "uz", "uz-Cyrl", "ru", "zh")
ITEM = "customXml/item1.xml"
STORY = {"docx": "word/document.xml", "pptx": "ppt/slides/slide2.xml", "xlsx": "xl/worksheets/sheet2.xml"}
ASKED = With(data=(XYZ,))
READ = lru_cache(maxsize=8)(read)


def study() -> StudyData:
    return study_of("xyz", data=(XYZ,), beside=False)


@made_once
def printed(form: str, language: str = "en") -> bytes:
    wanted = OutputFile(formats[form].of or "brief", language, Path(f"file.{form}"), form)
    return Printer(PrintOptions(data=(XYZ,)), (language,)).printed([wanted], study())[wanted.file]


def looked_at(folder: Path, form: str, data: bytes, of: StudyData | None = None) -> Report:
    file = folder / f"file.{form}"
    file.write_bytes(data)
    return held_against(file, lambda also: of or study(), ASKED, lambda step: None)


@pytest.fixture
def once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Print nothing again: it is the original, which is read once."""
    monkeypatch.setattr(module, "_printed_again", lambda found, form, study, asked: printed(form))
    monkeypatch.setattr(module, "read", READ)


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: Mapping[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def with_text(form: str, change: Callable[[str], str]) -> bytes:
    """Return a file whose words were changed, and not its list."""
    if form == "html":
        before, mark, after = printed(form).decode().partition(BLOCK)
        return f"{change(before)}{mark}{after}".encode()
    parts = parts_of(printed(form))
    changed = change(parts[STORY[form]].decode())
    assert changed != parts[STORY[form]].decode()
    return packed(parts | {STORY[form]: changed.encode()})


def with_list(form: str, change: Callable[[dict[str, Any]], object]) -> bytes:
    """Return a file whose list was changed, and not its words."""
    if form == "html":
        before, mark, rest = printed(form).decode().partition(BLOCK)
        text, end, after = rest.partition(END)
        held = json.loads(text)
        change(held)
        return f"{before}{mark}{json.dumps(held)}{end}{after}".encode()
    parts = parts_of(printed(form))
    text = parts[ITEM].decode()
    held = json.loads(text[text.index("{") : text.rindex("}") + 1])
    change(held)
    return packed(parts | {ITEM: f'<list xmlns="{SPACE}">{json.dumps(held)}</list>'.encode()})


def number_in(form: str, text: str) -> str:
    if form == "xlsx":
        return next(each for each in re.findall(r"<v>(\d{4,}(?:\.\d+)?)</v>", text) if text.count(f">{each}<") == 1)
    listed = READ(printed(form), form).numbers.values()
    return next(each[0] for each in listed if len(each[0]) > 3 and re.search(rf"(?<![\d,.]){each[0]}(?![\d,])", text))


@pytest.mark.parametrize("form", FORMS)
def test_a_file_as_it_was_printed_is_as_issued(form: str, tmp_path: Path) -> None:
    report = looked_at(tmp_path, form, printed(form))
    assert report.verdict == "as issued", as_text(report)
    assert [each.name for each in report.checks] == ["study", "numbers", "content"]


@pytest.mark.slow  # a print and two readings each
@pytest.mark.parametrize("language", LANGUAGES[1:])
@pytest.mark.parametrize("form", FORMS)
def test_in_every_language_too(form: str, language: str, tmp_path: Path) -> None:
    report = looked_at(tmp_path, form, printed(form, language))
    assert report.verdict == "as issued", as_text(report)


@pytest.mark.parametrize(
    ("form", "language"), [("docx", "en"), ("html", "en"), ("pptx", "en"), ("html", "ru"), ("docx", "zh")]
)
def test_a_file_has_the_numbers_of_its_list(form: str, language: str) -> None:
    found = READ(printed(form, language), form)
    text = " ".join(found.lines).replace("\u00a0", " ").replace("\u202f", " ")
    there = [each[0] for key, each in found.numbers.items() if "f" not in key.partition(".")[0]]
    assert len(there) > 20
    assert [each for each in there if each not in text] == []
    cells = {cell for each in found.numbers.values() for cell in each[1:]}
    for table, row, column in (cell.split("/") for cell in cells):
        assert column in study().row(table, row)


def test_a_workbook_lists_what_its_exhibits_print() -> None:
    found = READ(printed("xlsx"), "xlsx")
    assert {re.match(r"a?[ptf]", key)[0] for key in found.numbers} >= {"at", "t"}  # type: ignore[index]
    assert not any(key.startswith("ap") for key in found.numbers)


@pytest.mark.usefixtures("once")
@pytest.mark.parametrize("form", FORMS)
def test_a_changed_number_in_the_text_is_found(form: str, tmp_path: Path) -> None:
    text = (
        printed(form).decode().partition(BLOCK)[0] if form == "html" else parts_of(printed(form))[STORY[form]].decode()
    )
    number = number_in(form, text)
    report = looked_at(tmp_path, form, with_text(form, lambda text: text.replace(number, f"9{number}", 1)))
    assert report.verdict == "not as issued", as_text(report)
    finding = report.check("content").findings[0]
    assert number in finding.before
    assert f"9{number}" in finding.now
    assert finding.what == "number that is not in the list"
    assert finding.cells or form == "xlsx"


@pytest.mark.usefixtures("once")
@pytest.mark.parametrize(
    ("form", "before", "after"),
    [
        ("docx", "<w:sectPr", "<w:p><w:r><w:t>It is 77,777 more.</w:t></w:r></w:p><w:sectPr"),
        ("html", "</main>", "<p>It is 77,777 more.</p></main>"),
        ("pptx", "</a:t>", "</a:t></a:r><a:r><a:t> It is 77,777 more.</a:t>"),
        ("xlsx", "</sheetData>", '<row r="900"><c r="A900"><v>77777</v></c></row></sheetData>'),
    ],
)
def test_an_added_number_is_named(form: str, before: str, after: str, tmp_path: Path) -> None:
    report = looked_at(tmp_path, form, with_text(form, lambda text: text.replace(before, after, 1)))
    assert report.verdict == "not as issued"
    (finding,) = report.check("content").findings
    assert finding.what == "number that is not in the list"
    assert re.search("77,?777", finding.now)


def put(held: Any, *way: Any) -> None:
    *steps, last, value = way
    for step in steps:
        held = held[step]
    held[last] = value


ANOTHER_NUMBER = ("numbers", 0, 1, "9,999")
CHANGES: dict[str, Callable[[dict[str, Any]], object]] = {
    "another number": lambda held: put(held, *ANOTHER_NUMBER),
    "another cell": lambda held: put(held, "numbers", 0, 2, "key_figures/another/value"),
    "one less": lambda held: held["numbers"].pop(),
    "one more": lambda held: held["numbers"].append(["p9.9", "9,999", "key_figures/another/value"]),
    "another hash": lambda held: put(held, "study", "results_sha256", "0" * 64),
    "other inputs, by their hash": lambda held: put(held, "study", "inputs_sha256", "0" * 64),
    "no hash": lambda held: put(held, "study", {}),
}


@pytest.mark.usefixtures("once")
@pytest.mark.parametrize(
    ("form", "change"), [*product(["html"], CHANGES), *product(["docx", "pptx", "xlsx"], ["another number", "no hash"])]
)
def test_a_changed_list_is_found(form: str, change: str, tmp_path: Path) -> None:
    report = looked_at(tmp_path, form, with_list(form, CHANGES[change]))
    assert report.verdict == "not as issued"
    assert report.check("study" if "hash" in change else "numbers").findings
    assert report.check("content").verdict == "cannot be said"  # the words are those of the file


@pytest.mark.usefixtures("once")
@pytest.mark.parametrize("form", ["docx", "html", "pptx"])
def test_a_number_changed_in_text_and_list_is_found(form: str, tmp_path: Path) -> None:
    """Whoever changes both still has the study against them."""
    changed = with_list(form, CHANGES["another number"])
    first = next(iter(READ(printed(form), form).numbers.values()))[0]
    if form == "html":
        changed = changed.replace(first.encode(), b"9,999")
    else:
        changed = packed({name: part.replace(first.encode(), b"9,999") for name, part in parts_of(changed).items()})
    report = looked_at(tmp_path, form, changed)
    assert report.check("numbers").verdict == "not as issued"
    assert report.check("content").verdict == "not as issued"


@pytest.mark.usefixtures("once")
@pytest.mark.parametrize("form", FORMS)
def test_of_a_file_with_the_same_words_it_cannot_be_said(form: str, tmp_path: Path) -> None:
    same = printed(form).replace(b"</body>", b"\n</body>") if form == "html" else packed(parts_of(printed(form)))
    report = looked_at(tmp_path, form, same)
    assert report.verdict == "cannot be said"
    assert "Looks, pictures, charts and formulas were not compared" in report.check("content").says


@pytest.mark.usefixtures("once")
def test_another_order_of_the_same_words_is_found(tmp_path: Path) -> None:
    def turned(text: str) -> str:
        first, *others = re.findall(r"<p class=\"[^\"]*\">[^<]+</p>", text)
        last = next(each for each in others if each != first)
        return text.replace(first, "\0").replace(last, first).replace("\0", last)

    report = looked_at(tmp_path, "html", with_text("html", turned))
    assert [each.what for each in report.check("content").findings] == ["order of the text"]


@pytest.mark.parametrize(
    ("way", "words"),
    [
        (("printed_by", "0.0.1"), "pip install"), (("house", "f" * 64), "--brand"),
        (("needs", ["texts/fr"]), "lacks texts/fr"), (("edition", "theme", "../theme"), "none"),
        (("edition", "document", "letter"), "letter"),
    ],
)  # fmt: skip
def test_nothing_that_a_file_says_of_itself_gives_an_acceptance(
    way: tuple[str, ...], words: str, tmp_path: Path
) -> None:
    report = looked_at(tmp_path, "html", with_list("html", lambda held: put(held, *way)))
    assert report.verdict == "cannot be said", as_text(report)
    assert words in report.check("content").says


def test_a_file_of_another_study_is_not_that_of_this_one(tmp_path: Path) -> None:
    other = api.run("xyz", data=(XYZ,), draws=20)
    report = looked_at(tmp_path, "html", printed("html"), other)
    assert report.check("study").findings
    assert report.verdict == "not as issued"


def test_a_table_made_on_request_is_left_out_where_the_file_has_none(tmp_path: Path) -> None:
    """A study with more than the file was printed from prints the same file."""
    more = replace(study(), texts={**study().texts, "fr": "title: Une usine\n"})
    assert looked_at(tmp_path, "html", printed("html"), more).verdict == "as issued"


def with_part(form: str, **parts: bytes) -> bytes:
    return packed(parts_of(printed(form)) | {{"story": STORY[form], "item": ITEM}[name]: parts[name] for name in parts})


def kept(form: str, keep: Callable[[str], bool]) -> bytes:
    return packed({name: part for name, part in parts_of(printed(form)).items() if keep(name)})


def twice(form: str) -> bytes:
    stream = io.BytesIO(packed(parts_of(printed(form))))
    with zipfile.ZipFile(stream, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr(STORY[form], parts_of(printed(form))[STORY[form]])
    return stream.getvalue()


ENTITIES = b'<!DOCTYPE a [<!ENTITY b "9"><!ENTITY c "&b;&b;">]><a>&c;</a>'
HOSTILE: dict[str, Callable[[str], bytes]] = {
    "a bomb": lambda form: with_part(form, story=b"<a>" + b"0" * 80_000_000),
    "entities": lambda form: with_part(form, story=ENTITIES, item=ENTITIES),
    "deep": lambda form: with_part(form, item=b"<a>" * 100_000),
    "no story": lambda form: kept(form, lambda name: "/" not in name or name == ITEM),
    "no list": lambda form: kept(form, lambda name: name != ITEM),
    "two lists": lambda form: packed((parts := parts_of(printed(form))) | {"customXml/item2.xml": parts[ITEM]}),
    "a part twice": twice, "cut off": lambda form: printed(form)[:-400],
    "of another sort": lambda form: printed("pptx" if form == "docx" else "docx"),
    "no archive": lambda _: b"%PDF-1.7 but for its ending", "empty": lambda _: b"",
}  # fmt: skip
OF_EACH = ("entities", "no story", "of another sort")  # whose answer hangs on the form


@pytest.mark.parametrize(("form", "name"), [*product(["docx"], HOSTILE), *product(["pptx", "xlsx"], OF_EACH)])
def test_a_hostile_file_is_refused_with_its_reason(form: str, name: str) -> None:
    with pytest.raises(UnreadableError) as refused:
        read(HOSTILE[name](form), form)
    assert str(refused.value).endswith(".")


def test_a_list_that_is_none_is_refused() -> None:
    before, mark, rest = printed("html").decode().partition(BLOCK)
    lists = ("", "[]", "{}", "null", '{"form": 2}', '{"form":1,"edition":[]}', "[" * 100_000, "\x00",
             '{"form":1,"numbers":' + "9" * 2_000_000)  # fmt: skip
    for text in lists:
        with pytest.raises(UnreadableError):
            read(f"{before}{mark}{text}{END}{rest.partition(END)[2]}".encode(), "html")
    wrong: dict[str, tuple[object, ...]] = {
        "numbers": (1, [1], [[]], [["p1.1", 1]]), "needs": ("all", [1]), "study": ([],), "form": (None,),
        "edition": ({"document": 1},),
    }  # fmt: skip
    for key, values in wrong.items():
        for value in values:
            with pytest.raises(UnreadableError):
                read(with_list("html", lambda held, key=key, value=value: held.update({key: value})), "html")  # type: ignore[misc]
    for page in (b"\xff\xfe", b"<" * 3_000_000, b'<a href="' * 300_000, BLOCK.encode() * 300_000):
        with pytest.raises(UnreadableError):
            read(page, "html")


def test_lists_mean_nothing_to_markup() -> None:
    text = printed("html").decode().partition(BLOCK)[2].partition(END)[0]
    assert not set(text) & set("<>&")
    assert text.isascii()


@pytest.mark.parametrize("form", ["docx", "pptx", "xlsx"])
def test_the_part_is_one_that_office_knows(form: str) -> None:
    parts = parts_of(printed(form))
    types = parts["[Content_Types].xml"].decode()
    assert 'PartName="/customXml/itemProps1.xml"' in types
    assert 'Default Extension="xml"' in types
    assert b'Target="/customXml/itemProps1.xml"' in parts["customXml/_rels/item1.xml.rels"]
    assert b"ds:itemID=" in parts["customXml/itemProps1.xml"]
    assert sum(b'"/customXml/item1.xml"' in part for name, part in parts.items() if name.endswith(".rels")) == 1


def test_the_command_holds_a_file_against_its_study(tmp_path: Path) -> None:
    folder, file = tmp_path / "xyz.study", tmp_path / "file.html"
    api.save(study(), folder)
    file.write_bytes(printed("html"))
    options = ["--data-dir", str(XYZ), "-q"]
    good = CliRunner().invoke(command, [str(file), str(folder), *options])
    assert (good.exit_code, "AS ISSUED" in good.output) == (0, True), good.output
    file.write_bytes(with_text("html", lambda text: text.replace("</main>", "<p>9,999</p></main>")))
    bad = CliRunner().invoke(command, [str(file), str(folder), *options, "--format", "json"])
    assert bad.exit_code == 1
    assert json.loads(bad.output)["verdict"] == "not as issued"


def test_a_pdf_of_the_same_study_serves_too(tmp_path: Path) -> None:
    (tmp_path / "file.pdf").write_bytes(as_pdf(study(), "brief"))
    (tmp_path / "file.html").write_bytes(printed("html"))
    report = api.verify(tmp_path / "file.html", tmp_path / "file.pdf", data=(XYZ,))
    assert report.verdict == "as issued", as_text(report)


def test_a_study_is_named_where_the_file_has_none(tmp_path: Path) -> None:
    for name, of, says in (("file.docx", None, "STUDY"), ("file.pdf", tmp_path, "carries its study")):
        with pytest.raises(ImpactError, match=says):
            api.verify(tmp_path / name, of)
    assert form_of(Path("A.DOCX")) == "docx"

"""Reviews of translations: what waits, the workbook for reviewers, and what comes back of it."""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from impact import api
from impact.errors import ImpactError, ProblemsError
from impact.words.entries import entries
from impact.words.language import Words
from impact.words.reviewable import data_id, items
from impact.words.reviewed import CHANGED, NOT_YET, Waiting, reviews, state, waiting
from impact.words.terms import terms
from impact.words.value_names import meanings, said_of

Cells = Mapping[tuple[str, str], Mapping[str, str]]  # sheet and id: column and text
DAY = date(2026, 11, 24)
DATA = 'text,said\n"All car plants, {}","Все автозаводы, {1}"\n=risky,ничего\n'


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small language of one's own: three messages in the files of a kind and of all, a term, texts of the data."""
    folder = tmp_path_factory.mktemp("own")
    for place, content in {
        "languages/xx/common.ftl": (
            "## Numbers\npercent = { $number } pc\nyear-of = <b>{ $year }</b>\n    de l'an\n\n"
            "# Forms\njobs-of = { PLURAL($c) ->\n    [one] { $c } poste\n   *[other] { $c } postes\n  }\n"
        ),
        "languages/en/own.ftl": "year-of = <b>{ $year }</b>\njobs-of = { $c } jobs\nonly = Only\n",
        "kinds/spending/languages/xx/front.ftl": "tile-embodied = Emissions\n",
        "languages/xx/language.yaml": "locale: fr\n",
        "languages/xx/terms.csv": "key,term,pattern,verified,note\njobs,postes,,no,Check\nplant,usine,,yes,\n",
        "languages/xx/data.csv": DATA,
    }.items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_text(content, encoding="utf-8")
    return folder


def filled(content: bytes, said: Cells, file: Path) -> Path:
    """Fill in a workbook as a reviewer does, and save it."""
    book = load_workbook(io.BytesIO(content))
    left = dict(said)
    for sheet in book.worksheets[1:]:
        heads = {str(cell.value): place for place, cell in enumerate(sheet[1], start=1)}
        for row in range(3, sheet.max_row + 1):
            name = str(sheet.cell(row, 1).value)
            for key, text in left.pop((sheet.title, name), {}).items():
                sheet.cell(row, heads[key], text)
    assert not left
    book.save(file)
    return file


def test_what_waits_is_counted_by_file(own: Path) -> None:
    rows = api.needs_review("xx", templates=(own,))
    assert [(row["kind"], row["file"], row["waiting"]) for row in rows] == [
        ("message", "languages/xx/common.ftl", 3),
        ("message", "kinds/spending/languages/xx/front.ftl", 1),
        ("term", "languages/xx/terms.csv", 1),
        ("data", "languages/xx/data.csv", 2),
    ]
    assert [waiting("xx", kind, (own,)) for kind in ("spending", "factory")] == [Waiting(4, 1), Waiting(3, 1)]


def test_every_text_is_told_with_its_source_and_what_is_filled_in(own: Path) -> None:
    rows = {row["id"]: row for row in api.needs_review("xx", full=True, templates=(own,))}
    assert rows["year-of"]["source"] == "<b>{ $year }</b>"
    assert rows["year-of"]["context"] == "Numbers. Filled in: year (a year)."
    assert rows["jobs-of"]["context"] == "Forms. Filled in: c (the main estimate)."
    assert rows["jobs"]["context"] == "Check"
    assert {row["why"] for row in rows.values()} == {NOT_YET}


def test_most_values_are_explained_to_reviewers() -> None:
    values = [name for entry in entries("en").values() for name in entry.values]
    without = [name for name in values if "(" not in said_of(name, meanings())]
    assert len(without) < 0.15 * len(values), sorted(set(without), key=without.count)[-20:]


def test_explained_values_are_values_of_messages() -> None:
    values = {name for entry in entries("en").values() for name in entry.values}
    assert {name for name in meanings() if name[:1] != "*"} <= values


def test_the_source_needs_no_review() -> None:
    assert list(items("en")) == []
    assert waiting("en", "spending").terms == 0


def test_another_script_is_reviewed_in_the_language_it_is_written_over_from() -> None:
    assert waiting("uz-Cyrl", "spending") == waiting("uz", "spending")


@pytest.mark.parametrize("code", ["ru", "uz", "zh"])
def test_shipped_languages_have_all_rows_and_say_what_waits(code: str) -> None:
    """As long as nobody has reviewed them, all messages and all terms seen nowhere wait."""
    found = list(items(code))
    assert len({(item.sort, item.id) for item in found}) == len(found)
    told = waiting(code, "spending")
    if not reviews(code):
        general = [item for item in found if item.sort == "message" and item.file.split("/")[1] in (code, "spending")]
        assert told.messages == len(general)
        assert told.terms == sum(not term.verified for term in terms(code).values())


def test_a_workbook_comes_back(own: Path, tmp_path: Path) -> None:
    """What is ok is reviewed, what is corrected lands in its file, what is neither stays as it is."""
    cars = data_id("All car plants, {}")
    file = filled(
        api.review_workbook("xx", templates=(own,)),
        {
            ("Messages", "percent"): {"ok": "Yes"},
            ("Messages", "year-of"): {"ok": "да", "corrected": "en <b>{ $year }</b>\ndu calendrier"},
            ("Messages", "spending/tile-embodied"): {"corrected": "Rejets", "remark": "see the norm"},
            ("Messages", "jobs-of"): {"ok": "no"},
            ("Terms", "jobs"): {"ok": "yes", "corrected": "emplois"},
            ("Data", cars): {"corrected": "Toutes les usines ({1})"},
        },
        tmp_path / "back.xlsx",
    )
    out = tmp_path / "out"
    taken = api.take_review(file, out, "AB, ministry", on=DAY, templates=(own,))
    assert (taken.good, taken.corrected) == (3, 4)
    assert taken.remarks == (
        "'Messages', row 5: jobs-of: not ok",
        "'Messages', row 6: spending/tile-embodied: see the norm",
    )
    assert {str(path.relative_to(out)) for path in taken.files} == {
        "languages/xx/common.ftl",
        "languages/xx/data.csv",
        "languages/xx/reviewed.csv",
        "languages/xx/terms.csv",
        "kinds/spending/languages/xx/front.ftl",
    }
    extra = (out, own)
    words = Words("xx", extra, "spending")
    assert words.say("year-of", year="2030") == "en <b>2030</b>\ndu calendrier"
    assert words.say("tile-embodied") == "Rejets"
    assert words.of_data("All car plants, ABC") == "Toutes les usines (ABC)"
    assert terms("xx", extra)["jobs"].term == "emplois"
    assert waiting("xx", "spending", extra) == Waiting(2, 0)
    assert {review.by for review in reviews("xx", extra).values()} == {"AB, ministry"}


def test_what_a_folder_holds_already_is_kept(own: Path, tmp_path: Path) -> None:
    """Corrections are made where the messages stand, in the files of a language as in those of one's own."""
    out = tmp_path / "out"
    file = out / "languages" / "xx" / "common.ftl"
    file.parent.mkdir(parents=True)
    before = (own / "languages" / "xx" / "common.ftl").read_text("utf-8")
    file.write_text(before, encoding="utf-8")
    reviewed = file.with_name("reviewed.csv")
    reviewed.write_text("kind,id,hash,by,date\nterm,jobs,0,CD,2025-01-02\n", encoding="utf-8")
    sheet = filled(
        api.review_workbook("xx", templates=(own,)),
        {("Messages", "percent"): {"ok": "yes", "corrected": "{ $number } pour cent"}},
        tmp_path / "back.xlsx",
    )
    api.take_review(sheet, out, "AB", on=DAY, templates=(own,))
    assert file.read_text("utf-8") == before.replace("{ $number } pc", "{ $number } pour cent")
    assert reviewed.read_text("utf-8").splitlines()[2] == "term,jobs,0,CD,2025-01-02"
    assert {review.sort for review in reviews("xx", (out,)).values()} == {"message", "term"}


def test_a_text_that_changed_since_waits_again(own: Path, tmp_path: Path) -> None:
    content = api.review_workbook("xx", templates=(own,))
    sheet = filled(content, {("Messages", "percent"): {"ok": "yes"}}, tmp_path / "back.xlsx")
    api.take_review(sheet, tmp_path / "out", "AB", on=DAY, templates=(own,))
    later = tmp_path / "later" / "languages" / "xx"
    later.mkdir(parents=True)
    (later / "own.ftl").write_text("percent = { $number } sur cent\n", encoding="utf-8")
    extra = (tmp_path / "later", tmp_path / "out", own)
    (item,) = (each for each in items("xx", extra) if each.id == "percent")
    assert state(item, reviews("xx", extra)) == CHANGED
    with pytest.raises(ProblemsError, match="changed since the workbook was written"):
        api.take_review(sheet, tmp_path / "out", "AB", on=DAY, templates=extra)


WRONG = {
    "a value lost": ({"corrected": "en <b>an</b>"}, "{ $year } of the source is lacking"),
    "a value of none": ({"corrected": "<b>{ $year } { $day }</b>"}, "{ $day } is no value of the source"),
    "a mark lost": ({"corrected": "{ $year }"}, "the mark <b> of the source is lacking"),
    "a mark of none": ({"corrected": "<b>{ $year }</b> <i>an</i>"}, "there is no mark <i>"),
    "half a mark": ({"corrected": "<b>{ $year }"}, "<b> and </b> do not stand in pairs"),
    "a brace": ({"corrected": "<b>{ $year }</b> }{"}, "this is no message"),
    "a function of none": ({"corrected": "<b>{ $year }</b> { FOO($year) }"}, "there is no function FOO"),
    "an answer of none": ({"ok": "perhaps"}, "'perhaps' is neither yes nor no"),
    "a hidden character": ({"corrected": "<b>{ $year }</b>\u202e"}, "holds U+202E"),
}


@pytest.mark.sampled(5)
@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_named_by_sheet_and_cell(name: str, own: Path, tmp_path: Path) -> None:
    cells, said = WRONG[name]
    content = api.review_workbook("xx", templates=(own,))
    sheet = filled(content, {("Messages", "year-of"): cells}, tmp_path / "back.xlsx")
    with pytest.raises(ProblemsError) as told:
        api.take_review(sheet, tmp_path / "out", "AB", templates=(own,))
    assert said in str(told.value)
    assert "sheet 'Messages', cell " + ("H4" if "ok" in cells else "G4") in str(told.value)


def test_all_faults_are_told_at_once_and_nothing_is_written(own: Path, tmp_path: Path) -> None:
    sheet = filled(
        api.review_workbook("xx", templates=(own,)),
        {
            ("Messages", "percent"): {"corrected": "pc"},
            ("Terms", "jobs"): {"corrected": "=1+1"},
            ("Data", data_id("All car plants, {}")): {"corrected": "Toutes"},
            ("Data", data_id("=risky")): {"corrected": "rien"},
        },
        tmp_path / "back.xlsx",
    )
    with pytest.raises(ProblemsError) as told:
        api.take_review(sheet, tmp_path / "out", "AB", templates=(own,))
    assert len(told.value.problems) == 3
    assert not (tmp_path / "out").exists()


def test_texts_in_the_workbook_are_texts(own: Path) -> None:
    """What begins as a formula does in a spreadsheet is typed as text."""
    book = load_workbook(io.BytesIO(api.review_workbook("xx", templates=(own,))))
    (cell,) = (cell for cell in book["Data"]["B"] if cell.value == "=risky")
    assert cell.data_type == "s" or cell.quotePrefix or cell.value == "=risky"
    assert book["Data"].data_validations.dataValidation[0].formula1 == '"yes,no"'


def test_other_workbooks_and_folders_are_refused(own: Path, tmp_path: Path) -> None:
    from openpyxl import Workbook

    other = tmp_path / "other.xlsx"
    Workbook().save(other)
    with pytest.raises(ProblemsError, match="this is no workbook for reviewers"):
        api.take_review(other, tmp_path, "AB")
    with pytest.raises(ImpactError, match="Say who reviewed"):
        api.take_review(other, tmp_path, " ")
    with pytest.raises(ImpactError, match="belongs to the installed package"):
        api.take_review(other, Path(api.__file__).parent, "AB")


def test_faults_of_a_file_of_reviews_are_told(tmp_path: Path) -> None:
    folder = tmp_path / "languages" / "ru"
    folder.mkdir(parents=True)
    lines = ("kind,id,hash,by,date", "massage,a,0,AB,2026-01-01", "term,a,,AB,2026-01-01", "term,a")
    (folder / "reviewed.csv").write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(ProblemsError, match="Did you mean 'message'") as told:
        reviews("ru", (tmp_path,))
    assert [each.line for each in told.value.problems] == [2, 3, 4]


def test_shipped_messages_keep_their_form_when_they_are_corrected() -> None:
    """Each message of Russian can be written back as it is: no value, mark or function is taken for a fault."""
    from impact.translation.faults import fault

    some = [item for place, item in enumerate(items("ru")) if item.sort == "message" and place % 40 == 0]
    assert len(some) > 80
    assert [(item.id, why) for item in some if (why := fault(item, item.said))] == []
    assert len(entries("ru")) > len(some)

"""A brief in another language than its scenario's: texts of the scenario in that language, and what it lacks marked."""

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from brief_texts import printed
from small_documents import make
from written_files import folder_with

from impact import api
from impact.brief.compose import compose
from impact.brief.edition.context import BriefContext
from impact.brief.edition.localised import untranslated
from impact.brief.edition.passes import mark_foreign_text, with_languages
from impact.document import Document, Paragraph, Span, plain, text
from impact.document.checks import walk
from impact.document.drawing import Glyphs
from impact.document.exhibits import Figure
from impact.files.resources import shipped
from impact.language.messages import Language
from impact.output.editions import PrintOptions
from impact.output.evidence import with_files
from impact.output.laid_out import draw_charts
from impact.study.store import load as load_study
from impact.study.study import StudyData
from impact.theme.themes import load_theme

XYZ = Path(__file__).parents[1] / "data" / "xyz"
MARKS = set("\ue010\ue011\ue012\ue013")
VARIANT = """\
inherits: xyz
title: "A plant in XYZ: more staff"
subtitle: five more
project:
  staff:
    base: {central: 105, reason: Five more.}
"""
FRENCH = """\
xyz:
  title: "Une usine en XYZ: le cas central"
  place: Ville-XYZ
  country_name: Pays-XYZ
  milestones.1.says: Usine ouverte
  panel.adverse: [Rien n'est réel.]
  claims.staff: {says: On y emploie 100 personnes., reason: Le même nombre.}
  project:
    region.name: Nord-XYZ
    staff.base.reason: Inventé pour le personnel.
    markets.destinations_reason: Inventé pour les pays.
    vehicles.plug.name: Prise
    output.paths.middle.label: Moyen
    public_money.costs.state_loans.gap: personne ne le sait
xyz-more:
  title: "Une usine en XYZ: plus de personnel"
"""
MORE = """
claims:
  - {id: staff, says: It employs 100 people., said_by: Somebody, source: made_up, said_on: 2025, status: reported,
     reason: The same number., against: [{source: made_up, says: Ninety.}]}
milestones:
  - {says: Plant opened, on: 2024, status: reported, source: made_up}
  - {says: Plant enlarged, on: 2026, status: announced, source: made_up}
alternatives: [xyz, xyz-more]
"""


@dataclass(frozen=True)
class Made:
    """A study with French texts, its folder and the templates that say French."""

    study: StudyData
    folder: Path
    templates: Path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Return the plant of the made-up country with French texts, run with a variant beside it."""
    home = tmp_path_factory.mktemp("french")
    data, templates = home / "data", home / "templates"
    shutil.copytree(XYZ, data)
    draft = (data / "scenarios" / "xyz.yaml").read_text(encoding="utf-8")
    draft = draft.replace("state_loans: {gap: Made up.}", "state_loans: {gap: nobody knows}") + MORE
    folder_with(data / "scenarios", {"xyz.yaml": draft, "xyz-more.yaml": VARIANT, "texts/fr.yaml": FRENCH})
    root = Path(str(shipped("templates")))
    shutil.copytree(root / "languages" / "en", templates / "languages" / "fr")
    kind = Path("kinds", "vehicle_plant", "languages")
    shutil.copytree(root / kind / "en", templates / kind / "fr")
    common = templates / "languages" / "fr" / "common.ftl"
    words = common.read_text(encoding="utf-8")
    common.write_text(words.replace("{ $text } [{ $language }]", "{ $text } (en { $language })"), encoding="utf-8")
    api.save(api.run("xyz", data=(data,), also=["scenarios"]), home / "xyz.study")
    shutil.rmtree(data)  # from here on the folder of the study is all there is
    return Made(load_study(home / "xyz.study"), home / "xyz.study", templates)


@pytest.fixture(scope="module")
def french(made: Made) -> Language:
    return Language("fr", (made.templates,))


@pytest.fixture(scope="module")
def context(made: Made, french: Language) -> BriefContext:
    return BriefContext(made.study, french, load_theme("default"))


@pytest.fixture(scope="module")
def document(context: BriefContext) -> Document:
    return with_files(context, compose(context))


@pytest.fixture(scope="module")
def spans(document: Document) -> list[Span]:
    return [span for found in printed(document) for span in found]


def test_texts_stand_in_every_table_that_holds_them(context: BriefContext, made: Made) -> None:
    """Where a text stands at several addresses, one that is translated goes before those that are not."""
    assert str(context.study.row("assumptions", "markets.destinations.ABC")["reason"]).startswith("Inventé")
    unknown = [str(row["id"]) for row in made.study["notes"].rows if row["reason"] == "nobody knows"]
    assert unknown
    assert {context.study.row("notes", name)["reason"] for name in unknown} == {"personne ne le sait"}
    other = next(context.study["scenarios"].where(scenario_key="xyz-more"))
    assert other["title"] == "Une usine en XYZ: plus de personnel"
    assert plain(text(str(other["subtitle"]))) != "five more", "it is marked"


def test_no_number_of_the_study_moves(context: BriefContext, made: Made) -> None:
    for name, table in made.study.tables.items():
        numbers = [column for column, holds in table.layout.types.items() if holds != "text"]
        for before, after in zip(table.rows, context.study[name].rows, strict=True):
            assert [before[column] for column in numbers] == [after[column] for column in numbers]


def test_what_the_language_lacks_is_marked_for_readers_and_for_machines(spans: list[Span]) -> None:
    names = [span for span in spans if span.text == "Round Plant"]
    assert names
    assert {span.lang for span in names} == {"en"}
    following = spans[spans.index(names[0]) + 1]
    assert following.text.startswith(" (en English)")
    assert following.lang == ""


def test_no_mark_is_left_in_a_document(document: Document) -> None:
    whole = repr(replace(document, attachments=()))
    assert not any(repr(mark)[1:-1] in whole or mark in whole for mark in MARKS)


def test_charts_name_the_other_language_beside_its_words(context: BriefContext) -> None:
    drawn = [
        mark.text
        for block in walk(draw_charts(context, compose(context, "annex").blocks))
        if isinstance(block, Figure)
        for mark in block.drawing.marks
        if isinstance(mark, Glyphs)
    ]
    assert any("Both (en English)" in each for each in drawn)
    assert any("Prise" in each for each in drawn)
    assert not [each for each in drawn if MARKS & set(each)]


@pytest.mark.parametrize("name", ["brief", "annex"])
def test_no_mark_is_left_in_a_chart_with_words_of_page_1(made: Made, name: str) -> None:
    """Its panels name the country, for which the language of the edition has no word here."""
    context = BriefContext(made.study, Language("ru"), load_theme("default"))
    compose(context, name)
    drawn = {name: repr(picture.series) for name, picture in context.log.plain_pictures.items()}
    assert drawn
    assert [name for name, each in drawn.items() if any(repr(mark)[1:-1] in each for mark in MARKS)] == []


def test_the_texts_that_are_missing_are_counted(context: BriefContext, made: Made, french: Language) -> None:
    assert context.untranslated == untranslated(made.study, french)
    assert "project.name" in context.untranslated
    assert "xyz-more: subtitle" in context.untranslated
    assert not {"title", "panel.adverse.1", "xyz-more: title"} & set(context.untranslated)


def test_the_attached_files_are_those_of_the_study_with_the_texts_of_the_edition(
    document: Document, made: Made
) -> None:
    files = {each.name: each for each in document.attachments}
    assert files["claims.csv"].data == made.study["claims"].csv
    assert files["texts-fr.yaml"].data == made.study.texts["fr"].encode()
    assert "Une usine en XYZ" in files["README.txt"].data.decode()
    assert "  texts-fr.yaml: Texts of the scenario (fr)" in files["README.txt"].data.decode()


def test_a_brief_is_made_from_the_folder_and_says_what_is_missing(made: Made, french: Language, tmp_path: Path) -> None:
    warned: list[str] = []
    (file,) = api.briefs(
        made.folder, tmp_path, documents=["summary"], languages=["fr"],
        printing=PrintOptions(templates=(made.templates,)), warn=warned.append,
    )  # fmt: skip
    assert file.read_bytes().startswith(b"%PDF")
    said, unreviewed = warned
    assert f"marked: {len(untranslated(made.study, french))}. To list them: impact check xyz -l fr" in said
    assert unreviewed == "fr: no native speaker has reviewed this translation yet."


def test_a_language_that_was_reviewed_is_printed_without_a_note(made: Made, tmp_path: Path) -> None:
    warned: list[str] = []
    shutil.copytree(made.templates, tmp_path / "own")
    folder_with(tmp_path / "own", {"languages/fr/language.yaml": "locale: fr\nreviewed: true\n"})
    printing = PrintOptions(templates=(tmp_path / "own",))
    api.briefs(made.folder, tmp_path, documents=["summary"], languages=["fr"], forms=["txt"], printing=printing,
               warn=warned.append)  # fmt: skip
    assert [each.startswith("fr: texts of the scenario") for each in warned] == [True]


def test_a_text_whose_beginning_was_cut_off_keeps_its_language(french: Language) -> None:
    words = mark_foreign_text(french, "A plant in XYZ: more staff", "en")
    cut = Paragraph(text(f"See {words[1 + len('A plant in XYZ: ') :]}"))
    (paragraph,) = with_languages(replace(make(cut), lang="fr")).blocks
    assert isinstance(paragraph, Paragraph)
    said = [(span.text, span.lang) for span in paragraph.text]
    assert said == [("See more staff", "en"), (" (en English)", "")]

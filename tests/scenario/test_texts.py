"""Texts of a scenario by language: addresses, files beside it, what is missing, and the study that carries them."""

import json
import shutil
from pathlib import Path

import pytest
from fixture_types import Impact, Run

from impact import api
from impact.core.errors import ImpactError, ProblemsError
from impact.language.data_texts import texts_in
from impact.scenario.load import load
from impact.scenario.quantity import Label, Name, Prose, Strict
from impact.scenario.texts import languages, missing, read_sections, texts_of, translations, with_texts
from impact.study.store import load as load_study

XYZ = Path(__file__).parents[1] / "data" / "xyz"
FRENCH = """\
xyz:
  title: Une usine en XYZ
  claims: {}
  panel:
    baseline.says: Sans l'usine, on achète d'autres voitures.
    adverse: [Rien n'est réel.]
  not_estimated.employment_fte: les heures ne sont pas inventées
  project.vehicles:
    plug: {name: Prise}
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    shutil.copytree(XYZ, folder)
    say(folder, FRENCH)
    return folder


def say(data: Path, content: str, language: str = "fr") -> Path:
    file = data / "scenarios" / "texts" / f"{language}.yaml"
    file.parent.mkdir(exist_ok=True)
    file.write_text(content, encoding="utf-8")
    return file


def told(data: Path, content: str, scenario: str = "xyz") -> str:
    say(data, content)
    with pytest.raises(ProblemsError) as caught:
        api.check(scenario, data=(data,))
    return str(caught.value)


class Oven(Strict):
    size: int
    called: Label


class Bakery(Strict):
    street: Prose = ""
    code: str
    ovens: dict[Name, Oven]
    rules: tuple[Prose, ...] = ()


def test_a_text_of_any_schema_has_an_address_once_it_is_marked() -> None:
    bakery = Bakery(code="B1", ovens={"old": Oven(size=2, called="Old oven")}, rules=("No smoke.", "No noise."))
    assert {address: each.text for address, each in texts_of(bakery).items()} == {
        "ovens.old.called": "Old oven", "rules.1": "No smoke.", "rules.2": "No noise.",
    }  # fmt: skip


def test_entries_of_lists_go_by_their_id_else_by_their_number() -> None:
    found = texts_of(load("byd-jizzakh").scenario)
    assert found["claims.exports.against.1.says"].text == "In June 2025 it was exploring exports."
    assert found["milestones.2.says"].longest == 70
    assert found["project.staff.base.reason"].path == ("project", "staff", "base", "reason")


def test_a_name_of_nobody_is_no_text() -> None:
    found = texts_of(load("byd-jizzakh").scenario)
    assert "panel.contact.says" not in found
    assert "panel.contact.reason" in found


def test_other_texts_leave_all_else_of_a_scenario_as_it_is() -> None:
    scenario = load("xyz", (XYZ,)).scenario
    other = with_texts(scenario, {"panel.adverse.1": "Rien.", "project.vehicles.plug.name": "Prise"})
    assert other.panel.adverse == ("Rien.",)
    before, after = scenario.model_dump(), other.model_dump()
    assert after["project"]["vehicles"]["plug"].pop("name") == "Prise"
    before["project"]["vehicles"]["plug"].pop("name")
    assert (before.pop("panel"), before) != (after.pop("panel"), after)
    assert before == after


def test_texts_may_be_nested_or_stand_at_whole_addresses() -> None:
    nested = read_sections("a:\n  panel:\n    adverse: [one, two]\n    data: {says: three}\n", "fr.yaml")
    flat = read_sections("a:\n  panel.adverse.1: one\n  panel.adverse.2: two\n  panel.data.says: three\n", "fr.yaml")
    assert nested.texts == flat.texts == {"a": {"panel.adverse.1": "one", "panel.adverse.2": "two",
                                                "panel.data.says": "three"}}  # fmt: skip


def test_a_key_without_a_value_waits_for_its_text(data: Path) -> None:
    say(data, "xyz:\n  title:\n")
    assert translations(load("xyz", (data,)), "fr") == {}
    assert "title" in [each.address for each in missing(load("xyz", (data,)), "fr", texts_in("fr"))]


def test_an_unknown_address_is_named_with_its_line_and_the_one_that_was_meant(data: Path) -> None:
    words = told(data, "xyz:\n  title: Usine\n  panel:\n    adverze: [Rien.]\n")
    assert "fr.yaml, line 4" in words
    assert "the scenario has no text at 'panel.adverze.1'. Did you mean 'panel.adverse.1'?" in words


@pytest.mark.sampled(4)
@pytest.mark.parametrize(
    ("section", "words"),
    [
        ("xyz: {title: 5}", "'5' stands where text belongs"), ("xyz: {title: ''}", "the text is empty"),
        ("xyz: {title: '=1+1'}", "begins with a character that spreadsheets take for a formula"),
        ('xyz: {title: "a\\u202eb"}', "U+202E"),
        (f"xyz: {{title: {'a' * 201}}}", "the text has 201 characters; at most 200 have room"),
        (f"xyz: {{panel.adverse.1: {'a' * 4001}}}", "the text has 4,001 characters; at most 4,000"),
        ("xyz: {panel.adverse.1: a, panel: {adverse: [b]}}", "two texts stand at this address"),
        ("xyz: [a]", "texts by address belong here"), ("[a]", "a section for each scenario belongs here"),
        ("xzy: {title: a}", "is called 'xzy'. Did you mean 'xyz'?"),
    ],
)  # fmt: skip
def test_a_file_of_texts_has_the_limits_of_a_scenario(data: Path, section: str, words: str) -> None:
    found = told(data, f"{section}\n")
    assert words in found
    assert "fr.yaml, line 1" in found


def test_texts_in_the_language_of_the_scenario_belong_into_the_scenario(data: Path) -> None:
    say(data, "xyz: {title: A plant}\n", "en")
    with pytest.raises(ProblemsError, match="the scenario is written in 'en': change the text there"):
        api.check("xyz", data=(data,))


def test_a_file_that_is_called_like_no_language_is_refused(data: Path) -> None:
    say(data, "xyz: {title: A plant}\n", "french_words")
    with pytest.raises(ProblemsError, match="'french_words' is no language"):
        api.check("xyz", data=(data,))


def test_a_variant_takes_what_it_inherits_from_the_section_of_its_base(data: Path) -> None:
    found = translations(load("xyz-uneven", (data,)), "fr")
    assert found["panel.adverse.1"] == "Rien n'est réel."
    assert found["project.vehicles.plug.name"] == "Prise"


def test_a_text_that_a_variant_states_anew_has_no_translation_of_its_base(data: Path) -> None:
    assert "title" not in translations(load("xyz-uneven", (data,)), "fr")


def test_the_section_of_a_variant_goes_before_that_of_its_base(data: Path) -> None:
    say(data, f"{FRENCH}xyz-uneven:\n  panel.adverse.1: Rien du tout.\n  title: Parts inégales\n")
    found = translations(load("xyz-uneven", (data,)), "fr")
    assert (found["panel.adverse.1"], found["title"]) == ("Rien du tout.", "Parts inégales")


def test_a_scenario_named_by_its_file_has_the_texts_beside_it(data: Path) -> None:
    loaded = load(str(data / "scenarios" / "xyz.yaml"), (XYZ,))
    assert translations(loaded, "fr")["title"] == "Une usine en XYZ"
    assert languages(loaded) == ("fr",)


def test_a_scenario_says_in_which_language_it_is_written(tmp_path: Path, draft: str) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(draft.replace("language: en", "language: uz-Cyrl"), encoding="utf-8")
    assert load(str(file)).scenario.language == "uz-Cyrl"
    assert missing(load(str(file)), "uz-Cyrl", texts_in("uz-Cyrl")) == []
    file.write_text(draft.replace("language: en", "language: English"), encoding="utf-8")
    with pytest.raises(ProblemsError, match="language"):
        load(str(file))


def test_what_a_scenario_is_called_beside_others_is_not_inherited() -> None:
    assert load("byd-jizzakh").scenario.shown_as is not None
    assert load("byd-jizzakh-slow").scenario.shown_as is None


def test_what_is_missing_is_listed_by_part(data: Path, impact: Impact) -> None:
    checked = impact("check", "xyz", "-l", "fr", "--data-dir", str(data))
    done = impact("translate", "xyz", "-l", "fr", "--check", "--data-dir", str(data))
    lines = done.out.splitlines()
    assert done.code == 0
    assert lines[lines.index("panel") + 1] == "  panel.not_answered.says: Everything else."
    count = len(texts_of(load("xyz", (data,)).scenario)) - 5
    assert f"fr: {count} texts are missing. impact translate xyz.yaml -l fr --check lists them." in checked.out
    told = lines.index(f"fr: {count} texts are missing.")
    assert sum(line.startswith("  ") for line in lines[:told]) == count
    assert not any("panel.adverse.1" in line for line in lines)


def test_check_asks_whose_texts_are_meant(impact: Impact) -> None:
    done = impact("check", "-l", "fr")
    assert (done.code, "Name the scenario" in done.err) == (2, True)


def test_a_file_for_a_translator_holds_every_address_under_its_original_and_reads_back(data: Path) -> None:
    content = api.texts("xyz", "fr", data=(data,))
    assert "  # Without the plant, buyers take other cars.\n  panel.baseline.says: Sans l'usine" in content
    assert "  # Xyzville\n  place:\n" in content
    before = translations(load("xyz", (data,)), "fr")
    asked = content.count("\n  # ")
    say(data, content)
    assert translations(load("xyz", (data,)), "fr") == before
    assert asked >= len(texts_of(load("xyz", (data,)).scenario))


def test_a_file_for_a_translator_keeps_what_it_holds_for_other_scenarios(data: Path) -> None:
    say(data, f"{FRENCH}xyz-spending:\n  title: Un placement\n")
    content = api.texts("xyz-uneven", "fr", data=(data,))
    sections = read_sections(content, "fr.yaml")
    assert sections.of("xyz-spending") == {"title": "Un placement"}
    assert sections.of("xyz")["title"] == "Une usine en XYZ"
    assert "xyz-uneven:\n  # A plant in XYZ, uneven shares\n  title:\n" in content


def test_the_command_writes_the_file_for_a_translator(data: Path, impact: Impact, tmp_path: Path) -> None:
    done = impact("translate", "xyz", "-l", "uz-Cyrl", "-o", "uz-Cyrl.yaml", "--data-dir", str(data))
    assert (done.code, done.out) == (0, "uz-Cyrl.yaml\n")
    assert (tmp_path / "uz-Cyrl.yaml").read_text(encoding="utf-8") == api.texts("xyz", "uz-Cyrl", data=(data,))


@pytest.mark.parametrize(("language", "words"), [("en", "nothing to translate"), ("no_language", "is no language")])
def test_there_is_no_file_for_a_translator_into_that_language(language: str, words: str) -> None:
    with pytest.raises(ImpactError, match=words):
        api.texts("byd-jizzakh", language)


def test_a_study_carries_the_texts_in_its_manifest_and_in_no_hash(data: Path, tmp_path: Path) -> None:
    study, plain = (api.run("xyz", data=(data,), draws=0, languages=of) for of in (None, ["en"]))
    assert plain.texts == {}
    for name in ("results_sha256", "inputs_sha256", "data_sha256"):
        assert study.row("run", "run")[name] == plain.row("run", "run")[name]
    api.save(study, tmp_path / "xyz.study")
    assert "texts/fr.yaml" in json.loads((tmp_path / "xyz.study" / "manifest.json").read_text(encoding="utf-8"))
    assert load_study(tmp_path / "xyz.study").texts == study.texts
    assert read_sections(study.texts["fr"], "fr.yaml").of("xyz")["panel.adverse.1"] == "Rien n'est réel."


def test_a_run_refuses_texts_with_faults(data: Path) -> None:
    say(data, "xyz: {titel: Usine}\n")
    with pytest.raises(ProblemsError, match="no text at 'titel'"):
        api.run("xyz", data=(data,))


def test_a_brief_in_the_language_of_the_scenario_reads_no_texts(data: Path, run_impact: Run, tmp_path: Path) -> None:
    say(data, "xyz: {titel: Usine}\n")
    done = run_impact("brief", "xyz", "-d", "summary", "--data-dir", str(data))
    assert (done.returncode, done.stderr.count("titel")) == (0, 0)
    modules = (tmp_path / "modules.txt").read_text(encoding="utf-8").splitlines()
    assert not [name for name in modules if name.startswith("impact.scenario.texts")]


def test_names_without_cases_are_named(tmp_path: Path, impact: Impact) -> None:
    """In Russian a sentence sets the place in a case; a name that the list does not know stays as it is."""
    (tmp_path / "own.yaml").write_text("inherits: zhanatas\nplace: Kichkina\ncoordinates: null\n", encoding="utf-8")
    (tmp_path / "texts").mkdir()
    said = "own:\n  place: Кичкина\n  title: Своё\n"
    (tmp_path / "texts" / "ru.yaml").write_text(said, encoding="utf-8")
    assert api.names_without_cases(tmp_path / "own.yaml", "ru") == ["Кичкина"]
    assert api.names_without_cases("zhanatas", "ru") == api.names_without_cases("zhanatas", "uz") == []
    told = impact("check", "own.yaml", "-l", "ru").out
    assert "ru: 'Кичкина' stands in no case but its own. Add a row to languages/ru/forms.csv" in told
    folder = tmp_path / "words" / "languages" / "ru"
    folder.mkdir(parents=True)
    head = "name,genitive,dative,accusative,instrumental,prepositional,in\n"
    row = f"{head}Кичкина,Кичкины,Кичкине,Кичкину,Кичкиной,Кичкине,в Кичкине\n"
    (folder / "forms.csv").write_text(row, encoding="utf-8")
    assert api.names_without_cases(tmp_path / "own.yaml", "ru", templates=[tmp_path / "words"]) == []

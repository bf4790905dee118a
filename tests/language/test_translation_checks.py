"""Files of a language: each fault is named with file, line and remedy, all at once; the shipped ones have none."""

import re
from pathlib import Path

import pytest
from cases import case_entries
from message_texts import label_room
from written_files import folder_with

from impact.api.checks import file_problems
from impact.core.errors import ProblemsError
from impact.files.resources import shipped
from impact.language.checks import folder_problems, template_problems
from impact.language.conventions import Conventions, conventions
from impact.language.entries import entries
from impact.language.writing import faults
from impact.scenario.texts import FOLDER, read_sections

LABELS = re.compile(r"(tile|column)-.*|key-.*-name")
LONGER = {"ru": 1.9, "uz": 2.0, "zh": 1.6}  # how much longer than in English labels may be


def test_the_shipped_files_have_no_faults() -> None:
    assert folder_problems(shipped("templates"), "templates") == []


def test_shipped_texts_of_scenarios_have_the_letters_and_marks_of_their_language() -> None:
    found = []
    for file in sorted((Path(str(shipped("data"))) / "scenarios" / FOLDER).glob("*.yaml")):
        texts = read_sections(file.read_text(encoding="utf-8"), file.name).texts
        assert texts, file.name
        found += [
            (file.name, name, address, fault)
            for name, section in texts.items()
            for address, text in section.items()
            for fault in faults(text, conventions(file.stem))
        ]
    assert found == []


@pytest.mark.parametrize("code", LONGER)
def test_labels_have_room_where_english_ones_have(code: str) -> None:
    """Tiles, columns and the names of key figures are narrow."""
    english, found = entries("en"), []
    for name, entry in entries(code).items():
        source = english.get(name) or english.get(entry.name)
        least = label_room(source.pattern) if source is not None else 0
        if LABELS.fullmatch(entry.name) and least and label_room(entry.pattern) > max(least * LONGER[code], least + 12):
            found.append(f"{name}: {entry.pattern}")
    assert found == []


FAULTS = case_entries("faults_of_translations")


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_named_with_its_line(name: str, tmp_path: Path) -> None:
    language, content, line, said = FAULTS[name]
    place = f"languages/{language}/own.ftl"
    found = template_problems((folder_with(tmp_path, {place: f"{content}\n"}),))
    assert {(each.file.removeprefix(f"{tmp_path}/"), each.line) for each in found} == {(place, line)}
    assert said in " ".join(each.message for each in found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "т CO<sub>2</sub>-экв. в CSV-файле, GWP100 и kWh"),
        ("uz", "“oʻzgarish” taʼsiri — CO<sub>2</sub>-ekv., Oʻzbekiston"),
        ("zh", "吨CO<sub>2</sub>当量（IPCC，AR6）"),
        ("en", "the plant’s account and O'Neill's"),
    ],
)
def test_what_is_written_well_is_left_alone(language: str, text: str) -> None:
    assert not list(faults(text, conventions(language)))


def test_a_word_of_two_scripts_may_be_meant() -> None:
    assert list(faults("IT-отдел, eЗаказ", Conventions("ru")))
    assert not list(faults("IT-отдел, eЗаказ", Conventions("ru", mixed=("eЗаказ",))))


@pytest.mark.parametrize(
    ("line", "said"),
    [("No tax.,Soliq yo'q.", ""), ('"All car plants, {}",Barcha avtozavodlar', "what is said needs {1}")],
)
def test_texts_of_the_data_are_checked_too(line: str, said: str, tmp_path: Path) -> None:
    folder_with(tmp_path, {"languages/uz/data.csv": f"text,said\nA plant.,Zavod.\n{line}\n"})
    (found,) = template_problems((tmp_path,))
    assert (found.file, found.line) == (f"{tmp_path}/languages/uz/data.csv", 3)
    assert said in found.message


def test_a_check_of_a_scenario_names_all_of_them_at_once(tmp_path: Path) -> None:
    folder_with(tmp_path, {"languages/uz/own.ftl": "draft = yo'q\nabout = taxminan\n"})
    folder_with(tmp_path, {"languages/ru/own.ftl": "draft = ЧЕРНОВИK\n"})
    assert len(file_problems([], (), (tmp_path,))) == 3


RULES = {
    "apostrophes: {oo: ʻ}": "a mark by its letter belongs here",
    "apostrophes: [o]": "stands where letters with marks belongs",
    "characters: gb231": "no set of characters is called 'gb231'",
    "text_size: true": "a number from 0.8 to 1.2 belongs",
    "reviewed: perhaps": "stands where yes or no belongs",
    "mixed: word": "stands where a list of words belongs",
}


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_that_is_none_is_refused(rule: str, tmp_path: Path) -> None:
    folder_with(tmp_path, {"languages/ru/language.yaml": f"locale: ru\n{rule}\n"})
    with pytest.raises(ProblemsError, match=re.escape(RULES[rule])):
        conventions("ru", (tmp_path,))

"""Texts that scenarios take from defaults are in the language of the document, not in that of the data."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from impact import api
from impact.brief.edition.localised import localised, untranslated
from impact.files.yaml import read_yaml
from impact.language.data_texts import SOURCE
from impact.language.messages import Language, languages
from impact.scenario.defaults.entries import rate_in
from impact.scenario.load import parse
from impact.scenario.texts import default_texts, texts_of
from impact.study.study import StudyData

ROOT = Path(__file__).parents[2]
SHORT = ROOT / "tests" / "data" / "short"
NUMBER = ("central", "years", "alternatives")  # one of which a number has, so that its reason is printed
OTHERS = [code for code in languages() if code != SOURCE]


def texts_in(node: Any) -> Iterator[str]:
    """Yield the texts of defaults that can be printed: reasons of numbers, and settings of several words."""
    if isinstance(node, list):
        for part in node:
            yield from texts_in(part)
    if not isinstance(node, dict):
        return
    setting = node.get("setting")
    yield from [setting] if isinstance(setting, str) and " " in setting else []
    yield from [node["reason"]] if any(key in node for key in NUMBER) and "reason" in node else []
    for key, part in node.items():
        yield from () if key == "must" else texts_in(part)


def files() -> list[Path]:
    folder = ROOT / "data"
    return sorted([*folder.rglob("defaults.yaml"), *folder.glob("countries/*/defaults/*.yaml")])


@pytest.mark.parametrize("file", files(), ids=lambda file: "/".join(file.relative_to(ROOT / "data").parts))
def test_each_text_of_a_default_is_in_every_language(file: Path) -> None:
    texts = set(texts_in(read_yaml(file.read_text(encoding="utf-8"), file.name)[0]))
    words = [Language(code) for code in OTHERS]
    lacking = {text: [each.code for each in words if each.of_data(text) is None] for text in texts}
    assert {text: codes for text, codes in lacking.items() if codes} == {}


def study_in(language: str) -> StudyData:
    """Return a study of a scenario over defaults that says it is written in a language."""
    text = (SHORT / "made-up-solar.yaml").read_text(encoding="utf-8")
    loaded = parse(f"{text}\nlanguage: {language}\n", "made-up-solar", str(SHORT / "made-up-solar.yaml"))
    return api.run(loaded, draws=0)


@pytest.mark.parametrize("written", ["ru", SOURCE])
def test_defaults_are_said_in_the_language_of_the_document_whatever_the_scenario_is_written_in(written: str) -> None:
    study = study_in(written)
    for code in (*OTHERS, SOURCE):
        words = Language(code)
        of_defaults = [row for row in study["assumptions"].rows if str(row["basis"]).startswith("default_of_")]
        said = {str(row["id"]): str(row["reason"]) for row in localised(study, words).study["assumptions"].rows}
        panel = localised(study, words).study["panel"].rows
        assert of_defaults
        for row in of_defaults:
            same = said[str(row["id"])] == row["reason"]
            assert same == (code == SOURCE or not any(map(str.isalpha, str(row["reason"])))), (code, row["reason"])
        assert any("Every table" in str(cell) for row in panel for cell in row.values()) == (code == SOURCE)


def test_the_reason_of_a_rate_times_a_size_keeps_both_numbers() -> None:
    study = study_in(SOURCE)
    rows = [
        row for row in study["assumptions"].rows if row["basis"] == "default_of_kind" and rate_in(str(row["reason"]))
    ]
    said = {str(row["id"]): str(row["reason"]) for row in localised(study, Language("ru")).study["assumptions"].rows}
    assert rows
    for row in rows:
        assert " × " in said[str(row["id"])]
        assert " times " not in said[str(row["id"])]


def test_texts_of_defaults_are_not_asked_of_a_translator() -> None:
    loaded = api.load(SHORT / "made-up-solar.yaml")
    defaults = default_texts(loaded.scenario)
    asked = {each.address for each in api.missing_texts(loaded, "ru")}
    assert "panel.data.says" in defaults
    assert asked == set(texts_of(loaded.scenario)) - defaults
    assert not defaults & set(untranslated(study_in(SOURCE), Language("ru")))

"""What `show`, `list`, `explain` and `compare` print is in the language asked for or usual; errors are English."""

import re
from pathlib import Path

import pytest
from fixture_types import Impact
from shared_studies import study_of

from impact import api
from impact.language.messages import Language, languages

OTHERS = [code for code in languages() if code != "en"]
CYRILLIC = re.compile("[а-яё]")


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("saved") / "byd-jizzakh.study"
    api.save(study_of("byd-jizzakh"), folder)
    return str(folder)


def test_key_figures_in_russian(impact: Impact, saved: str) -> None:
    done = impact("show", saved, "-l", "ru")
    assert (done.code, done.err) == (0, "")
    head, net = (
        next(line for line in done.out.splitlines() if line.startswith(start)) for start in ("обозн", "jobs_net ")
    )
    assert re.split(r"\s{2,}", head)[:4] == ["обозначение", "название", "значение", "от и до"]
    cells = re.split(r"\s{2,}", net)
    assert cells[1].startswith("Дополнительные рабочие места")
    assert re.fullmatch("\\d\xa0\\d00", cells[2])
    assert cells[4:6] == ["чел.", "чистые"]
    assert done.out.splitlines()[-1].startswith("Во всех строках: статус: расчёт; диапазон: ")


HEADINGS = ("explain-drivers", "list-there-is", "list-there-is-not", "list-briefs")


@pytest.mark.parametrize("language", OTHERS)
def test_headings_are_in_the_language_and_names_stay(impact: Impact, saved: str, language: str) -> None:
    said = (
        impact("explain", "key_figures/jobs_direct/value", saved, "-l", language).out
        + impact("data", "countries", "KAZ", "-l", language).out
    )
    english, other = ([words.say(name) for name in HEADINGS] for words in (Language("en"), Language(language)))
    lines = {part.strip() for line in said.splitlines() for part in (line, *re.split("[:：]", line))}
    assert lines >= set(other)
    assert not lines & set(english)
    assert {"key_figures/jobs_direct/value", "power_plant"} <= lines


@pytest.mark.parametrize("form", ["csv", "json"])
def test_what_programs_read_is_the_same_in_every_language(impact: Impact, saved: str, form: str) -> None:
    for args in (
        ("show", saved, "key_figures"),
        ("explain", "key_figures/jobs_direct/value", saved),
        ("data", "countries", "KEN"),
    ):
        english, chinese = (impact(*args, "--format", form, "-l", code) for code in ("en", "zh"))
        assert english.code == 0
        assert chinese.out == english.out
    assert (
        impact("show", saved, "key_figures/jobs_net/value", "-l", "uz").out
        == impact("show", saved, "key_figures/jobs_net/value").out
    )


def test_columns_of_chinese_stand_below_each_other(impact: Impact, saved: str) -> None:
    lines = impact("show", saved, "-l", "zh").out.splitlines()
    rows = [line for line in lines if line.startswith(("jobs_", "gva_"))]
    places = {len(line[: line.index("额")].encode("gbk", "replace")) for line in rows}
    assert len(places) == 1


@pytest.mark.parametrize(
    ("variables", "args", "said"),
    [
        ({"LANG": "ru_RU.UTF-8"}, (), "значение"), ({"LANG": "uz_UZ@cyrillic"}, (), "қиймат"),
        ({"LANG": "xx_XX"}, (), "value"), ({"LANG": "ru_RU.UTF-8", "IMPACT_LANGUAGE": "uz"}, (), "qiymat"),
        ({"LANG": "ru_RU.UTF-8", "IMPACT_LANGUAGE": "uz"}, ("-l", "zh"), "数值"),
        ({"IMPACT_LANGUAGE": "ru", "IMPACT_PROFILE": "own.yaml"}, (), "数值"),
    ],
)  # fmt: skip
def test_which_language_is_usual(
    variables: dict[str, str], args: tuple[str, ...], said: str, impact: Impact, saved: str, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    (tmp_path / "own.yaml").write_text("language: zh\n", encoding="utf-8")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    done = impact("show", saved, *args)
    assert (done.code, done.err) == (0, "")
    assert said in done.out.splitlines()[2].split()


def test_errors_and_help_are_english_everywhere(impact: Impact, saved: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = (
        ("show", saved, "nothing"),
        ("explain", "key_figures/nothing/value", saved),
        ("compare", "nobody", "else"),
        ("show", "--help"),
    )
    english = [impact(*args) for args in asked]
    monkeypatch.setenv("LANG", "ru_RU.UTF-8")
    assert [impact(*args) for args in asked] == english
    assert not any(CYRILLIC.search(done.out + done.err) for done in english)


def test_an_unknown_language_is_refused_before_the_work(
    impact: Impact, saved: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = impact("show", saved, "-l", "xx")
    assert (done.code, done.out) == (1, "")
    assert "No language is called 'xx'." in done.err
    monkeypatch.setenv("IMPACT_LANGUAGE", "rus")
    done = impact("show", saved)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("IMPACT_LANGUAGE: no language is called 'rus'. Did you mean 'ru'? There are: en, ")
    assert impact("show", saved, "-l", "en").code == 0
    assert impact("show", "--help").code == 0

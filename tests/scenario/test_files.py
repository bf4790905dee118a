"""Scenario files as files, of whoever they are: found by name or path, read whole, or refused with line and remedy."""

from pathlib import Path

import pytest
from fixture_types import But

from impact import api
from impact.core.errors import ImpactError, ProblemsError
from impact.files.yaml import read_yaml


def test_a_file_reads_like_the_shipped_scenario(tmp_path: Path, draft: str) -> None:
    file = tmp_path / "byd-jizzakh.yml"
    file.write_text(draft, encoding="utf-8")
    assert api.load(file).scenario == api.load("byd-jizzakh").scenario


def test_anchors_and_aliases_work(tmp_path: Path, draft: str, but: But) -> None:
    file = tmp_path / "aliases.yaml"
    few = 'none: {central: 0.10, low: 0.05, high: 0.20, unit: "1", reason: Some buyers add a car.}'
    named = few.replace("none: ", "none: &few ")
    text = but(
        draft, (f"{few}\n    large", f"{named}\n    large"), (f"{few}\n    electric", "none: *few\n    electric")
    )
    file.write_text(text, encoding="utf-8")
    assert api.load(file).scenario == api.load("byd-jizzakh").scenario


@pytest.mark.parametrize("content", ["", "\n\n", "# only a comment\n", "- a\n- list\n", "words\n", "null\n"])
def test_a_file_without_keys_says_so(tmp_path: Path, content: str) -> None:
    file = tmp_path / "empty.yaml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(ProblemsError, match=r"empty\.yaml.*list of keys and values") as caught:
        api.check(file)
    assert len(caught.value.problems) == 1


def test_an_unknown_name_says_which_may_be_meant() -> None:
    with pytest.raises(
        ImpactError,
        match=r"^byd-jizzak: No scenario has that name\. Did you mean 'byd-jizzakh'\? Shipped scenarios: .*byd-jizzakh",
    ):
        api.load("byd-jizzak")


def test_a_file_that_does_not_exist_says_so(tmp_path: Path) -> None:
    with pytest.raises(ImpactError, match=r"nowhere\.yaml: There is no file of that name\. There is no scenario file"):
        api.load(tmp_path / "nowhere.yaml")
    (tmp_path / "northfield.yaml").write_text("", encoding="utf-8")
    with pytest.raises(ImpactError, match=r"There are: northfield\.yaml\. Shipped scenarios: impact list scenarios"):
        api.load(tmp_path / "nowhere.yaml")


def test_a_file_of_another_kind_is_not_said_to_be_absent(tmp_path: Path, draft: str) -> None:
    file = tmp_path / "mine.txt"
    file.write_text(draft, encoding="utf-8")
    with pytest.raises(ImpactError, match=r"mine\.txt: .*\.yaml"):
        api.load(file)


def test_a_folder_of_the_user_comes_first(tmp_path: Path, draft: str, but: But) -> None:
    place = tmp_path / "scenarios"
    place.mkdir()
    (place / "byd-jizzakh.yaml").write_text(but(draft, ("seed: 20261124", "seed: 7")), encoding="utf-8")
    assert api.load("byd-jizzakh", data=[tmp_path]).scenario.seed == 7
    assert api.load("byd-jizzakh").scenario.seed == 20261124


def test_a_variant_in_another_country_is_refused_with_what_to_do(tmp_path: Path) -> None:
    file = tmp_path / "elsewhere.yaml"
    file.write_text("inherits: byd-jizzakh\ncountry: KAZ\n", encoding="utf-8")
    with pytest.raises(ImpactError) as refused:
        api.load(file)
    assert "elsewhere.yaml, line 2, column 1, country: is KAZ, and what it inherits is of UZB." in str(refused.value)
    assert "impact new scenario NAME --kind KIND --country KAZ" in str(refused.value)


REFUSED = {
    "digits without end": ("seed: " + "9" * 5000, r"A number of 5,000 characters is too long"),
    "tag on a text": ('seed: !!int "abc"', "'abc' is no whole number"),
    "tag on a mapping": ("milestones: !other {a: 1}", "The tag '!other' is not allowed"),
    "beyond all numbers": ("draws: 1e999", "is beyond all numbers"),
    "key that is a list": ("? [a, b]\n: 1", "A key is a list or a mapping here"),
    "key with an escape": ('"\\e[31mtitle": x', r"cannot be a key"),
    "direction of writing": ('title: "a\\u202Eb"', r"holds U\+202E, which no page shows"),
    "bell": ('title: "a\\ab"', r"holds U\+0007"),
    "formula": ("title: '=HYPERLINK(1)'", "spreadsheets take for a formula"),
    "formula with a plus": ("title: +cmd", "Put a letter or a quotation mark before it"),
    "formula in a key": ("not_estimated: {'@x': why}", "spreadsheets take for a formula"),
    "name without end": ("country_name: " + "x" * 100_000, "The text has 100,000 characters"),
    "long name": ("country_name: " + "x" * 500, "at most 120 belong here"),
    "long reason": ("question: " + "x" * 5000, "characters; at most 300 belong here"),
    "nested without end": ("title: " + "[" * 5000, "no valid YAML"),
}
READ = {"+017": 17, "-08": -8, "0o17": 15, "0x1F": 31, "1_000": 1000, "010": 10, "-0.5e3": -500.0, "1.": 1.0}


@pytest.mark.sampled(4)
@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_in_one_short_line_with_its_place(name: str, tmp_path: Path) -> None:
    text, said = REFUSED[name]
    file = tmp_path / "hostile.yaml"
    file.write_text(f"inherits: byd-jizzakh\n{text}\n", encoding="utf-8")
    with pytest.raises(ProblemsError, match=said) as refused:
        api.check(file)
    (problem,) = refused.value.problems
    assert problem.line == 2
    assert len(str(problem)) < 500
    assert str(problem).isprintable()


@pytest.mark.parametrize("text", READ)
def test_numbers_of_the_core_schema_are_read(text: str) -> None:
    value, _ = read_yaml(f"a: {text}", "f")
    assert value == {"a": READ[text]}
    assert type(value["a"]) is type(READ[text])


def test_a_chain_of_variants_ends(tmp_path: Path) -> None:
    before = "byd-jizzakh"
    for number in range(1_100):
        (tmp_path / f"v{number}.yaml").write_text(f"inherits: {before}\n", encoding="utf-8")
        before = f"v{number}.yaml"
    assert api.check(tmp_path / "v10.yaml").name == "v10"
    with pytest.raises(ProblemsError, match="more than 20 scenarios inherit from each other"):
        api.check(tmp_path / "v1099.yaml")


@pytest.mark.parametrize("name", ["x" * 300 + ".yaml", "a\0b.yaml", "\udc80.yaml", "/dev/null/x.yaml", "\x1b[31m.yaml"])
def test_a_name_that_no_file_can_have_is_told(name: str) -> None:
    with pytest.raises(ImpactError, match="There is no file of that name") as refused:
        api.check(name)
    assert str(refused.value).isprintable()


@pytest.mark.parametrize("stem", ["x" * 130, ".hidden", "con", "a:b"])
def test_a_file_whose_name_cannot_name_its_brief_is_told(stem: str, tmp_path: Path) -> None:
    file = tmp_path / f"{stem}.yaml"
    file.write_text("inherits: byd-jizzakh\n", encoding="utf-8")
    with pytest.raises(ImpactError, match="cannot be the name of a file"):
        api.check(file)


@pytest.mark.parametrize("encoding", ["cp1251", "utf-16"])
def test_another_encoding_is_told_and_how_to_save_it(encoding: str, tmp_path: Path) -> None:
    file = tmp_path / "plant.yaml"
    file.write_bytes("inherits: byd-jizzakh\ntitle: Завод в Джизаке\n".encode(encoding))
    with pytest.raises(ProblemsError, match=r"plant\.yaml.*no UTF-8 text.*Save it as UTF-8"):
        api.check(file)
    file.write_bytes("\ufeffinherits: byd-jizzakh\r\ntitle: Завод в Джизаке\r\n".encode())
    assert api.check(file).scenario.title == "Завод в Джизаке"


@pytest.mark.parametrize("name", ["x" * 300, "0." + "3" * 400, "a/" * 3000, "\\0"])
def test_a_base_that_no_file_can_be_called_is_told(name: str, tmp_path: Path) -> None:
    file = tmp_path / "variant.yaml"
    file.write_text(f"inherits: '{name}'\n", encoding="utf-8")
    with pytest.raises(ProblemsError, match=r"There is no file of that name|No scenario has that name") as refused:
        api.check(file)
    assert len(str(refused.value)) < 1500

"""Every key that a client can know is asked: the file and the workbook of `impact new` offer the whole schema."""

import io
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from changed_cases import SHORT, answers_of, short_file
from openpyxl import load_workbook

from impact import api
from impact.core.errors import ProblemsError
from impact.files.validation import NO_KEY
from impact.files.yaml import read_yaml
from impact.scenario.defaults.entries import ANY, is_number
from impact.scenario.intake.answers import flat, set_value
from impact.scenario.intake.fields import NOT_ASKED, Leaf, all_leaves
from impact.scenario.intake.outline import NAME_OF_PART, inline
from impact.scenario.intake.questions import start
from impact.scenario.intake.workbook_layout import ASSUMPTIONS, BY_YEAR, FACTS, LISTS, list_plan
from impact.scenario.load import parse
from impact.scenario.project import projects
from impact.scenario.schema import scenario_of

pytestmark = pytest.mark.usefixtures("shipped_data_read_once")

KINDS = tuple(SHORT)
COUNTRIES = ("UZB", "BRA", "KEN")  # with defaults, with a table, and with neither
NAMED = "part_1"
OF_THE_FILE = {("scenario",), ("country",), ("inherits",)}
SAID = {"currency": "UZS", "table": "io_2022", "project.goods.unit": "t"}  # what units and sectors follow from
Keys = set[tuple[str, ...]]


def keys_of_schema(kind: str) -> Keys:
    """Return the addresses of all values by the JSON Schema, which the offer is not made from."""
    schema = scenario_of(kind).model_json_schema()

    def walked(node: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        for arm in node.get("anyOf", [node]):
            reference = str(arm.get("$ref", "")).rpartition("/")[2]
            whole = schema["$defs"][reference] if reference else arm
            names = dict(whole.get("properties", {})) if reference != "Assumption" else {}
            under = whole.get("additionalProperties")
            by_name = [*whole.get("patternProperties", {}).values()]
            if isinstance(under, Mapping) and ("propertyNames" in whole or under.get("type") != "number"):
                by_name.append(under)
            names |= {ANY: by_name[0]} if by_name else {}
            names |= {"0": whole["items"]} if "$ref" in whole.get("items", {}) else {}
            for name, inner in names.items():
                yield from walked(inner, (*path, name))
            if not names and arm.get("type") != "null":
                yield path

    return {path for path in walked(schema, ()) if path[0] not in NOT_ASKED}


def uncommented(text: str) -> str:
    return re.sub(r"(?m)^# (?=\s*(- )?[\w]+:( |$))", "", text).replace("claims: []", "claims:")


def keys_of_file(text: str) -> Keys:
    """Return the addresses of all values in a scenario, an entry of a list as its number."""

    def walked(node: Any, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        if isinstance(node, list) and node and isinstance(node[0], Mapping):
            node = {str(index): each for index, each in enumerate(node)}
        if (
            isinstance(node, Mapping)
            and node
            and not _number(node)
            and not any(len(str(key)) == 4 and str(key).isdigit() for key in node)
        ):
            for key, inner in node.items():
                yield from walked(inner, (*path, ANY if key == NAME_OF_PART else str(key)))
        else:
            yield path

    return set(walked(read_yaml(text, "plant.yaml")[0], ()))


def _number(node: Mapping[str, Any]) -> bool:
    return is_number(node) and not isinstance(node.get("central"), Mapping)


def meets(wanted: tuple[str, ...], offered: tuple[str, ...]) -> bool:
    """Return whether what is offered holds what is wanted: at its address, or as a whole part."""
    return len(offered) <= len(wanted) and all(
        mine in (ANY, theirs) or theirs == ANY for mine, theirs in zip(wanted, offered, strict=False)
    )


def lacking(kind: str, known: Keys, offered: Keys, text: str) -> Keys:
    without = {("project", name) for name in projects[kind].of_table} if "table: none" in text else set()
    return {each for each in known if not any(meets(each, one) for one in offered) and each[:2] not in without}


@pytest.mark.parametrize("country", COUNTRIES)
@pytest.mark.parametrize("kind", KINDS)
def test_the_file_offers_the_whole_schema(kind: str, country: str) -> None:
    text = api.new_scenario("plant", kind, country, {"as_of": "2026-11-26"}).text
    offered = keys_of_file(uncommented(text))
    known = keys_of_schema(kind)
    assert not lacking(kind, known, offered, text)
    strange = {each for each in offered - OF_THE_FILE if not any(meets(one, each) or meets(each, one) for one in known)}
    assert {each for each in strange if each[0] != "given"} == set()


def test_what_is_not_asked_is_in_the_schema_and_has_a_reason() -> None:
    assert set(NOT_ASKED) <= set(scenario_of("spending").model_fields)
    assert all(NOT_ASKED.values())


@cache
def workbook(kind: str, country: str) -> bytes:
    return api.client_workbook(kind, country, {"as_of": "2026-11-26"})


def pages(kind: str, country: str) -> Iterator[tuple[str, Any]]:
    book = load_workbook(io.BytesIO(workbook(kind, country)))
    for page in book.worksheets:
        yield str(page.cell(1, 1).value).partition("/1/")[2], page


def columns(page: Any) -> dict[str, int]:
    return {str(page.cell(1, at).value): at for at in range(2, page.max_column + 1) if page.cell(1, at).value}


@pytest.mark.parametrize("country", ["UZB", "KEN"])
@pytest.mark.parametrize("kind", KINDS)
def test_the_workbook_offers_the_whole_schema(kind: str, country: str) -> None:
    offered: Keys = set()
    for key, page in pages(kind, country):
        if key in ("facts", "assumptions", "by_year"):
            rows = (page.cell(row, 1).value for row in range(3, page.max_row + 1))
            offered |= {tuple(row.partition("#")[0].split(".")) for row in rows if row}
        elif key not in ("read_me", "sectors", "lists"):
            within = (ANY,) if key == "sources" else ("0",)
            offered |= {(key, *within, *each.split(".")) for each in columns(page)}
    text = api.new_scenario("plant", kind, country, {}).text
    assert not lacking(kind, keys_of_schema(kind), offered, text) - {("horizon",)}  # its two ends have a row each


def value_of(leaf: Leaf, unit: str) -> Any:
    low, high = leaf.bounds.low, leaf.bounds.high
    middle = (low + high) / 2 if low is not None and high is not None else (low or 0) + 1
    match leaf.form:
        case "number":
            return {"central": middle, "unit": re.sub(r"\{\w+\}", "t", unit), "reason": "A test."}
        case "years":
            return {"2030": middle}
        case "choice":
            return int(leaf.choices[0]) if leaf.choices[0].isdigit() else leaf.choices[0]
        case "whole":
            return int(middle) if leaf.bounds.low else 2030
        case "decimal":
            return middle
        case "yes_no":
            return True
        case "day" | "date":
            return "2026-11-26"
        case "names":
            return ["one", "two"]
        case "list":
            return [entry_of(leaf.entry)] if leaf.entry else [1, 2]
        case _:
            return "Some words"


def entry_of(fields: tuple[Leaf, ...]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for each in fields:
        set_value(made, each.path, value_of(each, ""))
    return made


@pytest.mark.parametrize("kind", KINDS)
def test_each_offered_key_alone_passes_or_is_refused_in_words(kind: str) -> None:
    """No key that is offered is unknown, and none ends in anything but problems with their place.

    Keys that all kinds share are tried in one.
    """
    short = read_yaml(short_file(kind).read_text(encoding="utf-8"), "short.yaml")[0]
    begun = start(kind, "UZB", {key: part for key, part in short.items() if key not in ("inherits", "country")})
    for question in begun.further:
        if kind != KINDS[0] and question.leaf.path[0] != "project":
            continue
        whole: dict[str, Any] = {}
        for at, part in flat(short):
            set_value(whole, at, part)
        path = tuple(NAMED if part == ANY else part for part in question.leaf.path)
        set_value(whole, path, value_of(question.leaf, begun.filled(question.leaf.unit)))
        try:
            parse(inline(whole), "made-up", "made-up.yaml")
        except ProblemsError as refused:
            for told in refused.problems:
                assert told.where, (path, told)
                assert "the schema has no" not in told.message, (path, told)
                assert NO_KEY not in told.message, (path, told)


def test_a_workbook_filled_in_with_every_optional_part_reads_back(tmp_path: Path) -> None:
    for kind in KINDS:
        book = load_workbook(io.BytesIO(workbook(kind, "UZB")))
        begun = start(kind, "UZB", {"as_of": "2026-11-26"}, all_cases=True)
        expected = filled(book, {each.address: each.leaf for each in (*begun.questions, *begun.further)}, begun.filled)
        book.save(tmp_path / "client.xlsx")
        new, remarks = api.from_workbook("plant", tmp_path / "client.xlsx")
        found = dict(flat(read_yaml(new.text, "plant.yaml")[0]))
        assert remarks == []
        assert {path: found.get(path) for path, value in flat(expected) if found.get(path) != value} == {}
        assert all(each.where and NO_KEY not in each.message for each in new.problems)


def filled(book: Any, leaves: Mapping[str, Leaf], unit: Any) -> dict[str, Any]:
    expected: dict[str, Any] = {}
    done: set[str] = set()
    for page in book.worksheets:
        key, at = str(page.cell(1, 1).value).partition("/1/")[2], columns(page)
        if key in LISTS:
            entry = _listed(key, page, at)
            expected[key] = {entry.pop("id"): entry} if key == "sources" else [entry]
        for row in range(3, page.max_row + 1) if key in (FACTS, ASSUMPTIONS, BY_YEAR) else ():
            address = str(page.cell(row, 1).value or "").partition("#")[0]
            leaf = leaves.get(address)
            if leaf is None or address in done or (key == BY_YEAR and leaf.form != "years"):
                continue
            done.add(address)
            value = SAID.get(address, value_of(leaf, unit(leaf.unit)))
            if ANY in leaf.path:
                page.cell(row, at["name"]).value = " / ".join([NAMED] * leaf.path.count(ANY))
            if key == FACTS:
                page.cell(row, at["answer"]).value = _cell(leaf, value)
            elif key == ASSUMPTIONS:
                value |= {
                    "grade": "B",
                    "distribution": "pert",
                    "cut": [round(value["central"] - 1, 6), round(value["central"] + 1, 6)],
                }
                value |= {"index": "gva", "alternatives": [{"value": 1}, {"value": 2, "weight": 3}], "sources": ["one"]}
                stated = {**value, "cut.0": value["cut"][0], "cut.1": value["cut"][1], "source": "one"}
                stated["alternatives"] = inline(value["alternatives"])
                for name in set(stated) & set(at):
                    page.cell(row, at[name]).value = stated[name]
            else:
                years = {page.cell(2, column).value: column for column in range(2, page.max_column + 1)}
                page.cell(row, years[2030]).value = value["2030"]
            set_value(expected, tuple(NAMED if part == ANY else part for part in leaf.path), value)
    return expected


def _listed(key: str, page: Any, at: Mapping[str, int]) -> dict[str, Any]:
    fields = list_plan(key, "spending").fields
    entry: dict[str, Any] = {}
    for name, leaf in fields.items():
        value = "one" if name in ("source", "id") else value_of(leaf, "")
        page.cell(3, at[name]).value = _cell(leaf, value)
        set_value(entry, leaf.path, value)
    return entry


def _cell(leaf: Leaf, value: Any) -> Any:
    return ", ".join(value) if leaf.form == "names" else inline(value) if leaf.form == "list" else value


NAMES = (
    "纳沃伊光伏电站",
    'Xo\'jand "Quyosh" elektr-stansiyasi: 2-bosqich',
    "СТРОИТЕЛЬСТВО СОЛНЕЧНОЙ ЭЛЕКТРОСТАНЦИИ МОЩНОСТЬЮ СТО МЕГАВАТТ В НАВОИЙСКОЙ ОБЛАСТИ УЗБЕКИСТАНА, ПЕРВАЯ ОЧЕРЕДЬ",
)


@pytest.mark.parametrize("name", NAMES)
def test_any_name_comes_through_workbook_file_and_brief(name: str, tmp_path: Path) -> None:
    said = answers_of("power_plant")
    said |= {"title": name, "place": name, "project.name": name, "draws": "20"}
    of_the_client = {key: said[key] for key in ("title", "place", "project.name", "as_of")}
    (tmp_path / "client.xlsx").write_bytes(api.client_workbook("power_plant", "UZB", of_the_client))
    new, remarks = api.from_workbook("plant", tmp_path / "client.xlsx")
    value = read_yaml(new.text, "plant.yaml")[0]
    assert ([value["title"], value["place"], value["project"]["name"]], remarks) == ([name] * 3, [])
    made = api.new_scenario("plant", "power_plant", "UZB", said)
    assert made.problems == ()
    (tmp_path / "plant.yaml").write_text(made.text, encoding="utf-8")
    study = api.run(tmp_path / "plant.yaml")
    out = api.brief(study, tmp_path / "ru.pdf", document="summary", language="ru")
    assert out.read_bytes().startswith(b"%PDF")


def test_a_word_that_no_heading_takes_is_refused() -> None:
    made = api.new_scenario("plant", "power_plant", "UZB", {"title": "w" * 41, "place": f"{'w' * 40}\u00ad{'w' * 40}"})
    told = {each.where: each.message for each in made.problems}
    assert "has 41 letters, and no heading has room for more than 40" in told["title"]
    assert "place" not in told


@pytest.mark.parametrize("kind", KINDS)
def test_every_offered_key_has_its_meaning_in_the_schema(kind: str) -> None:
    offered = [each for leaf in all_leaves(kind) for each in (leaf, *leaf.entry)]
    assert [each.path for each in offered if not each.words] == []

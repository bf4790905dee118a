"""The client's workbook: what is written comes back, what is certain is read, what is not is refused with its cell."""

import io
import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import Any, TypeAlias

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from impact import api
from impact.core.errors import ProblemsError
from impact.files.yaml import read_yaml
from impact.scenario.intake import workbook_cells as cells
from impact.scenario.intake.answers import AnswerError

Book: TypeAlias = Any
Read: TypeAlias = Callable[[Book], tuple[dict[str, Any], list[str]]]
Refused: TypeAlias = Callable[[Book], Mapping[str, str]]
FIRST = 3  # row of the first question
KNOWN = {
    "as_of": "2026-11-26", "title": "A solar plant near Navoi", "place": "Navoi", "horizon.0": "2028",
    "horizon.1": "2047", "headline_year": "2030", "project.name": "Northfield", "project.technology": "solar",
}  # fmt: skip
NUMBERS = {
    "project.capacity": (100, "As contracted."), "project.power.capacity_factor": (0.27, "By the yield study."),
    "project.tariff": (420, "As contracted."), "project.operation.staff": (25, "As planned."),
    "project.reference.deadweight": (0, "No other project was planned."), "given.cost": (1_100_000, "As offered."),
}  # fmt: skip


@cache
def blank(kind: str = "power_plant") -> bytes:
    known = KNOWN if kind == "power_plant" else {"as_of": "2026-11-26"}
    return api.client_workbook(kind, "UZB", known)


def row_of(book: Book, sheet: str, key: str) -> int:
    page = book[sheet]
    return next(row for row in range(FIRST, page.max_row + 1) if page.cell(row, 1).value == key)


def column_of(book: Book, sheet: str, key: str) -> int:
    page = book[sheet]
    return next(column for column in range(2, page.max_column + 1) if page.cell(1, column).value == key)


def put(book: Book, key: str, sheet: str = "Assumptions", **cells: Any) -> None:
    row = row_of(book, sheet, key)
    for name, value in cells.items():
        book[sheet].cell(row, column_of(book, sheet, name)).value = value


def put_years(book: Book, key: str, values: Mapping[int, float]) -> None:
    page = book["By year"]
    row = row_of(book, "By year", key)
    for column in range(2, page.max_column + 1):
        if (year := page.cell(2, column).value) in values:
            page.cell(row, column).value = values[year]


@pytest.fixture
def filled() -> Book:
    book = openpyxl.load_workbook(io.BytesIO(blank()))
    for key, (central, reason) in NUMBERS.items():
        put(book, key, central=central, reason=reason)
    put(book, "project.displaced.mix.*", name="gas", central=1, reason="Gas plants follow the load.")
    put_years(book, "project.capital.years", {2026: 0.4, 2027: 0.6})
    return book


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def read_back(book: Book) -> tuple[dict[str, Any], list[str]]:
        book.save(tmp_path / "client.xlsx")
        new, remarks = api.from_workbook("plant", tmp_path / "client.xlsx")
        return read_yaml(new.text, "plant.yaml")[0], remarks

    return read_back


@pytest.fixture
def refused(read: Read) -> Refused:
    def problems(book: Book) -> Mapping[str, str]:
        with pytest.raises(ProblemsError) as found:
            read(book)
        return {each.where: each.message for each in found.value.problems}

    return problems


def test_what_is_filled_in_is_a_scenario_that_lacks_nothing(filled: Book, tmp_path: Path) -> None:
    filled.save(tmp_path / "client.xlsx")
    new, remarks = api.from_workbook("plant", tmp_path / "client.xlsx")
    assert (new.kind, new.country, new.problems, remarks) == ("power_plant", "UZB", (), [])
    value = read_yaml(new.text, "plant.yaml")[0]
    assert value["project"]["capacity"] == {"central": 100, "unit": "MW", "reason": "As contracted."}
    assert value["project"]["capital"]["years"] == {"2026": 0.4, "2027": 0.6}
    assert value["horizon"] == [2028, 2047]


def test_the_same_questions_make_the_same_bytes() -> None:
    assert blank() == api.client_workbook("power_plant", "UZB", KNOWN)


@pytest.mark.parametrize("kind", ["bus_fleet", "factory", "spending", "vehicle_plant"])
def test_every_kind_has_a_workbook_and_an_empty_one_says_nothing(kind: str, read: Read) -> None:
    value, remarks = read(openpyxl.load_workbook(io.BytesIO(blank(kind))))
    given = {"country": "UZB", "as_of": "2026-11-26", "claims": [], "project": {"kind": kind}}
    assert value == {"inherits": "defaults", **given}
    assert remarks == []


def test_sheets_of_keys_are_hidden_and_texts_are_typed_as_texts() -> None:
    given = KNOWN | {"title": "=1+1", "place": "@home"}
    book = openpyxl.load_workbook(io.BytesIO(api.client_workbook("power_plant", "UZB", given)))
    page = book["Project"]
    assert page.row_dimensions[1].hidden
    assert page.column_dimensions["A"].hidden
    cells = {cell.value: cell.data_type for row in page.iter_rows() for cell in row}
    assert (cells["=1+1"], cells["@home"]) == ("s", "s")
    offered = {each.formula1 for each in page.data_validations.dataValidation}
    assert '"solar,wind,hydro,gas"' in offered


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("1 200,5", 1200.5), ("1\u00a0200", 1200), ("0,25", 0.25), ("1'200.5", 1200.5), ("1.200.000", 1_200_000),
        ("\u22125", -5), ("27 %", 0.27), (3.0, 3),
    ],
)  # fmt: skip
def test_a_number_is_read_in_the_form_of_any_country(said: Any, found: float) -> None:
    value, how = cells.number(cells.AnswerCell("D3", said), share=True)
    assert (value, bool(how)) == (found, isinstance(said, str))


@pytest.mark.parametrize(
    ("said", "wanted", "unit", "times"),
    [
        ("GW", "MW", "MW", 1000), ("МВт", "MW", "MW", 1), ("兆瓦", "MW", "MW", 1), ("%", "1", "1", 0.01),
        ("UZS_2025/MWh", "UZS_2025/kWh", "UZS_2025/kWh", 0.001), ("kWh/km", "kWh/(100 km)", "kWh/(100 km)", 100),
        ("million USD_2024", "million UZS_2025", "million USD_2024", 1),  # the scenario carries it
        ("USD_2024/MWh", "UZS_2025/kWh", "USD_2024/kWh", 0.001),  # and what it is paid for is converted here
        ("t/yr", "{product}/yr", "t/yr", 1),
    ],
)  # fmt: skip
def test_another_unit_is_converted(said: str, wanted: str, unit: str, times: float) -> None:
    found = cells.unit_of(cells.AnswerCell("G3", said), wanted)
    assert (*found[:2], bool(found[2])) == (unit, times, times != 1)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("24.11.2026", "2026-11-24"), ("24.11.2026 г.", "2026-11-24"), ("2026年11月24日", "2026-11-24"),
        ("25/11/2026", "2026-11-25"), (46350.0, "2026-11-24"), (2026.0, "2026"), ("2026-11", "2026-11"),
    ],
)  # fmt: skip
def test_a_date_is_read_in_any_form_that_is_certain(said: Any, found: str) -> None:
    assert cells.day(cells.AnswerCell("D3", said), whole=False)[0] == found


def a_unit(wanted: str) -> Callable[[cells.AnswerCell], object]:
    return lambda cell: cells.unit_of(cell, wanted)


@pytest.mark.parametrize(
    ("read", "said", "words"),
    [
        *((cells.number, said, words) for said, words in {
            "1,200": "may be 1,200 or 1.2", "1.200": "may be 1.2 or 1,200", "about 100": "is no number",
            "100 MW": "is no number", "5-6": "is no number", "12 %": "no share is asked for",
        }.items()),
        (a_unit("MW"), "t", "cannot be converted: asked for is 'MW'"), (a_unit("MW"), "degC", "cannot be converted"),
        (a_unit("MWh/(100 km)"), "MWh/100km", "can be read in two ways"), (a_unit("MW"), "9^9^9", "power"),
        (a_unit("million UZS_2025"), "USD", "Money needs a price year"),
        *((partial(cells.day, whole=True), said, words) for said, words in (
            ("5/6/2026", "may be 2026-05-06 or 2026-06-05"), (2026.0, "names no day"), ("31.02.2026", "is no date"),
            ("soon", "is no date"), (1e300, "is no date"),
        )),
    ],
)  # fmt: skip
def test_what_is_not_certain_is_refused(read: Callable[[cells.AnswerCell], object], said: Any, words: str) -> None:
    with pytest.raises(AnswerError, match=re.escape(words)):
        read(cells.AnswerCell("D3", said))


def test_cells_are_read_and_converted_and_each_reading_is_said(filled: Book, read: Read) -> None:
    put(filled, "project.capacity", central="0,1", unit="ГВт")
    put(filled, "project.power.capacity_factor", central="27 %", low="25%", high=0.29)
    put(filled, "project.reference.deadweight", central=5, unit="%")
    put(filled, "given.cost", central=90, unit="million USD_2024")
    filled.epoch = CALENDAR_MAC_1904
    put(filled, "as_of", "Project", answer=date(2026, 11, 24))
    value, remarks = read(filled)
    project = value["project"]
    assert (project["capacity"]["central"], project["capacity"]["unit"]) == (100, "MW")
    assert project["power"]["capacity_factor"]["low"] == 0.25
    assert project["reference"]["deadweight"]["central"] == 0.05
    assert value["given"]["cost"]["unit"] == "million USD_2024"
    assert value["as_of"] == "2026-11-24"
    assert "1 ГВт is 1,000 MW; stated were 0,1" in " ".join(remarks)
    assert len(remarks) == 5


FAULTS: dict[str, tuple[dict[str, Any], str, str]] = {
    "project.capacity": ({"central": "1,200"}, "central", "may be 1,200 or 1.2"),
    "project.tariff": ({"central": date(2026, 11, 24)}, "central", "a date or a time stands here"),
    "project.operation.staff": ({"central": True}, "central", "true or false"),
    "project.reference.deadweight": ({"central": -5}, "central", "between 0 and 1"),
    "given.cost": ({"unit": "t"}, "unit", "cannot be converted"),
    "project.life": ({"central": 25, "unit": None, "reason": "A test."}, "key", "say the unit"),
    "project.power.degradation": ({"central": 0.01, "reason": None}, "key", "why this is taken"),
    "project.operation.wage": ({"reason": "A test."}, "key", "and no value"),
    "project.households.spent": ({"central": 0.8, "low": 0.7, "reason": "A test."}, "key", "a lowest and a highest"),
    "project.building.residents": (
        {"central": 0.8, "low": 0.9, "high": 1, "reason": "A test."}, "key", "not in ascending order",
    ),
    "project.households.product_taxes": (
        {"central": 0.1, "source": "nobody", "reason": "A test."}, "source", "no source is called 'nobody'",
    ),
    "project.productivity_drift": ({"central": 0.1, "grade": "E", "reason": "A test."}, "grade", "A, B, C, D"),
    "project.displaced.methane_loss": ({"central": 0.1, "reason": "=cmd|' /C calc'!A0"}, "reason", "formula"),
    "project.displaced.mix.*": ({"name": "Газ"}, "name", "Begin with a letter from a to z"),
}  # fmt: skip


def test_all_cells_that_are_not_certain_are_refused_at_once(filled: Book, refused: Refused) -> None:
    for key, (said, _, _) in FAULTS.items():
        put(filled, key, **said)
        if str(said.get("reason", "")).startswith("="):  # a text, as spreadsheet programs keep one behind an apostrophe
            place = row_of(filled, "Assumptions", key), column_of(filled, "Assumptions", "reason")
            filled["Assumptions"].cell(*place).data_type = "s"
    put(filled, "headline_year", "Project", answer="1,200")
    told = refused(filled)
    for key, (_, column, words) in FAULTS.items():
        at = 1 if column == "key" else column_of(filled, "Assumptions", column)
        where = filled["Assumptions"].cell(row_of(filled, "Assumptions", key), at).coordinate
        assert words in told[f"'Assumptions'!{where}"], (key, told)
    assert any(where.startswith("'Project'!D") for where in told)


def test_claims_and_milestones_name_their_sources(filled: Book, read: Read) -> None:
    contract = {"id": "contract", "producer": "The client", "title": "Contract"}
    add(filled, "Sources", **contract, accessed="24.11.2026", licence="facts")
    add(
        filled, "Claims", says="It saves 150,000 t a year.", said_by="The client", source="contract", said_on="2026-11",
        status="Announced", value="150 000", unit="t CO2/yr", used="да", reason="Held against the estimate.",
    )  # fmt: skip
    add(filled, "Milestones", says="Contract signed", on="2026", status="reported", source="contract")
    put(filled, "project.capacity", source="contract", year=2026)
    value, _ = read(filled)
    (claim,), (milestone,) = value["claims"], value["milestones"]
    assert (claim["id"], claim["status"], claim["value"], claim["used"]) == ("claim_1", "announced", 150000, True)
    assert milestone["on"] == "2026"
    assert value["sources"]["contract"]["accessed"] == "2026-11-24"
    assert value["project"]["capacity"]["reason"] == "As contracted (figure of 2026)."


def add(book: Book, sheet: str, **cells: Any) -> None:
    page = book[sheet]
    for name, value in cells.items():
        page.cell(FIRST, column_of(book, sheet, name)).value = value


def test_a_claim_without_what_it_needs_is_refused(filled: Book, refused: Refused) -> None:
    add(filled, "Claims", says="It gives work to 400 people.", said_by="The client", source="nobody")
    told = refused(filled)
    assert "lacks: Reported or announced, Why, or from where" in told["'Claims'!A3"]
    assert "no source is called 'nobody'" in told["'Claims'!E3"]


def test_headings_may_be_translated_where_the_keys_remain(filled: Book, read: Read) -> None:
    filled["Assumptions"].title = "Наши данные"
    for column in range(2, 14):
        filled["Наши данные"].cell(2, column).value = f"столбец {column}"
    assert read(filled)[0]["project"]["capacity"]["central"] == 100


def test_a_sheet_without_its_keys_is_refused(filled: Book, refused: Refused) -> None:
    filled["Assumptions"].delete_rows(1)
    assert "first row are gone" in refused(filled)["'Assumptions'"]


def test_a_row_without_its_key_is_refused(filled: Book, refused: Refused) -> None:
    row = row_of(filled, "Assumptions", "project.capacity")
    page = filled["Assumptions"]
    page.cell(row, 1).value = None
    assert "the key of this row is gone" in refused(filled)[f"'Assumptions'!A{row}"]
    page.cell(row, 1).value = "project.capasity"
    assert "Did you mean 'project.capacity'?" in refused(filled)[f"'Assumptions'!A{row}"]


def test_hidden_rows_columns_and_sheets_are_refused_where_something_is_read(filled: Book, refused: Refused) -> None:
    row = row_of(filled, "Assumptions", "project.capacity")
    filled["Assumptions"].row_dimensions[row].hidden = True
    filled["Assumptions"].column_dimensions["D"].hidden = True
    filled["By year"].sheet_state = "hidden"
    told = refused(filled)
    assert {"'By year'", f"'Assumptions'!A{row}", "'Assumptions'!D1"} <= set(told)


def test_a_sheet_of_the_clients_own_is_passed_over_and_named(filled: Book, read: Read) -> None:
    other = filled.create_sheet("Model")
    other["A1"] = 42
    other.sheet_state = "hidden"
    _, remarks = read(filled)
    assert remarks == ["Sheet 'Model' is none that is asked for, so nothing of it was read. It is hidden."]


@pytest.mark.parametrize(("area", "certain"), [("D3:F3", False), ("D3:D4", False), ("T3:V3", True)])
def test_merged_cells_are_refused_where_they_answer_more_than_one_thing(
    area: str, certain: bool, filled: Book, read: Read, refused: Refused
) -> None:
    filled["Assumptions"].merge_cells(area)
    if certain:
        assert read(filled)
    else:
        assert "merged" in refused(filled)[f"'Assumptions'!{area}"]


def test_a_question_answered_twice_is_refused(filled: Book, refused: Refused) -> None:
    row = row_of(filled, "By year", "project.tariff#central")
    put_years(filled, "project.tariff#central", {2028: 420, 2030: 420})
    put(filled, "project.tariff#central", "By year", reason="By the contract.")
    assert "is answered in 'Assumptions'!A" in refused(filled)[f"'By year'!A{row}"]


def test_numbers_by_year_have_ranges_by_year(filled: Book, read: Read) -> None:
    put(filled, "project.tariff", central=None, reason=None)
    for end, first in (("central", 420), ("low", 400), ("high", 450)):
        put_years(filled, f"project.tariff#{end}", {2028: first, 2030: first})
    put(filled, "project.tariff#central", "By year", reason="By the contract.")
    tariff = read(filled)[0]["project"]["tariff"]
    assert tariff["years"]["2030"] == {"low": 400, "central": 420, "high": 450}


def test_a_workbook_of_something_else_is_refused(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0]["A1"] = "Budget"
    book.save(tmp_path / "other.xlsx")
    with pytest.raises(ProblemsError, match="no sheet of this workbook has"):
        api.from_workbook("plant", tmp_path / "other.xlsx")


def test_kind_and_country_of_command_and_workbook_must_agree(filled: Book, tmp_path: Path) -> None:
    filled.save(tmp_path / "client.xlsx")
    with pytest.raises(ProblemsError, match="the workbook says 'UZB', and the command 'KAZ'"):
        api.from_workbook("plant", tmp_path / "client.xlsx", country="KAZ")


def test_what_a_factory_makes_is_said_in_the_workbook_itself(read: Read) -> None:
    """Units stand there before anybody has said what is counted; yes may be typed as a truth; codes can be chosen."""
    book = openpyxl.load_workbook(io.BytesIO(blank("factory")))
    put(book, "project.goods.unit", "Project", answer="t")
    put(book, "project.home_makers.like_project", "Project", answer=True)
    put(book, "project.goods.price", central=40, reason="By the price list.")
    put(book, "project.production.capacity", central=6000, reason="As ordered.")
    put(book, "project.column.goods.*.share", name="cotton", central="50 %", reason="By the plan.")
    put(book, "project.capital.items.*.amount", name="works", central=80000, reason="As offered.")
    given, _ = read(book)
    project = given["project"]
    assert project["goods"]["price"]["unit"] == "million UZS_2025/t"
    assert project["production"]["capacity"]["unit"] == "t/yr"
    assert project["home_makers"] == {"like_project": True}
    assert project["column"]["goods"]["cotton"]["share"]["central"] == 0.5
    assert "works" in project["capital"]["items"]
    assert "C13.1" in [row[0] for row in book["Sectors"].iter_rows(min_row=FIRST, values_only=True)]
    row = row_of(book, "Project", "project.goods.sector")
    assert book["Project"].cell(row, 5).value == "a code of the sheet Sectors"


def test_a_truth_is_no_text(refused: Refused) -> None:
    book = openpyxl.load_workbook(io.BytesIO(blank("factory")))
    put(book, "project.goods.unit", "Project", answer=True)
    (told,) = refused(book).values()
    assert "holds true or false" in told

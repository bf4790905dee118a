"""A country that nobody prepared: answers to what `impact new` asks lead to a scenario without errors and a brief."""

import csv
import io
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from changed_cases import answers_of
from pypdf import PdfReader

from impact import api
from impact.brief.compose import compose
from impact.brief.edition.context import BriefContext
from impact.catalogue.catalogue import Catalogue
from impact.core.errors import ImpactError
from impact.document import plain, walk
from impact.files.rows import as_csv
from impact.language.messages import Language
from impact.scenario.defaults.layers import layers_of
from impact.scenario.intake.new_scenario import NewScenario, apply_answers
from impact.scenario.intake.outline import open_questions
from impact.scenario.intake.questions import start
from impact.theme.themes import load_theme

DATA = Path(__file__).parents[1] / "data"
OF_A_FACTORY: dict[str, Any] = {"project": {"kind": "factory"}}
MONEY = {"GEO": "GEL", "KEN": "KES"}
# What somebody in that country would say; CUR stands for its money. All invented.
ANSWERS = {
    "wage": "{central: 0.002, low: 0.0015, high: 0.003, unit: million CUR_2025/month, reason: By a like firm.}",
    "coal": "hard_coal", "target_year": "2030",
    "renewable_share": '{central: 0.8, low: 0.7, high: 0.9, unit: "1", reason: By the plan of the grid.}',
    "margins.operating": "{central: 500, unit: g CO2/kWh, reason: By the list of the finance institutions.}",
    "margins.firm": "{central: 300, unit: g CO2/kWh, reason: By the list of the finance institutions.}",
    "grid.official": "{central: 300, unit: g CO2/kWh, reason: By the list of the finance institutions.}",
    "markets.duty": '{central: 0.1, low: 0, high: 0.2, unit: "1", reason: By the tariff of customs.}',
    "_tax": '{central: 0.1, unit: "1", reason: By the law on taxes.}',
    "foreign_owners": '{central: 0, unit: "1", reason: All owners live in the country.}', "region.code": "GE-TB",
    "local": '{central: 0.5, low: 0.2, high: 0.8, unit: "1", reason: By the balance of energy.}',
    "taxes": '{central: 0.2, unit: "1", reason: By the law on taxes.}',
    "electricity.price": "{central: 2, low: 1.5, high: 3, unit: CUR_2025/kWh, reason: By the tariff of firms.}",
    "table": "io_2024",
}  # fmt: skip
BY_COMMON_LIST = {"C13.1": "C13-C15", "A01.16": "A"}  # industries in which tables of others stand in


def of_the_project(kind: str, country: str) -> dict[str, str]:
    found = {}
    for address, said in answers_of(kind).items():
        if "region" in address or (kind == "power_plant" and "public_money" in address):
            continue  # without a national table a power plant has no public money
        found[address] = BY_COMMON_LIST.get(said, said).replace("UZS", MONEY[country])
    return found


def asked(kind: str, country: str, said: dict[str, str], data: tuple[Path, ...] = ()) -> Iterator[str]:
    passed: set[str] = set()
    while True:
        given: dict[str, Any] = apply_answers(kind, country, said, {}, data)
        begun = start(kind, country, given, data)
        question = next((each for each in open_questions(begun, given) if each.address not in passed), None)
        if question is None:
            return
        passed.add(question.address)
        text = next(text for end, text in ANSWERS.items() if question.address.endswith(end))
        said[question.address.replace("abroad.*", "abroad.KAZ").replace("*", "year")] = text.replace(
            "CUR", MONEY[country]
        )
        yield question.address


def made(kind: str, country: str, data: tuple[Path, ...] = ()) -> tuple[NewScenario, list[str]]:
    said = of_the_project(kind, country)
    if data:
        said |= {f"project.{part}.items.{item}.sector": "SERV" for part, item in ITEMS_OF_SCHOOLS}
    questions = list(asked(kind, country, said, data))
    return api.new_scenario("made-up", kind, country, said, data=data), questions


FOR_SURE = {  # which no data tell
    "power_plant": "displaced.course.renewable_share",
    "factory": "grid.renewable_share",
    "spending": "public_money.rates.income_tax",
}
ITEMS_OF_SCHOOLS = (
    ("capital", "works"), ("capital", "equipment"), ("capital", "furniture"), ("operation", "power"),
    ("operation", "repairs"),
)  # fmt: skip


def printed(new: NewScenario, folder: Path, data: tuple[Path, ...] = ()) -> str:
    assert [str(each) for each in new.problems] == []
    file = folder / "made-up.yaml"
    file.write_text(new.text, encoding="utf-8")
    api.check(file, data=data)
    words = Language("en")
    context = BriefContext(api.run(file, draws=40, data=data), words, load_theme())
    blocks = walk(compose(context, "brief").blocks)
    return " ".join(plain(text) for block in blocks for text in block.texts())


# Other kinds in other countries: `tests/strangers`.
@pytest.mark.parametrize(("kind", "country"), [("power_plant", "GEO"), ("spending", "GEO"), ("factory", "KEN")])
def test_answers_alone_lead_to_a_brief(kind: str, country: str, tmp_path: Path) -> None:
    """What no data tell is asked for or stands there as an assumption of grade D; nothing else is needed."""
    new, questions = made(kind, country)
    assert set(questions) >= {f"project.{FOR_SURE[kind]}"}
    words = printed(new, tmp_path)
    assert "not estimated" in words
    if kind == "spending":  # what is known without a table has a page, and says how to get the rest
        assert "people work at the project; jobs beyond it are not estimated" in words
        assert "What is not estimated, and what to do" in words
    if kind != "factory":
        assert "table: none  # no national table of " in new.text
    else:
        assert "level: 0" in new.text
        assert "donors: [BRA/io_2021, HUN/io_2020, UZB/io_2022]" in new.text


def test_with_a_table_answers_lead_to_a_brief_of_a_programme(tmp_path: Path) -> None:
    pack = tmp_path / "data" / "countries" / "GEO"
    shutil.copytree(DATA / "xyz" / "countries" / "XYZ" / "io_2024", pack / "io_2024")
    described = pack / "io_2024" / "table.yaml"
    described.write_text(described.read_text(encoding="utf-8").replace("XYZ_2024", "GEL_2024").replace("XYZ", "GEO"))
    shutil.copy(DATA / "xyz" / "sources.csv", tmp_path / "data")
    head = "key,region,period,base,aggregate,value,low,high,distribution,unit,source,locator,basis,grade,note\n"
    rows = (
        f"price_index,GEO,2025,2024,{of},1.1,,,,GEL_2025/GEL_2024,made_up,,assumption,D,Invented.\n"
        for of in ("C", "K-U", "household_consumption")
    )
    (pack / "prices.csv").write_text(head + "".join(rows))
    data = (tmp_path / "data",)
    new, questions = made("spending", "GEO", data)
    assert "project.public_money.rates.income_tax" in questions
    assert "table: io_2024  # the latest national table" in new.text
    assert "Georgia" in printed(new, tmp_path, data)


GRID = "grid_intensity.KEN.2025.stack.average.own_estimate"
FILLED = {"grid_intensity": "97", "income_tax_rate": "0.25"}


def test_a_filled_folder_is_used_by_a_brief_whose_annex_names_its_source(tmp_path: Path) -> None:
    """What is filled in is not asked for and takes the place of a world default; what is a gap is asked for."""
    folder = tmp_path / "KEN-data"
    for name, content in api.missing_of("KEN", "factory", year=2025).folder.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        rows = list(csv.DictReader(io.StringIO(content.decode())))
        for row in rows:
            if row["key"] in FILLED and row.get("margin", "average") == "average":
                row |= {"value": FILLED[row["key"]], "source": "yearbook", "basis": "read", "grade": "A"}
        (folder / name).write_text(as_csv(rows) if rows else content.decode(), encoding="utf-8")
    with (folder / "sources.csv").open("a", encoding="utf-8") as stream:
        stream.write("yearbook,Bureau,Figures,Bureau: Figures of one year (2026).,,2026-01,2026-11-01,facts,,,\n")
    answers = of_the_project("factory", "KEN")
    questions = set(asked("factory", "KEN", answers, (folder,)))
    assert "project.public_money.rates.income_tax" not in questions
    assert "project.public_money.rates.social_tax" in questions
    new = api.new_scenario("made-up", "factory", "KEN", answers, data=(folder,))
    printed(new, tmp_path, (folder,))
    study = api.run(tmp_path / "made-up.yaml", draws=40, data=(folder,))
    used = {
        row["id"]: (row["value"], row["reason"]) for row in study["assumptions"].rows if row["source_id"] == "yearbook"
    }
    assert used == {GRID: (97, "na"), "income_tax_rate.KEN.2025": (0.25, "na")}
    pages = PdfReader(api.brief(study, tmp_path / "made-up.pdf", document="annex")).pages  # it lists all sources
    said = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert "Bureau: Figures, 2026 (read 1 November 2026)." in said


def test_what_a_country_knows_is_not_asked_for() -> None:
    """Rates of tax of Uzbekistan stand in its pack, the profit tax of Georgia in the world defaults."""
    assert Catalogue().holds({"key": "income_tax_rate"}, "UZB")
    assert Catalogue().holds({"key": "profit_tax_rate"}, "GEO")
    assert not Catalogue().holds({"key": "income_tax_rate"}, "GEO")
    assert Catalogue().holds({"key": "grid_intensity", "margin": "average"}, "GEO")
    assert not Catalogue().holds({"key": "grid_intensity", "margin": "operating"}, "GEO")
    told = {ask.address for ask in layers_of("factory", "GEO", (), None).asks}
    assert "project.public_money.rates.income_tax" in told
    assert "project.public_money.rates.profit_tax" not in told
    assert not [ask for ask in layers_of("factory", "UZB", (), None).asks if "rates" in ask.address]


def test_values_of_the_world_lie_below_those_of_a_country(tmp_path: Path) -> None:
    at = ("project", "households", "spent")
    world = layers_of("factory", "GEO", (), OF_A_FACTORY).defaults[at]
    assert (world.layer, world.grade) == ("world", "D")
    assert layers_of("factory", "UZB", (), OF_A_FACTORY).defaults[at].layer == "country"
    folder = tmp_path / "countries" / "GEO" / "defaults"
    folder.mkdir(parents=True)
    (folder / "values.yaml").write_text(
        'values:\n  wages_spent: {central: 0.7, low: 0.6, high: 0.8, unit: "1", reason: A survey of households.}\n'
    )
    own = layers_of("factory", "GEO", (tmp_path,), OF_A_FACTORY).defaults[at]
    assert (own.layer, own.value["central"]) == ("country", 0.7)


def test_sectors_of_the_common_list_hold_only_without_a_table_of_the_country() -> None:
    at = ("project", "capital?", "items", "works?", "sector")
    assert layers_of("factory", "GEO", (), OF_A_FACTORY).defaults[at].value == "F"
    lacking = layers_of("factory", "GEO", (), {**OF_A_FACTORY, "table": "io_2024"})
    assert at not in lacking.defaults
    assert "sector_works" in next(ask.says for ask in lacking.asks if ask.addresses == (at,))


def test_a_star_is_no_name() -> None:
    """It stands for a name of the client in questions; taken as one it would be looked for without end."""
    with pytest.raises(ImpactError, match="stands for a name of your own"):
        api.new_scenario("x", "factory", "GEO", {"project.capital.items.*.amount": "3 million GEL_2025: Offered."})

"""The table of countries says what the data hold, and asks for what the models ask for."""

import csv
import io
import re
from pathlib import Path

import pytest

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.catalogue.coverage import FULL, NO_CHAIN, coverage
from impact.core.errors import ImpactError
from impact.files.rows import as_csv
from impact.formulas.uncertainty.draws import Draws
from impact.model import models
from impact.model.inputs import Inputs
from impact.scenario.load import load

DATA = Path(__file__).resolve().parents[2] / "data"
CASES = ("byd-jizzakh", "samarkand-buses", "denim-complex", "initiative-budget", "nur-navoi")
# Limits and cases of checks, what is taken from elsewhere, and figures that results go without.
OPTIONAL = re.compile(
    "limit_|plant_(capacity|investment|intensity)|intake|natural_mortality|pm25|ghg_total|gva$|generation$|petrol_production|"
    "passenger_car_(output|stock)"
)


@pytest.fixture(scope="module")
def rows() -> dict[str, dict[str, str]]:
    return {row["country"]: row for row in csv.DictReader(io.StringIO(as_csv(api.countries(full=True))))}


def test_the_table_equals_the_data(rows: dict[str, dict[str, str]]) -> None:
    """Each cell again, from the text of the files and nothing else."""
    held: dict[str, set[str]] = {}
    for file in (*DATA.glob("world/by_country/*.csv"), *DATA.glob("countries/*/*.csv")):
        code = file.stem if file.parent.name == "by_country" else file.parent.name
        for row in csv.DictReader(file.read_text(encoding="utf-8").splitlines()):
            if row["region"] == code and row["basis"] != "unverified":
                held.setdefault(code, set()).add(row["key"])
                held[code].add(f"{row['key']} {row.get('boundary')} {row.get('margin')}")
    assert rows.keys() == held.keys()
    for code, row in rows.items():
        found = {
            "grid": {"grid_intensity stack average", "generation_share"} <= held[code],
            "margin": "grid_intensity stack combined_consumption" in held[code],
            "losses": {"losses_to_socket", "losses_to_fast_charger"} <= held[code],
            "rates": "exchange_rate" in held[code],
            "prices": bool({"consumer_price_index", "gdp_deflator"} & held[code]),
            "gdp": "gdp" in held[code],
            "income_tax": "income_tax_rate" in held[code],
            "table": any(DATA.glob(f"countries/{code}/io_*/table.yaml")),
        }
        assert {name: row[name] for name in found} == {name: "yes" if there else "no" for name, there in found.items()}


def test_briefs_follow_from_what_is_there(rows: dict[str, dict[str, str]]) -> None:
    kinds = coverage().kinds
    assert {rows["UZB"][kind] for kind in kinds} == {FULL}
    assert rows["KAZ"]["power_plant"] == NO_CHAIN
    assert "table" in rows["KAZ"]["power_plant_lacks"].split()
    assert {rows["KEN"][kind] for kind in kinds} == {"no"}


@pytest.mark.parametrize("name", CASES)
def test_all_that_a_model_asks_of_its_country_has_a_subject(name: str) -> None:
    loaded = load(name)
    kind = loaded.scenario.project.kind
    inputs = Inputs(loaded, Catalogue(kind=kind), Draws(0, 1))
    tuple(models[kind](inputs))
    asked = {row.key for row in inputs.factors.values() if row.region == loaded.scenario.country}
    where = coverage()
    known = {figure["key"] for subject in where.subjects.values() for figure in subject.figures}
    assert {key for key in asked - known if not OPTIONAL.match(key)} == set()
    needs = where.kinds[kind]
    wanted = {figure["key"] for each in (*needs.always, *needs.with_table) for figure in where.subjects[each].figures}
    assert wanted - {"losses_to_fast_charger", "losses_to_socket"} <= asked


def test_a_country_is_told_in_words() -> None:
    text = "\n".join(api.country("KEN")[0])
    assert "  losses: losses to socket 2020 (carculator_utils, world default, grade B)" in text
    assert "  social_tax: rate of social contributions. No taxes on labour." in text
    assert "  spending: not yet; lacking: income_tax, social_tax, property_tax, table, jobs, price_indices" in text


@pytest.mark.parametrize("word", ["Kenya", "ke", "Kenia"])
def test_a_name_is_told_its_code(word: str) -> None:
    with pytest.raises(ImpactError, match=r"Did you mean KEN \(Kenya\)\?"):
        api.country(word)

"""Results by part of the country add up to the nation, and no figure of a region bears the name of the town."""

import re
from collections.abc import Mapping
from copy import deepcopy
from functools import cache
from itertools import product
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
import pytest
from answers import region_of
from case_checks.kept import document_of
from made_up_country import like
from make import Case, scenario_of_case

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.core.arrays import Array
from impact.core.errors import ImpactError
from impact.core.registry import kinds_installed
from impact.document import Block, Document, Table, plain, text, walk
from impact.files.yaml import read_yaml
from impact.files.yaml import written as as_yaml
from impact.language.entries import entries
from impact.model.rows import ResultRow
from impact.model.tables import regional
from impact.scenario.load import parse, with_draws
from impact.study.run_study import estimate

pytestmark = pytest.mark.usefixtures("shipped_data_read_once")
DRAWS = 8
COUNTRIES = ("UZB", "HUN", "BRA")  # with a table and named taxes
KINDS = sorted(kinds_installed())
QUANTITIES = ("jobs", "gva", "labour_income")
TOWN, REGION = "Qwertz", "Yxcvbn"  # names that no other word holds
WORD = {  # for the region, in languages that are written by themselves
    "en": r"\bregion", "ru": "[Рр]егион", "uz": "[Hh]udud", "zh": "地区|当地",
}  # fmt: skip


@cache
def nation(country: str) -> Any:
    return api.table(country)


def placed(folder: Path, country: str, part: float, delta: float = 0.3) -> Path:
    """Write a table of a region that has a part of every sector, every second one half as much; return the data."""
    table = nation(country)
    whole = next(iter(table.jobs.values()))
    own = whole.count * part * np.where(np.arange(len(table)) % 2, 1.0 if part == 1 else 0.5, 1.0)
    regions = folder / "countries" / country / "regions"
    regions.mkdir(parents=True)
    api.save_table(regional(table, own, whole.name, delta), regions / "part")
    return folder


def plain_case(kind: str, country: str, choices: Mapping[str, str] = MappingProxyType({})) -> Any:
    found: Any = read_yaml(scenario_of_case(Case(kind, 0, {"country": country, **choices})).text, "")[0]
    if kind == "vehicle_plant":  # less than its sector adds in any of the countries
        found["project"]["column"]["value_added"] |= {"central": 0.08, "low": 0.06, "high": 0.1}
    return found


def tree(kind: str, country: str, region: Mapping[str, Any] | None) -> Any:
    found = plain_case(kind, country)
    found["place"] = TOWN
    if region is None:
        found["project"].pop("region", None)
    else:
        found["project"]["region"] = {"code": region_of(country), **region}
    return found


def share(central: float) -> dict[str, Any]:
    return {"central": central, "low": central / 2, "high": central * 2, "unit": "1", "reason": "Generated."}


SHARES = {"name": REGION, "indirect": share(0.2), "induced": share(0.3)}


def rows_of(whole: Any, *data: Path) -> tuple[ResultRow, ...]:
    loaded = with_draws(parse(as_yaml(whole), "case", "case.yaml"), DRAWS, None)
    return tuple(estimate(loaded, Catalogue(data, whole["project"]["kind"])).rows)


def sum_of(rows: tuple[ResultRow, ...], variable: str, **keys: str) -> Array:
    return sum((row.values for row in like(rows, variable, **keys)), np.zeros((1, 1)))


def adds_up(rows: tuple[ResultRow, ...]) -> int:
    """Check that region and rest are the nation in every channel and draw, and neither below zero; count them."""
    checked = 0
    for quantity, channel in product(QUANTITIES, ("direct", "indirect", "induced", "total")):
        keys = {"quantity": quantity, "channel": channel}
        parts = like(rows, f"{quantity}_region", **keys)
        if not parts or any(row.gap for row in parts):
            continue
        whole = sum_of(rows, quantity, channel=channel)
        np.testing.assert_allclose(sum(row.values for row in parts), whole + 0 * parts[0].values, rtol=1e-9, atol=1e-9)
        assert {row.keys["region"] == "rest" for row in parts} == {True, False}
        if (whole >= 0).all():
            assert all((row.values >= -1e-9 * np.abs(whole).max()).all() for row in parts)
        checked += 1
    return checked


@pytest.mark.parametrize(("kind", "country"), list(product(KINDS, COUNTRIES)))
def test_parts_of_the_country_add_up_to_it(kind: str, country: str, tmp_path: Path) -> None:
    by_shares = rows_of(tree(kind, country, SHARES))
    by_table = rows_of(tree(kind, country, {"table": "part"}), placed(tmp_path, country, 0.05))
    for rows, basis in ((by_shares, "shares"), (by_table, "table")):
        assert adds_up(rows) == 12
        assert {row.keys["basis"] for row in rows if row.variable == "jobs_region"} == {basis}
    here = {name: sum_of(rows, "jobs_region", channel="indirect", region=region_of(country)) for name, rows in (
        ("shares", by_shares), ("table", by_table))}  # fmt: skip
    assert (here["table"] < sum_of(by_table, "jobs", channel="indirect")).all()
    assert not np.allclose(here["table"], here["shares"])


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_not_known_of_a_region_says_what_to_state(kind: str) -> None:
    country = "UZB"
    half = rows_of(tree(kind, country, {"indirect": share(0.2), "induced": None}))
    lacking = {row.keys["channel"] for row in half if row.variable == "jobs_region" and row.gap}
    assert lacking == {"induced", "total"}
    cases = [half] if kind == "vehicle_plant" else [half, rows_of(tree(kind, country, None))]
    for rows in cases:
        gaps = {row.gap for row in rows if row.variable.endswith("_region") and row.gap}
        assert all("region" in gap for gap in gaps)
        assert gaps


@pytest.mark.parametrize("kind", KINDS)
def test_a_region_that_is_the_whole_country_has_all_of_it(kind: str, tmp_path: Path) -> None:
    rows = rows_of(tree(kind, "UZB", {"table": "part"}), placed(tmp_path, "UZB", 1.0))
    for quantity in QUANTITIES:
        rest = sum_of(rows, f"{quantity}_region", region="rest", channel="total")[0]
        np.testing.assert_allclose(rest, 0, atol=1e-6 * np.abs(sum_of(rows, quantity, channel="total")).max())


def test_the_more_is_bought_elsewhere_the_less_is_in_the_region(tmp_path: Path) -> None:
    found = [
        rows_of(tree("factory", "UZB", {"table": "part"}), placed(tmp_path / f"{delta}", "UZB", 0.05, delta))
        for delta in (0.1, 0.3, 0.6)
    ]
    for quantity, channel in product(QUANTITIES, ("indirect", "induced")):
        keys = {"region": region_of("UZB"), "channel": channel}
        first, *others = (sum_of(rows, f"{quantity}_region", **keys)[0] for rows in found)
        for here in others:
            assert (here < first).all()
            first = here


def test_a_table_of_no_region_is_refused_with_its_key(tmp_path: Path) -> None:
    with pytest.raises(ImpactError, match=r"project\.region\.table: There is no input-output table"):
        rows_of(tree("factory", "UZB", {"table": "nowhere"}))
    data = placed(tmp_path, "HUN", 0.05)
    (tmp_path / "countries" / "HUN").rename(tmp_path / "countries" / "UZB")
    with pytest.raises(ImpactError, match=r"project\.region\.table: the sectors of .* are not those of"):
        rows_of(tree("factory", "UZB", {"table": "part"}), data)


@pytest.mark.parametrize("language", WORD)
def test_no_message_on_a_region_takes_the_name_of_the_town(language: str) -> None:
    words = re.compile(WORD[language])
    for name, entry in entries(language).items():
        if "$place" in entry.pattern:
            assert not words.search(entry.pattern), name
        if "{ $region }" in entry.pattern and name != "workforce-study":
            assert words.search(entry.pattern), name


@pytest.mark.sampled(5)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("region", [SHARES, {**SHARES, "name": ""}, None], ids=["named", "without-name", "none"])
def test_figures_of_a_region_never_bear_the_name_of_the_town(kind: str, region: Mapping[str, Any] | None) -> None:
    if kind == "vehicle_plant" and region is None:
        return  # it always has a region
    loaded = parse(as_yaml(tree(kind, "UZB", deepcopy(region))), "case", "case.yaml")
    study = api.run(loaded, draws=20)
    for language, name in zip(WORD, ("annex", "brief", "brief", "annex"), strict=True):
        document = document_of(study, name, language, "a4")
        named = said_of_region(document, WORD[language])
        assert bool(named) or region is None
        said = [each for block in walk(document.blocks) for each in _texts(block)]
        assert any(REGION in each for each in said) == (region == SHARES), (language, name)


def said_of_region(document: Document, word: str) -> list[str]:
    """Return texts with a number that speak of the region, after checking that none of them names the town."""
    found = [said for block in walk(document.blocks) for said in _texts(block) if re.search(r"\d", said)]
    named = [each for each in found if REGION in each or re.search(word, each)]
    assert [each for each in named if TOWN in each] == []
    for block in walk(document.blocks):
        if isinstance(block, Table) and any(
            cell.cell.startswith("regional_effects/") for row in block.rows for cell in row.cells
        ):
            assert not any(TOWN in said for said in _texts(block))
    return named


def _texts(block: Block) -> list[str]:
    heads = [text(column.label) for column in block.columns] if isinstance(block, Table) else []
    return [plain(each) for each in (*block.texts(), *heads)]

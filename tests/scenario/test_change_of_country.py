"""A variant in another country is refused until all that it inherits of the old one is replaced or kept by name."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from impact.errors import Problem, ProblemsError
from impact.scenario.load import Loaded, load
from impact.scenario.schema import scenario_of
from impact.scenario.stated import stated
from impact.scenario.texts.addresses import texts_of
from impact.source_positions import dotted, read_yaml

XYZ = Path(__file__).parents[1] / "data" / "xyz"
# Electric buses of the made-up country in another one: texts said anew, all numbers kept but one.
MOVED = """inherits: xyz-buses
country: ABC
country_name: Abecedia
title: Electric buses in ABC
place: Abctown
currency: ABC
table: io_2023
project:
  name: Square Buses
  distance: {central: 30000, unit: km/yr, reason: Counted in Abctown.}
kept_from_country:
  project.crew.*: Buses are driven alike.
  project.*: Nothing else was found.
"""


NATIONAL = """
        title place country_name currency table claims[1] milestones[8] targets[1] alternatives panel.adverse
        not_estimated.regional_detail project.name project.households.wage project.column.price project.grid.coal
        project.grid.renewable_share project.vehicles.yuan_up.comparator project.region.code project.suppliers.sector
        project.figures.plant.plant project.markets.destinations.KAZ project.public_money.regime.says
        project.output.reported.2025 project.replaced.assembled_price
"""


@pytest.fixture
def moved(tmp_path: Path) -> Callable[..., Loaded]:
    """Return a function that reads a variant of this text, under a name of its own."""

    def read(text: str, name: str = "mine.yaml", data: tuple[Path, ...] = (XYZ,)) -> Loaded:
        (tmp_path / name).write_text(text, encoding="utf-8")
        return load(str(tmp_path / name), data)

    return read


def told(read: Callable[[], object]) -> dict[str, Problem]:
    with pytest.raises(ProblemsError) as caught:
        read()
    return {problem.where: problem for problem in caught.value.problems}


def test_the_country_alone_changed_names_all_that_is_of_the_old_one(moved: Callable[..., Loaded]) -> None:
    """One line changed, and all that a brief would have kept is named at its place; what is technical is not."""
    found = told(lambda: moved("inherits: byd-jizzakh\ncountry: KAZ\n"))
    assert set(NATIONAL.split()) <= found.keys()
    technical = re.compile(
        r"project\.(vehicles\.\w+\.(electricity|battery|fuel|share|name)|output\.paths|making\.plant)"
    )
    assert [where for where in found if technical.match(where)] == []
    price, country = found["project.households.wage"], found["country"]
    assert (Path(price.file).name, price.line) == ("mine.yaml", 1)
    assert "The value comes from byd-jizzakh.yaml, line " in price.message
    assert "7.0 (5.5 to 9.0) million UZS_2025/month" in price.message
    assert "KAZ" in price.message
    assert country.line == 2
    assert f"{len(found) - 1} inherited values" in country.message


def test_what_is_replaced_or_kept_passes_and_says_on_paper_that_it_was_kept(
    moved: Callable[..., Loaded],
) -> None:
    loaded = moved(MOVED)
    assert loaded.assumptions["distance"][0].reason == "Counted in Abctown."
    assert loaded.assumptions["crew.wage"][0].reason == "XYZ: Buses are driven alike."
    assert loaded.assumptions["fare"][0].reason == "XYZ: Nothing else was found."
    assert loaded.assumptions["batteries.capacity"][0].reason == "Made up."  # of the buses, wherever they run


def test_a_kept_text_that_names_the_old_place_is_refused(moved: Callable[..., Loaded]) -> None:
    text = MOVED.replace("title: Electric buses in ABC\n", "")
    found = told(lambda: moved(f"{text}  title: It is short.\n"))
    assert found.keys() == {"country", "title"}
    assert "names XYZ: a text of another place is not printed" in found["title"].message


def test_an_address_that_keeps_nothing_is_named(moved: Callable[..., Loaded]) -> None:
    found = told(lambda: moved(f"{MOVED}  project.batteries.capacity: It is theirs anyway.\n"))
    assert found.keys() == {"kept_from_country.project.batteries.capacity"}


def test_a_variant_of_a_moved_variant_needs_no_second_word(moved: Callable[..., Loaded]) -> None:
    moved(MOVED)
    loaded = moved("inherits: mine.yaml\nsubtitle: More of them\n", "second.yaml")
    assert loaded.assumptions["fare"][0].reason == "XYZ: Nothing else was found."


def test_a_variant_in_the_same_country_keeps_all(moved: Callable[..., Loaded]) -> None:
    assert moved("inherits: xyz-buses\ncountry: XYZ\n").scenario.country == "XYZ"
    found = told(lambda: moved("inherits: xyz-buses\nkept_from_country: {project.distance: Why not.}\n"))
    assert list(found) == ["kept_from_country.project.distance"]


def test_defaults_are_those_of_the_new_country(moved: Callable[..., Loaded]) -> None:
    """A variant of a scenario over defaults never lies over the defaults of the old country."""
    solar = XYZ.parent / "short" / "made-up-solar.yaml"
    found = told(lambda: moved(f"inherits: {solar}\ncountry: QQQ\n", data=()))
    assert "no defaults of the country 'QQQ'" in found["country"].message


@pytest.mark.parametrize(
    "name", ["byd-jizzakh", "nur-navoi", "denim-complex", "samarkand-buses", "tashkent-medical-centre", "zhanatas"]
)
def test_every_number_and_text_of_every_kind_is_seen_before_the_scenario_is_valid(name: str) -> None:
    loaded = load(name)
    values, _ = read_yaml(loaded.content, name)
    found = list(stated(scenario_of(loaded.scenario.project.kind), values))
    numbers = {dotted(each.path[1:]) for each in found if each.kind == "number"}
    assert numbers == set(loaded.assumptions)
    whole = [dotted(each.path) for each in found]
    for text in texts_of(loaded.scenario).values():
        address = dotted(text.path)
        assert any(address == one or address.startswith((f"{one}.", f"{one}[")) for one in whole), address

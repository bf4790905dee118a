"""Mistakes that clients make with each kind of project: refused with file, line, what was found and what to do.

Each case writes the mistake as a client would, into the made-up scenario of the kind, and names the key at which it is
told and the words of the message: what was found, what is allowed, the remedy.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from changed_cases import altered, fixed

from impact import api
from impact.brief import kind_check
from impact.catalogue import checks
from impact.errors import ProblemsError
from impact.scenario.mistakes import builds_nothing, undivided
from impact.source_positions import read_yaml
from impact.study.tables import declaration_checks
from impact.yaml_core import written

XYZ = Path(__file__).parents[1] / "data" / "xyz"
MADE_UP = "Made up."
MONEY = "million XYZ_2025"


@dataclass(frozen=True)
class Mistake:
    """A mistake of a client.

    Attributes:
        base: name of the made-up scenario. stated: what the client writes, by dotted key; None takes a key away.
        at: key at which it is told. says: words of the message, in order.
    """

    base: str
    stated: dict[str, Any]
    at: str
    says: tuple[str, ...]


def item(amount: float = 1.0, **more: Any) -> dict[str, Any]:
    """Return something that is built or bought once."""
    return {
        "sector": "GOODS",
        "amount": fixed(amount, MONEY),
        "local": fixed(1, "1"),
        "life": fixed(20, "yr"),
        **more,
    }


def claim(name: str, value: float, unit: str, **more: Any) -> dict[str, Any]:
    said = {"says": MADE_UP, "said_by": "Somebody", "source": "made_up", "undated": "Nobody noted it."}
    return {"id": name, **said, "status": "announced", "value": value, "unit": unit, "reason": MADE_UP, **more}


def claimed(**more: Any) -> dict[str, Any]:
    """Return gas saved, and tonnes that are 1.74 times what so much gas gives off; `more` is said of the tonnes."""
    gas, tonnes = claim("gas", 10, "million m3/yr"), claim("tonnes", 30_000, "t CO2/yr", **more)
    return {
        "claims": [gas, tonnes, claim("power", 20, "GWh/yr")],
        "project.claimed": {"year": 2026, "generation": "power", "gas": "gas", "tonnes": ["tonnes"]},
    }


EMBER = {"boundary": "life_cycle", "margin": "average", "dataset": "ember_2026"}
CEMENT = {"amount": fixed(1, "t/t"), "factor": fixed(0.961, "t CO2/t"), "covers": "all_direct"}
CLINKER = {"amount": fixed(0.656, "t/t"), "factor": fixed(0.52, "t CO2/t"), "covers": "process"}
STAFF = fixed(120, "persons")
GRANT = fixed(5, MONEY)
BASIC = "basic prices"

MISTAKES = {
    # Capacity in direct and alternating current mixed: the 13 MW of panels stand as the plant's capacity, the 10 MW of
    # its inverters beside it as direct current.
    "capacity of panels for that of inverters": Mistake(
        "xyz-power",
        {"project.capacity": fixed(13, "MW"), "project.capacity_dc": fixed(10, "MW")},
        "project.capacity_dc",
        ("panels over inverters are 0.769", "usual is 1 to 1.6", "State 'capacity' in alternating and 'capacity_dc'"),
    ),
    "capacity in peak megawatts": Mistake(
        "xyz-power",
        {"project.capacity": fixed(13, "MWp")},
        "project.capacity.unit",
        ("the unit is 'MWp'", "the model needs 'MW'", "Convert the values and the unit"),
    ),
    # The developer's net capacity factor, and the availability of the turbines from the same sheet.
    "availability counted twice": Mistake(
        "xyz-power",
        {"project.power.availability": fixed(0.97, "1")},
        "project.power.availability",
        ("the factor holds outages already", "counted twice", "Take it out, or say 'outages_in_factor: false'"),
    ),
    "availability of contracted power": Mistake(
        "xyz-power",
        {"project.power": {"contract": fixed(20, "GWh/yr"), "degradation": fixed(0, "1/yr"),
            "availability": fixed(0.97, "1")}},
        "project.power.availability",
        ("the factor holds outages already", "counted twice", "Take it out"),
    ),
    # The factor that is easiest to find on the web holds the methane of gas fields; the scenario states methane too.
    **{
        f"upstream methane on a stack boundary, {base}, {figure}": Mistake(
            base,
            {f"project.figures.{figure}": EMBER},
            f"project.figures.{figure}",
            ("holds methane lost before the power plant", "the boundary is that of the stack", "Name a factor of"),
        )
        for base, figure in (
            ("xyz-power", "grid_average"), ("xyz-power", "operating_margin"), ("xyz-factory", "grid_at_home"),
            ("xyz-factory", "grid_official"), ("xyz-bus-fleet", "grid_at_home"), ("xyz-bus-fleet", "grid_official"),
            ("xyz", "grid_at_home"),
        )
    },
    # A cement works: the allocation factor of the regulator for all that is given off, beside the fuel of the kiln.
    "process and combustion counted twice": Mistake(
        "xyz-factory",
        {"project.process": {"cement": CEMENT}},
        "project.process.cement.covers",
        ("holds all that is given off directly", "counted twice", "Leave energy.fuels out, or take a factor"),
    ),
    "the same and a process of its own": Mistake(
        "xyz-factory",
        {"project.process": {"cement": CEMENT, "clinker": CLINKER}, "project.energy.fuels": {}},
        "project.process.cement.covers",
        ("holds all that is given off directly", "so no other process may stand beside it"),
    ),
    # The contract sum with value added tax: the client says so, in the way that comes to mind.
    **{
        f"purchaser prices in a basic-price sector, {base}, {key}": Mistake(
            base, {key: value}, key, (BASIC, "Take them off the amount")
        )
        for base, key, value in (
            ("xyz-power", "project.capital.items.works.vat", fixed(0.12, "1")),
            ("xyz-factory", "project.capital.items.works.taxes", fixed(0.12, "1")),
            ("xyz-factory", "project.goods.vat", fixed(0.12, "1")),
            ("xyz-bus-fleet", "project.capital.items.depot.margins", fixed(0.2, "1")),
            ("xyz-power", "project.operation.items.parts.vat", fixed(0.12, "1")),
        )
    },
    "purchaser prices in a basic-price sector, xyz-spending": Mistake(
        "xyz-spending",
        {"project.capital.items.building.taxes": fixed(0.1, "1")},
        "project.capital.items.building",
        ("basic prices hold neither taxes nor margins", "Take both out, or say 'prices: purchasers'"),
    ),
    # The budget of the project lists the grant beside its revenue, or among what is bought.
    **{
        f"a grant as a benefit, {base}, {key}": Mistake(
            base, {key: GRANT}, key,
            ("no key is called 'grant' here", "no benefit of the project", f"State it under {to}"),
        )
        for base, key, to in (
            ("xyz-power", "project.grant", "public_money.costs"),
            ("xyz-power", "project.public_money.grant", "public_money.costs"),
            ("xyz-power", "project.operation.grant", "public_money.costs"),
            ("xyz-factory", "project.grant", "public_money.costs"),
            ("xyz-bus-fleet", "project.grant", "funding.grant"),
            ("xyz-spending", "project.operation.grant", "public_money.costs"),
            ("xyz", "project.grant", "public_money.costs"),
        )
    },
    "a grant as a tax that is spared": Mistake(
        "xyz-factory",
        {"project.public_money.spared": {"grant": {"until": "2030-01-01", "amount": fixed(1, f"{MONEY}/yr")}}},
        "project.public_money.spared.grant",
        ("'grant' is not allowed", "no benefit of the project", "Write one of: customs_duty"),
    ),
    **{
        f"a grant among what is built, {base}": Mistake(
            base, {"project.capital.items.state_grant": item()}, "project.capital.items.state_grant",
            ("'state_grant' is finance", "neither built nor a benefit", "Take it out of what is built"),
        )
        for base in ("xyz-power", "xyz-factory", "xyz-bus-fleet")
    },
    "a grant among what is built, xyz-spending": Mistake(
        "xyz-spending", {"project.capital.items.state_grant": item()}, "project.capital.items.state_grant",
        ("'state_grant' builds and buys nothing", "finance and no benefit", "State its share in 'funding'"),
    ),
    # The press release says tonnes and cubic metres, one of them copied wrongly.
    "tonnes and gas saved that contradict each other": Mistake(
        "xyz-power",
        claimed(),
        "claims[2].value",
        (
            "30,000 t CO2 and the 10 million m3 of gas of the claim 'gas' contradict each other", "gives off 17,200 t",
            "1.74 times that", "0.9 to 1.1 times is taken for rounding", "Correct the one that was copied wrongly",
            "write under 'against'",
        ),
    ),
    # Whoever sells the plant counts in what readers know.
    **{
        f"an equivalent without its divisor, {base}": Mistake(
            base,
            {"claims": [{**claim("said", 31_000, unit), "says": says}]},
            "claims[1].says",
            ("by a divisor that is not stated", "state in 'says' what was taken for each", "or leave it out"),
        )
        for base, unit, says in (
            ("xyz-power", "households", "It powers 31,000 households."),
            ("xyz-factory", "t CO2/yr", "It saves as much as 31,000 cars give off."),
            ("xyz-bus-fleet", "t CO2/yr", "Equal to planting 1.2 million trees."),
        )
    },
    # The offer's total holds raw material for the first months.
    **{
        f"working capital as construction, {base}, {name}": Mistake(
            base, {f"project.capital.items.{name}": item()}, f"project.capital.items.{name}",
            (f"'{name}'", "working capital is bought once and builds nothing", says),
        )
        for base, name, says in (
            ("xyz-factory", "raw_material", "State it in 'stock'"),
            ("xyz-factory", "working_capital", "State it in 'stock'"),
            ("xyz-power", "working_capital", "Take it out; fuel and parts stand under operation.items"),
            ("xyz-bus-fleet", "stock_of_parts", "Take it out; what is used up stands under 'running'"),
        )
    },
    "working capital as construction, xyz-spending": Mistake(
        "xyz-spending", {"project.capital.items.working_capital": item()}, "project.capital.items.working_capital",
        ("'working_capital' builds and buys nothing", "State it in capital.set_aside", "pays_for: working_capital"),
    ),
    # "The project employs 120": at work, or while it is built?
    **{
        f"staff without a phase, {base}": Mistake(
            base, {f"project.{name}": STAFF}, f"project.{name}",
            (f"no key is called '{name}' here", "counted by phase", f"under {to}", "builders"),
        )
        for base, name, to in (
            ("xyz-power", "staff", "operation.staff"), ("xyz-factory", "staff", "people.number"),
            ("xyz-bus-fleet", "jobs", "crew"), ("xyz-spending", "staff", "operation.staff"),
            ("xyz", "jobs", "staff"),
        )
    },
}  # fmt: skip


def stated(base: str, changes: dict[str, Any]) -> str:
    """Return a made-up scenario with what a client wrote into it."""
    tree: Any = read_yaml((XYZ / "scenarios" / f"{base}.yaml").read_text(encoding="utf-8"), "")[0]
    return written(altered(tree, changes))


@pytest.fixture(autouse=True)
def _data_are_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the check of the data files behind the scenario, which other tests make: it takes most of the time."""
    monkeypatch.setattr(checks, "data_problems", lambda catalogue: [])
    monkeypatch.setattr(kind_check, "kind_problems", lambda kind, data, templates: [])
    monkeypatch.setattr(declaration_checks, "declaration_problems", lambda extra: [])


@pytest.mark.parametrize("read", [api.check, api.run], ids=["check", "run"])
@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_refused_with_its_remedy(name: str, read: Callable[..., object], tmp_path: Path) -> None:
    mistake, file = MISTAKES[name], tmp_path / "mine.yaml"
    file.write_text(stated(mistake.base, mistake.stated), encoding="utf-8")
    with pytest.raises(ProblemsError) as caught:
        read(file, data=(XYZ,))
    wanted = re.compile(".*".join(mistake.says), re.DOTALL)
    found = [problem for problem in caught.value.problems if wanted.search(problem.message)]
    assert found, [f"{problem.where}: {problem.message}" for problem in caught.value.problems]
    assert all(problem.file == str(file) and problem.line > 0 for problem in found)
    assert {problem.where for problem in found} == {mistake.at}


def test_claims_that_say_that_they_contradict_each_other_are_used(tmp_path: Path) -> None:
    """Both were said by somebody: the estimate flags them, and does not refuse to print them."""
    file = tmp_path / "mine.yaml"
    said = claimed(against=[{"source": "made_up", "says": MADE_UP}])
    file.write_text(stated("xyz-power", said), encoding="utf-8")
    study = api.run(file, data=(XYZ,))
    assert study.row("checks", "claim_gas_and_tonnes.2026")["verdict"] == "outside"


def test_an_equivalent_with_its_divisor_is_used() -> None:
    said = "It saves as much as 31,000 cars give off, at 4.6 t each.", "It makes 31,000 cars a year."
    assert not list(undivided((each, "t CO2/yr") for each in said))


def test_what_only_sounds_like_working_capital_is_built() -> None:
    assert not list(builds_nothing(("rolling_stock", "working_platform", "stockyard", "granted_land"), ""))

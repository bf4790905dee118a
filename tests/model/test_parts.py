"""Parts of models fit together: what they need is given, nothing twice, and they do what they declare."""

from collections import defaultdict
from dataclasses import replace
from typing import Annotated, Any

import numpy as np
import pytest
from made_up_country import XYZ, catalogue

from impact.core.arrays import NOTHING, Array
from impact.core.errors import ImpactError
from impact.formulas.uncertainty.draws import Draws
from impact.model import models
from impact.model.component import ModelOfParts, Part, model_problems, part_problems
from impact.model.components.gross_to_net import QUANTITIES, Names, gross_to_net
from impact.model.flows import MONEY, Effects, Flows, units
from impact.model.inputs import Inputs
from impact.scenario.load import load
from impact.scenario.quantity import Unit

SCENARIOS = {"vehicle_plant": "xyz", "spending": "xyz-spending", "factory": "xyz-factory", "bus_fleet": "xyz-buses"}


def of_parts(kind: str) -> ModelOfParts[Any]:
    model = models[kind]
    assert isinstance(model, ModelOfParts)
    return model


@pytest.mark.parametrize("kind", list(models))
def test_the_parts_of_every_kind_fit_together(kind: str) -> None:
    assert model_problems(kind) == []


def test_a_kind_whose_parts_do_not_fit_is_told_and_does_not_run(monkeypatch: pytest.MonkeyPatch) -> None:
    model = of_parts("spending")
    broken = replace(model, parts=tuple(part for part in model.parts if part.name != "table"))
    monkeypatch.setitem(models._parts, "spending", broken)
    assert model_problems("spending")[0].message == (
        "kind 'spending': the part 'operation' needs 'nation', which no part gives. Add a part that gives it before."
    )
    inputs = Inputs(load("xyz-spending", (XYZ,)), catalogue(), Draws(0, 1))
    with pytest.raises(ImpactError, match=r"The parts of the kind 'spending' do not fit together\.\n- the part"):
        broken.computed(inputs)


@pytest.mark.parametrize("kind", SCENARIOS)
def test_parts_read_and_give_what_they_declare(kind: str) -> None:
    model = of_parts(kind)
    read: set[str] = set()
    given: set[str] = set()

    class Watched(model.flows):  # type: ignore[name-defined, misc]
        """Notes what is read and given."""

        def __getattribute__(self, name: str) -> Any:
            if name in units(model.flows):
                read.add(name)
            return super().__getattribute__(name)

        def __setattr__(self, name: str, value: Any) -> None:
            given.add(name)
            super().__setattr__(name, value)

    inputs = Inputs(load(SCENARIOS[kind], (XYZ,)), catalogue(), Draws(0, 1))
    flows = Watched(tuple(int(year) for year in inputs.years), model.topics)
    parts = [part for part in model.parts if part.when(inputs.scenario.project)]
    for part in parts:
        read.clear()
        given.clear()
        if part.compute is not None:
            part.compute(inputs, flows)
        assert given == set(part.gives), part.name
        assert read - given <= {*part.needs, *part.may_use}, part.name
        assert set(part.needs) <= read | given, f"{part.name} needs more than it reads"
    for part in parts:
        read.clear()
        if part.rows is not None:
            flows.rows.extend(part.rows(inputs, flows))
        assert read <= {*part.needs, *part.gives, *part.shows, *part.may_use}, part.name


FLOUR = Part[Flows]("flour", gives=("bought",))
BREAD = Part[Flows]("bread", needs=("bought",), gives=("turnover",))


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ((BREAD,), "the part 'bread' needs 'bought', which no part gives. Add a part that gives it before."),
        ((BREAD, FLOUR), "the part 'bread' needs 'bought' before 'flour' gives it. List 'bread' behind it."),
        ((FLOUR, FLOUR), "the parts 'flour' and 'flour' both give 'bought'. Leave one of them out."),
        (
            (Part[Flows]("till", shows=("turnover",)),),
            "the part 'till' shows 'turnover', which no part gives. Add a part that gives it.",
        ),
        (
            (Part[Flows]("till", gives=("turnovr",)),),
            "the part 'till' names the flow 'turnovr', which is none. Did you mean 'turnover'?",
        ),
    ],
)
def test_what_does_not_fit_is_told(parts: tuple[Part[Flows], ...], words: str) -> None:
    assert part_problems(parts, Flows) == [words]


def test_a_flow_in_two_units_is_told() -> None:
    class Bakery(Flows):
        turnover: Annotated[Array, Unit("loaf/yr")]

    assert part_problems((), Bakery) == [
        f"the flow 'turnover' is in {MONEY.text} in Flows and in loaf/yr in Bakery. Give it another name."
    ]


def test_a_flow_without_unit_is_told() -> None:
    class Bakery(Flows):
        loaves: Array

    assert part_problems((), Bakery) == [
        "the flow 'loaves' has no unit. Declare it as Annotated[..., Unit(...)] in Bakery."
    ]


def test_a_flow_is_given_once() -> None:
    flows = Flows((2025,), {})
    flows.turnover = NOTHING
    with pytest.raises(ImpactError, match="'turnover' is given twice"):
        flows.turnover = NOTHING


def test_a_flow_that_nobody_gave_is_named() -> None:
    with pytest.raises(ImpactError, match="No part gives 'turnover' before it is read"):
        _ = Flows((2025,), {}).turnover


BAKERS = gross_to_net(Names("as_it_is", "less_elsewhere", "bread_replaced", "use"), "households.product_taxes")


def bakers_with(**given: Any) -> Flows:
    """Return the flows of a works that sells bread and replaces nothing, but for what is given."""
    inputs = Inputs(load("xyz-spending", (XYZ,)), catalogue(), Draws(0, 1))
    _, flows = of_parts("spending").computed(inputs)
    bakers = Flows(flows.years, defaultdict(tuple))
    nothing = ("imports_replaced", "exports_lost", "dearer", "home_made", "sales_taxes",
               "exports", "home_sales")  # fmt: skip
    replaced: dict[str, Any] = {
        "home_sales_lost": {},
        "prices_of_lost": {},
        "border_taxes_lost": {},
        "use": None,
        "use_money": None,
    }
    spent = {name: getattr(flows, name) for name in flows.__dict__.keys() & set(units(Flows)) - {"net", "answers"}}
    for name, value in {**spent, **dict.fromkeys(nothing, NOTHING), **replaced, **given}.items():
        setattr(bakers, name, value)
    assert BAKERS.compute is not None
    BAKERS.compute(inputs, bakers)
    assert BAKERS.rows is not None
    bakers.rows.extend(BAKERS.rows(inputs, bakers))
    return bakers


def test_any_project_may_say_what_gives_way() -> None:
    """A works that sells nothing but bread: half of its sales were those of home bakers in SERV, a tenth imports.

    By hand, with the effects a unit of the page on the made-up country: SERV gives 14 jobs and .35 of wages, a wage 10
    jobs / 2, of which .81 are left in 2026; home sales of 10 at prices of the table, worth the same in 2026.
    """
    bakers = bakers_with(
        additional=NOTHING + 0.8,
        home_sales_lost={"SERV": NOTHING + 10},
        prices_of_lost={"SERV": NOTHING + 1},
        imports_replaced=NOTHING + 2,
        border_taxes_lost={"customs_duty": NOTHING + 0.5},
    )
    lost = 10 * (14 + 0.35 * 10 / 2) * 0.81
    assert bakers.lost.jobs[0, -1] == pytest.approx(lost)
    assert bakers.net.jobs[0, -1] == pytest.approx(0.8 * (170.065 - lost - 20))
    assert bakers.lost.of("tax")[0, -1] == pytest.approx(
        10 * (0.35 * 0.3 + 0.1 * 0.1 + 0.025 + 0.35 * 0.8 * 0.79 / 6) + 0.5
    )
    assert bakers.imports_avoided[0, -1] == pytest.approx(2 + 10 * (0.5 + 0.35 * 5.5 / 9))


@pytest.mark.parametrize("part", [1.0, 0.25])
def test_makers_that_work_alike_take_their_part_of_all_effects_with_them(part: float) -> None:
    """Of exports too: those that makers at home lose are no second loss beside the project's own."""
    exports = NOTHING + 6
    alone, bakers = (
        bakers_with(additional=NOTHING + 0.8, alike=NOTHING + alike, exports=exports, exports_lost=alike * exports)
        for alike in (0, part)
    )
    for quantity in ("jobs", "gva", "tax", "foreign_exchange"):
        gross = alone.net.of(quantity)
        assert abs(gross[0, -1]) > 0.1
        np.testing.assert_allclose(bakers.net.of(quantity), (1 - part) * gross, atol=1e-9)


def test_steps_lead_from_gross_to_net_in_both_closures() -> None:
    """Each step has the sign of what it adds; what buyers pay more is not spent elsewhere in the second closure alone.

    By hand, with the effects a unit of the page on the made-up country: of 11.34 more at market prices, with taxes of
    .08, 10.5 are not spent on other things.
    """
    used = Effects(NOTHING + 3, NOTHING + 0.3, {"excise": NOTHING + 0.2}, NOTHING - 0.1)
    sold = {"home_sales_lost": {"SERV": NOTHING + 1}, "prices_of_lost": {"SERV": NOTHING + 1}}
    bakers = bakers_with(
        additional=NOTHING + 0.8, exports_lost=NOTHING + 2, imports_replaced=NOTHING + 1, dearer=NOTHING + 11.34,
        use=used, **sold,
    )  # fmt: skip
    steps: dict[tuple[str, str], dict[str, float]] = {}
    for row in bakers.rows:
        if row.variable in ("budget_step", "net_tax"):
            continue
        assert row.keys["default"] == ("yes" if row.keys["closure"] == "as_it_is" else "no")
        assert row.scope == ("gross" if row.keys["step"] == "gross" else "net")
        found = steps.setdefault((row.variable, row.keys["closure"]), {})
        found[row.keys["step"]] = float(row.values[0, -1])
        assert row.keys["order"] == str(len(found))
    for found in steps.values():
        net, deadweight = found.pop("net"), found.pop("deadweight")
        assert deadweight == pytest.approx(-0.2 * sum(found.values()))
        assert net == pytest.approx(0.8 * sum(found.values()))
    jobs, currency = steps["jobs_step", "less_elsewhere"], steps["foreign_exchange_step", "less_elsewhere"]
    forgone = {name: steps[f"{name}_step", "less_elsewhere"].pop("other_spending") for name in QUANTITIES}
    a_unit = {"jobs": -6.25 * 0.81, "gva": -0.447917, "tax": -0.131667, "foreign_exchange": 0.763889}
    assert forgone == pytest.approx({name: 10.5 * each for name, each in a_unit.items()}, rel=1e-5)
    for name in QUANTITIES:
        assert steps[f"{name}_step", "less_elsewhere"] == steps[f"{name}_step", "as_it_is"]
    assert jobs == pytest.approx(
        {"gross": 170.065, "bread_replaced": -(14 + 0.35 * 10 / 2) * 0.81, "use": 3, "abroad": -20}
    )
    assert currency["bread_replaced"] == pytest.approx(-2 + 1 + 0.5 + 0.35 * 5.5 / 9)

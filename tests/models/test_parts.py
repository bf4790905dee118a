"""Parts of models fit together: what they need is given, nothing twice, and they do what they declare."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import pytest

from impact.arrays import NOTHING, Array
from impact.catalogue.catalogue import Catalogue
from impact.errors import ImpactError
from impact.models import models
from impact.models.inputs import Inputs
from impact.models.parts.flows import MONEY, Flows, units
from impact.models.parts.part import Model, Part, part_problems
from impact.scenario.load import load
from impact.scenario.quantity import Unit
from impact.uncertainty.draws import Draws

XYZ = Path(__file__).parents[1] / "data" / "xyz"
SCENARIOS = {"vehicle_plant": "xyz", "spending": "xyz-spending"}


def of_parts(kind: str) -> Model[Any]:
    model = models[kind]
    assert isinstance(model, Model)
    return model


@pytest.mark.parametrize("kind", SCENARIOS)
def test_every_need_is_given_once_and_before(kind: str) -> None:
    model = of_parts(kind)
    assert part_problems(model.parts, model.flows) == []


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

    inputs = Inputs(load(SCENARIOS[kind], (XYZ,)), Catalogue((XYZ,)), Draws(0, 1))
    flows = Watched(tuple(int(year) for year in inputs.years), model.topics)
    parts = [part for part in model.parts if part.when(inputs.scenario.project)]
    for part in parts:
        read.clear()
        given.clear()
        if part.reckon is not None:
            part.reckon(inputs, flows)
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

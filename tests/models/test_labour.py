"""Net jobs where labour is scarce: what other employers lose comes off, in every kind of project."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.models.parts.labour import KEY
from impact.models.rows import Row
from impact.scenario.load import load, parse, with_draws
from impact.study.run_study import estimate
from impact.study.tables import span

SHARE = "project:\n  not_refilled: {{central: {0}, unit: '1', reason: Made up.}}\n"
KINDS = ("byd-szeged", "denim-complex", "samarkand-buses", "nur-navoi", "tashkent-medical-centre")
XYZ = Path(__file__).parents[1] / "data" / "xyz"


def net(rows: tuple[Row, ...], variable: str) -> np.ndarray:
    found = [
        row
        for row in rows
        if row.variable == variable and row.keys["step_key"] == "net" and row.keys["is_default"] == "yes"
    ]
    (row,) = found
    assert not row.gap
    return row.values


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("share", [0.0, 0.4, 1.0])
def test_what_other_employers_lose_comes_off_the_jobs_of_any_kind(name: str, share: float) -> None:
    text = f"inherits: {name}\n" + SHARE.format(share)
    rows = tuple(estimate(with_draws(parse(text, "own", "own.yaml"), 0, None), Catalogue()).rows)
    np.testing.assert_allclose(net(rows, "scarce_step"), net(rows, "jobs_step") * (1 - share), atol=1e-9)


@pytest.mark.parametrize("name", KINDS)
def test_without_a_word_of_the_scenario_the_share_goes_by_the_country(name: str) -> None:
    rows = tuple(estimate(with_draws(load(name), 200, None), Catalogue()).rows)
    remaining, before = net(rows, "scarce_step"), net(rows, "jobs_step")
    assert load(name).scenario.project.model_dump()[KEY] is None
    assert (np.abs(remaining) <= np.abs(before) + 1e-9).all()
    assert (remaining * before >= -1e-9).all()


@pytest.mark.parametrize("name", KINDS)
def test_every_answer_has_one_where_labour_is_scarce(name: str) -> None:
    text = f"inherits: {name}\n" + SHARE.format(0.4)
    rows = tuple(estimate(with_draws(parse(text, "own", "own.yaml"), 0, None), Catalogue()).rows)
    nets = [row for row in rows if row.keys.get("step_key") == "net" and not row.gap]
    before, remaining = (
        {row.keys["closure"]: row.values for row in nets if row.variable == variable}
        for variable in ("jobs_step", "scarce_step")
    )
    assert len(before) > 1 or name == "nur-navoi"
    assert before.keys() == remaining.keys()
    for closure, values in remaining.items():
        np.testing.assert_allclose(values, 0.6 * before[closure], atol=1e-9)


def test_a_country_without_an_unemployment_rate_says_so() -> None:
    file = XYZ / "scenarios" / "xyz-factory.yaml"
    study = api.run(file, data=[XYZ], draws=0)
    row = study.row("kpi", "jobs_net_labour_scarce")
    assert row["value"] is None
    assert span(study.row("kpi", "jobs_net"))[0] > 0

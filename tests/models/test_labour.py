"""Net jobs where labour is scarce: what other employers lose comes off, in every kind of project."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.scenario.load import parse, with_draws
from impact.study.run_study import estimate
from impact.study.tables import span

SHARE = "project:\n  not_refilled: {{central: {0}, unit: '1', reason: Made up.}}\n"
KINDS = ("byd-szeged", "denim-complex", "samarkand-buses", "nur-navoi", "tashkent-medical-centre")
XYZ = Path(__file__).parents[1] / "data" / "xyz"


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("share", [0.0, 0.4, 1.0])
def test_what_other_employers_lose_comes_off_the_jobs_of_every_answer(name: str, share: float) -> None:
    text = f"inherits: {name}\n" + SHARE.format(share)
    rows = estimate(with_draws(parse(text, "own", "own.yaml"), 0, None), Catalogue()).rows
    nets = [row for row in rows if row.keys.get("step_key") == "net" and not row.gap]
    before, remaining = (
        {row.keys["closure"]: row.values for row in nets if row.variable == variable}
        for variable in ("jobs_step", "scarce_step")
    )
    assert len(before) > 1 or name == "nur-navoi"
    assert before.keys() == remaining.keys()
    for closure, values in remaining.items():
        np.testing.assert_allclose(values, (1 - share) * before[closure], atol=1e-9)


def test_a_country_without_an_unemployment_rate_says_so() -> None:
    file = XYZ / "scenarios" / "xyz-factory.yaml"
    study = api.run(file, data=[XYZ], draws=0)
    row = study.row("kpi", "jobs_net_labour_scarce")
    assert row["value"] is None
    assert span(study.row("kpi", "jobs_net"))[0] > 0

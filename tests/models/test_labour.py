"""Net jobs after the labour market: what other employers lose comes off, in every kind of project."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.economy.labour_market import share_from_other_jobs
from impact.study.tables import span
from impact.words.data_words import data_words

XYZ = Path(__file__).parents[1] / "data" / "xyz"


@pytest.mark.parametrize("readiness", [0.0, 0.02, 0.1, 1.0, 50.0])
def test_the_share_falls_with_unemployment_and_rises_with_readiness(readiness: float) -> None:
    rates = np.linspace(0.0, 0.6, 61)
    shares = share_from_other_jobs(rates, np.full(61, readiness))
    assert ((shares >= 0) & (shares <= 1)).all()
    assert (np.diff(shares) <= 1e-12).all()
    assert (share_from_other_jobs(rates, np.full(61, readiness + 0.1)) >= shares).all()
    assert shares[0] == float(readiness > 0)


# Published shares of the United States and the rate of unemployment of the time.
PUBLISHED = {"stimulus": 0.093, "recession": 0.1}


@pytest.mark.parametrize(("market", "rate"), PUBLISHED.items())
def test_the_centre_gives_the_published_shares(market: str, rate: float) -> None:
    catalogue = Catalogue()
    found = catalogue.factor("from_other_jobs", ("USA",), "2026", market=market).value
    readiness = np.array([catalogue.factor("employed_readiness").value])
    assert share_from_other_jobs(rate, readiness)[0] == pytest.approx(found, abs=0.04)


def test_the_high_end_is_close_to_a_nation_at_full_employment() -> None:
    catalogue = Catalogue()
    high = catalogue.factor("employed_readiness").high
    assert high is not None
    full = catalogue.factor("from_other_jobs", ("GBR",), "2026", market="full_employment").value
    assert share_from_other_jobs(0.03, np.array([high]))[0] == pytest.approx(full, abs=0.04)


def test_a_country_without_an_unemployment_rate_says_so() -> None:
    file = XYZ / "scenarios" / "xyz-factory.yaml"
    study = api.run(file, data=[XYZ], draws=0)
    row = study.row("kpi", "jobs_net_labour_scarce")
    assert row["value"] is None
    reasons = {str(note["reason"]) for note in study["notes"].where(id="kpi/jobs_net_labour_scarce/value")}
    (reason,) = (each for each in reasons if "unemployment" in each)
    assert all(data_words(code).said(reason) for code in ("ru", "uz", "zh"))
    assert span(study.row("kpi", "jobs_net"))[0] > 0

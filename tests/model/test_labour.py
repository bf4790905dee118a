"""Net jobs after the labour market: what other employers lose comes off, in every kind of project."""

from pathlib import Path

import numpy as np
import pytest
from made_up_country import XYZ

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.core.errors import ProblemsError
from impact.formulas.economy.labour_market import readiness_in, share_from_other_jobs
from impact.study.study import StudyData
from impact.study.tables import span


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


# Unemployment between which the part of new jobs that is additional doubles (Michaillat 2014, abstract).
DOUBLED = (0.05, 0.08)


def test_with_vacancies_the_centre_doubles_the_additional_part_as_published() -> None:
    """The rate of vacancies moves so that its product with unemployment stays that of 2009 to 2011."""
    readiness = np.array([Catalogue().factor("employed_readiness").value])
    rates = np.array(DOUBLED)
    tight, slack = 1 - share_from_other_jobs(rates, readiness_in(readiness, PUBLISHED["stimulus"] / rates))
    assert slack / tight == pytest.approx(2, abs=0.1)


RATE = "    unemployment_rate: {central: 0.02, unit: '1', reason: Counted., sources: [kazinform_2025_08_15]}\n"
VACANT = "    vacancy_rate: {central: 0.02, unit: '1', reason: Counted.}\n"
SHARE = "  not_refilled: {central: 0.5, unit: '1', reason: Counted.}\n"


def with_market(folder: Path, name: str, *stated: str) -> StudyData:
    """Return a run of a shipped scenario with its own labour market, and what stands before it."""
    *before, market = stated
    text = f"inherits: {name}\nproject:\n{''.join(before)}  labour_market:\n{market}"
    (folder / "own.yaml").write_text(text, encoding="utf-8")
    return api.run(folder / "own.yaml", data=[XYZ], draws=0)


def test_a_stated_rate_of_unemployment_replaces_that_of_the_country(tmp_path: Path) -> None:
    study = with_market(tmp_path, "denim-complex", RATE)
    read = {str(row["id"]): row for row in study["assumptions"].rows}
    assert read["labour_market.unemployment_rate"]["source_id"] == "kazinform_2025_08_15"
    assert not any(key.startswith("unemployment_rate") for key in read)
    before, after = (span(study.row("key_figures", key))[0] for key in ("jobs_net", "jobs_net_labour_scarce"))
    assert after / before == pytest.approx(1 - 0.1 * 0.98 / (0.1 * 0.98 + 0.02))


def test_a_share_and_what_it_would_follow_from_are_refused_together(tmp_path: Path) -> None:
    with pytest.raises(ProblemsError, match="'not_refilled' states what would follow"):
        with_market(tmp_path, "denim-complex", SHARE, RATE)


def test_vacancies_without_a_rate_of_unemployment_leave_the_step_out(tmp_path: Path) -> None:
    study = with_market(tmp_path, "xyz-factory", VACANT)
    assert study.row("key_figures", "jobs_net_labour_scarce")["value"] is None


def test_the_high_end_is_close_to_a_nation_at_full_employment() -> None:
    catalogue = Catalogue()
    high = catalogue.factor("employed_readiness").high
    assert high is not None
    full = catalogue.factor("from_other_jobs", ("GBR",), "2026", market="full_employment").value
    assert share_from_other_jobs(0.03, np.array([high]))[0] == pytest.approx(full, abs=0.04)

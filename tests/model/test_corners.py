"""Stress: at the ends of all ranges, alone and together, identities and bounds hold."""

import numpy as np
import pytest
from shared_studies import CASES

from impact.catalogue.catalogue import Catalogue
from impact.formulas.uncertainty.design import CENTRAL, HIGH, LOW, Designed
from impact.formulas.uncertainty.draws import Draws
from impact.scenario.load import load
from impact.study.analysis.levers import levers
from impact.study.draws import Gathering
from impact.study.estimate import prepare_inputs, rows_of
from impact.study.tables.declared import declared_for

RANDOM = 300


@pytest.mark.sampled(3)
@pytest.mark.parametrize("name", CASES)
def test_no_corner_breaks_an_identity_or_a_bound(name: str) -> None:
    """All low, all high, 300 random corners, then each input alone at both ends.

    The run itself checks totals against their parts, money against its uses and shares against one, in every point;
    gathering checks every value against the bounds its variable declares.
    """
    inputs = prepare_inputs(load(name), Catalogue())
    rows_of(inputs.over(Draws(0, 1)))
    keys = [lever.key for lever in levers(inputs)]
    alone = np.full((2 * len(keys), len(keys)), CENTRAL)
    alone[np.arange(2 * len(keys)), np.repeat(np.arange(len(keys)), 2)] = np.tile([LOW, HIGH], len(keys))
    corners = np.random.default_rng(1).integers(0, 2, (RANDOM, len(keys)))
    ends = np.concatenate([np.zeros((1, len(keys))), np.ones((1, len(keys))), corners])
    points = np.concatenate([LOW + (HIGH - LOW) * ends, alone])
    rows = rows_of(inputs.over(Designed(len(points), dict(zip(keys, points.T, strict=True)))))
    gathering = Gathering(declared_for(inputs))
    gathering.add(rows)
    jobs = {str(row.keys["key"]): row.values[:, 0] for row in rows if "key" in row.keys and not row.gap}
    if "jobs_gross" in jobs:
        parts = jobs["jobs_direct"] + jobs["jobs_indirect"] + jobs["jobs_induced"]
        np.testing.assert_allclose(jobs["jobs_gross"], parts, rtol=1e-12)
        assert len(np.unique(jobs["jobs_gross"])) > RANDOM / 2
    else:  # a country without a table of flows, or a programme after which nobody works
        assert "jobs_direct" in jobs or jobs["jobs_left"].max() == 0
    assert (jobs.get("jobs_replaced", np.zeros(1)) <= 0).all()

"""Correlated draws keep their distributions and reach their correlations."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from impact.errors import ImpactError
from impact.uncertainty.correlation import Pair, correlation_matrix
from impact.uncertainty.draws import Draws

PAIRS = (Pair("path", "share", 0.4), Pair("path", "price", -0.4), Pair("path", "exports", 0.5))


def test_rank_correlations_are_reached() -> None:
    draws = Draws(2000, 7, PAIRS)
    for pair in PAIRS:
        found = stats.spearmanr(draws.probabilities(pair.first), draws.probabilities(pair.second)).statistic
        assert found == pytest.approx(pair.rank, abs=0.02)
    assert abs(stats.spearmanr(draws.probabilities("share"), draws.probabilities("price")).statistic) < 0.03


def test_each_input_keeps_its_own_draws() -> None:
    """Only their order changes, so one still lies in each stratum."""
    alone, together = Draws(500, 7), Draws(500, 7, PAIRS)
    for name in ("path", "share", "price", "exports"):
        np.testing.assert_array_equal(np.sort(together.probabilities(name)), np.sort(alone.probabilities(name)))


def test_an_input_outside_the_correlations_is_not_touched() -> None:
    np.testing.assert_array_equal(Draws(500, 7, PAIRS).probabilities("wage"), Draws(500, 7).probabilities("wage"))


def test_a_rank_correlation_is_carried_to_the_normal_scale() -> None:
    names, matrix = correlation_matrix([Pair("a", "b", 0.5)])
    assert names == ("a", "b")
    assert matrix[0, 1] == pytest.approx(2 * np.sin(np.pi / 12))


def test_correlations_that_contradict_each_other_are_refused() -> None:
    pairs = [Pair("a", "b", 0.9), Pair("b", "c", 0.9), Pair("a", "c", -0.9)]
    with pytest.raises(ImpactError, match=r"contradict each other.*a, b, c|contradict each other"):
        Draws(100, 1, pairs)


def test_too_few_draws_for_correlations_are_said() -> None:
    with pytest.raises(ImpactError, match="too few for correlations of 4 inputs"):
        Draws(3, 1, PAIRS).probabilities("path")


def test_our_strata_are_a_latin_hypercube_as_scipy_understands_it() -> None:
    """The mean discrepancy of ten designs is that of scipy's, and well below that of plain random points."""
    ours = [np.array([Draws(256, seed).probabilities(name) for name in "abcd"]).T for seed in range(10)]
    theirs = [stats.qmc.LatinHypercube(4, rng=seed).random(256) for seed in range(10)]
    plain = [np.random.default_rng(seed).random((256, 4)) for seed in range(10)]
    mean, reference, worse = (np.mean([stats.qmc.discrepancy(x) for x in sets]) for sets in (ours, theirs, plain))
    assert mean == pytest.approx(reference, rel=0.3)
    assert mean < 0.5 * worse

"""One draw set: stratified, seeded by name, central run first; the same in parts, and correlated as asked."""

from collections.abc import Iterator

import numpy as np
import pytest
from drawn_values import drawn
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from impact.core.arrays import Array
from impact.core.errors import ImpactError
from impact.formulas.uncertainty.correlation import CorrelatedPair, correlation_matrix
from impact.formulas.uncertainty.design import HeldDraws
from impact.formulas.uncertainty.draws import Draws


@settings(max_examples=30)
@given(st.integers(1, 400), st.integers(0, 2**32), st.text(max_size=20))
def test_each_of_n_strata_holds_one_draw(count: int, seed: int, name: str) -> None:
    probabilities = Draws(count, seed).probabilities(name)
    assert sorted(np.floor(probabilities * count).astype(int)) == list(range(count))
    assert 0 <= probabilities.min() <= probabilities.max() < 1


def test_index_0_is_the_central_run() -> None:
    values = drawn(Draws(50, 3), "price", 7.0, 1.0, 9.0)
    assert len(values) == 51
    assert values[0] == 7.0
    assert ((values >= 1) & (values <= 9)).all()


def test_the_central_run_depends_neither_on_draws_nor_on_seed() -> None:
    found = {drawn(Draws(count, seed), "price", 7.0, 1.0, 9.0)[0] for count in (0, 1, 50) for seed in (1, 2)}
    assert found == {7.0}


@pytest.mark.parametrize(("low", "high"), [(None, None), (7.0, 7.0), (None, 9.0)])
def test_an_input_without_a_range_has_length_1(low: float | None, high: float | None) -> None:
    np.testing.assert_array_equal(drawn(Draws(50, 3), "price", 7.0, low, high), [7.0])


def test_adding_an_input_changes_no_other() -> None:
    alone, beside = Draws(100, 5), Draws(100, 5)
    drawn(beside, "another", 1.0, 0.0, 2.0)
    np.testing.assert_array_equal(drawn(alone, "price", 7.0, 1.0, 9.0), drawn(beside, "price", 7.0, 1.0, 9.0))


def test_inputs_are_independent_of_each_other() -> None:
    draws = Draws(1000, 5)
    names = [f"input {number}" for number in range(8)]
    correlation = np.corrcoef([draws.probabilities(name) for name in names])
    assert np.abs(correlation - np.eye(8)).max() < 0.12


def test_a_range_changes_values_and_not_strata() -> None:
    """Sensitivity runs compare like with like: a wider range stretches the same draws."""
    draws = Draws(100, 5)
    narrow, wide = drawn(draws, "price", 5.0, 4.0, 6.0, "uniform"), drawn(draws, "price", 5.0, 0.0, 10.0, "uniform")
    np.testing.assert_allclose((narrow[1:] - 4) / 2, wide[1:] / 10)


def test_two_inputs_never_share_their_draws_unseen() -> None:
    """CRC-32 gives both of these names one number."""
    draws = Draws(64, 3)
    draws.probabilities("plumless")
    with pytest.raises(ImpactError, match="'buckeroo' and 'plumless' would have the same draws"):
        draws.probabilities("buckeroo")


def test_scenarios_of_one_seed_share_what_is_made_for_an_input() -> None:
    """In one set or in another the numbers are the same; shared ones may not be changed."""
    one, other = (Draws(500, 7) for _ in range(2))
    first = one.probabilities("price")
    assert np.shares_memory(first, other.probabilities("price"))
    assert not first.flags.writeable
    assert not np.array_equal(first, Draws(500, 8).probabilities("price"))


NAMES = ("path", "share", "price", "wage")


def parts(draws: Draws, most: int) -> Iterator[Draws]:
    """Yield a set in parts of at most so many draws."""
    for start in range(0, max(draws.count, 1), most):
        yield draws.part(start, min(start + most, draws.count))


def in_parts(draws: Draws, name: str, most: int) -> Array:
    """Return the probabilities of an input, laid together from parts asked for in order."""
    return np.concatenate([part.probabilities(name) for part in parts(draws, most)])


@given(st.integers(1, 300), st.integers(1, 310), st.integers(0, 5))
def test_parts_laid_end_to_end_are_the_whole_hypercube(count: int, most: int, seed: int) -> None:
    together = in_parts(Draws(count, seed), "price", most)
    np.testing.assert_array_equal(together, Draws(count, seed).probabilities("price"))
    assert sorted(np.floor(together * count).astype(int)) == list(range(count))


@pytest.mark.parametrize("most", [1, 7, 128, 1000])
def test_correlated_draws_are_the_same_in_parts(most: int) -> None:
    whole, parted = Draws(256, 3, PAIRS), Draws(256, 3, PAIRS)
    for name in NAMES:
        np.testing.assert_array_equal(in_parts(parted, name, most), whole.probabilities(name))


def test_a_part_of_a_part_is_cut_out_of_the_whole() -> None:
    whole = Draws(20, 3)
    part = whole.part(5, 15).part(2, 6)
    np.testing.assert_array_equal(part.probabilities("price"), whole.probabilities("price")[7:11])


def test_every_part_has_the_central_run_first() -> None:
    sizes = [part.size for part in parts(Draws(10, 1), 4)]
    assert sizes == [5, 5, 3]
    assert [drawn(part, "x", 7.0, 0.0, 9.0)[0] for part in parts(Draws(10, 1), 4)] == [7.0] * 3


def test_a_held_input_takes_each_value_over_the_draws_of_all_others() -> None:
    draws = Draws(5, 1)
    for value in (0.0, 2.0):
        held = HeldDraws(draws, {"path": value})
        np.testing.assert_array_equal(drawn(held, "path", 1.0, 0.0, 2.0), [value])
        wage = drawn(draws, "wage", 5.0, 1.0, 9.0)
        np.testing.assert_array_equal(drawn(held, "wage", 5.0, 1.0, 9.0), wage)
        np.testing.assert_array_equal(held.probabilities("wage"), draws.probabilities("wage"))
        assert held.size == 6


PAIRS = (
    CorrelatedPair("path", "share", 0.4),
    CorrelatedPair("path", "price", -0.4),
    CorrelatedPair("path", "exports", 0.5),
)


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
    names, matrix = correlation_matrix([CorrelatedPair("a", "b", 0.5)])
    assert names == ("a", "b")
    assert matrix[0, 1] == pytest.approx(2 * np.sin(np.pi / 12))


def test_correlations_that_contradict_each_other_are_refused() -> None:
    pairs = [CorrelatedPair("a", "b", 0.9), CorrelatedPair("b", "c", 0.9), CorrelatedPair("a", "c", -0.9)]
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

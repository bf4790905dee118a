"""Location quotients on a region of three sectors that can be checked by hand."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from impact.core.errors import ImpactError
from impact.formulas.economy import location_quotients as lq

NATION = np.array([500.0, 300.0, 200.0])
REGION = np.array([25.0, 60.0, 15.0])  # a tenth of the nation: shares 0.25, 0.6, 0.15 against 0.5, 0.3, 0.2


def test_simple_quotients_compare_shares() -> None:
    assert lq.simple_location_quotients(REGION, NATION) == pytest.approx([0.5, 2.0, 0.75])


def test_a_published_location_quotient() -> None:
    """Farhauer and Kroell (2013), Standorttheorien, Springer; printed as 0.3847623 in the manual of the R package REAT.

    An industry of 1,714 among 79,006 employed in the region, 879,213 among 15,593,224 in the country.
    """
    regional = np.array([1714.0, 79006.0 - 1714.0])
    national = np.array([879213.0, 15593224.0 - 879213.0])
    assert lq.simple_location_quotients(regional, national)[0] == pytest.approx(0.3847623, abs=5e-8)


def test_without_size_term_they_are_cross_industry_with_the_simple_ones_on_the_diagonal() -> None:
    found, size = lq.flegg_quotients(REGION, NATION, 0.0)
    assert size == 1
    np.testing.assert_allclose(found, [[0.5, 0.25, 2 / 3], [4, 2, 8 / 3], [1.5, 0.375, 0.75]])


def test_flegg_quotients_come_with_the_size_term() -> None:
    found, size = lq.flegg_quotients(REGION, NATION, 0.3)
    assert size == pytest.approx(np.log2(1.1) ** 0.3)
    assert size == pytest.approx(0.551, abs=5e-3)
    np.testing.assert_allclose(found, size * lq.flegg_quotients(REGION, NATION, 0.0)[0])


def test_the_nation_is_its_own_region() -> None:
    """A region that is the whole nation keeps every coefficient."""
    np.testing.assert_allclose(lq.flegg_quotients(NATION, NATION)[0], np.ones((3, 3)))


def test_a_sector_that_the_region_lacks_neither_sells_nor_buys() -> None:
    found, _ = lq.flegg_quotients(np.array([0.0, 5.0]), np.array([10.0, 50.0]))
    assert np.isfinite(found).all()
    assert not found[0].any()
    assert not found[:, 0].any()


@given(arrays(np.float64, 3, elements=st.floats(0.01, 1)), st.floats(0, 0.9), st.floats(0, 0.9))
@settings(deadline=None)
def test_a_larger_delta_never_keeps_more_in_the_region(part: np.ndarray, one: float, two: float) -> None:
    low, high = sorted((one, two))
    small, large = (lq.flegg_quotients(part * NATION, NATION, delta)[0] for delta in (high, low))
    assert (small <= large + 1e-12).all()


@pytest.mark.parametrize(
    ("region", "words"),
    [([1.0, 2.0], "same sectors"), ([600.0, 1.0, 1.0], "Sectors 1"), ([0.0, 0.0, 0.0], "nothing in any sector")],
)
def test_wrong_regions_are_refused(region: list[float], words: str) -> None:
    with pytest.raises(ImpactError, match=words):
        lq.simple_location_quotients(np.array(region), NATION)


def test_delta_outside_its_range_is_refused() -> None:
    with pytest.raises(ImpactError, match="delta"):
        lq.flegg_quotients(REGION, NATION, 1.0)

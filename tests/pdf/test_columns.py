"""Widths of columns: by share, no word cut, and room that one can spare for one that lacks it."""

import pytest

from impact.core.errors import ImpactError
from impact.output.pdf.tables.columns import ColumnNeed, column_widths, other_widths, relax_needs


def rounded(needs: list[ColumnNeed], widths: list[float]) -> list[list[float]]:
    """Return the other widths of columns, after a look at what holds for all of them."""
    found = [[round(width, 1) for width in each] for each in other_widths(needs, widths)]
    assert all(sum(each) == pytest.approx(sum(widths)) for each in found)
    return found


def test_columns_are_widened_for_their_longest_word() -> None:
    needs = [ColumnNeed("a", 1, 50), ColumnNeed("b", 1, 10), ColumnNeed("c", 2, 10)]
    assert column_widths(needs, 120, "table") == pytest.approx([50, 70 / 3, 140 / 3])


def test_columns_at_their_least_share_what_is_left() -> None:
    needs = [ColumnNeed("a", 1, 59), ColumnNeed("b", 1, 59)]
    assert column_widths(needs, 120, "table") == pytest.approx([60, 60])


def test_columns_that_fit_to_the_point_fit_and_a_point_more_does_not() -> None:
    needs = [ColumnNeed("a", 1, 50), ColumnNeed("b", 1, 70)]
    assert column_widths(needs, 120, "table") == [50, 70]
    with pytest.raises(ImpactError, match=r"need 42 mm, there are 42 mm \(widest: 'b' 25 mm, 'a' 18 mm\)"):
        column_widths(needs, 119.9, "table")


def test_a_column_with_room_to_spare_lends_it_before_others_give_any() -> None:
    """A range stands on one line where the column of names has more than it needs."""
    needs = [ColumnNeed("name", 2, 20, 40), ColumnNeed("range", 1, 30, 70, numbers=True)]
    first = next(other_widths(needs, [80, 40]))
    assert first == pytest.approx([50, 70])


def test_columns_that_lack_least_take_it_from_all_others() -> None:
    needs = [ColumnNeed("date", 1, 20, 45), ColumnNeed("words", 2, 30, 300), ColumnNeed("marks", 1, 60, 60)]
    widths = [[round(width, 1) for width in each] for each in other_widths(needs, [40, 80, 60])]
    assert [45, 75, 60] in widths
    assert all(each[2] == 60 for each in widths)
    assert all(sum(each) == pytest.approx(180) for each in widths)


def test_room_to_spare_goes_to_numbers_first_then_to_what_lacks_least() -> None:
    """Of 30 that the names can spare; what takes more than others can lend is not tried."""
    names, dates = ColumnNeed("names", 3, 20, 60), ColumnNeed("dates", 1, 20, 42)
    ranges, words = ColumnNeed("ranges", 1, 20, 55, numbers=True), ColumnNeed("words", 1, 40, 400)
    found = rounded([names, dates, ranges, words], [90, 40, 30, 40])
    assert found[0] == [60, 42, 55, 43]
    assert found[1:] == [[70.6, 34.4, 55, 40], [63, 42, 55, 40]]
    last = rounded([names, dates, ranges], [90, 40, 30])
    assert last == [[63, 42, 55], [70.6, 34.4, 55], [63, 42, 55]]


def test_columns_that_lack_nothing_stay_as_they_are() -> None:
    assert rounded([ColumnNeed("a", 1, 20, 30), ColumnNeed("b", 1, 20, 40)], [30, 40]) == [[30, 40]]


def test_needs_are_eased_where_that_gains_most() -> None:
    whole = [ColumnNeed("word", 1, 40), ColumnNeed("address", 1, 200), ColumnNeed("number", 1, 30)]
    divided = [ColumnNeed("word", 1, 20), ColumnNeed("address", 1, 25), ColumnNeed("number", 1, 30)]
    assert [need.least for need in relax_needs(whole, divided, 120)] == [40, 25, 30]
    assert [need.least for need in relax_needs(whole, divided, 80)] == [20, 25, 30]


def test_what_needs_little_more_for_whole_words_comes_first() -> None:
    """Of 30 to spare: 5 for the wide column, and not 30 for the narrow one."""
    whole, divided = ([ColumnNeed("wide", 1, a), ColumnNeed("narrow", 1, b)] for a, b in ((100, 60), (95, 30)))
    assert [need.least for need in relax_needs(whole, divided, 155)] == [100, 30]


def test_a_word_that_just_fits_is_not_divided() -> None:
    whole, divided = [ColumnNeed("word", 1, 40)], [ColumnNeed("word", 1, 20)]
    assert relax_needs(whole, divided, 40) == whole
    assert relax_needs(whole, divided, 39.9) == divided

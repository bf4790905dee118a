"""Exhaust: plug-in hybrids with the engine on, tonnes while cars are built and over their life."""

from __future__ import annotations

import numpy as np
import pytest

from impact.emissions.exhaust import Grams, engine_on, tonnes_on_road, while_built_and_life


def test_the_engine_is_on_where_the_way_is_not_electric() -> None:
    assert engine_on(np.array([0.7])) == pytest.approx(0.3)


def test_grams_of_several_cars_add_up() -> None:
    found = Grams()
    found.add("nox", "plant_cars", np.array([[10.0, 20.0]]), np.array([0.5]))
    found.add("nox", "plant_cars", np.array([[1.0, 2.0]]), np.array([3.0]))
    assert found.values["nox", "plant_cars"].tolist() == [[8, 16]]


def test_tonnes_of_the_years_and_of_the_whole_life() -> None:
    grams, km = np.array([[2e6, 1e6]]), np.array([[1.0, 3.0, 2.0]])
    assert tonnes_on_road(grams, km, np.array([6.0]), 2).tolist() == [[2, 2 * 3 + 1, 3 * 6]]


def test_the_last_column_is_the_sum_of_all_years() -> None:
    assert while_built_and_life(np.array([[1.0, 2.0, 4.0]]), 2).tolist() == [[1, 2, 7]]

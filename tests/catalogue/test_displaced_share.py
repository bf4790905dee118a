"""The readings of how many home-made cars gave way follow from the output by model beside them."""

import pytest

from impact.catalogue.catalogue import Catalogue

OLD_MAKER = ("cobalt", "damas", "onix", "gentra", "tracker")
NEW_MAKERS = ("byd", "kia", "chery", "haval")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue()


def change(catalogue: Catalogue, *models: str) -> float:
    """Return the change of output of some models from 2024 to 2025 [vehicles]."""

    def made(year: int) -> float:
        return sum(
            catalogue.factor(
                "passenger_car_output", ("UZB",), str(year), "vehicles/yr", maker_or_model=model
            ).value
            for model in models
        )  # fmt: skip

    return made(2025) - made(2024)


def newcomers(catalogue: Catalogue) -> float:
    imports = [
        catalogue.factor("passenger_car_imports", ("UZB",), str(year), "vehicles/yr", powertrain="all").value
        for year in (2024, 2025)
    ]
    return change(catalogue, *NEW_MAKERS) + imports[1] - imports[0]


def stated(catalogue: Catalogue, reading: str) -> float:
    return catalogue.factor("displaced_share", ("UZB",), "2025", "1", statement=reading).value


def test_the_old_maker_lost_what_new_makers_won(catalogue: Catalogue) -> None:
    assert change(catalogue, *OLD_MAKER) == pytest.approx(-28_900, abs=50)
    assert change(catalogue, *NEW_MAKERS) == pytest.approx(28_800, abs=50)
    assert change(catalogue, "specialised") == 28_800  # light goods vehicles, counted with cars
    assert change(catalogue, "all") == pytest.approx(28_700, abs=100)


def test_shares_follow_from_output_by_model(catalogue: Catalogue) -> None:
    rise = newcomers(catalogue)
    without = tuple(model for model in OLD_MAKER if model != "gentra")
    assert stated(catalogue, "all_of_the_fall") == pytest.approx(-change(catalogue, *OLD_MAKER) / rise, abs=0.005)
    assert stated(catalogue, "without_given_up_model") == pytest.approx(-change(catalogue, *without) / rise, abs=0.006)
    cars = catalogue.factor("plant_output", ("UZB",), "2024-07/2025-06", "vehicles/yr", plant="uzauto_motors").value
    fell = catalogue.factor("sales_change", ("UZB",), "2024-07/2025-06", "1", maker="uzauto_motors").value
    assert stated(catalogue, "by_own_sales") == pytest.approx((cars / (1 + fell) - cars) / rise, abs=0.006)


def test_the_total_with_light_goods_vehicles_did_not_fall(catalogue: Catalogue) -> None:
    assert change(catalogue, *OLD_MAKER, "specialised") > -1_000
    assert stated(catalogue, "total_output") == 0

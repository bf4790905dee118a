"""Health as a scenario states it, for every kind of project that emits air pollutants by place."""

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import Field

from impact.scenario.economy import POSITIVE
from impact.scenario.quantity import Assumption, Bounds, Name, Strict, Unit

Pollutant = Literal["pm25", "nox", "so2"]
CITY = "city"
PLACES = (CITY, "plant")  # near the ground among people, and power plants
NEAR_GROUND = ("urban", "rural", "city_")  # settings of the world's figures, or how they begin


class Surroundings(Strict):
    """Who breathes what is emitted in one place.

    Attributes:
        setting: of the catalogue's intake fractions of primary fine particles, such as a size of city or `region`;
            gases, which form particles over hundreds of kilometres, take those of `region` in any place.
        reason: why this setting.
        intake: intake fractions by pollutant, in place of those of the catalogue.
    """

    setting: Name
    reason: str = Field(min_length=1)
    intake: dict[Pollutant, Annotated[Assumption, Unit("mg/kg"), POSITIVE]] = {}


class Health(Strict):
    """Deaths that air pollutants of the project cause or avoid, by place.

    What is left out comes from the catalogue; where neither has a figure, the result says so and holds none.

    Attributes:
        places: where pollutants are emitted, by the name of the place.
        relative_risk: of dying, for 10 ug/m3 more of fine particles over many years.
        mortality: deaths a year of the causes and ages of that risk, over all people.
        background: concentration of fine particles there already, for the curve that bends.
        mortality_abroad: the same as `mortality` of people who live abroad and breathe it too.
        years_lost: with one death, on average.
        value_of_death: what a statistical death avoided is worth, published for the country.
    """

    places: Annotated[dict[Name, Surroundings], Field(min_length=1)]
    relative_risk: Annotated[Assumption, Unit("1"), Bounds(1, 3)] | None = None
    mortality: Annotated[Assumption, Unit("1/yr"), Bounds(0, 0.1)] | None = None
    background: Annotated[Assumption, Unit("ug/m3"), Bounds(0, 500)] | None = None
    mortality_abroad: Annotated[Assumption, Unit("1/yr"), Bounds(0, 0.1)] | None = None
    years_lost: Annotated[Assumption, Unit("yr/death"), Bounds(0, 100)] | None = None
    value_of_death: Annotated[Assumption, Unit("{currency}_{price_year}/death"), POSITIVE] | None = None


def health_problems(project: Any, places: tuple[str, ...] = PLACES) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield what does not fit together: path in the project and message.

    Args:
        project: With `health`, and with `air` where it is a fleet.
        places: Where a project of its kind emits air pollutants; all but a city are stacks.
    """
    if project.health is None:
        return
    if getattr(project, "air", project) is None:
        yield ("health",), "health rests on air pollutants, and none are estimated. State 'air' too, or leave it out."
    for name, around in project.health.places.items():
        if name not in places:
            yield ("health", "places", name), f"nothing is emitted in '{name}'. There are: {', '.join(places)}."
        if name != CITY and around.setting.startswith(NEAR_GROUND) and "pm25" not in around.intake:
            words = (
                f"'{around.setting}' is of emissions near the ground, and a stack is high. Write 'region', or add "
                "intake.pm25 of a source on stacks."
            )
            yield ("health", "places", name, "setting"), words

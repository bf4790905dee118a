"""The assumptions of a scenario: found in its project, held against what the schema allows."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel

from impact.catalogue.money import money_of, moneys_in, same_but_money
from impact.core.errors import Problem
from impact.files.yaml import Path, Positions, dotted
from impact.scenario.files.folder import NO_TABLE
from impact.scenario.quantity import Assumption, Bounds, ByYear, Limit, PriceIndex, Prices, Unit
from impact.scenario.schema import ScenarioSchema

OTHER_UNIT = "the unit is '{}'; the model needs '{}'. Convert the values and the unit."
OTHER_SIZE = "the unit is '{}'; defaults that follow from it need '{}'. Convert it."


@dataclass(frozen=True)
class Quantity:
    """An assumption of the project.

    Attributes:
        path: where it stands.
        value: what is stated.
        unit: that it must have.
        bounds: values it may take.
        by_year: whether it may have values by year.
        limit: of the catalogue, with all its dimensions.
        index: carries its money of another year to the price year.
    """

    path: Path
    value: Assumption
    unit: str
    bounds: Bounds
    by_year: bool
    limit: Limit | None = None
    index: PriceIndex = "gdp"

    @property
    def in_other_money(self) -> bool:
        """Whether its unit is the one asked for in all but currency, year and scale of its money."""
        return self.value.unit != self.unit and same_but_money(self.value.unit, self.unit)

    @property
    def key(self) -> str:
        """The dotted key in the project."""
        return dotted(self.path[1:])


def quantities(scenario: ScenarioSchema) -> Iterator[Quantity]:
    """Yield every assumption of the project."""
    words = {
        "currency": scenario.currency,
        "price_year": scenario.price_year,
        "table_year": _table_year(scenario),
        "product": scenario.project.counted_in,
    }
    chosen = scenario.prices.index
    for each in _quantities(scenario.project, ("project",), words):
        index = each.value.index or chosen
        yield each if index is None else replace(each, index=index)


def _table_year(scenario: ScenarioSchema) -> str:
    if scenario.supply_chain is not None:
        return str(scenario.supply_chain.proxy.year or scenario.price_year)
    if scenario.table == NO_TABLE:
        return str(scenario.price_year)
    return scenario.table.rsplit("_", 1)[-1]


def _quantities(part: BaseModel, path: Path, words: dict[str, Any]) -> Iterator[Quantity]:
    for name in type(part).model_fields:
        value = getattr(part, name)
        if isinstance(value, Assumption):
            yield _quantity(part, name, (*path, name), value, words)
        elif isinstance(value, BaseModel):
            yield from _quantities(value, (*path, name), words)
        elif isinstance(value, dict):
            for key, item in value.items():
                if isinstance(item, Assumption):
                    yield _quantity(part, name, (*path, name, key), item, words)
                elif isinstance(item, BaseModel):
                    yield from _quantities(item, (*path, name, key), words)


def _quantity(part: BaseModel, name: str, path: Path, value: Assumption, words: dict[str, Any]) -> Quantity:
    unit, bounds, by_year, limit = get_assumption_schema(type(part), name)
    if limit is not None and limit.beside:
        beside = tuple((each, str(getattr(part, each))) for each in limit.beside)
        limit = Limit(limit.name, (*limit.which, *beside))
    return Quantity(path, value, unit.format(**words), bounds, by_year, limit, carried_by(type(part), name))


@cache
def get_assumption_schema(part: type[BaseModel], name: str) -> tuple[str, Bounds, bool, Limit | None]:
    """Return what the schema asks of an assumption: unit, bounds, whether it may have values by year, limits."""
    field = part.model_fields[name]
    notes = [*field.metadata, *nested_notes(field.annotation)]
    unit = next((note.text for note in notes if isinstance(note, Unit)), "")
    bounds = next((note for note in notes if isinstance(note, Bounds)), Bounds())
    limit = next((note for note in notes if isinstance(note, Limit)), None)
    return unit, bounds, any(isinstance(note, ByYear) for note in notes), limit


@cache
def carried_by(part: type[BaseModel], name: str) -> PriceIndex:
    """Return the index by which the schema carries money of another year."""
    field = part.model_fields[name]
    notes = (*field.metadata, *nested_notes(field.annotation))
    return next((note for note in notes if isinstance(note, Prices)), Prices()).index


def nested_notes(annotation: Any) -> Iterator[Any]:
    """Yield the metadata inside unions such as `Fuel | None`, and of values in mappings, whose keys have their own."""
    if get_origin(annotation) is Annotated:
        yield from annotation.__metadata__
    inside = get_args(annotation)
    for inner in inside[1:] if get_origin(annotation) in (dict, Mapping) else inside:
        yield from nested_notes(inner)


def quantity_problems(found: Iterable[Quantity], places: Positions) -> Iterator[Problem]:
    """Yield wrong units, values by year where one holds for all years, and values out of bounds."""
    for each in found:
        if each.value.unit != each.unit and not each.in_other_money:
            yield places.problem((*each.path, "unit"), _other_unit(each))
        if each.value.index is not None and not _of_other_year(each):
            words = "an index carries money of another year, and this is none. Take 'index' out."
            yield places.problem((*each.path, "index"), words)
        if each.value.years is not None and not each.by_year:
            yield places.problem(
                (*each.path, "years"),
                "it holds for all years. Give 'central', with 'low' and 'high', for all of them.",
            )
        yield from (places.problem(*found) for found in out_of_bounds(each.path, each.value, each.bounds))


def _other_unit(found: Quantity) -> str:
    """Return what is wrong with a unit that is not the one asked for, and that no money explains."""
    stated = moneys_in(found.value.unit)
    if len(stated) > len(moneys_in(found.unit)):
        words = f"the unit '{found.value.unit}' names the money of {' and '.join(stated)}; one field has one."
        return f"{words} The model needs '{found.unit}': state values and range in one money, which is carried there."
    return OTHER_UNIT.format(found.value.unit, found.unit)


def _of_other_year(found: Quantity) -> bool:
    stated, wanted = money_of(found.value.unit), money_of(found.unit)
    return stated is not None and wanted is not None and stated.year != wanted.year


def out_of_bounds(path: Path, value: Assumption, bounds: Bounds) -> Iterator[tuple[Path, str]]:
    """Yield place and message of every value of an assumption that lies out of bounds."""
    low, high = bounds.low, bounds.high
    for where, number in numbers(path, value):
        if (low is not None and number < low) or (high is not None and number > high):
            yield where, f"{where[-1]} is {number:g}; {_allowed(bounds)}."


def numbers(path: Path, value: Assumption) -> Iterator[tuple[Path, float]]:
    """Yield every value that an assumption states, with its place."""
    for index, alternative in enumerate(value.alternatives):
        yield (*path, "alternatives", index, "value"), alternative.value
    names = ("central",) if value.alternatives else ("low", "central", "high")
    for year, span in value.by_year.items():
        here = (*path, "years", str(year)) if value.years is not None else path
        for name in names:
            if (number := getattr(span, name)) is not None:
                yield (*here, name), number


def _allowed(bounds: Bounds) -> str:
    if bounds.high is None:
        return f"it may not be below {bounds.low:g}"
    if bounds.low is None:
        return f"it may not be above {bounds.high:g}"
    hint = "; a share is a fraction of one, so write 0.12 for 12 %" if (bounds.low, bounds.high) == (0, 1) else ""
    return f"it must lie between {bounds.low:g} and {bounds.high:g}{hint}"


def _uncertain(value: Assumption) -> bool:
    return any(span.low is not None and span.low != span.high for span in value.by_year.values())


def ranged(scenario: ScenarioSchema, found: Iterable[Quantity]) -> set[str]:
    """Return the inputs that differ from draw to draw."""
    paths = {"output.path"} if hasattr(scenario.project, "output") else set()
    return {each.key for each in found if _uncertain(each.value)} | paths

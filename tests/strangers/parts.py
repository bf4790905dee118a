"""Parts that the schema allows: each optional field of a kind, and a value that a stranger may put there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from answers import PRICES, carried
from pydantic import BaseModel, ValidationError

from impact.files import resources
from impact.files.yaml import read_yaml
from impact.scenario.kind_declaration import declared
from impact.scenario.project import projects
from impact.scenario.quantities import get_assumption_schema
from impact.scenario.quantity import Assumption, Bounds
from impact.scenario.schema import scenario_of

Path = tuple[str, ...]
DEEPEST = 4  # steps of an address that are walked; deeper parts come with the one above
# Who is asked otherwise, what a run writes itself, and settings that factors of their own set.
NOT_PARTS = (
    "language", "title", "price_year", "draws", "seed", "table", "supply_chain", "defaults_used", "variant_of",
    "not_estimated", "no_table", "sources", "valid_months", "version", "alternatives",
)  # fmt: skip
MONEY = f"USD_{PRICES}"
SIZES = {"yr": 12, "month": 6, "persons": 20, "1/yr": 0.02, "vehicles": 10, "chargers": 5}  # by unit
TEXTS = {  # by the name of a field
    "url": "https://example.org/", "address": "https://example.org/brief", "said_on": "2026-10-01", "on": "2026-10-01",
    "until": "2030-12-31", "happens": "2030", "source": "made_up", "undated": "", "prevailing_language": "en",
    "against": "made_up", "counts": "persons", "licence": "facts", "published": "2026", "euro": "iii", "place": "1.01",
    "version": "1",
}  # fmt: skip


@dataclass(frozen=True)
class Setting:
    """What fragments are filled with."""

    kind: str
    currency: str
    first: int
    headline: int
    region: str
    country: str = "KAZ"
    product: str = "t"
    number: str = ""
    other_number: str = ""
    section: str = ""
    figure: tuple[str, str] = ("", "")
    point: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True)
class Field:
    owner: type[BaseModel]
    name: str
    path: Path

    @property
    def annotation(self) -> Any:
        return self.owner.model_fields[self.name].annotation

    @property
    def optional(self) -> bool:
        return not self.owner.model_fields[self.name].is_required()


def bare(annotation: Any) -> Any:
    while get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    return annotation


def arms(annotation: Any) -> list[Any]:
    annotation = bare(annotation)
    if get_origin(annotation) in (Union, UnionType):
        return [arm for each in get_args(annotation) for arm in arms(each) if arm is not NoneType]
    return [annotation]


def model_in(annotation: Any) -> type[BaseModel] | None:
    found = [each for each in arms(annotation) if isinstance(each, type) and issubclass(each, BaseModel)]
    return found[0] if found else None


def mapping_in(annotation: Any) -> tuple[Any, Any] | None:
    for each in arms(annotation):
        origin = get_origin(each)
        if isinstance(origin, type) and issubclass(origin, Mapping):
            key, value = get_args(each)
            return key, value
    return None


def fields_of(kind: str, given: Mapping[str, Any]) -> Iterator[tuple[Field, Any]]:
    """Yield every field that a scenario of a kind may have, with what a scenario has there; None for nothing."""
    schema = scenario_of(kind)
    yield from _fields(schema, given, ())


def _fields(model: type[BaseModel], given: Any, path: Path) -> Iterator[tuple[Field, Any]]:
    for name, field in model.model_fields.items():
        here = (*path, name)
        if name == "kind" or here[0] in NOT_PARTS:
            continue
        value = given.get(name) if isinstance(given, Mapping) else None
        yield Field(model, name, here), value
        inner = projects[given[name]["kind"]] if here == ("project",) else model_in(field.annotation)
        mapping = mapping_in(field.annotation)
        if not isinstance(value, Mapping) or (inner is Assumption and mapping is None):
            continue
        if mapping is None and inner is not None:
            yield from _fields(inner, value, here)
        elif mapping is not None and (within := model_in(mapping[1])) is not None:
            for key, item in value.items():
                if within is Assumption:
                    yield Field(model, name, (*here, str(key))), item
                else:
                    yield from _fields(within, item, (*here, str(key)))


@cache
def _shipped(kind: str) -> tuple[Any, ...]:
    files = resources.listing("data", "scenarios", ".yaml").values()
    trees = [read_yaml(file.read_text(encoding="utf-8"), "shipped")[0] for file in files]
    return tuple(tree for tree in trees if isinstance(tree, dict) and tree.get("project", {}).get("kind") == kind)


def _from_shipped(field: Field, kind: str) -> list[Any]:
    found = []
    for tree in _shipped(kind):
        node: Any = tree
        for part in field.path:
            node = node.get(part) if isinstance(node, dict) else None
        if node not in (None, {}, [], ""):
            found.append(node)
    return found


def value_for(field: Field, setting: Setting, choice: int, *, several: bool = False) -> Any:
    """Return a value for an optional field: one of a shipped scenario of the kind, else one made from the schema."""
    if several:
        one, other = (value_for(field, setting, choice + more) for more in (0, 1))
        free = bare((mapping_in(field.annotation) or (None, None))[0]) is str
        return {(f"{key}_too" if free and key in one else key): value for key, value in other.items()} | one
    known = _from_shipped(field, setting.kind) if field.path[0] in ("project", "peers", "milestones", "panel") else []
    if not known and field.path[0] == "peers":
        return []  # in which unit a kind counts its peers, only its own scenarios say
    if known and field.name not in ("region", "code"):
        return _cleaned(carried(known[choice % len(known)], setting.currency))
    return _made(field.annotation, field, setting, choice)


def _cleaned(part: Any) -> Any:
    """Return a part without sources, which only the shipped scenario has."""
    if isinstance(part, list):
        return [_cleaned(each) for each in part]
    if not isinstance(part, dict):
        return part
    found = {key: _cleaned(value) for key, value in part.items() if key not in ("sources", "grade")}
    return found | ({"source": "made_up"} if "source" in found else {})


def _made(annotation: Any, field: Field, setting: Setting, choice: int) -> Any:
    model, mapping = model_in(annotation), mapping_in(annotation)
    first = arms(annotation)[0]
    if mapping is not None:
        return _mapping(mapping, field, setting, choice)
    if model is Assumption:
        return _assumption(field, setting)
    if model is not None:
        return _model(model, field.path, setting, choice)
    if get_origin(first) is tuple:
        inner = get_args(first)
        kinds = inner[:1] if Ellipsis in inner else inner
        made = [_made(each, field, setting, choice) for each in kinds]
        between = [setting.number.removeprefix("project."), setting.other_number]
        return between if field.name == "between" else made
    return _plain(first, field, setting, choice)


def _mapping(mapping: tuple[Any, Any], field: Field, setting: Setting, choice: int) -> Any:
    key, inner = mapping
    names = get_args(bare(key)) if get_origin(bare(key)) is Literal else ()
    if names:
        name: Any = names[choice % len(names)]
    else:
        of_country = "[A-Z]{3}" in str(get_args(key))
        name = setting.headline if bare(key) is int else setting.country if of_country else "one_part"
    return {name: _made(inner, field, setting, choice)}


def _model(model: type[BaseModel], path: Path, setting: Setting, choice: int) -> Any:
    """Return the smallest part that the schema takes: what is required, then one thing more or all of it."""
    needed = {name for name, each in model.model_fields.items() if each.is_required()}
    further = [name for name in model.model_fields if name not in needed]
    places = [(choice + place) % len(further) for place in range(len(further))] if further else []
    tries = [needed, *(needed | {further[place]} for place in places), {*needed, *further}]
    if not needed and further:
        tries = tries[1:]
    for names in tries:
        made = {name: _made(model.model_fields[name].annotation, Field(model, name, (*path, name)), setting, choice)
                for name in model.model_fields if name in names}  # fmt: skip
        try:
            model.model_validate(made)
        except ValidationError:
            continue
        return made
    return {name: _made(model.model_fields[name].annotation, Field(model, name, (*path, name)), setting, choice)
            for name in needed}  # fmt: skip


def _assumption(field: Field, setting: Setting) -> dict[str, Any]:
    unit, bounds, _, _ = get_assumption_schema(field.owner, field.name)
    stated = unit.format(currency="USD", price_year=PRICES, table_year=PRICES, product=setting.product)
    value = _within(SIZES.get(stated, 0.3 if stated == "1" else 1.0), bounds)
    return dict(carried({"central": value, "unit": stated, "reason": "Generated."}, setting.currency))


def _within(value: float, bounds: Bounds) -> float:
    low = bounds.low if bounds.low is not None else value
    high = bounds.high if bounds.high is not None else max(value, low)
    return value if low <= value <= high else round((low + high) / 2, 6) if bounds.high is not None else low


def _plain(first: Any, field: Field, setting: Setting, choice: int) -> Any:
    if get_origin(first) is Literal:
        names = get_args(first)
        return names[choice % len(names)]
    if first is bool:
        return True
    if first is date:
        return "2026-10-01"
    if first is int:
        return 1 if field.name == "version" else setting.headline
    if first is float and field.name in ("longitude", "latitude"):
        return setting.point[field.name == "latitude"]
    if first is float:
        return 1.0 if len(field.path) > 2 else 0.5
    if first is str:
        return _text(field, setting)
    return {} if first is dict else "Generated."


def _text(field: Field, setting: Setting) -> str:
    if field.path[0] in ("confidential", "correlations") and field.name != "reason":
        return setting.number
    if field.path[0] in ("paragraphs", "sections") and field.name != "text":
        return setting.section
    if field.path[0] == "asked" and field.name == "answer":
        return "ask-additional"
    if field.path[0] == "favoured" and field.name == "answer":
        closures = declared(setting.kind).favourable
        return closures[-1] if closures else "none"
    if field.name in ("key_figure", "result", "metric"):
        return setting.figure[0]
    if field.path[0] == "targets" and field.name == "unit":
        return setting.figure[1]
    if field.name == "code":
        return setting.region
    if field.name.endswith("sector"):
        return "M71"
    if "country" in field.name:
        return setting.country
    if field.name in TEXTS:
        return TEXTS[field.name]
    pattern = str(field.owner.model_fields[field.name].metadata)
    return "made_up" if "a-z" in pattern or field.name == "id" else f"A stranger's {field.name.replace('_', ' ')}"


def with_product(setting: Setting, given: Mapping[str, Any]) -> Setting:
    goods = given.get("project", {}).get("goods")
    return replace(setting, product=str(goods["unit"])) if isinstance(goods, Mapping) and "unit" in goods else setting

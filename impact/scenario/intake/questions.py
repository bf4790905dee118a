"""What a scenario of a kind of project in a country must say, what it may say, and what follows from the country."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path as FilePath
from typing import Any

from impact.core.country_names import country as country_of
from impact.core.errors import ImpactError, did_you_mean, list_choices
from impact.files import resources
from impact.files.yaml import Path, dotted
from impact.scenario.defaults.entries import ANY, GIVEN, OPTIONAL, Default, RequiredInput, bare
from impact.scenario.defaults.layers import Layers, at, layers_of
from impact.scenario.defaults.read import has_defaults
from impact.scenario.files.folder import NO_TABLE, bring_one, tables_of
from impact.scenario.intake.fields import Leaf, all_leaves, leaves_at, required_leaves
from impact.scenario.project import projects
from impact.scenario.quantity import Bounds

UNASKED = ("claims", "sources", "milestones")  # lists of their own: a sheet of the workbook each, and empty without it
OF_THE_FILE = (("scenario",), ("country",), ("project", "kind"))
_PLACES = ("first", "second", "third")
MOST_DONORS = 20
NOT_TO_CHANGE = ("scenario", "language", "table", "currency")  # settings of defaults that no client is asked about


@dataclass(frozen=True)
class Question:
    """One thing that the client can say.

    Attributes:
        leaf: where, and in which form.
        says: what it is, in words.
        must: whether there is no default.
        others: addresses of which one is enough beside this one.
        default: what holds otherwise.
        when: setting of the scenario under which it is asked, empty for always.
        names: names under which the kind of project knows defaults, where the client names parts.
        asked_at: address that was asked for, with the marks of optional parts; that of the leaf, or one above it.
    """

    leaf: Leaf
    says: str
    must: bool = True
    others: tuple[Path, ...] = ()
    default: Default | None = None
    when: str = ""
    names: tuple[str, ...] = ()
    asked_at: Path = ()

    @property
    def place(self) -> Path:
        """The address of the question, with the marks of parts that a scenario may leave out."""
        return self.asked_at or self.leaf.path

    @property
    def address(self) -> str:
        """Where the answer stands, dotted."""
        return address(self.leaf.path)


@dataclass(frozen=True)
class Start:
    """What a scenario starts from.

    Attributes:
        kind, country: of it.
        layers: of defaults under it; None where the kind has none.
        questions: in the order of the schema.
        facts: what follows from country and date, each with its reason.
        filling: what stands for {currency} and the like in units, as far as it is known.
        further: What else the schema of the kind knows: a scenario may leave it out.
    """

    kind: str
    country: str
    layers: Layers | None
    questions: tuple[Question, ...]
    facts: Mapping[Path, tuple[Any, str]]
    filling: Mapping[str, str]
    further: tuple[Question, ...] = ()

    def filled(self, text: str) -> str:
        """Return a unit with what is known in the place of its names in braces; the others stay."""
        for name, said in self.filling.items():
            text = text.replace(f"{{{name}}}", said)
        return text


def in_letters(part: str | int) -> str:
    """Return a part of an address as words: wage growth for `wage_growth`."""
    return str(part).removesuffix(OPTIONAL).replace("_", " ")


def address(path: Path) -> str:
    """Return a path as it is written behind `--set`, with the numbers of entries as they count from zero."""
    return ".".join(str(part) for part in path)


def start(
    kind: str, country: str, given: Mapping[str, Any], extra: tuple[FilePath, ...] = (), *, all_cases: bool = False
) -> Start:
    """Return what is asked for a scenario, and what follows from its country.

    Args:
        kind, country: of the scenario.
        given: what is answered already, as keys and values: it decides the cases.
        extra: the user's data folders.
        all_cases: ask what any case asks, where the scenario does not decide it.

    Raises:
        ImpactError: there is no such kind or country, or a file of defaults has faults.
    """
    land = country_of(country)
    if kind not in projects:
        raise ImpactError(
            f"no kind of project is called '{kind}'.{did_you_mean(kind, projects)} {list_choices(projects)}"
        )
    chain = dict(_chain(kind, land.name, given, country, extra))
    with_chain = {str(path[0]): value for path, (value, _) in chain.items()} | dict(given)
    layers = layers_of(kind, country, extra, with_chain) if has_defaults(kind, extra) else None
    facts = dict(_facts(land.name, land.currency, given, layers))
    of_defaults = {} if layers is None else layers.defaults
    facts |= {path: fact for path, fact in chain.items() if path not in of_defaults}
    asked = (
        [Question(leaf, leaf.words) for leaf in required_leaves(kind) if leaf.path[0] not in UNASKED]
        if layers is None
        else list(_questions(kind, layers))
    )
    cases = None if layers is None else layers_of(kind, country, extra, None)
    if layers is not None and cases is not None and all_cases:
        known = {each.address for each in asked}
        stated = {each.when for each in cases.asks if _decided(each.when, given)}
        of_cases = tuple(each for each in cases.asks if each.when not in stated and each.addresses[0] != (GIVEN,))
        asked += [
            each
            for each in _questions(kind, replace(layers, asks=of_cases, defaults={}), cases)
            if each.address not in known
        ]
    if layers is not None and cases is not None:
        asked += _unsaid(kind, layers, cases)
    if not chain and (layers is None or ("table",) not in layers.defaults):
        reason = projects[kind].no_proxy.rstrip(".")
        why = f"; tables of other countries cannot stand in: {reason}" if reason else ""
        says = f"the national table: no table of {country} was found. {bring_one(country)}{why}"
        asked.append(Question(Leaf(("table",), "text"), says))
    asked = [each for each in asked if each.leaf.path not in facts and each.leaf.path not in OF_THE_FILE]
    further = list(_further(kind, asked, facts, of_defaults))
    if NO_TABLE in (given.get("table"), facts.get(("table",), ("",))[0]):
        of_table = {("project", name) for name in projects[kind].of_table}
        asked = [each for each in asked if each.leaf.path[:2] not in of_table]
        further = [each for each in further if each.leaf.path[:2] not in of_table]
    filling = _filling(given, facts, layers, kind)
    once: dict[str, Question] = {}
    for each in asked:
        once.setdefault(each.address, each)
    return Start(kind, country, layers, tuple(once.values()), facts, filling, tuple(further))


def _further(
    kind: str, asked: Iterable[Question], facts: Mapping[Path, tuple[Any, str]], defaults: Mapping[Path, Default]
) -> Iterator[Question]:
    """Yield every other field of the schema, with its default or what follows from the country."""
    known = [(bare(each.leaf.path), each.leaf.path) for each in asked]
    with_default = [(bare(path), path) for path in defaults]
    for leaf in all_leaves(kind):
        if (path := leaf.path) in OF_THE_FILE or _first(known, path) is not None:
            continue
        inner = [in_letters(part) for part in path[path[0] == "project" :] if part != ANY]
        says = f"{', '.join(inner)}: {small(leaf.words)}".rstrip(": ").rstrip(".")
        over = _first(with_default, path, above=True)
        if path in facts:
            says = f"{says}; {facts[path][0]} unless given: {facts[path][1]}"
        yield Question(leaf, says, must=False, default=None if over is None else defaults[over])


def _first(known: Iterable[tuple[Path, Path]], path: Path, *, above: bool = False) -> Path | None:
    """Return the first known address that stands for this one, or for a part above it; None for none."""
    for plain, whole in known:
        near = len(plain) == len(path) or (above and len(plain) < len(path))
        if near and all(part in (ANY, str(name)) for part, name in zip(plain, path, strict=False)):
            return whole
    return None


def _decided(when: str, given: Mapping[str, Any]) -> bool:
    """Return whether the scenario decides a case otherwise, so that what it asks is not asked."""
    name, _, _ = when.partition(" = ")
    return not when or at(given, ("project", *name.split("."))) is not None


def _chain(
    kind: str, name: str, given: Mapping[str, Any], country: str, extra: tuple[FilePath, ...]
) -> Iterator[tuple[Path, tuple[Any, str]]]:
    """Yield by which table the supply chain is followed, where the answers do not say it; nothing where none will do.

    The latest table of the country; else none, for a kind of project that can do without; else those of others.
    """
    if "table" in given or "supply_chain" in given:
        return
    if tables := tables_of(country, extra):
        yield ("table",), (tables[-1], "the latest national table")
    elif projects[kind].of_table or projects[kind].no_proxy or not (donors := _donors(country, extra)):
        yield ("table",), (NO_TABLE, f"no national table of {name} was found; what rests on one is not estimated")
    else:
        reason = f"No national table of {name} was found, so the tables at hand stand in for it."
        proxy = {"level": 0, "donors": donors, "reason": reason}
        yield ("supply_chain",), ({"proxy": proxy}, "a rough estimate by other tables; bring one with --data-dir")


def _donors(country: str, extra: tuple[FilePath, ...]) -> list[str]:
    packs = [entry for folder in resources.folders("data", "countries", extra) for entry in folder.iterdir()]
    names = sorted({pack.name for pack in packs if pack.is_dir()} - {country})
    return [f"{name}/{tables[-1]}" for name in names if (tables := tables_of(name, extra))][:MOST_DONORS]


def _facts(
    name: str, currency: str, given: Mapping[str, Any], layers: Layers | None
) -> Iterator[tuple[Path, tuple[Any, str]]]:
    stated = set() if layers is None else {path for path in layers.defaults if len(path) == 1}
    last = _year_before(given.get("as_of"))
    usual = "the last whole year before the edition"
    for key, value, reason in (
        ("country_name", name, "as ISO 3166 has it"),
        ("currency", currency, "of the country"),
        ("price_year", last, usual),
        ("base_year", last, usual),
    ):
        if (key,) not in stated and key not in given and value:
            yield (key,), (value, reason)


def _year_before(day: Any) -> int | None:
    try:
        return date.fromisoformat(str(day)).year - 1
    except ValueError:
        return None


def _filling(
    given: Mapping[str, Any], facts: Mapping[Path, tuple[Any, str]], layers: Layers | None, kind: str
) -> dict[str, str]:
    found: dict[str, str] = {}
    for name in ("currency", "price_year", "table"):
        default = None if layers is None else layers.defaults.get((name,))
        value = given.get(name) or facts.get((name,), (None, ""))[0] or (default.value if default else None)
        if value:
            found[name] = str(value)
    if "table" in found:
        found["table_year"] = found.pop("table").rsplit("_", 1)[-1]
        if found["table_year"] == NO_TABLE:  # what would be in its prices is in those of the scenario
            found["table_year"] = found.get("price_year", "")
    stated = at(given, ("project", *where)) if (where := projects[kind].product_at) else None
    if product := projects[kind].product.removesuffix("/yr") or (stated if isinstance(stated, str) else ""):
        found["product"] = product
    return found


def _questions(kind: str, layers: Layers, names_of: Layers | None = None) -> Iterator[Question]:
    for ask in layers.asks:
        if ask.addresses[0][0] not in UNASKED:
            yield from _questions_of(kind, ask, names_of or layers)
    for default in layers.defaults.values():
        if default.path[0] not in NOT_TO_CHANGE and default.path[0] == "project":
            leaves = _leaves(kind, default.path, layers)
            if len(leaves) == 1:
                inner = [in_letters(part) for part in leaves[0].path[1:]]
                says = f"{', '.join(inner)}: {small(leaves[0].words)}".rstrip(": ")
                yield Question(leaves[0], says, must=False, default=default, when=_part(default.path))


def _unsaid(kind: str, layers: Layers, cases: Layers) -> Iterator[Question]:
    """Yield what the schema needs and no file of defaults speaks of, as where a country has no defaults of the kind."""
    asked = [ask_path for layer in (layers, cases) for ask in layer.asks for ask_path in ask.addresses]
    known = [*layers.defaults, *(path[1:] if " = " in str(path[0]) else path for path in cases.defaults)]
    stated = [bare(path) for path in (*asked, *known)]
    of_any = {each for each in stated[len(asked) :] if ANY in each}  # a default for every name is one of its own field
    for leaf in required_leaves(kind):
        whole = tuple(map(str, leaf.path))
        path = whole[: whole.index(ANY)] if ANY in whole else whole
        said = whole in of_any or any(
            path[: len(each)] == each or each[: len(path)] == path for each in stated if each not in of_any
        )
        if path[0] == "project" and path[-1] != "kind" and not said:
            yield _lacking(leaf, layers.country)


def _lacking(leaf: Leaf, country: str, place: Path = (), when: str = "", wanted: str = "") -> Question:
    """Return the question for a value that the country has no default for, in the words of the kind if it has any."""
    named = ", ".join(in_letters(part) for part in leaf.path[1:] if part != ANY)
    said = wanted or f"{named}: {small(leaf.words).rstrip('.')}".rstrip(": ")
    words = f"{said}; there is no default for {country}"
    return Question(leaf, words, leaf.required, when=when, asked_at=place)


def _part(path: Path) -> str:
    """Return the part that a scenario may leave out, where an address lies in one."""
    place = next((index for index, part in enumerate(path) if str(part).endswith(OPTIONAL)), None)
    return "" if place is None else dotted(bare(path[: place + 1]))


def _questions_of(kind: str, ask: RequiredInput, layers: Layers) -> Iterator[Question]:
    for path in ask.addresses:
        others = tuple(each for each in ask.addresses if each != path)
        names = _known_names(path, layers)
        leaves = _leaves(kind, path, layers)
        one_of = not ask.lacking and len(leaves) > 1 and not any(leaf.required for leaf in leaves)
        for leaf in leaves:
            words, inside = leaf.words, len(leaf.path) > len(path) and leaf.form != "yaml"
            says = f"{ask.says}: {small(words)}" if inside and words else ask.says
            if isinstance(leaf.path[-1], int):
                says = f"{ask.says} ({_PLACES[leaf.path[-1]] if leaf.path[-1] < len(_PLACES) else leaf.path[-1] + 1})"
            elif others:
                says = f"{ask.says}: {in_letters(path[-1])}"
            if ask.lacking:
                yield _lacking(leaf, layers.country, path, ask.when or _part(path), ask.wanted)
                continue
            beside = tuple(each.path for each in leaves if each is not leaf) if one_of else others
            must = leaf.required or one_of
            when = ask.when or _part(path)
            yield Question(leaf, says.rstrip("."), must, beside, when=when, names=names, asked_at=path)
        if ANY in path and not ask.lacking:
            yield from _beside(kind, path, layers, names)


def small(words: str) -> str:
    """Return words as they stand within a sentence."""
    return words if words[1:2].isupper() else f"{words[:1].lower()}{words[1:]}"


def _known_names(path: Path, layers: Layers) -> tuple[str, ...]:
    if ANY not in path:
        return ()
    place = path.index(ANY)
    found: dict[str, None] = {}
    for known in (*layers.defaults, *(each for ask in layers.asks for each in ask.addresses)):
        plain = bare(known)
        for cut in (plain, plain[1:]):  # a case stands before the address where all cases are listed
            if cut[:place] == path[:place] and len(cut) > place and cut[place] != ANY:
                found[cut[place]] = None
    return tuple(found)


def _beside(kind: str, path: Path, layers: Layers, names: tuple[str, ...]) -> Iterator[Question]:
    """Yield what else a part that the client names needs, where no default is for every name."""
    part = path[: path.index(ANY) + 1]
    covered = {tuple(str(each) for each in known) for known in layers.defaults}
    for leaf in _leaves(kind, part, layers):
        if leaf.path != path and leaf.required and tuple(map(str, leaf.path)) not in covered:
            known = f", where the name is none of {', '.join(names)}" if names else ""
            words = small(leaf.words).rstrip(".") or in_letters(leaf.path[-1])
            part_of = ", ".join(in_letters(each) for each in leaf.path[1 : leaf.path.index(ANY)])  # capital, items
            yield Question(leaf, f"{part_of}: {words}{known}", must=False, names=names)


def _leaves(kind: str, path: Path, layers: Layers) -> list[Leaf]:
    if path[0] == GIVEN:
        per = next((each.per for each in layers.defaults.values() if each.times == address(path)), "")
        return [Leaf(path, "number", per, Bounds(0, None), words="A total of which defaults are shares.")]
    try:
        return leaves_at(kind, path)
    except LookupError:
        return []  # files of defaults are held against the schema elsewhere

"""A component of a model, what must hold between components, and the model of a kind made of them."""

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from importlib import import_module
from typing import Any, Generic, TypeAlias, TypeVar

from impact.core.errors import ImpactError, Problem, did_you_mean, problem
from impact.model import models
from impact.model.comparators import compared
from impact.model.flows import Flows, units
from impact.model.inputs import Inputs
from impact.model.key_figures import select_key_figures
from impact.model.rows import ResultRow
from impact.scenario.kind_declaration import KindDeclaration
from impact.scenario.project import projects

F = TypeVar("F", bound=Flows)
Takes = TypeVar("Takes", bound=Flows, contravariant=True)  # a part that takes flows takes those of any kind


When: TypeAlias = Callable[[Any], bool]  # whether a project has a part


def always(project: Any) -> bool:
    """Return that every project has a part."""
    return True


@dataclass(frozen=True)
class Part(Generic[Takes]):
    """A part: what it computes from flows of parts before it, and the rows it yields once all flows are known.

    Attributes:
        needs: flows that it takes from parts before it.
        gives: flows it gives.
        shows: flows that its rows show besides, given by any part.
        may_use: flows that it uses where a part gives them, before it where it takes them for `compute`.
        compute: gives the flows.
        rows: yields the rows.
        leads: whether key figures rest on its rows, so that they are wanted where nothing else is.
        when: whether a project has the part.
    """

    name: str
    needs: tuple[str, ...] = ()
    gives: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    may_use: tuple[str, ...] = ()
    compute: Callable[[Inputs, Takes], None] | None = None
    rows: Callable[[Inputs, Takes], Iterable[ResultRow]] | None = None
    leads: bool = False
    when: When = always


@dataclass(frozen=True)
class ModelOfParts(Generic[F]):
    """The model of a kind of project: its parts in the order of their needs, and the figures that lead the brief.

    Attributes:
        flows: what they give each other.
        topics: what flows and steps rest on.
    """

    parts: tuple[Part[F], ...]
    flows: type[F]
    topics: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def __call__(self, inputs: Inputs) -> Iterable[ResultRow]:
        """Return the rows of all parts and the key figures; these alone where only headlines are wanted."""
        parts, flows = self.computed(inputs)
        left_out: list[ResultRow] = []  # not there where only headlines are wanted
        for part in parts:
            if part.rows is not None and (part.leads or not inputs.headlines_only):
                rows = list(_left_open(part.rows(inputs, flows), inputs.unknown_power))
                left_out.extend(() if part.leads else rows)
                flows.rows.extend(rows)
        figures = list(select_key_figures(inputs, flows.rows, left_out, flows.years_relieved()))
        if not inputs.headlines_only:
            flows.rows.extend(compared(inputs, flows.rows, figures))
        if inputs.stand_in is None:
            return figures if inputs.headlines_only else [*flows.rows, *figures]
        leading = inputs.stand_in.leading(figures, inputs.loaded.declared.figures)
        return [*leading] if inputs.headlines_only else [*inputs.stand_in.told(flows.rows), *leading]

    def computed(self, inputs: Inputs) -> tuple[tuple[Part[F], ...], F]:
        """Return the parts that the project has, and their flows.

        Raises:
            ImpactError: the parts do not fit together; it names everything that is wrong.
        """
        parts = tuple(part for part in self.parts if part.when(inputs.scenario.project))
        if faults := part_problems(parts, self.flows):
            listed = "\n".join(f"- {fault}" for fault in faults)
            raise ImpactError(f"The parts of the kind '{inputs.scenario.project.kind}' do not fit together.\n{listed}")
        flows = self.flows(tuple(int(year) for year in inputs.years), self.topics)
        for part in parts:
            if part.compute is not None:
                part.compute(inputs, flows)
        return parts, flows


def _left_open(rows: Iterable[ResultRow], unknown: Mapping[str, str]) -> Iterator[ResultRow]:
    """Yield rows; those on added power have a gap where no plant of a market of theirs is known to follow the load."""
    for row in rows:
        market = row.keys.get("market", "all")
        reasons = (reason for place, reason in unknown.items() if market in (place, "all"))
        marginal = bool(unknown) and row.keys.get("electricity") == "marginal"
        reason = next(reasons, "") if marginal and not row.gap else ""
        yield replace(row, gap=reason) if reason else row


def part_problems(parts: Sequence[Part[Any]], flows: type[Flows]) -> list[str]:
    """Return what is wrong with parts in their order; each sentence says what to do.

    Args:
        flows: with the units of all that they give.
    """
    known = units(flows)
    giver: dict[str, str] = {}
    found = [
        f"the flow '{name}' has no unit. Declare it as Annotated[..., Unit(...)] in {flows.__name__}."
        for name, unit in known.items()
        if not unit
    ]
    found += _two_units(flows)
    gives_later = {name: part.name for part in parts for name in part.gives}
    for part in parts:
        for name in (*part.needs, *part.gives, *part.shows, *part.may_use):
            if name not in known:
                found.append(
                    f"the part '{part.name}' names the flow '{name}', which is none.{did_you_mean(name, known)}"
                )
        for name in part.needs:
            if name in known and name not in giver:
                found.append(_not_given(part.name, name, gives_later))
        found += [
            f"the part '{part.name}' shows '{name}', which no part gives. Add a part that gives it."
            for name in part.shows
            if name in known and name not in gives_later
        ]
        for name in part.gives:
            if name in giver:
                found.append(f"the parts '{giver[name]}' and '{part.name}' both give '{name}'. Leave one of them out.")
            giver.setdefault(name, part.name)
    return found


def _not_given(part: str, name: str, gives_later: Mapping[str, str]) -> str:
    if name in gives_later:
        return f"the part '{part}' needs '{name}' before '{gives_later[name]}' gives it. List '{part}' behind it."
    return f"the part '{part}' needs '{name}', which no part gives. Add a part that gives it before."


def _two_units(flows: type[Flows]) -> Iterator[str]:
    """Yield flows that a kind declares in another unit than the flows it builds on."""
    for base in flows.__mro__[1:]:
        for name, unit in units(base).items() if issubclass(base, Flows) else ():
            if units(flows)[name] != unit:
                yield (
                    f"the flow '{name}' is in {unit} in {base.__name__} and in {units(flows)[name]} in "
                    f"{flows.__name__}. Give it another name."
                )


MADE = "ModelOfParts("  # where a model is made of parts


def model_problems(kind: str, declared: KindDeclaration | None = None) -> list[Problem]:
    """Return what is wrong with the parts and the key figures of a kind; none where its model is a function of its own.

    Args:
        kind: name of a kind of project whose modules are there.
        declared: its key figures, where they could be read.
    """
    model, _ = models[kind], projects[kind]
    if not isinstance(model, ModelOfParts):
        return []
    file, line = _place(models.home(kind))
    faults = part_problems(model.parts, model.flows)
    if declared is not None:
        faults += [
            f"nothing makes the key figure '{key}'. Say in kind.yaml which rows it is the sum of, such as "
            "of: {variable: jobs, channel: total}."
            for key, figure in declared.figures.items()
            if figure.of is None
        ]
    return [problem(f"kind '{kind}': {fault}", file=file, line=line) for fault in faults]


def _place(module: str) -> tuple[str, int]:
    """Return file and line in which a kind makes its model; no file where a model was registered by hand."""
    if not module:
        return "", 0
    source = inspect.getsource(import_module(module)).splitlines()
    line = next((number for number, text in enumerate(source, start=1) if MADE in text), 0)
    return inspect.getfile(import_module(module)), line

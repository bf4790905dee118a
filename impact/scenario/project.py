"""What every kind of project has, and the registry of their schemas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import model_validator

from impact.core.registry import KINDS, Registry
from impact.scenario.economy import WHOLE, Share
from impact.scenario.quantity import Assumption, Bounds, Name, Prose, Strict, Unit

Index = Literal["gdp", "household_consumption", "gross_fixed_capital_formation"]
Counts = Literal["headcount", "fte", "job_years"]


class WorkforceShares(Strict):
    """Shares of one phase; of each kind of share at most the whole, and what is missing to it was not stated.

    Attributes:
        counts: what was counted for the shares: persons, full-time equivalents or job-years.
        occupation: share by group, such as managers.
        sex: share by group, such as women.
        age: share by group, such as under_30.
        skill: share by group, such as trained.
    """

    counts: Counts
    occupation: dict[Name, Share] = {}
    sex: dict[Name, Share] = {}
    age: dict[Name, Share] = {}
    skill: dict[Name, Share] = {}

    @model_validator(mode="after")
    def _at_most_one(self) -> Self:
        faults = [
            f"the shares of '{aspect}' add up to {whole:g}, more than 1: somebody would be counted twice. Lower them"
            for aspect in ("occupation", "sex", "age", "skill")
            if (whole := sum(share.central or 0.0 for share in getattr(self, aspect).values())) > 1 + WHOLE
        ]
        if faults:
            raise ValueError("; ".join(faults))
        return self


class Workforce(Strict):
    """Who works in the project, where the client has counted.

    Attributes:
        construction: of those who build it.
        operation: of those employed in it.
    """

    construction: WorkforceShares | None = None
    operation: WorkforceShares | None = None


class FallBackIndex(Strict):
    """What stands in for the price index of a section, or of what is invested, where the country has none.

    Attributes:
        index: whose price is taken: of all output (gdp), or of what households buy or what is invested.
        ratio: price of what has no index of its own over that index, since the table's year.
    """

    index: Index
    ratio: Annotated[Assumption, Unit("1"), Bounds(0.1, 10)]


class LabourMarket(Strict):
    """Slack where the workers of a project come from; what is left out is that of the region or the country.

    Attributes:
        unemployment_rate: People without work in the labour force, in place of the rate of the catalogue.
        vacancy_rate: Vacant posts in all posts, filled and vacant.
        pay: Mean pay of the posts that net jobs count over what their industry and region pay.
    """

    unemployment_rate: Share | None = None
    vacancy_rate: Share | None = None
    pay: Annotated[Assumption, Unit("1"), Bounds(0.2, 5)] | None = None


@dataclass(frozen=True)
class Scales:
    """Named scales of a project, reached by moving one input.

    Attributes:
        input: key of the input.
        places: where it stands for each scale, by name: 0 low, 1 central, 2 high.
    """

    input: str
    places: Mapping[str, float]


@dataclass(frozen=True)
class Between:
    """Where an input that the draws place between named paths stands in one year.

    Attributes:
        low: its value on the low path.
        central: on the central one.
        high: on the high one.
        unit: of the values.
        reason: why these paths.
    """

    low: float
    central: float
    high: float
    unit: str
    reason: str


class Project(Strict):
    """What every kind of project has.

    Attributes:
        kind: name of the model that estimates it.
        name: as printed.
        workforce: who builds it and who works in it, where the client has counted.
        fall_back_index: what stands in for a price index that the country does not have.
        not_refilled: share of its workers who leave other jobs, posts that then stay empty; left out, it follows from
            the labour market.
        labour_market: slack from which that share follows; left out, the unemployment rate of the region or country.
        product: unit of its output, such as vehicles/yr; empty where it makes nothing that is counted.
        product_at: where a scenario states that unit itself, below `project`; empty where the kind has one.
        of_table: parts that need a national table, where the kind can do without one.
        no_proxy: why it cannot do with tables of other countries; empty where it can.
    """

    kind: str
    name: Prose
    workforce: Workforce | None = None
    fall_back_index: FallBackIndex | None = None
    not_refilled: Share | None = None
    labour_market: LabourMarket | None = None

    product: ClassVar[str] = ""
    product_at: ClassVar[tuple[str, ...]] = ()
    of_table: ClassVar[tuple[str, ...]] = ()
    no_proxy: ClassVar[str] = ""

    @model_validator(mode="after")
    def _one_share(self) -> Self:
        if self.not_refilled is not None and self.labour_market is not None:
            raise ValueError("'not_refilled' states what would follow from 'labour_market': leave one of them out")
        return self

    @property
    def counted_in(self) -> str:
        """Unit in which its output is counted, such as vehicles; empty where it makes nothing that is counted."""
        return self.product.removesuffix("/yr")

    def switches(self) -> Mapping[str, Mapping[str, Project | None]]:
        """Return choices of method or path that have no distribution: the project under each option, None as it is."""
        return {}

    def scales(self, scenario: Any) -> Scales | None:
        """Return the scales at which net effects are shown; None where the project has one scale alone."""
        return None

    def between_paths(self, year: int) -> Between | None:
        """Return where the input stands in a year that the draws place between paths; None where a kind has none."""
        return None

    def on_path(self, place: float) -> Mapping[str, Any] | None:
        """Return what a variant states of the project to stand at a place between its paths: 0 low, 1 central, 2 high.

        None where a kind has no paths.
        """
        return None

    def tested(self) -> tuple[str, ...]:
        """Return the ids of claims in households and the like that the study holds against what is taken for each."""
        return ()

    def contradictions(self, scenario: Any, catalogue: Any) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Yield what contradicts itself by figures of the catalogue: path in the scenario and message."""
        return iter(())

    def named_sources(self) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Yield path and id of each source that stands neither in an assumption nor in a claim."""
        return iter(())

    @property
    def gaps(self) -> Mapping[str, str]:
        """What it leaves out by itself, and why; what the scenario says in `not_estimated` goes before."""
        return {}

    @property
    def workforce_of(self) -> Mapping[str, str]:
        """Dimensions of the shares of occupations, sexes, ages and skills that studies have of such projects."""
        return {"kind": self.kind}

    @property
    def peers_of(self) -> Mapping[str, str]:
        """Dimensions of the other projects that are like this one: all of its kind where it names none."""
        return {}

    @property
    def peer_itself(self) -> str:
        """What the project itself is called among the peers of its kind; empty where it is not there."""
        return ""

    @property
    def building_years(self) -> tuple[int, ...]:
        """Years in which it is built, in their order; none where the kind does not say."""
        return ()

    @property
    def facts(self) -> Mapping[str, str | int | float]:
        """Words and settings of this kind of project that a brief prints."""
        return {}


projects: Registry[type[Project]] = Registry(KINDS, "kind of project", module="schema")

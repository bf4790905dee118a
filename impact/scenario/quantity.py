"""A number somebody chose, with its range, unit and reason."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema, model_validator

LONGEST = 4_000  # characters of a text: two pages
Number = Annotated[float, Field(strict=True, allow_inf_nan=False)]
Whole = Annotated[int, Field(strict=True)]
Distribution = Literal["triangular", "uniform", "normal", "lognormal", "pert"]
Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]  # of a part, for ids of results
Grade = Literal["A", "B", "C", "D"]
PriceIndex = Literal["gdp", "gva", "household_consumption", "consumer_prices", "gross_fixed_capital_formation"]
DATE = r"^(\d{4}(-\d{2}(-\d{2})?)?)?$"
# A year, month or day; empty where none was given. YAML reads a bare year as a number.
IsoDate = Annotated[
    str,
    BeforeValidator(lambda value: str(value) if type(value) is int else value),
    Field(pattern=DATE),
    WithJsonSchema({"anyOf": [{"type": "string", "pattern": DATE}, {"type": "integer"}]}),
]


@dataclass(frozen=True)
class ForReaders:
    """Mark of a text that is printed: each language of the scenario has it in its own words."""


MOST_IN_WORD = 40  # letters of a word in a heading, of which a line holds no more
_BREAKS = re.compile("[\\s\u00ad/-]|[\u2e80-\uffff]")  # where a line may end; between Chinese letters anywhere


def _breakable(text: str) -> str:
    word = max(_BREAKS.split(text), key=len)
    if len(word) > MOST_IN_WORD:
        raise ValueError(
            f"the word '{word[:20]}…' has {len(word)} letters, and no heading has room for more than {MOST_IN_WORD}. "
            "Divide it, or put a soft hyphen (U+00AD) into it"
        )
    return text


Prose = Annotated[str, ForReaders()]
MOST_TITLE = 200  # characters; the head of a page shows as many of its words as it has room for
Title = Annotated[Prose, Field(min_length=1, max_length=MOST_TITLE), AfterValidator(_breakable)]
Label = Annotated[
    Prose, Field(min_length=1, max_length=120), AfterValidator(_breakable)
]  # what stands in every row of a table or on every page
Sector = str  # code of a sector in the national table


class Strict(BaseModel):
    """A part of a scenario: unknown keys are errors, values do not change.

    Attributes:
        misplaced: keys that clients state here and that belong elsewhere, each with what to do.
    """

    misplaced: ClassVar[Mapping[str, str]] = {}

    # Most are parts of others, which hold their rules: so none is built before a file is held against it.
    model_config = ConfigDict(
        extra="forbid", frozen=True, populate_by_name=True, str_max_length=LONGEST, defer_build=True
    )


@dataclass(frozen=True)
class Unit:
    """The unit a quantity must carry; `{currency}`, `{price_year}`, `{product}` are filled from the scenario."""

    text: str


@dataclass(frozen=True)
class Bounds:
    """The values a quantity may take, ends included; None is open."""

    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Limit:
    """The limits of the catalogue that a quantity is held against: `limit_NAME` with these dimensions.

    Attributes:
        name: of the limits.
        which: dimensions.
        beside: dimensions that stand under that name beside the quantity.
    """

    name: str
    which: tuple[tuple[str, str], ...] = ()
    beside: tuple[str, ...] = ()


@dataclass(frozen=True)
class Prices:
    """The index that carries money of another year to the price year, where neither number nor scenario names one."""

    index: PriceIndex = "gdp"


@dataclass(frozen=True)
class ByYear:
    """Mark of a quantity that may have values by year; all others hold for every year."""


class Range(Strict):
    """Central value, low and high; without low and high it is not uncertain."""

    central: Number
    low: Number | None = None
    high: Number | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if (self.low is None) != (self.high is None):
            raise ValueError("a range needs both low and high. Give the other one, or leave both out")
        if self.low is not None and self.high is not None and not self.low <= self.central <= self.high:
            raise ValueError(
                f"low {self.low:g}, central {self.central:g} and high {self.high:g} are not in ascending order. "
                "Put them in order"
            )
        return self


class Alternative(Strict):
    """One of several rival figures, with its weight among them."""

    value: Number
    weight: Annotated[float, Field(strict=True, gt=0, allow_inf_nan=False)] = 1.0


class Assumption(Strict):
    """A choice made by people: value and range, or values by year (linear between, held outside), and the reason.

    Attributes:
        unit: must be the unit the model asks for; its money may be of another currency and year.
        index: carries money of another year to the price year; that of the field where it is left out.
        distribution: of the draws. Low and high are its ends with triangular, uniform and pert, hold 95 of 100 draws
            between them with lognormal, and lie one standard deviation from the centre with normal.
        alternatives: rival figures in place of low and high, such as 8.3 or 18.3; each draw takes one.
        cut: lowest and highest value a draw may have; the distribution is cut off there.
        grade: D for a judgement, better where a source supports the value.
        sources: ids of the sources the choice leans on.
    """

    unit: str
    reason: Prose = Field(min_length=1)
    central: Number | None = None
    low: Number | None = None
    high: Number | None = None
    years: dict[int, Range] | None = None
    distribution: Distribution = "triangular"
    alternatives: tuple[Alternative, ...] = ()
    cut: tuple[Number, Number] | None = None
    grade: Grade = "D"
    sources: tuple[str, ...] = ()
    index: PriceIndex | None = None

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        if (self.central is None) == (self.years is None):
            raise ValueError("give either 'central' (with low and high) or 'years', not both and not none")
        if self.years is not None and (self.low is not None or self.high is not None):
            raise ValueError("'low' and 'high' belong under each year when 'years' is given")
        if self.years == {}:
            raise ValueError("'years' names no year")
        if self.central is not None:
            Range(central=self.central, low=self.low, high=self.high)
        if self.distribution == "lognormal" and any(r.low is not None and r.low <= 0 for r in self.by_year.values()):
            raise ValueError("a lognormal range must be above zero. Choose another distribution")
        if self.distribution == "normal" and any(
            r.low is not None and r.high is not None and abs(r.low + r.high - 2 * r.central) > 1e-9 * (r.high - r.low)
            for r in self.by_year.values()
        ):
            raise ValueError(
                "a normal range lies as far above the central value as below it. Move one end, or choose another "
                "distribution, such as lognormal or pert"
            )
        if self.alternatives and (len(self.alternatives) < 2 or self.years is not None or self.low is not None):
            raise ValueError("'alternatives' are two or more values in place of 'low', 'high' and 'years'")
        if self.alternatives and (self.cut is not None or "distribution" in self.model_fields_set):
            raise ValueError("'alternatives' have weights and no distribution. Leave out 'distribution' and 'cut'")
        if self.cut is not None and not all(
            self.cut[0] <= r.central <= self.cut[1] and self.cut[0] < self.cut[1] for r in self.by_year.values()
        ):
            raise ValueError("'cut' is the lowest and the highest value, with every central value between them")
        return self

    @property
    def drawn_as(self) -> str:
        """What the draws come from, for readers; empty without a range."""
        if self.alternatives:
            return "alternatives " + ", ".join(f"{each.value:g} (weight {each.weight:g})" for each in self.alternatives)
        if all(each.low is None or each.low == each.high for each in self.by_year.values()):
            return ""
        return (
            self.distribution if self.cut is None else f"{self.distribution} cut at {self.cut[0]:g} and {self.cut[1]:g}"
        )

    @property
    def by_year(self) -> dict[int, Range]:
        """The ranges by year; a single range stands under year 0."""
        if self.years is not None:
            return dict(sorted(self.years.items()))
        if self.alternatives:
            values = [self.central or 0.0, *(alternative.value for alternative in self.alternatives)]
            return {0: Range.model_construct(central=self.central, low=min(values), high=max(values))}
        return {0: Range.model_construct(central=self.central, low=self.low, high=self.high)}

    def at(self, year: int) -> float:
        """Return the central value in a year, linear between the years given and held outside."""
        points = self.by_year
        before = max((each for each in points if each <= year), default=min(points))
        after = min((each for each in points if each >= year), default=max(points))
        low, high = points[before].central, points[after].central
        return low if after == before else low + (high - low) * (year - before) / (after - before)

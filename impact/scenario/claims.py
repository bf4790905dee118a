"""What others say of a project, kept apart from what is modelled: claims and milestones."""

from typing import Literal, Self

from pydantic import Field, model_validator

from impact.scenario.quantity import IsoDate, Number, Prose, Strict, Whole


class Contradiction(Strict):
    """What another source says about the same thing.

    Attributes:
        source: id of the other source.
        says: its statement.
    """

    source: str
    says: Prose = Field(min_length=1)


class Comparison(Strict):
    """The modelled figure that a claim is set beside: same measure, place and year.

    Attributes:
        figure: what is compared.
        year: of both.
        additional: the claim counts jobs beyond those there are.
        capacity: id of the claim of the capacity at which this one holds; empty where it is about a year's output.
        difference: what the gap is, where no step explains it: another count, a capacity beside an output, or a plan
            that is not taken for what will be.
    """

    figure: Literal["output", "exports", "jobs_direct", "jobs_foreign"]
    year: Whole
    additional: bool = False
    capacity: str = ""
    difference: Literal["other_count", "capacity_not_output", "plan_not_taken"] = "other_count"


class Claim(Strict):
    """A statement somebody made, kept apart from what is modelled.

    Attributes:
        id: short name, by which others refer to it.
        says: the statement.
        said_by, source, said_on: who, where, when (ISO year, month or day).
        undated: why nobody knows when.
        status: reported (it has happened) or announced (it is promised).
        counts: what the figure counts.
        value: the figure, if the statement has one.
        unit: of the figure, if the statement has one.
        used: whether the model uses it.
        reason: how the model uses it, or why not.
        result: key figure of the study that answers the statement, such as petrol_and_diesel.
        beside: modelled figure of the same measure, place and year.
        against: sources that say otherwise.
        about: what several claims tell differently, such as start: they are set side by side, by the day of each.
        happens: when what is claimed happens (ISO year, month or day), where the claim is about a date.
    """

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    says: Prose = Field(min_length=1)
    said_by: Prose = Field(min_length=1)
    source: str
    said_on: IsoDate = ""
    undated: str = ""
    status: Literal["reported", "announced"]
    counts: Prose = ""
    value: Number | None = None
    unit: str = ""
    used: bool = False
    reason: Prose = Field(min_length=1)
    result: str = ""
    beside: Comparison | None = None
    against: tuple[Contradiction, ...] = ()
    about: str = Field(default="", pattern=r"^([a-z][a-z0-9_]*)?$")
    happens: IsoDate = ""

    @model_validator(mode="after")
    def _dated(self) -> Self:
        if bool(self.said_on) == bool(self.undated):
            raise ValueError("give 'said_on', the date of the claim, or say in 'undated' why nobody knows it")
        if self.beside is not None and self.value is None:
            raise ValueError("a claim without 'value' cannot stand beside a modelled figure. Add it")
        return self


class Milestone(Strict):
    """Something that happened to the project, or is promised.

    Attributes:
        says: what, in a few words.
        on: when (ISO year, month or day); empty where no date was given.
        until: end of the time, where one was given.
        status: reported or announced.
        source: where it is said.
    """

    says: Prose = Field(min_length=1, max_length=70)
    on: IsoDate = ""
    until: IsoDate = ""
    status: Literal["reported", "announced"]
    source: str

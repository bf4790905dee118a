"""Another project that the scenario sets beside its own: people, and what they make."""

from typing import Literal, Self

from pydantic import Field, model_validator

from impact.scenario.quantity import Label, Number, Prose, Strict, Whole


class Peer(Strict):
    """One other project, as it was published.

    Attributes:
        id, name, country: which one, in a few words, and where (ISO 3166; empty for a group).
        year: that the figures are of. status: reported (it is so) or announced (it is promised).
        jobs, people: how many, and the unit in which they are counted, as the kind of project counts its own.
        output: what they make a year. per_output: jobs for what is made, where only that was published.
        unit: of `output`, or of `per_output`, as the kind of project has it.
        source: where it is said. grade: A to D. reason: what the figure counts otherwise than the project's own.
    """

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    name: Label
    country: str = Field(default="", pattern=r"^([A-Z]{3})?$")
    year: Whole = Field(ge=1900, le=2100)
    status: Literal["reported", "announced"]
    jobs: Number | None = Field(default=None, ge=0)
    people: str = "persons"
    output: Number | None = Field(default=None, gt=0)
    per_output: Number | None = Field(default=None, ge=0)
    unit: str
    source: str
    grade: Literal["A", "B", "C", "D"] = "C"
    reason: Prose = ""

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        both = self.jobs is not None and self.output is not None
        if both == (self.per_output is not None) or (self.per_output is not None and self.jobs is not None):
            raise ValueError("give 'jobs' and 'output', or 'per_output' alone")
        if self.id == "project":
            raise ValueError("'project' is the project itself. Choose another id")
        return self

"""What the service answers, as the OpenAPI document describes it."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

PROBLEM_JSON = "application/problem+json"
ID_FORM = r"^[0-9a-f]{32}$"
StudyId = Annotated[str, Field(pattern=ID_FORM, description="Id of a study.")]


class Form(BaseModel):
    """What all answers have in common: they hold what is described, and nothing else."""

    model_config = ConfigDict(extra="forbid")


class ProblemItem(Form):
    """One thing that is wrong."""

    file: str = Field(description="Where it stands: scenario.yaml for what was sent; empty where in no file.")
    line: int = Field(description="Line, from 1; 0 where none is known.")
    column: int = Field(description="Column, from 1; 0 where none is known.")
    key: str = Field(description="Key of the scenario, or parameter of the request.")
    message: str = Field(description="What was found, what is allowed, what to do.")


class ProblemDetails(Form):
    """Why there is no answer (RFC 9457), with all problems at once."""

    type: str = Field(description="Which sort of problem; the same for all of one sort.")
    title: str
    status: int
    detail: str
    instance: str = Field(description="Number of the request, which the log of the service has too.")
    problems: list[ProblemItem] = []


class Printed(Form):
    """Numbers as the documents print them; empty where there is none."""

    value: str
    low: str
    high: str


class Figure(Form):
    """A key figure with its range."""

    key: str
    name: str = Field(description="What it is called in the language that was asked for.")
    value: float | None = Field(description="Main estimate; none where it is not estimated.")
    low: float | None
    high: float | None
    unit: str
    period: str | int | None
    status: str | None
    scope: str | None
    measure: str | None
    range: str | None = Field(description="What low and high are.")
    grade: str | None
    printed: Printed


class Study(Form):
    """A study that was made, with its key figures."""

    id: StudyId
    state: Literal["done"] = "done"
    name: str
    title: str
    kind: str
    country: str
    country_name: str
    place: str
    currency: str
    headline_year: int
    stage: str
    as_of: str
    draws: int
    seed: int
    language: str
    version: str = Field(description="Of the program that made it.")
    results_sha256: str
    figures: list[Figure]
    tables: list[str]
    documents: list[str]


class Waiting(Form):
    """Something that is not there yet. Ask again at the address of `Location`, after `Retry-After` seconds."""

    id: StudyId
    state: Literal["queued", "running"]


class Studies(Form):
    """The studies of the caller that are kept, the latest first."""

    studies: list[StudyId]


class Checked(Form):
    """What a check found. A scenario that is valid can be run."""

    valid: bool
    problems: list[ProblemItem]
    title: str = ""
    kind: str = ""
    country: str = ""
    draws: int = 0


class Kind(Form):
    """A kind of project."""

    kind: str
    documents: list[str]


class Kinds(Form):
    """All kinds of project."""

    kinds: list[Kind]


class Countries(Form):
    """What is known of each country, in the columns of `impact list countries --format json`."""

    countries: list[dict[str, Any]]


class Choices(Form):
    """What requests may name."""

    scenarios: list[str]
    languages: list[str]
    themes: list[str]
    papers: list[str]
    formats: list[str]


class Health(Form):
    """How the service is."""

    live: bool
    ready: bool
    version: str

"""Who works in a project, as a scenario states it: shares by phase of occupations, sexes, ages and skills."""

from typing import Literal, Self

from pydantic import model_validator

from impact.scenario.economy import WHOLE, Share
from impact.scenario.quantity import Name, Strict

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

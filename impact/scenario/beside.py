"""What a kind of project shows of several scenarios side by side: rows by group, each picked from a study by name."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from impact.scenario.quantity import Name, Number, Strict


class Picked(Strict):
    """Rows of one table of a study.

    Attributes:
        table: that holds them.
        where: columns and what stands in them; `{central_path}` and the like are facts of the study.
        year: of the row, where rows have years: that of the headline, the last that there is, or all years added up.
    """

    table: Name
    where: dict[str, str] = {}
    year: Literal["headline_year", "last", "sum"] | None = None


class Beside(Strict):
    """One row: what stands in it for each scenario. One of `claims`, `ratio_of_claims`, `figure`, `result`, `inputs`.

    Attributes:
        claims: what claims are about, which stand with their dates. status: of those that are shown.
        ratio_of_claims: ids of two claims, of which the first is divided by the second.
        figure: key figure. result: row of a table.
        over: what a figure or result is divided by; the quotient is that of the central run.
        times: what a quotient is multiplied with. unit: of the quotient, by its name in `unit-of-NAME`; 1
            for a share.
        inputs: key of an assumption, or the first parts of the id of a factor; `{country}` and the like are facts.
        gap: key of the note that says why there is nothing, or nothing but zero.
    """

    claims: Name | None = None
    status: Literal["reported", "announced"] | None = None
    ratio_of_claims: tuple[Name, Name] | None = None
    figure: Name | None = None
    result: Picked | None = None
    over: Picked | None = None
    times: Number = 1
    unit: str = ""
    inputs: str = Field(default="", max_length=100)
    gap: Name | None = None

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        forms = (self.claims, self.ratio_of_claims, self.figure, self.result, self.inputs or None)
        if sum(form is not None for form in forms) > 1 or not (any(forms) or self.gap):
            raise ValueError("give one of 'claims', 'ratio_of_claims', 'figure', 'result' and 'inputs', or 'gap' alone")
        if self.over is not None and self.figure is None and self.result is None:
            raise ValueError("'over' divides a 'figure' or a 'result'. Add one of them, or leave it out")
        return self


SideBySide = dict[Name, dict[Name, Beside]]

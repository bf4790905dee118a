"""What is said of a table of many countries, of which one is cut out: places, uses and rows by their codes."""

from __future__ import annotations

import re
from typing import Annotated, Final, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from impact.catalogue.io_table_areas import Letters, Row
from impact.catalogue.io_table_description import FileName

PARTS: Final = ("place", "sector")


def _template(text: str) -> str:
    if sorted(re.findall(r"\{(\w+)\}", text)) != sorted(PARTS):
        raise ValueError(f"'{text}' does not say where place and sector stand in a label. Write '{{place}}_{{sector}}'")
    return text


def _listed(value: object) -> object:
    return [value] if isinstance(value, str) else value


Codes = Annotated[tuple[str, ...], BeforeValidator(_listed), Field(min_length=1)]


class ManyCountries(BaseModel):
    """A table of many countries.

    Attributes:
        file: a CSV file. sheet: of the workbook, instead.
        place: how the file calls the country; several where it is split, such as MEX, MX1 and MX2.
        header_row: row with codes of sectors. code_column: column with them.
        label: how place and sector make up one code.
        place_row, place_column: where places stand by themselves, instead of `label`.
        name_column: column with names of sectors.
        uses: codes of final use, by the name of the column that they become; of `households` and `investment` the
            imported shares are told.
        rows: codes of primary inputs, by the name of the column that they become; several are added, and `*` stands for
            any letters. What is named `imports` comes on top of imported flows. Without `output` it is the sales.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    file: FileName | None = None
    sheet: str | None = None
    place: Codes
    header_row: Row = 1
    code_column: Letters = "A"
    label: Annotated[str, AfterValidator(_template)] = "{place}_{sector}"
    place_row: Row | None = None
    place_column: Letters | None = None
    name_column: Letters | None = None
    uses: dict[str, Codes]
    rows: dict[str, Codes]

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.file is not None and self.sheet is not None:
            raise ValueError("name either a CSV 'file' or a 'sheet' of the workbook, not both")
        if (self.place_row is None) != (self.place_column is None):
            raise ValueError("'place_row' and 'place_column' belong together. Give both, or a 'label'")
        if same := set(self.uses) & {*self.rows, "exports"}:
            raise ValueError(f"'{min(same)}' is the name of two columns. Give each its own")
        return self

    def parts(self, label: str) -> tuple[str, str]:
        """Return place and sector of a label; two empty texts where it has not both."""
        pattern = re.escape(self.label).replace(r"\{place\}", "(?P<place>.+?)").replace(r"\{sector\}", "(?P<sector>.+)")
        found = re.fullmatch(pattern, label)
        return (found["place"], found["sector"]) if found else ("", "")

"""What `table.yaml` says of sheets and files as an office published them; its models are made only where it does."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import BeforeValidator, model_validator

from impact.catalogue.io_table_areas import Area, Format, titled
from impact.catalogue.io_table_description import Description
from impact.catalogue.io_table_places import ManyCountries


class PublishedDescription(Description):
    """A description with parts of sheets, formats of numbers, or a table of many countries."""

    sheets: dict[str, Annotated[Area, BeforeValidator(titled)]] = {}
    format: Format = Format()
    multi_country: ManyCountries | None = None

    @model_validator(mode="after")
    def _domestic(self) -> Self:
        if self.multi_country and self.flows == "total":
            raise ValueError("what is cut out of 'multi_country' are domestic flows. Write 'flows: domestic'")
        return self

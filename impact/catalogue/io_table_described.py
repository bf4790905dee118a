"""`table.yaml` read: as a plain description, or as one of sheets as they were published."""

from __future__ import annotations

from typing import Final

from pydantic import ValidationError

from impact.catalogue.io_table_description import Description
from impact.errors import ProblemsError, problem
from impact.source_positions import Positions, read_yaml
from impact.validated import explained

PUBLISHED: Final = frozenset({"sheets", "format", "multi_country"})  # keys of sheets as they were published


def read_description(content: str, file: str) -> tuple[Description, Positions]:
    """Return what table.yaml says, and where its keys stand.

    Raises:
        ProblemsError: every key that is unknown, missing or wrong, each with its line.
    """
    data, places = read_yaml(content, file)
    return describe(data, places), places


def describe(data: object, places: Positions) -> Description:
    """Return the description held by a mapping; see `read_description`."""
    if not isinstance(data, dict):
        message = "A table description is a mapping of keys: name, country, year ... See data/README.md."
        raise ProblemsError([problem(message, file=places.file)])
    model = Description
    if not PUBLISHED.isdisjoint(data):
        from impact.catalogue.io_table_description_published import PublishedDescription

        model = PublishedDescription
    try:
        return model.model_validate(data)
    except ValidationError as error:
        raise ProblemsError(explained(error, model, places)) from None

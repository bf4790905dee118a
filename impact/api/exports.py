"""The data of studies in the forms of other tools."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from impact.api.studies import either

if TYPE_CHECKING:
    from impact.export.data_form import DataForm
    from impact.study.study import Study


def data_form(name: str) -> DataForm:
    """Return a form of data, checked.

    Raises:
        ImpactError: there is none of that name, or what it needs is not installed.
    """
    from impact.export.data_form import data_forms

    found = data_forms[name]
    found.check()
    return found


def exported(scenarios: Sequence[str | Path | Study], form: str, *, data: Sequence[Path] = ()) -> dict[str, bytes]:
    """Return the data of scenarios in a form, by the name of the file.

    Args:
        scenarios: shipped names, scenario files, study folders or studies. form: iamc, datapackage or parquet.
        data: folders looked up first.

    Raises:
        ImpactError: there is no such form, what it needs is not installed, or a scenario has problems.
    """
    wanted = data_form(form)
    studies = [either(scenario, data) for scenario in scenarios]
    if wanted.together:
        return {wanted.file_name([study.name for study in studies]): wanted.write(studies, tuple(data))}
    return {wanted.file_name([study.name]): wanted.write([study], tuple(data)) for study in studies}

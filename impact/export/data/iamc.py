"""Results by year in the long form of the IAMC, as pyam reads it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from impact.export.data_form import data_forms
from impact.study.study import Study


@data_forms.register("iamc", ending="iamc.csv", together=True)
def iamc(studies: Sequence[Study], data: tuple[Path, ...]) -> bytes:
    """Return the lines of all studies under one header."""
    from impact.study.store.iamc import as_csv

    first, *others = (as_csv(study, data) for study in studies)
    return (first + "".join(other.partition("\n")[2] for other in others)).encode()

"""Whether a printed brief is what it says."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from impact.api.studies import Tell, silent, study_of
from impact.core.errors import ImpactError

if TYPE_CHECKING:
    from impact.study.study import Study
    from impact.theme.logo import Brand
    from impact.verify.report import Report
    from impact.verify.study_inside import StudyInside

NAME_IT = "files of this format do not carry their study. Name it: impact verify FILE STUDY"


def verify(
    file: str | Path,
    study: str | Path | None = None,
    *,
    data: Sequence[Path] = (),
    templates: Sequence[Path] = (),
    brand: str | Path | Brand | None = None,
    trust: Sequence[Path] = (),
    show: Path | None = None,
    tell: Tell = silent,
) -> Report:
    """Return whether a printed brief is what it says: held against the evidence that it carries, or against a study.

    Nothing of the file is run. Nothing is written but pictures that are asked for, and a temporary folder that goes.

    Args:
        file: The PDF; a Word file, web page, workbook or presentation, which has no evidence, with its study.
        study: Folder of the study, its scenario, or a PDF that carries it.
        data: Folders looked up before the shipped one, where the issuer had some of its own.
        templates: Folders with fonts of the house, or with words of a language or kind that does not ship.
        brand: Brand file, or what `impact.api.brand` has read, with fonts which the file names and does not carry.
        trust: Files with certificates that are trusted.
        show: Folder for pictures of pages that differ; none are written unless given.

    Raises:
        ImpactError: the file, a certificate or the study cannot be read, or a study is missing or named in vain.
    """
    from impact.api.brands import brand as brand_of
    from impact.verify.house import With
    from impact.verify.other_formats import FORMS, form_of, held_against
    from impact.verify.verify import verify as verified

    asked = With(tuple(data), tuple(templates), brand_of(brand, templates=tuple(templates)), tuple(trust), show=show)
    file, other = Path(file), form_of(Path(file)) in FORMS
    if other != (study is not None):
        raise ImpactError(f"{file}: {NAME_IT if other else 'a PDF carries its study. Name no other.'}")
    if study is None:
        return verified(file, asked, tell)
    return held_against(file, partial(_study, study, data, tell), asked, tell)


def _study(study: str | Path, data: Sequence[Path], tell: Tell, also: Sequence[str]) -> Study:
    """Return a study out of a PDF, from its folder, or by running its scenario with some tables on request."""
    if Path(study).suffix.lower() == ".pdf":
        return study_inside(study).study
    return study_of(study, data=data, tell=tell, also=also)


def study_inside(file: str | Path) -> StudyInside:
    """Return the study that a printed brief carries, and the numbers that it prints with their cells.

    Args:
        file: the PDF; whether it is as it was issued, `verify` says.

    Raises:
        ImpactError: the file is no PDF that carries one.
    """
    from impact.verify.study_inside import study_inside as inside

    return inside(Path(file))

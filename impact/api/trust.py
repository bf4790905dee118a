"""Whether a printed brief is what it says."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from impact.api.studies import Tell, silent

if TYPE_CHECKING:
    from impact.look.brand import Brand
    from impact.trust.report import Report
    from impact.trust.study_inside import StudyInside


def verify(
    file: str | Path,
    *,
    data: Sequence[Path] = (),
    templates: Sequence[Path] = (),
    brand: str | Path | Brand | None = None,
    trust: Sequence[Path] = (),
    show: Path | None = None,
    tell: Tell = silent,
) -> Report:
    """Return whether a printed brief is what it says: held against the evidence that it carries.

    Nothing is written, but pictures that are asked for, and to a private temporary folder that goes at the end; nothing
    of the file is run.

    Args:
        file: the PDF.
        data: folders looked up before the shipped one, where the issuer had some of its own.
        templates, brand: folders and a brand (a file, or what `impact.api.brand` has read) that have fonts of the house
            which the file names and does not carry; folders with its words in a language or kind that does not ship.
        trust: files with certificates that are trusted.
        show: a folder for pictures of pages that differ; none are written without.
        tell: called with the name of each step.

    Raises:
        ImpactError: the file, or a certificate, cannot be read from the disk.
    """
    from impact.api.brands import brand as brand_of
    from impact.trust.verify import With
    from impact.trust.verify import verify as verified

    asked = With(tuple(data), tuple(templates), brand_of(brand, templates=tuple(templates)), tuple(trust), show=show)
    return verified(Path(file), asked, tell)


def study_inside(file: str | Path) -> StudyInside:
    """Return the study that a printed brief carries, and the numbers that it prints with their cells.

    Args:
        file: the PDF; whether it is as it was issued, `verify` says.

    Raises:
        ImpactError: the file is no PDF that carries one.
    """
    from impact.trust.study_inside import study_inside as inside

    return inside(Path(file))

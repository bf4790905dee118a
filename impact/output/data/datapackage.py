"""A study as a Frictionless data package in one file."""

from collections.abc import Sequence
from pathlib import Path

from impact.output.edition import data_forms
from impact.output.office.zip_files import zipped
from impact.study.study import StudyData


@data_forms.register("datapackage", ending="datapackage.zip", text=False)
def datapackage(studies: Sequence[StudyData], data: tuple[Path, ...]) -> bytes:
    """Return the files of a study folder, its papers among them, packed: datapackage.json describes the tables."""
    from impact.brief.edition.attachments import papers
    from impact.language.messages import Language
    from impact.study.store import files

    (study,) = studies
    return zipped(dict(sorted(files(study, papers(study, Language("en"))).items())))

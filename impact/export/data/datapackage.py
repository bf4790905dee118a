"""A study as a Frictionless data package in one file."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

from impact.export.format import data_forms
from impact.export.zipped import DAY
from impact.study.study import Study


@data_forms.register("datapackage", ending="datapackage.zip", text=False)
def datapackage(studies: Sequence[Study], data: tuple[Path, ...]) -> bytes:
    """Return the files of a study folder, its papers among them, packed: datapackage.json describes the tables."""
    from impact.brief.attached import papers
    from impact.study.store import files
    from impact.words.language import Words

    (study,) = studies
    found = files(study, papers(study, Words("en")))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as packed:
        for name, content in sorted(found.items()):
            member = zipfile.ZipInfo(name, DAY)
            member.compress_type, member.external_attr, member.create_system = zipfile.ZIP_DEFLATED, 0o600 << 16, 3
            packed.writestr(member, content)
    return stream.getvalue()

"""Every format that is installed: a house that names no program finds no word of one, in no part of its files."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from shared_studies import study_of
from vendor import said_in

from impact.output import formats
from impact.output.editions import PrintOptions, editions
from impact.output.press import Printer
from impact.theme.brand import read_brand

HOUSE = Path(__file__).resolve().parents[1] / "data" / "brand" / "example-advisory.yaml"
CASE = "initiative-budget"


def _parts(content: bytes, name: str = "file") -> Iterator[tuple[str, str]]:
    """Yield name and text of a file and of each member of an archive, at any depth."""
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield f"{name}: comment", archive.comment.decode("utf-8", "replace")
            for member in archive.infolist():
                yield f"{name}: name", f"{member.filename} {member.comment!r} {member.extra!r}"
                yield from _parts(archive.read(member), f"{name}/{member.filename}")
        return
    yield name, content.decode("utf-8", "replace")
    yield name, content.decode("utf-16-le", "replace")


@pytest.mark.parametrize("form", ["txt", *formats.names()])
def test_no_part_of_a_file_names_a_program(form: str) -> None:
    printing = PrintOptions(brand=read_brand(HOUSE))
    wanted = editions(CASE, ["summary"], ["en"], None, [form])
    made = Printer(printing, ("en",)).printed(wanted, study_of(CASE))
    (content,) = made.values()
    assert [(name, found) for name, part in _parts(content) if (found := said_in(part))] == []

"""Files that are zip archives inside (Word, Excel, PowerPoint), without the time at which they were made."""

from __future__ import annotations

import io
import zipfile

DAY = (1980, 1, 1, 0, 0, 0)  # the first that the format knows


def steady_zip(archive: bytes) -> bytes:
    """Return an archive with the same members in the same order, all of one time, packed alike everywhere.

    Files of Office are told by their first member, so the order stays as it is.
    """
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(archive)) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as new,
    ):
        for name in old.namelist():
            member = zipfile.ZipInfo(name, DAY)
            member.compress_type, member.external_attr, member.create_system = zipfile.ZIP_DEFLATED, 0o600 << 16, 3
            new.writestr(member, old.read(name))
    return stream.getvalue()

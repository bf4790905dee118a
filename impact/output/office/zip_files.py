"""Files that are zip archives inside (Word, Excel, PowerPoint), without the time at which they were made."""

import hashlib
import io
import re
import zipfile
from collections.abc import Mapping
from itertools import count
from types import MappingProxyType

DAY = (1980, 1, 1, 0, 0, 0)  # the first that the format knows
SCHEMAS = "http://schemas.openxmlformats.org"
OFFICE = f"{SCHEMAS}/officeDocument/2006"
TYPES = "[Content_Types].xml"
TYPED = '<Override PartName="/{}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>'
LINK = f'<Relationship Id="{{}}" Type="{OFFICE}/relationships/customXml{{}}" Target="/{{}}"/>'
LINKS = f'<Relationships xmlns="{SCHEMAS}/package/2006/relationships">{{}}</Relationships>'
APPLICATION = "docProps/app.xml"
PROGRAM = re.compile(rb"<(Application|AppVersion)>[^<]*</\1>")
ITEM = f'<ds:datastoreItem xmlns:ds="{OFFICE}/customXml" ds:itemID="{{}}"/>'


def with_part(archive: bytes, owner: str, content: bytes) -> bytes:
    """Return a file of Office with one more part of custom XML, with properties, without which LibreOffice drops it."""
    links = "{}/_rels/{}.rels".format(*owner.rsplit("/", 1))
    with zipfile.ZipFile(io.BytesIO(archive)) as held:
        name = next(each for each in map("item{}.xml".format, count(1)) if f"customXml/{each}" not in held.namelist())
        item, said = f"customXml/{name}", f"customXml/{name.replace('item', 'itemProps')}"
        added = {links: LINK.format("rIdList", "", item), TYPES: TYPED.format(said)}
        texts = {part: held.read(part).decode().rpartition("</") for part in added}
    parts = {part: f"{before}{added[part]}{end}{after}" for part, (before, end, after) in texts.items()}
    parts |= {
        item: content.decode(),
        f"customXml/_rels/{name}.rels": LINKS.format(LINK.format("rId1", "Props", said)),
        said: ITEM.format(braced(content)),
    }
    return steady_zip(archive, {part: text.encode() for part, text in parts.items()})


def braced(content: bytes) -> str:
    """Return a number in braces, the same for the same content, by which files of Office know a part."""
    code = hashlib.sha256(content).hexdigest().upper()
    return f"{{{code[:8]}-{code[8:12]}-{code[12:16]}-{code[16:20]}-{code[20:32]}}}"


def steady_zip(archive: bytes, parts: Mapping[str, bytes] = MappingProxyType({})) -> bytes:
    """Return an archive with the same members in the same order, all of one time, packed alike everywhere.

    Files of Office are told by their first member, so the order stays as it is.

    Args:
        parts: Content by name, in place of that of members, or for members behind all others.
    """
    with zipfile.ZipFile(io.BytesIO(archive)) as old:
        return zipped({**{name: old.read(name) for name in old.namelist()}, **parts})


def zipped(parts: Mapping[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as new:
        for name, content in parts.items():
            member = zipfile.ZipInfo(name, DAY)
            member.compress_type, member.external_attr, member.create_system = zipfile.ZIP_DEFLATED, 0o600 << 16, 3
            new.writestr(member, content)
    return stream.getvalue()


def without_program(archive: bytes) -> bytes:
    """Return a workbook that names no program: XlsxWriter says that another one made it."""
    with zipfile.ZipFile(io.BytesIO(archive)) as held:
        return steady_zip(archive, {APPLICATION: PROGRAM.sub(b"", held.read(APPLICATION))})

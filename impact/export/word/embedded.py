"""The faces of the theme inside the file, so that it looks alike where they are not installed.

Their licences allow it. The format asks that the first bytes of a font are mixed with a key, which stands beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from impact.export.office.faces import family_of
from impact.export.office.languages import is_chinese_language
from impact.export.word.words import R, W, quoted
from impact.export.zipped import braced
from impact.look.fonts import chinese_files, font_file
from impact.look.theme import Theme

if TYPE_CHECKING:
    from docx.opc.part import Part

FONT = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font"
# Role of a face, and as which of the four of its family it is embedded. Bold is what Word makes of strong words.
FACES = (("regular", "Regular"), ("bold", "Bold"), ("italic", "Italic"), ("light", "Regular"), ("serif", "Regular"))
MIXED = 32  # bytes of a font that are mixed with its key
INSTEAD = {"serif": "Georgia"}  # what stands in for a face that cannot be had
SANS, CHINESE = "Calibri", "Microsoft YaHei"


def embed(theme: Theme, lang: str, table: Part, package: Any) -> None:
    """Write the table of fonts, with the faces that documents of a language are set in."""
    faces = [(role, place, font_file(getattr(theme.faces, role), theme.fonts_from)) for role, place in FACES]
    if is_chinese_language(lang):
        faces.append(("chinese", "Regular", chinese_files(theme)[0]))
    families: dict[str, list[str]] = {}
    instead: dict[str, str] = {}
    for number, (role, place, file) in enumerate(faces, start=1):
        name = family_of(file)
        key = braced(file.read_bytes())
        instead.setdefault(name, CHINESE if role == "chinese" else INSTEAD.get(role, SANS))
        related = table.relate_to(_filed(package, number, _mixed(file.read_bytes(), key)), RELATED)
        families.setdefault(name, []).append(f'<w:embed{place} r:id="{related}" w:fontKey="{key}"/>')
    fonts = "".join(
        f"<w:font w:name={quoted(name)}><w:altName w:val={quoted(instead[name])}/>{''.join(sorted(own, key=_order))}"
        "</w:font>"
        for name, own in families.items()
    )
    table._blob = f'<w:fonts xmlns:w="{W}" xmlns:r="{R}">{fonts}</w:fonts>'.encode()


def _order(embedded: str) -> int:
    return ("Regular", "Bold", "Italic").index(embedded.removeprefix("<w:embed").partition(" ")[0])


def _mixed(content: bytes, key: str) -> bytes:
    """Return a font whose first bytes are mixed with the bytes of its key, the last of them first."""
    digits = bytes.fromhex(key.strip("{}").replace("-", ""))[::-1]
    head = bytes(byte ^ digits[place % len(digits)] for place, byte in enumerate(content[:MIXED]))
    return head + content[MIXED:]


def _filed(package: Any, number: int, content: bytes) -> Part:
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    return Part(PackURI(f"/word/fonts/font{number}.odttf"), FONT, content, package)

"""What a house adds to an edition, inside it: words, looks, pages, logo, fonts. One file of JSON, which is read alone.

So the edition can be printed again without the files of the house. A font travels where its own licence bits permit
that anybody installs it (`fsType` 0 of the OS/2 table, OpenType 1.9.1); any other is named by its hash.
"""

import base64
import hashlib
import io
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from impact.core.errors import ImpactError
from impact.core.text import shortened
from impact.files.reading import decoded, read_bytes
from impact.files.targets import is_plain
from impact.output.editions import PrintOptions
from impact.theme.fonts import check_font
from impact.theme.logo import NO_BRAND, Brand

HOUSE = "house.json"
FORM = 1
MOST_BYTES, MOST_FONTS = 6_000_000, 4_000_000  # of the whole, and of the fonts that travel
MOST_FILES, MOST_FOLDERS = 400, 20
LOGO, BRAND = "brand/logo", "brand.yaml"
_TEXT = (
    r"(?:kinds/[^/]+/)?(?:languages/[^/]+/(?:[^/]+\.ftl|(?:data|forms)\.csv|(?:language|transliteration)\.yaml)"
    r"|(?:briefs|sections|statements)/[^/]+\.yaml)|themes/[^/]+\.yaml"
)
_INSIDE = re.compile(rf"\d{{1,2}}/(?:{_TEXT}|fonts/[^/]+)|{LOGO}|brand/[a-z_]+/[^/]+")  # nothing that runs
_TRUETYPE = (b"\x00\x01\x00\x00", b"true")  # how a font begins


def house_inside(printing: PrintOptions) -> bytes:
    """Return what an edition carries of its house; nothing where there is none.

    Raises:
        ImpactError: It is larger than an edition carries, or has a name that cannot travel.
    """
    brand = printing.brand
    if not printing.templates and brand == NO_BRAND:
        return b""
    files = {
        f"{at}/{path}": text.encode() for at, each in enumerate(printing.templates) for path, text in texts_of(each)
    }
    files |= {} if brand.logo is None else {LOGO: brand.logo.content}
    held: dict[str, dict[str, str]] = {
        path: {"data": _packed(data)} if path == LOGO else {"text": data.decode()} for path, data in files.items()
    }
    size = 0
    for path, data in _fonts(printing):
        size += len(data)
        travels = size <= MOST_FONTS and _may_travel(data)
        held[path] = {"sha256": hashlib.sha256(data).hexdigest()} | ({"data": _packed(data)} if travels else {})
    if not held and brand == NO_BRAND:
        return b""
    said = {"form": FORM, "folders": len(printing.templates), "brand": _brand(brand), "files": held}
    made = (json.dumps(said, indent=1, ensure_ascii=False, sort_keys=True) + "\n").encode()
    if len(made) > MOST_BYTES or len(held) > MOST_FILES:
        raise ImpactError(
            f"The house has {len(held)} files of words, looks and brand with {len(made) / 1e6:.1f} MB; a document "
            f"carries at most {MOST_FILES} with {MOST_BYTES / 1e6:.0f} MB. Take out what no document uses."
        )
    for path in held:
        _refuse_other(path)
    return made


def texts_of(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield path and text of the files of a folder of templates that a print reads, in the order of paths."""
    for file in sorted(folder.rglob("*")):
        if re.fullmatch(_TEXT, path := file.relative_to(folder).as_posix()) and file.is_file():
            yield path, decoded(read_bytes(file), str(file))


def declares_pages(path: str) -> bool:
    """Return whether a file says what pages show, and under which words: a section or statements."""
    return Path(path).parent.name in ("sections", "statements")


def _fonts(printing: PrintOptions) -> Iterator[tuple[str, bytes]]:
    yield from ((f"brand/{role}/{file.name}", read_bytes(file)) for role, file in printing.brand.fonts)
    named = sorted(set(vars(printing.look().faces).values()))
    files = (
        (f"{at}/fonts/{name}", each / "fonts" / name) for at, each in enumerate(printing.templates) for name in named
    )
    for path, file in files:
        if file.is_file():
            check_font(file)
            yield path, read_bytes(file)


def _may_travel(data: bytes) -> bool:
    from fontTools.ttLib import TTFont

    with TTFont(io.BytesIO(data), lazy=True) as font:
        return "OS/2" in font and font["OS/2"].fsType == 0


def _packed(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _brand(brand: Brand) -> dict[str, Any] | None:
    if brand == NO_BRAND:
        return None
    said = {name: getattr(brand, name) for name in ("name", "footer", "contact", "credit", "theme")}
    return said | {
        "colours": {} if brand.over is None else brand.over[0].get("palette", {}),
        "fonts": {role: f"brand/{role}/{file.name}" for role, file in brand.fonts},
        "logo": None if brand.logo is None else {"file": LOGO, "alt": brand.logo.alt},
    }


@dataclass(frozen=True)
class House:
    """What an edition carries of its house, on the disk.

    Attributes:
        templates: Folders of words and looks.
        brand: Its brand file; None for none.
        lacking: Fonts that did not travel and are not here: name and hash.
    """

    templates: tuple[Path, ...] = ()
    brand: Path | None = None
    lacking: tuple[str, ...] = ()


def laid_out(data: bytes, folder: Path, here: Iterable[Path] = ()) -> House:
    """Write what an edition carries of its house into an empty folder.

    Args:
        data: Of the file inside; empty for none.
        folder: That is private.
        here: Files, among which are fonts that did not travel.

    Raises:
        ImpactError: It is not as `house_inside` writes it: too large, with other paths, with what is no text or font.
    """
    try:
        return _laid_out(json.loads(data[: MOST_BYTES + 1]), folder, here) if data else House()
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise ImpactError(f"{HOUSE} is not as impact writes it: {shortened(str(error), 80)}") from None


def _laid_out(said: Any, folder: Path, here: Iterable[Path]) -> House:
    brand, files, lacking = said["brand"], dict(said["files"]), []
    if said["form"] != FORM or len(files) > MOST_FILES or not 0 <= said["folders"] <= MOST_FOLDERS:
        raise ImpactError(f"{HOUSE} has another form, or more files than any house")
    if brand is not None:
        named = [*brand["fonts"].values(), *([brand["logo"]["file"]] if brand["logo"] else [])]
        if not all(path in files and path.startswith("brand/") for path in named):
            raise ImpactError(f"{HOUSE} names a logo or a font that is not in it")
        files[BRAND] = {"text": json.dumps(brand)}
    known = {hashlib.sha256(content).hexdigest(): content for content in map(read_bytes, here)}
    for path, held in files.items():
        font = "sha256" in held
        content = base64.b64decode(held["data"], validate=True) if "data" in held else held.get("text", "").encode()
        if font and not content:
            content = known.get(held["sha256"], b"")
            lacking += [] if content else [f"{path.rpartition('/')[2]} (SHA-256 {held['sha256']})"]
        if path != BRAND:
            _refuse_other(path)
        if (
            font
            and content
            and not (content.startswith(_TRUETYPE) and hashlib.sha256(content).hexdigest() == held["sha256"])
        ):
            raise ImpactError(f"{HOUSE} holds '{shortened(path, 60)}', which is no font, or another one than it says")
        file = folder.joinpath(*path.split("/"))
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    folders = tuple(folder / str(number) for number in range(said["folders"]))
    for each in folders:
        each.mkdir(exist_ok=True)
    return House(folders, folder / BRAND if brand is not None else None, tuple(lacking))


def _refuse_other(path: str) -> None:
    """Refuse a path that `house_inside` does not write: nothing else is read, and nothing that a system would run."""
    if not _INSIDE.fullmatch(path) or not all(map(is_plain, path.split("/"))):
        raise ImpactError(f"{HOUSE} holds '{shortened(path, 60)}', which is no plain name of a file of words or looks")

"""Brand files of a house, with logos: the file itself changed, or the picture."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

from kind import ROOT, Kind
from mutations import changed, in_bytes

from impact import api

_HOUSE = ROOT / "tests" / "data" / "brand"
_LOGO = "example-advisory.svg"
_PARTS = (
    b"<script>alert(1)</script>", b"<image href='file:///etc/hostname'/>", b"<use href='#a'/>", b"<g>" * 3000,
    b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"<path d='M 1e999 nan'/>", b"<path d='M 0 0 L'/>", b"&a;",
    b"<a xlink:href='x'/>",
    b"<rect width='-1' height='1e308'/>", b"<style>*{}</style>", b"<foreignObject/>", b"transform='matrix(1)'",
)  # fmt: skip


class Brands(Kind):
    share = 4

    def warm(self, folder: Path) -> None:
        from PIL import Image

        self._yaml = (_HOUSE / "example-advisory.yaml").read_bytes()
        self._svg = (_HOUSE / _LOGO).read_bytes()
        picture = folder / "logo.png"
        Image.new("RGBA", (240, 80), (20, 60, 90, 255)).save(picture)
        self._png = picture.read_bytes()
        api.brand(_HOUSE / "example-advisory.yaml", languages=["en"])

    def make(self, chance: Random, place: Path) -> str:
        dots = chance.random() < 0.4
        logo, name = (self._png, "logo.png") if dots else (self._svg, "logo.svg")
        text = self._yaml.replace(_LOGO.encode(), name.encode())
        what = chance.random()
        if what < 0.5:
            text = changed(chance, text, ".yaml")
        elif what < 0.75 and not dots:
            at = logo.rindex(b">", 0, len(logo) - 8) + 1
            logo = logo[:at] + chance.choice(_PARTS) + logo[at:]
        else:
            logo = in_bytes(chance, logo)
        (place / "house.yaml").write_bytes(text)
        (place / name).write_bytes(logo)
        return "read"

    def attempt(self, way: str, place: Path) -> Iterator[str]:
        found = api.brand(place / "house.yaml", languages=["en", "ru"])
        yield found.name

"""The house of an edition, out of what the edition carries: never from the profile or the files of who verifies it."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from impact.core.text import shortened
from impact.language.house_words import house_words, refuse_brand_amounts
from impact.output.editions import USUAL_THEME, PrintOptions
from impact.output.evidence import EvidenceSettings
from impact.output.house_inside import declares_pages, laid_out, texts_of
from impact.theme.brand import read_brand
from impact.theme.logo import NO_BRAND, Brand
from impact.verify.report import NO_HOUSE, HouseFound


@dataclass(frozen=True)
class With:
    """With what a file is looked at.

    Attributes:
        data: Folders looked up before the shipped one, where the issuer had some.
        templates: Folders with fonts of the issuer that did not travel, and words that the user trusts.
        brand: Whose fonts may be those that did not travel.
        trust: Files with certificates that are trusted.
        show: A folder for pictures of what differs; None for none.
    """

    data: tuple[Path, ...] = ()
    templates: tuple[Path, ...] = ()
    brand: Brand = NO_BRAND
    trust: tuple[Path, ...] = ()
    show: Path | None = None


def house_inside(data: bytes, place: Path, settings: EvidenceSettings, kind: str, asked: With) -> HouseFound:
    """Return what an edition carries of its house, laid out in a private folder and checked as before print.

    Args:
        data: Of the file inside; empty for none.
        asked: Folders and a brand with fonts that did not travel; words there are the user's own, who trusts them.

    Raises:
        ImpactError: It is not as this version writes it, or as it would print it.
    """
    if not data:
        return NO_HOUSE
    fonts = [file for folder in asked.templates for file in sorted((folder / "fonts").glob("*")) if file.is_file()]
    house = laid_out(data, place, (*fonts, *(file for _, file in asked.brand.fonts)))
    if house.lacking:
        return HouseFound(unchecked=(
            "fonts of its issuer are not inside, since their licence or size does not let them travel: "
            f"{', '.join(shortened(each, 140) for each in house.lacking)}. Name a brand file that has them with "
            "--brand, or a folder with fonts/ with --template-dir"
        ))  # fmt: skip
    brand = NO_BRAND if house.brand is None else read_brand(house.brand, house.templates)
    refuse_brand_amounts(brand)
    PrintOptions(settings.theme, settings.paper, templates=house.templates, brand=brand).look()
    return _found(house.templates, brand, settings, kind, asked.templates)


def _found(
    templates: tuple[Path, ...], brand: Brand, settings: EvidenceSettings, kind: str, own: tuple[Path, ...]
) -> HouseFound:
    words = tuple(house_words(templates, settings.language, kind))
    texts = {path for folder in templates for path, _ in texts_of(folder)}
    adds = {
        "a brand": brand != NO_BRAND,
        "a look": texts & {f"themes/{name}.yaml" for name in (settings.theme, brand.theme, USUAL_THEME)},
        "fonts": [*brand.fonts, *(each for folder in templates for each in folder.glob("fonts/*"))],
        "pages": texts & {f"{place}briefs/{settings.document}.yaml" for place in ("", f"kinds/{kind}/")},
    }
    lines = [f"{name} '{line}'" for name in ("name", "footer", "contact") if (line := getattr(brand, name))]
    lines += [f"a logo that reads '{brand.logo.alt}'"] if brand.logo else []
    lines += [f"the font {file.name} as {role}" for role, file in brand.fonts]
    trusted = {(each.name, each.own) for each in house_words(own, settings.language, kind)}
    alone = {each.alone for each in words if each.alone and (each.name, each.own) not in trusted}
    judged_by_nobody = [f"words of the {' and the '.join(sorted(alone))}"] if alone else []
    judged_by_nobody += sorted(_declared(templates) - _declared(own))
    unchecked = (
        f"{' and '.join(judged_by_nobody)} are its issuer's alone, and nothing here judges them. Get their folder by "
        "another way than this file, and name it with --template-dir"
    )
    kinds = tuple(name for name, there in adds.items() if there)
    return HouseFound(templates, brand, words, kinds, tuple(lines), unchecked if judged_by_nobody else "")


def _declared(folders: tuple[Path, ...]) -> set[str]:
    """Return the sections and statements of some folders, each named with the hash of its text."""
    found = ((path, text) for folder in folders for path, text in texts_of(folder) if declares_pages(path))
    return {f"{path} ({hashlib.sha256(text.encode()).hexdigest()[:12]})" for path, text in found}

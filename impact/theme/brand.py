"""`brand.yaml`: the face of a house, read and checked before anything is printed.

Files that it names lie relative to it. What is wrong with it, its logo, its colours, its fonts and its Word file is
named at once, each with the line of the brand file, and with what to do.
"""

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from impact.core.errors import ImpactError, Problem, ProblemsError, did_you_mean, list_choices
from impact.core.text import shortened
from impact.files.reading import read_bytes, read_text, text_fault
from impact.files.validation import explained
from impact.files.yaml import Positions, read_yaml
from impact.theme.fonts import check_font, is_chinese
from impact.theme.logo import SEEN, Brand, Logo, logo_of, share_seen
from impact.theme.parts import CHINESE_ROLES, TypefaceSet
from impact.theme.theme import Theme
from impact.theme.themes import Layer, load_theme
from impact.theme.word_template import check_word_template

Made = TypeVar("Made")
FACES: Final = tuple(TypefaceSet.__dataclass_fields__)
MOST_FOOTER, MOST_CONTACT, MOST_NAME = 105, 300, 80  # a line at the foot of a page has about 105 characters
SHOWN = 8  # letters that a message names


class _BrandPart(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class LogoSaid(_BrandPart):
    file: str = Field(min_length=1, max_length=300)
    alt: str = Field(min_length=1, max_length=200)


class BrandFile(_BrandPart):
    """A brand file; `impact new brand` writes one with remarks."""

    name: str = Field(min_length=1, max_length=MOST_NAME)
    logo: LogoSaid | None = None
    theme: str = Field(default="", max_length=60, pattern=r"^[A-Za-z0-9_-]*$")
    colours: dict[str, str] = {}
    fonts: dict[str, str] = {}
    footer: str = Field(default="", max_length=MOST_FOOTER)
    contact: str = Field(default="", max_length=MOST_CONTACT)
    word_template: str = Field(default="", max_length=300)
    credit: bool = True


GROUPS: Final = {"colours": "palette", "fonts": "faces"}  # keys of a brand file, as themes have them
STATED: Final = {theirs: ours for ours, theirs in GROUPS.items()}
FIELDS: Final = frozenset(BrandFile.model_fields)


def read_brand(
    file: Path, templates: tuple[Path, ...] = (), letters: Mapping[str, Iterable[str]] | None = None
) -> Brand:
    """Return the brand that a file states.

    Args:
        file: the brand file.
        templates: folders of the user with themes, looked up before the shipped ones.
        letters: what is printed in each language, which fonts of the house need to have.
    """
    values, places = read_yaml(read_text(file, str(file)), str(file))
    said = _checked({} if values is None else values, places)
    problems: list[Problem] = list(_text_problems(said, places))
    folder = file.parent

    def noted(path: tuple[str | int, ...], make: Callable[[], Made]) -> Made | None:
        try:
            return make()
        except ProblemsError as error:
            named = (each.message if not each.line else f"line {each.line}, {each.where}: {each.message}" for each in
                     error.problems)  # fmt: skip
            problems.extend(places.problem(path, f"{_shown(said, path)}{message}") for message in named)
        except ImpactError as error:
            problems.append(places.problem(path, f"{_shown(said, path)}{error}"))
        return None

    brand = Brand(
        said.name.strip(), None, said.footer.strip(), said.contact.strip(), said.credit,
        theme=said.theme, over=_laid_over(said, places), file=str(file),
    )  # fmt: skip
    fonts: dict[str, Path] = {}
    for role, name in said.fonts.items():
        if role not in FACES:
            message = f"no face is called '{shortened(role, 40)}'.{did_you_mean(role, FACES)} {list_choices(FACES)}"
            problems.append(places.problem(("fonts", role), message))
        elif (found := noted(("fonts", role), lambda name=name: _font(folder / name))) is not None:  # type: ignore[misc]
            fonts[role] = found
            problems += _letter_problems(role, found, letters or {}, places)
    brand = replace(brand, fonts=tuple(fonts.items()))
    theme: Theme | None = None
    try:
        theme = brand_theme(brand, brand.theme or "default", templates)
    except ProblemsError as error:
        problems += error.problems
    except ImpactError as error:
        problems.append(places.problem(("theme",), str(error)))
    if (stated := said.logo) is not None:
        logo = noted(("logo", "file"), lambda: _logo(folder, stated, theme))
        brand = replace(brand, logo=logo)
    if said.word_template:
        template = noted(("word_template",), lambda: _template(folder / said.word_template))
        brand = replace(brand, word_template=template or b"")
    if problems:
        raise ProblemsError(problems)
    return brand


def brand_theme(brand: Brand, name: str, templates: tuple[Path, ...] = ()) -> Theme:
    """Return a theme with the colours and fonts of a house laid over it.

    Raises:
        ImpactError: there is no such theme, or text in these colours cannot be read; all pairs are named.
    """
    try:
        return replace(load_theme(name, templates, brand.over), own_fonts=brand.fonts)
    except ProblemsError as error:
        raise ProblemsError(_as_stated(each) if each.file == brand.file else each for each in error.problems) from None


def _as_stated(found: Problem) -> Problem:
    group, mark, name = found.where.partition(".")
    return replace(found, where=f"{ {theirs: ours for ours, theirs in GROUPS.items()}.get(group, group) }{mark}{name}")


def _checked(values: Any, places: Positions) -> BrandFile:
    problems: list[Problem] = []
    colours = values.get("colours") if isinstance(values, dict) else None
    if isinstance(colours, dict):  # "#" without quotes begins a remark in YAML
        for name, value in colours.items():
            if value is None:
                message = "no colour stands here. Write it in quotes, \"#RRGGBB\": without them '#' begins a remark."
                problems.append(places.problem(("colours", name), message))
        values = {**values, "colours": {name: value for name, value in colours.items() if value is not None}}
    try:
        found = BrandFile.model_validate(values)
    except ValidationError as error:
        raise ProblemsError([*problems, *explained(error, BrandFile, places)]) from None
    if problems:
        raise ProblemsError(problems)
    return found


def _text_problems(said: BrandFile, places: Positions) -> Iterable[Problem]:
    texts = {"name": said.name, "footer": said.footer, "contact": said.contact}
    for key, text in texts.items():
        if text and (fault := text_fault(text)):
            yield places.problem((key,), fault)
        if "\n" in text.strip():
            yield places.problem(
                (key,), "it has several lines; it is printed on one. Join them, for instance with ' · '."
            )
    if said.logo is not None and (fault := text_fault(said.logo.alt)):
        yield places.problem(("logo", "alt"), fault)
    if not said.name.strip():
        yield places.problem(("name",), "the name is blank. Give the name of the house.")


def _shown(said: BrandFile, path: tuple[str | int, ...]) -> str:
    name: Any = said.model_dump()
    for part in path:
        name = name[part]
    return f"'{shortened(str(name), 60)}': "


def _laid_over(said: BrandFile, places: Positions) -> Layer | None:
    fonts = {role: Path(name).name for role, name in said.fonts.items() if role in FACES}
    values = {GROUPS[key]: own for key, own in (("colours", said.colours), ("fonts", fonts)) if own}
    spots = {(GROUPS[str(path[0])], *path[1:]): at for path, at in places.spots.items() if path and path[0] in GROUPS}
    return (values, Positions(places.file, spots)) if values else None


def _logo(folder: Path, said: LogoSaid, theme: Theme | None) -> Logo:
    logo = logo_of(read_bytes(folder / said.file, said.file), said.alt.strip(), said.file)
    if theme is not None and (share := share_seen(logo, theme.palette.paper, SEEN)) < 0.5:
        raise ImpactError(
            f"on paper ({theme.palette.paper}) only {100 * share:.0f} % of the logo can be seen (contrast of "
            f"{SEEN:g}:1 or more). Give the form of the house for light grounds, or one with a ground of its own."
        )
    return logo


def _font(file: Path) -> Path:
    read_bytes(file)  # says what is there where it is no file
    check_font(file)
    return file.resolve()


def _letter_problems(
    role: str, file: Path, letters: Mapping[str, Iterable[str]], places: Positions
) -> Iterable[Problem]:
    chinese = role in CHINESE_ROLES
    for language, wanted in letters.items():
        absent = lacking(file, (each for each in wanted if is_chinese(each) == chinese))
        if absent and not chinese:
            yield places.problem(
                ("fonts", role),
                f"'{file.name}' lacks {in_words(absent)} that briefs in {language} are printed with. Name an edition "
                f"of the family that has them, or leave '{role}' to the theme.",
            )


def _template(file: Path) -> bytes:
    content = read_bytes(file)
    check_word_template(content)
    return content


@cache
def _held(path: Path, changed: int) -> frozenset[int]:
    from fontTools.ttLib import TTFont

    with TTFont(path, lazy=True) as font:
        return frozenset(font.getBestCmap() or ())


def lacking(path: Path, letters: Iterable[str]) -> list[str]:
    held = _held(path, path.stat().st_mtime_ns)
    return sorted(letter for letter in set(letters) if ord(letter) not in held)


def in_words(letters: list[str]) -> str:
    """Return letters as a message names them, with their scripts: "66 letters (Cyrillic: А, Б, В ...)"."""
    names = dict.fromkeys(unicodedata.name(letter, "?").split(" ")[0].capitalize() for letter in letters)
    scripts = [name for name in names if name in ("Cyrillic", "Latin", "Greek", "Cjk")] or ["signs"]
    shown = ", ".join(letters[:SHOWN]) + (" ..." if len(letters) > SHOWN else "")
    count = f"{len(letters)} characters" if len(letters) > 1 else "a character"
    return f"{count} ({' and '.join(scripts)}: {shown})"

"""Themes as they stand in files: found, laid over the default, checked."""

from dataclasses import MISSING, fields, is_dataclass, replace
from functools import cache, reduce
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, TypeAlias, get_type_hints

from pydantic import BaseModel, ConfigDict, ValidationError, create_model

from impact.core.errors import ImpactError, ProblemsError, did_you_mean, list_choices
from impact.files import resources
from impact.files.reading import read_text
from impact.files.validation import explained
from impact.files.yaml import Positions, read_yaml
from impact.theme.theme import (
    Theme,
    contrast_problems,
    hidden_problems,
    palette_problems,
    size_problems,
    style_problems,
)

FOLDER = "themes"
Layer: TypeAlias = tuple[Any, Positions]  # what a file states, and where
NO_KEYS = ("name", "fonts_from", "own_fonts")  # fields of a theme that no file states
# Width and height [mm].
PAPERS = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}


def theme_names(extra: tuple[Path, ...] = ()) -> list[str]:
    return list(resources.listing("templates", FOLDER, ".yaml", extra))


def load_theme(name: str = "default", extra: tuple[Path, ...] = (), over: Layer | None = None) -> Theme:
    """Return a theme: `templates/themes/NAME.yaml` merged over `default.yaml`.

    Args:
        extra: folders of the user that are looked up before the shipped templates.
        over: what is laid over it, such as the colours of a house.

    Raises:
        ImpactError: no theme has that name.
        ProblemsError: the file holds unknown keys, bad values or text that is hard to read; all are listed.
    """
    files = resources.listing("templates", FOLDER, ".yaml", extra)
    if name not in files:
        raise ImpactError(f"No theme is called '{name}'.{did_you_mean(name, files)} {list_choices(files)}")
    # The shipped default is the base of all, so that a user's `default.yaml` may state its differences only.
    base = resources.shipped("templates").joinpath(FOLDER, "default.yaml")
    layers = [_read(base, "default.yaml")]
    chosen = files[name]
    if str(chosen) != str(base):
        layers.append(_read(chosen, str(chosen) if isinstance(chosen, Path) else f"{name}.yaml"))
    if over is not None:
        layers.append(over)
    return _theme(name, reduce(laid, layers), extra)


def _read(file: Traversable, name: str) -> Layer:
    values, places = read_yaml(read_text(file, name), name)
    return {} if values is None else values, places


def laid(base: Layer, over: Layer) -> Layer:
    """Return values with every key of others put over them, mappings key by key; each is placed where it stands."""
    (values, below), (others, places) = base, over
    elsewhere = {path: below.elsewhere.get(path, below.file) for path in below.spots if path not in places.spots}
    return _merged(values, others), Positions(places.file, {**below.spots, **places.spots}, elsewhere)


def _merged(values: Any, others: Any) -> Any:
    if not isinstance(values, dict) or not isinstance(others, dict):
        return others
    return values | {key: _merged(values[key], each) if key in values else each for key, each in others.items()}


def _theme(name: str, layer: Layer, extra: tuple[Path, ...]) -> Theme:
    values, places = layer
    problems = [*palette_problems(values, places), *style_problems(values, places)]
    try:
        stated = _model(Theme).model_validate(values)
    except ValidationError as error:
        raise ProblemsError([*problems, *explained(error, _model(Theme), places)]) from None
    if problems:
        raise ProblemsError(problems)
    theme: Theme = _made(Theme, stated, name=name, fonts_from=extra)
    problems = [*contrast_problems(theme, places), *size_problems(theme, places), *hidden_problems(theme, places)]
    if problems:
        raise ProblemsError(problems)
    return theme


@cache
def _model(part: type) -> type[BaseModel]:
    hints = get_type_hints(part)
    stated: dict[str, Any] = {
        each.name: (
            _model(hints[each.name]) if is_dataclass(hints[each.name]) else hints[each.name],
            ... if each.default is MISSING else each.default,
        )
        for each in fields(part)
        if each.name not in NO_KEYS
    }
    made: type[BaseModel] = create_model(part.__name__, __config__=ConfigDict(extra="forbid", strict=True), **stated)
    return made


def _made(part: type, stated: BaseModel, **more: Any) -> Any:
    hints = get_type_hints(part)
    return part(**{key: _made(hints[key], own) if isinstance(own, BaseModel) else own for key, own in stated}, **more)


def adapt_to_paper(theme: Theme, name: str) -> Theme:
    """Return the theme on another paper: the text keeps its width, the outer margin takes the difference.

    Charts are as wide as before, so recorded ones serve on both papers.
    """
    size = PAPERS.get(name.lower())
    if size is None:
        raise ImpactError(f"No paper is called '{name}'.{did_you_mean(name.lower(), PAPERS)} {list_choices(PAPERS)}")
    page = theme.page
    outer = page.outer_mm + size[0] - page.width_mm
    return replace(theme, page=replace(page, width_mm=size[0], height_mm=size[1], outer_mm=outer))

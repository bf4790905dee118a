"""Themes as they stand in files: found, laid over the default, checked."""

from __future__ import annotations

from dataclasses import fields
from functools import reduce
from importlib.resources.abc import Traversable
from pathlib import Path

from impact import resources
from impact.errors import ImpactError, Problem, ProblemsError, did_you_mean, there_are
from impact.look.located import Located, merge, read
from impact.look.parts import Charts, Faces, Page, Palette, Rules, Spacing, Styles, TextStyle
from impact.look.rules import contrast_problems, hidden_problems, palette_problems, size_problems, style_problems
from impact.look.theme import Theme

FOLDER = "themes"
NO_KEYS = ("name", "fonts_from", "own_fonts")  # fields of a theme that no file states


def theme_names(extra: tuple[Path, ...] = ()) -> list[str]:
    """Return the names of all themes, in alphabetical order."""
    return list(resources.listing("templates", FOLDER, ".yaml", extra))


def load_theme(name: str = "default", extra: tuple[Path, ...] = (), over: Located | None = None) -> Theme:
    """Return a theme: `templates/themes/NAME.yaml` merged over `default.yaml`.

    Args:
        name: name of the theme.
        extra: folders of the user that are looked up before the shipped templates.
        over: what is laid over it, such as the colours of a house.

    Raises:
        ImpactError: no theme has that name.
        ProblemsError: the file holds unknown keys, bad values or text that is hard to read; all are listed.
    """
    files = resources.listing("templates", FOLDER, ".yaml", extra)
    if name not in files:
        raise ImpactError(f"No theme is called '{name}'.{did_you_mean(name, files)} {there_are(files)}")
    # The shipped default is the base of all, so that a user's `default.yaml` may state its differences only.
    base = resources.shipped("templates").joinpath(FOLDER, "default.yaml")
    layers = [read(base, "default.yaml")]
    chosen = files[name]
    if not _same(chosen, base):
        layers.append(read(chosen, str(chosen) if isinstance(chosen, Path) else f"{name}.yaml"))
    if over is not None:
        layers.append(over)
    tree = reduce(merge, layers)
    return _theme(name, tree, extra)


def _same(one: Traversable, other: Traversable) -> bool:
    return str(one) == str(other)


def _theme(name: str, tree: Located, extra: tuple[Path, ...]) -> Theme:
    problems: list[Problem] = []
    tree.check_keys([field.name for field in fields(Theme) if field.name not in NO_KEYS], problems)
    page = tree.part("page", problems).build(Page, problems)
    palette = tree.part("palette", problems).build(Palette, problems)
    faces = tree.part("faces", problems).build(Faces, problems)
    styles = _styles(tree.part("styles", problems), problems)
    rules = tree.part("rules", problems).build(Rules, problems)
    spacing = tree.part("spacing", problems).build(Spacing, problems)
    charts = tree.part("charts", problems).build(Charts, problems)
    problems += palette_problems(tree)
    problems += style_problems(tree)
    if problems or not (page and palette and faces and styles and rules and spacing and charts):
        raise ProblemsError(problems)
    theme = Theme(name, page, palette, faces, styles, rules, spacing, charts, extra)
    problems = [*contrast_problems(theme, tree), *size_problems(theme, tree), *hidden_problems(theme, tree)]
    if problems:
        raise ProblemsError(problems)
    return theme


def _styles(tree: Located, problems: list[Problem]) -> Styles | None:
    names = [field.name for field in fields(Styles)]
    tree.check_keys(names, problems)
    built = {name: tree.part(name, problems).build(TextStyle, problems) for name in names}
    found = {name: style for name, style in built.items() if style is not None}
    return Styles(**found) if len(found) == len(names) else None

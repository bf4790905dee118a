"""The options that commands share: each is written once, has one letter at most, and means one thing."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, fields
from functools import wraps
from pathlib import Path
from typing import Any

import click

from impact.cli import print_status
from impact.cli._names import DOCUMENT, LANGUAGE, LANGUAGES, PAPER, THEME
from impact.core.registry import use_kinds
from impact.files.rows import FORMS
from impact.scenario.draw_limits import MOST_DRAWS, draws_fault

FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
STEPS = {
    "read": "Reading the scenario",
    "estimate": "Estimating",
    "reduce": "Reducing draws to tables",
    "scenarios": "Putting scenarios side by side",
    "print": "Composing and printing",
    "places": "Finding where texts stand",
    "open": "Opening the file",
    "compare": "Comparing",
}
OF_PROFILE = "that of your profile, IMPACT_LANGUAGE or LANG; else en"


@dataclass(frozen=True)
class Shared:
    """The values of shared options; an option that a command does not take has its usual value."""

    output: Path | None = None
    language: str = "en"
    languages: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    theme: str = ""
    themes: tuple[str, ...] = ()
    paper: str = ""
    brand: Path | None = None
    data: tuple[Path, ...] = ()
    templates: tuple[Path, ...] = ()
    quiet: bool = False

    @property
    def tell(self) -> Callable[[str], None]:
        return lambda step: self.say(f"{STEPS.get(step, step)} ...")

    @property
    def say(self) -> Callable[[str], None]:
        return (lambda _: None) if self.quiet else print_status


class DrawCount(click.IntRange):
    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        number: int = click.INT.convert(value, param, ctx)
        if words := draws_fault(number):
            self.fail(words, param, ctx)
        return number


class CommandOutput(click.Path):
    """A file to write; what ends like a folder is none."""

    def __init__(self, *, dir_okay: bool = True) -> None:
        super().__init__(dir_okay=dir_okay)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the path.

        Raises:
            ImpactError: it ends with the mark of a folder, and there is none.
        """
        from impact.files import file_named

        named = file_named(value)
        with suppress(OSError, ValueError):  # a name that no system takes: who writes says so
            super().convert(value, param, ctx)
        return named


def usual(name: str, otherwise: str) -> Callable[[], str]:
    """Return what finds a setting in the user's profile when the command line does not say it; else another."""

    def found() -> str:
        from impact.api.new import usual as of_user

        return of_user(name, otherwise)

    return found


def usual_language() -> str:
    from impact.api.new import usual_language as of_user

    context = click.get_current_context(silent=True)
    return of_user(context.params.get("templates") or () if context else ())


def split_at_commas(_: click.Context, __: click.Parameter, said: Sequence[str]) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(name.strip() for each in said for name in each.split(",") if name.strip()))
    return names or tuple(said)


Settings = dict[str, Any]
OUTPUT: Settings = {"type": CommandOutput(), "help": "Write to this file."}
SEVERAL: Settings = {"multiple": True, "callback": split_at_commas}
FOLDERS: Settings = {"multiple": True, "type": FOLDER}
OPTIONS: dict[str, tuple[str, Settings]] = {
    "output": ("-o --output", OUTPUT),
    "file": ("-o --output", OUTPUT | {"type": CommandOutput(dir_okay=False)}),
    "language": ("-l --language", {"type": LANGUAGE, "default": usual_language, "show_default": OF_PROFILE}),
    "languages": (
        "-l --language languages",
        SEVERAL
        | {"type": LANGUAGES, "default": lambda: [usual_language()], "show_default": OF_PROFILE}
        | {"help": "BCP 47; several with commas."},
    ),
    "documents": (
        "-d --document documents",
        {"type": DOCUMENT, "multiple": True, "default": ["brief"], "show_default": True}
        | {"help": "Document (impact list documents), or all; may be repeated."},
    ),
    "form": (
        "-f --format form",
        {"type": click.Choice(FORMS), "default": FORMS[0], "show_default": True, "help": "How to print."},
    ),
    "forms": (
        "-f --format forms",
        SEVERAL | {"help": "pdf, docx, html, pptx, xlsx, txt; several with commas."},
    ),
    "theme": (
        "--theme",
        {"type": THEME, "default": usual("theme", "default"), "show_default": "default, or that of your profile"}
        | {"help": "Look (impact list themes)."},
    ),
    "themes": (
        "--theme themes",
        {"type": THEME, "multiple": True, "default": lambda: [usual("theme", "default")()]}
        | {"show_default": "default, or that of your profile", "help": "Look; may be repeated."},
    ),
    "paper": (
        "--paper",
        {"type": PAPER, "default": usual("paper", "a4"), "show_default": "a4, or that of your profile"}
        | {"help": "a4 or letter."},
    ),
    "brand": (
        "--brand",
        {"type": click.Path(path_type=Path), "default": lambda: usual("brand", "")() or None}
        | {"show_default": "that of your profile"}
        | {"help": "Brand file: name, logo, colours and fonts of your house (impact new brand)."},
    ),
    "draws": ("--draws", {"type": DrawCount(0, MOST_DRAWS), "help": "Number of draws, in place of the scenario's."}),
    "seed": (
        "--seed",
        {"type": click.IntRange(0, 2**63 - 1), "help": "Seed of the draws, in place of the scenario's."},
    ),
    "data": ("--data-dir data", FOLDERS | {"help": "Folder with own data; may be repeated."}),
    "kinds": (
        "--kind-dir kinds",
        FOLDERS
        | {"expose_value": False, "callback": lambda context, option, folders: use_kinds(folders)}
        | {"help": "Folder with own kinds of project, each a Python package; may be repeated. Its code is run."},
    ),
    "templates": (
        "--template-dir templates",
        FOLDERS | {"is_eager": True}  # the usual language may stand there
        | {"help": "Folder with own words and looks; may be repeated."},
    ),
    "quiet": ("-q --quiet", {"is_flag": True, "help": "Do not report progress."}),
}  # fmt: skip
TAKEN = frozenset(each.name for each in fields(Shared))


def shared(*names: str, **changed: str | Settings) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return a decorator that adds shared options and gives their values to the command as `shared`.

    Options without a place in `Shared`, such as `form`, are arguments of the command itself. Kinds of project are taken
    into use before the command runs, so that no command need know their option.

    Args:
        names: Options of `OPTIONS` as they are; the folders of data bring those of kinds.
        changed: Further ones, each with a help text of its own, or with settings of click that go before.
    """
    wanted = {*names, *changed} | ({"kinds"} if "data" in names else set())
    asked = {name: changed.get(name, {}) for name in OPTIONS if name in wanted}

    def add(function: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(function)
        def taken(**options: Any) -> None:
            own = {name: value for name, value in options.items() if name not in TAKEN}
            function(shared=Shared(**{name: value for name, value in options.items() if name in TAKEN}), **own)

        command: Callable[..., Any] = taken
        for name, own in reversed(asked.items()):
            flags, usual_settings = OPTIONS[name]
            settings = {"help": own} if isinstance(own, str) else own
            command = click.option(*flags.split(), **{**usual_settings, **settings})(command)
        return command

    return add

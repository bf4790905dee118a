"""The command line: one file a command, parse, call one library function, print.

A command is imported only when it is run or when its own help is asked for; `impact --help` reads the first line of
each file's docstring without importing anything but click.
"""

from __future__ import annotations

import ast
import signal
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import click

from impact.cli._endings import Stopped, UnexpectedError
from impact.cli._names import LANGUAGE, LANGUAGES, PAPER, THEME
from impact.cli._streams import LostError
from impact.errors import did_you_mean
from impact.registry import modules_of, use_kinds
from impact.scenario.draw_limits import MOST_DRAWS, draws_fault
from impact.version import __version__


class Commands(click.Group):
    """A group whose commands are modules, each imported when it is run."""

    def __init__(self, *args: Any, homes: Callable[[], dict[str, str]], **kwargs: Any) -> None:
        """Make the group; `homes` returns the module of each command."""
        super().__init__(*args, **kwargs)
        self.homes = homes

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return sorted(self.homes())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return one command."""
        home = self.homes().get(cmd_name)
        if home is None:
            return None
        command: click.Command = import_module(home).command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Say which command may have been meant when there is none of that name."""
        if args and self.get_command(ctx, args[0]) is None and not args[0].startswith("-"):
            names = self.list_commands(ctx)
            ctx.fail(f"No command is called '{args[0]}'.{did_you_mean(args[0], names)} There are: {', '.join(names)}.")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands with the first line of their files."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, _summary(home)) for name, home in sorted(self.homes().items())])


class Program(Commands):
    """All commands: the files of this folder."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; an interrupt is left to the caller, for click would end with code 1 and two lines."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            raise Stopped(signal.SIGINT) from None
        except OSError as error:
            raise UnexpectedError(error) from None


def _homes() -> dict[str, str]:
    """Return the module of each command."""
    return modules_of(__name__)


def _summary(module: str) -> str:
    spec = find_spec(module)
    source = Path(spec.origin).read_text(encoding="utf-8") if spec is not None and spec.origin else ""
    return (ast.get_docstring(ast.parse(source)) or "").split("\n", 1)[0]


SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


@click.group(cls=Program, homes=_homes, context_settings=SETTINGS)
@click.version_option(__version__, message="impact %(version)s")
def program() -> None:
    """Turn a scenario of an investment into estimates of jobs and emissions, and into a printed brief.

    \b
    Examples:
      impact brief byd-jizzakh           write byd-jizzakh.en.pdf
      impact run byd-jizzakh             write the tables as byd-jizzakh.study/
      impact check my-plant.yaml         say all that is wrong with a scenario
    """


def folders(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that name folders looked up before the shipped ones, and folders with further kinds of project.

    Kinds are taken into use before the command runs, so that no command need know the option.
    """
    place = click.Path(exists=True, file_okay=False, path_type=Path)
    data = click.option("--data", multiple=True, type=place, help="Folder with own data; may be given more than once.")
    kinds = click.option(
        "--kinds",
        multiple=True,
        type=place,
        expose_value=False,
        callback=lambda context, option, folders: use_kinds(folders),
        help="Folder with own kinds of project, each a Python package; may be repeated. Its code is run.",
    )
    return data(kinds(function))


templates_option = click.option(
    "--templates",
    multiple=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    is_eager=True,  # the usual language may stand there
    help="Folder with own words and looks; may be repeated.",
)


def brand_option(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the option that names the face of the house; without it, that of the user's profile."""
    return click.option(
        "--brand",
        type=click.Path(path_type=Path),
        default=lambda: usual("brand", "")() or None,
        show_default="that of your profile",
        help="Brand file: name, logo, colours and fonts of your house (impact new brand).",
    )(function)


class DrawCount(click.IntRange):
    """A number of draws that a study may have."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the number; one that is not allowed ends the command with the limit and its reason."""
        number: int = click.INT.convert(value, param, ctx)
        if words := draws_fault(number):
            self.fail(words, param, ctx)
        return number


def draws_option(text: str, **further: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return the option that names the number of draws; `text` says of what, `further` is for click."""
    return click.option("--draws", type=DrawCount(0, MOST_DRAWS), help=text, **further)


class Output(click.Path):
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
        from impact.api.profile import usual as of_user

        return of_user(name, otherwise)

    return found


def usual_language() -> str:
    """Return the language of what is printed where the command line names none: see `impact.api.profile`."""
    from impact.api.profile import usual_language as of_user

    context = click.get_current_context(silent=True)
    return of_user(context.params.get("templates") or () if context else ())


def split_at_commas(said: Sequence[str]) -> tuple[str, ...]:
    """Return what an option names that may be given more than once, and may name several with commas."""
    names = tuple(dict.fromkeys(name.strip() for each in said for name in each.split(",") if name.strip()))
    return names or tuple(said)


USUAL_LANGUAGE = "that of your profile, IMPACT_LANGUAGE or LANG; else en"


def language_option(text: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return the option that names the language of what is printed; `text` says what that is."""
    return click.option(
        "-l", "--language", type=LANGUAGE, default=usual_language, show_default=USUAL_LANGUAGE, help=text
    )


languages_option = click.option(
    "-l",
    "--language",
    type=LANGUAGES,
    multiple=True,
    default=lambda: [usual_language()],
    show_default=USUAL_LANGUAGE,
    callback=lambda context, option, said: split_at_commas(said),
    help="BCP 47; several with commas.",
)


def theme_option(text: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return the option that names the look of what is printed; `text` says what that is."""
    found = usual("theme", "default")
    return click.option(
        "--theme", type=THEME, default=found, show_default="default, or that of your profile", help=text
    )


def paper_option(text: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return the option that names the paper of what is printed; `text` says what that is."""
    found = usual("paper", "a4")
    return click.option("--paper", type=PAPER, default=found, show_default="a4, or that of your profile", help=text)


def say(message: str) -> None:
    """Tell the user on standard error what is going on; where that is closed or full, the work goes on."""
    with suppress(OSError, ValueError):
        click.echo(message, err=True)


def wrote(path: Path | str) -> None:
    """Tell on standard output which file or folder was written; it is, whether that can be told or not."""
    with suppress(OSError, ValueError, LostError):
        click.echo(path)


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


def teller(quiet: bool) -> Callable[[str], None]:
    """Return what reports each step: a line on a terminal or a log, nothing when quiet."""
    if quiet:
        return lambda step: None
    return lambda step: say(f"{STEPS.get(step, step)} ...")


quiet_option = click.option("-q", "--quiet", is_flag=True, help="Do not report progress.")

"""The command line: one file a command, parse, call one library function, print.

A command is imported only when it is run or when its own help is asked for; `impact --help` reads the first line of
each file's docstring without importing anything but click.
"""

import ast
import signal
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import click

from impact.cli._endings import Stopped, UnexpectedError
from impact.cli._streams import OutputLostError
from impact.core.errors import did_you_mean
from impact.core.registry import modules_of
from impact.version import __version__


class CommandGroup(click.Group):
    """A group of commands that says what may have been meant when there is none of that name."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and self.get_command(ctx, args[0]) is None and not args[0].startswith("-"):
            names = self.list_commands(ctx)
            ctx.fail(f"No command is called '{args[0]}'.{did_you_mean(args[0], names)} There are: {', '.join(names)}.")
        return super().resolve_command(ctx, args)


class Program(CommandGroup):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(modules_of(__name__))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        home = modules_of(__name__).get(cmd_name)
        if home is None:
            return None
        command: click.Command = import_module(home).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, _summary(home)) for name, home in sorted(modules_of(__name__).items())])

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; an interrupt is left to the caller, for click would end with code 1 and two lines."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            raise Stopped(signal.SIGINT) from None
        except OSError as error:
            raise UnexpectedError(error) from None


def _summary(module: str) -> str:
    spec = find_spec(module)
    source = Path(spec.origin).read_text(encoding="utf-8") if spec is not None and spec.origin else ""
    return (ast.get_docstring(ast.parse(source)) or "").split("\n", 1)[0]


SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


@click.group(cls=Program, context_settings=SETTINGS)
@click.version_option(__version__, message="impact %(version)s")
def program() -> None:
    """Turn a scenario of an investment into estimates of jobs and emissions, and into a printed brief.

    \b
    Examples:
      impact brief byd-jizzakh           write byd-jizzakh.en.pdf
      impact run byd-jizzakh             write the tables as byd-jizzakh.study/
      impact check my-plant.yaml         say all that is wrong with a scenario
    """


def print_status(message: str) -> None:
    """Tell the user on standard error what is going on; where that is closed or full, the work goes on."""
    with suppress(OSError, ValueError):
        click.echo(message, err=True)


def wrote(path: Path | str) -> None:
    """Tell on standard output which file or folder was written; it is, whether that can be told or not."""
    with suppress(OSError, ValueError, OutputLostError):
        click.echo(path)

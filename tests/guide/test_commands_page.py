"""The page on commands says what they say. After a change: `pytest tests/guide --update-readme`."""

from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from fresh_help import forget_help

from impact.cli import program

HEAD = """# All commands
<!-- place: 90 -->
<!-- Made from the help texts of the commands: pytest tests/guide --update-readme -->

What `impact COMMAND --help` says of each command. Results go to standard output, progress and warnings to standard
error. Exit codes: 0 done, 1 failed, 2 wrong usage, 130 stopped.

"""


def help_texts(command: click.Command, name: str, parent: click.Context | None = None) -> Iterator[tuple[str, str]]:
    """Yield name and help text of a command and of those below it."""
    settings = {} if parent else command.context_settings
    with click.Context(command, parent, name, terminal_width=80, **settings) as context:
        yield context.command_path, command.get_help(context)
        if isinstance(command, click.Group):
            for below in command.list_commands(context):
                inner = command.get_command(context, below)
                assert inner is not None
                yield from help_texts(inner, below, context)


def page() -> str:
    """Return the page."""
    forget_help(program)
    return HEAD + "\n".join(f"## {name}\n\n```text\n{text}\n```\n" for name, text in help_texts(program, "impact"))


def test_the_page_on_commands_is_current(root: Path, request: pytest.FixtureRequest) -> None:
    file, made = root / "templates" / "guide" / "commands.md", page()
    if request.config.getoption("--update-readme"):
        file.write_text(made, encoding="utf-8")
    assert file.read_text(encoding="utf-8") == made, "the page lags: run pytest tests/guide --update-readme"

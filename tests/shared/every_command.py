"""All commands of the program by the words that call them, those of groups too."""

from collections.abc import Iterator

import click

from impact.cli import program


def commands(group: click.Group = program, above: str = "") -> Iterator[tuple[str, click.Command]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        yield f"{above}{name}", command
        if isinstance(command, click.Group):
            yield from commands(command, f"{above}{name} ")

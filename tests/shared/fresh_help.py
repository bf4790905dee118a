"""Help texts that depend on no other test: click keeps the option `--help` of whoever asked a command for it first."""

import click


def forget_help(command: click.Command) -> None:
    """Let the option be made anew, as under `impact`: a test that runs a command alone has it without `-h`."""
    command._help_option = None
    if isinstance(command, click.Group):
        with click.Context(command) as context:
            for name in command.list_commands(context):
                below = command.get_command(context, name)
                assert below is not None
                forget_help(below)

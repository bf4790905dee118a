"""Write what a shell needs to complete commands, options and names."""

from __future__ import annotations

import click

from impact.cli import program

SHELLS = ("bash", "zsh", "fish", "powershell")
VARIABLE = "_IMPACT_COMPLETE"  # which the shell sets when it asks


@click.command("completion")
@click.argument("shell", type=click.Choice(SHELLS))
def command(shell: str) -> None:
    """Write the lines that let SHELL complete commands, options, scenarios, kinds, countries, tables, cells and more.

    Put the line of your shell where it starts:

    \b
      bash         eval "$(impact config completion bash)"              in ~/.bashrc
      zsh          eval "$(impact config completion zsh)"               in ~/.zshrc
      fish         impact config completion fish | source               in ~/.config/fish/config.fish
      powershell   impact config completion powershell | Out-String | Invoke-Expression   in $PROFILE

    \b
    Examples:
      impact config completion bash
      impact config completion powershell
    """
    from click.shell_completion import get_completion_class

    found = get_completion_class(shell)
    if found is None:
        raise click.UsageError(f"The installed click cannot complete in {shell}. Install click 8.4 or newer.")
    click.echo(found(program, {}, "impact", VARIABLE).source(), nl=True)

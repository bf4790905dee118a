"""Show and set what is stated once: your profile, completion of a shell, the schema for editors."""

import click

from impact.cli import SETTINGS, CommandGroup, program, wrote
from impact.cli._options import Shared, shared


@click.group("config", cls=CommandGroup, context_settings=SETTINGS)
def command() -> None:
    """Show and set what is stated once for all scenarios.

    \b
    Examples:
      impact config profile --new
      impact config completion bash
      impact config schema -o scenario.schema.json
    """


@command.command("profile", short_help="Show your profile, or write a new one: who prepares your briefs, stated once.")
@click.option("--new", is_flag=True, help="Write a profile with remarks, to fill in; an existing one stays.")
def profile(new: bool) -> None:
    """Show your profile and where it lies: who issues and makes your briefs, and the usual language, paper and theme.

    A scenario goes before the profile, and shipped scenarios take nothing from it. 'impact check' says what a scenario
    takes from it; the study holds it then, so that a brief can be made again by anybody. It lies in your folder of
    settings; IMPACT_PROFILE names another file, and IMPACT_PROFILE=none does without.

    \b
    Examples:
      impact config profile
      impact config profile --new
    """
    from impact import api

    if new:
        wrote(api.new_profile())
        return
    found = api.profile()
    for line in found:
        click.echo(line)


SHELLS = ("bash", "zsh", "fish", "powershell")
VARIABLE = "_IMPACT_COMPLETE"  # which the shell sets when it asks


@command.command("completion", short_help="Write what a shell needs to complete commands, options and names.")
@click.argument("shell", type=click.Choice(SHELLS))
def completion(shell: str) -> None:
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


@command.command("schema", short_help="Write the JSON Schema of scenario files, for editors.")
@shared("file")
def schema(shared: Shared) -> None:
    """Write the JSON Schema of scenario files, so that an editor completes keys and marks faults while you type.

    Editors with the YAML language server take it from the first line of a scenario:
    "# yaml-language-server: $schema=scenario.schema.json". What needs more than one key, such as shares that add up
    to one, only 'impact check' finds.

    \b
    Examples:
      impact config schema -o scenario.schema.json
    """
    from impact.files import write_file
    from impact.scenario.json_schema import as_json

    if shared.output is None:
        click.echo(as_json(), nl=False)
    else:
        write_file(shared.output, as_json().encode())
        wrote(shared.output)

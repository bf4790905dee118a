"""Show your profile, or write a new one: who prepares your briefs, stated once."""

from __future__ import annotations

import click

from impact.cli import wrote


@click.command("profile")
@click.option("--new", is_flag=True, help="Write a profile with remarks, to fill in; an existing one stays.")
def command(new: bool) -> None:
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

"""Collect what reviewers say of a brief, and take the answered comments into its scenario."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import Output, say, wrote

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command("comments")
@click.argument("file", type=FILE, metavar="BRIEF.pdf|COMMENTS.csv")
@click.option("--into", type=FILE, help="With COMMENTS.csv: the scenario that takes the answered ones.")
@click.option("-o", "--output", type=Output(dir_okay=False), help="The list; BRIEF.comments.csv unless given.")
def command(file: Path, into: Path | None, output: Path | None) -> None:
    """Write the paragraphs of BRIEF.pdf as a list for comments, or take COMMENTS.csv into a scenario.

    The list has a line for each paragraph: its place (page and number on the page), its first words, and columns for
    who says what of it, when, and the answer. Reviewers write into it in any program for tables. With --into, the
    answered comments become part of the scenario and are printed in the annex behind the list of versions; comments
    without an answer are counted and stay in the list. What stood under 'comments' before is replaced.

    \b
    Examples:
      impact comments my-plant.en.pdf
      impact comments my-plant.comments.csv --into my-plant.yaml
    """
    from impact import api

    if into is None:
        wrote(api.comments_list(file, output))
        return
    taken, waiting = api.take_comments(file, into)
    say(f"{taken} answered comments are in {into}; {waiting} wait for an answer.")
    wrote(into)

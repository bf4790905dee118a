"""Read the guide: a page on each step of the work, on each method, and on what is not done."""

import click

from impact.cli._names import TOPIC
from impact.cli._options import Shared, shared
from impact.cli._terminal import laid_out_page, on_terminal, print_rows
from impact.files.rows import Form


@click.command("guide")
@click.argument("topic", type=TOPIC, required=False)
@shared("form", "templates")
def command(topic: str | None, form: Form, shared: Shared) -> None:
    """Show the page on TOPIC; without it, list the pages.

    On a terminal a page is laid out; in a pipe it is the Markdown that it is written in. A folder `guide` in your own
    templates adds pages, or puts its own in the place of ours.

    \b
    Examples:
      impact guide
      impact guide reading-a-brief
      impact guide method-supply-chain | less
      impact guide house-style --template-dir our-templates
    """
    from impact.api.listing import page, topics

    if topic is not None:
        text = page(topic, shared.templates)
        click.echo(laid_out_page(text) if on_terminal() else text, nl=False)
        return
    found = topics(shared.templates)
    print_rows(
        [{"topic": each.name, "title": each.title} for each in found], form, below=["To read one: impact guide TOPIC"]
    )

"""Show the pages of a brief in a browser, renewed as its files change, with what-if sliders."""

import click

from impact.cli._names import SCENARIO
from impact.cli._options import Shared, shared


@click.command("preview")
@click.argument("scenario", type=SCENARIO)
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Port of this machine; a free one unless given.")
@click.option("--no-browser", is_flag=True, help="Print the address and open no browser.")
@shared(
    "brand",
    "templates",
    "data",
    "quiet",
    draws={"default": 500, "show_default": True, "help": "Number of draws of every study; 0: no ranges."},
    language="Of the pages at first: BCP 47.",
    theme="Look of the pages at first (impact list themes).",
    paper="Paper at first: a4 or letter.",
)
def command(scenario: str, port: int, no_browser: bool, draws: int, shared: Shared) -> None:
    """Show SCENARIO (a shipped name, a scenario file or a study folder) as it will print, in a browser on this machine.

    Pages follow as soon as a file changes: the scenario and those it inherits, its texts, workbooks beside it, words,
    looks, own data. Problems stand beside the last good pages, with file and line. Language, document, theme, paper and
    stage can be changed, and the inputs that move the answer most can be moved and saved as a variant.

    All pages and downloads are marked PREVIEW: they are made with few draws. 'impact brief' makes the brief itself. The
    address holds a random token and answers on this machine alone; it is printed on standard output. Ctrl-C ends it.

    \b
    Examples:
      impact preview byd-jizzakh
      impact preview my-plant.yaml --template-dir my-words
      impact preview my-plant.yaml --port 8765 --no-browser
    """
    from impact.preview.edition import PreviewEdition, PreviewRequest
    from impact.preview.start import preview

    edition = PreviewEdition(language=shared.language, theme=shared.theme, paper=shared.paper)
    asked = PreviewRequest(scenario, draws, shared.data, shared.templates, edition, shared.brand)
    preview(asked, port=port, browser=not no_browser, tell=shared.say, show=click.echo)

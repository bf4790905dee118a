"""Check a printed file against the evidence that it carries, or its study."""

from pathlib import Path
from typing import Literal

import click

from impact.cli._names import SCENARIO
from impact.cli._options import Shared, shared

FOLDER = click.Path(file_okay=False, path_type=Path)
FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command("verify")
@click.argument("file", type=FILE)
@click.argument("study", type=SCENARIO, required=False)
@click.option("--trust", multiple=True, type=FILE, help="File with a certificate that you trust (PEM or DER).")
@click.option("--show", type=FOLDER, help="Folder for pictures of the pages that differ.")
@click.option("--show-words", is_flag=True, help="List the words and the brand of its house, each with ours.")
@click.option("--all", "everything", is_flag=True, help="Tell all that differs, and not the first of each sort.")
@shared(
    "templates",
    "data",
    "quiet",
    brand={
        "type": FILE,
        "default": None,
        "show_default": False,
        "help": "Brand file with fonts that the file names and does not carry.",
    },
    form={"type": click.Choice(["text", "json"]), "default": "text", "help": "How to print; json: the whole report."},
)
def command(
    file: Path,
    study: str | None,
    trust: tuple[Path, ...],
    show: Path | None,
    show_words: bool,
    everything: bool,
    form: Literal["text", "json"],
    shared: Shared,
) -> None:
    """Say whether FILE is as it was issued: a PDF by what it carries, another file by the STUDY that you name.

    A PDF is run again from the scenario and the figures inside, and printed again in memory. Equal bytes are AS ISSUED
    (exit 0). Else pages are compared as pictures, and words, alternative texts, links, actions and files as what they
    are: SAME CONTENT, OTHER BYTES or NOTE ADDED (3), NOT AS ISSUED (1), or CANNOT BE SAID HERE (4) with the reason.
    Words, looks and brand of its house are those inside the file, and are named. Signatures have lines of their own;
    one that fails ends with 1. Nothing is written but pictures that you ask for, and nothing of the file is run.

    Word files, web pages, workbooks and slides carry a list of their numbers and the hash of their study, and no
    evidence. The file is printed again from STUDY: a study folder, a scenario, or the PDF of the same study. Another
    hash, list or text is NOT AS ISSUED (1). Of a file with the same words that another program saved it CANNOT BE SAID
    (4): pictures and looks are not compared.

    \b
    Examples:
      impact verify byd-jizzakh.en.pdf
      impact verify plant.docx plant.study
    """
    from impact import api
    from impact.verify.report import as_json, as_text

    report = api.verify(
        file,
        study,
        data=shared.data,
        templates=shared.templates,
        brand=shared.brand,
        trust=trust,
        show=show,
        tell=shared.tell,
    )
    to_read = form == "text"
    click.echo(as_text(report, everything=everything, words=show_words) if to_read else as_json(report), nl=to_read)
    raise SystemExit(report.exit_code)

"""Check a printed brief against the evidence that it carries."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import folders, quiet_option, teller, templates_option

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command("verify")
@click.argument("file", type=FILE, metavar="FILE.pdf")
@click.option("--trust", multiple=True, type=FILE, help="File with a certificate that you trust (PEM or DER).")
@click.option("--brand", type=FILE, help="Brand file with which it was printed.")
@click.option("--all", "everything", is_flag=True, help="Tell all that differs, and not the first of each sort.")
@click.option("--json", "as_data", is_flag=True, help="The whole report as JSON.")
@templates_option
@folders
@quiet_option
def command(
    file: Path,
    trust: tuple[Path, ...],
    brand: Path | None,
    everything: bool,
    as_data: bool,
    templates: tuple[Path, ...],
    data: tuple[Path, ...],
    quiet: bool,
) -> None:
    """Say whether FILE.pdf is as it was issued, and whether its numbers follow from what it carries.

    The study is run again from the scenario and the figures inside, the document is printed again in memory, and all
    is compared: files inside, tables, words and numbers of every page, charts, alternative texts, structure, links,
    metadata, signatures. Each is said to hold, to be altered, or that it cannot be said and why. Nothing is written,
    nothing of the file is run, and no network is asked.

    Ends with 0 only if all holds, else with 1.

    \b
    Examples:
      impact verify byd-jizzakh.en.pdf
      impact verify signed.pdf --trust office.pem
      impact verify byd-jizzakh.en.pdf --json
    """
    from impact import api
    from impact.trust.in_words import as_json, as_text

    report = api.verify(file, data=data, templates=templates, brand=brand, trust=trust, tell=teller(quiet))
    click.echo(as_json(report) if as_data else as_text(report, everything=everything), nl=not as_data)
    if not report.holds:
        raise SystemExit(1)

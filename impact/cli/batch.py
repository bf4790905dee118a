"""Write the briefs of many scenarios, with an index, their results in one table and a portfolio."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from impact.cli import print_status, wrote
from impact.cli._names import SCENARIO
from impact.cli._options import Shared, shared

if TYPE_CHECKING:
    from impact.batch.records import Record

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command("batch")
@click.argument("plan", metavar="PLAN")
@click.option("--scenario", type=SCENARIO, default="", help="Over which rows of a table are laid that name none.")
@click.option("--workers", type=click.IntRange(1, 512), help="Processes at work; one for each processor by default.")
@click.option("--resume", is_flag=True, help="Go on: do only what is missing, failed or has changed.")
@click.option("--dry-run", is_flag=True, help="Say how many items and files there would be, and do nothing.")
@click.option("--flat", is_flag=True, help="All files in one folder, and not a folder for each item.")
@click.option("--studies", is_flag=True, help="Write the study folders too.")
@click.option("--no-portfolio", is_flag=True, help="Leave out the document on all projects together.")
@click.option("--each-a-project", is_flag=True, help="Count all items in the portfolio, also variants of one scenario.")
@click.option("--no-pictures", is_flag=True, help="Leave out the pictures of page 1.")
@click.option(
    "--progress",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How to tell of each item on standard error; json: a line each.",
)
@click.option("--scheduler", help="Address of a Dask scheduler whose workers do the items (impact-brief[cluster]).")
@click.option("--tls-ca", type=FILE, help="Certificate of the authority of the cluster (PEM).")
@click.option("--tls-cert", type=FILE, help="Certificate of this client (PEM).")
@click.option("--tls-key", type=FILE, help="Key of this client (PEM).")
@shared(
    "languages", "documents", "themes", "paper", "draws", "seed", "brand", "templates", "data", "quiet",
    output={"default": "briefs", "show_default": True, "help": "Folder."},
    forms={"default": ["pdf"], "show_default": True},
)  # fmt: skip
def command(
    plan: str,
    scenario: str,
    draws: int | None,
    seed: int | None,
    workers: int | None,
    resume: bool,
    dry_run: bool,
    flat: bool,
    studies: bool,
    no_portfolio: bool,
    each_a_project: bool,
    no_pictures: bool,
    progress: str,
    scheduler: str | None,
    tls_ca: Path | None,
    tls_cert: Path | None,
    tls_key: Path | None,
    shared: Shared,
) -> None:
    """Write the briefs of all items of PLAN, with index.html, index.csv, results.csv and a portfolio.

    PLAN is a folder of scenarios, a pattern of names in quotes, a plan in YAML, or a table (.csv, .xlsx) with a row for
    each item. The columns of a table are keys of the scenario such as project.staff; the columns name, scenario, reason
    and project are the plan's own, and those that begin with 'label.' are carried along. A number for an assumption is
    its main estimate; 'reason' says why.

    An item that fails is told with its reason and stops no other; the command then ends with code 1. A run that was
    stopped or killed goes on with --resume. Of several items that go back to one scenario the portfolio counts one,
    unless the column 'project' or --each-a-project says that they are projects of their own.

    \b
    Examples:
      impact batch scenarios/ -o briefs --dry-run
      impact batch 'plants/*.yaml' -l en -l ru -o briefs
      impact batch regions.csv --scenario byd-jizzakh -o regions
      impact batch plan.yaml -o briefs --resume --workers 8
      impact batch plants/ -o autumn --brand house.yaml
      impact batch plan.yaml -o briefs --scheduler tls://scheduler:8786 \\
        --tls-ca ca.pem --tls-cert me.pem --tls-key me.key
    """
    from impact.batch import BatchEdition, BatchSettings, check, read_plan, run
    from impact.cli._batch_progress import Progress, in_words
    from impact.core.errors import ImpactError
    from impact.core.registry import own_kinds

    output = shared.output or Path()
    settings = BatchSettings(
        edition=BatchEdition(
            tuple(dict.fromkeys(shared.languages)), shared.documents, tuple(dict.fromkeys(shared.themes)),
            shared.forms, shared.paper,
        ),
        draws=draws, seed=seed,
        data=tuple(str(each.resolve()) for each in shared.data),
        templates=tuple(str(each.resolve()) for each in shared.templates),
        kinds=tuple(map(str, own_kinds())), flat=flat, studies=studies, pictures=not no_pictures,
        portfolio=not no_portfolio, separate=each_a_project,
        brand=str(shared.brand.resolve()) if shared.brand else "",
    )  # fmt: skip
    made = read_plan(plan, settings, scenario)
    check(made)
    said = [f"Left out: {each}." for each in made.left_out] + [f"Cannot be done: {each}" for each in made.lacking]
    for words in (*said, in_words(made)):
        shared.say(words)
    if dry_run:
        return
    files = {"ca": tls_ca, "cert": tls_cert, "key": tls_key}
    security = {name: str(file) for name, file in files.items() if file is not None}
    if scheduler and not scheduler.startswith("tls://"):
        shared.say("Warning: this scheduler is not asked over TLS, so others may read and change what goes there.")
    with Progress(as_json=progress == "json", shown=not shared.quiet) as watch:
        done = run(
            made, output, workers=workers or 0, resume=resume, scheduler=scheduler or "", security=security,
            told=watch.told, begun=watch.begun,
        )  # fmt: skip
    for note in done.notes:
        print_status(note)
    stopped = any(record.stops for record in done.failed)
    for name in () if stopped else (*done.portfolio, "index.html"):
        wrote(output / name)
    if done.failed or done.not_begun:
        raise ImpactError(_ended(done.failed, done.not_begun, len(made.items), listed=not stopped))


def _ended(failed: Sequence[Record], not_begun: int, of: int, *, listed: bool) -> str:
    parts = []
    if failed:
        names = ", ".join(record.item for record in failed[:10])
        more = f" and {len(failed) - 10:,} more" if len(failed) > 10 else ""
        parts.append(f"{len(failed):,} of {of:,} items failed: {names}{more}.")
    if not_begun:
        parts.append(f"{not_begun:,} were not begun.")
    where = "above and in index.csv" if listed else "above"
    return " ".join([*parts, f"The reasons stand {where}. Mend them, then go on with --resume."])

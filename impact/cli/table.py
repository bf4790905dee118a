"""Show national input-output tables, read them from workbooks, and write those of regions."""

from dataclasses import asdict
from pathlib import Path

import click

from impact.cli import SETTINGS, CommandGroup, print_status, wrote
from impact.cli._names import NATIONAL_TABLE
from impact.cli._options import Shared, shared
from impact.cli._terminal import text_of
from impact.files.rows import READ, Form, Row


@click.group("table", cls=CommandGroup, context_settings=SETTINGS)
def command() -> None:
    """Show national input-output tables, read them from workbooks, and write those of regions.

    \b
    Examples:
      impact table read published.xlsx --layout layout.yaml -o my-table
      impact table regional UZB --region jobs.csv --place UZ-JI -o jizzakh-table
      impact table show UZB
    """


@command.command("read", short_help="Write the table folder of a publisher's workbook.")
@click.argument("workbook", type=click.Path(path_type=Path))
@click.option(
    "--layout", required=True, type=click.Path(path_type=Path), help="YAML: the keys of table.yaml, and 'sheets'."
)
@shared(output={"required": True, "help": "Folder to write."})
def read(workbook: Path, layout: Path, shared: Shared) -> None:
    """Write the table folder of a publisher's WORKBOOK (.xlsx), by a layout that you describe.

    The layout holds the keys of table.yaml, and says under 'sheets' where flows, primary inputs and final use are:
    'impact guide own-table' shows one. What is wrong is named with sheet and cell, and then nothing is written.

    \b
    Example:
      impact table read published.xlsx --layout layout.yaml -o my-table
    """
    from impact import api

    made = api.read_table(workbook, layout, str(shared.output))
    print_status("\n".join([f"Balance: {made.balance}.", *(f"Note: {note}." for note in made.notes)]))
    wrote(str(shared.output))


@command.command(
    "regional", short_help="Write a table of a region, estimated from that of the nation by location quotients."
)
@click.argument("table", type=NATIONAL_TABLE)
@click.option(
    "--region", required=True, type=click.Path(path_type=Path), help="CSV of two columns: code, and jobs or output."
)
@click.option("--delta", type=float, default=0.3, help="The larger, the more is bought outside; 0.3 is usual.")
@click.option("--place", default="", help="Code of the region after ISO 3166, such as UZ-JI.")
@shared("data", output={"required": True, "help": "Folder to write."})
def regional(table: str, region: Path, delta: float, place: str, shared: Shared) -> None:
    """Write a table of a region, estimated from the national TABLE by Flegg's location quotients.

    It is an estimate of grade D and no survey: what the region buys at home follows from how much of each sector it
    has. The unit of --region is in its header: persons, or money. Sectors that are left out there have nothing.

    \b
    Example:
      impact table regional UZB --region jobs.csv --place UZ-JI -o jizzakh-table
    """
    from impact import api

    found = api.regional_table(table, region, delta=delta, place=place, data=shared.data)
    made = api.save_table(found, str(shared.output))
    print_status("\n".join([f"Balance: {made.balance}.", *(f"Note: {note}." for note in made.notes)]))
    wrote(str(shared.output))


@command.command("show", short_help="Show multipliers, linkages or paths of a table.")
@click.argument("table", type=NATIONAL_TABLE)
@click.argument("what", type=click.Choice(["multipliers", "linkages", "paths"]), default="multipliers")
@click.option("--demand", multiple=True, metavar="CODE=VALUE", help="Of paths: what is bought, in the table's unit.")
@click.option("--effect", default="employment", help="Of paths: employment, gva, output or another effect.")
@click.option("--least", type=float, default=0.005, help="Of paths: the part of all that one must carry.")
@shared("form", "file", "data")
def show(table: str, what: str, demand: tuple[str, ...], effect: str, least: float, form: Form, shared: Shared) -> None:
    """Show Type I multipliers and linkages of every sector of TABLE, or the paths that carry most of an effect.

    TABLE is a folder with table.yaml, Z.csv and primary_inputs.csv, or a country whose table is in the data, such as
    UZB. A path reads from final demand backwards: the sector that sells, its supplier, the supplier's supplier.

    \b
    Examples:
      impact table show UZB
      impact table show my-table linkages --format csv -o linkages.csv
      impact table show UZB paths --demand C29=1000 --least 0.01
    """
    from impact import api
    from impact.files import writable, write_files

    if demand and what != "paths":
        raise click.UsageError("--demand is of paths: impact table show TABLE paths --demand CODE=VALUE")
    output, data = shared.output, shared.data
    if output is not None:
        writable(output)
    rows: list[Row]
    if what == "multipliers":
        found = api.multipliers(table, data=data)
        rows, below = list(found.rows()), found.remarks
    elif what == "linkages":
        links = api.linkages(table, data=data)
        rows, below = list(map(asdict, links)), [f"{name}: {text}." for name, text in links[0].meanings.items()]
    else:
        paths = api.supply_paths(table, _pairs(demand), effect, least, data)
        rows = [asdict(one) | {"path": " < ".join(one.path)} for one in paths.paths]
        below = [f"{effect} of all paths: {paths.whole:,.6g} {paths.unit}; of the last sector: effect and share of it."]
        below += ["onward: the part of all that goes along the path and further."]
    text = text_of(rows, form, below=below, terminal=None if output is None else False)
    if form not in READ:
        print_status("\n".join(below))
    if output is None:
        click.echo(text, nl=False)
    else:
        write_files({output: text.encode()})


def _pairs(texts: tuple[str, ...]) -> dict[str, float]:
    from impact.core.errors import ImpactError
    from impact.files.reading import number

    found: dict[str, float] = {}
    for text in texts:
        code, _, written = text.rpartition("=")
        try:
            found[code] = number(written)
        except ValueError:
            raise ImpactError(f"--demand {text}: write CODE=NUMBER, such as C29=1500.") from None
    if not found:
        raise ImpactError("Paths need a demand: --demand CODE=NUMBER, such as --demand C29=1500.")
    return found

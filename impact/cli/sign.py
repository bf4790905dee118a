"""Sign a printed document in the field of a role."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import Output, wrote

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command("sign")
@click.argument("file", type=FILE, metavar="FILE.pdf")
@click.option("--role", type=click.Choice(["analyst", "assurer", "approver"]), required=True, help="As which you sign.")
@click.option("--key", type=FILE, required=True, help="Your key and certificate (.p12, .pfx).")
@click.option("--password-file", type=FILE, help="File whose first line is the password of the key.")
@click.option("--timestamp", help="Office of time: an address (RFC 3161), or a key of your own for it (.p12).")
@click.option("--timestamp-password-file", type=FILE, help="The like, for the key of the office of time.")
@click.option("-o", "--output", type=Output(dir_okay=False), help="Write to this file; FILE.pdf itself unless given.")
def command(
    file: Path,
    role: str,
    key: Path,
    password_file: Path | None,
    timestamp: str | None,
    timestamp_password_file: Path | None,
    output: Path | None,
) -> None:
    """Sign FILE.pdf as analyst, assurer or approver, in this order, on its page of the sign-off (PAdES).

    The first signature certifies the document: from then on only signatures may be added. The stage of the document
    says who may sign: a draft its analyst alone, a checked one its assurer too, a final one all three. The scenario
    says who holds the roles; a role that is held has a field in the annex. The signature is appended, and what was
    signed before stays valid; 'impact verify' tells all of them. Needs impact-brief[sign].

    \b
    Examples:
      impact sign my-plant.annex.en.pdf --role analyst --key office.p12 --password-file password.txt
      impact sign my-plant.annex.en.pdf --role approver --key minister.p12 --timestamp http://time.example.org
    """
    from impact import api

    wrote(
        api.sign(
            file, role, key, output=output, password_file=password_file, timestamp=timestamp or "",
            timestamp_password_file=timestamp_password_file,
        )
    )  # fmt: skip

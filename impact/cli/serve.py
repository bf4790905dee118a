"""Serve studies and briefs over HTTP to the systems of others."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import folders, quiet_option, say, templates_option

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on; 0.0.0.0: all of them.")
@click.option("--port", type=click.IntRange(0, 65535), default=8765, show_default=True, help="0: one that is free.")
@click.option("--token-file", type=FILE, help="File with a line NAME=TOKEN for each caller.")
@click.option("--new-token", is_flag=True, help="Print a new token and end.")
@click.option("--workers", type=click.IntRange(1, 64), default=2, show_default=True, help="Processes at work.")
@click.option(
    "--max-body", type=click.IntRange(1_000, 50_000_000), default=1_000_000, show_default=True, help="Bytes a request."
)
@click.option(
    "--max-draws", type=click.IntRange(20, 1_000_000), default=10_000, show_default=True, help="Draws of a study."
)
@click.option(
    "--max-seconds",
    type=click.FloatRange(1, 3_600),
    default=60.0,
    show_default=True,
    help="Time of a study or document.",
)
@click.option(
    "--max-memory", type=click.IntRange(0), default=2_000, show_default=True, help="MB of a worker; 0: no limit."
)
@click.option(
    "--max-queue", type=click.IntRange(1, 10_000), default=32, show_default=True,
    help="Tasks that wait; a caller may have half of them.",
)  # fmt: skip
@click.option(
    "--max-rate",
    type=click.IntRange(1, 1_000_000),
    default=600,
    show_default=True,
    help="Requests a minute and caller.",
)
@click.option(
    "--max-connections", type=click.IntRange(2, 10_000), default=200, show_default=True, help="Connections at once."
)
@click.option("--keep", type=click.Path(file_okay=False, path_type=Path), help="Folder in which results stay.")
@click.option("--keep-mb", type=click.IntRange(1), default=500, show_default=True, help="Results kept for a caller.")
@click.option("--keep-hours", type=click.FloatRange(0.1), default=24.0, show_default=True, help="Kept after last use.")
@click.option("--tls-cert", type=FILE, help="Certificate, for TLS (PEM).")
@click.option("--tls-key", type=FILE, help="Its key (PEM).")
@click.option("--json", "as_json", is_flag=True, help="Write the log as lines of JSON.")
@templates_option
@folders
@quiet_option
def command(
    host: str,
    port: int,
    token_file: Path | None,
    new_token: bool,
    workers: int,
    max_body: int,
    max_draws: int,
    max_seconds: float,
    max_memory: int,
    max_queue: int,
    max_rate: int,
    max_connections: int,
    keep: Path | None,
    keep_mb: int,
    keep_hours: float,
    tls_cert: Path | None,
    tls_key: Path | None,
    as_json: bool,
    templates: tuple[Path, ...],
    data: tuple[Path, ...],
    quiet: bool,
) -> None:
    """Check and estimate scenarios that other systems post over HTTP; answer with figures, tables and documents.

    Each caller needs a token, from --token-file, or from the environment: IMPACT_SERVE_TOKEN for one caller,
    IMPACT_SERVE_TOKENS with NAME=TOKEN for several. A caller sees its own studies alone. Scenarios name no file: they
    inherit from what is shipped, or from what lies in the folders named with --data.

    /openapi.json describes all addresses, /health needs no token, /metrics is for Prometheus. The log goes to standard
    error, the address to standard output. Ctrl-C or SIGTERM ends the service once what is under way is done. Results
    are kept in a temporary folder, or in the one named with --keep. See: impact guide serve.

    \b
    Examples:
      impact serve --new-token
      impact serve --token-file tokens.txt
      impact serve --token-file tokens.txt --host 0.0.0.0 --tls-cert cert.pem --tls-key key.pem --workers 4
      impact serve --token-file tokens.txt --keep results --max-draws 2000 --max-seconds 20
    """
    from impact.serve.limits import Limits
    from impact.serve.running import Settings, serve
    from impact.serve.tokens import new_token as made

    if new_token:
        click.echo(made())
        return
    limits = Limits(
        body=max_body, draws=max_draws, seconds=max_seconds, queue=max_queue, rate=max_rate, memory=max_memory,
        kept=keep_mb, hours=keep_hours, connections=max_connections,
    )  # fmt: skip
    settings = Settings(host, port, token_file, workers, limits, data, templates, keep, tls_cert, tls_key, as_json)
    serve(settings, tell=(lambda _: None) if quiet else say, show=click.echo)

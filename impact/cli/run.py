"""Estimate a scenario and write its tables as a study folder."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Literal

import click

from impact.cli import wrote
from impact.cli._names import SCENARIO
from impact.cli._options import Shared, shared

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

SEVERAL = 10_000  # fewer draws are done before a bar could be read


class Bar:
    def __init__(self, *, shown: bool) -> None:
        self._shown = shown
        self._bar: ProgressBar[int] | None = None

    def reach(self, done: int, of: int) -> None:
        if not self._shown or of <= SEVERAL:
            return
        try:
            if self._bar is None:
                self._bar = click.progressbar(length=of, label="Draws", file=sys.stderr)
            self._bar.update(done - self._bar.pos)
        except (OSError, ValueError):  # nobody can see it any more: the run goes on
            self._shown, self._bar = False, None

    def __enter__(self) -> Bar:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._bar is not None:
            with suppress(OSError, ValueError):
                self._bar.render_finish()


@click.command("run")
@click.argument("scenarios", type=SCENARIO, nargs=-1, required=True, metavar="SCENARIO...")
@shared(
    "data", "quiet", "seed",
    draws="Number of draws, in place of the scenario's; 0: no ranges.",
    output={
        "type": click.Path(path_type=Path),
        "help": "Study folder; NAME.study unless given. Of several scenarios the folder for them, which exists.",
    },
    form={
        "type": click.Choice(["csv", "parquet"]), "default": "csv",
        "help": "parquet adds the tables as Parquet beside the CSV files (needs impact-brief[parquet]).",
    },
)  # fmt: skip
def command(
    scenarios: tuple[str, ...], draws: int | None, seed: int | None, form: Literal["csv", "parquet"], shared: Shared
) -> None:
    """Estimate each SCENARIO and write a folder with a CSV a table, the scenario and a manifest.

    A folder stands for all scenarios in it. Of several, one that fails is told and stops no other.

    \b
    Examples:
      impact run byd-jizzakh
      impact run my-plant.yaml -o results/plant.study --draws 500
      impact run my-plant.yaml other.yaml scenarios/ -o studies
    """
    from impact import api
    from impact.cli._several import each, folder_for, one

    alone, output = one(scenarios), shared.output
    folder = Path() if alone else folder_for(output, scenarios, "study folders", studies=False)

    def estimate(scenario: str) -> None:
        target = output if alone and output is not None else folder / f"{Path(scenario).stem}.study"
        with Bar(shown=not shared.quiet and sys.stderr is not None and sys.stderr.isatty()) as bar:
            study = api.run_into(
                target, scenario, form=form, data=shared.data, draws=draws, seed=seed, tell=shared.tell,
                progress=bar.reach,
            )  # fmt: skip
        if not shared.quiet and (open_digits := api.unsettled(study)):
            shared.say(f"More draws are needed to settle the printed limits of: {', '.join(open_digits)}.")
        for finding in () if shared.quiet else api.outside_limits(study):
            shared.say(f"Check: {finding}")
        wrote(target)

    each(scenarios, estimate, quiet=shared.quiet, studies=False)

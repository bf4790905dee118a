"""A plan from its first item to the index: what is there already is left alone, the rest goes to workers."""

import hashlib
import json
import os
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from impact.batch.hashes import key_of, surroundings
from impact.batch.plan import BatchPlan
from impact.batch.pool import Pool, Task
from impact.batch.records import FOLDER, Record, fresh, records_in
from impact.batch.sources import edition_problems
from impact.batch.store import Folder, alone
from impact.core.errors import ImpactError, ProblemsError

STATE = ".batch/together"  # what index, results and portfolio say, as a hash
INDEX = ("index.html", "index.csv")
Told = Callable[[Record, int, int], None]  # of an item that is through: its record, how many are, of how many


@dataclass(frozen=True)
class Done:
    """What became of a plan.

    Attributes:
        records: of all items of the plan that were done or failed, in its order.
        left_alone: number of items that were there already.
        not_begun: that nothing was done of.
        replaced: workers that were gone and replaced.
        seconds: from begin to end.
        portfolio: files of the portfolio.
        notes: what the user should know, such as why there is no portfolio.
    """

    records: tuple[Record, ...]
    left_alone: int
    not_begun: int
    replaced: int
    seconds: float
    portfolio: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def failed(self) -> tuple[Record, ...]:
        return tuple(record for record in self.records if record.state == "failed")


def cores() -> int:
    """Return the number of processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def check(plan: BatchPlan) -> None:
    """Refuse what no item of a plan could be printed with: languages, themes, formats, the face of the house."""
    if problems := edition_problems(plan.settings):
        raise ProblemsError(problems)


def run(
    plan: BatchPlan,
    place: str | Path,
    *,
    workers: int = 0,
    resume: bool = False,
    scheduler: str = "",
    security: dict[str, str] | None = None,
    told: Told = lambda record, done, of: None,
    begun: Callable[[int, int], None] = lambda todo, there: None,
) -> Done:
    """Do a plan and write index, results and portfolio.

    Args:
        plan: what to do.
        place: folder.
        workers: processes; one for each processor by default.
        resume: go on with what an earlier run left here; without it the place has to be new.
        scheduler: address of a Dask scheduler, whose workers do the items.
        security: files of TLS for it.
        told: called as items are through.
        begun: called with how many are to be done, and are there already.

    Raises:
        ImpactError: the place is no folder or cannot be used, or no worker can be started. A failing item raises
            nothing.
        ProblemsError: a language, theme or format is not there.
    """
    check(plan)
    if "://" in str(place):
        raise ImpactError(
            f"{place}: results go to a folder. Name one with -o, and copy it to the address with rclone or the like."
        )
    store, start = Folder(Path(place)), time.perf_counter()
    with alone(store):
        before = records_in(store)
        if before and not resume:
            raise ImpactError(
                f"{store.said}: an earlier run left results here, {len(before):,} in number. Go on with --resume, "
                "which does again only what is missing or has changed, or name another folder with -o."
            )
        around = surroundings(plan.settings)
        keys = {item.name: key_of(item, plan.settings, around) for item in plan.items}
        there = fresh(before.values(), keys, store)
        tasks = [Task(item, keys[item.name]) for item in plan.items if item.name not in there]
        found = {name: before[name] for name in there}
        begun(len(tasks), len(there))
        replaced = _work(plan, store, tasks, found, told, workers or cores(), scheduler, security)
        records = tuple(found[item.name] for item in plan.items if item.name in found)
        files, notes = _put_together(plan, records, store)
    missing = len(plan.items) - len(records)
    return Done(records, len(there), missing, replaced, time.perf_counter() - start, files, notes)


def _work(
    plan: BatchPlan,
    store: Folder,
    tasks: Sequence[Task],
    found: dict[str, Record],
    told: Told,
    workers: int,
    scheduler: str,
    security: dict[str, str] | None,
) -> int:
    """Do tasks and put their records to those found; return how many workers had to be replaced."""
    if not tasks:
        return 0
    if scheduler:
        from impact.batch.cluster import Cluster

        pool: Pool | Cluster = Cluster(plan.settings, store, scheduler, security)
    else:
        pool = Pool(plan.settings, store, min(workers, len(tasks)))
    with closing(pool.results(tasks)) as results:
        for done, record in enumerate(results, start=1):
            found[record.item] = record
            told(record, done, len(tasks))
            if record.stops:  # the next ones would fail of the same
                break
    return pool.replaced


def _state(plan: BatchPlan, records: Sequence[Record]) -> bytes:
    settings = plan.settings
    said = [plan.name, settings.portfolio, settings.separate, settings.sent()["edition"], list(settings.templates)]
    said += [[item.name, dict(item.labels), item.project] for item in plan.items]
    said += [[record.item, record.key, record.state, record.reason] for record in records]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest().encode()


def _put_together(plan: BatchPlan, records: Sequence[Record], store: Folder) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Write index, results and portfolio, unless they say the same already; what they say is noted last.

    Returns:
        The files of the portfolio that were written, and what is to be said of it.
    """
    from impact.batch.index import index_files, results_files

    if stopped := [record for record in records if record.stops]:
        return (), (f"Nothing more could be written, so index and results are not renewed: {stopped[-1].reason}",)
    state = _state(plan, records)
    if store.read(STATE) == state and len(store.hashes(INDEX)) == len(INDEX):
        return (), ()
    files: dict[str, bytes] = {}
    portfolio: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    if plan.settings.portfolio:
        from impact.batch.portfolio import portfolio_files

        made, notes = portfolio_files(plan, records, store)
        portfolio = tuple(made)
        files |= made
    files |= results_files(plan, records) | index_files(plan, records, portfolio)
    store.write(files)
    store.write({STATE: state})
    return portfolio, notes


__all__ = ["FOLDER", "Done", "cores", "run"]

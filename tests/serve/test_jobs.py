"""Tasks in turn, what happens when workers end, and what is kept of whom for how long."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from impact.errors import ImpactError
from impact.serve.hidden import Hidden
from impact.serve.jobs import FullError, Jobs
from impact.serve.kept import Kept, kept_in
from impact.serve.limits import MB, Limits, Rates
from impact.serve.task import Answer, Task, failed


class Scripted:
    """Answers as it is told to; each task waits until it may go on."""

    def __init__(self, *answers: Answer, begins: int = 0) -> None:
        self.answers, self.begins = list(answers), begins
        self.asked: list[str] = []
        self.going = asyncio.Event()
        self.ended = False

    async def begin(self) -> None:
        if self.begins:
            self.begins -= 1
            raise ImpactError("No worker can be started.")

    async def ask(self, task: Task, seconds: float) -> Answer:
        self.asked.append(task.what)
        await self.going.wait()
        return self.answers.pop(0) if self.answers else Answer(task.what)

    async def end(self) -> None:
        self.ended = True


def run(check: Callable[[], Awaitable[None]]) -> None:
    asyncio.run(asyncio.wait_for(check(), 20))


def jobs_of(hand: Scripted, **limits: Any) -> tuple[Jobs, list[tuple[str, str]], list[str]]:
    told: list[tuple[str, str]] = []
    warned: list[str] = []
    made = Jobs([hand], Limits(**limits), lambda task, answer, _: told.append((task.what, answer.why)), warned.append)
    made.start()
    return made, told, warned


def test_callers_take_turns() -> None:
    async def check() -> None:
        hand = Scripted()
        jobs, _, _ = jobs_of(hand, queue=20)
        made = [await jobs.submit("a", f"a{number}", Task(f"a{number}")) for number in range(3)]
        made += [await jobs.submit("b", f"b{number}", Task(f"b{number}")) for number in range(2)]
        made += [await jobs.submit("c", "c0", Task("c0"))]
        hand.going.set()
        await asyncio.gather(*(job.answer for job in made))
        assert hand.asked == ["a0", "b0", "c0", "a1", "b1", "a2"]
        await jobs.close()
        assert hand.ended

    run(check)


def test_the_queue_is_bounded_and_no_caller_fills_it() -> None:
    async def check() -> None:
        hand = Scripted()
        jobs, _, _ = jobs_of(hand, queue=4)
        await jobs.submit("a", "under way", Task("under way"))
        while not hand.asked:
            await asyncio.sleep(0)
        for number in range(2):
            await jobs.submit("a", str(number), Task("x"))
        with pytest.raises(FullError) as full:
            await jobs.submit("a", "one more", Task("x"))
        assert full.value.after >= 1
        same = await jobs.submit("a", "1", Task("x"))  # waits already
        assert (same.state, jobs.waiting) == ("queued", 2)
        for number in range(2):
            await jobs.submit("b", str(number), Task("x"))
        with pytest.raises(FullError):
            await jobs.submit("c", "0", Task("x"))
        await jobs.close()
        assert (await same.within(1)) == failed("closing", "The service is about to end. Ask again in a moment.")

    run(check)


def test_a_task_whose_worker_ends_is_tried_once_more() -> None:
    async def check() -> None:
        lost = failed("lost", "gone")
        hand = Scripted(lost, Answer("made"), lost, lost)
        hand.going.set()
        jobs, told, _ = jobs_of(hand)
        first = await jobs.submit("a", "1", Task("one"))
        second = await jobs.submit("a", "2", Task("two"))
        assert (await first.answer).value == "made"
        assert (await second.answer).why == "lost"
        assert hand.asked == ["one", "one", "two", "two"]
        assert told == [("one", ""), ("two", "lost")]
        await jobs.close()

    run(check)


def test_a_worker_that_does_not_begin_is_told_and_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("impact.serve.jobs.PAUSES", (0.01,))

    async def check() -> None:
        hand = Scripted(begins=2)
        hand.going.set()
        jobs, _, warned = jobs_of(hand)
        assert not jobs.ready
        job = await jobs.submit("a", "1", Task("one"))
        assert (await job.answer).value == "one"
        assert jobs.ready
        assert warned == ["No worker can be started."] * 2
        await jobs.close()
        assert not jobs.ready

    run(check)


def test_who_leaves_finishes_what_is_under_way() -> None:
    async def check() -> None:
        hand = Scripted()
        jobs, _, _ = jobs_of(hand)
        first, second = [await jobs.submit("a", str(number), Task(str(number))) for number in range(2)]
        while not hand.asked:
            await asyncio.sleep(0)
        jobs.leave()
        assert (await second.answer).why == "closing"
        late = await jobs.submit("a", "late", Task("late"))
        assert (await late.answer).why == "closing"
        hand.going.set()
        assert (await first.answer).value == "0"
        await jobs.close()

    run(check)


def test_answers_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("impact.serve.jobs.MOST_KEPT", 3)

    async def check() -> None:
        hand = Scripted()
        hand.going.set()
        jobs, _, _ = jobs_of(hand)
        for number in range(6):
            await (await jobs.submit("a", str(number), Task("x"))).answer
        assert [number for number in range(6) if jobs.known("a", str(number))] == [3, 4, 5]
        assert jobs.known("b", "5") is None
        monkeypatch.setattr("impact.serve.jobs.REMEMBERED", -1.0)
        assert jobs.known("a", "5") is None
        await jobs.close()

    run(check)


def test_requests_fill_up_again_with_time() -> None:
    rates = Rates(60)
    assert [rates.wait("a", now=0.0) for _ in range(60)] == [0.0] * 60
    assert rates.wait("a", now=0.0) == pytest.approx(1.0)
    assert rates.wait("a", now=0.5) == pytest.approx(0.5)
    assert rates.wait("b", now=0.5) == 0.0
    assert rates.wait("a", now=1.01) == 0.0
    assert [rates.wait("a", now=1_000.0) for _ in range(61)].count(0.0) == 60


# What is kept.


def filled(kept: Kept, owner: str, name: str, megabytes: float, age: float) -> Path:
    place = kept.root / kept.folder(owner, name)
    place.mkdir(parents=True)
    (place / "asked.json").write_text("{}", encoding="utf-8")
    (place / "data").write_bytes(b"x" * int(megabytes * MB))
    changed = place.stat().st_mtime - age
    os.utime(place, (changed, changed))
    return place


def test_the_oldest_goes_first_and_only_of_the_caller_who_has_too_much(tmp_path: Path) -> None:
    with kept_in(tmp_path / "kept", Limits(kept=3, hours=2), "x") as kept:
        old = filled(kept, "a", "old", 0.1, 3 * 3_600)
        first, second, third = (filled(kept, "a", name, 1.4, age) for name, age in (("1", 900), ("2", 600), ("3", 300)))
        other = filled(kept, "b", "1", 1.4, 3_000)
        under_way = filled(kept, "b", "2", 0.1, 9 * 3_600)
        assert kept.studies("a") == ["3", "2", "1", "old"]
        assert kept.sweep({("b", kept.folder("b", "2"))}) == 2
        assert [each.exists() for each in (old, first, second, third, other, under_way)] == [
            False, False, True, True, True, True,
        ]  # fmt: skip
        assert kept.has("a", "2")  # asked for, it is young again
        assert kept.studies("a") == ["2", "3"]
        assert not kept.has("a", "old")


def test_a_folder_that_stays_is_of_one_service_and_nobody_else(tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    with kept_in(folder, Limits(), "x") as kept:
        assert folder.stat().st_mode & 0o777 == 0o700
        filled(kept, "a", "1", 0.1, 0)
        with pytest.raises(ImpactError, match="another folder with --keep"), kept_in(folder, Limits(), "x"):
            pass
    with kept_in(folder, Limits(), "x") as again:
        assert again.has("a", "1")
    folder.chmod(0o755)
    with pytest.raises(ImpactError, match="others may read this folder"), kept_in(folder, Limits(), "x"):
        pass


def test_a_temporary_folder_goes_at_the_end() -> None:
    with kept_in(None, Limits(), "x") as kept:
        root = kept.root
        filled(kept, "a", "1", 0.1, 0)
        assert root.stat().st_mode & 0o777 == 0o700
    assert not root.exists()


# What is not told.


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{root}/callers/a/b/study/kpi.csv: cannot be read", "kept/callers/a/b/study/kpi.csv: cannot be read"),
        ("{data}/countries/UZB/io_2022/Z.csv, line 3", "data/countries/UZB/io_2022/Z.csv, line 3"),
        ("see '/etc/passwd', line 1", "see 'passwd', line 1"),
        ("/srv/somebody/secret/place.yaml: no", "place.yaml: no"),
        ("C:\\Users\\me\\place.yaml: no", "place.yaml: no"),
        ("g CO2/kWh, and/or 3/4 of it: 1 / 2", "g CO2/kWh, and/or 3/4 of it: 1 / 2"),
        ("see https://example.org/a/b", "see https://example.org/a/b"),
    ],
)
def test_messages_hold_no_folder_of_this_machine(root: Path, tmp_path: Path, text: str, said: str) -> None:
    hidden = Hidden((tmp_path / "kept",))
    assert hidden.words(text.format(root=tmp_path / "kept", data=root / "data")) == said

"""The process that makes pages: it answers, tells of its faults, and is begun again where it ended."""

import asyncio
from multiprocessing import active_children

import pytest

from impact.preview.edition import Asked, Edition
from impact.preview.worker import LostError, SupersededError, Worker


def test_a_worker_answers_tells_of_faults_and_is_begun_again(capsys: pytest.CaptureFixture[str]) -> None:
    async def asked() -> None:
        worker = Worker(Asked("no-such-scenario"))
        try:
            answer = await worker.ask("pages", Edition(), False)
            assert "No scenario has that name" in answer.problems[0].message
            with pytest.raises(LostError, match="A fault of the program: AttributeError"):
                await worker.ask("nothing")
            with pytest.raises(SupersededError):
                await worker.ask("pages", Edition(), False, wanted=lambda: False)
            (first,) = active_children()
            first.kill()
            first.join()
            with pytest.raises(LostError, match="ended"):
                await worker.ask("forget", "words")
            await worker.ask("forget", "words")
            assert active_children() not in ([], [first])
        finally:
            worker.end()
        assert not active_children()

    asyncio.run(asked())
    assert "Traceback" in capsys.readouterr().err

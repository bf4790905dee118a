"""The process that makes pages: it answers, tells of its faults, and is begun again where it ended."""

from __future__ import annotations

import asyncio

import pytest

from impact.preview.edition import Asked, Edition
from impact.preview.worker import LostError, Worker


def test_a_worker_answers_tells_of_faults_and_is_begun_again(capsys: pytest.CaptureFixture[str]) -> None:
    async def asked() -> None:
        worker = Worker(Asked("no-such-scenario"))
        try:
            answer = await worker.ask("pages", Edition(), False)
            assert "No scenario has that name" in answer.problems[0].message
            with pytest.raises(LostError, match="A fault of the program: AttributeError"):
                await worker.ask("nothing")
            first = worker._process
            assert first is not None
            first.kill()
            first.join()
            with pytest.raises(LostError, match="ended"):
                await worker.ask("forget", "words")
            await worker.ask("forget", "words")
            assert worker._process is not None
            assert worker._process is not first
        finally:
            last = worker._process
            worker.end()
        assert last is not None
        assert not last.is_alive()

    asyncio.run(asked())
    assert "Traceback" in capsys.readouterr().err

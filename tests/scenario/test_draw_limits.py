"""One limit of draws, whoever asks: every command with the option, a plan, a scenario file and Python."""

from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from every_command import commands

from impact import api
from impact.batch import BatchSettings, read_plan
from impact.cli import program
from impact.core.errors import ImpactError
from impact.scenario.draw_limits import LEAST_DRAWS, MOST_DRAWS, WHY, draws_fault
from impact.scenario.load import load, parse, with_draws

TOO_MANY = MOST_DRAWS + 1
SCENARIO = "xyz-factory"
XYZ = Path(__file__).resolve().parents[1] / "data" / "xyz"


def with_option() -> list[tuple[str, ...]]:
    return [
        tuple(name.split())
        for name, command in commands()
        if any("--draws" in option.opts for option in command.params if isinstance(option, click.Option))
    ]


def test_run_batch_and_preview_take_draws() -> None:
    assert {("run",), ("batch",), ("preview",)} <= set(with_option())


@pytest.mark.parametrize("draws", [LEAST_DRAWS - 1, TOO_MANY, 10**9])
@pytest.mark.parametrize("words", with_option(), ids=" ".join)
def test_every_command_refuses_with_the_limit_and_the_reason(words: tuple[str, ...], draws: int) -> None:
    done = CliRunner().invoke(program, [*words, SCENARIO, "--draws", str(draws)])
    assert done.exit_code == 2
    assert draws_fault(draws) in " ".join(done.output.split())


def test_the_limit_itself_is_allowed_and_the_reason_is_given_above_it() -> None:
    assert not draws_fault(MOST_DRAWS) + draws_fault(LEAST_DRAWS) + draws_fault(0)
    assert WHY in draws_fault(TOO_MANY)
    assert draws_fault(0, central_alone=False)


@pytest.mark.parametrize("key", ["draws", "joint_draws"])
def test_a_plan_names_file_and_line(tmp_path: Path, key: str) -> None:
    file = tmp_path / "plan.yaml"
    file.write_text(f"scenarios: [byd-jizzakh]\n{key}: {TOO_MANY}\n", encoding="utf-8")
    with pytest.raises(ImpactError, match=rf"line 2.*{TOO_MANY:,} draws are asked for"):
        read_plan(file)


def test_python_refuses_too() -> None:
    loaded = load(SCENARIO, (XYZ,))
    asked = (
        lambda: api.run(loaded, data=(XYZ,), draws=TOO_MANY),
        lambda: with_draws(loaded, TOO_MANY),
        lambda: BatchSettings(draws=TOO_MANY),
        lambda: BatchSettings(joint=TOO_MANY),
        lambda: parse(loaded.content.replace("draws: 20", f"draws: {TOO_MANY}"), "x", "x.yaml", (XYZ,)),
    )
    for each in asked:
        with pytest.raises(ImpactError, match=f"{TOO_MANY:,} draws are asked for"):
            each()

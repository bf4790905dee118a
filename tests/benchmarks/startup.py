"""How long a user waits for a help text, a list or a figure: `python tests/benchmarks/startup.py`."""

from _measure import Program, compare, impact

BARE = Program("python -c 'import click'", ("-c", "import click"))

if __name__ == "__main__":
    compare(
        BARE,
        impact("--help", budget=2),
        impact("brief", "--help", budget=2),
        impact("data", "factors", "grid", budget=14),
        impact("data", "defaults", "power_plant", "--country", "UZB", budget=4),
        impact("list", budget=6),
    )

"""One scenario and one brief of each registered kind of project: `python tests/pdf/brief_of_each_kind.py FOLDER`."""

import sys
from pathlib import Path

from impact import api
from impact.core.errors import ImpactError
from impact.core.registry import kinds_installed
from impact.files import resources
from impact.files.yaml import read_yaml

DATA = (Path(__file__).parents[1] / "data" / "xyz",)


def scenario_of(kind: str) -> tuple[str, tuple[Path, ...]]:
    """Return the first scenario that describes a project of that kind, and the data folders it needs.

    Shipped ones come first, on shipped data; variants of another describe no project.

    Raises:
        ImpactError: there is none, shipped or made up.
    """
    for data in ((), DATA):
        for name, file in resources.listing("data", "scenarios", ".yaml", data).items():
            tree, _ = read_yaml(file.read_text(encoding="utf-8"), name)
            if isinstance(tree, dict) and isinstance(tree.get("project"), dict) and tree["project"].get("kind") == kind:
                return name, data
    raise ImpactError(
        f"No scenario describes a project of the kind '{kind}', so no test prints it. "
        "Add one to data/scenarios, or a made-up one to tests/data/xyz/scenarios."
    )


def main(folder: Path) -> None:
    """Write the brief of each kind into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for kind in kinds_installed():
        name, data = scenario_of(kind)
        api.brief(name, folder / f"{kind}.pdf", data=data)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""Where the user's profile lies. Nothing heavy is imported here: most users have none, and then it is not read."""

import os
import sys
from pathlib import Path

VARIABLE = "IMPACT_PROFILE"  # environment variable: another file, or none
WITHOUT = "none"
FILE = "profile.yaml"  # in the user's folder of settings


def profile_file() -> Path | None:
    """Return where the profile is, or would be; None where the environment says that there is none."""
    named = os.environ.get(VARIABLE, "")
    if named == WITHOUT:
        return None
    if named:
        return Path(named)
    try:
        return _settings_folder() / FILE
    except RuntimeError:  # the user has no home
        return None


def _settings_folder() -> Path:
    """Return the folder of the profile: `IMPACT_CONFIG`, else `impact` in the user's folder of settings.

    Raises:
        RuntimeError: the user has no home, and nothing names a folder.
    """
    if named := os.environ.get("IMPACT_CONFIG"):
        return Path(named)
    if sys.platform == "win32":
        home = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        home = Path.home() / "Library" / "Application Support"
    else:
        home = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(home) / "impact"


def there_is_one() -> bool:
    """Return whether a profile is there, or the environment names one, which then has to be."""
    file = profile_file()
    return file is not None and (os.path.lexists(file) or bool(os.environ.get(VARIABLE)))

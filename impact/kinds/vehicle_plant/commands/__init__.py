"""Commands that only this kind of project has."""

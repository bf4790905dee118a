"""The version of the package: the only place."""

__version__ = "0.1.0"

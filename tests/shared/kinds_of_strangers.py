"""Kinds of project that are no part of impact, and the way back to a program that knows the shipped ones alone."""

import os
import sys

from impact.core import registry
from impact.scenario.schema import scenario_of
from impact.statements.catalogue import catalogue

PACKAGES = ("bakery", "data_centre", "fish_farm")


def forget_strangers() -> None:
    for each in registry._registries:
        for name in [name for name in each._parts if each.home(name).partition(".")[0] in PACKAGES]:
            del each._parts[name]
    for name in [name for name in sys.modules if name.partition(".")[0] in PACKAGES]:
        del sys.modules[name]
    os.environ[registry.OWN_KINDS] = ""
    scenario_of.cache_clear()
    catalogue.cache_clear()
    for each in registry._registries:
        each.forget()

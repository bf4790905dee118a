"""Words that rows, tables and key figures are told apart by, each with its values, in the order they are shown."""

from typing import Literal, TypeAlias

Channel: TypeAlias = Literal["direct", "indirect", "induced"]
CHANNELS: tuple[Channel, ...] = ("direct", "indirect", "induced")
TOTAL = "total"  # in place of a channel or an item: the sum of the others

Status: TypeAlias = Literal["reported", "announced", "modelled"]
Measure: TypeAlias = Literal["headcount", "fte", "job_years", "na"]

ElectricityRule: TypeAlias = Literal["average", "marginal", "frozen"]
ELECTRICITY_RULES: tuple[ElectricityRule, ...] = ("average", "marginal", "frozen")
HEADLINE_RULES: tuple[ElectricityRule, ...] = (
    "average",
    "marginal",
)  # shown as equals wherever a result is led by one

Tone: TypeAlias = Literal["supported", "additional", "money", "emissions", "output"]
TONES: tuple[Tone, ...] = ("supported", "additional", "money", "emissions", "output")  # what a question is about

MONTHS = 12  # of a year
MILLION, BILLION = 1e6, 1e9
MILLION_PER_BILLION = BILLION / MILLION
PER_MILLION = 1 / MILLION  # kWh to GWh, litres to million litres, money to million

# What rows tell of a key figure beside the whole country, and of the project beside others.
SHARE, WHOLE = "share", "whole"
JOBS, MADE, EACH, LEAST, MOST = "jobs", "output", "jobs_per_output", "lowest", "highest"
PROJECT = "project"  # key of the project itself among its peers
FULL_TIME = "FTE"  # of people who are counted

"""A second opinion on what is said: guards judged from the rows of tables, by code of its own.

It takes from the package only which rows answer the same question; values, ranges, signs, digits and reasons it reads
itself. A predicate without an opinion is a doubt of its own, so that a new one is noticed.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from string import ascii_lowercase
from typing import Any

from impact.scenario.kind_declaration import KindDeclaration, declared
from impact.statements.catalogue import Statement
from impact.statements.speaker import Sentence
from impact.study.study import StudyData

Row = Mapping[str, Any]
Rows = Sequence[Row]
Lines = Mapping[str, Mapping[str, Any]]
PICKS = ("lowest", "highest", "least", "most", "floor", "ceiling")
BEST, DIFFERENCE, MONEY = "best", "difference", "revenue_difference"  # cells that a document puts together
PAIR, REVENUE = ("plan", "choice"), ("plan_revenue", "choice_revenue")
TURNED, DOUBTED = "turned", "doubted"
BESTS = {BEST: "additional", "best_after": "taxes_after", "best_revenue": "revenue", "best_value_added": "value_added"}
DECIDED = ("decided_least", "decided_most")
TOO_LITTLE = 1 / 8  # of a range: a value that prints as zero at the step of its range is smaller
NOTHING, ROUNDED = 1e-9, 1e-6  # a table keeps twelve digits
STEADY = 0.05  # of the first value of a series


def doubts(
    statement: Statement, study: StudyData, lines: Lines, made: Mapping[str, str] | None = None
) -> Iterator[str]:
    """Yield the predicates of a statement that do not hold; a document puts together cells of the addresses `made`."""
    addresses = {
        name: address
        for name, address in (made or {}).items()
        if name in (DIFFERENCE, MONEY, TURNED, *BESTS, *REVENUE, *DECIDED)
    }
    own = {name: [at_address(address, study)] for name, address in addresses.items()}
    for name, of in BESTS.items():
        if name in addresses:
            yield from doubts_of_best(study, addresses[name], lines[of]["rivals"])
        elif of in lines:  # a guard may rest on it without a word of it
            best = best_keys(study, lines[of]["rivals"])
            own[name] = [row for key in best for row in rows_of(key, study, {})]
    if DOUBTED in statement.guard.get("sign_open", ()):
        beside = [
            name for key in ("decide", "compare", "assume") for name in str(study.facts.get(key, "")).splitlines()
        ]
        keys = _answers(declared(str(study.facts["kind"])), lines["emissions"]["answers"])
        of_cases: list[Row] = [dict(row) for row in study["scenarios"].rows if row["scenario_key"] in beside]
        own[DOUBTED] = [row for row in of_cases if row["key_figure"] in keys and side(row) == "open"][:1]
    if TURNED in addresses:
        yield from doubts_of_turned(study, addresses[TURNED], lines["additional"]["rivals"])
    if DECIDED[0] in addresses:
        yield from doubts_of_decided(study, [addresses[name] for name in DECIDED], lines["decided"]["rivals"])
    if REVENUE[1] in addresses:
        yield from doubts_of_revenue(study, addresses[REVENUE[1]], lines["revenue"]["rivals"])
        metric = own[REVENUE[1]][0]["key_figure"]
        of_plan = {"key_figure": metric, "scenario_key": study.name}
        own[REVENUE[0]] = [row for row in map(dict, study["scenarios"].rows) if of_plan.items() <= row.items()]
    if DIFFERENCE in addresses:  # a guard rests on the two that differ
        row = own[DIFFERENCE][0]
        for name, case in zip(PAIR, (study.name, row["scenario_key"]), strict=True):
            own[name] = [each for each in _alone(study, str(row["key_figure"])) if each["scenario_key"] == case]
    elif [*PAIR] in statement.guard.values() or statement.guard.get("unchanged") == DIFFERENCE:
        metric = next(iter(best_keys(study, lines["additional"]["rivals"])), "")
        known = {str(each["scenario_key"]): each for each in _alone(study, metric)}
        chosen = [known[each] for each in str(study.facts.get("decide", "")).splitlines() if each in known]
        plan = known.get(study.name)
        if plan and chosen:
            most = max(chosen, key=lambda row: abs(row["value"] - plan["value"]))
            own |= {PAIR[0]: [plan], PAIR[1]: [most]}
            of_most = {"key_figure": metric, "scenario_key": most["scenario_key"], "compared_with": study.name}
            own[DIFFERENCE] = [row for row in map(dict, study["scenarios"].rows) if of_most.items() <= row.items()]
    if MONEY in addresses:
        yield from doubts_of_revenue(study, addresses[MONEY], lines["revenue"]["rivals"])
    for predicate, of in statement.guard.items():
        names = [of] if isinstance(of, str) else [each for each in of if isinstance(each, str)]
        if predicate in OF_STUDY:
            if not OF_STUDY[predicate](study, of):
                yield f"{predicate} {of}"
        elif predicate == "explained":
            yield from (f"explained {name}" for name in names if not _explained(name, study, lines))
        elif predicate in OF_SERIES:
            yield from (f"{predicate} {name}" for name in names if not _over_the_years(predicate, name, study, lines))
        elif predicate in OF_NUMBER:
            yield from _of_rows(predicate, names, rows_of(of[0], study, lines), OF_NUMBER[predicate](float(of[1])))
        elif predicate in TOGETHER:
            together = [row for name in names for row in own.get(name) or rows_of(name, study, lines)]
            yield from _of_rows(predicate, names, together, TOGETHER[predicate])
        elif predicate in JUDGED:
            for name in names:
                rows = own.get(name) or rows_of(name, study, lines)
                yield from _of_rows(predicate, [name], rows, JUDGED[predicate])
        else:
            yield f"nobody has a second opinion on '{predicate}'"


def cells_of(sentence: Sentence) -> dict[str, str]:
    marks = dict(zip((f"n{letter}" for letter in ascii_lowercase), sentence.statement.says, strict=False))
    return {name: sentence.addresses[mark] for mark, name in marks.items() if mark in sentence.addresses}


def doubts_of_best(study: StudyData, address: str, asked: str) -> Iterator[str]:
    """Yield what is wrong with the best answer: a key figure that answers the question, by the closure favoured."""
    right = [f"key_figures/{key}/value" for key in best_keys(study, asked)]
    if address not in right:
        yield f"{address} is not what '{favoured(study)}' gives, which is {' or '.join(right) or 'nothing'}"


def favoured(study: StudyData) -> str:
    kind = declared(str(study.facts["kind"]))
    return str(study.facts.get("favoured") or (kind.answers.favoured.answer if kind.answers is not None else ""))


def best_keys(study: StudyData, asked: str) -> list[str]:
    kind = declared(str(study.facts["kind"]))
    rivals = kind.rivals_of(asked) if asked in kind.figures else ()
    return [key for key in rivals if (kind.figures[key].of or {}).get("closure") == favoured(study)]


def _alone(study: StudyData, metric: str) -> list[Row]:
    """Return a figure of each scenario by itself, not as a difference."""
    rows = [dict(row) for row in study["scenarios"].rows if row["key_figure"] == metric]
    return [row for row in rows if row["value"] is not None and row["compared_with"] in (None, "", "na")]


def doubts_of_choice(study: StudyData, difference: str, rivals: Sequence[str]) -> Iterator[str]:
    """Yield what is wrong with the difference that a choice makes: of one figure, against the plan, and the largest."""
    row = at_address(difference, study)
    chosen = str(study.facts.get("decide", "")).splitlines()
    if row["key_figure"] not in rivals:
        yield f"{row['key_figure']} is not one figure of {', '.join(rivals)}"
    if row["compared_with"] != study.name or row["scenario_key"] not in chosen:
        yield f"{row['compared_with']} is not the plan, or {row['scenario']} not one of {', '.join(chosen)}"
    known = {str(each["scenario_key"]): float(each["value"]) for each in _alone(study, str(row["key_figure"]))}
    plan = known[study.name]
    if abs(known[str(row["scenario_key"])] - plan - row["value"]) > ROUNDED * max(1.0, abs(row["value"])):
        yield f"the difference {row['value']} is not that of the two main estimates"
    if any(abs(known[name] - plan) > abs(row["value"]) * (1 + ROUNDED) + NOTHING for name in chosen if name in known):
        yield f"another choice changes {row['key_figure']} more"


def doubts_of_revenue(study: StudyData, address: str, asked: str) -> Iterator[str]:
    row = at_address(address, study)
    if row["key_figure"] not in best_keys(study, asked):
        yield f"{row['key_figure']} is not what '{favoured(study)}' gives"
    if row["scenario_key"] not in str(study.facts.get("decide", "")).splitlines():
        yield f"{row['scenario']} cannot be chosen"


def doubts_of_decided(study: StudyData, addresses: Sequence[str], asked: str) -> Iterator[str]:
    """Yield what is wrong with the least and the most of plan and choices."""
    of_all = [study.name, *str(study.facts.get("decide", "")).splitlines()]
    values = [row["value"] for row in _alone(study, asked) if row["scenario_key"] in of_all]
    found = [at_address(address, study)["value"] for address in addresses]
    if found != [min(values), max(values)]:
        yield f"{found} is not the least and the most of {values}"


def doubts_of_turned(study: StudyData, address: str, asked: str) -> Iterator[str]:
    """Yield what is wrong with a figure of another sign: that of the best answer, in what is compared or assumed."""
    row = at_address(address, study)
    if row["key_figure"] not in best_keys(study, asked):
        yield f"{row['key_figure']} is not what '{favoured(study)}' gives"
    if (
        row["scenario_key"]
        not in "\n".join(str(study.facts.get(key, "")) for key in ("compare", "assume")).splitlines()
    ):
        yield f"{row['scenario']} is neither compared nor assumed"


def at_address(address: str, study: StudyData) -> Row:
    table, _, rest = address.partition("/")
    return next(dict(row) for row in study[table].rows if str(row["id"]) == rest.rpartition("/")[0])


def rows_of(name: str, study: StudyData, lines: Lines) -> list[Row]:
    return [row for row in all_rows(name, study, lines) if row["value"] is not None]


def all_rows(name: str, study: StudyData, lines: Lines) -> list[Row]:
    """Return the rows that a name is about, estimated or not."""
    line = lines.get(name, {"table": "key_figures", "id": name})
    kind = declared(str(study.facts["kind"]))
    if "every" in line:
        return [row for each in line["every"] for row in all_rows(each, study, lines)]
    if "rivals" in line or "answers" in line:
        keys = kind.rivals_of(line["rivals"]) if "rivals" in line else _answers(kind, line["answers"])
        return [row for key in keys for row in all_rows(key, study, {})]
    if pick := next((form for form in PICKS if form in line), ""):
        every = all_rows(line[pick], study, lines)
        rows = [row for row in every if row["value"] is not None]
        if not rows:
            return every
        rows = [row for row in rows if row["unit"] == rows[0]["unit"]]
        size = _SIZES.get(pick, _value)
        best = (min if pick in ("lowest", "least", "floor") else max)(map(size, rows))
        return [row for row in rows if size(row) == best][:1]
    stated = {key: each for key, each in line.items() if key not in ("table", "unit", "scope", "means")}
    wanted = {key: study.facts[each[1:]] if str(each).startswith("@") else each for key, each in stated.items()}
    table = study.tables.get(line["table"])
    rows = [dict(row) for row in table.rows] if table is not None else []
    return [row for row in rows if all(row[key] == each for key, each in wanted.items())][:1]


def _answers(kind: KindDeclaration, tile: str) -> list[str]:
    tiles = kind.first_page
    if tile not in tiles:
        return [key for key in kind.headlines if kind.figures[key].question == tile]
    shown = [*tiles[tile].figures, *tiles[tile].also]
    return [key for key in shown if kind.figures[key].signed] or list(tiles[tile].figures)


def _of_rows(predicate: str, names: Sequence[str], rows: Rows, judge: Callable[[Rows], bool]) -> Iterator[str]:
    if not judge(rows):
        yield f"{predicate} {' '.join(names)}: {[(row['value'], row['low'], row['high']) for row in rows]}"


def _explained(name: str, study: StudyData, lines: Lines) -> bool:
    keys = set(_keys(name, study, lines))
    ids = keys | {f"key_figures/{key}/value" for key in keys} | set(_addresses(lines.get(name, {}), study))
    noted = any(str(note["id"]) in ids and note["reason"] for note in study["notes"].rows)
    return noted and not rows_of(name, study, lines)


def _addresses(line: Mapping[str, Any], study: StudyData) -> Iterator[str]:
    """Yield where a study holds the rows that a line picks of another table than that of key figures."""
    table = str(line.get("table", "key_figures"))
    if table == "key_figures" or table not in study.tables:
        return
    columns = {key: of for key, of in line.items() if key not in ("table", "unit", "scope", "means")}
    wanted = {key: str(study.facts[of[1:]] if str(of).startswith("@") else of) for key, of in columns.items()}
    for row in study[table].rows:
        if all(str(row[key]) == of for key, of in wanted.items()):
            yield f"{table}/{row['id']}/value"


def _keys(name: str, study: StudyData, lines: Lines) -> Iterator[str]:
    """Yield the key figures that a name is about, whether the study has rows of them or not."""
    line, kind = lines.get(name, {"id": name}), declared(str(study.facts["kind"]))
    if "rivals" in line or "answers" in line:
        yield from kind.rivals_of(line["rivals"]) if "rivals" in line else _answers(kind, line["answers"])
    elif source := next((line[form] for form in PICKS if form in line), None):
        yield from _keys(source, study, lines)
    else:
        yield from (key for each in line.get("every", ()) for key in _keys(each, study, lines))
        yield str(line.get("id", name))


def _over_the_years(predicate: str, name: str, study: StudyData, lines: Lines) -> bool:
    line = {key: each for key, each in lines[name]["series"].items() if key != "table"}
    rows = [row for row in study[lines[name]["series"]["table"]].rows if all(row[key] == line[key] for key in line)]
    rows = sorted((row for row in rows if row["value"] is not None), key=lambda row: int(str(row["year"])))
    values = [float(str(row["value"])) for row in rows]
    return len(values) > 1 and min(values) > 0 and OF_SERIES[predicate](values[-1] / values[0] - 1)


def _ends(row: Row) -> list[float]:
    return [float(each) for each in (row["value"], row["low"], row["high"]) if isinstance(each, int | float)]


_SIZES: Mapping[str, Callable[[Row], float]] = {
    "least": lambda row: abs(row["value"]),
    "most": lambda row: abs(row["value"]),
    "floor": lambda row: min(_ends(row)),
    "ceiling": lambda row: max(_ends(row)),
}


def side(row: Row) -> str:
    """Return on which side of zero a row lies: `+`, `-`, `0` where it prints as zero, `open` where it has both."""
    low, high = min(_ends(row)), max(_ends(row))
    reach = (row["high"] or 0.0) - (row["low"] or 0.0) if row["low"] is not None and row["high"] is not None else 0.0
    if low < 0 < high:
        return "open"
    if abs(row["value"]) <= max(NOTHING, reach * TOO_LITTLE):
        return "0"
    return "+" if low >= 0 else "-"


def _short(row: Row) -> tuple[float, str]:
    """Return the first two digits of a value with their power of ten, and its unit."""
    value = float(row["value"])
    return (round(value, 1 - math.floor(math.log10(abs(value)))) if value else 0.0), str(row["unit"])


def _each(holds: Callable[[Row], bool]) -> Callable[[Rows], bool]:
    return lambda rows: bool(rows) and all(map(holds, rows))


def _value(row: Row) -> float:
    return float(row["value"])


def _sides(rows: Rows) -> set[str]:
    return {side(row) for row in rows}


def _pair(holds: Callable[[list[float], list[float]], bool]) -> Callable[[Rows], bool]:
    return lambda rows: len(rows) == 2 and rows[0]["unit"] == rows[1]["unit"] and holds(*map(_ends, rows))


JUDGED: Mapping[str, Callable[[Rows], bool]] = {
    "known": bool,
    "unknown": lambda rows: not rows,
    "positive": _each(lambda row: min(_ends(row)) >= 0 < row["value"]),
    "negative": _each(lambda row: max(_ends(row)) <= 0 > row["value"]),
    "above_zero": _each(lambda row: row["value"] > 0),
    "below_zero": _each(lambda row: row["value"] < 0),
    "sign_open": _each(lambda row: min(_ends(row)) <= 0 <= max(_ends(row))),
    "unchanged": _each(lambda row: side(row) == "0"),
    "ranged": _each(lambda row: row["low"] is not None and row["low"] != row["high"]),
    "announced": _each(lambda row: row["status"] == "announced"),
    "reported": _each(lambda row: row["status"] == "reported"),
    "published": _each(lambda row: row["grade"] in ("A", "B")),
    "judged": _each(lambda row: row["grade"] == "D"),
    "headcount": _each(lambda row: row["measure"] == "headcount"),
}
TOGETHER: Mapping[str, Callable[[Rows], bool]] = {
    "same": lambda rows: bool(rows) and len(set(map(_short, rows))) == 1,
    "apart": lambda rows: len(rows) > 1 and len(set(map(_short, rows))) > 1,
    "unsettled": lambda rows: bool(rows) and (len(_sides(rows)) > 1 or "open" in _sides(rows)),
    "largest": lambda rows: bool(rows) and not any(_value(row) > _value(rows[0]) for row in rows),
    "some_open": lambda rows: "open" in _sides(rows),
    "above": _pair(lambda first, second: min(first) > max(second)),
    "below": _pair(lambda first, second: max(first) < min(second)),
    "near": _pair(lambda first, second: min(first) <= max(second) and min(second) <= max(first)),
}
OF_NUMBER: Mapping[str, Callable[[float], Callable[[Rows], bool]]] = {
    "at_least": lambda number: _each(lambda row: row["value"] >= number),
    "at_most": lambda number: _each(lambda row: row["value"] <= number),
}
OF_SERIES: Mapping[str, Callable[[float], bool]] = {
    "rises": lambda change: change > STEADY,
    "falls": lambda change: change < -STEADY,
    "steady": lambda change: abs(change) <= STEADY,
}
OF_STUDY: Mapping[str, Callable[[StudyData, str], bool]] = {
    "fact": lambda study, name: bool(study.facts.get(name)),
    "past": lambda study, name: 0 < int(study.facts.get(name) or 0) < int(str(study.facts["as_of"])[:4]),
    "future": lambda study, name: int(study.facts.get(name) or 0) > int(str(study.facts["as_of"])[:4]),
    "supply_chain": lambda study, how: _supply_chain(study) in how.split("|"),
}
OPINIONS = frozenset((*JUDGED, *TOGETHER, *OF_NUMBER, *OF_SERIES, *OF_STUDY, "explained"))


def _supply_chain(study: StudyData) -> str:
    table = "table" if str(study.facts.get("table_year") or "0") != "0" else "none"
    return "proxy" if study.facts.get("proxy_donors") else table

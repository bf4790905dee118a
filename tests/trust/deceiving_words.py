"""Words of a house that would deceive, with what is refused in each, and words that say the same otherwise."""

from __future__ import annotations

DECEIVING: dict[str, list[tuple[str, str]]] = {
    "en": [
        ("kicker = 98,000 jobs", "98,000"), ("kicker = A million jobs", "million"),
        ("kicker = A MILLION jobs", "MILLION"), ("kicker = A mil\u00adlion jobs", "million"),
        ("kicker = A mil<b></b>lion jobs", "million"), ('kicker = A mil{ "" }lion jobs', "million"),
        ('kicker = A { "million" } jobs', "million"), ('kicker = A mil{ "\\u006C" }ion jobs', "million"),
        ("kicker = A m i l l i o n jobs", "million"), ("kicker = A 百万 jobs", "百"),
        ("kicker = A миллион jobs", "миллион"), ("kicker = Twice the jobs", "Twice"), ("kicker = ② jobs", "2"),
        ("kicker = ½ of all jobs", "1"), ("kicker = ٣ jobs", "٣"), ("kicker = { 81800 } jobs", "81800"),
        ("kicker = Ours { scale-million }", "scale-million"), ("kicker = Ours in kt", "kt"),
        ("kicker = Ours in per cent", "per cent"), ("kicker = Ours in EUR", "EUR"), ("kicker = Ours in €", "€"),
        ("-ours = million\nkicker = Ours { -ours }", "million"), ("kicker = Ours { $jobs_net }", "$jobs_net"),
        ("money-million = billion", "million"), ("money-million = .", "million"),
        ("scale-million = { $unit }", "million"),
        ("waterfall-title = { $step }: the largest loss in { $year }, { AMOUNT($lost) }", "AMOUNT($lost)"),
        ("waterfall-title = { $step } is the largest loss in { $year }", "SIZE($lost)"),
        ("scale-million = million { SCALED($unit, 9) }", "SCALED"),
        ("kicker = { $x ->\n    [5] five\n   *[other] Ours\n    }", "five"),
    ],
    "ru": [
        ("kicker = Миллион рабочих мест", "Миллион"), ("kicker = Вдвое больше мест", "Вдвое"),
        ("kicker = 98 000 мест", "98"), ("kicker = Пятьсот мест", "Пятьсот"), ("money-million = млрд", "млрд"),
        ("kicker = million мест", "million"),
    ],
    "uz": [
        ("kicker = Million ish oʻrni", "Million"),
        ("kicker = Ikki barobar koʻp", "Ikki"),
        ("kicker = to'rt", "toʻrt"),
    ],
    "uz-Cyrl": [("kicker = Миллион иш ўрни", "Миллион"), ("kicker = Икки баробар кўп", "Икки")],
    "zh": [("kicker = 百万岗位", "百"), ("kicker = 两倍岗位", "两"), ("kicker = 达million个岗位", "million")],
}  # fmt: skip
PERMITTED: dict[str, list[str]] = {
    "en": [
        "kicker = Our institute, one of many", "kicker = A brief on CO<sub>2</sub> and jobs",
        "money-million = millions",
        "waterfall-title = In { $year } most is lost here: { $step }, { SIZE($lost) }",
        "-ours = Our institute\nkicker = { -ours }: a brief", 'kicker = A brief { "" }',
    ],
    "ru": ["kicker = Наш институт", "money-million = миллионов", "kicker = Записка о местах и т. д."],
    "uz": ["kicker = Bizning institut", "kicker = Ish uchun"],
    "uz-Cyrl": ["kicker = Бизнинг институт"],
    "zh": ["kicker = 本机构的简报", "kicker = 十分重要的一份简报"],
}  # fmt: skip

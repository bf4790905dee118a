## Первая страница для электростанции
title-saves-or-none = { $project }: выбросы CO<sub>2</sub> могут снизиться на { SIZE($emissions_floor, $emissions_ceiling) } или не снизиться: всё зависит от газа
emissions-fall = На электростанциях — да, на { SIZE($emissions_floor, $emissions_ceiling) }{ emissions-years }.
ask-power = Сколько электроэнергии отпускает станция?
power = Примерно { AMOUNT($generation, unit: "plain", range: "yes") } в { $year } году.
ask-jobs = Сколько человек работает на станции?
staff-and-building = Примерно { AMOUNT($at_project, unit: "people") } в { $year } году; строительство требует { AMOUNT($building, case: "gen") } на площадке.
staff = Примерно { AMOUNT($at_project, unit: "people") } в { $year } году.
ask-cost = Во сколько обходится электроэнергия?
cost = { AMOUNT($cost, range: "yes") } в среднем за срок службы, без учёта налогов и земли.
payback = Изготовление станции в этот итог не входит: по способу расчёта с наименьшей экономией оно даёт столько же выбросов, сколько станция предотвращает за { $payback_longest }.
gas-elsewhere = Если сэкономленный газ сожгут в другом месте, снижение выбросов может исчезнуть.
tariff-below = Покупатель платит { AMOUNT($tariff) }; кто покрывает остальные затраты, неизвестно.
tariff-paid = Покупатель платит { AMOUNT($tariff) }.
means-gas = Если сэкономленный газ используют в другом месте, изменение числа рабочих мест составляет { CHANGE($jobs_net, unit: "none", range: "yes") }, а снижение выбросов может исчезнуть; если он остаётся в недрах, снижение сохраняется, а изменение — { CHANGE($jobs_net_gas_left, unit: "none", range: "yes") }.
emissions-of = { " " }электроснабжения
figure-emissions-fall = Выбросы электроснабжения снижаются во всём диапазоне.

## Первая страница для электростанции
title-saves-and-employs = { $project }: выбросы могут снизиться на { SIZE($emissions_least, $emissions_most) } CO<sub>2</sub>; на станции работает { AMOUNT($at_project, unit: "people") }
title-saves = { $project }: выбросы могут снизиться на { SIZE($emissions_least, $emissions_most) } CO<sub>2</sub>
title-raises = { $project }: выбросы могут вырасти на { SIZE($emissions_least, $emissions_most) } CO<sub>2</sub>
means-jobs-rise = Рабочих мест { FORM($country, case: "in") } становится больше на { SIZE($additional_lowest, $additional_highest, unit: "none") }: это зависит от того, как используют сэкономленный газ; его выбросы при сжигании в другом месте не учтены.
means-jobs-fall = Рабочих мест { FORM($country, case: "in") } становится меньше на { SIZE($additional_highest, $additional_lowest, unit: "none") }: это зависит от того, как используют сэкономленный газ; его выбросы при сжигании в другом месте не учтены.
means-jobs-open = Изменение числа рабочих мест { FORM($country, case: "in") } составляет { CHANGE($additional_lowest, $additional_highest, unit: "none") }: это зависит от того, как используют сэкономленный газ; его выбросы при сжигании в другом месте не учтены.
ask-power = Сколько электроэнергии отпускает станция?
power = Примерно { AMOUNT($generation, unit: "plain", range: "yes") } в { $year } году.
ask-jobs = Сколько человек работает на станции?
staff-and-building = Примерно { AMOUNT($at_project, unit: "people") } в { $year } году; строительство требует { AMOUNT($building, case: "gen") } на площадке.
staff = Примерно { AMOUNT($at_project, unit: "people") } в { $year } году.
ask-cost = Во сколько обходится электроэнергия?
cost = { AMOUNT($cost, range: "yes") } в среднем за срок службы, без учёта налогов и земли.
payback = Изготовление станции в этот итог не входит: по способу расчёта с наименьшей экономией оно даёт столько же выбросов, сколько станция предотвращает за { $payback_longest }.
gas-elsewhere = Выбросы от сэкономленного газа, если его сожгут в другом месте, не учтены.

## Первая страница для электростанции
title-saves-and-employs = { $project }: выбросы могут снизиться на { SIZE($emissions_least, $emissions_most) } CO<sub>2</sub>; на станции работает { AMOUNT($at_project, unit: "people") }
title-saves = { $project }: выбросы могут снизиться на { SIZE($emissions_least, $emissions_most) } CO<sub>2</sub>
title-raises = { $project }: выбросы могут вырасти на { SIZE($emissions_least, $emissions_most) } CO<sub>2</sub>
means-jobs-rise = От того, как используют сэкономленный газ, зависят остальные рабочие места: { FORM($country, case: "in") } их становится больше на { SIZE($additional_lowest, $additional_highest, unit: "none") }.
means-jobs-fall = От того, как используют сэкономленный газ, зависят остальные рабочие места: { FORM($country, case: "in") } их становится меньше на { SIZE($additional_highest, $additional_lowest, unit: "none") }.
means-jobs-open = От того, как используют сэкономленный газ, зависят остальные рабочие места: изменение составляет { CHANGE($additional_lowest, $additional_highest, unit: "none") }.
ask-power = Сколько электроэнергии отпускает станция?
power = Примерно { AMOUNT($generation, unit: "plain", range: "yes") } в { $year } году.
ask-jobs = Сколько человек работает на станции?
staff-and-building = Примерно { AMOUNT($at_project, unit: "people") } в { $year } году; строительство требует { AMOUNT($building, case: "gen") }.
staff = Примерно { AMOUNT($at_project, unit: "people") } в { $year } году.
ask-cost = Во сколько обходится электроэнергия?
cost = { AMOUNT($cost, range: "yes") } в среднем за срок службы, без учёта налогов и земли.
payback = Изготовление станции в этот итог не входит: оно даёт столько же выбросов, сколько станция предотвращает за { $payback }.

## Что сказать за минуту об электростанции
spoken-tile-power = Станция может отпускать { $generation_spoken } в год.
spoken-tile-jobs = Постоянные рабочие места { FORM($country, case: "in") }: { $answers }.
spoken-tile-emissions = Выбросы за все годы: { $answers }.
spoken-tile-public-money = На строительство может уйти { $jobs_building_spoken }, то есть лет работы одного человека.

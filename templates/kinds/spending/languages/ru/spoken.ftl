## Что сказать за минуту о программе
spoken-tile-money = Программа расходует { $spent_spoken }.
spoken-tile-building = Со строительством связано { $job_years_spoken } официальной занятости, а с занятыми неофициально — { $job_years_all_spoken }. Они заканчиваются вместе с работами.
spoken-tile-additional = Дополнительные человеко-годы, с учётом потерь в других местах: { $answers }.
spoken-tile-jobs = Дополнительные рабочие места, которые останутся: { $answers }.
spoken-tile-emissions = Выбросы при производстве материалов, единовременно: { $embodied_spoken }.

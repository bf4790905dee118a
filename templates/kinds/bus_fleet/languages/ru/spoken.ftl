## Что сказать за минуту о парке автобусов
spoken-tile-cost = Затраты по сравнению с другими автобусами, приведённые: { $cost_present_spoken }.
spoken-tile-air = Выхлоп на улицах: { $nox_city_spoken } оксидов азота.

## Scenarios side by side, for the plant and its cars
scenarios-title = Во всём диапазоне рабочих мест больше в { $every } из { $count } сценариев{ $answers ->
    [1] {""}
   *[other] {" "}при всех показанных ответах и в { $above } хотя бы при одном
  }; выбросы по обоим правилам ниже в { $below }
scenarios-subtitle = Дополнительные рабочие места { $year } года; изменение выбросов, автомобили { $first }–{ $last } годов выпуска, весь срок службы, { $mass }; линия: 9 из 10 расчётов модели. { $joint }
scenarios-alt = Точки с диапазонами для каждого сценария с одними и теми же расчётами модели: дополнительные рабочие места { $year } года и изменение выбросов автомобилей { $first }–{ $last } годов выпуска ({ $mass }); отрицательное значение — снижение. { $parts }
scenarios-table-title = { $name }, если замещаются только другие автомобили: от { $low } ({ $first }) до { $high } ({ $last })
scenarios-table-subtitle = Рабочие места { $year } года; млн т CO<sub>2</sub>-экв., автомобили { $first }–{ $last } годов выпуска, весь срок службы; основная оценка (9 из 10 расчётов модели)
column-scenario-jobs-net = Дополнительные, если замещаются только другие автомобили
column-scenario-emissions-average = Выбросы при росте ВИЭ
column-scenario-emissions-marginal = Выбросы при { marginal-fuel }ой генерации
chart-metric-jobs-net = Рабочие места, если замещаются только авто
chart-metric-jobs-net-households = Рабочие места, если изменятся и другие расходы
scenarios-alt-jobs-net = дополнительные рабочие места, если замещаются только другие автомобили: { $value }
scenarios-alt-jobs-net-households = если домохозяйства изменят и другие расходы: { $value }
column-scenario-jobs-net-households = Дополнительные, если изменятся и другие расходы

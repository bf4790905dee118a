## Page 1 of a programme
tile-money = Средства, все годы
tile-spent = расходует программа
tile-built-imports = из них на импорт
tile-building = Человеко-годы строительства
tile-job-years = занятых{ comma-registered }
tile-job-years-all = с занятыми неофициально
tile-additional = Дополнительные человеко-годы
tile-job-years-net = если бы деньги потратили на другое
tile-job-years-net-not-spent = если бы их не тратили
tile-jobs = Дополнительные рабочие места, { $year }
tile-jobs-net = если бы деньги потратили на другое
tile-jobs-net-not-spent = если бы их не тратили
tile-emissions = CO<sub>2</sub> от материалов
tile-embodied = единовременно, при производстве
figure-jobs = Человеко-годы строительства
figure-job-years = Связанные человеко-годы
tile-job-years-net-state = { tile-jobs-net-state }

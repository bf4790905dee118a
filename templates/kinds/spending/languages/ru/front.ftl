## Page 1 of a programme
tile-money = Средства, все годы
tile-spent = расходует программа
tile-built-imports = из них на импорт
tile-building = Человеко-годы строительства
tile-job-years = занятых{ comma-registered }
tile-job-years-all = с занятыми неофициально
tile-additional = Дополнительные человеко-годы
tile-job-years-net = по сравнению с другими расходами
tile-jobs = Дополнительные рабочие места, { $year }
tile-jobs-net = по сравнению с другими расходами
tile-emissions = CO<sub>2</sub> от учтённых материалов
tile-embodied = единовременно, при производстве
figure-jobs = Человеко-годы строительства{ of-registered }
figure-job-years = Связанные человеко-годы
decide-additional = Дополнительные человеко-годы
if-spent-elsewhere = по сравнению с другими расходами
if-reference-case = по сравнению с отказом от расходов

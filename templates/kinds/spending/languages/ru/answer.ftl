## A programme on page 1
heading-spending = Что расходуется
heading-building = Человеко-годы строительства
heading-jobs = Остающиеся рабочие места, { $year }
heading-emissions = Выбросы от производства стройматериалов
boundary = { job-is } Так считает национальная таблица за { $table } год. Человеко-год — одно рабочее место в течение одного года; в итоги рабочих мест он не входит. В диапазон попадают 9 из 10 расчётов модели (всего { $draws }). Основная оценка использует лучшее, на наш взгляд, значение каждого допущения.
does-not-say-cba = Это не анализ затрат и выгод: построенное не сопоставляется с его стоимостью.

key-jobs-left-name = Остающиеся рабочие места
does-not-say-announced = Объявленное — не то же, что сделанное. Суммы взяты с диапазоном на то, что может остаться неизрасходованным.
panel-gross-net-text-job-years = Основная оценка, все годы строительства, из { AMOUNT($gross, case: "gen") }{ of-registered }: { $parts }.

key-spent-name = Средства программы
key-spent-meaning = Все статьи и годы, как оплачивается
key-set-aside-name = Средства не на строительство
key-job-years-name = Человеко-годы{ comma-registered }
key-job-years-meaning = У продавцов, поставщиков и за счёт расходов из зарплат
key-job-years-direct-name = Из них у подрядчиков и других продавцов
key-job-years-all-name = Все человеко-годы
key-job-years-all-meaning = С занятыми неофициально
key-job-years-net-name = Дополнительные человеко-годы{ of-registered }
key-job-years-net-meaning = За вычетом того же при других расходах на ту же сумму
key-job-years-all-net-name = Дополнительные человеко-годы, все занятые
key-job-years-all-net-meaning = То же, с неофициально занятыми на обеих сторонах
key-job-years-net-labour-scarce-name = Дополнительные человеко-годы{ of-registered } за вычетом пришедших с других рабочих мест
key-job-years-net-labour-scarce-meaning = { key-jobs-net-labour-scarce-meaning }
key-built-gva-name = Добавленная стоимость строительства
key-built-imports-name = Импорт для строительства
key-built-taxes-name = Налоги от строительства
key-embodied-name = Выбросы от производства материалов{ $of_materials }
key-embodied-meaning = Учтённые материалы, произведённые в стране
key-jobs-gross-name = Остающиеся рабочие места{ comma-year }
key-jobs-gross-meaning = Персонал, его цепочка поставок, расходы из зарплат
key-jobs-direct-name = Персонал после строительства{ comma-year }
key-jobs-net-name = Дополнительные остающиеся рабочие места{ comma-year }
key-jobs-net-meaning = За вычетом тех же ежегодных средств на другие цели
key-gva-gross-name = Добавленная стоимость эксплуатации{ comma-year }
key-gva-net-name = Дополнительная добавленная стоимость эксплуатации{ comma-year }

## Headlines

## Words to find a document by
keyword-kind = программа расходов

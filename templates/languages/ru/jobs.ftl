## Jobs over time
counted-jobs = { $jobs_counted ->
    [registered] Официальные рабочие места
   *[other] Рабочие места
  }
registered = { $jobs_counted ->
    [registered] официальных{" "}
   *[other] {""}
  }
comma-registered = { $jobs_counted ->
    [registered] , официально
   *[other] {""}
  }
of-registered = { $jobs_counted ->
    [registered] {" "}официальной занятости
   *[other] {""}
  }
job-is = { $jobs_counted ->
    [registered] Одно рабочее место — один официально занятый человек с полной или неполной занятостью, учтённый один раз.
    [labour_force_survey] Одно рабочее место — один человек по основной работе, с полной или неполной занятостью, как в обследовании рабочей силы.
    [occupations] Одно рабочее место — одна занятость, официальная или неофициальная, полная или неполная; у одного человека их может быть две.
    [full_time_equivalents] Одно рабочее место — работа одного человека при полной занятости.
   *[other] Одно рабочее место — один занятый человек с полной или неполной занятостью.
  }
jobs-counted = { job-is } <b>«{ channel-direct }»</b> — персонал проекта. <b>«{ channel-indirect }»</b> — работа, которой требуют закупки проекта в стране: у поставщиков и у их поставщиков. <b>«{ channel-induced }»</b> — работа, которую оплачивают зарплаты жителей страны. Таблица предполагает свободную рабочую силу, неизменные цены и свободные мощности. Где работников или поставщиков не хватает, связанных рабочих мест меньше.
named-region = { " " }({ $name })
region-by-shares = Доли, а не результат модели: для поставщиков и расходов из зарплат они приняты. То, что относится к самому проекту, полностью находится в регионе.
region-by-table = По таблице региона, с рабочими местами, добавленной стоимостью и зарплатой на единицу выпуска, как по стране. Закупки остальной страны в регионе не учтены.
channel-direct-local = { channel-direct }, жители страны
channel-direct-foreign = { channel-direct }, из-за рубежа
line-total = Всего
line-low = Всего, нижняя граница
line-high = Всего, верхняя граница
line-after-labour = { $name }, за вычетом пришедших с других рабочих мест
income-title = Связанные доходы от труда, до вычета потерь в других местах
jobs-largest-direct = Больше всего связанных рабочих мест в { $year } году в самом проекте: { AMOUNT($jobs_direct, unit: "none") } из { AMOUNT($supported, unit: "none") }
jobs-largest-indirect = Больше всего связанных рабочих мест в { $year } году в цепочке поставок: { AMOUNT($jobs_indirect, unit: "none") } из { AMOUNT($supported, unit: "none") }
jobs-largest-induced = Больше всего связанных рабочих мест в { $year } году за счёт расходов из зарплат: { AMOUNT($jobs_induced, unit: "none") } из { AMOUNT($supported, unit: "none") }
jobs-by-channel = Связанные рабочие места в { $year } году: в проекте { AMOUNT($jobs_direct, unit: "none") }, в цепочке поставок { AMOUNT($jobs_indirect, unit: "none") }, за счёт расходов из зарплат { AMOUNT($jobs_induced, unit: "none") }; всего { AMOUNT($supported, unit: "none") }
column-building = Человеко-годы
building-direct-formal = Площадки{ comma-registered }
building-indirect-formal = Поставщики{ comma-registered }
building-induced-formal = Расходы из зарплат{ comma-registered }
building-direct-informal = Площадки, досчитано
building-indirect-informal = Поставщики, досчитано
building-induced-informal = Расходы из зарплат, досчитано
stage-of-year = Этап { $stage },
    { $year }
stage-undated = Этап { $stage },
    без даты
construction-title = Строительство учтено отдельно, в человеко-годах
construction-note = Не входит ни в один итог рабочих мест.
heading-needed = Что нужно для оценки

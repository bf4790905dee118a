## From the project to additional jobs, as a chain
chain-links = Цепочка от проекта
chain-not-registered = и ещё { $value } вне учёта
chain-jobs-supported = Связанные рабочие места
chain-jobs-additional = Дополнительные рабочие места
chain-jobs-title = Связанные рабочие места: { AMOUNT($gross, unit: "none") }; с учётом потерь в других местах — { $answers }
chain-jobs-title-gross = Связанные рабочие места: { AMOUNT($gross, unit: "none") }; сколько из них дополнительных, не оценено
chain-jobs-subtitle = От проекта к дополнительным рабочим местам, { $country }, { $year }, расчёт; диапазоны: 9 из 10 расчётов модели
chain-jobs-alt = Цепочка от проекта к дополнительным рабочим местам { FORM($country, case: "in") }, { $year }. { $parts } Дополнительные рабочие места: { $answers }
chain-job-years-supported = Связанные человеко-годы
chain-job-years-additional = Дополнительные человеко-годы
chain-job-years-title = Связанные человеко-годы: { AMOUNT($gross, unit: "none") }; с учётом потерь в других местах — { $answers }
chain-job-years-title-gross = Связанные человеко-годы: { AMOUNT($gross, unit: "none") }; сколько из них дополнительных, не оценено
chain-job-years-subtitle = От проекта к дополнительным человеко-годам{ of-registered }, { $country }, все годы, расчёт; диапазоны: 9 из 10 расчётов модели
chain-job-years-alt = Цепочка от проекта к дополнительным человеко-годам{ of-registered } { FORM($country, case: "in") }, все годы. { $parts } Дополнительные человеко-годы: { $answers }
chain-title-unknown = Рабочие места за пределами самого проекта не оценены

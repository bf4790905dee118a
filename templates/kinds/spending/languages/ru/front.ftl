## Page 1 of a programme
front-chart = job_year_answers
front-title-open = Со строительством может быть связано { $job_years_value } { PLURAL($job_years_value) ->
    [one] человеко-год
    [few] человеко-года
   *[many] человеко-лет
}; с иными расходами, возможно, больше
front-title-lower = Со строительством может быть связано { $job_years_value } { PLURAL($job_years_value) ->
    [one] человеко-год
    [few] человеко-года
   *[many] человеко-лет
}; с иными расходами было бы больше
front-title-higher = Со строительством может быть связано { $job_years_value } { PLURAL($job_years_value) ->
    [one] человеко-год
    [few] человеко-года
   *[many] человеко-лет
}; из них дополнительных { $job_years_net_value }
front-title-unchanged = Со строительством может быть связано { $job_years_value } { PLURAL($job_years_value) ->
    [one] человеко-год
    [few] человеко-года
   *[many] человеко-лет
}, но измеримой прибавки нет
front-title-unknown = Программа тратит { $spent }; что это вызовет, не оценено
front-standfirst-money = Программа расходует { $spent }.
front-standfirst-additional-open = Возможное изменение числа человеко-лет { FORM($country, case: "in") }: { CHANGE($job_years_net, unit: "none") }, если бы деньги потратили на другое, и { CHANGE($job_years_net_not_spent, unit: "none") }, если бы их не тратили.
front-standfirst-additional-higher = Возможный прирост человеко-лет { FORM($country, case: "in") }: { $job_years_net_size }, если бы деньги потратили на другое, и { $job_years_net_not_spent_size }, если бы их не тратили.
front-standfirst-jobs = После открытия остаётся рабочих мест: { $jobs_gross_value }.
tile-money = Средства, все годы
tile-spent = расходует программа
tile-built-imports = из них на импорт
tile-building = Человеко-годы строительства
tile-job-years = официальной занятости
tile-job-years-all = с занятыми неофициально
tile-additional = Дополнительные человеко-годы
tile-job-years-net = если бы деньги потратили на другое
tile-job-years-net-not-spent = если бы их не тратили
tile-jobs = Дополнительные рабочие места, { $year }
holds-gva-net-not-spent = { tile-jobs-net-not-spent }
holds-tax-net-not-spent = { tile-jobs-net-not-spent }
holds-foreign-exchange-net = { tile-jobs-net }
holds-foreign-exchange-net-not-spent = { tile-jobs-net-not-spent }
tile-jobs-net = если бы деньги потратили на другое
tile-jobs-net-not-spent = если бы их не тратили
tile-emissions = CO<sub>2</sub> от материалов
tile-embodied = единовременно, при производстве
front-found-building = <b>Человеко-годы.</b> Один человек в течение одного года. Они заканчиваются вместе с работами; большинство строителей заняты неофициально.
front-found-building-higher = <b>Человеко-годы.</b> Один человек в течение одного года. Они заканчиваются вместе с работами; рабочих мест остаётся: { $jobs_left_value }.
front-found-additional = <b>Что дополнительно.</b> С чем сравниваются эти средства: { $alternative_name }.
front-found-jobs = <b>Остающиеся рабочие места.</b> В { $year } году связано примерно { $jobs_gross_value }, из них { $jobs_direct_value } — персонал.
front-found-jobs-none = <b>Рабочие места, которые остаются.</b> После открытия там работает примерно { $jobs_direct_value }. Рабочие места у поставщиков не оценены.
front-found-emissions = <b>Выбросы.</b> Неучтённое может быть не меньше учтённого.
decision-kind = <b>Альтернатива.</b> Что ещё купили бы на эти деньги? Дополнительных человеко-лет: { $job_years_net_value } или { $job_years_net_not_spent_value }.
decision-reference-deadweight = <b>Выбор объектов.</b> Какая часть была бы построена и так? Дополнительных человеко-лет: { $out_low } при { $in_low }, { $out_high } при { $in_high }.
decision-reference-displacement = <b>Строители.</b> Сколько из них занято в других местах? Дополнительных человеко-лет: { $out_low } при { $in_low }, { $out_high } при { $in_high }.
decision-claims = <b>Спросить министерство.</b> Сколько в итоге израсходовано? Источники расходятся по { $count ->
    [one] { $count } пункту
   *[many] { $count } пунктам
  }.
answer-job-years = Связанные, официальная занятость
answer-job-years-net = Дополнительные, если бы деньги потратили на другое
answer-job-years-net-not-spent = Дополнительные, если бы их не тратили
answer-job-years-all = Связанные, с занятыми неофициально
answer-job-years-all-net = Дополнительные, все занятые, деньги на другое
answer-job-years-all-net-not-spent = Дополнительные, все занятые, деньги не потрачены
job-year-answers-title-both = Дополнительны ли человеко-годы, зависит от того, на что деньги пошли бы иначе
job-year-answers-title-gain = В каждом ответе часть человеко-лет дополнительна
job-year-answers-title-loss = В каждом ответе с другими расходами связано больше человеко-лет
job-year-answers-title-plain = Человеко-годы строительства
job-year-answers-subtitle = Человеко-годы { FORM($country, case: "in") }, все годы строительства, расчёт. Линии: 9 из 10 расчётов модели
job-year-answers-alt = Полосы человеко-лет строительства { FORM($country, case: "in") }. { $points }

## Page 1 of a factory
tile-emissions = Выбросы { FORM($country, case: "in") }, { $first }–{ $last }
tile-jobs-direct-alone = на предприятии
tile-jobs-direct = из них на предприятии
tile-tax-net-after-or = изменение налогов, { $tax_net_after_from }–{ $tax_net_after_until } (или { BESIDE($tax_net_after_less_elsewhere, $tax_net_after_state, $tax_net_after) })
tile-tax-net-meanwhile-or = изменение налогов, пока действуют льготы, по { $tax_net_meanwhile_until } год (или { BESIDE($tax_net_meanwhile_less_elsewhere, $tax_net_meanwhile_state, $tax_net_meanwhile) })
key-tax-net-meanwhile-less-elsewhere-meaning = Изменение налогов в годы со льготами за вычетом налогов с других расходов

## Pages 2 to 8 of a factory
assessed-title = { $project }: наша оценка на { $year } год — { AMOUNT($output, range: "yes") }
assessed-left-out = <b>Что не оценивается.</b> Окупается ли проект для владельцев, где его следует разместить и во что он обходится покупателям.
additional-standfirst = То, что продаёт предприятие, замещает товары других производителей внутри страны или за рубежом. Ответы различаются тем, сократят ли покупатели и другие расходы и тратит ли государство то, что собирает.
additional-which = <b>Какой ответ верен?</b> Первый — если товары обходятся покупателям так же, как замещаемые. Второй — если покупатели платят больше и экономят на другом.
money-not-in-figures = Государственные расходы на проект и льготы, размер которых не указан, не входят в итоги. Цены для покупателей и проценты по кредитам тоже не включены. Это не анализ затрат и выгод.
added-by-rule-higher = В { $year } году выбросы { FORM($country, case: "in") } на { SIZE($added_floor, $added_ceiling, unit: "full") } выше, чем без проекта
added-by-rule-lower = В { $year } году выбросы { FORM($country, case: "in") } на { SIZE($added_floor, $added_ceiling, unit: "full") } ниже, чем без проекта
added-by-rule-open = Вырастут ли выбросы { FORM($country, case: "in") } в { $year } году, неясно: { CHANGE($added_floor, $added_ceiling, unit: "full") }
added-by-rule-nothing = В { $year } году изменение выбросов { FORM($country, case: "in") } слишком мало, чтобы его измерить
added-by-rule-subtitle = Изменение CO<sub>2</sub>-экв. { FORM($country, case: "in") }, тыс. т в год, { $first }–{ $last }, расчёт. Отрезки: 9 из 10 расчётов модели на { $year } год
added-by-rule-alt = Линии изменения выбросов { FORM($country, case: "in") } по правилам, в тысячах тонн в год, с { $first } по { $last }. В { $year } году: { $points }
world-unknown = <b>В мире</b>, внутри страны и за рубежом вместе, изменение за { $first }–{ $last } годы не оценено: неизвестно, сколько выбросов дают зарубежные производители, которые продают меньше.
world-by-case = <b>В мире</b>, внутри страны и за рубежом вместе, изменение за { $first }–{ $last } годы не оценено: неизвестно, сколько выбросов дают зарубежные производители, которые продают меньше. В случаях, где это предположено, получается { $parts }.
world-case = { CHANGE($value, unit: "full", range: "yes") } в случае «{ $scenario }» при предполагаемом росте возобновляемой энергетики
emissions-gross-to-net = От валового к чистому изменению { FORM($country, case: "in") }, { $first }–{ $last }
key-tax-net-after-less-elsewhere-meaning = Изменение налогов в годы без льгот за вычетом налогов с других расходов

## Page 3 of a factory without a national table
if-as-it-is = если меняется только производитель
if-less-elsewhere = если покупатели сократят и другие расходы

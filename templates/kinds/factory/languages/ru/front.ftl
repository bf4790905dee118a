## Page 1 of a factory
front-title-higher = { $project }: связано { $jobs_gross_value } { PLURAL($jobs_gross_value) ->
    [one] рабочее место
    [few] рабочих места
   *[many] рабочих мест
}, из них дополнительных примерно { $jobs_net_value }
front-title-open = { $project }: может быть связано { $jobs_gross_value } { PLURAL($jobs_gross_value) ->
    [one] рабочее место
    [few] рабочих места
   *[many] рабочих мест
}; число дополнительных неясно
front-title-lower = { $project }: может быть связано { $jobs_gross_value } { PLURAL($jobs_gross_value) ->
    [one] рабочее место
    [few] рабочих места
   *[many] рабочих мест
}, но в других местах теряется больше
front-title-unchanged = { $project }: может быть связано { $jobs_gross_value } { PLURAL($jobs_gross_value) ->
    [one] рабочее место
    [few] рабочих места
   *[many] рабочих мест
}; измеримого числа дополнительных нет
front-chart-otherwise = unit_emissions
front-standfirst-additional-higher = Прирост рабочих мест { FORM($country, case: "in") }: { $jobs_net_value }, если меняется только производитель, или { $jobs_net_less_elsewhere_value }, если покупатели сократят и другие расходы.
front-standfirst-additional-higher-alike = Прирост рабочих мест { FORM($country, case: "in") }: { $jobs_net_value }, сократят ли покупатели и другие расходы или нет.
front-standfirst-additional = Возможный прирост рабочих мест { FORM($country, case: "in") }: { $jobs_net_value } или, если покупатели сократят и другие расходы, { $jobs_net_less_elsewhere_value }.
front-standfirst-emissions-higher = Выбросы в стране растут, какие бы электростанции ни давали электроэнергию.
front-standfirst-emissions-lower = Выбросы в стране снижаются, какие бы электростанции ни давали электроэнергию.
front-standfirst-emissions-open = Вырастут ли выбросы в стране, зависит от электроэнергии.
tile-emissions = Выбросы { FORM($country, case: "in") }, { $first }–{ $last }
tile-jobs-direct-alone = на предприятии
tile-jobs-direct = из них на предприятии
tile-jobs-net = если меняется только производитель
tile-jobs-net-less-elsewhere = если покупатели сократят и другие расходы
tile-tax-net-after-or = изменение налогов, { $tax_net_after_from }–{ $tax_net_after_until } (или { $tax_net_after_less_elsewhere_value })
tile-tax-net-after-less-elsewhere = если покупатели сократят и другие расходы
holds-tax-net = { tile-jobs-net }
holds-tax-net-less-elsewhere = { tile-jobs-net-less-elsewhere }
tile-tax-net-meanwhile-or = изменение налогов по { $tax_net_meanwhile_until } год (или { $tax_net_meanwhile_less_elsewhere_value })
tile-tax-net-meanwhile-less-elsewhere = если покупатели сократят и другие расходы
holds-tax-net-meanwhile = { tile-jobs-net }
holds-tax-net-meanwhile-less-elsewhere = { tile-jobs-net-less-elsewhere }
key-tax-net-meanwhile-less-elsewhere-name = То же, если покупатели сократят и другие расходы
key-tax-net-meanwhile-less-elsewhere-meaning = Изменение налогов в годы со льготами за вычетом налогов с других расходов
holds-tax-net-after = { tile-jobs-net }
holds-tax-net-after-less-elsewhere = { tile-jobs-net-less-elsewhere }
holds-gva-net-less-elsewhere = { tile-jobs-net-less-elsewhere }
holds-foreign-exchange-net = { tile-jobs-net }
holds-foreign-exchange-net-less-elsewhere = { tile-jobs-net-less-elsewhere }
tile-emissions-average = при предполагаемом росте ВИЭ
key-emissions-average-name = Выбросы при предполагаемом росте возобновляемой энергетики
tile-emissions-marginal-gas = при питании от газовых электростанций
front-found-supported = <b>Рабочие места.</b> Связано примерно { $jobs_gross_value } ({ $jobs_gross_range }); из них { $jobs_direct_value } на предприятии.
front-found-supported-part = <b>Рабочие места.</b> На предприятии — примерно { $jobs_direct_value }. Общее число не оценено.
front-found-additional = <b>Дополнительные рабочие места.</b> Другие производители теряют продажи. Часть проекта появилась бы и так.
front-found-public-money = <b>Деньги.</b> Связанная добавленная стоимость — { $gva_gross }; из неё дополнительная — { $gva_net_value }.
front-found-emissions-higher = <b>Выбросы.</b> Внутри страны они растут. У зарубежных производителей, которые продают меньше, они снижаются.
front-found-emissions = <b>Выбросы.</b> Учтены только выбросы внутри страны. То, чего больше не выбрасывают зарубежные производители, учтено отдельно.
decision-production-capacity = <b>Масштаб.</b> Какую мощность строить? Дополнительных рабочих мест: { $out_low } при { $in_low }, { $out_high } при { $in_high }.
decision-markets-exports = <b>Экспорт.</b> Какая доля закреплена договорами? Дополнительных рабочих мест: { $out_low } при { $in_low }, { $out_high } при { $in_high }.
decision-additional = <b>Поддержка.</b> Было бы предприятие построено без помощи государства? Если от неё зависит { $in_low } проекта, дополнительных рабочих мест { $out_low }; если { $in_high } — { $out_high }.
answers-additional-as-it-is = Дополнительные, если меняется только производитель
answers-additional-less-elsewhere = Дополнительные, если покупатели сократят и другие расходы

## Pages 2 to 8 of a factory
assessed-title = { $project }: наша оценка на { $year } год — { $output }
assessed-left-out = <b>Что не оценивается.</b> Окупается ли проект для владельцев, где его следует разместить и во что он обходится покупателям.
factory-jobs-local = <b>У поставщиков.</b> Учтена только работа { FORM($country, case: "in") }. С машинами и другими товарами из-за рубежа связаны рабочие места в других странах.
additional-standfirst = То, что продаёт предприятие, замещает товары других производителей внутри страны или за рубежом. Ответы различаются в одном: сократят ли покупатели и другие расходы.
additional-which = <b>Какой ответ верен?</b> Первый — если товары обходятся покупателям так же, как замещаемые. Второй — если покупатели платят больше и экономят на другом.
money-not-in-figures = Государственные расходы на проект и налоговые льготы не включены, так как данные о них не опубликованы. Цены для покупателей и проценты по кредитам тоже не включены. Это не анализ затрат и выгод.
factory-emissions-title-higher = Рост выбросов в стране: { SIZE($emissions_least, $emissions_most) }
factory-emissions-title-lower = Выбросы в стране снижаются, какие бы электростанции ни давали электроэнергию
factory-emissions-title-open = Вырастут ли выбросы в стране, зависит от используемой электроэнергии
factory-emissions-standfirst = Ответы различаются в одном: добавочная электроэнергия — средняя по энергосистеме или от газовых электростанций. Оба ответа равноправны.
factory-emissions-rise = <b>Где выбросы растут.</b> На площадке, на электростанциях, которые её питают, и там, где добывают топливо и газ.
factory-emissions-difference = <b>Что с чем сопоставлено.</b> Предприятие, его электроэнергия и топливо за вычетом того же у других производителей страны, теряющих продажи.
factory-rules-title = По каждому правилу: на единицу продукции и всего
factory-rules-subtitle = CO<sub>2</sub>-экв. от скважины до ворот, расчёт; в скобках — 9 из 10 расчётов модели
column-factory-rule = Какая энергия учтена
column-factory-unit = На { $unit } продукции, т
column-factory-year = В { $year } году, тыс. т
column-factory-sum = { $first }–{ $last }, тыс. т
by-rule-average = При предполагаемом росте ВИЭ
by-rule-marginal-gas = При питании от газовых электростанций
added-by-rule-higher = Выбросы в стране растут каждый год по обоим правилам
added-by-rule-lower = Выбросы в стране снижаются каждый год по обоим правилам
added-by-rule-open = Выбросы в стране могут расти или снижаться, хотя бы по одному правилу
added-by-rule-mixed = Выбросы в стране растут по одному правилу или в отдельные годы и снижаются в остальных случаях
added-by-rule-subtitle = Изменение CO<sub>2</sub>-экв. { FORM($country, case: "in") }, тыс. т в год, { $first }–{ $last }, расчёт. Отрезки: 9 из 10 расчётов модели на { $year } год
added-by-rule-alt = Линии изменения выбросов { FORM($country, case: "in") } по правилам, в тысячах тонн в год, с { $first } по { $last }. В { $year } году: { $points }
turns-of-emissions-average = Выбросы при предполагаемом росте ВИЭ
turns-of-emissions-marginal-gas = Выбросы при питании от газовых электростанций
turns-of-jobs-net = Дополнительные рабочие места, если меняется только производитель
tornado-subtitle-jobs-net = Дополнительные рабочие места в { $year } году, если меняется только производитель
rule-average = При предполагаемом росте ВИЭ
rule-marginal-gas = При питании от газовых электростанций
purchases-subtitle = Что закупается из оборота, { $year }, основная оценка, расчёт
key-tax-net-less-elsewhere-name = Изменение налогов, { $year }, если покупатели сократят и другие расходы
key-tax-net-after-less-elsewhere-name = То же, если покупатели сократят и другие расходы
key-tax-net-after-less-elsewhere-meaning = Изменение налогов в годы без льгот за вычетом налогов с других расходов
key-gva-net-less-elsewhere-name = Добавленная стоимость, чистая, { $year }, если покупатели сократят и другие расходы
key-foreign-exchange-net-less-elsewhere-name = Изменение поступлений иностранной валюты, { $year }, если покупатели сократят и другие расходы

## Page 3 of a factory without a national table
factory-known-title = Рабочие места на предприятии: { $jobs_direct_value }; всего — не оценено
factory-known-standfirst = Нет таблицы, которая показывает, что отрасли страны ({ $country }) покупают друг у друга. Таблицы других стран дают грубую оценку добавленной стоимости поставщиков.
factory-known-standfirst-none = Нет таблицы, которая показывает, что отрасли страны ({ $country }) покупают друг у друга. Здесь собрано то, что известно.
factory-known-people = <b>На предприятии.</b> В { $year } году там примерно { $jobs_direct_value } рабочих мест ({ $jobs_direct_range }).
factory-known-value = <b>Добавленная стоимость предприятия.</b> Примерно { $value } { $unit } в { $year } году ({ $range }).
factory-known-why = <b>Рабочие места всего.</b> Не оценены, так как { $reason }. Поэтому неизвестны и дополнительные рабочие места.
factory-known-needed-heading = Что нужно для оценки
factory-known-needed = Национальная таблица ресурсов и использования ({ $country }), число работников по отраслям и структура расходов домохозяйств.

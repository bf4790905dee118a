## Page 1 of a vehicle plant
front-title-open = Завод: возможно, { $jobs_gross_value } { PLURAL($jobs_gross_value) ->
    [one] рабочее место
    [few] рабочих места
   *[many] рабочих мест
}; сколько дополнительных — неясно
front-title-higher = Из { $jobs_gross_value } связанных рабочих мест дополнительными могут быть { $jobs_net_value }
front-title-unchanged = Завод не даёт измеримого изменения числа рабочих мест
front-title-lower = С заводом может быть связано { $jobs_gross_value } { PLURAL($jobs_gross_value) ->
    [one] рабочее место
    [few] рабочих места
   *[many] рабочих мест
}, но в других местах теряется больше
front-chart-otherwise = lifecycle
front-standfirst-additional-open = Возможное изменение числа рабочих мест { FORM($country, case: "in") }: { CHANGE($jobs_net, $jobs_net_households, unit: "none", join: "or") }; это зависит от того, как домохозяйства оплатят автомобили.
front-standfirst-additional = Возможное изменение числа рабочих мест { FORM($country, case: "in") }: { CHANGE($jobs_net, unit: "none") } или, если домохозяйства изменят и другие расходы, { CHANGE($jobs_net_households, unit: "none") }.
front-standfirst-emissions-lower = Выбросы снижаются в обоих случаях.
front-standfirst-emissions-higher = Выбросы растут в обоих случаях.
front-standfirst-emissions-open = Снизятся ли выбросы, зависит от того, какой электроэнергией заряжают автомобили.
tile-emissions = Выбросы, выпуск { $first }–{ $last } гг., весь срок службы
tile-jobs-direct = из них на заводе
tile-jobs-net = если замещаются только другие автомобили
tile-jobs-net-households = если домохозяйства изменят и другие расходы
tile-tax-net-after-or = изменение налогов, { $tax_net_after_from }–{ $tax_net_after_until } (или { $tax_net_after_households_value })
tile-tax-net-after-households = если домохозяйства изменят и другие расходы
holds-tax-net = { tile-jobs-net }
holds-tax-net-households = { tile-jobs-net-households }
tile-tax-net-meanwhile-or = изменение налогов по { $tax_net_meanwhile_until } год (или { $tax_net_meanwhile_households_value })
tile-tax-net-meanwhile-households = если домохозяйства изменят и другие расходы
holds-tax-net-meanwhile = { tile-jobs-net }
holds-tax-net-meanwhile-households = { tile-jobs-net-households }
key-tax-net-meanwhile-households-name = То же, если домохозяйства изменят и другие расходы
key-tax-net-meanwhile-households-meaning = Изменение налогов в годы действия льгот за вычетом налогов с других расходов
holds-tax-net-after = { tile-jobs-net }
holds-tax-net-after-households = { tile-jobs-net-households }
holds-gva-net-households = { tile-jobs-net-households }
holds-foreign-exchange-net = { tile-jobs-net }
holds-foreign-exchange-net-households = { tile-jobs-net-households }
tile-emissions-average = при предполагаемом росте ВИЭ
rule-average = При предполагаемом росте ВИЭ
tile-emissions-marginal-gas = при зарядке от газовых электростанций
front-found-supported = <b>Рабочие места.</b> В { $year } году с заводом связано { $jobs_gross } ({ $jobs_gross_range }), из них { $jobs_direct_value } на заводе.
front-found-additional = <b>Дополнительные рабочие места.</b> Другие автозаводы страны теряют продажи и примерно { $jobs_replaced_size } рабочих мест.
front-found-public-money-higher = <b>Государственные средства.</b> С { $tax_net_after_from } по { $tax_net_after_until } год налоги растут на { $tax_net_after_size } или, если домохозяйства изменят и другие расходы, на { $tax_net_after_households }.
front-found-public-money-lower = <b>Государственные средства.</b> С { $tax_net_after_from } по { $tax_net_after_until } год налоги снижаются на { $tax_net_after_size } или, если домохозяйства изменят и другие расходы, на { SIZE($tax_net_after_households) }.
front-found-public-money-open = <b>Государственные средства.</b> С { $tax_net_after_from } по { $tax_net_after_until } год налоги меняются на { $tax_net_after } или, если домохозяйства изменят и другие расходы, на { $tax_net_after_households }.
front-found-public-money-unchanged = <b>Государственные средства.</b> С { $tax_net_after_from } по { $tax_net_after_until } год измеримого изменения налогов нет.
front-found-public-money = <b>Государственные средства.</b> По { $not_collected_until } год налоги меняются на { $tax_net_meanwhile } или, если домохозяйства изменят и другие расходы, на { $tax_net_meanwhile_households }.
front-found-emissions-lower = <b>Выбросы.</b> Производство автомобилей тоже даёт выбросы: { SIZE($remark_emissions) }. Это уменьшает экономию в обоих случаях.
front-found-emissions = <b>Выбросы.</b> Показатели охватывают езду и электроэнергию или топливо для неё. Производство автомобилей учтено отдельно.
decision-column-domestic-goods = <b>Местные детали.</b> Какую долю требовать? Дополнительных рабочих мест: { $out_low } при { $in_low }, { $out_high } при { $in_high }.
decision-output-path = <b>Выпуск автомобилей.</b> Какой выпуск закреплён договором? Дополнительных рабочих мест: { $out_low } при { $low_number } в год, { $out_high } при { $high_number }.
answers-additional-car-for-car = Дополнительные, если замещаются только другие автомобили
answers-additional-household-spending = Дополнительные, если домохозяйства изменят и другие расходы
additional-which = <b>Какой ответ верен?</b> Первый — если автомобили обходятся покупателям так же, как замещаемые. Второй — если покупатели платят больше и экономят на другом. Показать это могут только цены.
additional-standfirst = Каждый автомобиль завода замещает изготовленный { FORM($country, case: "in") }, импортный или не замещает никакого. Ответы различаются в одном: как домохозяйства оплачивают покупку.
car-emissions-title-lower = Выбросы снижаются даже при зарядке от газовых электростанций
car-emissions-title-higher = Выбросы растут даже при росте возобновляемой энергетики
car-emissions-title-unchanged = Автомобили не дают измеримого изменения выбросов
car-emissions-title-open = Снизятся ли выбросы, зависит от источника электроэнергии для зарядки
car-emissions-standfirst-open = Изменение выбросов: { $emissions_average } при предполагаемом росте возобновляемой энергетики и { $emissions_marginal_gas } при зарядке от газовых электростанций.
car-emissions-standfirst-lower = За срок службы автомобили снижают выбросы на { SIZE($emissions_average) } при предполагаемом росте возобновляемой энергетики. При зарядке от газовых электростанций — на { SIZE($emissions_marginal_gas) }.
car-emissions-standfirst-higher = За срок службы автомобили увеличивают выбросы на { SIZE($emissions_average) } при предполагаемом росте возобновляемой энергетики. При зарядке от газовых электростанций — на { SIZE($emissions_marginal_gas) }.
car-emissions-standfirst-unchanged = За срок службы автомобили меняют выбросы неизмеримо мало, какой бы электроэнергией их ни заряжали.
money-not-in-figures = Данные о кредитах, гарантиях и других государственных расходах на завод не опубликованы. Цены автомобилей, топлива и зарядки не учтены. Это не анализ затрат и выгод. Что потребовалось бы для каждого расчёта, сказано в приложении.
car-table-title = Каждый автомобиль рядом с бензиновым того же размера
car-table-subtitle = Граммы CO<sub>2</sub>-экв. на километр за весь срок службы, с производством; автомобили, проданные в { $year } году
car-column-average = При росте ВИЭ
car-column-marginal-gas = При газовой генерации
car-column-petrol = Бензиновый того же размера
key-tax-net-households-name = Изменение налогов, { $year }, если домохозяйства изменят и другие расходы
key-tax-net-after-households-name = То же, если домохозяйства изменят и другие расходы
key-tax-net-after-households-meaning = Изменение налогов в годы без льгот за вычетом налогов с других расходов
key-foreign-exchange-net-households-name = Изменение поступлений иностранной валюты, { $year }, если домохозяйства изменят и другие расходы
key-jobs-net-households-name = Дополнительные рабочие места, если домохозяйства изменят и другие расходы, { $year }
key-gva-net-households-name = Дополнительная добавленная стоимость, если домохозяйства изменят и другие расходы, { $year }

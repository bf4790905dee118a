## Page 1 of a vehicle plant
tile-emissions = Выбросы при езде автомобилей { $first }–{ $last } гг. выпуска
tile-jobs-direct = из них на заводе
tile-tax-net-after-or = изменение налогов, { $tax_net_after_from }–{ $tax_net_after_until } (или { BESIDE($tax_net_after_households, $tax_net_after_state, $tax_net_after) })
tile-tax-net-meanwhile-or = изменение налогов, пока действуют льготы, по { $tax_net_meanwhile_until } год (или { BESIDE($tax_net_meanwhile_households, $tax_net_meanwhile_state, $tax_net_meanwhile) })
key-tax-net-meanwhile-households-meaning = Изменение налогов в годы действия льгот за вычетом налогов с других расходов
additional-which = <b>Какой ответ верен?</b> Первый — если автомобили обходятся покупателям так же, как замещаемые. Второй — если покупатели платят больше и экономят на другом. Верен ли первый, показывают цены.
additional-standfirst = Каждый автомобиль завода замещает изготовленный { FORM($country, case: "in") }, импортный или не замещает никакого. Ответы различаются тем, как домохозяйства оплачивают покупку и тратит ли государство то, что собирает.
money-not-in-figures = Государственные расходы на завод, кредиты и гарантии не входят в итоги. Цены автомобилей, топлива и зарядки не учтены. Это не анализ затрат и выгод.
car-table-title = Каждый автомобиль рядом с бензиновым того же размера, с производством, продажи { $year } года
car-column-petrol = Бензиновый того же размера
key-tax-net-after-households-meaning = Изменение налогов в годы без льгот за вычетом налогов с других расходов
decide-emissions = Выбросы при езде
if-marginal = при зарядке от { marginal-fuel }ых электростанций
if-car-for-car = если замещаются только другие автомобили

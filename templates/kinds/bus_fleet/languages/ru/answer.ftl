## Page 1 of a fleet of buses
heading-cost = Доп. затраты перевозчика, приведённые
boundary = Официальный коэффициент: CO<sub>2</sub> из труб электростанций и выхлопных труб. Остальные: от скважины до колеса, CO<sub>2</sub>-экв. (GWP100, IPCC AR6). Производство автобусов не учтено нигде. Новые рейсы показаны отдельно. { job-is } Так считает национальная таблица за { $table } год. В диапазон попадают 9 из 10 расчётов модели (всего { $draws }). Основная оценка использует лучшее, на наш взгляд, значение каждого допущения.
key-emissions-official-meaning = Из труб электростанций и выхлопных труб, { $first }–{ $last }
key-emissions-contract-name = Выбросы до конца договора
key-jobs-net-meaning = За вычетом новых рейсов и всех рабочих мест замещённых автобусов
key-cost-present-name = Дополнительные затраты, приведённая стоимость
key-cost-present-meaning = Затраты перевозчика в сравнении с другими автобусами, с налогами на топливо, { $first }–{ $last }
key-cost-per-tonne-official-meaning = Дополнительные затраты перевозчика к тоннам, с дисконтированием; без новых рейсов
key-cost-per-tonne-name = Стоимость предотвращённой тонны, с дисконтированием
key-emissions-new-service-name = Выбросы новых рейсов
key-jobs-new-service-name = Рабочие места новых рейсов{ comma-year }
key-cost-new-service-name = Затраты на новые рейсы, приведённая стоимость
key-electricity-name = Электроэнергия{ comma-year }
key-diesel-name = Дизельное топливо{ comma-year }
key-gas-name = Газ{ comma-year }
heading-air = Выбросы загрязнителей воздуха { FORM($place, case: "in") }, { $first }–{ $last }
key-nox-city-name = Оксиды азота в городе
key-nox-city-meaning = Выхлоп на улицах, { $first }–{ $last }
key-pm-city-name = Мелкие частицы в городе

## Words to find a document by
keyword-kind = автобусный парк

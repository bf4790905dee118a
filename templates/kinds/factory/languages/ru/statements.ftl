## Первая страница для предприятия
at-the-project = на предприятии
abroad-unknown = По мировым выбросам варианты сравнить нельзя: неизвестно, сколько выбрасывают зарубежные производители, которые продадут меньше.
emissions-of = { " " }{ FORM($country, case: "in") }

## Emissions
where-emissions-rise = <b>Где выбросы растут.</b> На площадке, на электростанциях, которые её питают, и там, где добывают топливо и газ. Остальные покупки, в том числе сырьё, не учтены.
emissions-in-the-world = <b>В мире</b>, внутри страны и за рубежом вместе, изменение за { $emissions_world_from }–{ $emissions_world_until } годы составляет { CHANGE($emissions_world, range: "yes") } при предполагаемом росте возобновляемой энергетики и { CHANGE($world_marginal, range: "yes") }, если электроэнергию дают { marginal-fuel }ые электростанции.
emissions-official = <b>По опубликованному коэффициенту для нового потребления</b> (IFI, только CO<sub>2</sub> из труб) площадка и электроэнергия дают { AMOUNT($emissions_official, range: "yes") } с { $emissions_official_from } по { $emissions_official_until } год, без вычетов.

## Jobs
jobs-elsewhere = <b>У поставщиков.</b> Учтена только работа { FORM($country, case: "in") }. С машинами и другими товарами из-за рубежа связаны рабочие места в других странах.
factory-known-title = Рабочие места на предприятии: { AMOUNT($at_project, unit: "none") }; всего — не оценено
factory-known-people = <b>На предприятии.</b> В { $year } году там примерно { AMOUNT($at_project, range: "yes") }.
factory-known-value = <b>Добавленная стоимость предприятия.</b> Примерно { AMOUNT($value_of_factory, range: "yes") }, { $year } год.
factory-known-why = <b>Рабочие места всего.</b> Не оценены, так как { $reason }. Поэтому неизвестны и дополнительные рабочие места.
factory-known-needed = Национальная таблица ресурсов и использования ({ $country }), число работников по отраслям и структура расходов домохозяйств.

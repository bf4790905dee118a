## Первая страница для предприятия
at-the-project = на предприятии
abroad-unknown = Изменение за рубежом не учтено.
emissions-of = { " " }{ FORM($country, case: "in") }

## Emissions
where-emissions-rise = <b>Где выбросы растут.</b> На площадке, на электростанциях, которые её питают, и там, где добывают топливо и газ.
emissions-in-the-world = <b>В мире</b>, внутри страны и за рубежом вместе, изменение за { $emissions_world_from }–{ $emissions_world_until } годы составляет { CHANGE($emissions_world, range: "yes") } при предполагаемом росте возобновляемой энергетики и { CHANGE($world_marginal, range: "yes") }, если электроэнергию дают { marginal-fuel }ые электростанции.
emissions-official = <b>По опубликованному коэффициенту для нового потребления</b> (IFI, только CO<sub>2</sub> из труб) площадка и электроэнергия дают { AMOUNT($emissions_official, range: "yes") } с { $emissions_official_from } по { $emissions_official_until } год, без вычетов.

## Первая страница для предприятия
at-the-project = на предприятии
means-emissions-fall = Выбросы { FORM($country, case: "in") } снижаются на { SIZE($emissions_floor, $emissions_ceiling, unit: "full") } в зависимости от того, какие электростанции питают предприятие.
means-emissions-rise = Выбросы { FORM($country, case: "in") } растут на { SIZE($emissions_floor, $emissions_ceiling, unit: "full") } в зависимости от того, какие электростанции питают предприятие.
ask-emissions = Снижаются ли выбросы { FORM($country, case: "in") }?
abroad-unknown = Изменение за рубежом не учтено.
figure-emissions-rise = Выбросы { FORM($country, case: "in") } растут во всём диапазоне.

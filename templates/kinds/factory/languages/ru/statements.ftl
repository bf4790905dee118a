## Первая страница для предприятия
supported-with-project = Примерно { AMOUNT($supported) } в { $year } году, из них { AMOUNT($at_project, unit: "none") } на предприятии.
supported-at-project = В { $year } году на предприятии занято примерно { AMOUNT($at_project, unit: "people") }. Рабочие места у поставщиков не оценены.
means-emissions-fall = Выбросы { FORM($country, case: "in") } снижаются на { SIZE($emissions_floor, $emissions_ceiling, unit: "full") } в зависимости от того, какие электростанции питают предприятие.
means-emissions-rise = Выбросы { FORM($country, case: "in") } растут на { SIZE($emissions_floor, $emissions_ceiling, unit: "full") } в зависимости от того, какие электростанции питают предприятие.
ask-emissions = Снижаются ли выбросы { FORM($country, case: "in") }?

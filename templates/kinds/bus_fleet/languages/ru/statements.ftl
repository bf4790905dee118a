## Первая страница для автобусного парка
supported-with-project = Примерно { AMOUNT($supported, range: "yes") } в { $year } году, из них { AMOUNT($at_project, unit: "none") } у перевозчика.
ask-cost = Во сколько обходятся электробусы?
cost-more = Примерно на { SIZE($cost_present, range: "yes") } дороже других автобусов, по приведённой стоимости.
cost-less = Примерно на { SIZE($cost_present, range: "yes") } дешевле других автобусов, по приведённой стоимости.
cost-open = Знак не определён: { CHANGE($cost_present, range: "yes") } к затратам на другие автобусы, по приведённой стоимости.
cost-alike = Столько же, сколько другие автобусы.
cost-of-a-tonne = Предотвращённая тонна обходится в { AMOUNT($cost_per_tonne_official, range: "yes") } по официальному коэффициенту.
ask-air = Становится ли воздух { FORM($place, case: "in") } чище?
air-cleaner = Выбросы оксидов азота с выхлопом снижаются на { SIZE($nox_city, range: "yes") }.
air-dirtier = Нет. Выбросы оксидов азота с выхлопом растут на { SIZE($nox_city, range: "yes") }.
air-open = Знак не определён: изменение выбросов оксидов азота с выхлопом составляет { CHANGE($nox_city, range: "yes") }.
air-alike = Изменение выбросов оксидов азота с выхлопом слишком мало, чтобы его измерить.

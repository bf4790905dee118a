## Первая страница для автобусного парка
ask-cost = Во сколько обходятся электробусы?
cost-more = Примерно на { SIZE($cost_present, range: "yes") } дороже других автобусов, по приведённой стоимости.
cost-less = Примерно на { SIZE($cost_present, range: "yes") } дешевле других автобусов, по приведённой стоимости.
cost-open = Знак не определён: { CHANGE($cost_present, range: "yes") } к затратам на другие автобусы, по приведённой стоимости.
cost-alike = Столько же, сколько другие автобусы.
ask-air = Становится ли воздух { FORM($place, case: "in") } чище?
air-cleaner = Выбросы оксидов азота с выхлопом снижаются на { SIZE($nox_city) } с { $nox_city_from } по { $nox_city_until } год; сам воздух не моделируется.
air-dirtier = Нет. Выбросы оксидов азота с выхлопом растут на { SIZE($nox_city) } с { $nox_city_from } по { $nox_city_until } год; сам воздух не моделируется.
air-open = Знак не определён: изменение выбросов оксидов азота с выхлопом с { $nox_city_from } по { $nox_city_until } год составляет { CHANGE($nox_city, range: "yes") }.
air-alike = Изменение выбросов оксидов азота с выхлопом слишком мало, чтобы его измерить.
emissions-official = Да, при всех способах расчёта; по официальному коэффициенту, который учитывает только CO<sub>2</sub>, — на { SIZE($emissions_official) } с { $emissions_official_from } по { $emissions_official_until } год.
means-cost-and-loss = Снижение обходится примерно на { SIZE($cost_present) } дороже других автобусов, по приведённой стоимости; по нашему лучшему ответу потери составляют { SIZE($best) }.
means-cost = Снижение обходится примерно на { SIZE($cost_present) } дороже других автобусов, по приведённой стоимости.

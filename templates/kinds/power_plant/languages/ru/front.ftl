## Page 1 of a power plant
front-title-lower = { $project } может предотвратить { SIZE($emissions_least, $emissions_most) } CO<sub>2</sub> без учёта строительства; постоянных рабочих мест там: { AMOUNT($jobs_direct, unit: "none") }
front-title-lower-short = { $project } может предотвратить { SIZE($emissions_least, $emissions_most) } CO<sub>2</sub> без учёта строительства
front-title-open = { $project }: снизятся ли выбросы, зависит от того, какие электростанции замещаются
front-title-higher = { $project } может добавить { SIZE($emissions_least, $emissions_most) } CO<sub>2</sub>
front-title-unchanged = { $project }: изменение выбросов слишком мало, чтобы его измерить
front-standfirst-power = Станция отпускает примерно { $generation }.
front-standfirst-jobs = Возможное изменение числа постоянных рабочих мест { FORM($country, case: "in") }: { CHANGE($jobs_net, unit: "none") } или, если сэкономленный газ остаётся в недрах, { CHANGE($jobs_net_gas_left, unit: "none") }.
front-standfirst-jobs-alike = Возможное изменение числа постоянных рабочих мест { FORM($country, case: "in") }: { CHANGE($jobs_net, unit: "none") }.
front-standfirst-jobs-part = Число постоянных рабочих мест помимо персонала самой станции не оценено.
front-standfirst-emissions-lower = Выбросы зависят от того, какие станции замещаются.
front-standfirst-emissions-open = Снизятся ли выбросы, зависит от того, какие электростанции замещаются.
front-standfirst-emissions-higher = Выбросы растут, какие бы электростанции ни замещались.
tile-power = Отпуск в сеть, { $year }
tile-generation = без собственных нужд и потерь
tile-gas-saved = газа не сожжено
tile-jobs-otherwise = Рабочие места { FORM($country, case: "in") }, { $year }
tile-jobs = Доп. рабочие места { FORM($country, case: "in") }, { $year }
tile-jobs-direct = на станции
tile-jobs-net = если газ используют в других целях
tile-jobs-net-missing = дополнительные
tile-jobs-net-gas-left = если газ остаётся в недрах
tile-public-money = Себестоимость и цена электроэнергии
tile-cost = { $currency } за кВт·ч, весь срок службы
tile-paid = уплачено в { $year } году
tile-emissions = CO<sub>2</sub>, всего за { $first }–{ $last }
tile-emissions-life-ifi = по офиц. коэффициенту ({ $emissions_life_marginal } при замещении { marginal-fuel }ой генерации)
tile-emissions-life-average-path = по среднему коэффициенту
tile-emissions-life-marginal = при замещении { marginal-fuel }ой генерации
front-found-power = <b>Электроэнергия.</b> В 9 из 10 расчётов модели отпуск в { $year } году — { SPAN($generation, unit: "plain") }. С годами он медленно снижается.
front-found-jobs = <b>Рабочие места.</b> На строительство приходится примерно { $jobs_building } (один человек в течение года). Затем там { PLURAL($jobs_direct) ->
    [one] занят
   *[many] заняты
} { AMOUNT($jobs_direct, unit: "people") }.
front-found-public-money = <b>Деньги.</b> Налоги станции и её поставщиков — примерно { $taxes }.
front-found-emissions-lower = <b>Выбросы.</b> Изготовление станции тоже даёт выбросы CO<sub>2</sub>, примерно столько, сколько она предотвращает за { $payback }.
front-found-emissions = <b>Выбросы.</b> Три ответа различаются в одном: какие электростанции замещаются.
decision-power-capacity-factor = <b>Спросить оператора.</b> Сколько электроэнергии в год измерено или законтрактовано? Выбросы: { $at_low } при загрузке { $in_low }, { $at_high } при { $in_high }.
decision-kind = <b>Сэкономленный газ.</b> Экспорт, потребление в стране или недра? От этого зависит, как изменится число рабочих мест: { CHANGE($jobs_net, $jobs_net_gas_left, unit: "none", join: "or") }.
decision-kind-plain = <b>Энергосистема.</b> Какие станции должны работать меньше? От этого зависит результат: { AMOUNT($emissions_least, $emissions_most, join: "or") }.
decision-claims = <b>Спросить авторов заявлений.</b> Другие источники расходятся с { $count ->
    [one] { $count } заявлением. Остаётся ли оно в силе?
   *[many] { $count } заявлениями. Какие из них в силе?
  }
by-rule-ifi = По официальному коэффициенту
by-rule-average-path = По среднему коэффициенту
by-rule-marginal = При замещении { marginal-fuel }ой генерации
saving-title-shrinks-some = По одним правилам экономия с годами сокращается, по другим почти не меняется
saving-title-shrinks = С годами предотвращается всё меньше при любом способе расчёта
saving-title-steady = Объём предотвращённых выбросов с годами почти не меняется при любом способе расчёта
saving-title-rises = При одних способах расчёта выбросы растут, при других снижаются
saving-subtitle = Изменение выбросов CO<sub>2</sub>, тыс. т в год, { $first }–{ $last }, расчёт. Отрезки: 9 из 10 расчётов модели на { $year } год
saving-subtitle-announced = Изменение выбросов CO<sub>2</sub>, тыс. т в год, { $first }–{ $last }, расчёт. Отрезки: 9 из 10 расчётов модели на { $year } год. Кружки: объявлено
saving-announced = Объявлено: { $values }
saving-alt = Линии изменения выбросов CO2 по способам расчёта, тыс. т в год, с { $first } по { $last } год. В { $year } году: { $points }
saving-alt-announced = Линии изменения выбросов CO2 по способам расчёта, тыс. т в год, с { $first } по { $last } год. В { $year } году: { $points } Объявленные изменения: { $claims }.
holds-emissions-life-ifi = по официальному коэффициенту
sure-of-emissions-life-ifi = выбросы

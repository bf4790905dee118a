## Headlines, chosen by the signs of their ranges
opening-gross-modelled = К { $year } году
opening-gross-announced = Если объявленный выпуск будет достигнут, к { $year } году
opening-net-modelled = С учётом
opening-net-announced = При достижении объявленного выпуска и с учётом
net-steps = того, что было бы и без проекта, отнимается у других или уходит за рубеж
net-steps-running-costs = того, что было бы и без проекта, отнимается у других или уходит за рубеж, и того, что покупают взамен
jobs-gross = { $opening } с проектом, по оценке, будет связано <b>примерно { $c } { PLURAL($c) ->
    [one] официальное рабочее место
    [few] официальных рабочих места
   *[many] официальных рабочих мест
  }</b> { FORM($country, case: "in") } ({ $range }). Из них { $d } — в самом проекте ({ $place }).
jobs-gross-unchanged = { $opening } проект не даёт измеримого изменения числа официальных рабочих мест { FORM($country, case: "in") } ({ $range }).
jobs-net-higher = { $opening } поправок ({ $steps }) <b>дополнительных рабочих мест остаётся примерно { $c }</b> ({ $range }).
jobs-net-unsettled = { $opening } поправок ({ $steps }) <b>не определено, прибавляется рабочих мест или убавляется</b>: { $range }, основная оценка { $c }.
jobs-net-lower = { $opening } поправок ({ $steps }) <b>число рабочих мест уменьшается примерно на { $c }</b> ({ $range }).
jobs-net-unchanged = { $opening } поправок ({ $steps }) <b>измеримого изменения числа рабочих мест нет</b> ({ $range }).
emissions-lower = { $condition }, проект, по оценке, <b>предотвращает примерно { $amount }</b> выбросов ({ $range }). База сравнения — { $baseline }.
emissions-higher = { $condition }, проект, по оценке, <b>добавляет примерно { $amount }</b> выбросов ({ $range }). База сравнения — { $baseline }.
emissions-unsettled = { $condition }, проект может <b>как снизить, так и увеличить выбросы</b>. База сравнения — { $baseline }. Основная оценка: на { $amount } { $direction }; границы диапазона: { $lower } и { $higher }. Главная неизвестная величина — { $parameter }.
emissions-unchanged = { $condition }, проект <b>не даёт измеримого изменения</b> выбросов ({ $range_with_unit }). База сравнения — { $baseline }.
baseline-replaced = то, что он замещает
end-lower = на { $size } меньше
end-higher = на { $size } больше
end-none = без изменений
end-skewed = { $end } (асимметричные данные)
direction-lower = меньше
direction-higher = больше
if-announced = Условие: объявленный выпуск достигнут.{" "}
gva-gross = { $opening } с проектом, по оценке, будет связана добавленная стоимость <b>примерно { $amount }</b> ({ $range }).
gva-gross-unchanged = { $opening } проект не даёт измеримого изменения добавленной стоимости ({ $range }).
gva-net-higher = { $opening } поправок ({ $steps }) <b>дополнительная добавленная стоимость составляет примерно { $amount }</b> ({ $range }).
gva-net-lower = { $opening } поправок ({ $steps }) <b>добавленная стоимость уменьшается примерно на { $amount }</b> ({ $range }).
gva-net-unsettled = { $opening } поправок ({ $steps }) <b>не определено, растёт ли добавленная стоимость</b>: { $range }, основная оценка { $c }.
gva-net-unchanged = { $opening } поправок ({ $steps }) <b>измеримого изменения добавленной стоимости нет</b> ({ $range }).
condition-emissions-average = Если возобновляемая энергетика растёт, как предполагается
condition-emissions-marginal-gas = Если добавочную электроэнергию дают газовые электростанции
condition-emissions-average-announced = Если объявленный выпуск будет достигнут, а возобновляемая энергетика растёт, как предполагается
condition-emissions-marginal-gas-announced = Если объявленный выпуск будет достигнут, а добавочную электроэнергию дают газовые электростанции
any-figure = { $name }: <b>примерно { $amount }</b> ({ $range }).
any-otherwise = При другом ответе { $name }: { $c }.

## Tables of other countries stand in for that of the country
jobs-direct-only = Рабочих мест в самом проекте в { $year } году примерно <b>{ $value }</b> ({ $range }). Общее число рабочих мест не оценено: { $reason }.
jobs-direct-only-no-range = Рабочих мест в самом проекте в { $year } году примерно <b>{ $value }</b>. Общее число рабочих мест не оценено: { $reason }.

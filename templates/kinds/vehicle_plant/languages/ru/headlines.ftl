## Headlines of the plant and its cars, chosen by the signs of their ranges
net-steps = рабочих мест, потерянных у производителей замещаемых автомобилей, и рабочих мест иностранного персонала
net-steps-running-costs = рабочих мест, потерянных у других автопроизводителей, рабочих мест иностранного персонала и иных расходов владельцев
jobs-gross = { $opening } с заводом, по оценке, будет связано <b>примерно { $c } { PLURAL($c) ->
    [one] рабочее место{ of-registered }
    [few] { registered }рабочих места
   *[many] { registered }рабочих мест
  }</b> { FORM($country, case: "in") } ({ $range }). Из них { $d } — на самом заводе { FORM($place, case: "in") }.
jobs-gross-unchanged = { $opening } завод не даёт измеримого изменения числа { registered }рабочих мест { FORM($country, case: "in") } ({ $range }).
emissions-lower = { $condition }, автомобили { $first }–{ $last } годов выпуска, по оценке, <b>предотвращают примерно { $amount }</b> выбросов ({ $range }). Сравнение — с { $baseline }, за весь срок службы.
emissions-higher = { $condition }, автомобили { $first }–{ $last } годов выпуска, по оценке, <b>добавляют примерно { $amount }</b> выбросов ({ $range }). Сравнение — с { $baseline }, за весь срок службы.
emissions-unsettled = { $condition }, влияние автомобилей { $first }–{ $last } годов выпуска на выбросы <b>может означать и снижение, и рост</b>. Сравнение — с { $baseline }. Основная оценка: на { $amount } { $direction }; границы диапазона: { $lower } и { $higher }. Главное неизвестное: { $parameter }.
emissions-unchanged = { $condition }, автомобили { $first }–{ $last } годов выпуска <b>не дают измеримого изменения</b> выбросов за весь срок службы ({ $range_with_unit }). Сравнение — с { $baseline }.
condition-emissions-average-announced = Если объявленный выпуск будет достигнут, а доля возобновляемой энергетики составит { $renewable_share } к { $target_year } году (основная оценка)
condition-emissions-marginal-announced = Если объявленный выпуск будет достигнут, а зарядку обеспечат { marginal-fuel }ые электростанции
condition-emissions-average = Если доля возобновляемой энергетики составит { $renewable_share } к { $target_year } году (основная оценка)
condition-emissions-marginal = Если зарядку обеспечивают { marginal-fuel }ые электростанции
baseline-replaced = автомобилями, которые они замещают
jobs-net-households-otherwise-settled = Если домохозяйства изменят и другие расходы, оценка составит примерно { $c } ({ $range }).
jobs-net-households-otherwise-unsettled = Если домохозяйства изменят и другие расходы, оценка составит примерно { $c } ({ $range }): <b>знак не определён</b>.
jobs-net-households-otherwise-below = Если домохозяйства изменят и другие расходы, оценка составит примерно { $c } ({ $range }); потеря получается { $share }: <b>какой из ответов верен, не определено</b>.
jobs-net-households-otherwise-above = Если домохозяйства изменят и другие расходы, оценка составит примерно { $c } ({ $range }); прирост получается { $share }: <b>какой из ответов верен, не определено</b>.
remark-emissions-higher = Производство автомобилей даёт примерно { $c } выбросов ({ $range }), что уменьшает экономию в обоих случаях.
remark-emissions-lower = Производство автомобилей снижает выбросы ещё примерно на { $c } в обоих случаях ({ $range }).
remark-emissions-unsettled = Уменьшает ли производство автомобилей экономию, не определено (примерно { $c }, { $range }).
remark-emissions-unchanged = Производство автомобилей измеримо не меняет ни один из ответов ({ $range }).

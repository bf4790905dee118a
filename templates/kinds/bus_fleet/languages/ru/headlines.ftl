## Headlines of a fleet of buses, chosen by the signs of their ranges
opening-gross-modelled = В { $year } году
net-steps = рабочих мест замещённых автобусов
net-steps-running-costs = рабочих мест замещённых автобусов
jobs-gross = { $opening } с электробусами, по оценке, связано <b>примерно { $c } { PLURAL($c) ->
    [one] рабочее место{ of-registered }
    [few] { registered }рабочих места
    [other] рабочего места{ of-registered }
   *[many] { registered }рабочих мест
}</b> { FORM($country, case: "in") } ({ $range }). Из них { $d } — у перевозчика: большинство этих людей водили бы другие автобусы.
emissions-lower = { $condition }: автобусы, по оценке, <b>предотвращают примерно { $amount }</b> ({ $range }). База сравнения — { $baseline }.
emissions-higher = { $condition }: автобусы, по оценке, <b>добавляют примерно { $amount }</b> ({ $range }). База сравнения — { $baseline }.
emissions-unsettled = { $condition }: автобусы могут <b>как снизить, так и увеличить выбросы</b>. База сравнения — { $baseline }. Основная оценка: на { $amount } { $direction }; границы диапазона: { $lower } и { $higher }. Главная неизвестная величина — { $parameter }.
emissions-unchanged = { $condition }: автобусы <b>не дают измеримого изменения</b> выбросов ({ $range_with_unit }). База сравнения — { $baseline }.
baseline-replaced = автобусы, которые они замещают
condition-emissions-official = По официальному коэффициенту энергосистемы
condition-emissions-marginal = При зарядке от { marginal-fuel }ых электростанций
cost-present-higher = По оценке, электробусы <b>обходятся примерно на { $amount } дороже</b> других автобусов по приведённой стоимости ({ $range }).
cost-present-lower = По оценке, электробусы <b>обходятся примерно на { $amount } дешевле</b> других автобусов по приведённой стоимости ({ $range }).
cost-present-unsettled = Обходятся ли электробусы дороже других автобусов, <b>не определено</b>: { $range }, основная оценка { $c }, по приведённой стоимости.
cost-present-unchanged = Электробусы обходятся <b>во столько же, сколько другие автобусы</b>, по приведённой стоимости ({ $range_with_unit }).
cost-per-tonne-official-higher = По официальному коэффициенту энергосистемы <b>предотвращённая тонна обходится примерно в { $amount }</b> ({ $range }). Это отношение дополнительных затрат к тоннам, а не весь проект.
cost-per-tonne-official-lower = По официальному коэффициенту энергосистемы <b>предотвращённая тонна экономит примерно { $amount }</b> ({ $range }).
cost-per-tonne-official-unsettled = По официальному коэффициенту энергосистемы предотвращённая тонна обходится в { $c } ({ $range }): <b>знак не определён</b>.
jobs-net-elsewhere-otherwise-settled = Если ради автобусов сокращают другие расходы: примерно { $c } ({ $range }).
jobs-net-elsewhere-otherwise-unsettled = Если ради автобусов сокращают другие расходы: примерно { $c } ({ $range }), <b>знак не определён</b>.
jobs-net-elsewhere-otherwise-below = Если ради автобусов сокращают другие расходы: примерно { $c } ({ $range }), потеря { $share }.
jobs-net-elsewhere-otherwise-above = Если ради автобусов сокращают другие расходы: примерно { $c } ({ $range }), прирост { $share }.
gva-net-elsewhere-otherwise-settled = Если ради автобусов сокращают другие расходы: примерно { $figure } ({ $range }).
gva-net-elsewhere-otherwise-unsettled = Если ради автобусов сокращают другие расходы: примерно { $figure } ({ $range }), <b>знак не определён</b>.
emissions-average-otherwise-settled = Если возобновляемая энергетика растёт, как предполагается: { AMOUNT($figure, unit: "full") } ({ $range }).
emissions-average-otherwise-unsettled = Если возобновляемая энергетика растёт, как предполагается: { AMOUNT($figure, unit: "full") } ({ $range }), <b>знак не определён</b>.
emissions-marginal-otherwise-settled = При зарядке от { marginal-fuel }ых электростанций: { AMOUNT($figure, unit: "full") } ({ $range }).
emissions-marginal-otherwise-unsettled = При зарядке от { marginal-fuel }ых электростанций: { AMOUNT($figure, unit: "full") } ({ $range }), <b>знак не определён</b>.
nox-city-lower = На улицах { FORM($place, case: "genitive") } автобусы, по оценке, <b>предотвращают примерно { $amount } оксидов азота</b> ({ $range }); электростанции в других местах выбрасывают больше.
nox-city-higher = На улицах { FORM($place, case: "genitive") } автобусы, по оценке, <b>добавляют примерно { $amount } оксидов азота</b> ({ $range }).
nox-city-unsettled = Снизятся ли выбросы оксидов азота на улицах { FORM($place, case: "genitive") }, <b>не определено</b>: { $range }, основная оценка { $c }.
nox-city-unchanged = Выбросы оксидов азота на улицах { FORM($place, case: "genitive") } <b>измеримо не меняются</b> ({ $range_with_unit }).

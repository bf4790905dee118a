## Figures: titles are findings
jobs-chart-subtitle = { counted-jobs } { FORM($country, case: "in") } до вычета потерь в других местах, { $first }–{ $last }, расчёт; линии: 9 из 10 расчётов модели
jobs-chart-alt = Составные столбцы: связанные с проектом рабочие места{ comma-registered } { FORM($country, case: "in") } по годам, расчёт. { $total }, по годам: { $totals } В { $year } году: { $parts }.
channel-direct = В проекте
channel-indirect = Цепочка поставок
channel-induced = Расходы из зарплат

emissions-chart-title-lower = Выбросы снижаются, какую бы электроэнергию ни учитывать; насколько — зависит от неё
emissions-chart-title-higher = Выбросы растут, какую бы электроэнергию ни учитывать; насколько — зависит от неё
emissions-chart-title-mixed = Снижаются ли выбросы, может зависеть от источника электроэнергии
emissions-chart-subtitle = Изменение выбросов, построенное в { $first }–{ $last } гг., весь срок службы, млн т CO<sub>2</sub>-экв.; полосы: 9 из 10 расчётов модели
emissions-chart-alt = Точки с диапазонами: изменение выбросов от построенного с { $first } по { $last } год за весь срок службы, в миллионах тонн CO2-эквивалента; отрицательное значение — снижение. { $parts }

milestones-undated = <b>Объявлено без даты:</b> { $steps }.

output-chart-subtitle = Выпуск, { $unit }, { $first }–{ $last }; линии: 9 из 10 расчётов модели
output-chart-alt = Столбцы выпуска по годам, { $unit }. { $name }: { $v0 } в { $y0 } году, { $v1 } в { $y1 } году (диапазон { $r1 }).
output-chart-alt-announced = Контуром показан объявленный выпуск: { $value } в { $year } году; в итоги он не входит.
jobs-alt-part = { $name } { $value }
series-up = { $what } растёт с { $first } в { $first_year } году до { $last } в { $last_year } году
series-down = { $what } снижается с { $first } в { $first_year } году до { $last } в { $last_year } году
series-flat = { $what } держится на уровне { $near }
series-from-none = { $what }: { $last } в { $last_year } году
series-peak = { $what } растёт с { $first } до { $high } в { $high_year } году, затем снижается до { $last } в { $last_year } году
series-trough = { $what } снижается с { $first } до { $low } в { $low_year } году, затем растёт до { $last } в { $last_year } году
series-swings = { $what }: основные оценки — от { $low } в { $low_year } году до { $high } в { $high_year } году
series-jobs = Число связанных рабочих мест
series-output = Принятый нами выпуск
if-average = при предполагаемом росте ВИЭ
if-marginal = при питании от { marginal-fuel }ых электростанций
if-frozen = при энергосистеме { $base_year } года без изменений
if-state-spending = если государство сохранит баланс бюджета
if-household-spending = если домохозяйства изменят и другие расходы
if-reference-case = базовый случай
comma-year = { $dated ->
    [no] {""}
   *[yes] {", "}{ $year }
  }

## Page 2
programme-funders = <b>Кто платит:</b> { $parts }. Грант или кредит — это источник денег, а не выгода: сам по себе он не добавляет рабочих мест.
programme-prices = <b>Цены.</b> В оплаченной сумме { $taxes } — налоги на продукты и { $margins } — торговые наценки. Только остаток получают строители и изготовители.
programme-prices-basic = <b>Цены.</b> Суммы указаны без налогов на продукты и без торговых наценок.
programme-set-aside = <b>Не идёт на строительство.</b> На землю, запасы, проценты или налоги уходит { $share } средств. Эффекта от них нет ни в одном ответе.

## Page 3
programme-jobs-standfirst = Человеко-год — один человек в течение одного года; он заканчивается вместе с работами. Человеко-годы не входят в итоги рабочих мест.
programme-jobs-standfirst-remain = Человеко-год — один человек в течение одного года; он заканчивается вместе с работами. Остающиеся рабочие места учтены отдельно и никогда к ним не прибавляются.
programme-jobs-registered = <b>Кто учтён.</b> Официальная занятость — примерно { AMOUNT($job_years, range: "yes") }. С занятыми неофициально — { AMOUNT($job_years_all, range: "yes") }.
programme-jobs-remain = <b>Остающиеся рабочие места.</b> В { $year } году связано примерно { AMOUNT($jobs_gross, range: "yes") }, из них { AMOUNT($jobs_direct, unit: "none") } — собственный персонал.
programme-jobs-none-remain = <b>Остающиеся рабочие места.</b> Не учтены: { $reason }.
programme-jobs-money = <b>Деньги на человеко-год.</b> На один человеко-год{ of-registered } приходится примерно { $job_years }. С учётом всех занятых — { $job_years_all }.
programme-jobs-money-registered = <b>Деньги на человеко-год.</b> На один человеко-год{ of-registered } приходится примерно { $job_years }.
programme-gap-close = <b>Проверка.</b> С учётом всех занятых отношение числа строителей по сумме средств к числу по оплате труда — { $ratio }. Столь грубые подсчёты могут различаться в три раза.
programme-gap-above = <b>Проверка.</b> С учётом всех занятых отношение числа строителей по сумме средств к числу по оплате труда — { $ratio }. Национальная таблица учитывает многих, кто работает часть года.
programme-gap-below = <b>Проверка.</b> Отношение числа строителей по сумме средств к другому подсчёту — { $ratio }: они расходятся.
programme-builders-subtitle = Человеко-годы только на работах; в скобках — 9 из 10 расчётов модели
builders-from-money = По средствам на работы{ comma-registered }
builders-from-money-all = То же, все занятые
builders-site = Люди на площадках
builders-by-pay = По оплате бригад
column-channel = Где

## Page 4
additional-standfirst = Без программы деньги могут пойти на другое, здесь это { $other }. Ответы различаются этим и тем, тратит ли государство то, что собирает.
additional-standfirst-one = То, что было бы и так, и то, что отнято у других площадок, вычтено.
additional-which = <b>Какой ответ верен?</b> Первый — если деньги выделены дополнительно. Второй — если бюджет неизменен и отказываются от других работ.
additional-also = <b>Остающиеся рабочие места.</b> В { $year } году связано { $jobs_gross }. Если бы ежегодные средства потратили на другое, изменение — { CHANGE($jobs_net, range: "yes") }. Если бы их не тратили — { CHANGE($jobs_net_not_spent, range: "yes") }.
chart-step-gross = Связано
chart-step-other-spending = Отказ от других расходов
chart-step-net = Дополнительно
waterfall-subtitle-job-years = Человеко-годы{ of-registered } { FORM($country, case: "in") }, все годы строительства, расчёт. Линии: 9 из 10 расчётов модели
waterfall-alt-job-years = Ступени от связанных к дополнительным человеко-годам. { $parts }
waterfall-title-job-years = { $step }: самая большая потеря — { SIZE($lost) }
waterfall-title-nothing-job-years = Из связанных человеко-лет ни один не теряется в других местах
waterfall-title-one-answer-job-years = В одном ответе человеко-годы в других местах не теряются; в другом теряется { SIZE($lost, unit: "none") }

## Page 5
programme-money-title = Из { $spent } примерно { $built_imports } идёт на импорт
programme-money-title-plain = Во что превращаются средства
programme-money-standfirst = Добавленная стоимость — это доход строителей, продавцов и поставщиков в стране. Налоги — её часть; некоторые из них государство платит само себе.
money-of-building = Суммы строительства
money-of-building-title = На импорт уходит { $share } средств
money-of-building-subtitle = { $scale } { $currency } ({ $year }), все годы строительства, расчёт. Контур: объявлено. Линии: 9 из 10 расчётов модели
money-of-building-alt = Полосы сумм строительства, { $scale } { $currency } { $year } года. { $points }
sum-of-spent = Расходует программа
sum-of-built-gva = Связанная добавленная стоимость
sum-of-built-imports = Импорт, включая импорт поставщиков
sum-of-built-taxes = Налоги от строительства
sum-of-gva-spent-elsewhere = Дополнительная добавленная стоимость, если бы деньги потратили на другое
sum-of-gva-reference-case = Дополнительная добавленная стоимость, если бы их не тратили
programme-money-value-added = <b>Добавленная стоимость строительства.</b> Связано примерно { AMOUNT($built_gva, range: "yes") } за все годы вместе.
programme-money-imports = <b>Импорт.</b> Из страны уходит примерно { AMOUNT($built_imports, range: "yes") }: машины, материалы и товары, которые покупают работники.
programme-money-taxes = <b>Налоги от строительства.</b> Примерно { AMOUNT($built_taxes, range: "yes") }. Они поступают из тех же государственных средств, поэтому сами по себе не являются прибавкой.
programme-money-running = <b>После открытия.</b> Изменение налогов { $year } года, если бы те же ежегодные средства потратили на другое, — { CHANGE($tax_net, unit: "plain", range: "yes") }. Если бы их не тратили — { CHANGE($tax_net_not_spent, unit: "plain", range: "yes") }.
programme-money-running-alone = <b>После открытия.</b> Изменение налогов { $year } года — { CHANGE($tax_net, unit: "plain", range: "yes") }.
programme-money-set-aside = <b>Не на строительство.</b> Примерно { $set_aside } не идёт на строительство.
money-not-in-figures = Выгоды пользователей, экономия на содержании, проценты по кредитам и риск обменных курсов. Это не анализ затрат и выгод.

## Page 6
programme-emissions-title = Выбросы от производства учтённых материалов: примерно { AMOUNT($embodied, range: "yes") }, единовременно
emissions-standfirst = Сколько выбросов дали бы другие расходы, неизвестно, поэтому чистая величина не приводится.
programme-emissions-counted = <b>Как это посчитано.</b> То, что производители материала продают программе и её поставщикам, делится на цену тонны. Тонны умножаются на выбросы при производстве одной тонны.
programme-emissions-one = <b>На один человеко-год.</b> На каждый человеко-год{ of-registered } приходится примерно { $value } т CO<sub>2</sub>.
programme-emissions-use = <b>Использование после строительства.</b> Отопление, электроэнергия и движение транспорта в эту оценку не входят.
programme-not-counted-heading = Что не учтено и может быть не меньше
programme-not-counted = { $parts }
programme-not-counted-part = <b>{ $name }:</b> { $reason }.
programme-materials-title = Расход материалов и выбросы CO<sub>2</sub> по статьям
programme-materials-subtitle = Тонны; в скобках — 9 из 10 расчётов модели
programme-item-of-material = { $item }: { $material }
column-used = Материал, т
column-given-off = Выбросы, т

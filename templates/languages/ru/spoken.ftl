## Что сказать за минуту; числа — словами (spoken.yaml), показатели названы KEY_spoken
spoken-title = За одну минуту
spoken-note = { $day } Для чтения вслух. Числа округлены сильнее, чем в докладе, где у каждого есть диапазон.
spoken-opening = Проект: { $project }.
spoken-opening-title = Исследование: { $title }.
spoken-modelled = Все показатели рассчитаны моделью; ни один не был объявлен.
spoken-announced = Все показатели рассчитаны моделью. Объявленное другими стоит отдельно.
spoken-announced-beside = Объявлено: { $announced }. По расчёту: { $modelled }.
spoken-announced-same = Объявлено: { $announced }. Модель принимает это как есть.
spoken-conditional = Все показатели верны, только если объявленный выпуск будет достигнут. Это не прогноз.
spoken-about = примерно { $number } { $unit }
spoken-yearly = { $amount } в год
spoken-gain = прирост, { $amount }
spoken-loss = потеря, { $amount }
spoken-rise = рост, { $amount }
spoken-fall = снижение, { $amount }
spoken-none = измеримого изменения нет
spoken-answer = { $condition } — { $amount }
spoken-between = ; { "" }
spoken-answers = { $question }: { $answers }.
spoken-missing = { $name }: не оценено.
spoken-tile-supported = С проектом связано { $jobs_gross_spoken } { FORM($country, case: "in") } к { $year } году. Из них в самом проекте — { $jobs_direct_spoken }.
spoken-tile-supported-short = В самом проекте к { $year } году — { $jobs_direct_spoken }.
spoken-tile-additional = Дополнительные рабочие места, с учётом потерь в других местах: { $answers }.
spoken-tile-public-money = Несобранные налоги по { $not_collected_until } год: { $not_collected_spoken }. С { $tax_net_after_from } по { $tax_net_after_until } год налоги: { $tax_net_after_spoken }.
spoken-tile-public-money-short = Несобранные налоги по { $not_collected_until } год: { $not_collected_spoken }.
spoken-tile-public-money-other = С { $tax_net_after_from } по { $tax_net_after_until } год налоги: { $tax_net_after_spoken }.
spoken-tile-emissions = Парниковые газы за все годы: { $answers }.
spoken-unsettled = Часть расчётов модели показывает обратное.
spoken-evidence-a = Обоснованность хорошая.
spoken-evidence-b = Обоснованность удовлетворительная.
spoken-evidence-c = Обоснованность неоднородная.
spoken-evidence-d = Обоснованность слабая, отчасти это наши собственные суждения.
spoken-depends = Сильнее всего на ответ влияет { $names }.
spoken-limits = Это не анализ затрат и выгод: затраты не сопоставляются с тем, что получено.
spoken-more = В докладе есть диапазон каждого показателя, что изменило бы ответ и все источники.
spoken-thanks = Прочтите, пожалуйста, первую страницу до решения и спросите нас о том, что неясно.
spoken-unit-jobs = { PLURAL($number) ->
    [one] рабочее место
    [few] рабочих места
   *[other] рабочих мест
  }
spoken-unit-job-years = { PLURAL($number) ->
    [one] человеко-год
    [few] человеко-года
   *[other] человеко-лет
  }
spoken-unit-emissions = { PLURAL($number) ->
    [one] тонна
    [few] тонны
    [many] тонн
   *[other] тонны
  }
spoken-unit-carbon-dioxide = { PLURAL($number) ->
    [one] тонна
    [few] тонны
    [many] тонн
   *[other] тонны
  } углекислого газа
spoken-unit-tonnes = { PLURAL($number) ->
    [one] тонна
    [few] тонны
    [many] тонн
   *[other] тонны
  }
spoken-unit-GWh-yr = { PLURAL($number) ->
    [one] гигаватт-час
    [few] гигаватт-часа
    [many] гигаватт-часов
   *[other] гигаватт-часа
  }

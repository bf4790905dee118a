## How sure, and what would change the answer
sure-finding-one = { $count ->
    [1] Сильнее всего на ответ влияет
   *[many] Сильнее всего на все ответы влияет
  } следующее: { $first }
sure-finding-none = У допущений нет диапазонов, поэтому нельзя сказать, что влияет на ответ
sure-missing = <b>Не оценено и потому не входит ни в один диапазон,</b> хотя, возможно, столь же велико, как оценённое. { $what }.
half-above = { $name }: половина расчётов модели даёт больше, чем { $value }.
skew-title = Основные оценки, которые не лежат в середине расчётов модели
skew-subtitle = Они ниже 25-го или выше 75-го процентиля, либо знак ясен, но медиана не укладывается в 0,8–1,25 основной оценки
column-median = Медиана
column-runs-below = Расчётов ниже основной оценки
column-skewed-by = Какое допущение смещает сильнее всего
note-because = { $what } ({ $reason })
note-employment-fte = Эквиваленты полной занятости

tornado-title-jobs-net = Дополнительные рабочие места: важнее всего { $first }
tornado-title-emissions-average = Выбросы: важнее всего { $first }
tornado-title = { $name }: важнее всего { $first }
tornado-alt = { $what }: полосы вокруг значения { $central } { $unit } для самых сильных допущений ({ $shown } из { $count }), по одному, начиная с сильнейшего. { $rows }
tornado-alt-end = { $result } при { $input }
turns-opening = <b>Каким должно быть одно допущение,</b> чтобы ответ изменил знак:
turns-alone-inside-above = { $what }: знак меняется, когда { $name } выше { $switch } (принято { $central }). Диапазон это допускает.
turns-alone-inside-below = { $what }: знак меняется, когда { $name } ниже { $switch } (принято { $central }). Диапазон это допускает.
turns-alone-outside-above = { $what }: ни одно допущение в пределах своего диапазона не меняет знак. Ближе всего { $name }: потребовалось бы значение выше { $switch } (принято { $central }). { $joint }
turns-alone-outside-below = { $what }: ни одно допущение в пределах своего диапазона не меняет знак. Ближе всего { $name }: потребовалось бы значение ниже { $switch } (принято { $central }). { $joint }
turns-alone-inside-together-above = { $what }: знак меняется, когда { $name } выше { $switch } (принято { $central }). Диапазон каждой из этих величин это допускает.
turns-alone-inside-together-below = { $what }: знак меняется, когда { $name } ниже { $switch } (принято { $central }). Диапазон каждой из этих величин это допускает.
turns-alone-outside-together-above = { $what }: ни одно допущение в пределах своего диапазона не меняет знак. Ближе всего { $name }: потребовалось бы значение выше { $switch } (принято { $central }). Диапазон этих величин такого не допускает. { $joint }
turns-alone-outside-together-below = { $what }: ни одно допущение в пределах своего диапазона не меняет знак. Ближе всего { $name }: потребовалось бы значение ниже { $switch } (принято { $central }). Диапазон этих величин такого не допускает. { $joint }
turns-alone-never = { $what }: ни одно из главных допущений ({ $count }) в отдельности не меняет знак ни при каком возможном значении. { $joint }
signs-title = Как часто наблюдается каждый знак
signs-subtitle = Доля расчётов модели; меняются все допущения, если не назван случай выпуска. Вероятность случаев не указывается
column-event = Ответ
path-drawn = Между: { $low } и { $high }
likelihood = { $word } ({ $share })
likelihood-very-likely = весьма вероятно
likelihood-likely = вероятно
likelihood-even = столь же вероятно, как и нет
likelihood-unlikely = маловероятно
likelihood-very-unlikely = весьма маловероятно
in-all-draws = во всех расчётах модели ({ $joint })
in-no-draw = ни в одном расчёте модели ({ $joint })
in-all-draws-alone = во всех расчётах модели
in-no-draw-alone = ни в одном расчёте модели
share-all-unemployed = { $share }, если никто не уходит ради этого с другого рабочего места
column-joint-together = Несколько допущений вместе
likelihood-scale = Весьма вероятно: выше 90 %; вероятно: выше 66 %; столь же вероятно, как и нет: 33–66 %; маловероятно: ниже 33 %; весьма маловероятно: ниже 10 %. Если меняется и выпуск, указана доля без слова. Несколько допущений вместе: допущения одной группы или все, на половине или трёх четвертях пути к границам, противоположным знаку.
signs-other-closure = Знак зависит и от того, какой из приведённых ответов верен: { $names }.
share-above = более { $share }
share-below = менее { $share }
share-of-draws = в { $share } расчётов модели
judgements = <b>Решают суждения:</b> среди допущений, сильнее всего влияющих на ответы ({ $of }), наших собственных суждений (класс D) — { $count }: { $names }. Данные заказчика здесь ценнее всего.
judgements-all = <b>Решают суждения:</b> все допущения, сильнее всего влияющие на ответы ({ $of }), — наши собственные суждения (класс D): { $names }. Данные заказчика здесь ценнее всего.
quoted-input = «{ $name }»
sure-finding-each = Сильнее всего влияют: { LOWER($parts) }
sure-finding-first = { $first } ({ $name })
sure-finding-part = { $first } ({ $name })
tornado-title-gva-net = Дополнительная добавленная стоимость: важнее всего { $first }
tornado-subtitle = { $name }, { $unit }; по одному допущению от нижней до верхней границы
tornado-subtitle-people = { $name }; по одному допущению от нижней до верхней границы
path-all-draws = Все расчёты модели
event-above-zero = { $name }: выше нуля
event-below-zero = { $name }: ниже нуля
event-above-zero-and-below-zero = { $name }
sure-of-jobs-net = дополнительные рабочие места
sure-of-gva-net = дополнительная добавленная стоимость
sure-of-emissions-average = выбросы
tornado-title-emissions-marginal = Выбросы: важнее всего { $first }
tornado-rivals-subtitle = Единица: { $unit }. Верхние полосы, сплошная линия: { $first }. Нижние полосы, штриховая линия: { $second }{ $others ->
    [none] {""}
   *[other] . Не показано: { $others }
  }
tornado-rivals-alt = { $what }: полосы вокруг двух ответов для самых сильных допущений ({ $count }), по одному, начиная с сильнейшего. { $first }: { $central }; { $second }: { $other }. { $rows }
turns-question = <b>Что само по себе изменило бы знак ({ $name })?</b>
turns-part-inside-above = { $what }: { $name } выше { $switch } (принято { $central }). Это в пределах диапазона.
turns-part-inside-below = { $what }: { $name } ниже { $switch } (принято { $central }). Это в пределах диапазона.
turns-part-outside-above = { $what }: только { $name } выше { $switch } (принято { $central }). Это вне диапазона.
turns-part-outside-below = { $what }: только { $name } ниже { $switch } (принято { $central }). Это вне диапазона.
turns-part-inside-together-above = { $what }: { $name } выше { $switch } (принято { $central }). Это в пределах диапазона каждой величины.
turns-part-inside-together-below = { $what }: { $name } ниже { $switch } (принято { $central }). Это в пределах диапазона каждой величины.
turns-part-outside-together-above = { $what }: только { $name } выше { $switch } (принято { $central }). Это вне общего диапазона этих величин.
turns-part-outside-together-below = { $what }: только { $name } ниже { $switch } (принято { $central }). Это вне общего диапазона этих величин.
turns-part-never = { $what }: ни одно допущение. { $joint }
joint-answers-part = показатель «{ $name }» равен { $values } { $unit }
sure-finding-some = Сильнее всего на ответы влияют: { $names }
sure-finding-many = У разных ответов важнее всего разные допущения
turns-of-emissions-average = Выбросы при предполагаемом росте ВИЭ

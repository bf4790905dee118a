## How sure, and what would change the answer
sure-finding-one = Важнее всего допущение { $first }
sure-finding-none = У допущений нет диапазонов, поэтому нельзя сказать, что влияет на ответ
sure-missing = <b>Не оценено и потому не входит ни в один диапазон,</b> хотя, возможно, столь же велико, как оценённое. { $what }.
half-above = { $name }: половина расчётов модели даёт больше, чем { $value }.
skew-title = Основные оценки, которые не лежат в середине расчётов модели
skew-subtitle = Они ниже 25-го или выше 75-го процентиля, либо знак ясен, но медиана не укладывается в 80–125 % основной оценки
column-median = Медиана
column-runs-below = Расчётов ниже основной оценки
column-skewed-by = Какое допущение смещает сильнее всего
note-because = { $what } ({ $reason })
note-employment-fte = Эквиваленты полной занятости

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
sure-finding-each = Важнее всего допущения { $parts }
sure-finding-first = { $first } ({ $name })
sure-finding-part = { $first } ({ $name })
path-all-draws = Все расчёты модели
event-above-zero = { $name }: выше нуля
event-below-zero = { $name }: ниже нуля
event-above-zero-and-below-zero = { $name }
turns-title = Что изменило бы знак каждого ответа?
turns-subtitle = { $together ->
    [yes] Одно допущение; затем все сразу, на полпути к их границам, чего диапазоны ответов могут не охватывать. Единицы: { $units }
   *[other] Одно допущение; остальные — как в основной оценке. Единицы: { $units }
}
column-turns = Одно допущение, меняющее знак
turns-inside = { $name } { $beyond } { $switch }: в пределах диапазона; принято { $central }
turns-outside = { $name } { $beyond } { $switch }: вне диапазона; принято { $central }
turns-never = ни одно, при любом возможном значении
turns-line = { $name }: { $alone }. Если все допущения на полпути к неблагоприятным границам, значение равно { $value } { $unit }.
sure-finding-some = В зависимости от ответа важнее всего допущение { $names }
sure-finding-many = У разных ответов важнее всего разные допущения
beyond-above = выше
beyond-below = ниже

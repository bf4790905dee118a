## Слайды доклада
slides-about = Слайды показывают выводы доклада. В докладе есть допущения и сказано, что изменило бы ответ.
slides-valid = Показатели действительны до: { $until }
slides-say = Что сказать
slides-answers = Ответы с диапазонами
slides-question = Вопрос { $number }
slides-chart = Что показывает диаграмма
slides-sources = Источники
slides-jobs = Рабочие места
slides-money = Деньги
slides-emissions = Выбросы
slides-sure = Насколько это надёжно
slides-no-chart = Диаграммы к этому в исследовании нет; здесь приведены значения.
slides-no-chart-because = Диаграммы к этому нет. { $reason }

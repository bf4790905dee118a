## Inputs moved together. A message that speaks of all draws, of no draw or of no input has to hold $joint: one of these
joint-short-turns = знак меняется, если несколько допущений вместе сдвинуть { $part } к их границам
joint-short-holds = и при совместном сдвиге нескольких допущений
joint-short-unknown = несколько допущений вместе: не рассчитано
joint-cell-turns = при сдвиге { $part } меняют его
joint-cell-holds = не меняют его
joint-part-half = на половину пути
joint-part-three-quarters = на три четверти пути
joint-impossible = невозможно

## Groups of inputs: in a sentence, and in a table
joint-inputs-all = все допущения
joint-inputs-prices = цены и налоги
joint-inputs-grid = энергосистема
joint-inputs-fuels = топливо и газы
joint-inputs-plant = проект и его поставщики
joint-inputs-households = домохозяйства
joint-inputs-reference = базовый случай
joint-inputs-other = прочие допущения

## The page on them
joint-finding-half = Все допущения сразу, на половине пути к неблагоприятным границам, меняют знак: { $what }
joint-finding-half-some = Все допущения сразу, на половине пути к неблагоприятным границам, меняют знак: ответов { $turned } из { $of }
joint-finding-three-quarters = Все допущения сразу, на трёх четвертях пути к неблагоприятным границам, меняют знак: { $what }
joint-finding-three-quarters-some = Все допущения сразу, на трёх четвертях пути к неблагоприятным границам, меняют знак: ответов { $turned } из { $of }
joint-finding-holds = Все допущения сразу, на трёх четвертях пути к неблагоприятным границам, не меняют ни одного знака
joint-finding-unknown = Совместное действие допущений в этом исследовании не рассмотрено
joint-unknown-why = Диапазоны есть менее чем у двух допущений, или исследование сделано без таблицы combined_cases.
joint-means = Расчёты модели сочетают низкие и высокие значения, поэтому ошибки отчасти погашают друг друга. Ошибки в одну сторону складываются. Здесь все допущения проходят часть пути от лучших, на наш взгляд, значений к границам, неблагоприятным для показателя, или к благоприятным. Обе стороны по построению редки и не входят ни в один диапазон. Насколько они вероятны, никто не знает.
joint-sides-title = Все допущения сразу, на части пути к неблагоприятным и к благоприятным границам
joint-subtitle = Показатели { $year } года, суммы за { $first }–{ $last }; { $units }
joint-note = У числа полужирным знак иной, чем у основной оценки.
joint-groups-title = По одной группе допущений: половина пути; три четверти пути к неблагоприятным границам
joint-groups-subtitle = Показатели { $year } года, суммы за { $first }–{ $last }; { $units }; остальные группы как в основной оценке
joint-groups-note = У числа полужирным знак иной, чем у основной оценки. –: ни одно допущение группы не влияет на показатель. Допущения каждой строки: combined_cases.csv.
column-joint-adverse-three-quarters = Неблагоприятно,
    три четверти
column-joint-adverse-half = Неблагоприятно,
    половина
column-joint-central = Основная
    оценка
column-joint-favourable-half = Благоприятно,
    половина
column-joint-favourable-three-quarters = Благоприятно,
    три четверти
column-joint-group = Группа допущений
question-jobs = раб. мест
question-value-added = добавленная стоимость
question-emissions = выбросы
question-public-money = государственные средства
question-foreign-exchange = иностранная валюта

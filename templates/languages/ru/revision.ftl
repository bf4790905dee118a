## Что изменилось между двумя выпусками
revision-kicker = Изменения
revision-title = { $title }: что изменилось
revision-subject = От { $first } к { $second }
revision-nothing = Нет отличий, заметных читателю.
revision-figures-heading = { $moved ->
    [0] Ни один ключевой показатель не изменился
    [one] Изменился { $moved } ключевой показатель из { $all }
    [few] Изменились { $moved } ключевых показателя из { $all }
   *[other] Изменились { $moved } ключевых показателей из { $all }
}
revision-figures-far = { $far ->
    [0] Ни один не сместился больше чем на половину прежнего диапазона.
    [one] { $far } сместился больше чем на половину прежнего диапазона и отмечен знаком { $mark }.
   *[other] { $far } сместились больше чем на половину прежнего диапазона и отмечены знаком { $mark }.
}
revision-figures-title = Ключевые показатели до и после
revision-figures-subtitle = Основные оценки и диапазон 9 из 10 расчётов модели
revision-column-figure = Ключевой показатель
revision-column-before = До
revision-column-after = После
revision-column-change = Изменение
revision-not-estimated = не оценено
revision-causes-title = Что сместило основные оценки
revision-causes-subtitle = Изменения по видам, одно за другим в этом порядке; части в сумме дают изменение
revision-cause-version = Версия пакета
revision-cause-method = Метод и настройки
revision-cause-assumptions = Допущения
revision-cause-sources = Другие источники
revision-cause-data = Данные тех же источников
revision-causes-unknown = Причину изменений назвать нельзя: { $why }.
revision-draws = Расчёты модели получены иначе: это смещает диапазоны, но не основные оценки.
revision-settings-heading = Как выполнен расчёт
revision-setting-package-version = Версия пакета
revision-setting-draws = Расчёты модели
revision-setting-seed = Начальное число случайного ряда
revision-setting-method = Способ получения расчётов
revision-setting-correlations = Связанные исходные данные
revision-setting-stage = Стадия
revision-setting-version = Версия
revision-assumptions-heading = { $count ->
    [one] Изменено { $count } допущение
    [few] Изменены { $count } допущения
   *[other] Изменено { $count } допущений
}
revision-sources-heading = { $count ->
    [one] { $count } источник добавлен, убран или взят за другой год
    [few] { $count } источника добавлены, убраны или взяты за другой год
   *[other] { $count } источников добавлены, убраны или взяты за другой год
}
revision-words-heading = { $count ->
    [one] { $count } место текста изложено иначе
    [few] { $count } места текста изложены иначе
   *[other] { $count } мест текста изложены иначе
}
revision-change = { $before } → { $after }
revision-new = новое: { $after }
revision-gone = убрано: { $before }
revision-more = { $count ->
    [one] Ещё { $count } стоит в приложенной таблице.
   *[other] Ещё { $count } стоят в приложенной таблице.
}
revision-file = Все изменения по порядку
revision-since = { $mark } изменено после версии { $version }
revision-cause-alone = Всё это следует из одного вида изменений: { $cause }.

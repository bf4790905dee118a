## Все проекты плана в одном документе
portfolio-kicker = Портфель проектов
portfolio-title = { $name }: { $count ->
    [one] { $count } проект
    [few] { $count } проекта вместе
   *[many] { $count } проектов вместе
  }
portfolio-subject = Что дают вместе проекты, всего { $count }
portfolio-counted = У каждого проекта есть свой доклад с допущениями и источниками. Здесь складывается только то, что можно складывать: показатели за один и тот же год, в одних единицах и деньгах, которые учитывают одно и то же. Всё остальное приведено в разделе «Что не складывается» с указанием причины.
portfolio-sums = Что дают проекты вместе
portfolio-sums-title = Суммы показателей, которые учитывают одно и то же за один год
portfolio-sums-note = В диапазоны попадают 9 из 10 расчётов модели (всего { $draws }). В каждом расчёте показатели из каталога одинаковы для всех проектов. То, что указано в самом проекте, меняется независимо.
portfolio-no-sums = Ни один показатель этих проектов складывать нельзя. Причины приведены ниже.
portfolio-limits = Сумма не учитывает влияние проектов друг на друга. Если один проект продаёт другому или два проекта конкурируют за одних работников или покупателей, она завышена.
portfolio-dated = { $name }, { $years }
portfolio-projects = Проекты
portfolio-sum = Сумма
portfolio-each = Проекты
portfolio-each-title = Основные оценки и диапазоны по каждому проекту
portfolio-project = Проект
portfolio-of = { $count } из { $all }
portfolio-order = Насколько надёжен порядок
portfolio-order-first = { $name }: первое место по показателю «{ $figure }» в { $share } расчётов модели.
portfolio-order-title = Порядок по показателю «{ $figure }»
portfolio-order-lowest = Сначала наименьшие.
portfolio-order-highest = Сначала наибольшие.
portfolio-place = Место
portfolio-places = Места в 9 из 10 расчётов
portfolio-chance-first = Вероятность первого места
portfolio-chance = Место { $place }
portfolio-chances-title = Вероятность каждого места по показателю «{ $figure }»
portfolio-map = Где находятся проекты
portfolio-map-title = Проекты: { $country }
portfolio-map-alt = Карта: { $country }. Отмечены: { $names }.
portfolio-map-source = Контуры: Natural Earth. Проекция Меркатора. Границы не выражают мнения.
portfolio-map-missing = Нет на карте, поскольку положение не указано или нет контура страны: { $names }.
portfolio-not-added = Что не складывается
portfolio-not-added-title = Проекты и показатели вне сумм
portfolio-why = Причина
portfolio-all-figures = все показатели
portfolio-why-variant = вариант того же проекта, что и { $detail }
portfolio-why-ratio = доля или отношение; их сумма не имеет смысла
portfolio-why-missing = не оценено; причина указана в его докладе
portfolio-why-year = другой год, чем у других проектов: { $own } и { $other }
portfolio-why-unit = другие единицы или деньги, чем у других проектов: { $own } и { $other }
portfolio-why-boundary = учитывает не то же, что у других проектов
portfolio-why-alone = есть только у этого проекта
portfolio-why-failed = его доклад не получился
portfolio-rests-on = На чём это основано
portfolio-edition = <b>{ $name }:</b> { $title }, от { $on }, расчётов модели: { $draws }, результаты { $hash }.
beside-none = –
beside-file = Ячейки всех таблиц

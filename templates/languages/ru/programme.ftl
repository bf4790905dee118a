## Emissions of the programme
column-component = Млн тонн
component-change = Изменение
value-and-range = { $value } ({ $range })
not-credits = Тонны в этом докладе — разность двух оценок, а не углеродные единицы.
million-of = { $value } млн т
cumulative-title-lower = Экономия выбросов накапливается при любых электростанциях
cumulative-title-higher = Накопленная сумма поднимается выше нуля и остаётся там, какую бы электроэнергию ни учитывать
cumulative-title-mixed = Итог накопленной суммы зависит от источника электроэнергии
cumulative-subtitle = Накопленная сумма изменения, млн т CO<sub>2</sub>-экв., построенное в { $first }–{ $last } гг., за весь срок службы, расчёт
cumulative-alt = Накопленное изменение выбросов от построенного с { $first } по { $last } год за срок службы; полосы охватывают половину расчётов модели и 9 из 10. { $parts }

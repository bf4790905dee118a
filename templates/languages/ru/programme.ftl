## Emissions of the programme
component-change = Изменение
value-and-range = { $value } ({ $range })
not-credits = Тонны в этом докладе — разность двух оценок, а не углеродные единицы.
million-of = { $value } млн т
cumulative-subtitle = Накопленная сумма изменения, млн т CO<sub>2</sub>-экв., построенное в { $first }–{ $last } гг., за весь срок службы, расчёт
cumulative-alt = Накопленное изменение выбросов от построенного с { $first } по { $last } год за срок службы; полосы охватывают половину расчётов модели и 9 из 10. { $parts }

## Scenarios side by side, for the plant and its cars
scenarios-table-subtitle = Рабочие места { $year } года; млн т CO<sub>2</sub>-экв., автомобили { $first }–{ $last } годов выпуска, весь срок службы; основная оценка (9 из 10 расчётов модели)

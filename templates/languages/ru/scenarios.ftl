## Scenarios side by side
scenario-own = Как в этом докладе
scenario-base = Исходный сценарий
scenario-own-assumes = его допущения и диапазоны
scenarios-table-title = { $name }: от { $low } ({ $first }) до { $high } ({ $last })
scenarios-table-subtitle = Показатели { $year } года, суммы за { $first }–{ $last }; { $units }; основная оценка (9 из 10 расчётов модели)
column-scenario = Сценарий и что он предполагает
scenarios-note = Все используют одни и те же расчёты модели. Каждый меняет то, что названо, и то, что из этого следует. Вероятность сценариев не указывается.
scenarios-not-made = <b>Сопоставление сценариев:</b> не сделано, так как это исследование рассчитано без них.

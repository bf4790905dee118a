## Scenarios side by side, and what would change the answer
scenarios-subtitle = Изменение выбросов CO<sub>2</sub> в тоннах и дополнительные рабочие места в { $year } году; линия: 9 из 10 расчётов модели

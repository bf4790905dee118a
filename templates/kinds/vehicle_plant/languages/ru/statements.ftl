## Первая страница для автозавода
title-subject = Завод
at-the-project = на заводе
ask-emissions = Снижаются ли выбросы при езде автомобилей выпуска { $first }–{ $last } гг. за весь срок службы?
emissions-years = , за весь срок службы автомобилей
making-counted = Производство автомобилей здесь не учтено; с ним изменение составляет { CHANGE($whole_life_floor, $whole_life_ceiling) }.
emissions-of = { " " }от езды

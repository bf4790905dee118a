## Первая страница для автозавода
title-subject = Завод
at-the-project = на заводе
means-emissions-fall = Только по выхлопу и электроэнергии выбросы снижаются на { SIZE($emissions_floor, $emissions_ceiling, unit: "full") } в зависимости от того, какой электроэнергией заряжают автомобили.
means-emissions-rise = Только по выхлопу и электроэнергии выбросы растут на { SIZE($emissions_floor, $emissions_ceiling, unit: "full") } в зависимости от того, какой электроэнергией заряжают автомобили.
means-emissions-open = Снизятся ли выбросы только по выхлопу и электроэнергии, неясно: изменение составляет { CHANGE($emissions_floor, $emissions_ceiling, unit: "full") }.
ask-emissions = Снижаются ли выбросы при езде автомобилей выпуска { $first }–{ $last } гг. за весь срок службы?
emissions-years = , за весь срок службы автомобилей
making-counted = Производство автомобилей здесь не учтено; с ним изменение составляет { CHANGE($whole_life_floor, $whole_life_ceiling) }.

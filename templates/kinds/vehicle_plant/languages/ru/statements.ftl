## Первая страница для автозавода
title-subject = Завод
at-the-project = на заводе
means-emissions-fall = Только по выхлопу и электроэнергии выбросы снижаются на { SIZE($emissions_floor, $emissions_ceiling, unit: "full") } в зависимости от того, какой электроэнергией заряжают автомобили.
means-emissions-rise = Только по выхлопу и электроэнергии выбросы растут на { SIZE($emissions_floor, $emissions_ceiling, unit: "full") } в зависимости от того, какой электроэнергией заряжают автомобили.
means-emissions-lean-fall = Только по выхлопу и электроэнергии выбросы, по основным оценкам, снижаются на { SIZE($emissions_least, $emissions_most, unit: "full") }, но возможен и рост.
means-emissions-lean-rise = Только по выхлопу и электроэнергии выбросы, по основным оценкам, растут на { SIZE($emissions_least, $emissions_most, unit: "full") }, но возможно и снижение.
ask-emissions = Снижаются ли выбросы при езде автомобилей выпуска { $first }–{ $last } гг. за весь срок службы?
emissions-years = , за весь срок службы автомобилей
making-reduces-saving = Производство этих автомобилей даёт на { SIZE($making) } больше выбросов, чем производство заменяемых, и уменьшает эту экономию.
making-adds = Производство этих автомобилей даёт на { SIZE($making) } больше выбросов, чем производство заменяемых; здесь это не учтено.

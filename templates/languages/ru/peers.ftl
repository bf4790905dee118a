## Jobs for what a project makes, beside other projects
peers-title = { CAPITAL($each) }: здесь { $own }; у других по отчётам ({ $count }) — от { $least } до { $most }
peers-title-one = { CAPITAL($each) }: здесь { $own }; у других по отчётам — { $least }
peers-title-alone = { CAPITAL($each) }: здесь { $own }
peers-subtitle = Другие — по опубликованным данным за указанный год; наш показатель расчётный, в скобках 9 из 10 расчётов модели
peers-here = Этот проект
peers-full-time = ЭПЗ
peers-none = <b>Другие проекты.</b> Проекты, где рабочие места учтены так же, неизвестны.
column-peer = Проект
column-peer-year = Год
column-peer-jobs = Места
column-peer-note = В чём отличие
column-peer-output = Млн долларов
column-peer-each = На млн долларов

## Beside other public works
peers-each = человеко-лет на миллион долларов
peers-title = { CAPITAL($each) }{ of-registered }: здесь { $own }; другие исследования считают прямые рабочие места иначе
peers-subtitle = Здесь — строители и продавцы{ comma-registered }; остальное — как опубликовано: прямая занятость на общественных работах. Кого считают — различается, поэтому числа несопоставимы
column-peer-jobs = Человеко-годы
column-peer-output = Млн долларов
column-peer-each = На млн долларов
peers-note = Доллары года каждого исследования. Не всегда указано, сколько длится рабочее место.
peers-note-short = { peers-subtitle }. Доллары года каждого исследования.

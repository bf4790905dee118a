## Beside other factories
peers-each = рабочих мест на миллион долларов
peers-title = { CAPITAL($each) }: здесь { $own }; на других предприятиях ({ $count }) от { $least } до { $most }
column-peer = Предприятие
column-peer-output = Млн долларов
column-peer-each = На млн долларов
peers-note-short = Доллары своего года для каждого предприятия.

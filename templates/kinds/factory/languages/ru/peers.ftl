## Beside other factories
peers-each = рабочих мест на предприятии на миллион долларов
column-peer = Предприятие
column-peer-output = Млн долларов
column-peer-each = На млн долларов
peers-note-short = Доллары своего года для каждого предприятия.

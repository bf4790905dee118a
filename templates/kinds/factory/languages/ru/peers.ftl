## Beside other factories
peers-each = рабочих мест на предприятии на миллион долларов
column-peer = Предприятие
peers-note-short = Доллары своего года для каждого предприятия.

## Первая страница для предприятия
at-the-project = на предприятии
abroad-unknown = Изменение за рубежом не учтено.
emissions-of = { " " }{ FORM($country, case: "in") }

## Tables of the annex
annex-running-costs = На что владельцы машин тратят больше или меньше, { $year } год
annex-running-costs-jobs = Рабочие места, которые из этого следуют, { $year } год
annex-biogenic = Углекислый газ этанола, вне всех сумм
component-methane-stress = Изменение, если теряется больше метана
component-exhaust = Выхлоп
component-wear = Износ шин, тормозов и дорог
component-power-plants = Электростанции

## The car plant's account, running costs of cars
account-finding-profit = В { $year } году { $share } добавленной стоимости завода — прибыль до процентов и налога
account-finding-loss = В { $year } году завод несёт убыток в { $share } своей добавленной стоимости
account-title = На что идёт добавленная стоимость завода
use-petrol = Бензин, на НПЗ
use-diesel = Дизтопливо, на НПЗ
use-cng = Сжатый газ
use-electricity = Электроэнергия
use-fuel-trade = Заправочные станции
use-repair = Обслуживание, ремонт
use-taxes = Акциз и НДС
use-other-goods = Прочие товары и услуги
use-taxes-on-other-goods = Чистые налоги на них
use-total = Всего
note-royalties = Роялти и цены машинокомплектов
attachment-production-account = Счёт завода по годам
attachment-owner-operating-costs = Что автовладельцы покупают взамен

## The car plant's account, running costs of cars
account-finding-profit = { $year }-yilda zavod qoʻshilgan qiymatining { $share } qismi — foiz va soliqqacha foyda
account-finding-loss = { $year }-yilda zavod qoʻshilgan qiymatining { $share } qismiga teng zarar koʻradi
account-title = Zavodning qoʻshilgan qiymati nimaga toʻlanadi
use-petrol = Benzin, neft zavodida
use-diesel = Dizel, neft zavodida
use-cng = Siqilgan gaz
use-electricity = Elektr energiyasi
use-fuel-trade = Yoqilgʻi shoxobchalari
use-repair = Parvarish va taʼmir
use-taxes = Aksiz va qoʻshilgan qiymat soligʻi
use-other-goods = Boshqa tovar va xizmatlar
use-taxes-on-other-goods = Ular uchun sof soliqlar
use-total = Jami
note-royalties = Royalti va yigʻish toʻplamlari narxlari
attachment-production-account = Zavod hisobi, yillar boʻyicha
attachment-owner-operating-costs = Avtomobil egalari aks holda nimaga xarajat qilishi

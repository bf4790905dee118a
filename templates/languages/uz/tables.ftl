## Declared tables: what they count in
table-money = { $scale } { $currency } ({ $year })
table-money-year = yiliga { $scale } { $currency } ({ $year })
table-a-year = yiliga { $unit }
table-unit = Birlik: { $unit }
table-main = Asosiy baho; birlik: { $unit }
table-main-alone = Asosiy baho
table-ranged = Asosiy baho, qavsda 10 ta hisobdan 9 tasining oraligʻi; birlik: { $unit }
table-ranged-alone = Asosiy baho, qavsda 10 ta hisobdan 9 tasining oraligʻi

## Titles of the annex
annex-jobs = Yillar boʻyicha ish oʻrinlari
annex-jobs-supported = Bogʻliq ish oʻrinlari, boshqa joydagi yoʻqotishlarsiz
annex-jobs-imputed = Roʻyxatga olinmaganlar: hisob-kitob bilan, jamilarga kirmaydi
annex-jobs-additional = Qoʻshimcha ish oʻrinlari, boshqa joydagi yoʻqotishlardan keyin
annex-jobs-labour-scarce = Qoʻshimcha ish oʻrinlari, boshqa ishdan ketganlarsiz
annex-gva-additional = Qoʻshimcha qoʻshilgan qiymat, boshqa joydagi yoʻqotishlardan keyin
annex-emissions = Barcha yillardagi emissiyalar
annex-emissions-parts = Barcha yillardagi emissiyalar: qismlar va elektr energiyasi qoidasi boʻyicha
annex-net = Bogʻliqdan qoʻshimchaga, va davlat mablagʻlari
annex-net-jobs = Bogʻliq ish oʻrinlaridan qoʻshimcha ish oʻrinlariga, { $year }-yil
annex-net-gva = Bogʻliq qoʻshilgan qiymatdan qoʻshimchasiga, { $year }-yil
annex-net-taxes = Yigʻilgan soliqlardan qoʻshimchalariga, { $year }-yil
annex-taxes = Soliqlar turlari boʻyicha, boshqa joydagi yoʻqotishlarsiz
annex-taxes-apart = Jamilarga kirmaydigan soliqlar
annex-public-cost = Kiritilgan davlat mablagʻlari
annex-open-accounts = Har bir javobda toʻlanmagan yoki sarflanmagan mablagʻ, { $year }-yil
annex-places-jobs = Mamlakat qismlari boʻyicha bogʻliq ish oʻrinlari, { $year }-yil
annex-places-gva = Mamlakat qismlari boʻyicha bogʻliq qoʻshilgan qiymat, { $year }-yil
annex-places-income = Mamlakat qismlari boʻyicha bogʻliq mehnat daromadi, { $year }-yil
annex-divisions = Taʼminotchilar va ish haqi bilan bogʻliq ish oʻrinlari tarmoqlar boʻyicha, { $year }-yil
annex-pay = Loyihadagi ish haqi va taqqoslash
annex-capital = Bir martalik xarajatlar, moddalar va kelib chiqishi boʻyicha

## Names of values
worker-local = mahalliylar
worker-foreign = xorijdan
place-rest = Mamlakatning qolgan qismi
stage-named = { $stage }-bosqich
step-of-money-gross = Boshqa joydagi yoʻqotishlarsiz
step-of-money-net = Boshqa joydagi yoʻqotishlardan keyin
tax-value-added-tax = QQS
tax-supplier-product-taxes = Taʼminot zanjiridagi sof soliqlar
tax-taxes-on-sales = Sotuv soliqlari
wages-of-national = Mamlakat boʻyicha oʻrtacha
wages-of-region = Hudud boʻyicha oʻrtacha
wages-of-industry = Tarmoq boʻyicha oʻrtacha

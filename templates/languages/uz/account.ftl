## The project's account and value added
account-finding-profit = { $year }-yilda loyiha qoʻshilgan qiymatining { $share } qismi — foiz va soliqqacha foyda
account-finding-loss = { $year }-yilda loyiha qoʻshilgan qiymatining { $share } qismiga teng zarar koʻradi
account-finding-none = Qoʻshilgan qiymat: bogʻliq va qoʻshimcha
account-title = Loyihaning qoʻshilgan qiymati nimaga sarflanadi
account-subtitle = { $scale } { $currency } ({ $year }) yiliga, asosiy baho, model hisobi
account-note = Foiz toʻlovlari nomaʼlum va ayirilmagan. Shuning uchun foyda va undan olinadigan soliq yuqori chegaradir.
account-wages = Barcha xodimlarning ish haqi
account-social-tax = Ijtimoiy soliq
account-production-taxes = Mol-mulk soligʻi
account-depreciation = Bino va uskunalar eskirishi
account-surplus = Foiz va soliqqacha foyda
account-value-added = Qoʻshilgan qiymat
account-profit-tax = Foydadan: soliq
account-profit-abroad = Foydadan: xorijiy mulkdorlar
gva-title = Mamlakatdagi bogʻliq qoʻshilgan qiymat, boshqa joydagi yoʻqotishlarsiz

## Checks and notes
check-operating-margin = Loyiha foydasining aylanmadagi ulushi
check-operating-margin-inside = { $year }-yilda loyihada soliqqacha foyda aylanmaning { $value } qismini tashkil etadi; chegara ichida: { $low } dan { $high } gacha.
check-operating-margin-outside = { $year }-yilda loyihada soliqqacha foyda aylanmaning { $value } qismini tashkil etadi; chegaradan tashqarida: { $low } dan { $high } gacha.
check-surplus-of-industry = Qoʻshilgan qiymatdagi foyda ulushi
check-surplus-of-industry-inside = { $year }-yilda eskirishdan oldin egalariga qoʻshilgan qiymatning { $value } qismi qoladi; milliy jadval boʻyicha tarmoqda — { $high }.
check-surplus-of-industry-outside = { $year }-yilda eskirishdan oldin egalariga qoʻshilgan qiymatning { $value } qismi qoladi, milliy jadval boʻyicha tarmoqda esa { $high }: foyda, undan soliq va xorijga chiqadigan mablagʻ oshirilgan boʻlishi mumkin.
note-fee-by-engine = Dvigatel hajmi boʻyicha yigʻimlar
note-revenue-by-level = Budjet darajalari boʻyicha tushumlar

## Attached tables
attachment-production-account = Loyiha hisobi, yillar boʻyicha
attachment-net-by-scale = Miqyos boʻyicha sof taʼsir

## Claims held against limits
check-claim-jobs-per-investment = Bayonot boʻyicha har million dollarga ish oʻrinlari
check-claim-jobs-per-investment-inside = Bayonotda eʼlon qilingan barcha bosqichlarning har million dollariga jami { $value } ta ish oʻrni toʻgʻri keladi; chegara ichida: { $low } dan { $high } gacha.
check-claim-jobs-per-investment-outside = Bayonotda eʼlon qilingan barcha bosqichlarning har million dollariga jami { $value } ta ish oʻrni toʻgʻri keladi; chegaradan tashqarida: { $low } dan { $high } gacha.
check-claim-exports = Bayonotdagi quvvat talab qiladigan eksport
check-claim-local-parts = Bayonotdagi quvvat talab qiladigan mahalliy butlovchi qismlar
check-claim-local-parts-inside = Bayonotdagi quvvatdan toʻliq foydalanilsa, { $year }-yil uchun qabul qilingan narxlarda yiliga { $value } mlrd USD miqdorida mahalliy butlovchi qismlar kerak boʻlardi. Bu butun tarmoq xarididan ({ $high } mlrd USD) koʻp emas.
check-claim-local-parts-outside = Bayonotdagi quvvatdan toʻliq foydalanilsa, { $year }-yil uchun qabul qilingan narxlarda yiliga { $value } mlrd USD miqdorida mahalliy butlovchi qismlar kerak boʻlardi. Bu butun tarmoq xarididan ({ $high } mlrd USD) koʻp.

## What is not estimated
note-public-outlays = Boshqa davlat mablagʻlari
note-fuel-imports-avoided = Oldi olingan yoqilgʻi importi
note-regional-detail = Hududda tarmoqlar boʻyicha ish oʻrinlari

## Units
unit-of-job-years = kishi-yil
unit-of-million-money = mln { $currency } ({ $year })
unit-of-million-money-yr = mln { $currency } ({ $year }) yiliga
unit-of-million-money-month = mln { $currency } ({ $year }) oyiga
unit-of-million-money-persons-yr = mln { $currency } ({ $year }) bir ish oʻrniga yiliga

## Attached tables
attachment-claim-steps = Har bir bayonotdan model hisobigacha

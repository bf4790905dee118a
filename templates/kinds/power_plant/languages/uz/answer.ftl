## The plant on page 1
heading-power = { $place }: elektr energiyasi, { $year }
heading-emissions = Karbonat angidrid emissiyasining oʻzgarishi, { $year }
question-power = elektr energiyasi
boundary = Emissiya — elektr stansiyalari moʻrisidan chiqadigan CO<sub>2</sub>. Energiya — tarmoqqa uzatilgan energiya. Ish oʻrinlari { $table }-yil jadvalidagi kabi kishilar soni bilan oʻlchanadi. Oraliqlar { $draws } ta model hisob-kitobining har 10 tasidan 9 tasini qamraydi.
boundary-no-table = Emissiya — elektr stansiyalari moʻrisidan chiqadigan CO<sub>2</sub>. Energiya — tarmoqqa uzatilgan energiya. Milliy jadval yoʻqligi sababli ish oʻrinlari faqat stansiyaning oʻzi boʻyicha berilgan. Oraliqlar { $draws } ta model hisob-kitobining har 10 tasidan 9 tasini qamraydi.
boundary-proxy = Emissiya — elektr stansiyalari moʻrisidan chiqadigan CO<sub>2</sub>. Energiya — tarmoqqa uzatilgan energiya. Ish oʻrinlari faqat stansiyaning oʻzi boʻyicha berilgan. Uning taʼminot zanjiri boshqa mamlakatlar jadvallari asosida baholangan. Bu baho zaif asoslangan va yuqoridagi raqamlarning birortasiga kirmaydi. Oraliqlar { $draws } ta model hisob-kitobining har 10 tasidan 9 tasini qamraydi.
does-not-say-cba = Bu xarajat va foyda tahlili emas: stansiya xarajati u beradigan energiya bilan solishtirilmagan.

key-generation-name = Tarmoqqa uzatilgan energiya{ comma-year }
key-generation-meaning = Oʻz ehtiyoji va yoʻqotishlar chegirilgan
key-gas-saved-name = Yoqilmagan gaz{ comma-year }
key-emissions-ifi-meaning = Xalqaro moliya institutlari koeffitsiyenti, butun xizmat muddatida oʻzgarmaydi
key-emissions-average-path-meaning = Tarmoqning oʻrtacha energiyasi; qayta tiklanuvchi energiya koʻpaygani sari kamayadi
key-emissions-marginal-meaning = Kamroq ishlaydigan stansiyalar tarkibi boʻyicha, har bir yoqilgʻi oʻz koeffitsiyenti bilan
key-emissions-supply-name = Yoqilgʻi taʼminoti bilan emissiya
key-emissions-life-name = Butun davrdagi emissiya
key-payback-name = Oʻz emissiyasini qoplash muddati, oy
key-jobs-building-name = Qurilishdagi kishi-yillar
key-jobs-building-meaning = Bir kishining bir yillik ishi; hech bir jamiga kirmaydi
key-jobs-direct-name = Stansiyadagi ish oʻrinlari{ comma-year }
key-jobs-direct-meaning = Xodimlar, xorijdan kelganlar bilan birga
key-jobs-gross-meaning = Taʼminot zanjiri va ish haqi sarfi bilan birga
key-jobs-net-meaning = Bogʻliq ish oʻrinlari, yoʻqotilganlari chegirilgan; gaz boshqa joyda ishlatiladi

## Headlines

## What was claimed
claims-title = Stansiya haqida nima deyilgan va boshqa manbalar nima deydi
assessed-announced = { $name }: eʼlon qilingani yiliga { $announced } { $unit }
gap-other-factor = { $value } — boshqa koeffitsiyent qoʻllangani uchun ({ LOWER($rule) })
gap-own-stack = { $value } — stansiyaning oʻzi chiqaradigan yoki yoqadigan miqdor
gap-other-generation = { $value } — bizning bahoda energiya miqdori boshqacha boʻlgani uchun
gap-other-gas-per-kwh = { $value } — kamroq ishlaydigan gaz elektr stansiyalarining FIKi boshqacha boʻlgani uchun
gap-other-rate-and-generation = { $value } — koeffitsiyent ({ LOWER($rule) }) ham, energiya miqdori ham boshqacha boʻlgani uchun

## Words to find a document by
keyword-kind = elektr stansiyasi
keyword-power = elektr energiyasi

## A factory: what it makes
channel-direct = Korxonada

## Energy and emissions
key-emissions-world-name = Dunyodagi emissiya
component-own = Yalpi: korxona, elektr, yoqilgʻi, foydalanish
component-displaced = Ayiriladi: sotuvi yoki xomashyosi kamaygan mahalliy korxonalar
component-deadweight = Ayiriladi: loyihasiz ham boʻladigani
component-change = Sof oʻzgarish
key-emissions-average-meaning = Mamlakatda, { $first }–{ $last }: korxona, elektr, yoqilgʻi, bundan sotuvi kamaygan mahalliy ishlab chiqaruvchilarniki ayirilgan
key-emissions-official-name = Eʼlon qilingan koeffitsiyent boʻyicha karbonat angidrid
key-emissions-official-meaning = Korxona va elektr, yangi isteʼmol koeffitsiyenti boʻyicha, { $first }–{ $last }; hech narsa ayirilmagan

boundary = Emissiya mamlakat boʻyicha, quduqdan korxona darvozasigacha, { $first }–{ $last }-yillar jami, IPCC AR6 ning GWP100 koʻrsatkichi boʻyicha CO<sub>2</sub>-ekv. hisobida berilgan. { job-is } { $table }-yil milliy jadvali shunday sanaydi. Oraliqlar { $draws } ta model hisob-kitobining har 10 tasidan 9 tasini qamraydi. Asosiy baho har bir farazning bizningcha eng maqbul qiymatiga tayanadi.
unit-of-t-yr = tonna yiliga
unit-of-t-CO2e-AR6-t = t CO<sub>2</sub>-ekv./t

key-jobs-direct-meaning = Korxonada ishlaydigan barcha kishilar

## Gross to net
step-goods-replaced = Boshqalarda yoʻqotilgan
waterfall-title-goods-replaced = { $year }-yilda boshqa ishlab chiqaruvchilar va ularning taʼminotchilari { SIZE($goods_lost) }ni yoʻqotadi

## Checks
check-factory-jobs-per-investment = Har million dollarga korxonadagi ish oʻrinlari
check-factory-jobs-per-investment-inside = { $year }-yilda korxonaga sarflangan har million dollarga korxonada { $value } ta ish oʻrni toʻgʻri keladi; bu { $high } chegarasidan yuqori emas.
check-factory-jobs-per-investment-outside = { $year }-yilda korxonaga sarflangan har million dollarga korxonada { $value } ta ish oʻrni toʻgʻri keladi. Bu { $high } chegarasidan yuqori: xodimlar soni va investitsiya bir-biriga mos emas.
check-turnover-per-wage = Aylanmaning ish haqiga nisbati
check-turnover-per-wage-inside = { $year }-yilda aylanma u yerda ishlaydiganlarning jami ish haqidan { $value } baravar katta; eng kam chegara — { $low }.
check-turnover-per-wage-outside = { $year }-yilda aylanmaning u yerda ishlaydiganlarning jami ish haqiga nisbati — { $value }. Bu { $low } chegarasidan past: korxona xodimlariga haq toʻlay olmaydi.

## Words to find a document by
keyword-kind = korxona

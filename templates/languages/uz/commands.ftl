## What show, list, explain and compare print; the part of an id after "table-column-" is a column of a table, as CSV names it

## Words in tables
not-estimated = baholanmagan
not-in-study = bu tadqiqotda yoʻq
spread-p05-p95 = model hisob-kitoblarining 5–95-persentili
spread-low-high = quyidan yuqorigacha, ehtimolsiz
table-measure-headcount = xodimlar soni
table-measure-fte = toʻliq bandlik
table-measure-job-years = kishi-yil
table-verdict-inside = chegarada
table-verdict-outside = chegaradan tashqarida
table-verdict-not-applicable = qoʻllanmaydi
table-unit-money = mln { $currency } ({ $year })
table-unit-money-year = yiliga mln { $currency } ({ $year })
table-named = { $name }: { $cell }
table-between = {"; "}
table-same = Barcha qatorlarda: { $parts }.

## What stands behind a cell
explain-with-spread = { $amount }; { $spread }
explain-no-range = { $amount }; oraliq baholanmagan
explain-middle = mediana { $median }; oʻrtacha { $mean }; oʻrtadagi yarmi: { $low } dan { $high } gacha
explain-more-draws = hisob-kitoblar koʻproq boʻlsa, oraliq uchlari siljishi mumkin: { $low } va { $high }
explain-made = Bu qanday hisoblangan ({ $variable })
explain-not-installed = Buni belgilaydigan loyiha turi bu yerda oʻrnatilmagan, shuning uchun formulasi nomaʼlum.
explain-computed = Hisoblaydi: { $code }
explain-computed-at = Hisoblaydi: { $code } ({ $file }, qator: { $line })
explain-money = Bu pul miqdori qanday olingan
explain-sources = Manbalar
explain-notes = Izohlar
explain-drivers = Nima eng koʻp taʼsir qiladi (rang korrelyatsiyasi)
explain-results = Bunga asoslangan natijalar
explain-inputs = Kirish maʼlumotlari: { $topic }
explain-input = { $id } = { $amount }; daraja { $grade }
explain-input-ranked = { $id } = { $amount }; daraja { $grade }; asosiy koʻrsatkichlarga taʼsiri boʻyicha oʻrni: { $rank }
explain-default-package = paketdagi standart qiymat
explain-default-kind = loyiha turining standart qiymati
explain-default-country = mamlakatning standart qiymati
explain-default-world = jahon boʻyicha standart qiymat, shu mamlakatniki emas
explain-from = manba: { $source }
explain-stated = koʻrsatilgan: { $amount }
explain-by-year = yillar boʻyicha qiymatlar, { $unit }
explain-times = { $number } ga koʻpaytiriladi ({ $by }), natija { $amount }
explain-by-index = narxlar indeksi { $index }
explain-by-rate = valyuta kursi
explain-by-scale = masshtab
explain-over = { $by } { $figures }
explain-figures = { $first } / { $second }

## Why two runs differ
bridge-unknown = baholanmagan yoki yoʻlda aniqlanmagan
bridge-nothing = (taʼsirsiz boshqa oʻzgarishlar: { $count })
bridge-same = Oʻzgarishsiz: { $figures }
bridge-absent = yoʻq

## What there is
list-sort-kinds = loyiha turlari (kinds)
list-sort-scenarios = ssenariylar (scenarios)
list-sort-documents = hujjatlar (documents)
list-sort-themes = bezaklar (themes)
list-sort-languages = tillar (languages)
list-sort-sections = boʻlimlar (sections)
list-sort = { $sort }: { $names }
list-country = { $name } ({ $code })
list-there-is = Bor:
list-there-is-not = Yoʻq:
list-briefs = Qisqa hisobotlar:
list-line = { $name }: { $says }
list-gap = { $name }: { $says }. { $gap }
list-table-with-jobs = { $table }; ish oʻrinlari kishi hisobida bor
list-table-without-jobs = { $table }; ish oʻrinlari kishi hisobida yoʻq
list-figure = { $name } { $period } ({ $source }, { $origin }, daraja { $grade })
list-world-default = jahon standart qiymati
list-country-pack = mamlakat toʻplami
list-full = toʻliq
list-no-chain = taʼminot zanjirisiz
list-not-yet = hali yoʻq
list-lacks = yetishmaydi: { $count }
list-lacking = { $brief }; yetishmaydi: { $subjects }

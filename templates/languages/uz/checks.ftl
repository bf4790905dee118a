## Checks of plausibility: what is checked, and one sentence for each verdict; `share` is the part of draws outside
check-jobs-per-investment = Investitsiyaning har million dollariga loyihadagi ish oʻrinlari
check-jobs-per-investment-inside = { $year }-yilda ishlab chiqarish hajmi uchun zarur bosqichlarning har million dollariga loyihada { $value } ta ish oʻrni toʻgʻri keladi; chegara ichida: { $low } dan { $high } gacha.
check-jobs-per-investment-outside = { $year }-yilda ishlab chiqarish hajmi uchun zarur bosqichlarning har million dollariga loyihada { $value } ta ish oʻrni toʻgʻri keladi. Bu chegaradan tashqarida ({ $low } dan { $high } gacha): xodimlar soni va eʼlon qilingan investitsiya bir-biriga mos emas.
check-value-added-share = Mamlakatdagi qoʻshilgan qiymatning aylanmadagi ulushi
check-value-added-share-inside = { $year }-yilda loyiha va uning taʼminot zanjirida mamlakatdagi qoʻshilgan qiymat aylanmaning { $value } qismi; bu butun tarmoq darajasidan ({ $high }) yuqori emas.
check-value-added-share-outside = { $year }-yilda loyiha va uning taʼminot zanjirida mamlakatdagi qoʻshilgan qiymat aylanmaning { $value } qismi. Bu butlovchi qismlar ham ishlab chiqaradigan butun tarmoq darajasidan ({ $high }) yuqori.
check-builders = Qurilish maydonlaridagi kishilar: sanoq va pul boʻyicha
check-builders-inside = Maydonlarda sanalgan kishilar u yerda sarflangan pul milliy jadval boʻyicha beradigan sonning { $value } qismi; chegara ichida: { $low } dan { $high } gacha.
check-builders-outside = Maydonlarda sanalgan kishilar u yerda sarflangan pul milliy jadval boʻyicha beradigan sonning { $value } qismi. Bu chegaradan tashqarida ({ $low } dan { $high } gacha): farq uch baravardan katta. Ish haqi, narxlar yoki kimlar sanalgani farq qiladi.
check-gva-of-gdp = Qoʻshilgan qiymatning yalpi ichki mahsulotga nisbati
check-gva-of-gdp-inside = { $year }-yilda butun qoʻshilgan qiymat narx yilidagi yalpi ichki mahsulotning { $value } qismi; bu { $high } chegarasidan yuqori emas.
check-gva-of-gdp-outside = { $year }-yilda butun qoʻshilgan qiymat narx yilidagi yalpi ichki mahsulotning { $value } qismi. Bu { $high } chegarasidan yuqori: shu turdagi bitta zavoddan bunchasini kutib boʻlmaydi.
check-local-parts = Yillik mahalliy butlovchi qismlar
check-local-parts-inside = { $year }-yilda loyiha { $value } mlrd USD miqdorida mahalliy tovarlar xarid qiladi. Bu butun tarmoq xarididan ({ $high } mlrd USD) koʻp emas.
check-local-parts-outside = { $year }-yilda loyiha { $value } mlrd USD miqdorida mahalliy tovarlar xarid qiladi. Bu butun tarmoq xarididan ({ $high } mlrd USD) koʻp: avval bunday taʼminotchilarni shakllantirish kerak boʻlardi.
check-home-sales-share = Ichki bozordagi ulush
check-petrol-saved = Tejalgan benzinning mamlakat ishlab chiqarishiga nisbati
check-petrol-saved-inside = { $year }-yilda mamlakatdagi haydovchilar { $value } mln tonna benzin tejaydi; mamlakat { $high } mln tonna ishlab chiqaradi.
check-petrol-saved-outside = { $year }-yilda mamlakatdagi haydovchilar { $value } mln tonna benzin tejaydi; bu mamlakat ishlab chiqarishidan ({ $high } mln tonna) koʻp.
check-imports-cap = Oʻrni bosilgan importning umumiy importga nisbati
check-not-applicable = { $name }: tekshirilmagan, sababi: { $reason }.
check-draws = { $sentence } Model hisob-kitoblarining { $share } qismi bu tekshiruvdan oʻtmaydi.
check-years = { $more ->
    [0] { $sentence }
   *[other] { $sentence } Yana { $more } yilda ham shunday.
}
check-elsewhere = <b>Oʻtilmagan tekshiruvlar:</b> { $names }.
check-judged = oʻz xulosamiz

## Limits and figures compared, as they are called in print
unit-of-persons-million-USD-2024 = kishi / mln USD (2024)
unit-of-billion-USD-2025-yr = mlrd USD (2025) yiliga

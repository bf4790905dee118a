## Page 1 of a factory
tile-emissions = { $country }dagi emissiya, { $first }–{ $last }
tile-jobs-direct-alone = korxonada
tile-jobs-direct = shundan korxonada
tile-tax-net-after-or = soliqlar oʻzgarishi, { $tax_net_after_from }–{ $tax_net_after_until } (yoki { BESIDE($tax_net_after_less_elsewhere, $tax_net_after_state, $tax_net_after) })
tile-tax-net-meanwhile-or = imtiyozlar davrida, { $tax_net_meanwhile_until }-yilgacha, soliqlar oʻzgarishi (yoki { BESIDE($tax_net_meanwhile_less_elsewhere, $tax_net_meanwhile_state, $tax_net_meanwhile) })
key-tax-net-meanwhile-less-elsewhere-meaning = Imtiyozli yillardagi soliqlar oʻzgarishi, bundan boshqa xarajatlar beradigan soliqlar ayirilgan

## Pages 2 to 8 of a factory
assessed-title = { $project }: { $year }-yil uchun bizning baho — { AMOUNT($output, range: "yes") }
assessed-left-out = <b>Nima baholanmagan.</b> Loyiha egalariga foyda keltiradimi, u qayerda joylashishi kerak va xaridorlarga qanchaga tushadi.
additional-standfirst = Korxona sotadigan mahsulot mamlakatdagi yoki xorijdagi boshqa ishlab chiqaruvchilar mahsulotining oʻrnini bosadi. Javoblar xaridorlar boshqa xarajatlarini ham kamaytirishi va davlat yigʻganini sarflashi bilan farq qiladi.
additional-which = <b>Qaysi javob toʻgʻri?</b> Mahsulot xaridorga almashtiriladigan mahsulot narxida tushsa — birinchisi. Xaridor koʻproq toʻlab, boshqa narsalardan tejasa — ikkinchisi.
money-not-in-figures = Loyihaga davlat xarajatlari va miqdori koʻrsatilmagan imtiyozlar jamiga kirmaydi. Xaridorlar uchun narxlar va kredit foizlari ham kiritilmagan. Bu xarajat va foyda tahlili emas.
added-by-rule-higher = { $year }-yilda { $country }da emissiya loyihasiz holatdan { SIZE($added_floor, $added_ceiling, unit: "full") } koʻp boʻladi
added-by-rule-lower = { $year }-yilda { $country }da emissiya loyihasiz holatdan { SIZE($added_floor, $added_ceiling, unit: "full") } kam boʻladi
added-by-rule-open = { $year }-yilda { $country }da emissiya ortishi aniq emas; oʻzgarish: { CHANGE($added_floor, $added_ceiling, unit: "full") }
added-by-rule-nothing = { $year }-yilda { $country }da emissiya oʻlchanadigan darajada oʻzgarmaydi
added-by-rule-subtitle = { $country }da CO<sub>2</sub>-ekv. oʻzgarishi, ming tonna yiliga, { $first }–{ $last }, model hisobi. Ustunchalar: { $year }-yil uchun 10 ta hisob-kitobdan 9 tasi
added-by-rule-alt = { $country }dagi emissiya oʻzgarishi chiziqlari, qoidalar boʻyicha, ming tonna yiliga, { $first }–{ $last }. { $year }-yilda: { $points }
world-unknown = <b>Dunyo boʻyicha</b>, mamlakatda va xorijda birgalikda, { $first }–{ $last }-yillardagi oʻzgarish baholanmagan, chunki kamroq sotadigan xorijiy ishlab chiqaruvchilar emissiyasi nomaʼlum.
world-by-case = <b>Dunyo boʻyicha</b>, mamlakatda va xorijda birgalikda, { $first }–{ $last }-yillardagi oʻzgarish baholanmagan, chunki kamroq sotadigan xorijiy ishlab chiqaruvchilar emissiyasi nomaʼlum. Bu haqda faraz qilingan holatlar natijasi: { $parts }.
world-case = “{ $scenario }” holatida, qayta tiklanuvchi energiya farazdagidek oʻssa, { CHANGE($value, unit: "full", range: "yes") }
emissions-gross-to-net = { $country }da yalpi emissiyadan sof oʻzgarishga, { $first }–{ $last }
key-tax-net-after-less-elsewhere-meaning = Imtiyozsiz yillardagi soliqlar oʻzgarishi, bundan boshqa xarajatlar beradigan soliqlar ayirilgan

## Page 3 of a factory without a national table
if-as-it-is = faqat ishlab chiqaruvchi almashsa
if-less-elsewhere = xaridorlar boshqa xarajatlarini ham oʻzgartirsa

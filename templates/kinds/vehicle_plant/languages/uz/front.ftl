## Page 1 of a vehicle plant
tile-emissions = { $first }–{ $last }-yillar avtomobillari yurishidagi emissiya
tile-jobs-direct = shundan zavodda
tile-tax-net-after-or = soliqlar oʻzgarishi, { $tax_net_after_from }–{ $tax_net_after_until } (yoki { BESIDE($tax_net_after_households, $tax_net_after_state, $tax_net_after) })
tile-tax-net-meanwhile-or = imtiyozlar davrida, { $tax_net_meanwhile_until }-yilgacha, soliqlar oʻzgarishi (yoki { BESIDE($tax_net_meanwhile_households, $tax_net_meanwhile_state, $tax_net_meanwhile) })
key-tax-net-meanwhile-households-meaning = Imtiyozli yillardagi soliqlar oʻzgarishi, bundan boshqa xarajatlar beradigan soliqlar ayirilgan
additional-which = <b>Qaysi javob toʻgʻri?</b> Avtomobillar xaridorga almashtiriladigan avtomobillar narxida tushsa — birinchisi. Xaridor koʻproq toʻlab, boshqa narsalardan tejasa — ikkinchisi. Birinchisi toʻgʻrimi, narxlar koʻrsatadi.
additional-standfirst = Zavodning har bir avtomobili { $country }da ishlab chiqarilgan yoki import qilingan avtomobil oʻrnini bosadi yoxud hech birining oʻrnini bosmaydi. Javoblar uy xoʻjaliklari qaysi hisobdan toʻlashi va davlat yigʻganini sarflashi bilan farq qiladi.
money-not-in-figures = Zavodga davlat xarajatlari, kreditlar va kafolatlar jamiga kirmaydi. Avtomobil, yoqilgʻi va zaryadlash narxlari kiritilmagan. Bu xarajat va foyda tahlili emas.
car-table-title = Har bir avtomobil va shu oʻlchamdagi benzinli avtomobil, ishlab chiqarish bilan, { $year }-yilda sotilgan
car-column-petrol = Shu oʻlchamli benzinli
key-tax-net-after-households-meaning = Imtiyozsiz yillardagi soliqlar oʻzgarishi, bundan boshqa xarajatlar beradigan soliqlar ayirilgan
decide-emissions = Yurishdagi emissiya
if-marginal = zaryadlashni { marginal-fuel } stansiyalari taʼminlasa
if-car-for-car = faqat boshqa avtomobillardan voz kechilsa

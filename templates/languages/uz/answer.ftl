## Page 1: the answer
heading-jobs = { $country }dagi ish oʻrinlari, { $year }
heading-emissions = Emissiyaning oʻzgarishi
boundary = { job-is } { $table }-yil milliy jadvali shunday sanaydi. Oraliqlar { $draws } ta model hisob-kitobining har 10 tasidan 9 tasini qamraydi. Asosiy baho har bir farazning bizningcha eng maqbul qiymatiga tayanadi.
boundary-no-table = Ish oʻrni deganda bir kishi tushuniladi. Oraliqlar { $draws } ta model hisob-kitobining har 10 tasidan 9 tasini qamraydi. Asosiy baho har bir farazning bizningcha eng maqbul qiymatiga tayanadi.
boundary-proxy = Ish oʻrni deganda loyihada ishlaydigan bir kishi tushuniladi. Taʼminot zanjiri boshqa mamlakatlar jadvallari boʻyicha baholangan. Bu baho zaif asoslangan va yuqoridagi raqamlarning hech biriga kirmaydi. Oraliqlar { $draws } ta model hisob-kitobining har 10 tasidan 9 tasini qamraydi. Asosiy baho har bir farazning bizningcha eng maqbul qiymatiga tayanadi.
does-not-say-heading = Bu hisobot nimani bildirmaydi
annex-contents = Mundarija
does-not-say-cba = Bu xarajat va foyda tahlili emas: loyiha xarajati ish oʻrinlari bilan qiyoslanmaydi.
does-not-say-credits = Bu yerdagi tonnalar uglerod birliklari emas.
does-not-say-announced-path = Bu prognoz emas. Barcha raqamlar faqat eʼlon qilingan hajmda ishlab chiqarilsa oʻrinli; buning ehtimoli esa aytilmagan.
does-not-say-announced = Eʼlon qilingan raqamlar prognoz emas. Ular hech bir jamiga kirmaydi.
does-not-say-place = Ish oʻrinlari butun mamlakat boʻyicha. { $basis ->
    [shares] Loyiha joylashgan hududdagi{ $region }, ammo loyihadan tashqaridagi ish oʻrinlari faraz qilingan ulushlardir.
    [table] Loyiha joylashgan hududdagi{ $region }, ammo loyihadan tashqaridagi ish oʻrinlari hududning taxminiy jadvalidan olingan.
   *[none] Ulardan qanchasi loyiha joylashgan hududda ekani baholanmagan.
  }
does-not-say-draft = Bu holatda { $roles } yoʻq: hujjat qoralama boʻlib qoladi.

key-figures-title = Asosiy koʻrsatkichlar va ularning maʼnosi
key-figures-subtitle = Asosiy baho va { $draws } ta model hisob-kitobining har 10 tasidan 9 tasini qamraydigan oraliq; koʻrsatkichlarni oʻzaro qoʻshib boʻlmaydi
column-figure = Koʻrsatkich
column-value = Asosiy baho
column-low-high = Oraliq
column-meaning = Nimani oʻlchaydi
column-kind = Turi, holati, darajasi
kind-and-status = { $scope }, { $status }, { $grade }
status-and-grade = { $status }, { $grade }
key-jobs-gross-name = Bogʻliq ish oʻrinlari{ comma-year }
key-jobs-gross-meaning = { $country }da: loyihada, uning taʼminot zanjirida va ish haqi sarfi orqali
key-jobs-direct-name = Loyihadagi ish oʻrinlari{ comma-year }
key-jobs-direct-meaning = { $place }da ishlaydiganlar, xorijdan kelganlar bilan birga
key-jobs-net-name = Qoʻshimcha ish oʻrinlari{ comma-year }
key-jobs-net-meaning = Bogʻliq ish oʻrinlari, bundan loyihasiz ham boʻladigan, boshqalardan olinadigan yoki mamlakatdan chiqib ketadiganlari ayirilgan
key-jobs-net-labour-scarce-name = Boshqa ish oʻrinlaridan kelganlar ayirilgan qoʻshimcha ish oʻrinlari{ comma-year }
key-jobs-net-labour-scarce-meaning = Qoʻshimcha ish oʻrinlari, bundan xodimlari boshqa ish beruvchilarda boʻsh qolgan oʻrinlarni tashlab kelganlari ayirilgan
key-women-indirect-name = Taʼminot zanjiridagi ish oʻrinlarida ayollar{ comma-year }
key-women-indirect-meaning = Taʼminot zanjiridagi ish oʻrinlari, ular joylashgan tarmoqlardagi ayollar ulushiga koʻpaytirilgan
key-emissions-name = Emissiya
key-emissions-average-meaning = Loyiha bilan va loyihasiz emissiya farqi, { $first }–{ $last }
key-emissions-marginal-meaning = Xuddi shu, agar butun qoʻshimcha elektr energiyasini { marginal-fuel } elektr stansiyalari bersa
key-tax-net-name = Soliqlar oʻzgarishi{ comma-year }
key-not-collected-name = Imtiyozlar davrida undirilmagan
key-not-collected-meaning = Loyiha toʻlamaydigan soliqlar, imtiyozli yillar boʻyicha jami
key-collected-name = Imtiyozlar davrida undirilgan
key-collected-meaning = Shu yillarda loyiha, uning taʼminotchilari va ish haqidan olinadigan soliqlar, boshqa joylardagi yoʻqotishlar ayirilmagan
key-tax-net-meanwhile-name = Imtiyozlar davrida soliqlar oʻzgarishi
key-tax-net-meanwhile-meaning = Undirilgan soliqlar, bundan boshqa joylarda yoʻqotilganlari ayirilgan, imtiyozli yillar boʻyicha jami
key-tax-net-after-name = Soliqlar oʻzgarishi
key-tax-net-after-meaning = Undirilgan soliqlar, bundan boshqa joylarda yoʻqotilganlari ayirilgan, imtiyozsiz yillar boʻyicha jami
key-tax-net-all-years-name = Soliqlar oʻzgarishi, barcha yillar
key-foreign-exchange-net-name = Chet el valyutasi oʻzgarishi{ comma-year }
key-taxes-life-name = Soliqlar, barcha yillar
key-taxes-life-meaning = Loyiha, uning taʼminotchilari va ish haqidan olinadigan soliqlar, { $first }–{ $last }-yillar jami
heading-value-added = { $country }dagi qoʻshilgan qiymat, { $year }
heading-public-money = Davlat mablagʻlari, { $year }
key-gva-gross-name = Bogʻliq qoʻshilgan qiymat{ comma-year }
key-gva-gross-meaning = { $country }da: loyihada, uning taʼminot zanjirida va ish haqi sarfi orqali
key-gva-net-name = Qoʻshimcha qoʻshilgan qiymat{ comma-year }
key-gva-net-meaning = Bogʻliq qoʻshilgan qiymat, bundan loyihasiz ham boʻladigan, boshqalardan olinadigan yoki mamlakatdan chiqib ketadigan qismi ayirilgan

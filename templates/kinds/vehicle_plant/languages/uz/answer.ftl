## The plant and its cars on page 1
heading-emissions = Avtomobillarning butun foydalanish davridagi emissiya
boundary = Emissiya quduqdan gʻildirakkacha, IPCC AR6 ning GWP100 koʻrsatkichi boʻyicha CO<sub>2</sub>-ekv. hisobida berilgan. U { $first }–{ $last }-yillarda ishlab chiqarilgan avtomobillarni xizmat muddati oxirigacha qamrab oladi; avtomobil va batareyalarni ishlab chiqarish bunga kirmaydi. { job-is } { $table }-yil milliy jadvali shunday sanaydi. Oraliqlar { $draws } ta model hisob-kitobining har 10 tasidan 9 tasini qamraydi. Asosiy baho har bir farazning bizningcha eng maqbul qiymatiga tayanadi.
does-not-say-cba = Bu xarajat va foyda tahlili emas: soliqlar, imtiyozlar va avtomobil narxlari ish oʻrinlari bilan qiyoslanmaydi.
key-jobs-gross-meaning = { $country }da: zavodda, uning taʼminot zanjirida va ish haqi sarfi orqali
key-jobs-direct-name = Zavoddagi ish oʻrinlari{ comma-year }
key-jobs-net-meaning = Bogʻliq ish oʻrinlari, bundan almashtiriladigan avtomobillar ishlab chiqaruvchilarida yoʻqotilgan va xorijiy xodimlar egallagan ish oʻrinlari ayirilgan
key-jobs-net-meaning-running-costs = Bogʻliq ish oʻrinlari, bundan boshqa avtomobil ishlab chiqaruvchilarda yoʻqotilgan va xorijiy xodimlar egallagan ish oʻrinlari ayirilgan; egalar yoqilgʻi oʻrniga sotib oladigan narsalar qoʻshilgan
key-emissions-average-meaning = { $first }–{ $last }-yillarda ishlab chiqarilgan avtomobillar, butun foydalanish davri, almashtiriladigan avtomobillarga nisbatan
key-emissions-marginal-meaning = Oʻsha avtomobillar, barcha qoʻshimcha elektr energiyasini { marginal-fuel } elektr stansiyalari ishlab chiqarsa
key-petrol-and-diesel-name = Yoqilgan benzin va dizel yoqilgʻisi
key-petrol-and-diesel-meaning = Oʻsha avtomobillar, almashtiriladigan avtomobillarga nisbatan
does-not-say-of-made-elsewhere = Avtomobillarning { $made_elsewhere_share } qismi ilgari { $made_elsewhere }dan kelgan avtomobillarning aynan oʻzi. Ular yuriladigan joyda hech narsani tejamaydi.

## Words to find a document by
keyword-kind = avtomobil zavodi, elektromobillar
keyword-fuel = motor yoqilgʻisi
key-emissions-life-cycle-name = Hayotiy sikl emissiyasi

## A programme on page 1
heading-spending = Nimaga sarflanadi
heading-building = Qurilishdagi kishi-yillar
heading-jobs = Saqlanib qoladigan ish oʻrinlari, { $year }
heading-emissions = Quriladigan narsalar materiallari emissiyasi
boundary = { job-is } { $table }-yil milliy jadvali shunday sanaydi. Kishi-yil — bir kishining bir yillik ishi; u hech bir ish oʻrinlari jamiga kirmaydi. Oraliqlar { $draws } ta model hisob-kitobining har 10 tasidan 9 tasini qamraydi. Asosiy baho har bir farazning bizningcha eng maqbul qiymatiga tayanadi.
does-not-say-cba = Bu xarajat va foyda tahlili emas: quriladigan narsalar ularning narxi bilan qiyoslanmaydi.

key-jobs-left-name = Saqlanib qoladigan ish oʻrinlari
key-jobs-left-meaning = Dastur tufayli u yerda hech kim ishlamaydi; sababi “Nimaga sarflanadi” boʻlimida
does-not-say-announced = Eʼlon qilingani bajarilgani emas. Mablagʻlar sarflanmay qolishi mumkin boʻlgan qismi uchun oraliq bilan kiritilgan.
panel-gross-net-text-job-years = Asosiy baho, qurilishning barcha yillari{ comma-registered }: { $gross }, shundan: { $parts }.

key-spent-name = Dastur mablagʻi
key-spent-meaning = Barcha moddalar va yillar, toʻlangan narxlarda
key-set-aside-name = Qurilishga ketmaydigan mablagʻ
key-set-aside-meaning = Yer va zaxiralar
key-job-years-name = Kishi-yillar{ of-registered }
key-job-years-meaning = Sotuvchilarda, taʼminotchilarda va ish haqi sarfi orqali
key-job-years-direct-name = Shundan quruvchilar va boshqa sotuvchilarda
key-job-years-direct-meaning = Dasturdan haq oladigan tashkilotlardagi { registered }kishilar
key-job-years-all-name = Barcha kishi-yillar
key-job-years-all-meaning = Roʻyxatga olinmaganlar bilan birga
key-job-years-net-name = Qoʻshimcha kishi-yillar{ of-registered }
key-job-years-net-meaning = Xuddi shu mablagʻ boshqa maqsadga sarflanganda boʻladigani ayirilgan
key-job-years-all-net-name = Qoʻshimcha kishi-yillar, barcha kishilar
key-job-years-all-net-meaning = Xuddi shu, ikkala tomonda roʻyxatga olinmaganlar bilan
key-job-years-net-labour-scarce-name = Boshqa ish oʻrinlaridan kelganlar ayirilgan qoʻshimcha kishi-yillar{ of-registered }
key-job-years-net-labour-scarce-meaning = { key-jobs-net-labour-scarce-meaning }
key-job-years-all-net-not-spent-meaning = Faqat dastursiz ham boʻladigan yoki boshqalardan olinadigan qism ayirilgan
key-built-gva-name = Qurilishning qoʻshilgan qiymati
key-built-gva-meaning = Sotuvchilarda, taʼminotchilarda va ish haqi sarfi orqali, barcha yillar, boshqa joylardagi yoʻqotishlar ayirilmagan
key-built-imports-name = Qurilish uchun import
key-built-imports-meaning = Dastur va taʼminotchilar xorijdan sotib oladigani hamda ish haqiga olinadigan import
key-built-taxes-name = Qurilishdan soliqlar
key-built-taxes-meaning = Ish haqi, taʼminotchilar va mahsulotlardan; bir qismini davlat oʻziga toʻlaydi
key-embodied-name = Materiallarni ishlab chiqarish emissiyasi
key-embodied-meaning = Hisobga olingan, mamlakatda ishlab chiqarilgan materiallar
key-jobs-gross-name = Saqlanib qoladigan ish oʻrinlari{ comma-year }
key-jobs-gross-meaning = Xodimlar, ularning taʼminot zanjiri, ish haqi sarfi
key-jobs-direct-name = Qurilishdan keyingi xodimlar{ comma-year }
key-jobs-direct-meaning = Shtat jadvaliga koʻra, hech qachon qurilish mablagʻidan hisoblanmagan
key-jobs-net-name = Saqlanib qoladigan qoʻshimcha ish oʻrinlari{ comma-year }
key-jobs-net-meaning = Xuddi shu yillik mablagʻ boshqa maqsadga sarflanganda boʻladigani ayirilgan
key-gva-gross-name = Ishlash davridagi qoʻshilgan qiymat{ comma-year }
key-gva-net-name = Ishlash davridagi qoʻshimcha qoʻshilgan qiymat{ comma-year }
key-gva-net-meaning = Xuddi shu yillik mablagʻ boshqa maqsadga sarflanganda bogʻliq boʻladigani ayirilgan

## Headlines

## Words to find a document by
keyword-kind = xarajatlar dasturi

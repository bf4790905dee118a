## A programme on page 1
heading-spending = Nimaga sarflanadi
heading-building = Qurilishdagi kishi-yillar
heading-jobs = Saqlanib qoladigan ish oʻrinlari, { $year }
heading-emissions = Quriladigan narsalar materiallari emissiyasi
boundary = { job-is } { $table }-yil milliy jadvali shunday sanaydi. Kishi-yil — bir ish oʻrni, bir yil davomida; u hech bir ish oʻrinlari jamiga kirmaydi. Oraliqlar { $draws } ta model hisob-kitobining har 10 tasidan 9 tasini qamraydi. Asosiy baho har bir farazning bizningcha eng maqbul qiymatiga tayanadi.
does-not-say-cba = Bu xarajat va foyda tahlili emas: quriladigan narsalar ularning narxi bilan qiyoslanmaydi.

key-jobs-left-name = Saqlanib qoladigan ish oʻrinlari
does-not-say-announced = Eʼlon qilingani bajarilgani emas. Mablagʻlar sarflanmay qolishi mumkin boʻlgan qismi uchun oraliq bilan kiritilgan.
panel-gross-net-text-job-years = Asosiy baho, qurilishning barcha yillari{ comma-registered }: { $gross }, shundan: { $parts }.

key-spent-name = Dastur mablagʻi
key-spent-meaning = Barcha moddalar va yillar, toʻlangan narxlarda
key-set-aside-name = Qurilishga ketmaydigan mablagʻ
key-job-years-name = Kishi-yillar{ of-registered }
key-job-years-meaning = Sotuvchilarda, taʼminotchilarda va ish haqi sarfi orqali
key-job-years-direct-name = Shundan quruvchilar va boshqa sotuvchilarda
key-job-years-all-name = Barcha kishi-yillar
key-job-years-all-meaning = Roʻyxatga olinmaganlar bilan birga
key-job-years-net-name = Qoʻshimcha kishi-yillar{ of-registered }
key-job-years-net-meaning = Xuddi shu mablagʻ boshqa maqsadga sarflanganda boʻladigani ayirilgan
key-job-years-all-net-name = Qoʻshimcha kishi-yillar, barcha kishilar
key-job-years-all-net-meaning = Xuddi shu, ikkala tomonda roʻyxatga olinmaganlar bilan
key-job-years-net-labour-scarce-name = Boshqa ish oʻrinlaridan kelganlar ayirilgan qoʻshimcha kishi-yillar{ of-registered }
key-job-years-net-labour-scarce-meaning = { key-jobs-net-labour-scarce-meaning }
key-built-gva-name = Qurilishning qoʻshilgan qiymati
key-built-imports-name = Qurilish uchun import
key-built-taxes-name = Qurilishdan soliqlar
key-embodied-name = Materiallarni{ $of_materials } ishlab chiqarish emissiyasi
key-embodied-meaning = Hisobga olingan, mamlakatda ishlab chiqarilgan materiallar
key-jobs-gross-name = Saqlanib qoladigan ish oʻrinlari{ comma-year }
key-jobs-gross-meaning = Xodimlar, ularning taʼminot zanjiri, ish haqi sarfi
key-jobs-direct-name = Qurilishdan keyingi xodimlar{ comma-year }
key-jobs-net-name = Saqlanib qoladigan qoʻshimcha ish oʻrinlari{ comma-year }
key-jobs-net-meaning = Xuddi shu yillik mablagʻ boshqa maqsadga sarflanganda boʻladigani ayirilgan
key-gva-gross-name = Ishlash davridagi qoʻshilgan qiymat{ comma-year }
key-gva-net-name = Ishlash davridagi qoʻshimcha qoʻshilgan qiymat{ comma-year }

## Headlines

## Words to find a document by
keyword-kind = xarajatlar dasturi

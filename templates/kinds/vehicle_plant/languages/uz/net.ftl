## From gross to net: cars that give way
waterfall-title-replaced-cars = { $year }-yilda mamlakatdagi boshqa avtomobil ishlab chiqaruvchilar { SIZE($cars_lost) }ni yoʻqotadi
step-replaced-cars = Boshqa avtozavodlarda yoʻqotilgan
step-running-costs = Kamaygan yoqilgʻi, elektr va taʼmir hamda ular oʻrniga xaridlar
place-of-making = <b>Ishlab chiqarish joyi koʻchadi.</b> { $year }-yil avtomobillaridan ichki bozorda { AMOUNT($same_cars, unit: "none") } tasi, chet elda { AMOUNT($same_cars_abroad, unit: "none") } tasi shu paytgacha { $made_elsewhere }da yigʻilgan xuddi shunday avtomobillar oʻrnini bosadi. Bu yerda ular ish oʻrni, ishlab chiqarish va endi sotib olinmaydigan import sifatida hisobga olinadi. Yuriladigan joyda ular hech narsani oʻzgartirmaydi. Eski joy elektr energiyasi oʻrniga yangi joynikidan foydalanilganda, bunday barcha avtomobillarni ishlab chiqarish emissiyasi oʻzgarishi: { CHANGE($making_moved, range: "yes") }; ikkala elektr tarmogʻi uchun bitta maʼlumotlar toʻplami olingan. Avtomobil qayerda yigʻilmasin, materiallar, qismlar va batareyalar bir xil; yuk tashish hisobga olinmagan.
purchases-alt = Zavod aylanmasi nimalarni sotib olishga ketishini ulushlarda koʻrsatuvchi ustunlar. { $parts }
tax-profit-tax = Zavodning foyda soligʻi
tax-recycling-fee = Avtomobillar uchun utilizatsiya yigʻimi
tax-kit-duty = Yigʻish toʻplamlari uchun boj
line-replaced-cars-car-for-car = Almashtiriladigan avtomobillar ishlab chiqaruvchilarida yoʻqotilgani
line-running-costs-car-for-car = Egalar xaridlaridagi aksiz va boshqa soliqlar
line-net-car-for-car = Yoʻqotishlardan soʻng, faqat boshqa avtomobillardan voz kechilsa
public-cost-car-loans = xaridorlarga arzonlashtirilgan kreditlar
scale-adds = Ishlab chiqarish yiliga { $small } ming tadan { $large } ming ta avtomobilga oshsa, { $year }-yildagi qoʻshimcha ish oʻrinlari bunday oʻzgaradi: { $parts }. Qaysi biri toʻgʻriligi aniq emas.

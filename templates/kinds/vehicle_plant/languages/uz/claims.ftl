## What was said about the plant and its cars
claims-title = Zavod haqida nima deyilgan va boshqa manbalar nima deydi
result-petrol-and-diesel-lower = Baho: avtomobillarning butun davrida taxminan { $c } kam ({ $range }).
result-petrol-and-diesel-higher = Baho: avtomobillarning butun davrida taxminan { $c } koʻp ({ $range }).
result-petrol-and-diesel-unsettled = Baho: aniq emas, avtomobillarning butun davrida { $range } ({ $unit }).
result-petrol-and-diesel-unchanged = Baho: oʻlchanadigan oʻzgarish yoʻq, { $range } ({ $unit }).
assessed-reported-announced = { $name }: { $year }-yilda { $output } ta avtomobil ishlab chiqarilgan; eʼlon qilingani yiliga { $announced } ta
assessed-reported = { $name }: { $year }-yilda { $output } ta avtomobil ishlab chiqarilgan
assessed-announced = { $name }: eʼlon qilingani yiliga { $announced } ta avtomobil
gap-jobs-per-car = { $value } — har bir avtomobilga boshqacha miqdorda xodim kerak boʻlgani uchun
gap-required = <b>Eʼlon qilingan koʻrsatkich nimani talab qiladi?</b> Bu quvvatdan toʻliq foydalanish uchun yiliga taxminan { $exports } ta avtomobil eksport qilinishi kerak. Mahalliy butlovchi qismlar xaridi yiliga { $parts } mlrd USD boʻlishi kerak.
about-output = Yillik avtomobillar soni
about-own-shops = Oʻz presslash, payvandlash va boʻyash sexlari qachon ishga tushadi
about-local-parts = Mamlakatda ishlab chiqarilgan butlovchi qismlar

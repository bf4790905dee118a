## Dastur haqida bir daqiqada aytiladigan soʻz
spoken-tile-money = Dastur boʻyicha { $spent_spoken } sarflanadi.
spoken-tile-building = Qurilish bilan roʻyxatga olinganlarning { $job_years_spoken } mehnati bogʻliq, roʻyxatga olinmaganlar bilan birga — { $job_years_all_spoken }. Ular ishlar bilan tugaydi.
spoken-tile-additional = Boshqa joylardagi yoʻqotishlardan soʻng qoʻshimcha kishi-yillar: { $answers }.
spoken-tile-jobs = Qoladigan qoʻshimcha ish oʻrinlari: { $answers }.
spoken-tile-emissions = Materiallarni ishlab chiqarishdagi bir martalik emissiya: { $embodied_spoken }.

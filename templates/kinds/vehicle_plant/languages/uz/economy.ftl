## Economy, for the plant and its cars
check-claim-direct-jobs = Bayonotdagi ish oʻrinlari, 1 000 ta avtomobilga
check-claim-direct-jobs-inside = Bayonotda quvvatning har 1 000 ta avtomobiliga jami { $value } ta ish oʻrni; faqat yigʻadigan zavodlar uchun biz qabul qilgan chegara ichida: { $low } dan { $high } gacha.
check-claim-direct-jobs-outside = Bayonotda quvvatning har 1 000 ta avtomobiliga jami { $value } ta ish oʻrni; faqat yigʻadigan zavodlar uchun biz qabul qilgan chegaradan tashqarida: { $low } dan { $high } gacha.
check-claim-exports-inside = Bayonotdagi quvvatdan toʻliq foydalanilsa va faraz qilingan ulush eksport qilinsa, bu yiliga taxminan { $value } ta avtomobil boʻladi; koʻrsatkichi eʼlon qilingan eksport bozorlari jami { $high } ta yangi avtomobil oladi.
check-claim-exports-outside = Bayonotdagi quvvatdan toʻliq foydalanilsa va faraz qilingan ulush eksport qilinsa, bu yiliga taxminan { $value } ta avtomobil boʻladi; bu koʻrsatkichi eʼlon qilingan eksport bozorlari jami oladigan { $high } ta yangi avtomobildan koʻp.

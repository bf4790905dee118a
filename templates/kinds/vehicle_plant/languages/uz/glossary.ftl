## Terms of the plant and its cars
glossary-well-to-wheel = <b>Quduqdan gʻildirakkacha (WTW):</b> yoqilgʻi yoki elektr energiyasini ishlab chiqarish va yetkazib berish hamda yurish; avtomobilni ishlab chiqarish kirmaydi.
glossary-life-cycle = <b>Hayotiy sikl:</b> quduqdan gʻildirakkacha hamda avtomobil va uning batareyalarini ishlab chiqarish; utilizatsiya kiradi, taʼmir kirmaydi.

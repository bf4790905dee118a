## Emissions, for the plant and its cars
assumption-vehicles-any-battery = { $any1 }: tortuvchi batareya
assumption-making-plant-carriers-any = Bitta avtomobilga zavodda sarflanadigan energiya: { $any1 }
assumption-compared-any-electricity = { $any1 }: elektr energiyasi
assumption-compared-any-battery = { $any1 }: tortuvchi batareya
assumption-compared-any-lpg = { $any1 }: yoqilgʻi
stage-vehicle = Avtomobilni ishlab chiqarish
stage-driving = Yurish
note-maintenance-of-cars = Avtomobillarga texnik xizmat emissiyasi

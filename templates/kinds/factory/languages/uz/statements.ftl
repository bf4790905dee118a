## Korxonaning birinchi beti
supported-with-project = { $year }-yilda taxminan { AMOUNT($supported) }, shundan { AMOUNT($at_project, unit: "none") } tasi korxonada.
supported-at-project = { $year }-yilda korxonada taxminan { AMOUNT($at_project, unit: "people") } ishlaydi. Taʼminotchilardagi ish oʻrinlari baholanmagan.
means-emissions-fall = { $country }da emissiya { SIZE($emissions_floor, $emissions_ceiling, unit: "full") } kam boʻladi; miqdori korxonani qaysi elektr stansiyalari taʼminlashiga bogʻliq.
means-emissions-rise = { $country }da emissiya { SIZE($emissions_floor, $emissions_ceiling, unit: "full") } koʻp boʻladi; miqdori korxonani qaysi elektr stansiyalari taʼminlashiga bogʻliq.
ask-emissions = { $country }da emissiya kamayadimi?

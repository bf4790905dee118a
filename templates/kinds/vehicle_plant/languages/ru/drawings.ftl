## Short names inside charts

chart-step-replaced-cars = Потери других автозаводов
chart-step-running-costs = Топливо, энергия, ремонт
chart-step-other-spending = Потери от иных трат
chart-stage-making = Производство, с батареей

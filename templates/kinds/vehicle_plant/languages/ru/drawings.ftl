## Short names inside charts

chart-step-running-costs = Топливо, энергия, ремонт
chart-stage-making = Производство, с батареей

## Short names inside charts

chart-step-replaced-cars = Boshqa zavodlar yoʻqotishi
chart-step-running-costs = Yoqilgʻi, elektr va taʼmir
chart-step-other-spending = Boshqa xarajat kamaygani
chart-stage-making = Avtomobil va batareya ishlab chiqarish

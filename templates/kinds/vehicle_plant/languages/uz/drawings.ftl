## Short names inside charts

chart-step-running-costs = Yoqilgʻi, elektr va taʼmir
chart-stage-making = Avtomobil va batareya ishlab chiqarish

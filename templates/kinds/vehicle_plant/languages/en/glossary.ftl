## Terms of the plant and its cars
glossary-well-to-wheel = <b>Well-to-wheel (WTW):</b> making and delivering fuel or power, and driving; without making the car.
glossary-life-cycle = <b>Life cycle:</b> well-to-wheel and, besides, making the car and its batteries; here with scrapping, without repairs.
glossary-capacity = <b>Production capacity:</b> what a plant could make in a year; what it does make is its actual output, and only that counts here.

## Terms of the plant and its cars
glossary-well-to-wheel = <b>Well-to-wheel (WTW):</b> making and delivering fuel or power, and driving, without making the car.
glossary-life-cycle = <b>Life cycle:</b> well-to-wheel, and making the car and its batteries, with scrapping and without repairs.

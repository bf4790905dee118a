## Headlines, chosen by the signs of their ranges
if-announced = Условие: объявленный выпуск достигнут.{" "}

## Tables of other countries stand in for that of the country

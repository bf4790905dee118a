## Headlines, chosen by the signs of their ranges
if-announced = If the announced output came true:{" "}

## Tables of other countries stand in for that of the country

## Headlines of the plant and its cars, chosen by the signs of their ranges

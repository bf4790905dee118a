## Page 1 of a factory
at-the-project = in the factory
abroad-unknown = What changes abroad is not counted.
emissions-of = { " " }in { $country }

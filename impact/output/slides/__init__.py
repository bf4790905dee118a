"""A brief as six slides, with charts that can be edited.

`content` says what each slide holds, chosen from the blocks of the brief; `layout` says where it stands, by measuring
it; `shapes` writes it; `base` is the presentation that they are put into.
"""

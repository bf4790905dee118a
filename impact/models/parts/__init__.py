"""What projects of every kind share: one part a file, resting on flows that the kind or another part gives."""

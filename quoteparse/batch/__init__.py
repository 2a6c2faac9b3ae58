"""Many documents: worker processes with limits enforced from outside, output in order, runs that can be resumed."""

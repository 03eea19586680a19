"""Lists of lists as two arrays: all values one after the other, and where each list starts."""

import numpy


def gather(flat, starts, numbers):
    """The values of the chosen lists one after the other, and where each of them starts there."""
    lengths = starts[numbers + 1] - starts[numbers]
    ends = numpy.cumsum(lengths)
    begins = ends - lengths
    return flat[numpy.arange(ends[-1] if len(ends) else 0) + numpy.repeat(starts[numbers] - begins, lengths)], begins

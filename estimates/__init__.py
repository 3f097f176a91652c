"""What SQL cannot say: exact intervals, reliable change, network figures and retention, as pure functions on arrays."""

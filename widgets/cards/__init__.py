"""Cards by topic: which figures stand in a chart, what its title says, and the table behind it."""

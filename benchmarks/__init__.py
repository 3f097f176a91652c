"""What it costs: imports, reruns, the first paint, several viewers; each beside a floor measured in the same run."""

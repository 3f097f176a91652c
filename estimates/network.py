"""Every network figure of one wave, by the name under which it is published."""

from collections.abc import Callable

from estimates import network_shape as shape
from estimates import network_ties as directed
from estimates.network_wave import NetworkFigure, NetworkWave

# One by one: some walk all shortest paths, and a page asks for few of them. Formulas and sources stand at each function;
# turnover stands in `network_change`.
FIGURES: dict[str, Callable[[NetworkWave], NetworkFigure]] = {
    "partners_active": directed.partners_active,
    "ties": directed.ties,
    "mean_degree": lambda wave: shape.mean_degree(wave.graph),
    "density": directed.density,
    "reciprocity": directed.reciprocity,
    "perception_gap": directed.perception_gap,
    "degree_centralisation": lambda wave: shape.degree_centralisation(wave.graph),
    "betweenness_centralisation": lambda wave: shape.betweenness_centralisation(wave.graph),
    "components": lambda wave: shape.components(wave.graph),
    "largest_component_share": lambda wave: shape.largest_component_share(wave.graph),
    "average_path_length": lambda wave: shape.average_path_length(wave.graph),
    "bridging_share": lambda wave: shape.bridging_share(wave.graph, wave.kinds),
    "ei_index": lambda wave: shape.ei_index(wave.graph, wave.kinds),
    "ei_index_expected": lambda wave: shape.expected_ei_index(wave.graph, wave.kinds),
    "response_rate": directed.response_rate,
}

"""Every network figure of one wave, by the name under which it is published."""

from estimates import network_shape as shape
from estimates import network_ties as directed
from estimates.network_wave import NetworkFigure, NetworkWave


def network_figures(wave: NetworkWave) -> dict[str, NetworkFigure]:
    """Figure by name; formulas and sources stand at each function, turnover in `network_change`."""
    return {
        "partners_active": directed.partners_active(wave),
        "ties": directed.ties(wave),
        "mean_degree": shape.mean_degree(wave.graph),
        "density": directed.density(wave),
        "reciprocity": directed.reciprocity(wave),
        "degree_centralisation": shape.degree_centralisation(wave.graph),
        "betweenness_centralisation": shape.betweenness_centralisation(wave.graph),
        "components": shape.components(wave.graph),
        "largest_component_share": shape.largest_component_share(wave.graph),
        "average_path_length": shape.average_path_length(wave.graph),
        "ei_index": shape.ei_index(wave.graph, wave.kinds),
        "response_rate": directed.response_rate(wave),
    }

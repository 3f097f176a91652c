"""Every network figure of one wave, by the name under which it is published."""

from collections.abc import Callable
from functools import partial

from estimates import network_shape as shape
from estimates import network_ties as directed
from estimates.network_wave import FEWEST_PARTNERS, NetworkFigure, NetworkWave

Figure = Callable[[NetworkWave], NetworkFigure]

# What a network of one or two partners has as well.
COUNTS: dict[str, Figure] = {
    "partners_active": directed.partners_active,
    "ties": directed.ties,
    "response_rate": directed.response_rate,
}
# These two are zero where partners answered and named no tie.
DEGREES: dict[str, Figure] = {
    "mean_degree": lambda wave: shape.mean_degree(wave.graph),
    "density": directed.density,
}
# The others describe the ties, and without any tie there is nothing to describe.
SHAPES: dict[str, Figure] = {
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
}


def _index(figure: Figure, wave: NetworkWave) -> NetworkFigure:
    """The figure; of one or two partners without any number but n."""
    found = figure(wave)
    return found if len(wave.kinds) >= FEWEST_PARTNERS else NetworkFigure(None, n=found.n)


def _shape(figure: Figure, wave: NetworkWave) -> NetworkFigure:
    """The same, and None without any tie."""
    found = _index(figure, wave)
    return found if wave.arcs or found.value is None else NetworkFigure(None, n=found.n)


# One by one: some walk all shortest paths, and a page asks for few of them. Formulas and sources are at each function;
# turnover is in `network_change`.
FIGURES: dict[str, Figure] = {
    **COUNTS,
    **{name: partial(_index, figure) for name, figure in DEGREES.items()},
    **{name: partial(_shape, figure) for name, figure in SHAPES.items()},
}

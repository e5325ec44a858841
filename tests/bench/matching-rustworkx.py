"""Seconds that rustworkx takes for the matching of a graph in a file, each run on a line of its own."""

import json
import sys
import time

import rustworkx

with open(sys.argv[1], encoding="utf-8") as file:
    edges = json.load(file)
graph = rustworkx.PyGraph()
graph.add_nodes_from(range(1 + max(max(a, b) for a, b, _ in edges)))
graph.add_edges_from([(a, b, weight) for a, b, weight in edges])
for _ in range(int(sys.argv[2])):
    start = time.perf_counter()
    rustworkx.max_weight_matching(graph, weight_fn=int)
    print(time.perf_counter() - start)

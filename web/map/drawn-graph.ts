import Graph from 'graphology';
import type Sigma from 'sigma';
import { CANVAS_COLOURS, type Scene, type SceneNode, type SceneTie } from './scene.ts';

interface MarkLooks {
  /** Pixels. */
  readonly sizeOf: (node: SceneNode) => number;
  readonly isHollow: (node: SceneNode) => boolean;
}

const NONE: ReadonlyMap<string, SceneTie> = new Map();

/** What the graphics card has of a scene. While the ties stay the same it is handed only the marks that look different. */
export class DrawnGraph {
  private ties: readonly SceneTie[] | undefined;
  private lit = NONE;
  private nodes: readonly SceneNode[] = [];

  constructor(
    private readonly sigma: Sigma,
    private readonly looks: MarkLooks,
  ) {}

  show(scene: Scene): void {
    const { nodes } = this;
    const stays = scene.ties === this.ties && nodes.length === scene.nodes.length && scene.nodes.every(({ id }, i) => nodes[i]!.id === id);
    if (!stays) this.remake(scene);
    else this.change(scene, (node, i) => node !== nodes[i]);
    this.nodes = scene.nodes;
  }

  /** Their looks have changed, though the scene has not. */
  look(scene: Scene): void {
    this.change(scene, () => true);
  }

  private remake(scene: Scene): void {
    const graph = new Graph({ type: 'undirected', multi: true });
    for (const node of scene.nodes) graph.addNode(node.id, this.markOf(node, scene));
    for (const { key, a, b, colour, width, order, dash, lane, faint = 0 } of scene.ties) {
      graph.addUndirectedEdgeWithKey(key, a, b, { color: colour, size: width, dash, lane, faint, lit: scene.lit?.has(key) ?? false, type: 'tie', zIndex: order });
    }
    this.ties = scene.ties;
    this.lit = scene.lit ?? NONE;
    this.sigma.setGraph(graph);
  }

  /** Writes past the graph's own events, each of which would have all of it worked out again. */
  private change(scene: Scene, mayDiffer: (node: SceneNode, place: number) => boolean): void {
    const graph = this.sigma.getGraph();
    let hasMoved = false;
    const nodes = scene.nodes.filter(mayDiffer).flatMap((node) => {
      const now = graph.getNodeAttributes(node.id);
      const next = this.markOf(node, scene);
      if (Object.entries(next).every(([name, value]) => now[name] === value)) return [];
      hasMoved ||= now['x'] !== next.x || now['y'] !== next.y;
      Object.assign(now, next);
      return [node.id];
    });
    const { lit = NONE } = scene;
    const edges = [...new Set([...this.lit.keys(), ...lit.keys()])].filter((key) => this.lit.has(key) !== lit.has(key));
    for (const key of edges) graph.getEdgeAttributes(key)['lit'] = lit.has(key);
    this.lit = lit;
    if (hasMoved) this.sigma.scheduleRefresh();
    else this.sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
  }

  private markOf(node: SceneNode, { theme }: Scene) {
    const { x, y, colour: color, shape, radius } = node;
    const { sizeOf, isHollow } = this.looks;
    return { x, y, color, shape, size: sizeOf(node), hollow: isHollow(node), paper: CANVAS_COLOURS[theme].paper, type: 'mark', zIndex: Math.round(radius * 10) };
  }
}

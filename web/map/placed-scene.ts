import { obstaclesOf, type Obstacles, type PlacedMark } from './label-placement.ts';
import type { Scene, SceneNode } from './scene.ts';
import type { Plane } from './shore-layer.ts';
import { TieHits } from './tie-hits.ts';
import { pointable } from './tie-pointer.ts';

interface Placing {
  readonly plane: Plane;
  /** Pixels of a mark on this view. */
  readonly radiusOf: (node: SceneNode) => number;
  /** Drawn as a dot, too small to be named. */
  readonly isDot: (node: SceneNode) => boolean;
}

/** Where a scene stands on the screen in one view of it; worked out once for all that draws over it and points at it. */
export class PlacedScene {
  readonly marks: readonly PlacedMark[];
  readonly places: ReadonlyMap<string, PlacedMark>;
  private hits: TieHits | undefined;
  private known: Obstacles | undefined;

  constructor(
    private readonly scene: Scene,
    { plane: { a, b, c, d, e, f }, radiusOf, isDot }: Placing,
  ) {
    this.marks = scene.nodes.map((node) => ({
      id: node.id,
      label: node.label,
      x: a * node.x + c * node.y + e,
      y: b * node.x + d * node.y + f,
      radius: radiusOf(node),
      rank: isDot(node) ? undefined : node.labelRank,
      look: node.labelLook,
    }));
    this.places = new Map(this.marks.map((mark) => [mark.id, mark]));
  }

  /** The marks as they are named, those pointed at before all others. */
  named(pointedAt: ReadonlySet<string | undefined>): readonly PlacedMark[] {
    if (![...pointedAt].some((id) => id !== undefined && this.places.has(id))) return this.marks;
    return this.marks.map((mark) => (pointedAt.has(mark.id) ? { ...mark, look: mark.look === 'other' ? 'near' : mark.look, rank: -1 } : mark));
  }

  /** What names may not lie over in a drawing of a size, which stays while the view does. */
  obstacles(size: { readonly width: number; readonly height: number }): Obstacles {
    return (this.known ??= obstaclesOf(this.marks, size));
  }

  get ties(): TieHits {
    return (this.hits ??= new TieHits(pointable(this.scene), this.places));
  }
}

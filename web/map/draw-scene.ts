import { drawMark, drawPicked, drawSelection } from './draw-mark.ts';
import { drawnTies } from './drawn-ties.ts';
import type { Label, PlacedMark } from './label-placement.ts';
import { drawCaptions, drawHulls, type PlacedCaption } from './hull-layer.ts';
import { drawNames } from './name-layer.ts';
import type { Pen } from './pen.ts';
import { CANVAS_COLOURS, type Scene, type SceneNode } from './scene.ts';
import { drawShores, type Plane } from './shore-layer.ts';
import { drawTie } from './tie-layer.ts';
import { curveOf } from './tie-pointer.ts';
import { outlineLondon } from './london-outline.ts';

/** A scene as it stands on the screen. */
export interface DrawnScene {
  readonly scene: Scene;
  readonly width: number;
  readonly height: number;
  readonly plane: Plane;
  readonly marks: readonly PlacedMark[];
  readonly labels: readonly Label[];
  readonly captions: readonly PlacedCaption[];
  /** Whether London is drawn as dots, and enlarged beside. */
  readonly londonCrowded: boolean;
  /** Drawn as a dot: its mark would hide others. */
  readonly dotted: (node: SceneNode) => boolean;
}

/** The whole drawing once more, with a pen: what the screen shows, in the order it shows it. */
export function drawScene(pen: Pen, { scene, width, height, plane, marks, labels, captions, londonCrowded, dotted }: DrawnScene): void {
  const { theme } = scene;
  const colours = CANVAS_COLOURS[theme];
  pen.save();
  pen.beginPath();
  pen.rect(0, 0, width, height);
  pen.clip();
  if (scene.geographic) drawShores(pen, width, height, plane, theme);
  else {
    pen.fillStyle = colours.paper;
    pen.fillRect(0, 0, width, height);
  }
  drawHulls(pen, scene.hulls, plane);
  const places = new Map(marks.map((mark) => [mark.id, mark]));
  for (const tie of drawnTies(scene)) {
    const curve = curveOf(tie, places);
    if (curve) drawTie(pen, tie, curve);
  }
  const bySize = [...scene.nodes].sort((x, y) => Number(x.id === scene.selected) - Number(y.id === scene.selected) || x.radius - y.radius);
  for (const node of bySize) {
    const at = places.get(node.id);
    if (at) drawMark(pen, { ...node, hollow: node.hollow && !dotted(node) }, at, theme);
  }
  if (londonCrowded && scene.geographic) outlineLondon(pen, plane, colours.control);
  const selected = scene.nodes.find(({ id }) => id === scene.selected);
  const ringed = selected && places.get(selected.id);
  for (const node of scene.nodes) {
    const at = scene.picked.has(node.id) && places.get(node.id);
    if (at) drawPicked(pen, node.shape, at, theme);
  }
  if (selected && ringed) drawSelection(pen, selected.shape, ringed, theme);
  drawCaptions(pen, captions, theme);
  drawNames(pen, labels, theme);
  pen.restore();
}

import Graph from 'graphology';
import Sigma from 'sigma';
import { otherEnd } from '../network/links.ts';
import { ENGLAND, inLondon, LONDON } from '../geography/british-grid.ts';
import { drawFocus, drawMark, drawPicked, drawSelection } from './draw-mark.ts';
import type { DrawnScene } from './draw-scene.ts';
import { DrawnGraph } from './drawn-graph.ts';
import { drawnTies } from './drawn-ties.ts';
import { fadeOver, stillOver } from './fade-over.ts';
import { fit } from './fit-canvas.ts';
import { drawCaptions, drawHulls, placedCaptions } from './hull-layer.ts';
import { outlineLondon } from './london-outline.ts';
import { tieAlong, type Arrow } from './key-walk.ts';
import { Looking, STILL, type MapCompany } from './looking.ts';
import { markGestures } from './mark-gestures.ts';
import { placeLabels, type PlacedMark } from './label-placement.ts';
import { MarkProgram } from './mark-program.ts';
import { drawNames, nameType } from './name-layer.ts';
import { PlacedScene } from './placed-scene.ts';
import { CANVAS_COLOURS, type Box, type Scene, type SceneNode, type SceneTie } from './scene.ts';
import { drawShores, type Plane } from './shore-layer.ts';
import { drawTie, drawTieEdged, drawTieWords } from './tie-layer.ts';
import { curveOf } from './tie-pointer.ts';
import { tieProgram } from './tie-program.ts';

export interface MapEvents {
  /** A mark was clicked; undefined: the empty plane. */
  readonly onSelect: (id: string | undefined) => void;
  /** A mark was clicked to be picked besides others. */
  readonly onPick: (id: string) => void;
  /** A line was drawn round these. */
  readonly onLasso: (ids: readonly string[]) => void;
  /** A mark was dragged elsewhere, in kilometres. */
  readonly onPin: (id: string, place: { readonly x: number; readonly y: number }) => void;
  /** A tie was clicked. */
  readonly onTie: (a: string, b: string) => void;
  /** The drawing moved or changed: where marks now stand. */
  readonly onView: (view: MapView) => void;
}

/** What the parts around the drawing need to know of it. */
export interface MapView {
  /** Pixels of 100 km, for the scale bar. */
  readonly hundredKm: number;
  /** True while London is too small to read in its place. */
  readonly londonCrowded: boolean;
}

/** Where the keys have come to, and along what tie. */
export interface Walked {
  readonly id: string;
  readonly tie: SceneTie | undefined;
}

export interface NetworkMap {
  show(scene: Scene): void;
  /** Boxes in pixels that names must keep free. */
  keepFree(boxes: readonly Box[]): void;
  zoom(by: 'in' | 'out' | 'all' | 'london'): void;
  /** While on, dragging draws a line round marks instead of moving the map. With Shift it always does. */
  lasso(on: boolean): void;
  /** Goes with the keys along a tie, to the next mark as they are listed, or away (undefined). */
  walk(by: Arrow | 'next' | 'previous' | undefined): Walked | undefined;
  /** What is on the screen now, to be drawn again elsewhere. */
  drawn(): DrawnScene;
  resize(): void;
  destroy(): void;
}

/** More marks than this change at once: to draw them twice would hold the map up. */
const MOST_FADED = 800;
/** Below this many pixels across, London is drawn as dots and enlarged beside. */
const LONDON_READABLE_PX = 150;
export const LONDON_DOT = 1.7;

/** Draws once more what has not changed. */
const AS_IT_IS = { partialGraph: {}, skipIndexation: true };

const EMPTY: Scene = { at: '', nodes: [], ties: [], selected: undefined, picked: new Set(), hulls: [], captions: [], chosenTie: undefined, geographic: true, theme: 'light', focus: undefined };

/** Draws a network on a canvas: sea and shores, ties, marks, names. Knows no data but the scene. */
export function createNetworkMap(container: HTMLElement, events: MapEvents, company: MapCompany): NetworkMap {
  let scene: Scene = EMPTY;
  const sigma = new Sigma(new Graph({ type: 'undirected', multi: true }), container, {
    allowInvalidContainer: true,
    defaultNodeType: 'mark',
    defaultEdgeType: 'tie',
    nodeProgramClasses: { mark: MarkProgram },
    nodeHoverProgramClasses: {},
    edgeProgramClasses: { tie: tieProgram(() => scene.lit && CANVAS_COLOURS[scene.theme].context) },
    renderLabels: false,
    zIndex: true,
    // Marks grow a little as one comes nearer, far less than the distances between them.
    zoomToSizeRatioFunction: (ratio) => ratio ** 0.25,
    stagePadding: 2,
    minCameraRatio: 0.03,
    maxCameraRatio: 1.6,
    defaultDrawNodeHover: () => {},
    enableCameraRotation: false,
  });
  sigma.setCustomBBox({ x: [...ENGLAND.x], y: [...ENGLAND.y] });
  // Until it is processed the plane is not known.
  sigma.refresh();
  const shoreCanvas = sigma.createCanvas('shore', { beforeLayer: 'edges' });
  const edgedCanvas = sigma.createCanvas('edged', { afterLayer: 'edges' });
  const nameCanvas = sigma.createCanvas('names', { afterLayer: 'nodes' });
  const shore = shoreCanvas.getContext('2d');
  const edged = edgedCanvas.getContext('2d');
  const names = nameCanvas.getContext('2d');
  let litTies: readonly SceneTie[] = [];
  let chosen: SceneTie | undefined;
  let placed: PlacedScene | undefined;
  let pointed: SceneTie | undefined;
  let pointer: { x: number; y: number } | undefined;
  let drawnShore = '';
  let edgesDrawn = false;
  let taken: readonly Box[] = [];
  let hovered: string | undefined;
  let walked: Walked | undefined;
  let overFrame: number | undefined;
  const widths = new Map<string, number>();

  const measure = (text: string, bold: boolean): number => {
    const key = `${bold ? 'b' : 'r'}${text}`;
    const known = widths.get(key);
    if (known !== undefined || !names) return known ?? 0;
    names.font = nameType(bold);
    const width = names.measureText(text).width;
    widths.set(key, width);
    return width;
  };

  function plane(): Plane {
    const origin = sigma.graphToViewport({ x: 0, y: 0 });
    const east = sigma.graphToViewport({ x: 100, y: 0 });
    const north = sigma.graphToViewport({ x: 0, y: 100 });
    return {
      a: (east.x - origin.x) / 100,
      b: (east.y - origin.y) / 100,
      c: (north.x - origin.x) / 100,
      d: (north.y - origin.y) / 100,
      e: origin.x,
      f: origin.y,
    };
  }

  const onScreen = (): PlacedScene => (placed ??= new PlacedScene(scene, { plane: plane(), radiusOf: (node) => sigma.scaleSize(sizeOf(node)), isDot: dotted }));

  const londonCrowded = (): boolean =>
    scene.geographic && plane().a * (LONDON.x[1] - LONDON.x[0]) < LONDON_READABLE_PX;
  let crowded = true;
  const dotted = (node: SceneNode): boolean =>
    crowded && scene.geographic && node.id !== scene.selected && inLondon(node) && node.labelLook !== 'selected';
  const sizeOf = (node: SceneNode): number => (dotted(node) ? LONDON_DOT : node.radius);
  const drawnGraph = new DrawnGraph(sigma, { sizeOf, isHollow: (node) => node.hollow && !dotted(node) });

  /** Names, frames and what is lit: drawn again alone when only the pointer moves, for the graphics card takes far longer over the rest. */
  function drawOver(): void {
    cancelAnimationFrame(overFrame ?? 0);
    overFrame = undefined;
    if (!names) return;
    const { width, height } = sigma.getDimensions();
    fit(nameCanvas, names, width, height);
    const colours = CANVAS_COLOURS[scene.theme];
    const { places } = onScreen();
    if (crowded && scene.geographic) outlineLondon(names, plane(), colours.control);
    const walkedTo = walked && places.get(walked.id);
    if (walkedTo) drawFocus(names, walkedTo, scene.theme);
    for (const node of scene.picked.size > 0 ? scene.nodes : []) {
      const at = scene.picked.has(node.id) && places.get(node.id);
      if (at) drawPicked(names, node.shape, at, scene.theme);
    }
    const selected = scene.nodes.find(({ id }) => id === scene.selected);
    const ringed = selected && places.get(selected.id);
    if (selected && ringed) {
      drawMark(names, selected, ringed, scene.theme);
      drawSelection(names, selected.shape, ringed, scene.theme);
    }
    const { captions, labels } = worded(onScreen().named(new Set([hovered, walked?.id])));
    drawCaptions(names, captions, scene.theme);
    drawNames(names, labels, scene.theme);
    const edges = pointed !== undefined || chosen !== undefined || litTies.length > 0;
    if (edged && (edges || edgesDrawn)) {
      edgesDrawn = edges;
      fit(edgedCanvas, edged, width, height);
      for (const tie of litTies) {
        const curve = curveOf(tie, places);
        if (curve) drawTie(edged, tie, curve);
      }
      for (const [tie, look] of [[pointed, 'pointed'], [chosen, 'chosen']] as const) {
        const curve = tie && curveOf(tie, places);
        if (tie && curve) drawTieEdged(edged, tie, curve, look, scene.theme);
      }
    }
    const curve = pointed && curveOf(pointed, places);
    if (pointed && curve) drawTieWords(names, pointed, curve, pointer, { width, height }, scene.theme);
  }

  function scheduleOver(): void {
    overFrame ??= requestAnimationFrame(drawOver);
  }

  /** What names marks, and what names groups. */
  function worded(marks: readonly PlacedMark[]): Pick<DrawnScene, 'captions' | 'labels'> {
    const room = { ...sigma.getDimensions(), taken, measure };
    const obstacles = onScreen().obstacles(room);
    const captions = placedCaptions(scene, plane(), room, obstacles);
    const labels = placeLabels(marks, { ...room, taken: [...taken, ...captions.map(({ box }) => box)] }, obstacles);
    return { captions, labels };
  }

  function drawUnder(): void {
    if (!shore) return;
    const { width, height } = sigma.getDimensions();
    // The shores are the slowest to draw and move only with the camera.
    const wanted = JSON.stringify([width, height, window.devicePixelRatio, (scene.geographic || scene.hulls.length > 0) && plane(), scene.hulls, scene.theme]);
    if (wanted === drawnShore) return;
    drawnShore = wanted;
    fit(shoreCanvas, shore, width, height);
    if (scene.geographic) drawShores(shore, width, height, plane(), scene.theme);
    drawHulls(shore, scene.hulls, plane());
  }

  function watchLondon(): void {
    const now = londonCrowded();
    if (now === crowded) return;
    crowded = now;
    drawnGraph.look(scene);
  }

  sigma.on('beforeRender', drawUnder);
  sigma.on('afterRender', () => {
    // A new size or camera is known to the plane only now.
    drawUnder();
    watchLondon();
    placed = undefined;
    drawOver();
    events.onView({ hundredKm: plane().a * 100, londonCrowded: crowded });
  });
  const looking = new Looking(sigma, company);
  const gestures = markGestures(sigma, container, {
    nodes: () => scene.nodes,
    onLasso: events.onLasso,
    onPin: events.onPin,
    onMove: (id, place) => {
      scene = { ...scene, nodes: scene.nodes.map((node) => (node.id === id ? { ...node, ...place } : node)) };
      placed = undefined;
      drawnGraph.show(scene);
    },
  });
  sigma.on('clickNode', ({ node, event }) => {
    if (gestures.justEnded()) return;
    const { shiftKey, ctrlKey, metaKey } = event.original;
    if (shiftKey || ctrlKey || metaKey) events.onPick(node);
    else events.onSelect(node);
  });
  sigma.on('clickStage', ({ event }) => {
    if (gestures.justEnded()) return;
    const tie = tieUnder(event);
    if (tie) events.onTie(tie.a, tie.b);
    else events.onSelect(undefined);
  });
  sigma.on('moveBody', ({ event }) => pointAtTie(hovered ? undefined : tieUnder(event), event));
  sigma.on('leaveStage', () => pointAtTie(undefined, undefined));
  sigma.on('enterNode', ({ node }) => point(node));
  sigma.on('leaveNode', () => point(undefined));
  // Paper shows canvases that keep their picture only.
  const onPrint = () => stillOver(container, () => sigma.refresh(AS_IT_IS));
  const afterPrint = () => container.querySelector('.map-still')?.remove();
  window.addEventListener('beforeprint', onPrint);
  window.addEventListener('afterprint', afterPrint);
  // The fonts may be ready only after the drawing was taken down.
  let alive = true;
  void document.fonts?.ready.then(() => {
    if (!alive) return;
    widths.clear();
    scheduleOver();
  });

  function point(node: string | undefined): void {
    hovered = node;
    if (node) pointed = undefined;
    container.style.cursor = node ? 'pointer' : '';
    scheduleOver();
  }

  function tieUnder(at: { x: number; y: number }): SceneTie | undefined {
    const { width, height } = sigma.getDimensions();
    return at.x < 0 || at.y < 0 || at.x > width || at.y > height ? undefined : onScreen().ties.at(at);
  }

  function pointAtTie(tie: SceneTie | undefined, at: { x: number; y: number } | undefined): void {
    if (!tie && !pointed) return;
    pointed = tie;
    pointer = tie && at ? { x: at.x, y: at.y } : undefined;
    if (!hovered) container.style.cursor = tie ? 'pointer' : '';
    scheduleOver();
  }

  /** Those that are named first come first: the selection, those near it, those between most others. */
  function inOrder(): readonly SceneNode[] {
    return [...scene.nodes].sort((x, y) => (x.labelRank ?? Infinity) - (y.labelRank ?? Infinity) || (x.label < y.label ? -1 : 1));
  }

  function stepped(by: Arrow | 'next' | 'previous'): Walked | undefined {
    const nodes = inOrder();
    const at = nodes.findIndex(({ id }) => id === walked?.id);
    if (by === 'next' || by === 'previous') {
      const next = nodes[at < 0 ? 0 : (at + (by === 'next' ? 1 : -1) + nodes.length) % nodes.length];
      return next && { id: next.id, tie: undefined };
    }
    const from = walked?.id ?? scene.selected ?? nodes[0]?.id;
    if (from === undefined) return undefined;
    const tie = tieAlong(from, by, scene.ties, onScreen().places);
    return { id: tie ? otherEnd(tie, from) : from, tie };
  }

  return {
    show(next) {
      if (next.at !== scene.at && scene.at !== '' && next.nodes.length <= MOST_FADED && !STILL()) fadeOver(container, () => sigma.refresh(AS_IT_IS));
      scene = next;
      placed = undefined;
      litTies = next.lit ? drawnTies({ ...next, ties: [...next.lit.values()] }) : [];
      chosen = next.chosenTie === undefined ? undefined : next.ties.find(({ key }) => key === next.chosenTie);
      pointed = pointed && next.ties.find(({ key }) => key === pointed?.key);
      if (walked && !next.nodes.some(({ id }) => id === walked?.id)) walked = undefined;
      crowded = londonCrowded();
      // What a place is on the screen is not known before there is a first drawing.
      drawnGraph.show(next);
      looking.follow(next);
    },
    keepFree(boxes) {
      if (JSON.stringify(boxes) === JSON.stringify(taken)) return;
      taken = boxes;
      scheduleOver();
    },
    zoom: (by) => looking.zoom(by),
    walk(by) {
      if (by === undefined) {
        walked = undefined;
        pointAtTie(undefined, undefined);
        scheduleOver();
        return undefined;
      }
      walked = stepped(by);
      pointAtTie(walked?.tie, undefined);
      scheduleOver();
      return walked;
    },
    drawn() {
      const { width, height } = sigma.getDimensions();
      const { marks } = onScreen();
      return { scene, width, height, plane: plane(), marks, ...worded(marks), londonCrowded: crowded, dotted };
    },
    lasso: (on) => gestures.lasso(on),
    resize() {
      const before = sigma.getDimensions();
      sigma.resize();
      const { width, height } = sigma.getDimensions();
      if (width === before.width && height === before.height) return;
      looking.resized(scene);
      sigma.scheduleRender();
    },
    destroy() {
      alive = false;
      cancelAnimationFrame(overFrame ?? 0);
      window.removeEventListener('beforeprint', onPrint);
      window.removeEventListener('afterprint', afterPrint);
      gestures.destroy();
      looking.leave();
      sigma.kill();
    },
  };
}

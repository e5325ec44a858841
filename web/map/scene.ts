import type { Shape } from '../geography/regions.ts';

/** How a mark is drawn: parties as their region's shape, others by what they are. */
export type MarkShape = Shape | 'triangle' | 'wedge' | 'star' | 'person' | 'cross' | 'ring';

/** A thing to draw: what it is called and how it looks, where it stands in kilometres or layout units. */
export interface SceneNode {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly shape: MarkShape;
  /** A hex colour: the canvas knows no others. */
  readonly colour: string;
  /** Pixels at the opening view. */
  readonly radius: number;
  /** Drawn as an outline: nothing ties it to anything. */
  readonly hollow: boolean;
  /** 0 is labelled first; absent: only when pointed at. */
  readonly labelRank?: number;
  readonly labelLook: 'selected' | 'near' | 'other';
  /** Stands where another mark does: it cannot be carried elsewhere. */
  readonly fixed?: boolean;
}

export interface SceneTie {
  /** The same for a pair whichever end comes first; of parallel lines each has its own. */
  readonly key: string;
  readonly a: string;
  readonly b: string;
  readonly colour: string;
  /** Pixels. */
  readonly width: number;
  /** Higher is drawn later. */
  readonly order: number;
  readonly dash: Dash;
  /** Which of several parallel lines of a pair it is; 0 runs as a single one would. */
  readonly lane: number;
  /** Only there to be seen round what one looks at: it cannot be pointed at. */
  readonly context: boolean;
  /** Pixels while other ties are looked at; absent: it is not drawn then. */
  readonly faint?: number;
  /** What it is, in words, when pointed at. */
  readonly said: string;
}

/** A group outlined and named. */
export interface SceneHull {
  readonly name: string;
  readonly colour: string;
  /** Corners of its outline, in the plane of the nodes; one or two for a group of one or two. */
  readonly corners: readonly (readonly [number, number])[];
}

/** Words on the plane that name no mark: a group, a year. */
export interface SceneCaption {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** How a line is broken: each kind of link has its own, so that parallel ones are told apart without colour. */
export type Dash = 'none' | 'dashed' | 'dotted' | 'long' | 'dash-dot' | 'sparse';

export interface Scene {
  /** The day it is of. */
  readonly at: string;
  readonly nodes: readonly SceneNode[];
  readonly ties: readonly SceneTie[];
  /** The ties one looks at, by their keys, the others faint; undefined: all as they are. */
  readonly lit?: ReadonlyMap<string, SceneTie> | undefined;
  readonly selected: string | undefined;
  /** Those picked to do something with. */
  readonly picked: ReadonlySet<string>;
  readonly hulls: readonly SceneHull[];
  readonly captions: readonly SceneCaption[];
  /** The key of the tie whose receipts are open. */
  readonly chosenTie: string | undefined;
  /** Sea and shores are drawn only where positions are places. */
  readonly geographic: boolean;
  readonly theme: 'light' | 'dark';
  /** Ids to bring into view when they change; undefined: the whole map. */
  readonly focus: readonly string[] | undefined;
}

/** Pixels of the drawing that labels must leave free: key, inset, scale. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The canvas's copies of the style sheet's colours. */
export const CANVAS_COLOURS = {
  light: {
    paper: '#fbfaf7', sea: '#edf0ee', abroad: '#f3f2ed', coast: '#9aa5a6', ink: '#1c2226', muted: '#565f64',
    accent: '#0b5f5a', control: '#7c8488', context: '#cdd5d8', light: '#71889a', steady: '#3d5f7b', strong: '#12334d',
    faded: '#a9b4bc', up: '#1f5a93', down: '#a04a12',
  },
  dark: {
    paper: '#14181a', sea: '#1b2124', abroad: '#181d1f', coast: '#5a6669', ink: '#ece9e2', muted: '#a3abad',
    accent: '#5fc2b8', control: '#7b868a', context: '#34404a', light: '#6f8798', steady: '#a3baca', strong: '#e6f0f7',
    faded: '#46525a', up: '#7fb2e5', down: '#e39a63',
  },
} as const;

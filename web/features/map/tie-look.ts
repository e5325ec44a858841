import { CANVAS_COLOURS, type Dash, type SceneTie } from '../../map/scene.ts';
import type { WidthWord } from './measures.ts';
import type { Link, SharedKind, Sharing, Tie } from '../../network/links.ts';

const MOST_WIDTH = 4;
const STEADY = 0.4;
const THIN = { context: 0.6, steady: 1.3, sharing: 0.9 } as const;
/** Drawn over all that is only context. */
const FOREMOST = 1_000;

/** Pixels. */
export const widthOf = (strength: number): number => Math.min(MOST_WIDTH, 0.7 + 2.1 * strength);
const EACH_CONTACT = 0.2;
export const SAME_WIDTH = 1.4;

function drawnWidth({ strength, events }: Tie, by: WidthWord): number {
  if (by === 'same') return SAME_WIDTH;
  return widthOf(by === 'contacts' ? events * EACH_CONTACT : strength);
}

export interface TieFocus {
  readonly onPath: ReadonlySet<string>;
  readonly comparing: boolean;
  readonly width: WidthWord;
}

/** Whether a link is what one looks at, whatever is selected; the others are context only. */
function inFocus(link: Link, { onPath, comparing }: TieFocus): boolean {
  if (onPath.size > 0) return onPath.has(link.a) && onPath.has(link.b);
  return !comparing || link.change !== undefined;
}

/** Lines of what is shared, each kind broken in its own way. */
export const SHARED_DASH = { clusters: 'dotted', ltos: 'long', partners: 'dash-dot', topics: 'sparse' } as const satisfies Record<SharedKind, Dash>;

export const sharedLook = ({ kind, count }: Sharing, theme: 'light' | 'dark'): Pick<SceneTie, 'colour' | 'width' | 'dash' | 'order' | 'context'> => ({
  colour: CANVAS_COLOURS[theme].control,
  width: THIN.sharing + Math.min(1, count / 10),
  dash: SHARED_DASH[kind],
  order: FOREMOST - 1,
  context: false,
});

type TieLook = Pick<SceneTie, 'colour' | 'width' | 'dash' | 'order' | 'context' | 'faint'>;

/** A tie by the scale of strength, faded ones dashed; what came blue, what went brown. */
export function tieLook(link: Link, focus: TieFocus, theme: 'light' | 'dark'): TieLook {
  const colours = CANVAS_COLOURS[theme];
  const { tie, change } = link;
  const strength = tie?.strength ?? 0;
  const context = !inFocus(link, focus);
  const isThick = strength >= STEADY && !focus.comparing;
  const faint = isThick ? THIN.steady : THIN.context;
  if (context) return { colour: colours.context, width: faint, dash: 'none', order: isThick ? 1 : 0, context, faint };
  const order = FOREMOST + strength;
  if (!tie) return { colour: colours.control, width: THIN.sharing, dash: 'none', order: FOREMOST - 1, context, faint };
  if (change) return { colour: change === 'lost' ? colours.down : colours.up, width: drawnWidth(tie, focus.width), dash: 'none', order, context, faint };
  return { colour: colours[tie.band], width: drawnWidth(tie, focus.width), dash: tie.band === 'faded' ? 'dashed' : 'none', order, context, faint };
}

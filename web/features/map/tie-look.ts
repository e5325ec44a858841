import { CANVAS_COLOURS, type Dash, type SceneTie } from '../../map/scene.ts';
import { joins, type Link, type SharedKind, type Sharing } from '../../network/links.ts';

const MOST_WIDTH = 4;
const STEADY = 0.4;
const THIN = { context: 0.6, steady: 1.3, sharing: 0.9 } as const;
/** Drawn over all that is only context. */
const FOREMOST = 1_000;

/** Pixels. */
export const widthOf = (strength: number): number => Math.min(MOST_WIDTH, 0.7 + 2.1 * strength);

export interface TieFocus {
  readonly selected: string | undefined;
  readonly onPath: ReadonlySet<string>;
  readonly comparing: boolean;
}

/** Whether a link is what one looks at; the others are context only. */
function inFocus(link: Link, { selected, onPath, comparing }: TieFocus): boolean {
  if (onPath.size > 0) return onPath.has(link.a) && onPath.has(link.b);
  if (selected && !joins(link, selected)) return false;
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

/** A tie by the scale of strength, faded ones dashed; what came blue, what went brown. */
export function tieLook(link: Link, focus: TieFocus, theme: 'light' | 'dark'): Pick<SceneTie, 'colour' | 'width' | 'dash' | 'order' | 'context'> {
  const colours = CANVAS_COLOURS[theme];
  const { tie, change } = link;
  const strength = tie?.strength ?? 0;
  const context = !inFocus(link, focus);
  if (context) {
    const steady = strength >= STEADY && !focus.comparing;
    return { colour: colours.context, width: steady ? THIN.steady : THIN.context, dash: 'none', order: steady ? 1 : 0, context };
  }
  const order = FOREMOST + strength;
  if (!tie) return { colour: colours.control, width: THIN.sharing, dash: 'none', order: FOREMOST - 1, context };
  if (change) return { colour: change === 'lost' ? colours.down : colours.up, width: widthOf(strength), dash: 'none', order, context };
  return { colour: colours[tie.band], width: widthOf(strength), dash: tie.band === 'faded' ? 'dashed' : 'none', order, context };
}

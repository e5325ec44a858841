import { CANVAS_COLOURS, type SceneNode, type SceneTie } from '../../../map/scene.ts';
import { AROUND_MARKS, type AroundRecord } from './around.ts';
import type { Place } from '../scene-places.ts';

const RING_KM = 26;
const PER_RING = 14;

/** The records round the selection, in rings, in their order. */
export function aroundNodes(around: readonly AroundRecord[], home: Place, theme: 'light' | 'dark'): SceneNode[] {
  const colours = CANVAS_COLOURS[theme];
  return around.map(({ id, kind, label }, i) => {
    const ring = Math.floor(i / PER_RING);
    const inRing = Math.min(PER_RING, around.length - ring * PER_RING);
    const angle = ((i % PER_RING) / inRing) * Math.PI * 2 + ring * 0.3 - Math.PI / 2;
    const far = RING_KM * (1 + ring * 0.7);
    return {
      id,
      label,
      x: home.x + Math.cos(angle) * far,
      y: home.y - Math.sin(angle) * far,
      shape: AROUND_MARKS[kind],
      colour: colours.muted,
      radius: 5,
      hollow: false,
      labelRank: 500 + i,
      labelLook: 'near' as const,
      fixed: true,
    };
  });
}

/** What joins the selection to what stands round it. It has no words and cannot be picked. */
export const spoke = (a: string, b: string, theme: 'light' | 'dark'): SceneTie => ({
  key: `${a}|${b}`,
  a,
  b,
  colour: CANVAS_COLOURS[theme].light,
  width: 1,
  order: 2_000,
  dash: 'none',
  lane: 0,
  context: true,
  said: '',
});

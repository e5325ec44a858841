import type { FeatureWeights } from './weights.ts';

export const PRESETS = ['new near by', 'new ideas', 'experience', 'same boat', 'even'] as const;
export type PresetName = (typeof PRESETS)[number];

/** Starting points for an organiser, per cent. */
export const PRESET_WEIGHTS: Readonly<Record<PresetName, FeatureWeights>> = {
  /** New acquaintances near by: little contact, close enough to visit. */
  'new near by': { 'little contact': 30, near: 30, 'needs met': 20, 'shared needs': 10, 'few commitments': 10 },
  /** New ties: far apart, little contact. */
  'new ideas': { 'needs met': 35, 'little contact': 20, far: 15, 'shared needs': 15, 'similar places': 10, 'few commitments': 5 },
  /** Learn from experience: one has been through what the other faces. */
  experience: { 'needs met': 40, 'unlike experience': 25, 'similar places': 15, 'little contact': 10, 'few commitments': 10 },
  /** Same boat: they face the same, at the same stage, in places alike. */
  'same boat': { 'shared needs': 35, 'similar places': 25, stage: 15, 'like experience': 15, 'mutual help': 10 },
  /** All features alike; near and far, like and unlike, cancel out and are left aside. */
  even: { 'needs met': 10, 'mutual help': 10, 'shared needs': 10, 'similar places': 10, stage: 10, 'little contact': 10, 'few commitments': 10 },
};

import type { Feature, FeatureName } from './feature.ts';
import { bridge } from './features/bridge.ts';
import { far, near } from './features/distance.ts';
import { likeExperience, unlikeExperience } from './features/experience.ts';
import { fewCommitments } from './features/few-commitments.ts';
import { foretold } from './features/foretold.ts';
import { littleContact } from './features/little-contact.ts';
import { mutualHelp } from './features/mutual-help.ts';
import { needsMet } from './features/needs-met.ts';
import { sharedNeeds } from './features/shared-needs.ts';
import { similarPlaces } from './features/similar-places.ts';
import { stage } from './features/stage.ts';
import { topic } from './features/topic.ts';

const ALL: readonly Feature[] = [
  needsMet,
  mutualHelp,
  sharedNeeds,
  similarPlaces,
  stage,
  near,
  far,
  likeExperience,
  unlikeExperience,
  littleContact,
  fewCommitments,
  foretold,
  bridge,
  topic,
];

export const FEATURE_BY_NAME: ReadonlyMap<FeatureName, Feature> = new Map(ALL.map((feature) => [feature.name, feature]));

import type { Feature } from '../feature.ts';
import { contactInWords } from '../contact-in-words.ts';

/** A tie of so much leaves one half: the threshold of a steady tie. */
const HALVES = 0.4;
/** What areas had to do with each other counts half of what the two themselves had. */
const OF_AREAS = 0.5;

/** How new they are to each other: 2^(−s / 0.40), s the strength between them and half that between their areas. */
export const littleContact: Feature = {
  name: 'little contact',
  find: ({ a, contact: { own, areas, met, areasMet } }) => {
    const ofAreas = a.id === a.areas[0] ? 0 : areas;
    return { value: 2 ** (-(own + OF_AREAS * ofAreas) / HALVES), facts: { strength: own, met, areasMet } };
  },
  say: ({ facts }) => {
    const said = contactInWords({ met: facts.met ?? 0, areasMet: facts.areasMet ?? 0 });
    return facts.met || facts.areasMet ? `Contact so far: ${said}.` : 'They have not met, nor have their areas.';
  },
};

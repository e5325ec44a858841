import { HOMES_AND_PLACES } from './homes-and-places.ts';
import { INFLUENCE } from './influence.ts';
import { NATURE_AND_CLIMATE } from './nature-and-climate.ts';
import { PEOPLE_AND_WELLBEING } from './people-and-wellbeing.ts';
import { RUNNING_A_PARTNERSHIP } from './running-a-partnership.ts';
import { SKILLS } from './skills.ts';
import type { TopicPhrases } from './topic-phrases.ts';
import { WORK_AND_MONEY } from './work-and-money.ts';

/** Questions and answers by topic; every topic that has none below it has some. */
export const PHRASES: Readonly<Record<string, TopicPhrases>> = {
  ...RUNNING_A_PARTNERSHIP,
  ...HOMES_AND_PLACES,
  ...PEOPLE_AND_WELLBEING,
  ...SKILLS,
  ...INFLUENCE,
  ...NATURE_AND_CLIMATE,
  ...WORK_AND_MONEY,
};

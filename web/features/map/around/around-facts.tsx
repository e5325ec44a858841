import type { LevelWord } from '../../../network/level.ts';
import { mapTexts } from '../../../texts/map.ts';
import { pageTexts } from '../../../texts/pages.ts';
import { Fault } from '../../../ui/query-state.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { AROUND_AT, type AroundKind } from '../map-address.ts';
import type { AroundRead } from './around-read.ts';
import { FactRows } from './fact-rows.tsx';
import { TopicFacts } from './topic-facts.tsx';

/** What is said of a party whatever is ticked. */
const MAIN: Record<LevelWord, readonly { readonly heading: string; readonly kinds: readonly AroundKind[] }[]> = {
  areas: [{ heading: mapTexts.peopleAndLto, kinds: ['people', 'ltos'] }],
  people: [{ heading: mapTexts.rolesAndEmployer, kinds: ['areas', 'ltos', 'partners', 'organisations'] }],
  organisations: [
    { heading: mapTexts.serves, kinds: ['areas'] },
    { heading: mapTexts.employs, kinds: ['people'] },
  ],
};

interface AroundFactsProps {
  readonly level: LevelWord;
  readonly read: AroundRead;
  /** What is drawn round it, and so listed whole. */
  readonly shown: ReadonlySet<AroundKind>;
}

/** The main facts of a party, with its periods; more of them where it is shown round it. */
export function AroundFacts({ level, read: { around, error, again }, shown }: AroundFactsProps) {
  if (!around) return error ? <Fault error={error} onAgain={again} /> : <Skeleton rows={5} label={pageTexts.reading} />;
  const main = MAIN[level];
  const others = AROUND_AT[level].filter((kind) => kind !== 'topics' && shown.has(kind) && !main.some(({ kinds }) => kinds.includes(kind)));
  return (
    <>
      {main.map(({ heading, kinds }) => (
        <FactRows key={heading} heading={heading} kinds={kinds} around={around} shown={shown} />
      ))}
      <TopicFacts around={around} />
      {others.map((kind) => (
        <FactRows key={kind} heading={mapTexts.aroundKinds[kind]} kinds={[kind]} around={around} shown={shown} />
      ))}
    </>
  );
}

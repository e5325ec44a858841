import { areaTexts } from '../../texts/area.ts';
import { Parts } from '../../ui/parts.tsx';
import type { AreaRecord } from './area-query.ts';

export type TabWord = keyof typeof areaTexts.tabs;

interface AreaTabsProps {
  readonly area: AreaRecord;
  /** How many living ties; undefined until they are read. */
  readonly ties: number | undefined;
  readonly current: TabWord;
}

/** The parts of the page, with how much is in each. */
export function AreaTabs({ area, ties, current }: AreaTabsProps) {
  const counts: Record<TabWord, number | undefined> = {
    overview: undefined,
    ties,
    people: area.people.totalCount,
    events: area.events.totalCount,
    clusters: area.clusters.totalCount,
    questions: area.questions.totalCount,
    collaborations: area.collaborations.totalCount,
  };
  const parts = (Object.keys(counts) as TabWord[]).map((word) => ({
    word,
    text: areaTexts.tabs[word],
    count: counts[word],
    search: { tab: word === 'overview' ? undefined : word },
  }));
  return <Parts label={areaTexts.parts} parts={parts} current={current} />;
}

import { Link } from '@tanstack/react-router';
import { areaTexts } from '../../texts/area.ts';
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
  return (
    <nav className="area-tabs no-print" aria-label={areaTexts.parts}>
      {(Object.keys(counts) as TabWord[]).map((tab) => (
        <Link
          key={tab}
          to="."
          search={((before: object) => ({ ...before, tab: tab === 'overview' ? undefined : tab })) as never}
          resetScroll={false}
          activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
          aria-current={tab === current ? 'page' : undefined}
        >
          {areaTexts.tabs[tab]} <span className="muted">{counts[tab]}</span>
        </Link>
      ))}
    </nav>
  );
}

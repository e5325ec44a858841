import { useId, type ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { useViewer } from '../data/viewer.ts';
import { introductionTexts } from '../texts/introductions.ts';
import { Button } from '../ui/button.tsx';
import { Fault } from '../ui/query-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import type { IntroductionRecord } from './introduction-query.ts';
import { IntroductionRow } from './introduction-row.tsx';
import type { Few } from './use-few.ts';
import './suggestions.css';

interface SuggestedPairsProps {
  readonly title: string;
  /** What is shown; empty as long as that depends on it. */
  readonly says: string;
  /** Why nobody is. */
  readonly none: ReactNode;
  readonly found: readonly IntroductionRecord[] | undefined;
  readonly fetching: boolean;
  readonly error: CombinedError | undefined;
  readonly onAgain: () => void;
  readonly few: Few;
  /** The day it was worked out for. */
  readonly at: string;
}

/** Whom to bring together round a record: both named, with reasons, and asked for by those who may. */
export function SuggestedPairs({ title, says, none, found, fetching, error, onAgain, few, at }: SuggestedPairsProps) {
  const id = useId();
  const viewer = useViewer();
  const mayAskFor = (area: string | undefined) => viewer?.mayRecord === true || (viewer?.role === 'PARTNERSHIP' && viewer.areaId !== undefined && viewer.areaId === area);
  return (
    <section className="introductions" aria-labelledby={id} aria-busy={fetching}>
      <h3 id={id}>{title}</h3>
      {says && <p className="small muted">{says}</p>}
      {error && <Fault error={error} onAgain={onAgain} />}
      {fetching && !found && <Skeleton rows={3} label={introductionTexts.reading} />}
      {found?.length === 0 && <p className="small">{none}</p>}
      {found && found.length > 0 && (
        <ul>
          {found.map((introduction) => (
            <IntroductionRow key={introduction.id} introduction={introduction} at={at} may={mayAskFor(introduction.members[0]?.node?.id)} both />
          ))}
        </ul>
      )}
      {few.mayHaveMore(found?.length) && (
        <Button look="quiet" aria-label={introductionTexts.moreOf(title)} onClick={few.showMore}>
          {introductionTexts.more}
        </Button>
      )}
    </section>
  );
}

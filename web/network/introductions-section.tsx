import { useQuery } from 'urql';
import { useAsOf } from '../data/as-of.ts';
import { useViewer } from '../data/viewer.ts';
import { introductionTexts } from '../texts/introductions.ts';
import { Button } from '../ui/button.tsx';
import { Fault } from '../ui/query-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { COLLABORATORS, PEERS } from './introduction-query.ts';
import { IntroductionRow } from './introduction-row.tsx';
import { useFew } from './use-few.ts';
import './suggestions.css';

interface IntroductionsProps {
  /** Id of an area, a person, or (peers only) a question. */
  readonly of: string;
  readonly kind: 'peers' | 'collaborators';
  /** The area they are for, where it is known. */
  readonly area: string | undefined;
  readonly words?: { readonly title: string; readonly says: string };
}

/** Whom to meet, worked out for the day one looks at. */
export function Introductions({ of, kind, area, words = introductionTexts[kind] }: IntroductionsProps) {
  const { date, known } = useAsOf();
  const few = useFew();
  const [{ data, fetching, error }, again] = useQuery({
    query: kind === 'peers' ? PEERS : COLLABORATORS,
    variables: { of, at: date, first: few.first },
    pause: !known,
  });
  const viewer = useViewer();
  const may = viewer?.mayRecord === true || (viewer?.role === 'PARTNERSHIP' && viewer.areaId !== undefined && viewer.areaId === area);
  const found = data?.found;
  const id = `introductions-${kind}`;
  return (
    <section className="introductions" aria-labelledby={id} aria-busy={fetching}>
      <h3 id={id}>{words.title}</h3>
      <p className="small muted">{words.says}</p>
      {error && <Fault error={error} onAgain={again} />}
      {fetching && !found && <Skeleton rows={3} label={introductionTexts.reading} />}
      {found?.length === 0 && <p className="small">{kind === 'peers' ? introductionTexts.noPeers : introductionTexts.noCollaborators}</p>}
      {found && found.length > 0 && (
        <ul>
          {found.map((introduction) => (
            <IntroductionRow key={introduction.id} introduction={introduction} at={date} may={may} />
          ))}
        </ul>
      )}
      {few.mayHaveMore(found?.length) && (
        <Button look="quiet" onClick={few.showMore}>
          {introductionTexts.more}
        </Button>
      )}
    </section>
  );
}

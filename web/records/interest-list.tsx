import type { ResultOf } from '../data/graphql.ts';
import { areaTexts } from '../texts/area.ts';
import { pageTexts } from '../texts/pages.ts';
import { recordTexts } from '../texts/records.ts';
import { periodWords } from '../ui/dates.ts';
import { Levels } from '../ui/levels.tsx';
import { RecordLink } from '../ui/record-link.tsx';
import { Rows } from '../ui/rows.tsx';
import { changeColumn } from './change-column.tsx';
import { RecordInterest } from './forms.tsx';
import type { Interest } from './interest-form.tsx';
import type { NEED_SHOWN, OFFER_SHOWN } from './interest-shown.ts';
import './interest-list.css';

type InterestEdge = ResultOf<typeof NEED_SHOWN> | ResultOf<typeof OFFER_SHOWN>;

const WORDS = {
  need: { caption: areaTexts.needs, level: areaTexts.urgency, none: areaTexts.noNeeds },
  offer: { caption: areaTexts.offers, level: areaTexts.experience, none: areaTexts.noOffers },
} as const;

interface InterestListProps {
  readonly interest: Interest;
  /** Id of who needs or offers. */
  readonly who: string;
  readonly edges: readonly InterestEdge[];
  readonly mayRecord: boolean | undefined;
  /** Whether there is room to say since when. */
  readonly wide?: boolean;
}

/** What somebody needs or offers, with the way to record more and to change each. */
export function InterestList({ interest, who, edges, mayRecord, wide = false }: InterestListProps) {
  const words = WORDS[interest];
  return (
    <div>
      <Rows
        caption={words.caption}
        rows={edges}
        rowKey={({ relation }) => relation}
        none={words.none}
        columns={[
          { head: words.caption, cell: ({ node }) => <RecordLink id={node.id}>{node.label}</RecordLink> },
          { head: words.level, number: true, cell: (edge) => <Levels level={levelOf(edge)} /> },
          ...(wide ? [{ head: pageTexts.period, cell: ({ from, to }: InterestEdge) => periodWords(from, to) }] : []),
          ...changeColumn<InterestEdge>(mayRecord, (edge) => ({
            what: recordTexts[interest].what(edge.node.label),
            values: { level: levelOf(edge), from: edge.from, to: edge.to },
          })),
        ]}
      />
      {mayRecord && (
        <p className="record-more no-print">
          <RecordInterest interest={interest} who={who} />
        </p>
      )}
    </div>
  );
}

const levelOf = (edge: InterestEdge): number | null => ('urgency' in edge ? edge.urgency : edge.experience);

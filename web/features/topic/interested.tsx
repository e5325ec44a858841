import { pageTexts } from '../../texts/pages.ts';
import { topicTexts } from '../../texts/record-pages.ts';
import { periodWords } from '../../ui/dates.ts';
import { Levels } from '../../ui/levels.tsx';
import { Mark } from '../../ui/mark.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { Rows } from '../../ui/rows.tsx';

interface InterestedEdge {
  readonly relation: string;
  readonly urgency?: number | null;
  readonly experience?: number | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly node: { readonly id: string; readonly label: string; readonly region?: string | null };
}

interface InterestedProps {
  readonly heading: string;
  /** What the dots mean. */
  readonly level: string;
  readonly all: number;
  readonly edges: readonly InterestedEdge[];
}

/** Who needs a topic, or offers it. */
export function Interested({ heading, level, all, edges }: InterestedProps) {
  return (
    <>
      <h2>{heading}</h2>
      <Rows
        caption={heading}
        rows={edges}
        rowKey={({ relation }) => relation}
        columns={[
          { head: pageTexts.name, cell: ({ node }) => <>{node.id.startsWith('area:') && <Mark region={node.region} />}<RecordLink id={node.id}>{node.label}</RecordLink></> },
          { head: level, number: true, cell: ({ urgency, experience }) => <Levels level={urgency ?? experience} /> },
          { head: pageTexts.period, cell: ({ from, to }) => periodWords(from, to) },
        ]}
      />
      {all > edges.length && <p className="small muted">{topicTexts.first(edges.length, all)}</p>}
    </>
  );
}

import { matchingTexts } from '../../texts/matching.ts';
import { Rows } from '../../ui/rows.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import type { Preview } from './preview-query.ts';

type Load = Preview['load'][number];

/** Who would have how much to do: fullest first. */
export function PreviewLoad({ load }: { readonly load: Preview['load'] }) {
  if (load.length === 0) return null;
  const more = load.filter(({ before, after }) => after > before).length;
  const full = load.filter(({ after, most }) => after >= most).length;
  const fullest = [...load].sort((x, y) => x.most - x.after - (y.most - y.after) || x.label.localeCompare(y.label, 'en-GB'));
  return (
    <details className="match-fold match-load">
      <summary>
        <b>{matchingTexts.load}</b> <span className="small muted">{matchingTexts.loadSaid(more, full)}</span>
      </summary>
      <Rows<Load>
        caption={matchingTexts.load}
        rows={fullest}
        rowKey={({ node, label }) => node?.id ?? label}
        columns={[
          { head: matchingTexts.loadColumns.person, cell: ({ node, label }) => (node ? <RecordLink id={node.id}>{label}</RecordLink> : label) },
          { head: matchingTexts.before, number: true, cell: ({ before }) => before },
          { head: matchingTexts.after, number: true, cell: ({ after }) => after },
          { head: matchingTexts.loadColumns.most, number: true, cell: ({ most }) => most },
        ]}
      />
    </details>
  );
}

import { Introductions } from '../../network/introductions-section.tsx';
import type { Tie } from '../../network/links.ts';
import type { MapArea } from '../../network/map-area.ts';
import { SuggestionsSection } from '../../network/suggestions-section.tsx';
import { areaTexts } from '../../texts/area.ts';
import { Levels } from '../../ui/levels.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { Rows } from '../../ui/rows.tsx';
import { AreaMap } from './area-map.tsx';
import type { AreaRecord } from './area-query.ts';

interface AreaAsideProps {
  readonly area: AreaRecord;
  readonly ties: readonly Tie[];
  readonly areas: readonly MapArea[];
}

/** Where it lies, what it needs and offers, what was proposed to it, who supports it. */
export function AreaAside({ area, ties, areas }: AreaAsideProps) {
  return (
    <>
      <AreaMap area={area} ties={ties} areas={areas} />
      <p className="small muted area-note">{areaTexts.positions}</p>
      <div className="area-pair">
        <Rows
          caption={areaTexts.needs}
          rows={area.needs.edges}
          rowKey={({ relation }) => relation}
          none={areaTexts.noNeeds}
          columns={[
            { head: areaTexts.needs, cell: ({ node }) => <RecordLink id={node.id}>{node.label}</RecordLink> },
            { head: areaTexts.urgency, number: true, cell: ({ urgency }) => <Levels level={urgency} /> },
          ]}
        />
        <Rows
          caption={areaTexts.offers}
          rows={area.offers.edges}
          rowKey={({ relation }) => relation}
          none={areaTexts.noOffers}
          columns={[
            { head: areaTexts.offers, cell: ({ node }) => <RecordLink id={node.id}>{node.label}</RecordLink> },
            { head: areaTexts.experience, number: true, cell: ({ experience }) => <Levels level={experience} /> },
          ]}
        />
      </div>
      <SuggestionsSection of={area.id} />
      <Introductions of={area.id} area={area.id} kind="peers" />
      <Introductions of={area.id} area={area.id} kind="collaborators" />
      <h2>{areaTexts.partners}</h2>
      <Rows
        caption={areaTexts.partners}
        rows={area.partners.edges}
        rowKey={({ relation }) => relation}
        columns={[
          { head: areaTexts.partners, cell: ({ node }) => <RecordLink id={node.id}>{node.label}</RecordLink> },
          { head: 'With', cell: ({ offer }) => offer },
        ]}
      />
    </>
  );
}

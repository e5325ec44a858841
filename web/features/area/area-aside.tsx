import { useMemo } from 'react';
import { Introductions } from '../../network/introductions-section.tsx';
import { otherEnd, type Tie } from '../../network/links.ts';
import { SurroundingsMap } from '../../network/surroundings/surroundings-map.tsx';
import type { Surrounding } from '../../network/surroundings/surroundings.ts';
import { SuggestionsSection } from '../../network/suggestions-section.tsx';
import { areaTexts } from '../../texts/area.ts';
import { surroundingTexts } from '../../texts/surroundings.ts';
import { RecordLink } from '../../ui/record-link.tsx';
import { Rows } from '../../ui/rows.tsx';
import { strengthFigure } from '../../ui/strength.ts';
import { changeColumn } from '../../records/change-column.tsx';
import { InterestList } from '../../records/interest-list.tsx';
import type { AreaRecord } from './area-query.ts';

interface AreaAsideProps {
  readonly area: AreaRecord;
  /** Living ones, strongest first. */
  readonly ties: readonly Tie[];
  readonly mayRecord: boolean | undefined;
}

/** Where it lies, what it needs and offers, what was proposed to it, who supports it. */
export function AreaAside({ area, ties, mayRecord }: AreaAsideProps) {
  const places = useMemo(
    () => [
      { id: area.id, look: 'centre' as const, says: surroundingTexts.areaItself },
      ...ties.map((tie): Surrounding => ({ id: otherEnd(tie, area.id), look: 'near', says: surroundingTexts.tied(strengthFigure(tie.strength)) })),
    ],
    [area.id, ties],
  );
  return (
    <>
      <SurroundingsMap label={surroundingTexts.area(area.name, ties.length)} places={places} ties={ties} />
      <div className={mayRecord ? 'area-pair area-pair-stacked' : 'area-pair'}>
        <InterestList interest="need" who={area.id} edges={area.needs.edges} mayRecord={mayRecord} />
        <InterestList interest="offer" who={area.id} edges={area.offers.edges} mayRecord={mayRecord} />
      </div>
      <SuggestionsSection key={area.id} of={area.id} />
      <Introductions key={`peers ${area.id}`} of={area.id} area={area.id} kind="peers" />
      <Introductions key={`collaborators ${area.id}`} of={area.id} area={area.id} kind="collaborators" />
      <h2>{areaTexts.partners}</h2>
      <Rows
        caption={areaTexts.partners}
        rows={area.partners.edges}
        rowKey={({ relation }) => relation}
        columns={[
          { head: areaTexts.partners, cell: ({ node }) => <RecordLink id={node.id}>{node.label}</RecordLink> },
          { head: areaTexts.supportedWith, cell: ({ offer }) => offer },
          ...changeColumn(mayRecord, ({ node, offer, from, to }: AreaRecord['partners']['edges'][number]) => ({ what: node.label, values: { offer, from, to } })),
        ]}
      />
    </>
  );
}

import { mapTexts } from '../../../texts/map.ts';
import { pageTexts } from '../../../texts/pages.ts';
import { RecordLink } from '../../../ui/record-link.tsx';
import type { AroundRecord, PartyAround } from './around.ts';

/** What a party needs, where it can need anything, and what it offers. */
export function TopicFacts({ around: { needs, offers } }: { readonly around: PartyAround }) {
  return (
    <section className={needs ? 'detail-part detail-topics' : 'detail-part'}>
      {needs && <Topics heading={mapTexts.needs} topics={needs} />}
      <Topics heading={mapTexts.offers} topics={offers} />
    </section>
  );
}

function Topics({ heading, topics }: { readonly heading: string; readonly topics: readonly AroundRecord[] }) {
  return (
    <div>
      <h3>{heading}</h3>
      {topics.length === 0 && <p className="muted small">{pageTexts.none}</p>}
      {topics.map(({ relation, id, label }) => (
        <p key={relation}>
          <RecordLink id={id}>{label}</RecordLink>
        </p>
      ))}
    </div>
  );
}

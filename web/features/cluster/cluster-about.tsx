import { clusterTexts } from '../../texts/record-pages.ts';
import { RecordLinks } from '../../ui/record-links.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import type { ClusterRecord } from './cluster-query.ts';

/** What it learns about, and who helps it on. */
export function ClusterAbout({ cluster }: { readonly cluster: ClusterRecord }) {
  const topics = cluster.topics.length > 0 && <RecordLinks of={cluster.topics} />;
  const facilitators = cluster.facilitators.length > 0 && <RecordLinks of={cluster.facilitators} />;
  if (!topics && !facilitators) return null;
  return (
    <p className="small">
      {topics && facilitators && <Sentence text={clusterTexts.aboutAndBy} parts={{ topics, facilitators }} />}
      {topics && !facilitators && <Sentence text={clusterTexts.about} parts={{ topics }} />}
      {!topics && facilitators && <Sentence text={clusterTexts.facilitatedBy} parts={{ facilitators }} />}
    </p>
  );
}

import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useRecordId } from '../../address/use-record-id.ts';
import { useAsOf } from '../../data/as-of.ts';
import { useViewer } from '../../data/viewer.ts';
import { keyOf } from '../../network/level.ts';
import { counts } from '../../texts/counts.ts';
import { pageTexts } from '../../texts/pages.ts';
import { topicTexts } from '../../texts/record-pages.ts';
import { shortDate } from '../../ui/dates.ts';
import { RecordLink } from '../../ui/record-link.tsx';
import { RecordLinks } from '../../ui/record-links.tsx';
import { RecordPage } from '../../ui/record-page.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { CorrectRecord } from '../../records/forms.tsx';
import { Interested } from './interested.tsx';
import { relationsOf } from './relations-of.ts';
import { TopicMap } from './topic-map.tsx';
import { TOPIC } from './topic-query.ts';
import { TopicSuggestions } from './topic-suggestions.tsx';

/** A topic: who needs help with it, who has been through it, where it was spoken about. */
export function TopicPage() {
  const id = useRecordId('topic');
  const { date, known } = useAsOf();
  const viewer = useViewer();
  const [{ data, fetching, error }, again] = useQuery({ query: TOPIC, variables: { id, at: date }, pause: !known });
  const topic = data?.topic;
  return (
    <RecordPage
      kind="topic"
      list={{ text: topicTexts.topics, show: 'topics' }}
      record={topic}
      fetching={fetching || !known}
      error={error}
      onAgain={again}
      acts={
        topic && (
          <>
            <Link className="button" to="/map" search={{ topic: keyOf(id) } as never}>
              {pageTexts.showOnMap}
            </Link>
            {viewer?.mayRecord && (
              <>
                <Link className="button" to="/matching" search={{ topic: keyOf(id) } as never}>
                  {pageTexts.draftBuddies}
                </Link>
                <CorrectRecord kind="topic" id={id} label={topic.label} />
              </>
            )}
          </>
        )
      }
      relations={topic ? relationsOf(topic) : []}
      aside={
        topic && (
          <>
            <TopicMap topic={topic} />
            <TopicSuggestions key={id} id={id} />
          </>
        )
      }
      above={
        topic && (
          <span>
            {topic.broader.length > 0 ? <Sentence text={topicTexts.partOf} parts={{ broader: <RecordLinks of={topic.broader} /> }} /> : topicTexts.kind}
          </span>
        )
      }
    >
      {topic && (
        <>
          <p className="page-lead">
            <Sentence
              text={topicTexts.lead}
              parts={{
                need: <strong>{topic.neededBy.totalCount}</strong>,
                offer: <strong>{topic.offeredBy.totalCount}</strong>,
                questions: counts.questions(topic.questions.totalCount),
              }}
            />
          </p>
          {topic.narrower.length > 0 && (
            <p className="small">
              <Sentence text={topicTexts.within} parts={{ narrower: <RecordLinks of={topic.narrower} /> }} />
            </p>
          )}
          <Interested heading={topicTexts.needs} level={topicTexts.urgency} all={topic.neededBy.totalCount} edges={topic.neededBy.edges} />
          <Interested heading={topicTexts.offers} level={topicTexts.experience} all={topic.offeredBy.totalCount} edges={topic.offeredBy.edges} />
          <h2>{pageTexts.questions}</h2>
          <Rows
            caption={pageTexts.questions}
            rows={topic.questions.nodes}
            rowKey={(question) => question.id}
            none={topicTexts.noneAsked}
            columns={[
              { head: pageTexts.question, cell: (question) => <RecordLink id={question.id}>{question.label}</RecordLink> },
              { head: pageTexts.date, number: true, cell: (question) => (question.date ? shortDate(question.date) : '') },
            ]}
          />
          {topic.clusters.nodes.length > 0 && (
            <>
              <h2>{pageTexts.clusters}</h2>
              <Rows
                caption={pageTexts.clusters}
                rows={topic.clusters.nodes}
                rowKey={(cluster) => cluster.id}
                columns={[{ head: pageTexts.name, cell: (cluster) => <RecordLink id={cluster.id}>{cluster.label}</RecordLink> }]}
              />
            </>
          )}
          {topic.collaborations.nodes.length > 0 && (
            <>
              <h2>{pageTexts.collaborations}</h2>
              <Rows
                caption={pageTexts.collaborations}
                rows={topic.collaborations.nodes}
                rowKey={(one) => one.id}
                columns={[{ head: pageTexts.name, cell: (one) => <RecordLink id={one.id}>{one.label}</RecordLink> }]}
              />
            </>
          )}
          {topic.events.nodes.length > 0 && (
            <>
              <h2>{topicTexts.about}</h2>
              <Rows
                caption={topicTexts.about}
                rows={topic.events.nodes}
                rowKey={(event) => event.id}
                columns={[
                  { head: pageTexts.event, cell: (event) => <RecordLink id={event.id}>{event.label}</RecordLink> },
                  { head: pageTexts.date, number: true, cell: (event) => (event.date ? shortDate(event.date) : '') },
                ]}
              />
            </>
          )}
        </>
      )}
    </RecordPage>
  );
}

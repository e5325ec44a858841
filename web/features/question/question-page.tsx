import { useQuery } from 'urql';
import { useRecordId } from '../../address/use-record-id.ts';
import { useAsOf } from '../../data/as-of.ts';
import { useViewer } from '../../data/viewer.ts';
import { Introductions } from '../../network/introductions-section.tsx';
import { counts } from '../../texts/counts.ts';
import { introductionTexts } from '../../texts/introductions.ts';
import { questionTexts } from '../../texts/record-pages.ts';
import { longDate } from '../../ui/dates.ts';
import { RecordLink } from '../../ui/record-link.tsx';
import { RecordPage } from '../../ui/record-page.tsx';
import { CorrectRecord } from '../../records/forms.tsx';
import { AskedBefore } from './asked-before.tsx';
import { QuestionLead } from './question-lead.tsx';
import { QuestionMap } from './question-map.tsx';
import { QUESTION } from './question-query.ts';
import './question-page.css';

/** A question, who asked it, and every answer given up to the day. */
export function QuestionPage() {
  const id = useRecordId('question');
  const { date, known } = useAsOf();
  const viewer = useViewer();
  const [{ data, fetching, error }, again] = useQuery({ query: QUESTION, variables: { id, at: date }, pause: !known });
  const question = data?.question;
  return (
    <RecordPage
      kind="question"
      list={{ text: questionTexts.questions, show: 'questions' }}
      record={question}
      fetching={fetching || !known}
      error={error}
      onAgain={again}
      acts={question && viewer?.mayRecord && <CorrectRecord kind="question" id={id} label={question.label} />}
      relations={question ? [{ what: questionTexts.answers, of: question.answers.edges }] : []}
      aside={question && <QuestionMap question={question} />}
      above={question && questionTexts.above(question.date ? longDate(question.date) : undefined)}
    >
      {question && (
        <>
          <QuestionLead question={question} />
          <h2>{counts.answers(question.answers.totalCount)}</h2>
          {question.answers.edges.map(({ relation, useful, node }) => (
            <article key={relation} className="answer">
              <p>{node.text ?? questionTexts.noWords}</p>
              <p className="muted small">
                {node.givenBy && <RecordLink id={node.givenBy.id}>{node.givenBy.label}</RecordLink>}
                {node.date && `, ${longDate(node.date)}`}
                {useful === true && `, ${questionTexts.useful}`}
              </p>
            </article>
          ))}
          <Introductions key={id} of={id} area={undefined} kind="peers" words={introductionTexts.question} />
          <AskedBefore question={question} />
        </>
      )}
    </RecordPage>
  );
}

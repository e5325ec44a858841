import { pageTexts } from '../../texts/pages.ts';
import { questionTexts } from '../../texts/record-pages.ts';
import { shortDate } from '../../ui/dates.ts';
import { RecordLink } from '../../ui/record-link.tsx';
import { Rows } from '../../ui/rows.tsx';
import type { QuestionRecord } from './question-query.ts';

const MOST = 8;

/** Other questions about its topics. */
export function AskedBefore({ question }: { readonly question: QuestionRecord }) {
  const others = new Map(question.topics.flatMap(({ questions }) => questions.nodes).map((one) => [one.id, one]));
  others.delete(question.id);
  if (others.size === 0) return null;
  return (
    <>
      <h2>{questionTexts.before}</h2>
      <Rows
        caption={questionTexts.before}
        rows={[...others.values()].slice(0, MOST)}
        rowKey={({ id }) => id}
        columns={[
          { head: pageTexts.question, cell: ({ id, label }) => <RecordLink id={id}>{label}</RecordLink> },
          { head: pageTexts.date, number: true, cell: ({ date }) => (date ? shortDate(date) : '') },
        ]}
      />
    </>
  );
}

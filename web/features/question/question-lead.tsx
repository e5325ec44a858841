import { questionTexts } from '../../texts/record-pages.ts';
import { RecordLinks } from '../../ui/record-links.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import type { QuestionRecord } from './question-query.ts';

/** Who asked it, and about what. */
export function QuestionLead({ question: { askedBy, topics } }: { readonly question: QuestionRecord }) {
  const person = askedBy && <RecordLinks of={[askedBy]} />;
  const about = topics.length > 0 && <RecordLinks of={topics} />;
  if (!person && !about) return null;
  return (
    <p className="page-lead">
      {person && about && <Sentence text={questionTexts.askedByAbout} parts={{ person, topics: about }} />}
      {person && !about && <Sentence text={questionTexts.askedBy} parts={{ person }} />}
      {!person && about && <Sentence text={questionTexts.about} parts={{ topics: about }} />}
    </p>
  );
}

import { useMemo } from 'react';
import { SurroundingsMap } from '../../network/surroundings/surroundings-map.tsx';
import type { Surrounding } from '../../network/surroundings/surroundings.ts';
import { surroundingTexts } from '../../texts/surroundings.ts';
import type { QuestionRecord } from './question-query.ts';

/** From where a question was asked, and from where it was answered. */
export function QuestionMap({ question }: { readonly question: QuestionRecord }) {
  const { askedBy, answers } = question;
  const asked = useMemo(() => (askedBy?.areas ?? []).map(({ id }): Surrounding => ({ id, look: 'centre', says: surroundingTexts.asked })), [askedBy]);
  const answered = useMemo(
    () => answers.edges.flatMap(({ node }) => (node.givenBy?.areas ?? []).map(({ id }): Surrounding => ({ id, look: 'near', says: surroundingTexts.answered }))),
    [answers],
  );
  const places = useMemo(() => [...asked, ...answered], [asked, answered]);
  const answeredFrom = new Set(answered.map(({ id }) => id));
  return <SurroundingsMap label={surroundingTexts.question(asked.length, answeredFrom.size)} places={places} meaning={surroundingTexts.questionMeaning} />;
}

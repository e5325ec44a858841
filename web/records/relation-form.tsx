import { useState } from 'react';
import { recordTexts } from '../texts/records.ts';
import { Choice } from '../ui/choice.tsx';
import { CorrectRelation } from './relation/correct-relation.tsx';
import { EndRelation } from './relation/end-relation.tsx';
import type { RelationChange } from './relation/relation-change.ts';
import { RemoveRelation } from './relation/remove-relation.tsx';
import { relationKind } from './recorded-relation.ts';
import { hasPeriod } from './relation-rules.ts';

const words = recordTexts.relation;
type Way = keyof typeof words.ways;

/** What is to change about a relation: it ended, it was recorded wrongly, or it never was. */
export function RelationForm({ relation, what, close }: RelationChange) {
  const holds = hasPeriod(relationKind(relation.id)) && !relation.values['to'];
  const ways: readonly Way[] = holds ? ['end', 'correct', 'remove'] : ['correct', 'remove'];
  const [way, setWay] = useState<Way>(ways[0]!);
  const own = { relation, what, close };
  return (
    <>
      <div className="dialog-body form-head">
        <h2>{what}</h2>
        <Choice label={words.way} value={way} onChange={setWay} options={ways.map((value) => ({ value, text: words.ways[value] }))} />
      </div>
      {way === 'end' && <EndRelation {...own} />}
      {way === 'correct' && <CorrectRelation {...own} />}
      {way === 'remove' && <RemoveRelation {...own} />}
    </>
  );
}

import type { ReactNode } from 'react';
import { recordTexts } from '../texts/records.ts';
import { ChangeRelation } from './forms.tsx';
import type { RecordedRelation } from './recorded-relation.ts';
import type { Values } from './form/field-rule.ts';

/** A link to another record as pages ask for it. */
interface Edge {
  readonly relation: string;
  readonly provenance?: string | null;
  readonly source?: string | null;
}

/** A relation by its link, with the fields that can be corrected. */
export const recorded = ({ relation, provenance, source }: Edge, values: Values): RecordedRelation => ({ id: relation, values, provenance, source });

interface ChangeColumn<Row> {
  readonly head: string;
  readonly acts: true;
  readonly cell: (row: Row) => ReactNode;
}

/**
 * The column by which the relations of a table are changed; none for those who may not.
 * @param what What a relation is, in words, and its fields that can be corrected.
 */
export const changeColumn = <Row extends Edge>(
  mayRecord: boolean | undefined,
  what: (row: Row) => { readonly what: string; readonly values: Values },
): readonly ChangeColumn<Row>[] =>
  mayRecord
    ? [
        {
          head: recordTexts.change,
          acts: true,
          cell: (row) => {
            const { what: said, values } = what(row);
            return <ChangeRelation relation={recorded(row, values)} what={said} />;
          },
        },
      ]
    : [];

import { Fragment } from 'react';
import { joinersOf } from '../texts/lists.ts';
import { RecordLink } from './record-link.tsx';

interface RecordLinksProps {
  readonly of: readonly { readonly id: string; readonly label: string }[];
}

/** Names of records, each leading to its page: `Mill Side, Dock Side and High Row`. */
export function RecordLinks({ of }: RecordLinksProps) {
  const joiners = joinersOf(of.length);
  return of.map(({ id, label }, i) => (
    <Fragment key={id}>
      {joiners[i]}
      <RecordLink id={id}>{label}</RecordLink>
    </Fragment>
  ));
}

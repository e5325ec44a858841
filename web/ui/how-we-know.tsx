import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { pageTexts } from '../texts/pages.ts';
import { knownByKind, knownWords, type Known, type KnownGroup } from './known.ts';
import { capital } from './words.ts';

interface HowWeKnowProps {
  readonly record: Known;
  readonly relations: readonly KnownGroup[];
  readonly children?: ReactNode;
}

/** Where a record and what it is related to come from. */
export function HowWeKnow({ record, relations, children }: HowWeKnowProps) {
  const said = knownByKind(relations);
  const isDemo = [record, ...relations.flatMap(({ of }) => of)].some(({ provenance }) => provenance === 'DEMO');
  return (
    <>
      <p>
        <strong>{pageTexts.howWeKnow}</strong> {capital(knownWords(record))}. {children}
      </p>
      {said.length > 0 && (
        <ul className="page-known">
          {said.map(({ what, how }) => (
            <li key={what}>
              <span className="muted">{what}:</span> {how}.
            </li>
          ))}
        </ul>
      )}
      <p className="page-known no-print">
        {isDemo && <Link to="/demo-data">{pageTexts.sources}</Link>}{' '}
        <Link to="/data" search={{ tab: 'changes' } as never}>
          {pageTexts.changes}
        </Link>
      </p>
    </>
  );
}

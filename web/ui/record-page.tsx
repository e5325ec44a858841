import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { BackLink } from '../network/back-link.tsx';
import { pageTexts } from '../texts/pages.ts';
import { Button } from './button.tsx';
import { CopyLink } from './copy-link.tsx';
import { Empty } from './empty.tsx';
import { HowWeKnow } from './how-we-know.tsx';
import type { Known, KnownGroup } from './known.ts';
import { Page } from './page.tsx';
import { Fault } from './query-state.tsx';
import { Skeleton } from './skeleton.tsx';

interface RecordPageProps {
  /** What kind of record it is, in small letters. */
  readonly kind: string;
  /** The places list it belongs to. */
  readonly list: { readonly text: string; readonly show: string };
  readonly record: ({ readonly label: string } & Known) | null | undefined;
  readonly fetching: boolean;
  readonly error: CombinedError | undefined;
  readonly onAgain: () => void;
  /** A line above the title: what it is, with its mark. */
  readonly above?: ReactNode;
  readonly acts?: ReactNode;
  readonly aside?: ReactNode;
  /** More on how we know, after the source. */
  readonly known?: ReactNode;
  /** What it is related to, by kind, to say where each comes from. */
  readonly relations?: readonly KnownGroup[];
  readonly children: ReactNode;
}

/** The page of one record: where one is, what it is called, what is known, and how we know. */
export function RecordPage({ kind, list, record, fetching, error, onAgain, above, acts, aside, known, relations = [], children }: RecordPageProps) {
  const bar = (
    <>
      <nav className="page-crumbs" aria-label={pageTexts.crumbs}>
        <BackLink />
        <Link to="/places">{pageTexts.places}</Link>
        <span aria-hidden="true">/</span>
        <Link to="/places" search={{ show: list.show } as never}>
          {list.text}
        </Link>
        {record && (
          <>
            <span aria-hidden="true">/</span>
            <span aria-current="page">{record.label}</span>
          </>
        )}
      </nav>
      {acts}
      <Button onClick={() => window.print()}>{pageTexts.print}</Button>
      <CopyLink />
    </>
  );
  if (!record) {
    return (
      <Page title={fetching ? pageTexts.reading : pageTexts.notFound(kind)} bar={bar}>
        {error ? (
          <Fault error={error} onAgain={onAgain} />
        ) : fetching ? (
          <Skeleton label={pageTexts.reading} />
        ) : (
          <Empty heading={pageTexts.notFound(kind)} action={<Link to="/places">{pageTexts.toPlaces}</Link>}>
            {pageTexts.notFoundText}
          </Empty>
        )}
      </Page>
    );
  }
  return (
    <Page
      title={record.label}
      bar={bar}
      aside={aside}
      foot={
        <HowWeKnow record={record} relations={relations}>
          {known}
        </HowWeKnow>
      }
    >
      {error && <Fault error={error} onAgain={onAgain} />}
      {above && <p className="page-kind">{above}</p>}
      <h1>{record.label}</h1>
      {children}
    </Page>
  );
}

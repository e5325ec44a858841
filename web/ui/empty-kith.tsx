import { Link } from '@tanstack/react-router';
import { dataTexts } from '../texts/data.ts';
import { Empty } from './empty.tsx';
import { Page } from './page.tsx';

/** What every room shows while there is no record at all: where to begin. */
export function EmptyKith({ title }: { readonly title: string }) {
  return (
    <Page title={title}>
      <h1 className="unseen">{title}</h1>
      <Empty
        heading={dataTexts.emptyHeading}
        action={
          <Link to="/data" search={{ tab: undefined } as never} className="button button-filled">
            {dataTexts.toImport}
          </Link>
        }
      >
        {dataTexts.emptyText}
      </Empty>
    </Page>
  );
}

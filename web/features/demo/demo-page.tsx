import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { graphql } from '../../data/graphql.ts';
import { useProgramme } from '../../data/programme.ts';
import { useViewer } from '../../data/viewer.ts';
import { counts } from '../../texts/counts.ts';
import { dataTexts } from '../../texts/data.ts';
import { pageTexts } from '../../texts/pages.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Fault } from '../../ui/query-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useDialog } from '../../ui/use-dialog.ts';
import './demo-page.css';

const UNDO = graphql(`
  mutation TakeDemoOut($id: ID!) {
    undoImport(id: $id) {
      id
      undone
    }
  }
`);

/** What of the demonstration is public and what invented, and the way to be rid of it. */
export function DemoPage() {
  const { programme, demo } = useProgramme();
  if (!programme) {
    return (
      <Page title={dataTexts.demoTitle}>
        <Skeleton label={pageTexts.reading} />
      </Page>
    );
  }
  const { areas, people, events, organisations } = programme.counts;
  return (
    <Page title={dataTexts.demoTitle}>
      <h1>{dataTexts.demoTitle}</h1>
      {!demo && <Empty heading={dataTexts.noDemo}>{dataTexts.emptyText}</Empty>}
      {demo && (
        <>
          <p className="page-lead">{dataTexts.demoLead}</p>
          <p className="small muted">
            {dataTexts.counts(counts.areas(areas), counts.people(people), counts.events(events), counts.organisations(organisations))}
          </p>
          <div className="demo-columns">
            <Told heading={dataTexts.publicHeading} lines={dataTexts.publicText} />
            <Told heading={dataTexts.inventedHeading} lines={dataTexts.inventedText} />
          </div>
          <p className="small">{dataTexts.inventedMark}</p>
          <p className="small muted demo-attribution">{dataTexts.attribution}</p>
          <TakeOut batch={programme.demo?.batch.id} />
        </>
      )}
    </Page>
  );
}

function Told({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function TakeOut({ batch }: { readonly batch: string | undefined }) {
  const viewer = useViewer();
  const client = useClient();
  const dialog = useDialog();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CombinedError>();
  if (viewer && !viewer.mayRecord) return <Notice tone="partial">{dataTexts.demoNotAllowed}</Notice>;

  const takeOut = async () => {
    setBusy(true);
    setError(undefined);
    const result = await client.mutation(UNDO, { id: batch ?? '' }).toPromise();
    setBusy(false);
    setError(result.error);
    if (result.error) return;
    dialog.close();
    void navigate({ to: '/data', search: {} as never });
  };
  return (
    <>
      <Button onClick={dialog.open}>{dataTexts.takeOut}</Button>
      <Dialog dialog={dialog} label={dataTexts.takeOutConfirm}>
        <div className="dialog-body">
          <h2>{dataTexts.takeOutConfirm}</h2>
          <p>{dataTexts.takeOutText}</p>
          {error && <Fault error={error} />}
          <div className="dialog-actions">
            <Button look="filled" disabled={busy} onClick={() => void takeOut()}>
              {busy ? dataTexts.takingOut : dataTexts.takeOut}
            </Button>
            <Button onClick={dialog.close}>{dataTexts.keep}</Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}

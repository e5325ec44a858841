import type { ReactNode } from 'react';
import { useAddress } from '../../address/use-address.ts';
import { pageTexts } from '../../texts/pages.ts';
import { tiesTexts } from '../../texts/ties.ts';
import { stepTexts } from '../../texts/steps.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { CopyLink } from '../../ui/copy-link.tsx';
import { SaveView } from '../../views/save-view.tsx';
import { Page } from '../../ui/page.tsx';
import { asAddress, VIEWS, type ViewWord } from './ties-address.ts';

interface TiesFrameProps {
  readonly title: string;
  readonly view: ViewWord;
  /** What is chosen for the view. */
  readonly pickers?: ReactNode;
  /** Undefined: there is nothing to take away yet. */
  readonly onDownload: (() => void) | undefined;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** The bar of the room: which view, of whom, and what to do with it; the page below. */
export function TiesFrame({ title, view, pickers, onDownload, aside, children }: TiesFrameProps) {
  const [, change] = useAddress();
  return (
    <Page
      title={title}
      aside={aside}
      bar={
        <>
          <Choice
            label={tiesTexts.view}
            value={view}
            options={VIEWS.map((value) => ({ value, text: tiesTexts.views[value] }))}
            onChange={(next) => change(asAddress.view(next), { said: stepTexts.lookedAt(tiesTexts.views[next]) })}
          />
          <div className="ties-pickers">{pickers}</div>
          <Button onClick={() => window.print()}>{pageTexts.print}</Button>
          <CopyLink />
          <SaveView />
          <Button disabled={!onDownload} onClick={onDownload}>
            {tiesTexts.download}
          </Button>
        </>
      }
    >
      {children}
    </Page>
  );
}

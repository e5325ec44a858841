import { Link } from '@tanstack/react-router';
import { useAddress } from '../../address/use-address.ts';
import { draftTexts } from '../../texts/drafts.ts';
import { pageTexts } from '../../texts/pages.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { CopyLink } from '../../ui/copy-link.tsx';
import { asAddress, VIEWS, type ViewWord } from './round-address.ts';

interface DraftBarProps {
  /** The list it stands in. */
  readonly list: { readonly to: '/matching' | '/matching/plans'; readonly text: string };
  /** Undefined: it is not read yet. */
  readonly name: string | undefined;
  readonly view: ViewWord;
  readonly onDownload: () => void;
}

/** Where one is; board or table; take it along. */
export function DraftBar({ list, name, view, onDownload }: DraftBarProps) {
  const [, change] = useAddress();
  return (
    <div className="page-bar match-bar no-print">
      <nav className="page-crumbs" aria-label={pageTexts.crumbs}>
        <Link to="/matching">{draftTexts.title}</Link>
        <span aria-hidden="true">/</span>
        <Link to={list.to}>{list.text}</Link>
        {name !== undefined && (
          <>
            <span aria-hidden="true">/</span>
            <span aria-current="page">{name}</span>
          </>
        )}
      </nav>
      {name !== undefined && (
        <>
          <Choice
            label={draftTexts.show}
            value={view}
            options={VIEWS.map((value) => ({ value, text: draftTexts.views[value] }))}
            onChange={(word) => change(asAddress.view(word))}
          />
          <Button onClick={() => window.print()}>{pageTexts.print}</Button>
          <CopyLink />
          <Button onClick={onDownload}>{draftTexts.download}</Button>
        </>
      )}
    </div>
  );
}
